"""Decide whether a mention means an event that the article has named before."""

import re
from collections.abc import Sequence, Set

from spacy.tokens import Span

from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.apart import are_apart, is_of_others
from tekstanalyse.extract.events.contests import same_contest
from tekstanalyse.extract.events.days import (
    contradicts,
    date_of,
    is_at_another_time,
    is_on_another_day,
    when_of,
    year_in,
)
from tekstanalyse.extract.events.deeds import LEAD, is_deed
from tekstanalyse.extract.events.event import GENERAL, Event
from tekstanalyse.extract.events.nouns import is_timed_item
from tekstanalyse.extract.events.occasion import is_coffee, is_set_apart, takes_up_occasion
from tekstanalyse.extract.events.sessions import is_staged
from tekstanalyse.extract.events.sittings import is_of_sitting, is_sitting, same_body
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending, noun_stem
from tekstanalyse.lexicon import words

INDEFINITE = frozenset({"et", "en", "ei", "eit", "ein"})
_TALK = frozenset({"samtale", "samtalen"})
_MERE_TALK = frozenset({"samtalen", "ordskiftet", "diskusjonen"})
_TAKING_UP = {"panelet": {"debatt", "samtale"}, "praten": {"debatt", "samtale"}}
"""Words for the talk on a stage that was named last, whatever it was called."""
_WITHIN = frozenset({"foredrag", "forelesning", "samtale", "debatt", "fest", "konsert", "utdeling"})
"""Types of what a gathering has within it: «foredraget» says not what «Kystblikk» is."""
_OF_ONE_KIND = tuple(
    frozenset(kinds.split())
    for kinds in (
        "møte folkemøte allmøte stormøte debatt høring temakveld",
        "seminar fagdag temadag kurs kursdag konferanse webinar samling workshop inspirasjonsdag symposium kongress",
        "samtale bokbad forfatterkveld lansering temakveld debatt foredrag forelesning",
        "festival arrangement messe stevne treff",
    )
)
"""Types that one occasion may be called by in the headline and in the lead."""
_DAYS = ("uka", "uken", "veka", "dagene", "dagane", "festivalen", "konferansen")
"""Ends of names for what lasts longer than what is held within it."""
_ROOT = 4
"""Letters of what a compound is about by which it is known again («skogsmøtet», «Skogen»)."""
_EQUATED = 8
"""Tokens between two mentions of one event that «er» joins."""
_LEAD = 300
"""Characters within which an indefinite noun may take up what the headline named."""
_NAME_TAIL = re.compile(r"(?:ene|ane|er|ar|en|et|a|e)?(?:\s+\d{4})?$")


def same_event(span: Span, events: Sequence[Event]) -> Event | None:
    """Return the event already met that a mention means, latest first; None when it is a new one."""
    if is_other(span) or is_timed_item(span[0]):
        return None
    if span[-1].lower_ in _TAKING_UP:
        return _last_of(events, _TAKING_UP[span[-1].lower_], span)
    for event in sorted(events, key=lambda event: _distance(span, event)):
        if _is_equated(span, event.mentions[-1]):
            return event
        set_apart = is_other(event.mentions[0]) or (not span.kb_id_ and _is_of_other_year(event, events))
        if not set_apart and _can_be(span, event):
            return event
    return None


def _is_of_other_year(event: Event, events: Sequence[Event]) -> bool:
    """Tell whether the event was named before with another year: «konferansen» is then that one."""
    earlier = events[: events.index(event)]
    return any(_bare(other.name) == _bare(_bare(event.name).removesuffix(" i")) != "" for other in earlier)


def _bare(name: str | None) -> str:
    return _NAME_TAIL.sub("", name.lower()) if name else ""


def _distance(span: Span, event: Event) -> tuple[bool, int]:
    """Rank an event by its last mention before the span; those that are only named later come after all others."""
    before = [mention.start for mention in event.mentions if mention.start < span.start]
    return not before, -max(before, default=-event.mentions[0].start)


def _last_of(events: Sequence[Event], types: Set[str], span: Span) -> Event | None:
    """Return the last event of these types, or debate, that was named before the mention."""
    fitting = (event for event in events if event.type in types or _is_debate(event))
    before = [event for event in fitting if event.mentions[0].start < span.start]
    return max(before, key=lambda event: event.mentions[-1].start, default=None)


