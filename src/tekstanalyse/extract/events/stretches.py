"""Find the stretches of an article that tell of other years of what it is about: «I 2018 var samlinga på Stord. Der …».

A sentence, or a clause, that begins with another time («I fjor», «Året etter», «Våren 2016», «Neste gang») opens one.
It lasts to the next, to what is of now («i år»), or to the end of the paragraph.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.dates.calendar import MONTHS
from tekstanalyse.extract.docs import once, text_of, tokens_between
from tekstanalyse.extract.events.event import Event, Turn
from tekstanalyse.extract.events.occurrences import is_held_again
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans

_COUNT = ("ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")
_MONTH = "|".join(MONTHS)
_SPELL = "semesteret?|sesong(?:en)?|måned(?:en)?|månad(?:en)?"
_SEASON = "(?:våren|vår|sommeren|sommer|sommaren|sommar|høsten|høst|hausten|haust|vinteren|vinter)"
_TIMES = "gang(?:en)?|gong(?:en)?|år(?:et)?"
_THOSE = "tal[ea]r|foreleser|førelesar|foredragsh|gjest|innlei|innled|forfatt|utgave|utgåve|vert"
_GATHERING = (
    "konferansen|seminaret|møtet|samlinga|samlingen|kvelden|festivalen|frokosten|frukosten|lunsjen|forelesningen|"
    "førelesinga|foredraget|treffet|messa|messen|utgaven|utgåva|stevnet|stemnet|leiren|debatten|webinaret"
)
_BEGAN = "(?:det (?:hele|heile)|det) (?:begynte|byrja|starta|startet)"
TIME = (
    rf"(?:(?:i|på|om|{_SEASON}|{_MONTH}|seint|sent|tidlig|tidleg)\s+){{1,3}}(?P<year>(?:19|20)\d\d)\b|"
    r"(?P<bare>(?:19|20)\d\d) (?=ble\b|blei\b|vart\b|var\b|bød\b|baud\b|ga\b|gav\b)|"
    rf"(?P<back>i forfjor|i fjor|(?:forrige|førre|sist|siste) (?:{_TIMES}|{_SPELL}|{_SEASON})|"
    r"fjorårets (?=utgave|utgåve)|den gangen|den gongen)\b|"
    rf"(?:(?P<first>(?:(?:da|då) [^.,;\n]{{0,60}}?for )?(?:aller )?(?:første|fyrste) (?:{_TIMES})|"
    rf"den (?:aller )?(?:første|fyrste) (?:{_TIMES})|"
    rf"(?:(?:på|under|ved) )?de[nt] (?:aller )?(?:første|fyrste) \w*(?:{_GATHERING})|"
    rf"det (?:aller )?(?:første|fyrste) året|{_BEGAN})\b(?:[^.:;\n]{{0,20}}? (?P<started>(?:19|20)\d\d)\b)?)|"
    rf"(?P<after>(?:året|{'|'.join(_COUNT)}|et|eit) (?:år )?(?:etter|seinere|seinare|senere)(?:på)?)\b|"
    rf"(?P<before>(?:året|{'|'.join(_COUNT)}) (?:år )?(?:før|tidligere|tidlegare|i forveien|i forvegen))\b|"
    rf"for (?P<ago>{'|'.join(_COUNT)}) år (?:siden|sidan)\b|"
    rf"(?P<next>neste års (?=\w*(?:{_THOSE}))|(?:til )?neste (?:{_TIMES}|{_SPELL}|{_SEASON})|til {_SEASON})\b"
)
"""Words for another time than the article's own, in groups by how its year is reckoned."""
_OPENING = re.compile(
    r"(?:^[^\w«\"“]*|[,;] (?:og|mens|medan|men) |\bat (?=neste års))"
    r"(?:(?:men|og|mens|medan|så|allerede|alt|også|òg|da|då)\s+)?"
    rf"(?P<time>{TIME})",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MARK = re.compile(r"[–—«“\"-]")
_WITHIN = re.compile(r"[a-zæøå] i $")
_NEAR = 10
_ALONE = re.compile(TIME, re.IGNORECASE)
_LAST = re.compile(r"\b(?:i fjor|fjorårets|(?:forrige|førre|sist|siste) (?:gang|gong|år))\b", re.IGNORECASE)
_FIRST = re.compile(rf"\b(?:første|fyrste) (?:{_TIMES})\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:i år|årets|denne (?:gangen|gongen)|i går|i dag|i kveld|jubileet)\b", re.IGNORECASE)
_AHEAD = re.compile(
    r"\s*(?:går|gjeng|blir|vert|skal|kommer|kjem|møtest?|sees|sjåast|haldast|holdes|arrangeres|flyttar|flytter)\b"
)
_OFF = re.compile(
    r"\b(?:avlyst?e?|avlysast|innstilt|utsatt|utsett)\b|\b(?:ble|blei|vart) det (?:ikke|ikkje|ingen|inga)\b",
    re.IGNORECASE,
)
_HEARD = frozenset(
    "snakka snakket foreleste førelas forelas talte tala kåserte innledet innleia gjestet gjesta debatterte diskuterte "  # noqa: SIM905
    "orienterte fortalte fortalde åpnet åpna opna avsluttet avslutta foredro ledet leia leidde modererte".split()
)
_STAGES = frozenset("scenen scena talerstolen talarstolen podiet plakaten programmet panelet tapetet".split())  # noqa: SIM905
_ON = frozenset({"da", "då", "der"})
_LISTS = ("talk-nouns", "moderation", "event-roles")

LONGEST = 12
"""Words of a mention that has no noun."""


@dataclass(frozen=True)
class Stretch:
    """A stretch of text on another time: where it lies, its first sentence, the words for the time, and its year."""

    start: int
    end: int
    sent: Span
    time: tuple[int, int]
    year: int | None
    turn: Turn
    noun: Span | None = None
    """The noun with the time at it, where that opens it."""

    @property
    def length(self) -> int:
        """Characters of the sentence up to the end of its words for the time."""
        return self.time[1] - self.sent.start_char

    def words(self, kind: str) -> Span:
        """Return the words that stand for an event of this type: the noun and its time, or the clause to its end."""
        if self.noun is not None:
            return Span(self.noun.doc, self.noun.start, self.noun.end, label=kind)
        return clause(self.sent, self.time[0] - self.sent.start_char, self.length, kind)

    def date(self) -> Span | None:
        """Return the words by which it opens as the date of its year; None where the year is not known."""
        time = tokens_between(self.sent.doc, *self.time)
        if not self.year or not time:
            return None
        told = (date for date in spans(time.doc, "dates") if time.start <= date.start < time.end)
        exact = next((date for date in told if date.kb_id_.startswith(str(self.year))), None)
        return exact or Span(time.doc, time.start, time.end, label="date", kb_id=str(self.year))


def clause(sent: Span, first: int, end: int, kind: str) -> Span:
    """Return the words that stand for an event: to the first sign behind where its turn is told."""
    own = (token.i for token in sent if token.idx >= sent.start_char + first and not token.is_punct)
    start = next(own, sent.start)
    after = (t for t in sent if t.idx >= sent.start_char + end and (t.is_punct or t.is_space or t.lower_ == "om"))
    stop = min(next((token.i for token in after), sent.end), start + LONGEST)
    return Span(sent.doc, start, stop, label=kind)


def own_year(main: Event, published: str | None) -> int | None:
    """Return the year of the event an article is about, as its date says it, or its name; else that of the article."""
    date = main.date if main.date is not None and not _is_of_other(main, main.date) else None
    named = _YEAR.search(main.name or " ".join(span.text for span in main.mentions[:1]))
    if date is not None and (published or _is_sure_of_year(date)):
        year = date.kb_id_
    else:
        year = named[0] if named else published or ""
    return int(year[:4]) if year[:4].isdigit() else None


def _is_sure_of_year(date: Span) -> bool:
    """Tell whether the year of a date is its own, or stands in the text otherwise than behind «noe i»."""
    text, year = text_of(date.doc), date.kb_id_[:4]
    found = (match.start() for match in re.finditer(year, text)) if year.isdigit() else ()
    return year in date.text or any(_WITHIN.search(text, max(at - _NEAR, 0), at) is None for at in found)


def _is_of_other(main: Event, date: Span) -> bool:
    """Tell whether a date is of the first time, or a year with which a sentence below the first mention begins."""
    opening = _OPENING.match(date.sent.text)
    below = date.sent.start > main.mentions[0].start and opening is not None and bool(opening["year"])
    return _FIRST.search(date.sent.text) is not None or (below and len(date.kb_id_) == len("2020"))


def heading(sent: Span) -> Iterator[Span]:
    """Yield the line over a sentence where it is no more than another time («Neste år»)."""
    text = text_of(sent.doc)
    above = text[: sent.start_char].rstrip()
    first = above.rfind("\n") + 1
    if _ALONE.fullmatch(above[first:]) and (span := sent.doc.char_span(first, len(above))) is not None:
        yield span


def is_last_time(words: str) -> bool:
    """Tell whether words for a time mean the last occurrence («i fjor», «forrige gang»)."""
    return _LAST.search(words) is not None


def close_end(stretch: Stretch) -> int:
    """Return where a stretch ends if it is the only one: with its sentence and those that say it goes on («Da …»)."""
    end = min(stretch.sent.end_char, stretch.end)
    for sent in _sents(stretch)[1:]:
        if sent[0].lower_ not in _ON:
            break
        end = sent.end_char
    return end


def stretches(doc: Doc, own: int | None) -> list[Stretch]:
    """Return the stretches on other times than the article's own year, in order."""
    found: list[Stretch] = []
    sents = list(doc.sents)
    for i, sent in enumerate(sents):
        for opening in _OPENING.finditer(sent.text) if sent.start not in quoted_tokens(doc) else ():
            year, turn = reckoned(opening, own, found[-1].year if found else None)
            at = (sent.start_char + opening.start("time"), sent.start_char + opening.end("time"))
            said = any(token.i in quoted_tokens(doc) for token in tokens_between(doc, *at))
            if turn is not None and (year is None or year != own) and not said:
                start = at[0] if opening.start() else sent.start_char
                found.append(Stretch(start, _end(sents, i, opening), sent, at, year, turn))
    return found


def _end(sents: Sequence[Span], i: int, opening: re.Match[str]) -> int:
    """Return where a stretch ends: where the next one opens, at what is of now, or with its line."""
    sent, text = sents[i], text_of(sents[i].doc)
    again = _OPENING.search(sent.text, opening.end())
    if again is not None:
        return sent.start_char + again.start()
    line = text.find("\n", sent.start_char) % (len(text) + 1)
    end = sent.end_char
    for after in sents[i + 1 :]:
        if after.start_char >= line or _OPENING.match(after.text) or _NOW.search(after.text):
            break
        end = after.end_char
    return end


def reckoned(words: re.Match[str], own: int | None, last: int | None) -> tuple[int | None, Turn | None]:
    """Return the year for which words for a time stand, None where it is not known, and which way they turn.

    It is reckoned from the article's own year, or from the one told of last («året etter»).
    """
    given = defaultdict[str, str | None](lambda: None, words.groupdict())
    time = words["time"].lower()
    written = given["year"] or given["bare"] or given["started"] or given["alone"]
    if written:
        ahead = int(written) > own if own else _AHEAD.match(words.string, words.end()) is not None
        return int(written), None if own == int(written) else "later" if ahead else "earlier"
    if given["next"]:
        return (own + 1 if own and "år" in time else None), "later"
    if given["after"] or given["before"]:
        count = time.split()[0]
        step = _COUNT.index(count) + 1 if count in _COUNT else 1
        base = last or own
        year = base + (step if given["after"] else -step) if base else None
        return year, "earlier" if last or given["before"] else None
    if given["ago"]:
        return (own - _COUNT.index(given["ago"].lower()) - 1 if own else None), "earlier"
    return (own - (2 if "forfjor" in time else 1) if own and "fjor" in time else None), "earlier"


@once
def quoted_tokens(doc: Doc) -> frozenset[int]:
    return frozenset(i for span in spans(doc, "quotations") for i in range(span.start, span.end))


@once
def marked_tokens(doc: Doc) -> frozenset[int]:
    """Return the tokens between marks, or behind a dash: what others say is told in so many words."""
    text = text_of(doc)
    marked = (s for s in spans(doc, "quotations") if _MARK.search(text, max(s.start_char - 2, 0), s.start_char + 1))
    return frozenset(i for span in marked for i in range(span.start, span.end))


def tells_of(stretch: Stretch, main: Event) -> bool:
    """Tell whether a stretch is on the event: its first clause names it, or people are heard in it."""
    doc = stretch.sent.doc
    own = [span for span in spans(doc, "events") if stretch.start <= span.start_char < stretch.sent.end_char]
    named = any(span.label_ == main.type or any(m.start == span.start for m in main.mentions) for span in own)
    heard = tokens_between(doc, stretch.start, stretch.end)
    began = stretch.year is not None and re.match(_BEGAN, heard.text, re.IGNORECASE) is not None
    return (
        named or began or is_held_again(stretch.sent, main) or (has_people(stretch) and any(map(_is_of_stage, heard)))
    )


def has_people(stretch: Stretch) -> bool:
    """Tell whether a stretch names anybody."""
    return any(stretch.start <= span.start_char < stretch.end for span in spans(stretch.sent.doc, "people"))


def _sents(stretch: Stretch) -> list[Span]:
    return [sent for sent in stretch.sent.doc.sents if stretch.sent.start_char <= sent.start_char < stretch.end]


def is_off(stretch: Stretch) -> bool:
    """Tell whether a stretch says that nothing was held."""
    return _OFF.search(text_of(stretch.sent.doc)[stretch.start : stretch.sent.end_char].partition(".")[0]) is not None


def _is_of_stage(token: Token) -> bool:
    return token.lower_ in _HEARD | _STAGES or any(stem_of(token.lower_, name) is not None for name in _LISTS)
