"""Turn the treebank into training documents, and the official dev sentences into evaluation documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Annotated

import spacy
import typer
from ndt2ud import to_universal
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from texts.documents import Passage, passages, plain_passages, to_doc
from texts.named import read_named
from texts.spacing import with_spaces
from texts.variants import NameSwap, vary
from texts.world import WorldSwap
from treebank import Sentence, read_sentences, without_heading_mark

FORMS = {"nb": "nob", "nn": "nno"}


def training_sentences(path: Path, written: str) -> Iterator[Sentence]:
    """Read the treebank's own scheme and convert each sentence, spaces put back."""
    for sentence in read_sentences(path):
        universal = to_universal(without_heading_mark(sentence))
        yield replace(universal, words=with_spaces(universal.words), written=written)


@dataclass(frozen=True, slots=True)
class Renaming:
    """How likely a name becomes another of its kind, that other a blend, and a person's one of another origin."""

    other: float
    blend: float
    world: float

    def of(self, sentences: Sequence[Sentence], random: Random) -> Callable[[Sentence], Sentence]:
        """Return what renames a sentence, with the names of all sentences to draw from."""
        others = replace(NameSwap.gather(sentences, read_named()), chance=self.other, blended=self.blend)
        world = replace(WorldSwap.gather(), chance=self.world)
        return lambda sentence: world(others(sentence, random), random)


TRAINING = Renaming(other=0.5, blend=0.35, world=0.3)
FINISH = Renaming(other=0.35, blend=0.2, world=0.15)


def training_passages(sentences: list[Sentence], copies: int, seed: int) -> Iterator[Passage]:
    """Yield the sentences several times over, each time cut and varied anew; the first copy is plain."""
    random = Random(seed)
    renamed = TRAINING.of(sentences, random)
    yield from plain_passages(sentences)
    for _ in range(copies - 1):
        yield from passages((vary(renamed(sentence), random) for sentence in sentences), random)


def finishing_passages(sentences: list[Sentence], seed: int) -> Iterator[Passage]:
    """Yield the sentences plain, with a few other names, and varied: what the name finder sees last."""
    random = Random(seed)
    renamed = FINISH.of(sentences, random)
    yield from plain_passages(sentences)
    yield from plain_passages(list(map(renamed, sentences)))
    yield from passages((vary(renamed(sentence), random) for sentence in sentences), random)


def pack(found: Iterable[Passage], path: Path, vocab: Vocab) -> None:
    """Write passages as a DocBin."""
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=(to_doc(passage, vocab) for passage in found), store_user_data=True).to_disk(path)


def main(
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    corpus: Annotated[Path, typer.Argument(help="folder to write .spacy files to")],
    copies: int = 5,
    seed: int = 1,
) -> None:
    """Write train.spacy and finish.spacy, both forms together, and dev-nb, dev-nn and dev (both)."""
    vocab = spacy.blank("nb").vocab
    train: list[Sentence] = []
    dev: list[Passage] = []
    for code, name in FORMS.items():
        train += training_sentences(treebank / f"ndt-{name}-train.conll.xz", code)
        official = [replace(s, written=code) for s in read_sentences(treebank / f"ud-{name}-dev.conllu.xz")]
        found = list(plain_passages(official))
        pack(found, corpus / f"dev-{code}.spacy", vocab)
        dev += found
    pack(dev, corpus / "dev.spacy", vocab)
    pack(training_passages(train, copies, seed), corpus / "train.spacy", vocab)
    pack(finishing_passages(train, seed), corpus / "finish.spacy", vocab)


if __name__ == "__main__":
    typer.run(main)
