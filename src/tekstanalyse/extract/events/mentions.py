"""Find the words that name an event: «webinaret», «årets fagdag», «Vestkonferansen 2012», «seminaret «Ny kyst»».

An event is an occasion, not a kind of occasion: a definite noun, one with a name, date or owner, or one that somebody
invites to. «Jevnlige møter» and «et kurs» in general are none.
"""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from tekstanalyse.extract.events.addresses import addresses
from tekstanalyse.extract.events.ceremonies import ceremonies, is_of_lead
from tekstanalyse.extract.events.concrete import is_away, is_concrete
from tekstanalyse.extract.events.gatherings import gatherings
from tekstanalyse.extract.events.held import held_spans
from tekstanalyse.extract.events.holidays import holidays
from tekstanalyse.extract.events.invited import invited_spans
from tekstanalyse.extract.events.likely import BY_WEIGHTS, LIKELY, Occasions
from tekstanalyse.extract.events.names import is_joined, is_name, is_proper, is_visited, start_of_bearer, titled_events
from tekstanalyse.extract.events.nouns import GENERAL_TYPE, is_timed_item, type_of
from tekstanalyse.extract.events.open_houses import open_houses
from tekstanalyse.extract.events.press import press_meetings
from tekstanalyse.extract.events.showings import showings
from tekstanalyse.extract.events.sittings import sittings
from tekstanalyse.extract.events.stems import DEFINITE, PLURAL, noun_ending
from tekstanalyse.extract.events.title_questions import title_questions
from tekstanalyse.extract.events.told_names import named_spans
from tekstanalyse.extract.events.told_titles import title_told
from tekstanalyse.extract.events.trials import trials
from tekstanalyse.extract.events.yearly import cups, yearly_spans
from tekstanalyse.extract.layer import layer
from tekstanalyse.lexicon import words

_OPENING = {"«": "»", "“": "”", "”": "”", '"': '"', "’": "’", "‘": "’", "'": "'"}
_FESTIVALS = ("festivalen", "festspillene", "festspela", "konferansen", "seminaret")
_OWNED = ("ens", "ets", "enes", "anes", "agas", "ekas", "inas")
_TIED = frozenset({"det", "nmod", "amod", "nummod", "poss", "nmod:poss"})


