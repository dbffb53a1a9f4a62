"""Say why a statement has no speaker: by the rule that sought one, and by the words that stand for its source."""

from collections.abc import Sequence

from tekstanalyse.extract.antecedents import PLACES_OF_TWO
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.owner import POSSESSIVES
from tekstanalyse.extract.speakers.named import WRITTEN
from tekstanalyse.extract.speech import Speech
from tekstanalyse.lexicon import words
from tekstanalyse.records import NoSpeaker

_FOR_ONE = PRONOUNS_FOR_ONE.keys() | POSSESSIVES.keys() | PLACES_OF_TWO.keys()
_FOR_SEVERAL = frozenset({"de", "dei", "begge", "båe"})
_COUNTING = frozenset({"to", "tre", "fire", "alle", "selv", "sjølv", "sjølve"})
_REPORTER = frozenset({"jeg", "eg", "vi", "me"})
_ASKING = frozenset({"question", "cue"})
"""Ways of finding a source that end without one where an interviewer asks, or the reporter is at the cue."""
_ASIDE = frozenset(
    "i på til for med om ved under etter mot hos over igjen videre vidare da då nå no så her der slik".split()  # noqa: SIM905
)
"""What begins words that tell when, where or to whom something is said."""
_HUMAN = ("human-nouns", "speaking-nouns")
_AUDIENCES = ("audience-seats", "audience-nouns")


def no_speaker(said: Speech) -> NoSpeaker | None:
    """Return why nobody is the speaker of a statement, None where somebody is.

    Words for the source say more than the rule: «, sier en talsmann» is told of a role, however it was found.
    """
    if said.source is not None and said.source.identified:
        return None
    _, _, way = said.rule.partition("-")
    told = said.source.text.lower().split() if said.source is not None else []
    if not told:
        return "question" if way in _ASKING else "silent"
    return "text" if way == "read" and stem_of(told[-1], "message-nouns") is not None else _by_words(told)


def _by_words(told: Sequence[str]) -> NoSpeaker:
    first = told[0]
    if first in _REPORTER:
        return "question"
    if first in _FOR_ONE or (first in _FOR_SEVERAL and {*told} <= _FOR_SEVERAL | _COUNTING):
        return "pronoun"
    if first not in _ASIDE:
        return "role"
    if first == "i" and any(map(WRITTEN.search, told)):
        return "text"
    return "role" if any(map(_is_somebody, told)) else "silent"


def _is_somebody(word: str) -> bool:
    """Tell whether a word stands for a person or for people («til stede i dag ordføreren», «i salen»)."""
    human = is_title(word) or any(stem_of(word, name) is not None for name in _HUMAN)
    return human or any(word in words(name) for name in _AUDIENCES)
