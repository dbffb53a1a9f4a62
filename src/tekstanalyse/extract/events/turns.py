"""Find other years' occurrences by who had or will have their turn: «I fjor var det Hege Lia som holdt foredraget».

The sentence begins with the other time («I fjor», «Neste år», «I 2016») and goes on in one of the ways in which it is
told who held what comes back, whatever it is called. Those who had it before may stand in a row («Tidligere forelesere:
Hege Lia (2016) og Jon Moe (2015)»).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import Event, Turn
from tekstanalyse.extract.layer import spans

_COMES_BACK = frozenset(
    "forelesning foredrag festival konferanse seminar fagdag temadag inspirasjonsdag kursdag webinar samling treff "  # noqa: SIM905
    "stevne forfatterkveld temakveld bokbad leir konsert jubileum uke symposium kongress arrangement årsmøte landsmøte "
    "kurs samtale markering podkast quiz forestilling messe folkemøte stormøte workshop".split()
)
"""Types of events that are held again."""
_SEASON = "høst(?:en)?|haust(?:en)?|vår(?:en)?|sommer(?:en)?|sommar(?:en)?|vinter(?:en)?"
_THEN: dict[Turn, str] = {
    "earlier": rf"i (?:fjor|forfjor)(?: {_SEASON})?|(?:forrige|førre|sist|siste|fyrste|første) (?:gang|gong|år)(?:en)?|"
    r"året (?:før|i forvegen|i forveien)|for (?:to|tre|fire|fem|ti) år (?:siden|sidan)",
    "later": rf"(?:til )?neste (?:år|gang|gong|måned|månad|uke|veke|{_SEASON})|til (?:{_SEASON})|året etter",
}
_OPENER = r"\W*(?:(?:Men|Og|Allerede|Alt|Så|For)\s+)?"
_YEAR = r"i (?:(?P<month>[a-zæøå]+) )?(?P<year>(?:19|20)\d\d)"
_WHO = r"[^.:!?;«»\n]{2,90}?"
_TALKED = (
    r"(?:holdt|heldt|sto(?:d)?|foreleste|førelas|forelas|snakka|snakket|talte|tala|kåserte|innledet|innleia|gjesta|"
    r"gjestet|"
    r"f[ie]kk (?:oppdraget|oppdraga|æren|æra|ordet)|inntok|leverte|besøkte|vitja|stilte|delte|fortalte|fortalde)"
)
_TALK = (
    r"(?:snakke|forelese|førelesa|førelese|tale|kåsere|innlede|innleie|holde|halde|gjeste|fortelle|fortelje|komme|kome|"
    r"stå|besøke|vitje|delta|orientere|overta|ta over)"
)
_COMES = r"(?:kommer|kjem|gjester|gjestar|besøker|vitjar|foreleser|førelès|førelet|taler|talar|innleder|innleier)"
_FRAMES: dict[Turn, str] = {
    "earlier": rf"(?P<who>var det {_WHO} som {_TALKED}|(?:var|het|heitte) (?:foreleseren|førelesaren|foredragsholderen|"
    rf"foredragshaldaren|gjesten|taleren|talaren|hovudtalaren|hovedtaleren) |{_TALKED} (?=[A-ZÆØÅ]|\w+ [A-ZÆØÅ])|"
    r"hadde (?:vi|me|dei|de) besøk av |sto(?:d)? \w* ?[A-ZÆØÅ][^.:]{2,60}? (?:for tur|på talerstolen|på talarstolen))",
    "later": rf"(?:(?:går|gjeng) turen til|er turen (?:kommet|komen) til|(?:er|blir|vert) det {_WHO}(?:s| sin) tur\b)|"
    rf"(?P<who>(?:er|blir|vert) det {_WHO} som|(?:er|står) {_WHO} for tur\b|står {_WHO} på (?:programmet|plakaten|"
    rf"talerstolen|talarstolen|scenen|scena|tapetet)|{_COMES} |skal {_WHO} {_TALK}\b|"
    r"(?:får|har) (?:vi|me) (?:besøk|gleden|gleda|æren|æra) (?:av|fra|frå) )",
}
_STARTS = {turn: re.compile(rf"{_OPENER}(?:{then}) ", re.IGNORECASE) for turn, then in _THEN.items()}
_IN_YEAR = re.compile(rf"{_OPENER}{_YEAR} ", re.IGNORECASE)
_AFTER = {turn: re.compile(frame) for turn, frame in _FRAMES.items()}
_PREDECESSORS = re.compile(
    r"\b(?:tidligere|tidlegare) (?:års)?(?:forelesere|førelesarar|foredragsholdere|foredragshaldarar|talere|"
    r"talarar|hovedtalere|hovudtalarar|festtalere|festtalarar|gjester|gjestar|innledere|innleiarar|forfattere|forfattarar|"
    r"kåsører|kåsørar|ordstyrere|ordstyrarar|bidragsytere|bidragsytarar)\b",
    re.IGNORECASE,
)
_OWN_YEAR = re.compile(r"\s*\((?P<year>(?:19|20)\d\d)\)")
_LONGEST = 12
"""Words of a mention that has no noun."""


def told_turns(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield the events of other years that sentences tell of by who had their turn, without their numbers."""
    if main.type not in _COMES_BACK:
        return
    quoted = {i for span in spans(doc, "quotations") for i in range(span.start, span.end)}
    for sent in doc.sents:
        if is_of_predecessors(sent):
            yield from _of_predecessors(sent, main)
        elif sent.start not in quoted and sent.start_char > main.mentions[0].start_char:
            turn, end = turn_told(sent, main)
            if turn is not None:
                date = next(
                    (d for d in spans(doc, "dates") if d.sent == sent and d.start <= sent.start + _LONGEST), None
                )
                yield Event(0, main.type, mentions=[clause(sent, end, main.type)], date=date, turn=turn)


