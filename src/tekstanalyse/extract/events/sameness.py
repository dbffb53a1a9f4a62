"""Decide whether a mention means an event that the article has named before."""

import re
from collections.abc import Sequence
from datetime import date

from spacy.tokens import Span

from tekstanalyse.extract.events.details import date_near
from tekstanalyse.extract.events.event import GENERAL, Event, Turn
from tekstanalyse.extract.inflection import ending_of, stem_of
from tekstanalyse.lexicon import words
from tekstanalyse.periods import bounds

_TURNS: dict[str, Turn] = {"neste": "later", "ny": "later", "nytt": "later", "forrige": "earlier", "førre": "earlier"}
OTHER = frozenset({"annet", "andre", "anna", *_TURNS})
"""Words that set an event apart from the one spoken of."""
_PHRASES: dict[tuple[str, str], Turn] = {
    ("forrige", "gang"): "earlier",
    ("førre", "gong"): "earlier",
    ("sist", "gang"): "earlier",
    ("sist", "gong"): "earlier",
    ("neste", "gang"): "later",
    ("neste", "gong"): "later",
    ("neste", "år"): "later",
}
_HOLDING = frozenset(
    "skal blir vert holdes haldast arrangeres arrangerast avholdes går ble blei vart holdt arrangerte".split()  # noqa: SIM905
)
_BESIDE = 3
"""Words between «neste år» and the event that it sets apart («neste år skal fagdagen haldast»)."""
INDEFINITE = frozenset({"et", "en", "ei", "eit", "ein"})
_AT_ONCE = 2
"""Tokens between a mention and the day that is its own beyond doubt («webinaret 3. mars»)."""
_LONGEST = 14
"""Days that one event may last."""
_TALK = frozenset({"samtale", "samtalen"})
_LEAD = 300
"""Characters within which an indefinite noun may take up what the headline named."""
_NAME_TAIL = re.compile(r"(?:ene|ane|er|ar|en|et|a|e)?(?:\s+\d{4})?$")


def same_event(span: Span, events: Sequence[Event]) -> Event | None:
    """Return the event already met that a mention means, latest first; None when it is a new one."""
    if is_other(span):
        return None
    for event in sorted(events, key=lambda event: -event.mentions[-1].start):
        if not is_other(event.mentions[0]) and _can_be(span, event):
            return event
    return None


def is_other(span: Span) -> bool:
    """Tell whether the mention sets its event apart: «neste fagdag», «forrige gang fagdagen ble holdt»."""
    return any(token.lower_ in _others(span) for token in _own_words(span)) or turn_of(span) is not None


def _others(span: Span) -> frozenset[str]:
    """Return the words that set an event apart; of a podcast the new episode is the one the article is about."""
    return OTHER - {"ny", "nytt"} if span.label_ == "podkast" else OTHER


def _own_words(span: Span) -> Span:
    """Return a mention without the title in marks: «seminaret «Ny kyst»» is no new one."""
    marks = [token.i for token in span if token.is_punct]
    return span.doc[span.start : marks[0]] if marks else span


def turn_of(span: Span) -> Turn | None:
    """Return which other occurrence a mention means by its own words or «forrige gang» before it; None without any."""
    others = _others(span)
    own = next((_TURNS.get(token.lower_) for token in _own_words(span) if token.lower_ in others & _TURNS.keys()), None)
    phrase, turn = turn_of_phrase(span.sent)
    if own is not None or phrase is None or not 0 <= span.start - phrase.end <= _BESIDE:
        return own
    held = any(token.lower_ in _HOLDING for token in span.sent if token.i >= phrase.end)
    signs = any(token.is_punct or token.lower_ == "og" for token in span.doc[phrase.end : span.start])
    return turn if held and not signs else None


def turn_of_phrase(sent: Span) -> tuple[Span | None, Turn | None]:
    """Return the words by which a sentence turns to another occurrence at once («Forrige gang», «Til neste år»)."""
    for i in range(sent.start, min(sent.start + 2, sent.end - 1)):
        turn = _PHRASES.get((sent.doc[i].lower_, sent.doc[i + 1].lower_))
        if turn is not None and (i == sent.start or sent.doc[sent.start].lower_ == "til"):
            return sent.doc[i : i + 2], turn
    return None, None


def is_mere_talk(span: Span) -> bool:
    """Tell whether the mention is «samtalen» and no more: it takes up a talk, and names none («samtalen om kysten»)."""
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return not span.kb_id_ and span[-1].lower_ == "samtalen" and after != "om"


def is_general(span: Span) -> bool:
    """Tell whether the mention is a word for any event («arrangementet», «dagen», «samlingen»)."""
    return not span.kb_id_ and span[-1].lower_ in words("event-nouns-general")


