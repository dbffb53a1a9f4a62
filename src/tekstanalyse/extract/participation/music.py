"""Know those who play, sing or dance, by their titles and by the music with which they do something."""

from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

PLAYED = frozenset({"konsert", "forestilling", "premiere"})
"""Types of events on whose stage people play."""
_DEFINITE = ("e", "en", "n", "a", "er", "ar", "ne", "ene", "ane", "erne")
"""Endings of those titles in the definite and the plural."""
_WITH = 5
"""Words behind a verb in which it has the music by which it is done."""


@lru_cache(maxsize=1)
def _musicians() -> tuple[str, ...]:
    """Return the titles of those who play or sing, in all their forms."""
    stems = {word.removesuffix("e") for word in words("musicians")}
    return tuple(stem + end for stem in stems for end in ("", *_DEFINITE))


def is_musician(lead: str) -> bool:
    """Tell whether words end in the title of one who plays or sings («åpnet av fiolinist », «danserne »)."""
    return lead.rstrip().lower().endswith(_musicians())


def plays_behind(verb: Token) -> bool:
    """Tell whether it is done with music («takket med en springleik», «svara med ein song»)."""
    behind = verb.doc[verb.i + 1 : min(verb.i + 1 + _WITH, verb.sent.end)]
    with_what = [token.lower_ for token in behind]
    music = any(stem_of(t.text, "music-nouns") is not None and t.pos_ == "NOUN" for t in behind)
    return music and "med" in with_what[:2] and "å" not in with_what
