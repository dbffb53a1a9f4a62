"""Tell names of prizes, initiatives and owners from names of organizations: «Havprisen», «Folkets hus»."""

from spacy.tokens import Span

from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.lexicon import words

_HOUSES = frozenset({"hus", "huset"})
_PEOPLE = frozenset({"folk", "barn", "ungdom", "kvinne", "mann", "elev", "student", "innbygger", "innbyggjar"})
"""Nouns for people in general, who own what is everybody's («Folkets tale», «Barnas dag»)."""


def is_awarded_or_planned(span: Span) -> bool:
    """Tell whether a name of one word says by its end that it is a prize's or an initiative's («Havprisen»)."""
    name = base_name(span.text).lower()
    return len(span) == 1 and any(
        name.endswith(end) and len(name) > len(end) + 2 for end in words("thing-name-endings")
    )


def only_owns_house(span: Span) -> bool:
    """Tell whether a word stands nowhere but before the house it is the genitive in («på Folkets hus»)."""
    if len(span) > 1 or span.text == base_name(span.text):
        return False
    doc, base = span.doc, base_name(span.text)
    same = [token for token in doc if base_name(token.text) == base and token.text[:1].isupper()]
    return all(token.i + 1 < len(doc) and token.nbor().text in _HOUSES for token in same)


def is_of_people(span: Span) -> bool:
    """Tell whether the word is the genitive of a noun for people in general («Folkets dom», «Ungdommens råd»)."""
    base = base_name(span.text)
    return len(span) == 1 and span.text != base and stem_of(base, "human-nouns") in _PEOPLE
