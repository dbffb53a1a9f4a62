"""Measure how well people are found when everyone's name has another origin."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import mean
from typing import Annotated

import spacy
import typer
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token

ORIGINS = Path(__file__).with_name("origins.toml")
NAMES = ("names_tok2vec", "ner")
GENITIVE = "Case=Gen"

Names = Mapping[str, Sequence[str]]
"""The given and the family names of one origin."""


@dataclass
class NewNames:
    """Other names for the people of one document: the same word gets the same name wherever it stands."""

    names: Names
    random: Random
    given: dict[str, str] = field(default_factory=dict)
    family: dict[str, str] = field(default_factory=dict)

    def word(self, token: Token, families: frozenset[str]) -> str:
        """Return the word to stand for one word of a person's name; initials and «von» stay."""
        stem = token.text[:-1] if GENITIVE in token.morph and token.text.endswith("s") else token.text
        if len(stem) < 3 or not stem[0].isupper():
            return token.text
        is_family = token.ent_iob_ == "I" or stem in families
        new = self._fixed(self.family, "family", stem) if is_family else self._fixed(self.given, "given", stem)
        new += token.text[len(stem) :]
        return new.upper() if token.text.isupper() else new

    def _fixed(self, chosen: dict[str, str], kind: str, stem: str) -> str:
        return chosen.setdefault(stem, self.random.choice(self.names[kind]))


def with_names(doc: Doc, names: Names, random: Random) -> tuple[str, set[tuple[int, int]]]:
    """Return the document's text with everyone renamed, and where each name stands in it, in characters."""
    people = [span for span in doc.ents if span.label_ == "PER"]
    families = frozenset(token.text for span in people for token in span if token.ent_iob_ == "I")
    new = NewNames(names, random)
    text, starts = "", []
    for token in doc:
        starts.append(len(text))
        word = new.word(token, families) if token.ent_type_ == "PER" else token.text
        text += word + token.whitespace_
    ends = [start - len(token.whitespace_) for start, token in zip([*starts[1:], len(text)], doc, strict=True)]
    return text, {(starts[span.start], ends[span.end - 1]) for span in people}


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


def recalls(nlp: Language, docs: Sequence[Doc], rounds: int) -> dict[str, float]:
    """Return recall by origin, the mean of several draws of names."""
    origins = tomllib.loads(ORIGINS.read_text(encoding="utf-8"))
    return {
        origin: round(mean(recall(nlp, docs, names, seed) for seed in range(rounds)), 4)
        for origin, names in origins.items()
    }


def largest_difference(by_origin: Mapping[str, float]) -> float:
    return round(max(by_origin.values()) - min(by_origin.values()), 4)


def main(
    model: Annotated[Path, typer.Argument()],
    corpus: Annotated[Path, typer.Argument(help="folder with dev.spacy")],
    output: Annotated[Path, typer.Argument(help="JSON file to write the figures to")],
    rounds: Annotated[int, typer.Option(help="how many draws of names to take the mean of")] = 3,
) -> None:
    """Rename everyone in the dev sentences, one origin after the other, and print recall for each."""
    nlp = spacy.load(model, exclude=[name for name in spacy.load(model).pipe_names if name not in NAMES])
    docs = list(DocBin().from_disk(corpus / "dev.spacy").get_docs(nlp.vocab))
    by_origin = recalls(nlp, docs, rounds)
    results = {"per_recall": by_origin, "largest_difference": largest_difference(by_origin)}
    typer.echo(json.dumps(results, indent=2))
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(results, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