def is_mere_talk(span: Span) -> bool:
    """Tell whether the mention is «samtalen» or «ordskiftet» and no more: a part of what is reported.

    «Samtalen om kysten» is one of its own.
    """
    held = span[-1].lower_ != "ordskiftet" and is_staged(span[-1])
    return span[-1].lower_ in _MERE_TALK and _is_alone(span) and not held


def is_mere_panel(event: Event) -> bool:
    """Tell whether all that is said of a talk is who sat in «panelet», which is that of the whole gathering."""
    return all(span[-1].lower_ == "panelet" and _is_alone(span) for span in event.mentions)


def _is_alone(span: Span) -> bool:
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return not span.kb_id_ and after not in {"om", "mellom", "etter", "for", "bestod", "besto"}


def is_general(span: Span) -> bool:
    """Tell whether the mention is a word for any event («arrangementet», «dagen», «samlingen»)."""
    return not span.kb_id_ and span[-1].lower_ in words("event-nouns-general")


def _is_equated(span: Span, last: Span) -> bool:
    """Tell whether the mention is one with that before it: «Neste kamp er bortemøtet», «Kystblikk, konferansen vår»."""
    if last.end == span.start:
        return bool(span.kb_id_) and not last.kb_id_
    between = last.doc[last.end : span.start]
    if between.text == "," and last.label_ == GENERAL and last.kb_id_ and not span.kb_id_:
        return noun_ending(span[-1].text) in DEFINITE
    verbs = [token for token in between if token.pos_ in {"VERB", "AUX"}]
    together = 0 < len(between) <= _EQUATED and last.sent == span.sent
    return together and [verb.lower_ for verb in verbs] in (["er"], ["blir"], ["vert"])


def _sits(span: Span, event: Event) -> bool:
    """Tell whether the mention is of the sitting of a body: its debate or meeting, or the body after its debate."""
    sitting = next((mention for mention in event.mentions if is_sitting(mention)), None)
    if sitting is not None:
        return is_of_sitting(span, sitting) and not is_on_another_day(span, event)
    same = event.mentions[-1].sent == span.sent
    return is_sitting(span) and same and event.type == "debatt" and event.name is None


def _tells_deed(span: Span, event: Event) -> bool:
    """Tell whether a verb says what the lead has named: «boklansering … slapp boka», «huset i bruk … vart opna»."""
    same = span.label_ == event.type and event.mentions[0].start_char < LEAD
    return same and (is_deed(span) or is_deed(event.mentions[0]))


def _can_be(span: Span, event: Event) -> bool:
    if is_of_others(span, event.mentions):
        return False
    if _sits(span, event) or _takes_up_panel(span, event) or _tells_deed(span, event):
        return True
    if _takes_up_headline(span, event):
        return not is_at_another_time(span, event)
    if span.kb_id_ and event.name and span.kb_id_.lower() != event.name.lower():
        own = year_in(span) or date_of(span)
        return _shorter_name(span.kb_id_, event.name) and not contradicts(own, when_of(event))
    if is_at_another_time(span, event):
        return False
    if (span.kb_id_ and event.name and not _is_of_year(span, event)) or any(
        _same_theme(span, other) for other in event.mentions
    ):
        return True
    if span[0].lower_ in INDEFINITE and event.mentions[0].start_char > _LEAD and not _follows_heading(span, event):
        return False
    return (
        _takes_up_title(span, event)
        or takes_up_occasion(span, event)
        or _says_kind(span, event)
        or any(_same_noun(span, other) for other in event.mentions)
    )


def _takes_up_headline(span: Span, event: Event) -> bool:
    """Tell whether the lead says in full what a compound in the headline named («Skogseminar», «fagdag om skog»)."""
    first = event.mentions[0]
    titled = any(z.label_ == "title" and z.start <= first.start < z.end for z in first.doc.spans["zones"])
    if not titled or span.start_char >= LEAD or event.name is not None or span.kb_id_ or is_set_apart(span):
        return False
    theme = first[-1].lower_.partition(noun_stem(first[-1].text) or " ")[0][:_ROOT]
    told = len(theme) == _ROOT and any(t.lower_.startswith(theme) for t in span.sent)
    return told and any({span.label_, event.type} <= kinds for kinds in _OF_ONE_KIND)


def _is_of_year(span: Span, event: Event) -> bool:
    """Tell whether the sentence gives another year to the one it names («Kystforum kommer tilbake i 2019»)."""
    dates = [date.kb_id_ for date in span.doc.spans["dates"] if date.sent == span.sent and date.kb_id_[:4].isdigit()]
    return any(contradicts(date, event.edtf) or len(date) == len("2019") for date in dates)


