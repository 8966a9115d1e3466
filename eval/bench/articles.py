"""Labelled articles: reading them, and writing them as each program wants them."""

import gzip
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

MARKS = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
NO_WORD = re.compile(r"[\W_]+")
FOLDED = str.maketrans("أإآٱىةؤئگکی", "اااايهءءككي", "")


@dataclass(frozen=True)
class Article:
    text: str
    section: str

    def words(self) -> int:
        return len(self.text.split())


def read(path: Path, limit: int | None = None) -> list[Article]:
    """The articles of a gzipped JSON Lines file with text and section, or about so many of them.

    Those are taken from all over the file, which may stand in the order of its sections.
    """
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    step = max(1, len(rows) // limit) if limit else 1
    return [Article(row["text"], row["section"]) for row in rows[::step]]


def normalised(text: str) -> str:
    """Folded letters, no vowel marks, no punctuation: what helps programs that know no Arabic."""
    plain = MARKS.sub("", unicodedata.normalize("NFKC", text)).translate(FOLDED)
    return NO_WORD.sub(" ", plain).strip().lower()


def write_json(articles: list[Article], path: Path, times: int = 1) -> Path:
    """As Wusum reads them."""
    rows = [
        json.dumps({"text": article.text, "section": article.section}, ensure_ascii=False) + "\n"
        for article in articles
    ]
    return _write(rows, path, times)


def write_fasttext(articles: list[Article], path: Path, times: int = 1) -> Path:
    """As fastText reads them, normalised."""
    rows = [f"__label__{article.section} {normalised(article.text)}\n" for article in articles]
    return _write(rows, path, times)


def _write(rows: list[str], path: Path, times: int) -> Path:
    with open(path, "w", encoding="utf-8") as out:
        for _ in range(times):
            out.writelines(rows)
    return path


def of_length(articles: list[Article], words: int) -> Article:
    """The article whose length comes nearest to so many words; the first of several."""
    return min(articles, key=lambda article: abs(article.words() - words))
