"""Match the phrases that report a claim: «la vekt på», «gjorde det klart», «er redd for»."""

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.lexicon import entries

_LISTS = ("speech-verbs", "giving-verbs", "taking-verbs")
_PARTICLES = frozenset({"opp", "ut", "inn", "ned", "bort", "av"})
"""Words that make another verb of it: «la opp til»."""
_REACH = 4
"""Tokens within which the next word of a phrase stands."""


def frame_end(verb: Token) -> int | None:
    """Return the token after the words that belong to the verb («la vekt på», «viste til»), None without a phrase."""
    ends = [_match(verb, phrase) for phrase in _phrases(verb.lower_)]
    return max((end for end in ends if end is not None), default=None)


@lru_cache(maxsize=4096)
def _phrases(form: str) -> tuple[tuple[str, ...], ...]:
    """Return what may follow a form of a verb in the list of phrases."""
    lemmas = {entry[0] for name in _LISTS for entry in entries(name) if form in entry}
    return tuple(entry[1:] for entry in entries("statement-frames") if entry[0] in lemmas)


def _match(verb: Token, frame: Sequence[str]) -> int | None:
    """Return the token after the phrase's words, which stand in order within reach of the verb."""
    position = verb.i + 1
    for word in frame:
        within = [t.i for t in verb.doc[position : min(position + _REACH, verb.sent.end)] if t.lower_ == word]
        if not within or any(t.lower_ in _PARTICLES for t in verb.doc[position : within[0]]):
            return None
        position = within[0] + 1
    return position