def _follows_heading(span: Span, event: Event) -> bool:
    """Tell whether the event was last named in the heading over the sentence («Panelsamtale … i en panelsamtale»)."""
    last = event.mentions[-1]
    headings = [zone for zone in span.doc.spans["zones"] if zone.label_ == "heading" and zone.end <= span.start]
    return bool(headings) and headings[-1].start <= last.start < headings[-1].end


def _same_theme(span: Span, other: Span) -> bool:
    """Tell whether both have one theme, and the first is in the title («Debatt om ferja», «folkemøtet om ferja»)."""
    titled = any(z.label_ == "title" and z.start <= other.start < z.end for z in other.doc.spans["zones"])
    mine, theirs = ([t.lower_ for t in s.doc[s.end : s.end + 2]] for s in (span, other))
    return titled and mine == theirs and mine[:1] == ["om"] and len(mine) > 1


def _takes_up_title(span: Span, event: Event) -> bool:
    """Tell whether a noun in definite form takes up an event that had none yet, only a title or a verb («debatten»)."""
    last = next((m for m in reversed(event.mentions) if m[-1].lower_ not in _TAKING_UP), event.mentions[-1])
    titled = _noun(last) is None and span.label_ == last.label_ != GENERAL
    return titled and noun_ending(span[-1].text) in {"en", "et", "a", "n", "t"}


def _takes_up_panel(span: Span, event: Event) -> bool:
    """Tell whether «debatten» takes up a talk of which only the panel was named, or a «debattmøte»."""
    bare = span.text.lower() in {"debatten", "paneldebatten", "panelsamtalen", "ordskiftet"}
    return bare and (_is_debate(event) or all(mention[-1].lower_ in _TAKING_UP for mention in event.mentions))


def _is_debate(event: Event) -> bool:
    """Tell whether a meeting says that it is for debate («debattmøte», «debattkveld»)."""
    return any(mention[-1].lower_.startswith("debatt") for mention in event.mentions)


def _says_kind(span: Span, event: Event) -> bool:
    """Tell whether a definite noun says what the event is of which so far only the name is known («konferansen»)."""
    unknown = event.type == GENERAL and event.name is not None
    simple = span.text.lower().startswith(noun_stem(span[-1].text) or span.text)
    return (
        unknown
        and span.label_ not in _WITHIN
        and len(span) == 1
        and not (is_coffee(span) or _is_of_days(span, event))
        and simple
        and noun_ending(span[-1].text) in {"en", "et", "a", "n", "t"}
    )


def _is_of_days(span: Span, event: Event) -> bool:
    """Tell whether the name is of days or a week, of which a course or a quiz is only a part («Diktveka», «kurset»)."""
    return span.label_ in {"kurs", "workshop", "quiz"} and (event.name or "").lower().endswith(_DAYS)


def _shorter_name(name: str, other: str) -> bool:
    """Tell whether both are one name, in another form or without its year («Vestkonferansen 2012»)."""
    bare = {_bare(n) for n in (name, other)}
    years = {n[-4:] for n in (name, other) if n[-4:].isdigit()}
    return len(bare) == 1 and len(years) < 2


def _same_noun(span: Span, other: Span) -> bool:
    """Tell whether both have the same noun, or one is the last part of the other («samlingen», «fagsamlingen»)."""
    if span.label_ == other.label_ == "kamp":
        return same_contest(span, other)
    if is_sitting(span) or is_sitting(other):
        return is_sitting(span) and is_sitting(other) and same_body(span, other)
    mine, theirs = _noun(span), _noun(other)
    if mine is None or theirs is None:
        return False
    a, b = sorted((mine, theirs), key=len)
    if are_apart((a, b)):
        return False
    behind = is_set_apart(span) and (noun_ending(span[-1].text) not in DEFINITE or is_coffee(span) != is_coffee(other))
    return b.endswith(a) or (span.label_ == other.label_ != GENERAL and not behind)


def _noun(span: Span) -> str | None:
    for token in span:
        stem = noun_stem(token.text)
        if stem is not None:
            return token.lower_[: token.lower_.rfind(stem) + len(stem)]
    last = span[-1].lower_
    if last in _TALK:
        return "samtale"
    return last.removesuffix("en").removesuffix("a") if last in words("event-nouns-general") else None
