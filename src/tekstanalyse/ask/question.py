"""Take a Norwegian question apart: what is asked for, and the words that name person, event, topic and date.

Nothing is looked up in the store here. A question is read as an interrogative («hvem», «kva»), a cue («snakket»,
«heldt … innlegg») and what stands around them, parted by prepositions.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from tekstanalyse import lexicon
from tekstanalyse.ask.event_nouns import is_event_noun
from tekstanalyse.ask.period import Period, read_period
from tekstanalyse.ask.phrases import Span, find, prepositions
from tekstanalyse.ask.segments import Token, in_parts

Kind = Literal[
    "spoke", "panel", "moderated", "opened", "took_part", "organized", "represented",
    "said", "spoke_where", "where", "when", "events", "who_is",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
Form = Literal["nb", "nn"]

_CUES: tuple[Kind, ...] = (
    "moderated", "opened", "panel", "organized", "represented", "took_part", "spoke", "said",
)  # fmt: skip
_ASKED = ("who", "when", "which", "where", "what")
_OF_A_PERSON = frozenset({"spoke", "panel", "moderated", "opened", "took_part", "said"})
_LONGEST_QUESTION = 500
_TOKEN = re.compile(r"[«“”\"„](?P<quoted>[^«»“”\"„]+)[»“”\"]|[^\W_]+(?:[-'’.&/][^\W_]+)*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """A question taken apart; an empty string where it does not say."""

    text: str
    form: Form
    kind: Kind
    person: str = ""
    """Words that stand where a person is named; they may name an event or an organization after all."""
    event: str = ""
    topic: str = ""
    organization: str = ""
    period: Period | None = None
    ahead: bool = False
    """Whether it is asked who *shall* speak."""


def read_question(text: str, today: str | None = None) -> Question | None:
    """Take a question apart; None where it is not one of those that are understood.

    >>> read_question("Kva sa Liv Dale om tvang på fagdagen?")
    ... # doctest: +NORMALIZE_WHITESPACE
    Question(text='Kva sa Liv Dale om tvang på fagdagen?', form='nn', kind='said', person='Liv Dale', event='fagdagen',
             topic='tvang', organization='', period=None, ahead=False)
    """
    text = " ".join(_without_controls(unicodedata.normalize("NFC", text[:_LONGEST_QUESTION])).split())
    period, rest = read_period(text, today)
    tokens = [Token(match["quoted"] or match[0], bool(match["quoted"])) for match in _TOKEN.finditer(rest)]
    words = ["" if token.quoted else token.text.lower() for token in tokens]
    asked = _asked(words)
    cue = _cue(words, asked)
    kind = _kind(asked, cue, words)
    if kind is None:
        return None
    parts = in_parts(
        tokens,
        taken=[span for _, span in (_with_preposition(asked, words), cue) if span],
        leads_to_event=bool(asked[0]) and kind not in _LEAD_IS_PERSON,
    )
    by_whom = asked[0] == "who" and kind == "said"
    return Question(
        text=text, form=written_form(words), kind=kind, person="" if by_whom else parts.lead, event=parts.event,
        topic=f"{parts.lead} {parts.topic}".strip() if by_whom else parts.topic, organization=parts.organization,
        period=period, ahead="skal" in words,
    )  # fmt: skip


_LEAD_IS_PERSON: frozenset[Kind] = frozenset(
    {"said", "spoke_where", "where", "when", "events", "who_is", "represented"}
)


def written_form(words: Sequence[str]) -> Form:
    """Tell in which written form a question stands, by its interrogative first; bokmål where nothing shows."""
    if any(word.startswith("hv") for word in words):
        return "nb"
    return "nn" if any(word in lexicon.words("ask-nynorsk") for word in words) else "nb"


def _without_controls(text: str) -> str:
    return "".join(" " if unicodedata.category(character)[0] == "C" else character for character in text)


_Asked = tuple[str, Span | None]


def _asked(words: Sequence[str]) -> _Asked:
    found = [(name, span) for name in _ASKED if (span := find(f"ask-{name}", words))]
    if not found:
        return "", None
    name, span = min(found, key=lambda pair: (pair[1].start, -pair[1].length))
    if name == "what" and span.end < len(words) and is_event_noun(words[span.end]):
        return "which", span
    return name, span


def _with_preposition(asked: _Asked, words: Sequence[str]) -> _Asked:
    """Take the preposition along in «på hvilke møter»."""
    name, span = asked
    if span and span.start == 1 and words[0] in prepositions("event"):
        return name, Span(0, span.end)
    return asked


def _cue(words: Sequence[str], asked: _Asked) -> _Asked:
    found = [(kind, span) for kind in _CUES if (span := find(f"ask-{kind.replace('_', '-')}", words))]
    if not found:
        return "", None
    return min(found, key=lambda pair: (pair[1].start, -pair[1].length))


def _kind(asked: _Asked, cue: _Asked, words: Sequence[str]) -> Kind | None:
    (question, span), (said, said_at) = asked, cue
    if question == "which" and span and span.end < len(words) and is_event_noun(words[span.end]):
        return "events"
    if question in ("where", "when"):
        return _of_place_or_time(question, said)
    if question == "what":
        return "said" if said in ("said", "spoke") else None
    if question in ("who", "which"):
        return _of_people(said)
    # «Snakket Liv Dale på møtet?», «Har Liv Dale snakket på møtet?»
    begins = said_at is not None and (said_at.start == 0 or words[0] in lexicon.words("ask-fillers"))
    return _of_people(said) if begins and said in _OF_A_PERSON else None


def _of_place_or_time(question: str, cue: str) -> Kind:
    if cue in _OF_A_PERSON:
        return "spoke_where"
    return "where" if question == "where" else "when"


def _of_people(cue: str) -> Kind:
    for kind in KINDS:
        if kind == cue:
            return kind
    return "who_is"
