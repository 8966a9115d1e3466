"""Trains scikit-learn's TF-IDF and LinearSVC, or times it; prints its figures as JSON.

usage: sklearn_peer.py MODEL train TRAIN TEST
       sklearn_peer.py MODEL speed TEST SECONDS
"""

import json
import pickle
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline
from sklearn.svm import LinearSVC

SETTINGS = "words 1-2, min_df 2, sublinear TF-IDF, LinearSVC C=1"


def read(path: str) -> tuple[list[str], list[str]]:
    with open(path, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row["text"] for row in rows], [row["section"] for row in rows]


def train(model_file: str, train_file: str, test_file: str) -> dict:
    texts, sections = read(train_file)
    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True), LinearSVC()
    )
    start = time.perf_counter()
    model.fit(texts, sections)
    seconds = time.perf_counter() - start
    with open(model_file, "wb") as out:
        pickle.dump(model, out)
    accuracy = model.score(*read(test_file))
    return {"settings": SETTINGS, "seconds": seconds, "accuracy": accuracy}


def speed(model_file: str, test_file: str, least_seconds: str) -> dict:
    """All articles in one call, which suits it best; the first call is not counted."""
    with open(model_file, "rb") as stored:
        model = pickle.load(stored)
    texts, _ = read(test_file)
    model.predict(texts)
    calls = 0
    start = time.perf_counter()
    while time.perf_counter() - start < float(least_seconds):
        model.predict(texts)
        calls += 1
    return {"articles_per_second": calls * len(texts) / (time.perf_counter() - start)}


if __name__ == "__main__":
    what = {"train": train, "speed": speed}[sys.argv[2]]
    print(json.dumps(what(sys.argv[1], *sys.argv[3:])))
