"""Take a Norwegian question apart: what is asked for, and the words that name person, event, topic and date.

Nothing is looked up in the store here. A question is read as an interrogative («hvem», «kva»), a cue («snakket»,
«heldt … innlegg») and what stands around them, parted by prepositions.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tekstanalyse import lexicon
from tekstanalyse.ask.asking import KINDS, OF_PARTS, Kind, sought
from tekstanalyse.ask.dates import read_period
from tekstanalyse.ask.halves import one_by_one
from tekstanalyse.ask.period import Period
from tekstanalyse.ask.segments import Token, in_parts
from tekstanalyse.ask.talks import telling_talk

__all__ = ["KINDS", "Form", "Kind", "Question", "read_question", "written_form"]

Form = Literal["nb", "nn"]

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
    described: str = ""
    """Words behind «om» after the event, and among its words: they describe it, or name what was spoken of there."""
    talk: str = ""
    """The noun for a talk that says which: «hovedforedraget»."""
    period: Period | None = None
    ahead: bool = False
    """Whether it is asked who *shall* speak."""
    counted: bool = False
    """Whether it is asked how often or how many."""
    most: bool = False
    """Whether those are asked for who did it most often."""
    also: "Question | None" = None
    """The second question of «både … og»: who answers must answer both."""


def read_question(text: str, today: str | None = None) -> Question | None:
    """Take a question apart; None where it is not one of those that are understood.

    >>> read_question("Kva sa Liv Dale om tvang på fagdagen?")
    ... # doctest: +NORMALIZE_WHITESPACE
    Question(text='Kva sa Liv Dale om tvang på fagdagen?', form='nn', kind='said', person='Liv Dale', event='fagdagen',
             topic='tvang', organization='', described='', talk='', period=None, ahead=False, counted=False,
             most=False, also=None)
    """
    text = " ".join(_without_controls(unicodedata.normalize("NFC", text[:_LONGEST_QUESTION])).split())
    halves = one_by_one(text)
    if halves:
        first, second = (_read(half, today) for half in halves)
        if first and second and first.kind in OF_PARTS and second.kind in OF_PARTS:
            return replace(first, text=text, also=second)
    return _read(text, today)


def _read(text: str, today: str | None) -> Question | None:
    period, rest = read_period(text, today)
    tokens = [Token(match["quoted"] or match[0], bool(match["quoted"])) for match in _TOKEN.finditer(rest)]
    words = ["" if token.quoted else token.text.lower() for token in tokens]
    found = sought(words) if words else None
    if found is None:
        return None
    parts = in_parts(tokens, found)
    topic = parts.topic
    by_whom = found.kind == "said" and found.asked == "who"
    return Question(
        text=text, form=written_form(words), kind=found.kind, person="" if by_whom else parts.lead,
        event=f"{found.type} {parts.event}".strip(), topic=f"{parts.lead} {topic}".strip() if by_whom else topic,
        organization=parts.organization, described=parts.described, talk=telling_talk(found.cue), period=period,
        ahead="skal" in words, counted=found.counted, most=found.most,
    )  # fmt: skip


def written_form(words: Sequence[str]) -> Form:
    """Tell in which written form a question stands, by its interrogative first; bokmål where nothing shows."""
    if any(word.startswith("hv") for word in words):
        return "nb"
    return "nn" if any(word in lexicon.words("ask-nynorsk") for word in words) else "nb"


def _without_controls(text: str) -> str:
    return "".join(" " if unicodedata.category(character)[0] == "C" else character for character in text)
