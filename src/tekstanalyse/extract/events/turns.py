"""Find other years' occurrences by who had or will have their turn: «I fjor var det Hege Lia som holdt foredraget».

The sentence begins with the other time («I fjor», «Neste år», «I 2016») and goes on in one of the ways in which it is
told who held what comes back, whatever it is called. Those who had it before may stand in a row («Tidligere forelesere:
Hege Lia (2016) og Jon Moe (2015)»).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates.calendar import MONTHS
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.event import Event, Turn
from tekstanalyse.extract.events.predecessors import predecessors
from tekstanalyse.extract.events.sittings import is_sitting
from tekstanalyse.extract.events.stretches import LONGEST, clause
from tekstanalyse.extract.layer import spans

_COMES_BACK = frozenset(
    "forelesning foredrag festival konferanse seminar fagdag temadag inspirasjonsdag kursdag webinar samling treff "  # noqa: SIM905
    "stevne forfatterkveld temakveld bokbad leir konsert jubileum uke symposium kongress arrangement årsmøte landsmøte "
    "kurs samtale markering podkast quiz forestilling messe folkemøte stormøte workshop".split()
)
"""Types of events that are held again."""
_SPELL = "semester|semesteret|sesong|sesongen|måned|månad"
_SEASON = "høst(?:en)?|haust(?:en)?|vår(?:en)?|sommer(?:en)?|sommar(?:en)?|vinter(?:en)?"
_MONTH = "|".join(MONTHS)
_THEN: dict[Turn, str] = {
    "earlier": rf"i (?:fjor|forfjor)(?: {_SEASON})?|"
    rf"(?:forrige|førre|sist|siste|fyrste|første) (?:gang|gong|år|{_SPELL}|{_SEASON})(?:en)?|"
    rf"i (?:{_MONTH})|den (?:første|fyrste|forrige|førre|siste)(?: \w+)?|"
    r"året (?:før|etter|i forvegen|i forveien)|for (?:to|tre|fire|fem|ti) år (?:siden|sidan)",
    "later": rf"(?:til )?neste (?:år|gang|gong|måned|månad|uke|veke|{_SEASON})|til (?:{_SEASON})|"
    rf"året etter|i (?:{_MONTH})",
}
_OPENER = r"(?:^\W*|[,;] )(?:(?:men|og|mens|medan|allerede|alt|så|for)\s+)?(?P<first>)"
_YEAR = r"(?:i (?:[a-zæøå]+ )?|(?:våren|sommeren|sommaren|høsten|hausten|vinteren) )(?P<year>(?:19|20)\d\d)"
_WHO = r"[^.:!?;«»\n]{2,90}?"
_TALKED = (
    r"(?:holdt|heldt|sto(?:d)?|foreleste|førelas|forelas|snakka|snakket|talte|tala|kåserte|innledet|innleia|gjesta|"
    r"gjestet|"
    r"f[ie]kk (?:oppdraget|oppdraga|æren|æra|ordet)|inntok|leverte|besøkte|vitja|stilte|delte|fortalte|fortalde|"
    r"åpnet|åpna|opna|avsluttet|avslutta|debatterte|talt|møttes|møttest)"
)
_TALK = (
    r"(?:snakke|forelese|førelesa|førelese|tale|kåsere|innlede|innleie|holde|halde|gjeste|fortelle|fortelje|komme|kome|"
    r"stå|besøke|vitje|delta|orientere|overta|ta over)"
)
_COMES = r"(?:kommer|kjem|gjester|gjestar|besøker|vitjar|foreleser|førelès|førelet|taler|talar|innleder|innleier)"
_FRAMES: dict[Turn, str] = {
    "earlier": rf"(?P<who>var det {_WHO} som {_TALKED}|(?:ble|blei|vart) (?:holdt|halden|halde|haldt|opna|åpnet) av |"
    rf"var {_WHO} (?:foreleser|førelesar|foredragsholder|foredragshaldar|gjest|innleder|innleiar|"
    r"(?:hoved|hovud)?tal[ae]r)\b|"
    rf"(?:var|het|heitte) (?:foreleseren|førelesaren|foredragsholderen|"
    rf"foredragshaldaren|gjesten|taleren|talaren|hovudtalaren|hovedtaleren) |{_TALKED} (?=[A-ZÆØÅ]|\w+ [A-ZÆØÅ])|"
    r"var det (?:duket|duka|klart|klårt) for |kom (?=(?:[a-zæøå]+ ){0,3}[A-ZÆØÅ])|"
    r"hadde (?:vi|me|dei|de) besøk av |sto(?:d)? \w* ?[A-ZÆØÅ][^.:]{2,60}? (?:for tur|på talerstolen|på talarstolen))",
    "later": rf"(?:(?:går|gjeng) turen til|er turen (?:kommet|komen) til|(?:er|blir|vert) det {_WHO}(?:s| sin) tur\b)|"
    rf"(?P<who>(?:er|blir|vert) det {_WHO} som|(?:er|står) {_WHO} for tur\b|står {_WHO} på (?:programmet|plakaten|"
    rf"talerstolen|talarstolen|scenen|scena|tapetet)|{_COMES} |"
    rf"har {_WHO} (?:sikret|sikra|booket|booka|engasjert|invitert) |skal {_WHO} {_TALK}\b|"
    r"(?:får|har) (?:vi|me) (?:besøk|gleden|gleda|æren|æra) (?:av|fra|frå) )",
}
_STARTS = {
    turn: re.compile(rf"{_OPENER}(?:{then})(?:,? (?:19|20)\d\d,?)? ", re.IGNORECASE) for turn, then in _THEN.items()
}
"""How a sentence, or a clause in it, begins that turns to another time."""
_BARE = re.compile("|".join(_THEN.values()), re.IGNORECASE)
_IN_YEAR = re.compile(rf"{_OPENER}{_YEAR} ", re.IGNORECASE)
_AFTER = {turn: re.compile(frame) for turn, frame in _FRAMES.items()}
_THEN_COMES = re.compile(
    r"(?:til|i) (?P<year>(?:19|20)\d\d),? (?:da|då|når) [^.:;]*?\b(?:skal|kommer|kjem|gjester|gjestar)\b"
)
"""How a sentence in passing tells of a year to come and who comes then («vel møtt til 2020, når Hege Lia kommer»)."""


def told_turns(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield the events of other years that sentences tell of by who had their turn, without their numbers."""
    if not comes_back(main):
        return
    quoted = {i for span in spans(doc, "quotations") for i in range(span.start, span.end)}
    yield from _of_predecessors(doc, main)
    for sent in doc.sents:
        if sent.start not in quoted and sent.start_char > main.mentions[0].start_char:
            yield from _of_turns(sent, main)
            yield from _of_year_to_come(sent, main)


