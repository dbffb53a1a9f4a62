"""Turn the treebank into training documents, and the official dev sentences into evaluation documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Annotated

import spacy
import typer
from ndt2ud import to_universal
from scale import Scale, share
from spacy.tokens import DocBin
from spacy.vocab import Vocab
from texts.articles import article_passages, read_articles
from texts.documents import Passage, passages, plain_passages, to_doc
from texts.named import read_named
from texts.openings import Openings
from texts.spacing import with_spaces
from texts.variants import NameSwap, vary
from texts.world import WorldSwap
from treebank import Sentence, read_sentences, without_heading_mark

FORMS = {"nb": "nob", "nn": "nno"}
FEWEST = 200
"""Sentences of each form that are taken in any case; with fewer, there are labels that no sentence has."""


SENTENCES = 16_000
"""About as many as the treebank has to train on in each form."""


def training_sentences(path: Path, written: str, scale: float = 1) -> Iterator[Sentence]:
    """Read the treebank's own scheme and convert each sentence, spaces put back; or the first of them, by `scale`."""
    for sentence in islice(read_sentences(path), None if scale >= 1 else share(SENTENCES, scale, least=FEWEST)):
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
        others, world = self.swaps(sentences)
        return lambda sentence: world(others(sentence, random), random)

    def swaps(self, sentences: Sequence[Sentence]) -> tuple[NameSwap, WorldSwap]:
        """Return the two variants that rename: by names of the treebank and the lists, and by the world's."""
        others = replace(NameSwap.gather(sentences, read_named()), chance=self.other, blended=self.blend)
        return others, replace(WorldSwap.gather(), chance=self.world)


TRAINING = Renaming(other=0.5, blend=0.35, world=0.3)
FINISH = Renaming(other=0.35, blend=0.2, world=0.15)
COPIES = 5
HEADING_JOINED = 0.4
"""How likely a line ends with a heading in the text of openings."""


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


def opening_passages(sentences: list[Sentence], seed: int) -> Iterator[Passage]:
    """Yield the sentences with other names, more of them where a sentence begins, and headings joined to the text."""
    random = Random(seed)
    renamed = FINISH.of(sentences, random)
    opened = Openings.of(*FINISH.swaps(sentences))(map(renamed, sentences), random)
    yield from passages((vary(sentence, random) for sentence in opened), random, after_heading=HEADING_JOINED)


def pack(found: Iterable[Passage], path: Path, vocab: Vocab) -> None:
    """Write passages as a DocBin."""
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=(to_doc(passage, vocab) for passage in found), store_user_data=True).to_disk(path)


def main(
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    corpus: Annotated[Path, typer.Argument(help="folder to write .spacy files to")],
    narc: Annotated[Path, typer.Argument(help="NARC's archive, which tells where an article ends")],
    seed: int = 1,
    scale: Scale = 1,
    openings: Annotated[bool, typer.Option(help="Write openings.spacy too, which the recipe does not use.")] = False,
) -> None:
    """Write train.spacy and finish.spacy, both forms together; and the official dev sentences, not varied.

    Those stand in documents of ten sentences (dev-nb, dev-nn, and dev with both) and article by article (articles-nb,
    articles-nn, articles).
    """
    vocab = spacy.blank("nb").vocab
    known = read_articles(narc)
    train: list[Sentence] = []
    dev: dict[str, list[Passage]] = {"dev": [], "articles": []}
    for code, name in FORMS.items():
        train += training_sentences(treebank / f"ndt-{name}-train.conll.xz", code, scale)
        official = [replace(s, written=code) for s in read_sentences(treebank / f"ud-{name}-dev.conllu.xz")]
        original = list(read_sentences(treebank / f"ndt-{name}-dev.conll.xz"))
        found = {"dev": plain_passages(official), "articles": article_passages(official, original, known)}
        for packing, one in found.items():
            whole = list(one)
            part = whole[: share(len(whole), scale, least=2)]
            pack(part, corpus / f"{packing}-{code}.spacy", vocab)
            dev[packing] += part
    for packing, both in dev.items():
        pack(both, corpus / f"{packing}.spacy", vocab)
    pack(training_passages(train, COPIES, seed), corpus / "train.spacy", vocab)
    pack(finishing_passages(train, seed), corpus / "finish.spacy", vocab)
    if openings:
        pack(opening_passages(train, seed), corpus / "openings.spacy", vocab)


if __name__ == "__main__":
    typer.run(main)
