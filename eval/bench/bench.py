"""Measures Wusum beside fastText and scikit-learn, on the same articles in the same run.

It trains all three on the training articles, then measures accuracy, articles a second from raw
text to topics, the latency of one article, the start, the memory, and the service under load. It
writes report.json and REPORT.md, and prints the latter. All servers listen on 127.0.0.1 alone.
"""

import argparse
import json
import os
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import articles
import machine
import report
from load import Load
from peers import FastText, Sklearn, median
from process import Failed, say
from wusum import HOME, JmhTimes, Wusum, java, post

HERE = Path(__file__).resolve().parent
WORK = HERE / "work"
TRAIN = "sanad-khaleej-train.jsonl.gz"
TEST = "sanad-khaleej-test.jsonl.gz"
WORDS = 350
PARTS = ("train", "speed", "latency", "start", "http")
EXAMPLES = """examples:
  eval/bench/run                                  everything, in about half an hour
  eval/bench/run --quick                          a smoke run of a few minutes, no figures
  eval/bench/run --reuse --parts speed,http       again, with the models of the last run
  eval/bench/run --data-dir ~/sanad               where the data folder is elsewhere

exit codes: 0 every target met, 1 one missed, 2 something is missing or failed
"""


@dataclass(frozen=True)
class Size:
    """How much is measured."""

    train: int | None
    test: int | None
    rounds: int
    jmh: JmhTimes
    sklearn_seconds: float
    starts: int
    warm_up: int
    load: int


FULL = Size(None, None, 3, JmhTimes(4, 4, 2), 10, 11, 10, 15)
QUICK = Size(700, 400, 1, JmhTimes(1, 1, 1), 1, 2, 2, 2)


