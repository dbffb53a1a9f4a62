"""Learn floret vectors from the reviews and the training sentences, tokenised as the pipeline tokenises."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Annotated

import floret
import spacy
import typer
from scale import Scale, share
from spacy.language import Language
from spacy.training.initialize import convert_vectors
from texts.tokenizer import fit_tokenizer
from treebank import read_sentences

FORMS = ("nob", "nno")
REVIEWS = 43_437
ROWS = 50_000
SETTINGS = {
    "model": "skipgram",
    "mode": "floret",
    "hashCount": 2,
    "minn": 3,
    "maxn": 6,
    "minCount": 5,
    "dim": 160,
    "epoch": 3,
    "lr": 0.05,
    "neg": 5,
}


def review_paragraphs(path: Path, scale: float = 1) -> Iterator[str]:
    """Yield the paragraphs of all reviews, or of the first of them."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in islice(lines, share(REVIEWS, scale)):
            yield from filter(None, map(str.strip, json.loads(line)["text"].split("\n")))


def tokenised(nlp: Language, paragraphs: Iterable[str]) -> Iterator[str]:
    """Yield each paragraph with single spaces between its tokens."""
    for paragraph in paragraphs:
        yield " ".join(token.text for token in nlp.tokenizer(paragraph) if not token.is_space)


def treebank_lines(folder: Path) -> Iterator[str]:
    """Yield the training sentences of both forms, their own tokens with single spaces between them."""
    for form in FORMS:
        for sentence in read_sentences(folder / f"ndt-{form}-train.conll.xz"):
            yield " ".join(word.form for word in sentence.words)


def main(
    reviews: Annotated[Path, typer.Argument(help="norec.jsonl.xz")],
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    scratch: Annotated[Path, typer.Argument(help="folder for the text and the raw vectors")],
    output: Annotated[Path, typer.Argument(help="folder to write spaCy vectors to")],
    threads: int = 1,
    scale: Scale = 1,
) -> None:
    """Write the text, learn the vectors and store them as a spaCy pipeline; one thread makes it repeatable."""
    nlp = spacy.blank("nb")
    fit_tokenizer(nlp)
    scratch.mkdir(parents=True, exist_ok=True)
    text = scratch / "text.txt"
    with text.open("w", encoding="utf-8") as file:
        for line in tokenised(nlp, review_paragraphs(reviews, scale)):
            file.write(line + "\n")
        for line in treebank_lines(treebank):
            file.write(line + "\n")
    model = floret.train_unsupervised(str(text), thread=threads, bucket=share(ROWS, scale, least=500), **SETTINGS)
    raw = scratch / "vectors.floret"
    model.save_floret_vectors(str(raw))
    convert_vectors(nlp, raw, truncate=0, prune=-1, mode="floret")
    nlp.to_disk(output)


if __name__ == "__main__":
    typer.run(main)
