"""Match the phrases that report a claim: «la vekt på», «gjorde det klart», «er redd for»."""

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.lexicon import entries

_LISTS = ("speech-verbs", "claim-verbs", "giving-verbs", "taking-verbs")
_PARTICLES = frozenset({"opp", "ut", "inn", "ned", "bort", "av"})
"""Words that make another verb of it: «la opp til»."""
_CLAUSE = frozenset({"at", "om"})
"""Words that open a claim: a phrase does not reach into it («fortalte at boka om»)."""
_REACH = 4
"""Tokens within which the next word of a phrase stands."""


def frame_end(verb: Token) -> int | None:
    """Return the token after the words that belong to the verb («la vekt på», «viste til»), None without a phrase."""
    phrases = _phrases(verb.lower_)
    if not phrases:
        return None
    reach = _REACH * max(map(len, phrases))
    after = [token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 1 + reach, verb.sent.end)]]
    ends = [_match(after, phrase) for phrase in phrases]
    longest = max((end for end in ends if end is not None), default=None)
    return verb.i + 1 + longest if longest is not None else None


@lru_cache(maxsize=4096)
def _phrases(form: str) -> tuple[tuple[str, ...], ...]:
    """Return what may follow a form of a verb in the list of phrases."""
    lemmas = {entry[0] for name in _LISTS for entry in entries(name) if form in entry}
    return tuple(entry[1:] for entry in entries("statement-frames") if entry[0] in lemmas)


def _match(after: Sequence[str], phrase: Sequence[str]) -> int | None:
    """Return how many words lie up to the end of a phrase, whose words stand in order within reach of each other."""
    position = 0
    for word in phrase:
        within = after[position : position + _REACH]
        between = within[: within.index(word)] if word in within else within
        if word not in within or not _PARTICLES.isdisjoint(between) or not _CLAUSE.isdisjoint(between):
            return None
        position += within.index(word) + 1
    return position
