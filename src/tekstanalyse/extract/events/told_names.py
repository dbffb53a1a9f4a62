"""Find words with a capital that the article itself tells to be the name of an event.

People are welcomed to it or thanked for it, a noun says what it is («Kystblikk, konferansen vår»), or it comes with its
year and what an event has: «Kystblikk 2023 … Kystblikk-konferansen», «Kysttimen 2024 … årets Kysttime».
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending

_NAME = r"(?P<name>[A-ZÆØÅ]\w+)"
_WELCOMED = re.compile(
    rf"[Vv]elkom(?:men|en)(?: \w+){{0,3}} til {_NAME}|[Tt]akk for (?P<thanked>[A-ZÆØÅ]\w+) \d{{4}}\b"
)
_EXPLAINED = re.compile(rf"\b{_NAME}, (?:(?:den|det) \w+ )?(?P<noun>\w+)(?: vår\b| vårt\b| om\b| for\b|,)")
_JOINED = re.compile(rf"\b{_NAME}-(?P<noun>\w+)")
_YEARLY = re.compile(rf"\b[Åå]rets {_NAME}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WITH_YEAR = re.compile(rf"\b{_NAME} {_YEAR.pattern}\b")
_INNER_CAPITAL = re.compile(r"\w+[a-zæøå][A-ZÆØÅ]\w+")


def named_spans(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield each told name with the year behind it, as a mention of an event of this type."""
    names = told_names(doc)
    for token in doc:
        if token.text in names:
            dated = token.i + 1 < len(doc) and _YEAR.fullmatch(token.nbor().text)
            span = doc[token.i : token.i + (2 if dated else 1)]
            yield Span(doc, span.start, span.end, label=kind, kb_id=span.text)


def told_names(doc: Doc) -> set[str]:
    """Return the names that the article tells to be events', but for those of people and places.

    A word with a capital inside («KystSkifte») is no place, nor one with a year behind it, whatever a recognizer says.
    """
    text = text_of(doc)
    welcomed = {match["name"] or match["thanked"] for match in _WELCOMED.finditer(text)}
    dated = {match["name"] for match in _WITH_YEAR.finditer(text)}
    places = {ent.text for ent in doc.ents if ent.label_ in {"GPE_LOC", "GPE_ORG", "LOC"}}
    people = {span.text for span in doc.spans["people"]}
    told = welcomed | _nouns(_EXPLAINED, text) | (dated & (_nouns(_JOINED, text) | _of_the_year(text, dated)))
    return {name for name in told - people if name not in places - dated or _INNER_CAPITAL.fullmatch(name)}


def _nouns(pattern: re.Pattern[str], text: str) -> set[str]:
    """Return the names beside which the pattern has a noun for an event in definite form."""
    return {match["name"] for match in pattern.finditer(text) if noun_ending(match["noun"]) in DEFINITE}


def _of_the_year(text: str, names: set[str]) -> set[str]:
    """Return those of the names that come without their ending behind «årets» («Kysttimen», «årets Kysttime»)."""
    yearly = tuple(match["name"] for match in _YEARLY.finditer(text))
    return {name for name in names if yearly and name.startswith(yearly)}
