"""fastText and scikit-learn, trained and run on the same articles."""

import json
import statistics
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import articles
from process import Server, free_port, run, timed

FASTTEXT_SETTINGS = ["-wordNgrams", "2", "-epoch", "10", "-lr", "0.5", "-verbose", "0"]
HERE = Path(__file__).resolve().parent
WORKERS = 2


class FastText:
    """Debian's fasttext. Its texts are normalised beforehand, which is not counted."""

    # So many times the test articles, so that the difference of two runs leaves out the loading.
    FEW, MANY = 1, 6

    def __init__(self, work: Path):
        self.work = work
        self.model = work / "fasttext.bin"

    def train(self, train: list, test: list, cores: int) -> dict:
        file = articles.write_fasttext(train, self.work / "fasttext-train.txt")
        command = ["fasttext", "supervised", "-input", str(file),
                   "-output", str(self.model.with_suffix("")), "-thread", str(cores)]
        seconds = timed(command + FASTTEXT_SETTINGS, self.work, self.work / "fasttext.log")
        gold = articles.write_fasttext(test, self.work / "fasttext-test.txt")
        figures = run(["fasttext", "test", str(self.model), str(gold)], self.work)
        accuracy = next(line.split()[1] for line in figures.splitlines() if line.startswith("P@1"))
        return {"settings": " ".join(FASTTEXT_SETTINGS[:6]), "threads": cores,
                "seconds": seconds, "accuracy": float(accuracy)}

    def articles_per_second(self, test: list) -> float:
        few = self._seconds(test, self.FEW)
        many = self._seconds(test, self.MANY)
        return len(test) * (self.MANY - self.FEW) / (many - few)

    def _seconds(self, test: list, times: int) -> float:
        file = articles.write_fasttext(test, self.work / f"fasttext-{times}.txt", times)
        return timed(["fasttext", "predict", str(self.model), str(file)], self.work)


class Sklearn:
    """scikit-learn's TF-IDF and LinearSVC, in a process of its own. Its texts are normalised
    beforehand, which is not counted; behind HTTP it takes them as they come."""

    PROGRAM = str(HERE / "sklearn_peer.py")

    def __init__(self, work: Path):
        self.work = work
        self.model = work / "sklearn.pickle"

    def train(self, train: list, test: list) -> dict:
        return self._call("train", self._texts(train, "train"), self._texts(test, "test"))

    def articles_per_second(self, test: list, seconds: float) -> float:
        return self._call("speed", self._texts(test, "test"), str(seconds))["articles_per_second"]

    def _texts(self, some: list, name: str) -> str:
        plain = [articles.Article(articles.normalised(a.text), a.section) for a in some]
        return str(articles.write_json(plain, self.work / f"sklearn-{name}.jsonl"))

    def _call(self, *arguments: str) -> dict:
        command = [sys.executable, self.PROGRAM, str(self.model), *arguments]
        return json.loads(run(command, self.work))

    @contextmanager
    def serve(self) -> Iterator[tuple[Server, str]]:
        """A running server and its address."""
        address = f"127.0.0.1:{free_port()}"
        command = [sys.executable, "-m", "gunicorn", "--workers", str(WORKERS),
                   "--bind", address, "--chdir", str(HERE), "sklearn_server:app"]
        log = self.work / "gunicorn.log"
        with Server(command, HERE, log, {"SKLEARN_MODEL": str(self.model)}) as server:
            yield server, f"http://{address}/v1/tag"


def median(values: list[float]) -> float:
    return statistics.median(values)
