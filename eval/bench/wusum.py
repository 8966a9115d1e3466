"""Wusum: trained, asked and served by its launcher; timed in process by JMH."""

import json
import os
import re
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

import articles
from process import Failed, Server, run, seconds_to_first_line, timed

HOME = Path(__file__).resolve().parents[2]
LAUNCHER = str(HOME / "wusum")
DEPENDENCIES = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath"
BENCHMARK = "wusum.bench.TaggingBenchmark"
READY_SECONDS = 60
PER_SECOND = 1e6  # JMH counts in microseconds


@dataclass(frozen=True)
class JmhTimes:
    """How long JMH warms up and measures: iterations of some seconds."""

    warmups: int
    measurements: int
    seconds: int

    def options(self) -> list[str]:
        return ["-f", "1", "-wi", str(self.warmups), "-i", str(self.measurements),
                "-w", str(self.seconds), "-r", str(self.seconds)]


class Wusum:
    def __init__(self, work: Path):
        self.work = work
        self.models = work / "models"
        self.log = work / "wusum.log"

    def build(self) -> None:
        """The launcher builds the jar where that is stale; Maven, the classes that JMH runs."""
        run([LAUNCHER, "topics"], HOME, self.log)
        quiet = ["mvn", "-q", "-B", "-ntp"]
        run(quiet + ["test-compile"], HOME, self.log)
        run(quiet + [DEPENDENCIES, "-DincludeScope=test",
                     f"-Dmdep.outputFile={self._classpath_file()}"], HOME, self.log)

    def _classpath_file(self) -> Path:
        return self.work / "classpath.txt"

    # Training

    def train(self, train: Path, test: Path) -> dict:
        """Trains as a user does; the seconds hold the program's own validation and test."""
        command = [LAUNCHER, "train", "--train", str(train), "--test", str(test),
                   "--name", "sanad", "--models", str(self.models)]
        start = time.perf_counter()
        output = run(command, HOME)
        seconds = time.perf_counter() - start
        model = re.findall(r"^model (\w+)$", output, re.MULTILINE)[-1]
        return {"command": "./wusum train --train TRAIN --test TEST", "seconds": seconds,
                "model": model, "accuracy": self._accuracy(model, test)}

    def _accuracy(self, model: str, test: Path) -> float:
        report = self.work / "evaluation.json"
        run([LAUNCHER, "evaluate", "--model", str(self.folder(model)), "--gold", str(test),
             "--out", str(report)], HOME, self.log)
        return json.loads(report.read_text("utf-8"))["accuracy"]

    def folder(self, model: str) -> Path:
        return self.models / model

    # Speed

    def jmh(self, methods: str, mode: str, model: str, test: Path, times: JmhTimes,
            threads: int = 1) -> dict[str, dict]:
        """JMH's result for each method, by its name."""
        result = self.work / "jmh.json"
        classpath = f"target/test-classes:target/classes:{self._classpath_file().read_text()}"
        run([java(), "-cp", classpath, "org.openjdk.jmh.Main", f"{BENCHMARK}.({methods})$",
             "-bm", mode, "-t", str(threads), *times.options(), "-foe", "true",
             "-p", f"model={model}", "-p", f"articles={test}",
             "-rf", "json", "-rff", str(result), "-o", str(self.work / "jmh.log")],
            HOME, self.log)
        rows = json.loads(result.read_text())
        return {row["benchmark"].rsplit(".", 1)[1]: row["primaryMetric"] for row in rows}

    def articles_per_second(self, methods: str, model: str, test: Path, times: JmhTimes,
                            threads: int = 1) -> dict[str, float]:
        found = self.jmh(methods, "thrpt", model, test, times, threads)
        return {name: metric["score"] * PER_SECOND for name, metric in found.items()}

    def latency(self, model: str, test: Path, times: JmhTimes) -> dict[str, dict]:
        """Percentiles in microseconds, over articles of every length."""
        found = self.jmh("topics|topicsAndKeywords", "sample", model, test, times)
        wanted = {"p50": "50.0", "p99": "99.0", "p99.9": "99.9"}
        return {
            name: {label: metric["scorePercentiles"][key] for label, key in wanted.items()}
            for name, metric in found.items()
        }

    def articles_per_second_by_command(self, some: list, model: str, few: int, many: int) -> float:
        """JSON in, JSON out, by the difference of two sizes, so that the start is left out."""
        seconds = {}
        for repeat in (few, many):
            file = articles.write_json(some, self.work / "tag.jsonl", repeat)
            seconds[repeat] = timed(
                [LAUNCHER, "tag", "--keywords", "0", "--model", model, str(file)], HOME, self.log)
        return len(some) * (many - few) / (seconds[many] - seconds[few])

    # Start and service

    def first_answer(self) -> tuple[float, float]:
        """Seconds from the start of the launcher to its answer, and to its end."""
        return seconds_to_first_line(
            [LAUNCHER, "tag", "--json", "seeds/samples/article.txt"], HOME)

    @contextmanager
    def serve(self, model: str = "current") -> Iterator[tuple[Server, str]]:
        """A running server and its address."""
        command = [LAUNCHER, "serve", "--port", "0", "--model", model]
        with Server(command, HOME, self.work / "serve.log") as server:
            yield server, self._address(server)

    @staticmethod
    def _address(server: Server) -> str:
        while time.perf_counter() - server.started < READY_SECONDS:
            server.check()
            found = re.search(r"answers on (http://\S+)/docs", server.log.read_text("utf-8"))
            if found:
                return found[1] + "/v1/tag"
            time.sleep(0.005)
        raise Failed(f"the server did not start within {READY_SECONDS} s; see {server.log}")


def post(address: str, body: bytes) -> bytes:
    """The answer to an article; waits until a server that is starting answers."""
    start = time.perf_counter()
    headers = {"Content-Type": "application/json"}
    while True:
        try:
            request = urllib.request.Request(address, body, headers)
            with urllib.request.urlopen(request, timeout=READY_SECONDS) as answer:
                return answer.read()
        except urllib.error.HTTPError as e:
            raise Failed(f"{address} answers {e.code}: {e.read()[:200]}") from e
        except OSError as e:
            if time.perf_counter() - start > READY_SECONDS:
                raise Failed(f"{address} does not answer: {e}") from e
            time.sleep(0.01)


def java() -> str:
    home = os.environ.get("JAVA_HOME")
    return f"{home}/bin/java" if home else "java"
