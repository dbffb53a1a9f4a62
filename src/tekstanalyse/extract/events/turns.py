"""Find other years' occurrences by who had or will have their turn: «I fjor var det Hege Lia som holdt foredraget».

The sentence begins with the other time («I fjor», «Neste år», «I 2016») and goes on in one of the ways in which it is
told who held what comes back, whatever it is called. Those who had it before may stand in a row («Tidligere forelesere:
Hege Lia (2016) og Jon Moe (2015)»).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates.calendar import MONTHS
from tekstanalyse.extract.events.event import Event, Turn
from tekstanalyse.extract.events.predecessors import predecessors
from tekstanalyse.extract.events.sittings import is_sitting
from tekstanalyse.extract.events.stretches import LONGEST, TIME, Stretch, clause, own_year, quoted_tokens, reckoned
from tekstanalyse.extract.layer import spans

_COMES_BACK = frozenset(
    "forelesning foredrag festival konferanse seminar fagdag temadag inspirasjonsdag kursdag webinar samling treff "  # noqa: SIM905
    "stevne forfatterkveld temakveld bokbad leir konsert jubileum uke symposium kongress arrangement årsmøte landsmøte "
    "kurs samtale markering podkast quiz forestilling messe folkemøte stormøte workshop ting toppmøte allmøte fest "
    "kåring".split()
)
"""Types of events that are held again."""
_MONTH = "|".join(MONTHS)
_WHO = r"[^.:!?;«»\n]{2,90}?"
_TALKED = (
    r"(?:holdt|heldt|sto(?:d)?|foreleste|førelas|forelas|snakka|snakket|talte|tala|kåserte|innledet|innleia|gjesta|"
    r"gjestet|"
    r"f[ie]kk (?:oppdraget|oppdraga|æren|æra|ordet)|inntok|leverte|besøkte|vitja|stilte|delte|fortalte|fortalde|"
    r"åpnet|åpna|opna|avsluttet|avslutta|debatterte|talt|møttes|møttest|tok ordet|hadde ordet)"
)
_CAME = (
    r"(?:var|kom|trakk|drog?|samla|samlet|fylte|underholdt|underheldt|stilte|gjorde|tok turen|deltok|debuterte|"
    r"imponerte|begeistret|begeistra)\b"
)
_TALK = (
    r"(?:snakke|forelese|førelesa|førelese|tale|kåsere|innlede|innleie|holde|halde|gjeste|fortelle|fortelje|komme|kome|"
    r"stå|besøke|vitje|delta|orientere|overta|ta over)"
)
_COMES = r"(?:kommer|kjem|gjester|gjestar|besøker|vitjar|foreleser|førelès|førelet|taler|talar|innleder|innleier)"
_FRAMES: dict[Turn, str] = {
    "earlier": rf"(?P<who>var det {_WHO} som (?:{_TALKED}|{_CAME})|"
    r"(?:ble|blei|vart) (?:holdt|halden|halde|haldt|opna|åpnet) av |"
    rf"var {_WHO} (?:foreleser|førelesar|foredragsholder|foredragshaldar|gjest|innleder|innleiar|"
    r"(?:hoved|hovud)?tal[ae]r)\b|"
    rf"(?:var|het|heitte) (?:foreleseren|førelesaren|foredragsholderen|"
    rf"foredragshaldaren|gjesten|taleren|talaren|hovudtalaren|hovedtaleren) |{_TALKED} (?=[A-ZÆØÅ]|\w+ [A-ZÆØÅ])|"
    r"var det (?:duket|duka|klart|klårt) for |kom (?=(?:[a-zæøå]+ ){0,3}[A-ZÆØÅ])|"
    r"hadde (?:vi|me|dei|de) besøk av |sto(?:d)? \w* ?[A-ZÆØÅ][^.:]{2,60}? (?:for tur|på talerstolen|på talarstolen))",
    "later": rf"(?:(?:går|gjeng) turen til|er turen (?:kommet|komen) til|(?:er|blir|vert) det {_WHO}(?:s| sin) tur\b|"
    rf"(?:er|blir|vert) det {_WHO} som (?:er|blir|vert) (?:vert|arrangør|vertskap)|"
    rf"(?:er|blir|vert) det [A-ZÆØÅ]\w+ som (?:får|tek|tar|skal|overtar|overtek|står)\b)|"
    rf"(?P<who>(?:er|blir|vert) det {_WHO} som|(?:er|står) {_WHO} for tur\b|står {_WHO} på (?:programmet|plakaten|"
    rf"talerstolen|talarstolen|scenen|scena|tapetet)|{_COMES} |"
    rf"har {_WHO} (?:sikret|sikra|booket|booka|engasjert|invitert) |skal {_WHO} {_TALK}\b|"
    r"(?:får|har) (?:vi|me) (?:besøk|gleden|gleda|æren|æra) (?:av|fra|frå) )",
}
_SOFT = rf"i (?:{_MONTH})|neste (?:måned|månad|uke|veke)|den (?:første|fyrste|forrige|førre|siste)(?: \w+)?"
"""Times that open no stretch of themselves, and do where it is told who had their turn then."""
_START = re.compile(
    r"(?:^\W*|[,;:] )(?:(?:men|og|mens|medan|allerede|alt|så|for|kanskje)\s+)?"
    rf"(?P<time>{TIME}|{_SOFT})(?:,? (?:19|20)\d\d,?)?(?:, [^,.;:]{{2,30}},)? ",
    re.IGNORECASE,
)
"""How a sentence, or a clause in it, begins that turns to another time, with what may stand between commas."""
_AFTER = {turn: re.compile(frame) for turn, frame in _FRAMES.items()}
_THEN_COMES = re.compile(
    r"(?:til|i) (?P<year>(?:19|20)\d\d),? (?:da|då|når) [^.:;]*?\b(?:skal|kommer|kjem|gjester|gjestar)\b"
)
"""How a sentence in passing tells of a year to come and who comes then («vel møtt til 2020, når Hege Lia kommer»)."""


def told_turns(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield the events of other years that those are named with who held them, without their numbers."""
    if not comes_back(main):
        return
    yield from _of_predecessors(doc, main)
    for sent in doc.sents:
        if sent.start not in quoted_tokens(doc) and sent.start_char > main.mentions[0].start_char:
            yield from _of_year_to_come(sent, main)


