"""Match the phrases that report a claim: «la vekt på», «gjorde det klart», «er redd for», «kom med et råd om»."""

from collections.abc import Sequence
from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.reported.inverted import after_subject
from tekstanalyse.lexicon import entries

_LISTS = ("speech-verbs", "claim-verbs", "frame-verbs")
_PARTICLES = frozenset({"opp", "ut", "inn", "ned", "bort", "av"})
"""Words that make another verb of it: «la opp til»."""
_CLAUSE = frozenset({"at", "om"})
"""Words that open a claim: a phrase does not reach into it («fortalte at boka om»)."""
PREPOSITIONS = frozenset({"om", "på", "for", "av", "til", "mot", "i", "med", "over", "ved"})
_REACH = 6
"""Tokens within which the next word of a phrase stands."""


def frame_end(verb: Token) -> int | None:
    """Return the token after the words that belong to the verb («la vekt på», «viste til»), None without a phrase.

    The subject may stand between them («lurte Hege Lia fra Fjordlaget på»).
    """
    return _longest(verb, [phrase for phrase in _phrases(verb.lower_) if phrase[-1] != "å"])


def object_of(verb: Token) -> int | None:
    """Return where the thing begins that somebody tells of («fortalte om åra», «etterlyste svar»), None without one."""
    start = max(after_subject(verb), _after_name(verb))
    phrases = _objects(verb.lower_)
    return start if () in phrases else _longest(verb, phrases)


def _after_name(verb: Token) -> int:
    """Return the token after a name right behind a verb, or after its title («etterlyste rektor Lia flere»)."""
    names = (span for span in verb.doc.spans["people"] if verb.i < span.start <= verb.i + 2)
    return max((int(span.end) for span in names), default=int(verb.i) + 1)


def infinitive_of(verb: Token) -> int | None:
    """Return the «å» of what somebody promises, proposes or warns against, None where the phrases have none."""
    end = _longest(verb, [phrase for phrase in _phrases(verb.lower_) if phrase[-1] == "å"])
    return end - 1 if end is not None else None


def _longest(verb: Token, phrases: Sequence[tuple[str, ...]]) -> int | None:
    if not phrases:
        return None
    starts = dict.fromkeys((verb.i + 1, after_subject(verb)))
    ends = [_match(verb, start, phrase) for start in starts for phrase in phrases]
    return max((end for end in ends if end is not None), default=None)


@lru_cache(maxsize=4096)
def _phrases(form: str) -> tuple[tuple[str, ...], ...]:
    """Return what may follow a form of a verb in the list of phrases."""
    return tuple(entry[1:] for entry in entries("statement-frames") if entry[0] in _lemmas(form))


@lru_cache(maxsize=4096)
def _objects(form: str) -> tuple[tuple[str, ...], ...]:
    """Return what stands between a form of a verb and what somebody tells of; empty for a verb with a mere object."""
    named = _lemmas(form) | {form}
    return tuple(entry[1:] for entry in entries("told-objects") if entry[0] in named)


@lru_cache(maxsize=4096)
def _lemmas(form: str) -> frozenset[str]:
    """Return the words by which the phrases name the verbs that a form may belong to."""
    return frozenset(entry[0] for name in _LISTS for entry in entries(name) if form in entry)


def _match(verb: Token, start: int, phrase: Sequence[str]) -> int | None:
    """Return the token after a phrase, whose words stand in order within reach of each other from `start` on."""
    for word in phrase:
        within = verb.doc[start : min(start + _REACH, verb.sent.end)]
        found = next((token for token in within if _fits(token, word)), None)
        between = {token.lower_ for token in within if found is None or token.i < found.i}
        if found is None or not _PARTICLES.isdisjoint(between) or not _CLAUSE.isdisjoint(between):
            return None
        start = found.i + 1
    inside = start < verb.sent.end and verb.doc[start].lower_ in PREPOSITIONS
    return start + 1 if phrase[-1].startswith("+") and inside else start


def _fits(token: Token, word: str) -> bool:
    if word == "+points":
        return stem_of(token.text, "point-nouns") is not None
    if word == "+moods":
        after = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
        return token.lower_ in _moods() and f"-{after}" not in _moods()[token.lower_]
    return token.lower_ in word.split("/")


@lru_cache(maxsize=1)
def _moods() -> dict[str, frozenset[str]]:
    """Return the words that may not follow each mood, with a minus."""
    return {form: frozenset(w for w in entry if w[0] == "-") for entry in entries("statement-moods") for form in entry}