@layer("events", requires=("people", "organizations", "places", "dates"))
def find_event_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per mention of an event, with its type as label; its `kb_id_` is the name, if it has one."""
    taken = {i for key in ("people", "organizations") for span in doc.spans[key] for i in range(span.start, span.end)}
    free = (token for token in doc if token.i not in taken or _is_event_first(token))
    found = [span for token in free for span in _mention(token)]
    kind = next((type_of(t) for t in doc if noun_ending(t.text) in PLURAL and type_of(t)), None)
    titled = titled_events(doc, kind) if kind is not None else ()
    told = named_spans(doc, GENERAL_TYPE)
    yearly = yearly_spans(doc, GENERAL_TYPE)
    invited = invited_spans(doc, GENERAL_TYPE)
    sitting = [*sittings(doc), *trials(doc), *press_meetings(doc)]
    named = [*found, *titled, *told, *yearly, *invited, *sitting, *cups(doc), *showings(doc)]
    named += [*held_spans(doc, GENERAL_TYPE), *open_houses(doc, GENERAL_TYPE)]
    if not any(is_of_lead(span) for span in named):
        named += [*holidays(doc, "markering"), *title_questions(doc, GENERAL_TYPE)]
    ruled = filter_spans([*named, *ceremonies(doc, named)])
    seen = filter_spans([*ruled, *_likely(doc, ruled)])
    yield from filter_spans([*seen, *gatherings(doc, seen, GENERAL_TYPE)]) or addresses(doc)


def _likely(doc: Doc, ruled: Iterable[Span]) -> Iterator[Span]:
    """Yield the words that no rule takes for an occasion, but all that is seen of them together does."""
    seen = {i for span in ruled for i in range(span.start, span.end)}
    occasions = Occasions(doc)
    for token in occasions.words():
        if token.i not in seen and not (is_away(token) or _is_none(token)) and occasions.probability(token) >= LIKELY:
            title = _title_after(token)
            end, name = (_end(token), "") if title is None else (title.end + 1, title.text)
            kind = type_of(token) or GENERAL_TYPE
            yield Span(doc, _start(token), end, label=kind, kb_id=name, span_id=BY_WEIGHTS)


def _is_none(token: Token) -> bool:
    """Tell whether it is said that there was none («blir det ingen samtale»)."""
    return token.i > 0 and token.nbor(-1).lower_ in {"ingen", "inga", "ikke", "ikkje"}


def _mention(token: Token) -> Iterator[Span]:
    kind = type_of(token)
    general = token.lower_ in words("event-nouns-general")
    if kind is None or (token.pos_ in {"VERB", "ADV", "ADP"} and not general and not is_name(token)):
        return
    start = token.i if is_timed_item(token) else _start(token)
    title = _title_after(token)
    end = title.end + 1 if title is not None else _end(token)
    joined = is_joined(token)
    start = _name_start(token) if joined else start
    named = joined or is_name(token) or is_proper(token)
    kind = "festival" if named and token.lower_.endswith(("fest", "festen", "festens")) else kind
    if kind == "podkast" and title is None and end < len(token.doc) and token.doc[end].pos_ == "PROPN":
        yield Span(token.doc, start, end + 1, label=kind, kb_id=token.doc[end].text)
        return
    told = title_told(token) if title is None else title.text
    if told is not None or named or is_concrete(token, start):
        first = start if joined else start_of_bearer(token)
        start = min(start, first)
        name = told or (_bare_name(token.doc[first:end].text) if named else "")
        yield Span(token.doc, start, end, label=kind, kb_id=name)


def _is_event_first(token: Token) -> bool:
    """Tell whether what was taken for an organization is an event that somebody was at, or a festival."""
    festival = token.lower_.endswith(_FESTIVALS) and any(
        span.start == token.i for span in token.doc.spans["organizations"]
    )
    return festival or (is_name(token) and is_visited(token))


def _bare_name(name: str) -> str:
    """Return a name without the -s of its definite form («Kystfestens andre dag»)."""
    return name[:-1] if name.endswith(_OWNED) else name


def _start(token: Token) -> int:
    """Return where the noun phrase begins: its determiners, numbers, adjectives and owners stand in front of it."""
    start = token.i
    while start > 0:
        before = token.doc[start - 1]
        if before.is_space or before.is_punct or before.pos_ in {"VERB", "AUX", "ADP", "CCONJ", "SCONJ", "ADV"}:
            break
        if before.pos_ == "NUM" and noun_ending(token.text) in DEFINITE:
            break
        if before.head.i != token.i or before.dep_ not in _TIED or not _can_stand_before(before):
            break
        start -= 1
    turned = (
        token.doc[start].lower_ == "års" and start > 0 and token.doc[start - 1].lower_ in {"neste", "forrige", "førre"}
    )
    return start - turned


def _name_start(token: Token) -> int:
    """Return where a name of several words begins that ends in this one («Sør-Norsk kulturfestival»)."""
    start = token.i
    while start > token.sent.start and token.doc[start - 1].text[:1].isupper():
        start -= 1
    return start


def _can_stand_before(token: Token) -> bool:
    return token.pos_ in {"DET", "ADJ", "NUM", "PRON"} or token.lower_.endswith("s")


def _end(token: Token) -> int:
    """Return the end, with a year that belongs to the name («Vestkonferansen 2012») or stands after «i» («i 2019»)."""
    doc, end = token.doc, token.i + 1
    if end < len(doc) and re.fullmatch(r"(?:19|20)\d\d", doc[end].text):
        return end + 1
    if end + 1 < len(doc) and doc[end].lower_ == "i" and re.fullmatch(r"(?:19|20)\d\d", doc[end + 1].text):
        return end + 2
    return end


def _title_after(token: Token) -> Span | None:
    """Return the title in quotation marks right after the noun, without its marks."""
    doc, i = token.doc, token.i + 1
    if i >= len(doc) or doc[i].text not in _OPENING:
        return None
    for j in range(i + 1, min(i + 25, len(doc))):
        if doc[j].text == _OPENING[doc[i].text]:
            return doc[i + 1 : j] if j > i + 1 else None
        if doc[j].is_space:
            return None
    return None