def turn_stretches(doc: Doc, own: int | None) -> Iterator[Stretch]:
    """Yield a stretch for each clause that turns to another time and says who held it then, or will."""
    for sent in doc.sents:
        for begun in _START.finditer(sent.text) if sent.start not in quoted_tokens(doc) else ():
            year, turn = reckoned(begun, own, None)
            ways = [turn] if turn and (own or not year) else _AFTER if not year or year != own else ()
            told = next(((way, who) for way in ways if (who := _AFTER[way].match(sent.text, begun.end()))), None)
            if told is not None and (not told[1]["who"] or _has_person(sent, told[1])):
                first, last = (sent.start_char + at for at in begun.span("time"))
                words = clause(sent, begun.start("time"), told[1].end(), "")
                yield Stretch(first, words.end_char, sent, (first, last), year, told[0])


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
    words = clause(sent, 0, span.end_char - sent.start_char, span.label_)
    return words if _START.match(sent.text) and words.end >= span.end else None


def _has_person(sent: Span, told: re.Match[str]) -> bool:
    """Tell whether the person who had the turn is named there or right behind."""
    first = sent.start_char + told.start()
    last = sent.start_char + told.end() + 60
    return any(first <= span.start_char < last for span in spans(sent.doc, "people") if span.sent == sent)


def _of_predecessors(doc: Doc, main: Event) -> Iterator[Event]:
    """Yield an event for each year in brackets behind those who had their turn, and for the last one's by name."""
    own = own_year(main, doc.user_data.get("published"))
    for told in predecessors(doc):
        year = told.year.text if told.is_of_year else str(own - 1) if own and "fjor" in told.year.text.lower() else ""
        date = Span(doc, told.year.start, told.year.end, label="date", kb_id=year) if year else None
        mention = Span(doc, told.year.start, told.year.end, label=main.type)
        yield Event(0, main.type, mentions=[mention], date=date, turn="earlier")
