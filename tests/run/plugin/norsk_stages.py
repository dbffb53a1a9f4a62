"""A small pipeline of another package: it finds the longest word of each article and lists them all.

What an article costs is noted in a file, so that tests can count; the words that decide what happens to an article
stand in its text.
"""

import json
import os
import time
from hashlib import sha256
from pathlib import Path

from tekstanalyse.records import Article, Rejected


class LineStage:
    """Read each text file as one article."""

    gives = "articles"
    depends_on = ()
    without_effect = ("batch_size",)

    def __init__(self, *, batch_size: int = 2):
        self.batch_size = batch_size

    def find(self, corpus):
        return corpus.glob("**/*.txt")

    def read(self, path, root):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        if not text:
            return [Rejected(path=name, reason="the file is empty")]
        hashed = sha256(text.encode()).hexdigest()
        return [Article(id=name, path=name, title=name, language="nb", sha256=hashed, text=text)]

    def gather(self, articles):
        return articles


class WordStage:
    """Split a text into words; slow, and mortal."""

    gives = "words"
    needs = ()
    reads = ("text",)
    depends_on = ()
    without_effect = ("batch_size", "seconds", "diary")

    def __init__(self, *, minimum: int = 1, seconds: float = 0.0, diary: str | None = None, batch_size: int = 2):
        self.minimum = minimum
        self.seconds = seconds
        self.diary = diary
        self.batch_size = batch_size

    def prepare(self):
        if self.minimum < 0:
            raise ValueError("a word cannot be that short")

    def process(self, articles, *needed):
        return [self._words(article) for article in articles]

    def decode(self, result):
        return json.loads(result)

    def _words(self, article):
        if self.diary:
            with Path(self.diary).open("a", encoding="utf-8") as diary:
                diary.write(f"{article.path}\n")
        if "dødelig" in article.text:
            os._exit(9)
        if "feil" in article.text:
            raise RuntimeError("such a text cannot be split")
        time.sleep(self.seconds)
        return json.dumps([word for word in article.text.split() if len(word) >= self.minimum]).encode()


class LongestStage:
    """Find the longest word of each article."""

    gives = "longest"
    needs = ("words",)
    reads = ("id",)
    depends_on = ()
    without_effect = ()
    batch_size = 3

    def prepare(self):
        pass

    def process(self, articles, *needed):
        [words] = needed
        pairs = zip(articles, words, strict=True)
        return [json.dumps({article.id: max(json.loads(found), key=len)}).encode() for article, found in pairs]

    def decode(self, result):
        return json.loads(result)


class TableStage:
    """Put the longest words together."""

    gives = "table"
    needs = ("articles", "longest")
    depends_on = ()
    without_effect = ()

    def run(self, articles, longest):
        return {name: word for row in longest for name, word in row.items()} | {"articles": len(articles)}


class FileStage:
    """Write the table."""

    gives = None
    needs = ("table", "rejected", "run", "folder")
    depends_on = ()
    without_effect = ("seconds",)

    def __init__(self, *, seconds: float = 0.0):
        self.seconds = seconds

    def run(self, table, rejected, run, folder):
        time.sleep(self.seconds)
        self._write(folder / "table.json", table)
        self._write(folder / "rejected.json", {record.path: record.reason for record in rejected})
        self._write(folder / "account.json", run)

    def _write(self, path, content):
        partial = path.with_suffix(".partial")
        partial.write_text(json.dumps(content, ensure_ascii=False, sort_keys=True), encoding="utf-8")
        partial.replace(path)