def _of_turns(sent: Span, main: Event) -> Iterator[Event]:
    """Yield an event for each clause that turns to another time and says who held it then, or will."""
    for turn, start in _STARTS.items():
        for begun in (*start.finditer(sent.text), *_IN_YEAR.finditer(sent.text)):
            told = _AFTER[turn].match(sent.text, begun.end())
            own = begun.groupdict().get("year") and (main.edtf or "").startswith(begun["year"])
            if told is None or own or (told["who"] and not _has_person(sent, told)):
                continue
            first = begun.start("first")
            words = clause(sent, first, told.end(), main.type)
            near = (d for d in spans(sent.doc, "dates") if words.start <= d.start < words.end)
            yield Event(0, main.type, mentions=[*_heading(sent), words], date=next(near, None), turn=turn)


def _heading(sent: Span) -> Iterator[Span]:
    """Yield the line over a sentence where it is no more than another time («Neste år»)."""
    text = text_of(sent.doc)
    above = text[: sent.start_char].rstrip()
    first = above.rfind("\n") + 1
    if _BARE.fullmatch(above[first:]) and (span := sent.doc.char_span(first, len(above))) is not None:
        yield span


def _of_year_to_come(sent: Span, main: Event) -> Iterator[Event]:
    """Yield the event of a year that a sentence looks ahead to, and says who comes then."""
    ahead = _THEN_COMES.search(sent.text)
    if ahead is not None and not (main.edtf or "").startswith(ahead["year"]):
        first = next(token for token in sent if token.idx >= sent.start_char + ahead.start("year"))
        words = Span(sent.doc, first.i, min(first.i + LONGEST, sent.end - sent[-1].is_punct), label=main.type)
        date = Span(sent.doc, first.i, first.i + 1, label="date", kb_id=ahead["year"])
        yield Event(0, main.type, mentions=[words], date=date, turn="later")


def comes_back(main: Event) -> bool:
    """Tell whether what the article is about is of a kind that is held again."""
    own = [span[-1].text for span in main.mentions if len(span[-1]) > len("møtene") and not is_sitting(span)]
    return main.type in _COMES_BACK or (main.type == "møte" and bool(own))


def clause_of(span: Span) -> Span | None:
    """Return the words of the sentence in which a mention stands where they begin with another time; else None."""
    sent = span.sent
    begun = any(start.match(sent.text) for start in (*_STARTS.values(), _IN_YEAR))
    words = clause(sent, 0, span.end_char - sent.start_char, span.label_)
    return words if begun and words.end >= span.end else None


def _has_person(sent: Span, told: re.Match[str]) -> bool:
    """Tell whether the person who had the turn is named there or right behind."""
    first = sent.start_char + told.start()
    last = sent.start_char + told.end() + 60
    return any(first <= span.start_char < last for span in spans(sent.doc, "people") if span.sent == sent)


def _of_predecessors(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield an event for each year in brackets behind those who had their turn."""
    for told in predecessors(doc):
        date = Span(doc, told.year.start, told.year.end, label="date", kb_id=told.year.text)
        mention = Span(doc, told.year.start, told.year.end, label=main.type)
        yield Event(0, main.type, mentions=[mention], date=date, turn="earlier")