def _can_be(span: Span, event: Event) -> bool:
    if span.kb_id_ and event.name and span.kb_id_.lower() != event.name.lower():
        return _shorter_name(span.kb_id_, event.name)
    if (
        _contradicts(_date_of(span), event.edtf)
        or _contradicts(_year_in(span), event.edtf)
        or _on_another_day(span, event)
    ):
        return False
    if (span.kb_id_ and event.name and not _is_of_year(span)) or any(
        _same_theme(span, other) for other in event.mentions
    ):
        return True
    if span[0].lower_ in INDEFINITE and event.mentions[0].start_char > _LEAD and not _follows_heading(span, event):
        return False
    return (
        _takes_up_title(span, event)
        or _says_kind(span, event)
        or any(_same_noun(span, other) for other in event.mentions)
    )


def _is_of_year(span: Span) -> bool:
    """Tell whether the sentence gives the year of the one it names («Kystforum kommer tilbake i 2019»)."""
    return any(date.sent == span.sent and date.kb_id_[:4].isdigit() for date in span.doc.spans["dates"])


def _follows_heading(span: Span, event: Event) -> bool:
    """Tell whether the event was last named in the heading over the sentence («Panelsamtale … i en panelsamtale»)."""
    last = event.mentions[-1]
    headings = [zone for zone in span.doc.spans["zones"] if zone.label_ == "heading" and zone.end <= span.start]
    return bool(headings) and headings[-1].start <= last.start < headings[-1].end


def _year_in(span: Span) -> str | None:
    """Return the year that ends the mention («Landsmøtet 2024»)."""
    return span[-1].text if len(span) > 1 and re.fullmatch(r"(?:19|20)\d\d", span[-1].text) else None


def _same_theme(span: Span, other: Span) -> bool:
    """Tell whether both have one theme, and the first is in the title («Debatt om ferja», «folkemøtet om ferja»)."""
    titled = any(z.label_ == "title" and z.start <= other.start < z.end for z in other.doc.spans["zones"])
    mine, theirs = ([t.lower_ for t in s.doc[s.end : s.end + 2]] for s in (span, other))
    return titled and mine == theirs and mine[:1] == ["om"] and len(mine) > 1


def _takes_up_title(span: Span, event: Event) -> bool:
    """Tell whether a noun in definite form takes up an event that had none yet, only a title or a verb («debatten»)."""
    last = event.mentions[-1]
    titled = _noun(last) is None and span.label_ == last.label_ != GENERAL
    return titled and ending_of(span[-1].text, "event-nouns") in {"en", "et", "a"}


def _says_kind(span: Span, event: Event) -> bool:
    """Tell whether a definite noun says what the event is of which so far only the name is known («konferansen»)."""
    unknown = event.type == GENERAL and event.name is not None
    simple = span.text.lower().startswith(stem_of(span[-1].text, "event-nouns") or span.text)
    return (
        unknown and len(span) == 1 and simple and ending_of(span[-1].text, "event-nouns") in {"en", "et", "a", "n", "t"}
    )


def _on_another_day(span: Span, event: Event) -> bool:
    """Tell whether the mention is followed at once by a day that lies outside those of the event."""
    day = date_near(span)
    if day is None or event.edtf is None or not 0 <= day.start - span.end <= _AT_ONCE:
        return False
    mine, theirs = bounds(day.kb_id_), bounds(event.edtf)
    if mine is None or theirs is None:
        return False
    return max(_days_between(mine[1], theirs[0]), _days_between(theirs[1], mine[0])) > _LONGEST


def _days_between(earlier: str, later: str) -> int:
    return (date.fromisoformat(later) - date.fromisoformat(earlier)).days


def _shorter_name(name: str, other: str) -> bool:
    """Tell whether both are one name, in another form or without its year («Vestkonferansen 2012»)."""
    bare = {_NAME_TAIL.sub("", n.lower()) for n in (name, other)}
    years = {n[-4:] for n in (name, other) if n[-4:].isdigit()}
    return len(bare) == 1 and len(years) < 2


def _same_noun(span: Span, other: Span) -> bool:
    """Tell whether both have the same noun, or one is the last part of the other («samlingen», «fagsamlingen»)."""
    mine, theirs = _noun(span), _noun(other)
    if mine is None or theirs is None:
        return False
    a, b = sorted((mine, theirs), key=len)
    return b.endswith(a) or (span.label_ == other.label_ != GENERAL)


def _noun(span: Span) -> str | None:
    for token in span:
        stem = stem_of(token.text, "event-nouns")
        if stem is not None:
            return token.lower_[: token.lower_.rfind(stem) + len(stem)]
    last = span[-1].lower_
    if last in _TALK:
        return "samtale"
    return last.removesuffix("en").removesuffix("a") if last in words("event-nouns-general") else None


def _contradicts(date: str | None, other: str | None) -> bool:
    if date is None or other is None or "X" in date or "X" in other:
        return False
    short = min(len(date), len(other))
    return date[:short] != other[:short] and date[:4] != other[:4]


def _date_of(span: Span) -> str | None:
    date = date_near(span)
    return date.kb_id_ if date is not None else None
