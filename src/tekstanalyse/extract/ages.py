"""Find whom an age stands for: «19-åringen» is Tuva Brekke where the text has «Tuva Brekke (19)»."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.syntax import SUBJECTS

_AFTER = re.compile(r"\s?\((\d{1,3})\)|, (\d{1,3}) år\b|, (?:er )?(\d{1,3}),")
_BEFORE = re.compile(r"\b(\d{1,3}) år gam(?:le|al|mal) $|\b(\d{1,3})-åringen $")
_SOMEBODY = re.compile(
    r"\b(?:en|ein|ei) (?:\w+ )?(?:mann|kvinne|gutt|gut|jente|person|\d{1,3}-åring)\b"
    r"|\b(?:tiltalt|siktet|sikta|mistenkt)",
    re.IGNORECASE,
)
"""Somebody who is not named: it may be their age."""


def bearer_of_age(token: Token, before: Sequence[Span]) -> Sequence[str]:
    """Return the one the text gives this age, else the one the latest sentence before is about, if nobody else can be.

    `before` are the people and references before the token, in order.
    """
    age = token.text.partition("-")[0]
    given = dict(_ages(token.doc))
    same = [name for name, other in given.items() if other == age]
    if same:
        return same if len(same) == 1 else ()
    if _SOMEBODY.search(text_of(token.doc)):
        return ()
    latest = max((span.sent.start for span in before), default=0)
    about = {span.kb_id_ for span in before if span.sent.start == latest and span.root.dep_ in SUBJECTS}
    return [name for name in about if name not in given] if len(about) == 1 else ()


def _ages(doc: Doc) -> Iterator[tuple[str, str]]:
    """Yield each name with the age that stands beside it."""
    text = text_of(doc)
    for person in doc.spans["people"]:
        after = _AFTER.match(text, person.end_char)
        before = _BEFORE.search(text[max(person.start_char - 16, 0) : person.start_char])
        for match in (after, before):
            if match is not None:
                yield person.kb_id_, next(group for group in match.groups() if group)
