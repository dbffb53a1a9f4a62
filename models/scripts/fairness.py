"""Measure how well people are found when everyone's name has another origin, known from training or not."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import mean
from typing import Annotated, Any

import spacy
import typer
from origins import PARTS, Names, measured
from scale import Scale, share
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span, Token

UNNEEDED = ("tagger", "trainable_lemmatizer", "nynorsk_trees")
"""Components that no name depends on."""
PACKINGS = {"articles": "articles.spacy", "ten_sentences": "dev.spacy"}
GENITIVE = "Case=Gen"


@dataclass
class Deal:
    """Names in an order of chance, one for each word that is asked for, none twice until all are dealt."""

    names: Iterator[str]
    dealt: dict[str, str] = field(default_factory=dict)

    def name_for(self, word: str) -> str:
        """Return a word's new name, the same each time, whether the word is in capitals or not."""
        key = word.casefold()
        if key not in self.dealt:
            self.dealt[key] = next(self.names)
        return self.dealt[key]


@dataclass(frozen=True)
class NewNames:
    """Other names for the people of one document: the same word gets the same name wherever it stands.

    The last word of a full name is the family's, and so is that word alone; any other word alone is a given name.
    """

    given: Deal
    family: Deal
    families: frozenset[str]

    @classmethod
    def of(cls, people: Sequence[Span], names: Names, random: Random) -> NewNames:
        """Shuffle the names for one document's people."""
        given, family = (Deal(cycle(random.sample(part, len(part)))) for part in (names.given, names.family))
        return cls(given, family, surnames(people))

    def words(self, person: Span) -> Iterator[str]:
        """Yield the words to stand for one person's name; initials and «von» stay."""
        for token in person:
            last = token.i == person.end - 1
            is_family = last and (len(person) > 1 or _stem(token).casefold() in self.families)
            yield _renamed(token, self.family if is_family else self.given)


def surnames(people: Sequence[Span]) -> frozenset[str]:
    """Return the last words of full names, without a genitive's s and in small letters."""
    return frozenset(_stem(span[-1]).casefold() for span in people if len(span) > 1)


def _renamed(token: Token, deal: Deal) -> str:
    stem = _stem(token)
    if len(stem) < 3 or not stem[0].isupper():
        return token.text
    new = deal.name_for(stem) + token.text[len(stem) :]
    return new.upper() if token.text.isupper() else new


def _stem(token: Token) -> str:
    """Return a word without the s of the genitive."""
    return token.text[:-1] if GENITIVE in token.morph and token.text[-1] in "sS" else token.text


def with_names(doc: Doc, names: Names, random: Random) -> tuple[str, set[tuple[int, int]]]:
    """Return the document's text with everyone renamed, and where each name stands in it, in characters."""
    people = [span for span in doc.ents if span.label_ == "PER"]
    new = NewNames.of(people, names, random)
    words = [token.text for token in doc]
    for person in people:
        words[person.start : person.end] = new.words(person)
    text, starts = "", []
    for word, token in zip(words, doc, strict=True):
        starts.append(len(text))
        text += word + token.whitespace_
    return text, {(starts[p.start], starts[p.end - 1] + len(words[p.end - 1])) for p in people}


def people_found(nlp: Language, texts: Sequence[str]) -> Iterator[set[tuple[int, int]]]:
    """Yield where the pipeline sees people, in characters, for each text."""
    for doc in nlp.pipe(texts):
        yield {(span.start_char, span.end_char) for span in doc.ents if span.label_ == "PER"}


def recall(nlp: Language, docs: Sequence[Doc], names: Names, seed: int) -> float:
    """Return the share of people's names that are found, with exact bounds, after renaming."""
    random = Random(seed)
    renamed = [with_names(doc, names, random) for doc in docs]
    found = people_found(nlp, [text for text, _ in renamed])
    hits = sum(len(places & seen) for (_, places), seen in zip(renamed, found, strict=True))
    return hits / sum(len(places) for _, places in renamed)


def recalls(nlp: Language, docs: Sequence[Doc], origins: Mapping[str, Names], rounds: int) -> dict[str, float]:
    """Return recall by origin, the mean of several draws of names."""
    return {
        origin: round(mean(recall(nlp, docs, names, seed) for seed in range(rounds)), 4)
        for origin, names in origins.items()
    }


def largest_difference(by_origin: Mapping[str, float]) -> float:
    return round(max(by_origin.values()) - min(by_origin.values()), 4)


def compared(by_origin: Mapping[str, float]) -> dict[str, Any]:
    """Return the figures of one part of the names as they are published."""
    return {"per_recall": dict(by_origin), "largest_difference": largest_difference(by_origin)}


def main(
    model: Annotated[Path, typer.Argument()],
    corpus: Annotated[Path, typer.Argument(help="folder with articles.spacy and dev.spacy")],
    output: Annotated[Path, typer.Argument(help="JSON file to write the figures to")],
    rounds: Annotated[int, typer.Option(help="how many draws of names to take the mean of")] = 3,
    scale: Scale = 1,
) -> None:
    """Rename everyone in the dev sentences, one origin after the other, and print how many are found.

    The sentences stand article by article, as people's names do in texts, and in documents of ten sentences.
    """
    nlp = spacy.load(model, exclude=UNNEEDED)
    results = {}
    for name, packing in PACKINGS.items():
        docs = list(DocBin().from_disk(corpus / packing).get_docs(nlp.vocab))
        draws = share(rounds, scale)
        results[name] = {part: compared(recalls(nlp, docs, measured(part), draws)) for part in PARTS}
    typer.echo(json.dumps(results, indent=2))
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
