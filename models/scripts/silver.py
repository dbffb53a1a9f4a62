"""Label running text with two name finders and keep the paragraphs on which they agree, as further training text."""

from __future__ import annotations

import json
import lzma
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Annotated

import spacy
import typer
from origins import is_kept_out
from scale import Scale, share
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from texts.documents import Passage, to_doc
from texts.named import read_named
from texts.nynorsk import in_nynorsk
from texts.tokenizer import create_tokenizer_fitter, fit_tokenizer
from texts.variants import NameSwap
from texts.world import WorldSwap
from treebank import Sentence, Word

__all__ = ["create_tokenizer_fitter"]

REVIEWS = 43_437
WORDS = 2_500_000
"""How many words both name finders label."""
SHORTEST, LONGEST = 12, 160
"""Words in a paragraph: shorter ones are headings and lists, longer ones cost much and are rarely agreed on."""
RENAMED = 0.3
"""How likely a name is swapped: most are rare already."""
WORLD = 0.15
"""How likely a person's name becomes one of another origin: six names in ten are people's, and many foreign."""
NYNORSK = 0.3
"""The share of paragraphs whose small words are written in nynorsk; reviews in nynorsk are few."""
NAMELESS = 0.15
"""The share of paragraphs without a name that is kept: most of what is agreed on has none."""


def paragraphs(path: Path, scale: float = 1) -> list[str]:
    """Return the paragraphs of all reviews, or of the first of them."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        texts = (json.loads(line)["text"] for line in islice(lines, share(REVIEWS, scale)))
        return [part.strip() for text in texts for part in text.split("\n") if part.strip()]


def sample(nlp: Language, found: Sequence[str], words: int) -> Iterator[Doc]:
    """Yield tokenised paragraphs of fitting length until there are so many words."""
    for text in found:
        doc = nlp.tokenizer(text)
        if SHORTEST <= len(doc) <= LONGEST:
            yield doc
            words -= len(doc)
        if words <= 0:
            return


def names(teacher: Language, docs: Sequence[Doc]) -> Iterator[tuple[str, ...]]:
    """Yield the labels of each paragraph's words (`B-PER`, `O`)."""
    copies = (Doc(teacher.vocab, words=[t.text for t in d], spaces=[bool(t.whitespace_) for t in d]) for d in docs)
    for doc in teacher.pipe(copies, batch_size=256):
        yield tuple(f"{t.ent_iob_}-{t.ent_type_}" if t.ent_type_ else "O" for t in doc)


def as_sentence(doc: Doc, labels: Sequence[str]) -> Sentence:
    """Return a paragraph as one flat sentence; only forms, spaces and names are meant."""
    return Sentence(
        tuple(
            Word(
                t.text,
                t.text,
                "X" if label == "O" else "PROPN",
                "",
                0 if t.i == 0 else 1,
                "dep",
                label,
                bool(t.whitespace_),
            )
            for t, label in zip(doc, labels, strict=True)
        )
    )


def has_name_kept_out(sentence: Sentence) -> bool:
    """Tell whether a person has a name that training must not see, in the genitive or not."""
    people = [word.form for word in sentence.words if word.name.endswith("PER")]
    return any(is_kept_out(form) or is_kept_out(form.removesuffix("s")) for form in people)


def varied(sentences: Sequence[Sentence], random: Random) -> Iterator[Sentence]:
    """Yield the sentences with some other names, some of them in something like nynorsk."""
    others = replace(NameSwap.gather(sentences, read_named()), chance=RENAMED)
    world = replace(WorldSwap.gather(), chance=WORLD)
    for sentence in sentences:
        renamed = world(others(sentence, random), random)
        yield in_nynorsk(renamed) if random.random() < NYNORSK else renamed


def main(
    reviews: Annotated[Path, typer.Argument(help="norec.jsonl.xz")],
    teachers: Annotated[list[Path], typer.Argument(help="trained name finders")],
    treebank: Annotated[Path, typer.Option(help="the treebank's .spacy file, to stand beside")],
    output: Annotated[Path, typer.Option(help="folder of .spacy files to write")],
    seed: int = 1,
    scale: Scale = 1,
) -> None:
    """Write the paragraphs on which all teachers agree, and a copy of the treebank's text."""
    random = Random(seed)
    nlp = spacy.blank("nb")
    fit_tokenizer(nlp)
    found = paragraphs(reviews, scale)
    random.shuffle(found)
    docs = list(sample(nlp, found, share(WORDS, scale)))
    answers = [list(names(spacy.load(path), docs)) for path in teachers]
    agreed = (
        as_sentence(doc, labels[0])
        for doc, *labels in zip(docs, *answers, strict=True)
        if len(set(labels)) == 1 and (any(label != "O" for label in labels[0]) or random.random() < NAMELESS)
    )
    kept = [sentence for sentence in agreed if not has_name_kept_out(sentence)]
    pack = (to_doc(Passage((sentence,), (" ",)), nlp.vocab) for sentence in varied(kept, random))
    output.mkdir(parents=True, exist_ok=True)
    DocBin(docs=pack, store_user_data=True).to_disk(output / "reviews.spacy")
    shutil.copy(treebank, output / "treebank.spacy")


if __name__ == "__main__":
    typer.run(main)
