"""Say whether a person is spoken of as a woman or a man."""

from spacy.tokens import Span

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

PRONOUNS_FOR_ONE = {"han": "m", "hun": "f", "ho": "f", "ham": "m", "henne": "f"}
"""The pronouns for one person, with the gender of each."""


def gender_of_person(person: Span) -> str | None:
    """Return the gender by the name, else by what the person is to another («ektemannen Piotr»)."""
    by_name = gender_of(person.kb_id_)
    if by_name is not None or person.start == 0 or person.label_ != "PER":
        return by_name
    relation = stem_of(person.doc[person.start - 1].text, "relation-nouns")
    return "f" if relation in words("relations-female") else "m" if relation in words("relations-male") else None


def gender_of(name: str) -> str | None:
    """Return "f" or "m" by the given name, None when it is not listed or the name is a surname alone.

    Example:
        >>> gender_of("Hilde Lia"), gender_of("Lia")
        ('f', None)
    """
    given = name.split()[0]
    for part in (given, given.partition("-")[0], given.replace("Aa", "Å").replace("aa", "å")):
        female, male = part in words("given-names-female"), part in words("given-names-male")
        if female != male:
            return "f" if female else "m"
    return None
