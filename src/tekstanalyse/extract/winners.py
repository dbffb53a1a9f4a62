"""Say who «prisvinneren» is: the only one who the article says was given a prize."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import once
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.syntax import SUBJECTS

ROLES = frozenset({"vinner", "vinnar", "prisvinner", "prisvinnar", "prismottaker", "prismottakar"})
"""What those are called who are given something."""
_PRIZE = re.compile(r"\w*(?:pris|stipend|heder|medalje)(?:en|et|a)?s?", re.IGNORECASE)
_GOES = frozenset("går gikk gjekk gått tilfalt tilfall tildeles tildelt delt tildelast".split())  # noqa: SIM905
_GETS = frozenset(
    "får fikk fekk mottar mottok mottek tok tek tar vant vann vinner vinn tildeles tildelt hentet henta".split()  # noqa: SIM905
)
_TITLE = 4
"""Tokens between «til» and a name, for what its bearer is."""


@once
def winner(doc: Doc) -> Sequence[str]:
    """Return the only person who is given a prize, nobody where there are two or none."""
    given = list(dict.fromkeys(person.kb_id_ for person in _winners(doc)))
    return given if len(given) == 1 else ()


def _winners(doc: Doc) -> Iterator[Span]:
    prizes = {token.sent.start for token in doc if _PRIZE.fullmatch(token.text)}
    for person in spans(doc, "people"):
        if person.sent.start in prizes and (_is_given(person) or _gets(person)):
            yield person


def _is_given(person: Span) -> bool:
    """Tell «Prisen gikk til forfatter Lia»."""
    before = person.doc[max(person.start - _TITLE, person.sent.start) : person.start]
    goes = any(token.lower_ in _GOES for token in person.doc[person.sent.start : person.start])
    return goes and any(t.lower_ == "til" for t in before) and not any(t.text == "," for t in before)


def _gets(person: Span) -> bool:
    """Tell «Lia fikk prisen», with the prize behind the verb."""
    verb = person.root.head
    behind = person.doc[verb.i + 1 : min(verb.i + _TITLE + 2, person.sent.end)]
    return (
        person.root.dep_ in SUBJECTS and verb.lower_ in _GETS and any(_PRIZE.fullmatch(token.text) for token in behind)
    )