class Bench:
    """One run: each part adds its figures."""

    def __init__(self, size: Size, data: Path, reuse: bool):
        self.size = size
        self.data = data
        self.reuse = reuse
        self.wusum = Wusum(WORK)
        self.fasttext = FastText(WORK)
        self.sklearn = Sklearn(WORK)
        self.test = articles.read(data / TEST, size.test)
        self.test_file = articles.write_json(self.test, WORK / "test.jsonl")
        self.training: dict = {}

    def train(self) -> dict:
        """The figures of training, which other parts need the models of."""
        kept = WORK / ("training-quick.json" if self.size is QUICK else "training.json")
        if self.reuse and kept.is_file():
            self.training = json.loads(kept.read_text())
            return self.training
        train = articles.read(self.data / TRAIN, self.size.train)
        train_file = articles.write_json(train, WORK / "train.jsonl")
        self.training = {"articles": len(train), "test_articles": len(self.test)}
        say("training fastText ...")
        self.training["fasttext"] = self.fasttext.train(train, self.test, os.cpu_count() or 1)
        say("training scikit-learn ...")
        self.training["sklearn"] = self.sklearn.train(train, self.test)
        say("training Wusum ...")
        self.training["wusum"] = self.wusum.train(train_file, self.test_file)
        kept.write_text(json.dumps(self.training, indent=2))
        return self.training

    def _models(self) -> dict[str, str]:
        """The models that are timed, by what the report calls them."""
        return {"sanad": str(self.wusum.folder(self.training["wusum"]["model"])),
                "default": "current"}

    def speed(self) -> dict:
        """Articles a second. The programs take turns, so that none has the quieter minute."""
        rates: dict[str, list[float]] = {}
        for turn in range(self.size.rounds):
            say(f"speed, round {turn + 1} of {self.size.rounds} ...")
            rates.setdefault("fasttext", []).append(self.fasttext.articles_per_second(self.test))
            rates.setdefault("sklearn", []).append(
                self.sklearn.articles_per_second(self.test, self.size.sklearn_seconds))
            for name, model in self._models().items():
                rates.setdefault(f"wusum_{name}", []).append(self._rate("topics", model))
        say("speed, on all cores, of the parts, and by command ...")
        model = self._models()["sanad"]
        cores = os.cpu_count() or 1
        return {
            "words_an_article": sum(a.words() for a in self.test) / len(self.test),
            "one_thread": {name: median(values) for name, values in rates.items()},
            "rounds": rates,
            "all_cores": {f"wusum_{name}": self._rate("topics", folder, cores)
                          for name, folder in self._models().items()},
            "parts": self.wusum.articles_per_second(
                "decoding|analysis|topics|topicsAndKeywords", "current", self.test_file,
                self.size.jmh),
            "by_command": self.wusum.articles_per_second_by_command(self.test, model, 2, 8),
        }

    def _rate(self, method: str, model: str, threads: int = 1) -> float:
        return self.wusum.articles_per_second(
            method, model, self.test_file, self.size.jmh, threads)[method]

    def latency(self) -> dict:
        say("latency of one article in process ...")
        return {name: self.wusum.latency(model, self.test_file, self.size.jmh)
                for name, model in self._models().items()}

    def start(self) -> dict:
        """The first answer by command and over HTTP, and the memory of the service."""
        say("start and memory ...")
        load = self._load()
        command = [self.wusum.first_answer() for _ in range(self.size.starts)]
        service, loaded, answered = [], [], []
        for _ in range(self.size.starts):
            with self.wusum.serve() as (server, address):
                loaded.append(server.memory_mib())
                post(address, load.body)
                service.append(time.perf_counter() - server.started)
                answered.append(server.memory_mib())
        return {
            "runs": self.size.starts,
            "first_answer_s": median([first for first, _ in command]),
            "first_answer_worst_s": max(first for first, _ in command),
            "command_end_s": median([end for _, end in command]),
            "serve_first_answer_s": median(service),
            "serve_first_answer_worst_s": max(service),
            "rss_loaded_mib": median(loaded),
            "rss_answered_mib": median(answered),
        }

    def _load(self) -> Load:
        article = articles.of_length(self.test, WORDS)
        return Load(WORK, article.text, self.size.warm_up, self.size.load)

    def http(self) -> dict:
        """Requests a second; the servers take turns, one alive at a time."""
        load = self._load()
        cases = {
            "wusum_sanad_topics": (self._models()["sanad"], "?keywords=0"),
            "wusum_default_topics": ("current", "?keywords=0"),
            "wusum_default_keywords": ("current", ""),
        }
        rounds: dict[str, list[dict]] = {}
        peak = 0.0
        for turn in range(self.size.rounds):
            say(f"http, round {turn + 1} of {self.size.rounds} ...")
            with self.sklearn.serve() as (_, address):
                rounds.setdefault("flask_sklearn", []).append(self._under(load, address))
            for name, (model, query) in cases.items():
                with self.wusum.serve(model) as (server, address):
                    rounds.setdefault(name, []).append(self._under(load, address + query))
                    if model == "current":
                        peak = max(peak, server.memory_mib("VmHWM"))
        figures = {name: {key: median([one[key] for one in runs]) for key in runs[0]}
                   for name, runs in rounds.items()}
        return {"words": articles.of_length(self.test, WORDS).words(), "servers": figures,
                "rounds": rounds, "rss_peak_mib": peak}

    @staticmethod
    def _under(load: Load, address: str) -> dict:
        post(address, load.body)
        load.warm(address)
        return load.measure(address)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="eval/bench/run", description=__doc__, epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data-dir", type=Path, default=HOME.parent / "shared" / "data",
                        help=f"the folder with {TRAIN} and {TEST} (default: ../shared/data)")
    parser.add_argument("--quick", action="store_true",
                        help="a few articles and seconds, to see that all works; "
                             "the report goes to eval/bench/work")
    parser.add_argument("--reuse", action="store_true",
                        help="takes the models and training figures of the last run")
    parser.add_argument("--parts", default=",".join(PARTS), metavar="PART,...",
                        help=f"of {', '.join(PARTS)}; unless all, the report goes to "
                             "eval/bench/work")
    options = parser.parse_args()
    options.parts = options.parts.split(",")
    for part in options.parts:
        if part not in PARTS:
            parser.error(f"there is no part '{part}'; the parts are {', '.join(PARTS)}")
    for name in (TRAIN, TEST):
        if not (options.data_dir / name).is_file():
            parser.error(f"{options.data_dir / name} is missing; --data-dir says where it is")
    return options


def measure(options: argparse.Namespace) -> dict:
    say("building ...")
    facts = machine.describe(HOME, java())
    if facts["load_before"] > machine.QUIET:
        say(f"other work shares this machine (load {facts['load_before']}): figures will wander")
    bench = Bench(QUICK if options.quick else FULL, options.data_dir, options.reuse)
    bench.wusum.build()
    figures = {"machine": facts, "quick": options.quick, "train": bench.train()}
    for part in options.parts:
        if part != "train":
            figures[part] = getattr(bench, part)()
    return figures


def main() -> int:
    options = arguments()
    WORK.mkdir(exist_ok=True)
    if not options.reuse:
        shutil.rmtree(WORK / "models", ignore_errors=True)
    try:
        figures = measure(options)
    except Failed as e:
        say(str(e))
        return 2
    whole = not options.quick and set(options.parts) == set(PARTS)
    folder = HERE if whole else WORK
    figures["targets"] = report.targets(figures)
    page = report.page(figures)
    (folder / "report.json").write_text(json.dumps(figures, indent=2) + "\n")
    (folder / "REPORT.md").write_text(page)
    print(page)
    say(f"written to {folder / 'REPORT.md'} and report.json beside it")
    missed = [target for target in figures["targets"] if not target["met"]]
    return 1 if missed and not options.quick else 0


if __name__ == "__main__":
    sys.exit(main())