def turn_told(sent: Span, main: Event) -> tuple[Turn | None, int]:
    """Return which other occurrence a sentence tells of by who had their turn, and where in it that is said."""
    in_year = _IN_YEAR.match(sent.text)
    own = in_year is not None and (main.edtf or "").startswith(in_year["year"])
    for turn, start in _STARTS.items():
        begun = start.match(sent.text) or (None if own else in_year)
        told = _AFTER[turn].match(sent.text, begun.end()) if begun is not None else None
        if told is not None and (not told["who"] or _has_person(sent, told)):
            return turn, told.end()
    return None, 0


def clause_of(span: Span) -> Span | None:
    """Return the words of the sentence in which a mention stands where they begin with another time; else None."""
    sent = span.sent
    begun = any(start.match(sent.text) for start in (*_STARTS.values(), _IN_YEAR))
    words = clause(sent, span.end_char - sent.start_char, span.label_)
    return words if begun and words.end >= span.end else None


def _has_person(sent: Span, told: re.Match[str]) -> bool:
    """Tell whether the person who had the turn is named there or right behind."""
    first = sent.start_char + told.start()
    last = sent.start_char + told.end() + 60
    return any(first <= span.start_char < last for span in spans(sent.doc, "people") if span.sent == sent)


def clause(sent: Span, end: int, kind: str) -> Span:
    """Return the words of a sentence that stand for an event: to the first sign behind where its turn is told."""
    after = (t for t in sent if t.idx >= sent.start_char + end and (t.is_punct or t.is_space or t.lower_ == "om"))
    stop = min(next((token.i for token in after), sent.end), sent.start + _LONGEST)
    return Span(sent.doc, sent.start, stop, label=kind)


def is_of_predecessors(sent: Span) -> bool:
    """Tell whether a sentence names those who held it before («Tidlegare førelesarar er mellom andre …»)."""
    return _PREDECESSORS.search(sent.text) is not None


def _of_predecessors(sent: Span, main: Event) -> Iterator[Event]:
    """Yield an event for each year in brackets behind a name."""
    for person in (span for span in spans(sent.doc, "people") if span.sent == sent):
        own = _OWN_YEAR.match(text_of(sent.doc), person.end_char)
        year = sent.doc.char_span(*own.span("year"), main.type) if own is not None else None
        if own is not None and year is not None:
            date = Span(sent.doc, year.start, year.end, label="date", kb_id=own["year"])
            yield Event(0, main.type, mentions=[year], date=date, turn="earlier")
