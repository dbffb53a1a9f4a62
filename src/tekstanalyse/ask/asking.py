"""Tell what a question asks for, by its interrogative, its cue, and what it leaves out.

A cue is what a question says of those it asks for: «snakket», «heldt … innlegg». Where none is found, slips in the
words that ask are mended and the question is read again.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from tekstanalyse import lexicon
from tekstanalyse.ask.event_nouns import is_event_noun, is_general
from tekstanalyse.ask.phrases import Span, find, literals, prepositions
from tekstanalyse.ask.spelling import nearest

Kind = Literal[
    "spoke", "panel", "guest", "moderated", "opened", "took_part", "silent", "absent", "mentioned", "organized",
    "represented", "said", "spoke_of", "performed", "spoke_where", "was_where", "spoke_with", "was_with", "arranged",
    "where", "when", "events", "who_is",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)

_CUES = (
    "absent", "mentioned", "moderated", "opened", "panel", "guest", "performed", "organized", "represented",
    "took_part", "spoke", "said", "happened",
)  # fmt: skip
_ASKED = ("title", "how_often", "how_many", "who", "when", "which", "where", "what")
_SPEAKING = frozenset({"spoke", "panel", "guest", "moderated", "opened", "said"})
_OF_A_PERSON = _SPEAKING | {"took_part", "absent", "performed"}
OF_PARTS: frozenset[Kind] = frozenset({"spoke", "panel", "guest", "performed", "moderated", "took_part"})
"""Kinds that ask who had some part in events that were held."""
_CAN_BE_MOST = OF_PARTS | {"said"}
_HIDDEN = "·"
"""Stands for a word that was understood already; no phrase holds it."""
_COMPANY = frozenset({"med", "sammen", "saman", "ihop"})
_WAS = frozenset({"var", "er", "har"})
_IS = frozenset({"er", "var", "heter", "heiter", "e", "va"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Sought:
    """What a question asks for, and the words that say so."""

    kind: Kind
    taken: tuple[Span, ...] = ()
    to_event: tuple[Span, ...] = ()
    """Words behind which an event is named."""
    to_person: tuple[Span, ...] = ()
    """Words behind which a person is named."""
    type: str = ""
    """The noun of «på samme webinar som», where it says a type of event."""
    cue: tuple[str, ...] = ()
    """The words that say what was done, as they stand."""
    asked: str = ""
    """The kind of interrogative; empty where it is asked whether somebody did something."""
    counted: bool = False
    """Whether it is asked how often or how many."""
    most: bool = False
    """Whether those are asked for who did it most often."""

    @property
    def lead_is_person(self) -> bool:
        """Tell whether words before any preposition name a person."""
        return self.kind in _LEAD_IS_PERSON


_LEAD_IS_PERSON: frozenset[Kind] = frozenset(
    {"said", "spoke_of", "spoke_where", "was_where", "spoke_with", "was_with", "arranged", "where", "when", "events",
     "who_is", "represented"}
)  # fmt: skip


def sought(words: Sequence[str]) -> Sought | None:
    """Return what lower-case words ask for; None where they ask for nothing that can be answered."""
    found = _read(words)
    if found and not _is_doubtful(found, words):
        return found
    mended = _mended(words)
    again = _read(mended) if mended != list(words) else None
    return again if again and not _is_doubtful(again, mended) else found


class _Asked(NamedTuple):
    name: str = ""
    span: Span | None = None


def _read(words: Sequence[str]) -> Sought | None:
    asked = _with_preposition(_asked(words), words)
    silent, together = find("ask-silent", words), find("ask-together", words)
    together = (together or _company_at_the_end(words)) if asked.name != "what" else None
    connection = find("ask-connection", words)
    most = find("ask-most", words) if asked.name in ("who", "which") else None
    open_words = _hide(words, [span for span in (asked.span, silent, together, connection, most) if span])
    cue = _cue(open_words)
    kind = _kind(asked, cue, words, silent, together)
    taken = tuple(span for span in (asked.span, cue.span, silent, together, connection, most) if span)
    if most and kind not in _CAN_BE_MOST:
        return None
    if kind is None or (kind not in ("said", "spoke_of") and _denies(words, taken)):
        return None
    return Sought(
        kind=kind, taken=taken, to_event=(connection,) if connection else (),
        to_person=(together,) if together else (), type=_type(words, together),
        cue=tuple(words[cue.span.start : cue.span.end]) if cue.span else (), asked=asked.name,
        counted=asked.name in ("how_often", "how_many"), most=most is not None,
    )  # fmt: skip


def _asked(words: Sequence[str]) -> _Asked:
    found = [_Asked(name, span) for name in _ASKED if (span := find(f"ask-{name.replace('_', '-')}", words))]
    if not found:
        return _Asked()
    first = min(found, key=lambda asked: (asked.span.start, -asked.span.length) if asked.span else (0, 0))
    if first.name == "what" and _has_event_noun(first, words):
        return _Asked("which", first.span)
    return first


def _has_event_noun(asked: _Asked, words: Sequence[str]) -> bool:
    end = asked.span.end if asked.span else 0
    return any(is_event_noun(word) for word in words[end : end + 2])


def _with_preposition(asked: _Asked, words: Sequence[str]) -> _Asked:
    """Take the preposition along in «på hvilke møter»."""
    if asked.span and asked.span.start == 1 and words[0] in prepositions("event"):
        return _Asked(asked.name, Span(0, asked.span.end))
    return asked


def _company_at_the_end(words: Sequence[str]) -> Span | None:
    """Return the «med» of «hvem snakket Liv Dale med i Førde», or the «sammen» of «har Per og Liv snakket sammen»."""
    for index, word in enumerate(words):
        ends = index + 1 == len(words) or words[index + 1] in prepositions("event")
        is_company = word in _COMPANY and words[index - 1] not in prepositions("event")
        if ends and is_company and (word != "med" or find("ask-spoke", words[:index])):
            return Span(index, index + 1)
    return None


def _hide(words: Sequence[str], spans: Sequence[Span]) -> list[str]:
    hidden = {index for span in spans for index in range(span.start, span.end)}
    return [_HIDDEN if index in hidden else word for index, word in enumerate(words)]


def _cue(words: Sequence[str]) -> _Asked:
    found = [_Asked(kind, span) for kind in _CUES if (span := find(f"ask-{kind.replace('_', '-')}", words))]
    return min(found, key=lambda cue: (cue.span.start, -cue.span.length) if cue.span else (0, 0), default=_Asked())


def _kind(asked: _Asked, cue: _Asked, words: Sequence[str], silent: Span | None, together: Span | None) -> Kind | None:
    if asked.name == "what":
        return _of_what(cue.name)
    if asked.name == "title":
        return "who_is"
    if together and (asked.name or _begins(cue, words)):
        return _of_company(cue, words[together.start : together.end])
    if asked.name == "how_often" or asked.name in ("where", "when"):
        return _of_occasions(asked.name, cue.name)
    if asked.name in ("which", "how_many") and _has_event_noun(asked, words):
        return _of_events(cue.name)
    if not asked.name:
        return _of_somebody(cue, words)
    if silent:
        return "mentioned" if cue.name == "mentioned" else "silent"
    return _of_people(cue.name) or (None if asked.name == "how_many" else "who_is")


def _begins(cue: _Asked, words: Sequence[str]) -> bool:
    """Tell whether it is asked with the verb first: «Snakket Liv Dale på møtet?», «Har Liv Dale snakket på møtet?»."""
    return (cue.span is not None and cue.span.start == 0) or words[0] in lexicon.words("ask-fillers")


def _of_events(cue: str) -> Kind:
    if cue in _SPEAKING:
        return "spoke_where"
    return "arranged" if cue == "organized" else "was_where" if cue == "took_part" else "events"


def _of_somebody(cue: _Asked, words: Sequence[str]) -> Kind | None:
    if not cue.name and words[0] in _WAS and not prepositions("event").isdisjoint(words):
        return "took_part"
    return _of_people(cue.name) if _begins(cue, words) and cue.name in _OF_A_PERSON else None


def _of_what(cue: str) -> Kind | None:
    kinds: dict[str, Kind] = {"said": "said", "spoke": "spoke_of", "happened": "events", "organized": "arranged"}
    return kinds.get(cue)


def _of_company(cue: _Asked, company: Sequence[str]) -> Kind:
    if cue.name == "mentioned":
        return "mentioned"
    spoken = cue.name in _SPEAKING or find("ask-spoke", company) or find("ask-shared-stage", company)
    return "spoke_with" if spoken else "was_with"


def _of_occasions(asked: str, cue: str) -> Kind | None:
    if cue == "said" and asked == "how_often":
        return "said"
    if cue in _SPEAKING:
        return "spoke_where"
    if cue in _OF_A_PERSON:
        return "was_where"
    if asked == "how_often":
        return "arranged" if cue == "organized" else None
    return "where" if asked == "where" else "when"


def _of_people(cue: str) -> Kind | None:
    for kind in KINDS:
        if kind == cue:
            return kind
    return None


def _type(words: Sequence[str], together: Span | None) -> str:
    within = words[together.start : together.end] if together else ()
    return " ".join(word for word in within if is_event_noun(word) and not is_general(word))


def _denies(words: Sequence[str], taken: Sequence[Span]) -> bool:
    """Tell whether a «not» was not understood: an answer would say the opposite."""
    return not {"ikke", "ikkje", "ikkj"}.isdisjoint(_hide(words, taken))


def _is_doubtful(found: Sought, words: Sequence[str]) -> bool:
    """Tell whether «who» was asked with a verb that is not known."""
    return found.kind == "who_is" and _IS.isdisjoint(words) and not find("ask-title", words)


def _mended(words: Sequence[str]) -> list[str]:
    return [_respelt(word) for word in words]


@lru_cache(maxsize=4096)
def _respelt(word: str) -> str:
    known = _asking_words()
    if not word or word in known:
        return word
    for meant, *slips in lexicon.entries("ask-slips"):
        if word in slips:
            return meant
    return next(nearest(word, known), word)


@lru_cache
def _asking_words() -> frozenset[str]:
    """Return every word of the lists that ask, and those that say nothing."""
    lists = (*_ASKED, *_CUES)
    asking = (word for name in lists for word in literals(f"ask-{name.replace('_', '-')}"))
    return frozenset(asking) | lexicon.words("ask-fillers")
