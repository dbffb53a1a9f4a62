"""Read the stem and the inflection of nouns for events, contests and parts of gatherings."""

from tekstanalyse.extract.inflection import LAST_PART, ending_of, stem_of
from tekstanalyse.lexicon import entries

LISTS = ("event-nouns", "contest-nouns", "session-nouns")
DEFINITE = frozenset({"en", "et", "a", "n", "t", "ene", "ane", "ne"})
PLURAL = frozenset({"er", "ar", "e", "r"})


def noun_stem(word: str) -> str | None:
    """Return the stem of the noun for an event, a contest or a part of a gathering that a word has; else None."""
    return next((stem for name in LISTS if (stem := stem_of(word, name)) is not None), None)


def noun_ending(word: str) -> str | None:
    """Return the inflection of such a noun, as `ending_of` has it.

    Example:
        >>> noun_ending("webinaret"), noun_ending("kampen"), noun_ending("hest")
        ('et', 'en', None)
    """
    return next((ending_of(word, name) for name in LISTS if stem_of(word, name) is not None), None)


def kind_of(stem: str, name: str) -> str:
    """Return the type under which a list has a stem."""
    forms = {stem, LAST_PART + stem}
    return next(entry[0].rstrip(":") for entry in entries(name) if not forms.isdisjoint(entry[1:]))
