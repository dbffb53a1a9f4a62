"""Tell whether an article announces what is to come or reports what has been.

No single sign decides. Calls to the readers («Meld deg på»), the facts of an invitation and a day after publication
speak for what is to come; words of a report and verbs in the past tense speak against it, those left out that tell of
another year.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.extract.phrases import phrase_pattern
from tekstanalyse.lexicon import entries, words

_MOST = 4
"""Signs of one kind that count; more say no more."""
_DAY = 2
"""What a day after publication counts for."""
_BALANCE = 2
"""Verbs in the past tense that one sign of what is to come outweighs."""
_HOUR = frozenset({"klokka", "klokken", "kl.", "kl"})
_THEN = re.compile(
    r"\b(?:i fjor|(?:forrige|førre) \w+|sist (?:gang|gong|år|kom|var)|(?:tidligere|tidlegare) år|"
    r"i (?:19|20)\d\d|den gangen|den gongen)\b",
    re.IGNORECASE,
)
_LAST_YEARS = re.compile(r"\bfjorårets (?P<noun>\w+)", re.IGNORECASE)
_WELCOME = re.compile(
    r"(?:^|[.!?»]\s+|[-–]\s)(?:(?:hjert|hjart)\w+ )?(?:velkom(?:men|en|ne)|vel møtt)\b", re.IGNORECASE | re.M
)
"""A welcome to the readers; «bød velkommen» is a report's."""
_CLAIMS = frozenset({"at", ":", "«", "om", "som"})
"""Words with which what is said begins."""
_REMINDS = re.compile(r"\W*(?:husk|hugs|merk (?:deg|dykk)|sett av)\b", re.IGNORECASE)
"""How readers are told of one event to come, whatever else the article reports («Husk klubbkvelden torsdag!»)."""
_LATER = re.compile(
    r"\b(?:i (?:over)?mor(?:gen|gon)|i kveld|på nyåret"
    r"|til (?:uka|uken|veka|våren|sommeren|sommaren|høsten|hausten|vinteren|jul)"
    r"|i dag (?=er det|blir|vert|fortsetter|held fram|avsluttes|avsluttast|ventes|ventast|er det|står|kommer|kjem)"
    r"|(?:fortsetter|held fram|holder fram|fortset|avsluttes|avsluttast|rundes av|går (?:videre|vidare)) "
    r"(?:\w+ )?(?:i dag|i kveld|utover|gjennom)"
    r"|(?:fyrst|først|nest|neste(?:mann)?) ut i (?:år|høst|haust|vår|vinter|sommer|sommar)"
    r"|neste (?:uke|veke|helg|måned|månad|år|gang|gong|sesong|semester|halvår"
    r"|\w*(?:foredrag|møte|møtet|kveld|kåseri|samling|treff|arrangement|seminar|webinar|konsert)(?:et|en|a)?))\b",
    re.IGNORECASE,
)
"""How a sentence in the present tense tells of what is to come."""
_PRESENT = frozenset({"foredreg", "dreg", "held"})
"""Nynorsk verbs in the present tense that are easily taken for past ones."""
_WILL = frozenset({"skal", "kommer", "kjem"})
_HOURS = re.compile(r"^\W*(?:kl\w*\.? ?)?\d{1,2}[.:]\d\d\b", re.IGNORECASE | re.M)
_DIARY = re.compile(
    r"\b(?:dagbok(?:a|en)?|dagboks?blad\w*|loggbok(?:a|en)?|reisebrev|minutt for minutt|time for time|direkte fr[aå]|"
    r"(?:dag|kveld) (?:to|tre|fire|fem|[2-9])|(?:andre|tredje|fjerde|siste) dagen?)\b",
    re.IGNORECASE,
)
"""Words of a title by which an article tells hour by hour what went on, in whatever tense."""
_PROGRAMME = 3
"""Lines that begin with the hour, which make a programme."""
_FACT = re.compile(
    rf"^\W*(?:{'|'.join(' '.join(words) for words in entries('fact-labels'))})\b[^:.\n]{{0,30}}:", re.IGNORECASE | re.M
)


def is_ahead(doc: Doc, event: Event) -> bool:
    """Tell whether the article announces an event: what it says of it is planned unless the words say otherwise."""
    if event.turn is not None or _is_of_then(doc, event) or is_diary(doc):
        return event.turn == "later"
    if any(_REMINDS.match(span.sent.text) for span in event.mentions):
        return True
    after = _is_after(event.edtf, doc.user_data.get("published"))
    if event.listed == "archive":
        return after
    signs = _signs(doc) + _DAY * (after or any(map(_gives_hour, event.mentions)))
    return _past(doc) < _BALANCE * signs


def _gives_hour(mention: Span) -> bool:
    """Tell whether a sentence in the present tense says at what hour the event is («Laget held møte klokka 19»)."""
    sent = mention.sent
    verbs = [token for token in sent if is_finite(token)]
    begins = sent[0].lower_ in _HOUR
    hour = not begins and any(token.lower_ in _HOUR for token in sent)
    return hour and bool(verbs) and not _is_past(sent)


def is_set_ahead(scene: Scene) -> bool:
    """Tell whether a sentence in the present tense gives the hour, or a day after the event and the article.

    «FREDAG: Lia foreleser klokka 18», «Onsdag 13. september held Moe omvising».
    """
    finite = [token for token in scene.tokens() if is_finite(token)]
    tenses = {tense for token in finite for tense in token.morph.get("Tense", [])}
    if "Past" in tenses or not finite:
        return False
    hour = not _HOUR.isdisjoint(token.lower_ for token in scene.tokens()) and not _is_hour_of_report(scene)
    then = max(filter(None, (scene.event.edtf, scene.doc.user_data.get("published"))), default=None)
    days = [date for date in scene.doc.spans["dates"] if date.sent == scene.sent]
    later = any(_is_after(date.kb_id_, then) for date in days) or _is_other_day(days, scene.event)
    return hour or later or _is_only_here(scene, days)


def _is_only_here(scene: Scene, days: Sequence[Span]) -> bool:
    """Tell whether an event that a report of another names is given its day here alone, no past one."""
    published = scene.doc.user_data.get("published") or ""
    event, whole = scene.event, scene.event.parent is not None
    alone = all(span.sent == scene.sent for span in event.mentions) and event.turn is None and not event.listed
    given = [day.kb_id_ for day in days if len(day.kb_id_) >= len("XXXX-10-08")]
    return whole and alone and any(day.startswith("X") or day > published for day in given)


def is_of_time_to_come(scene: Scene, trigger: Token) -> bool:
    """Tell whether a sentence in no past tense names a time to come before what is done, or goes on with such a one.

    «Det neste foredraget står Lia for», «Tirsdag 5. mars blir det …», «Lia held foredrag til hausten».
    """
    if trigger.lower_ in words("speech-verbs") or _is_past(scene.sent):
        return False
    if scene.sent.start in _going_on_ahead(scene.doc):
        return True
    verb = next((token for token in scene.tokens() if is_finite(token)), None)
    later = _later(scene.sent)
    if verb is not None and later is not None:
        between = scene.doc[trigger.i + 1 : later.i]
        return later.i < max(verb.i, trigger.i) or _CLAIMS.isdisjoint(token.lower_ for token in between)
    exact = (d for d in scene.doc.spans["dates"] if d.sent == scene.sent and len(d.kb_id_) >= len("XXXX-10-08"))
    return verb is not None and verb.lower_ in {"blir", "vert"} and any(day.start < verb.i for day in exact)


@once
def _going_on_ahead(doc: Doc) -> frozenset[int]:
    """Return where sentences in no past tense begin that stand in one line behind one of a time to come."""
    return frozenset(_starts_ahead(doc))


def _starts_ahead(doc: Doc) -> Iterator[int]:
    line, ahead = -1, False
    for sent in doc.sents:
        start = text_of(doc).rfind("\n", 0, sent.start_char) + 1
        goes_on, line = ahead and start == line, start
        ahead = not _is_past(sent) and (goes_on or _looks_ahead(sent))
        if ahead and goes_on:
            yield sent.start


def _looks_ahead(sent: Span) -> bool:
    finite = {token.lower_ for token in sent if is_finite(token)}
    return bool(finite) and (_later(sent) is not None or not _WILL.isdisjoint(finite))


def _later(sent: Span) -> Token | None:
    """Return where a sentence names a time to come, outside what is quoted in it."""
    found = _LATER.search(sent.text)
    word = next((token for token in sent if found and token.idx >= sent.start_char + found.start()), None)
    quoted = (span for span in sent.doc.spans.get("quotations", ()) if word and span.start <= word.i < span.end)
    return None if any(quoted) else word


def _is_past(sent: Span) -> bool:
    finite = (token for token in sent if is_finite(token) and token.lower_ not in _PRESENT)
    return any("Past" in token.morph.get("Tense", []) for token in finite)


def _is_other_day(days: Sequence[Span], event: Event) -> bool:
    """Tell whether a sentence gives a day, of a year unknown, and not the event's own («5. mars blir det konsert»)."""
    given = {day.kb_id_[-5:] for day in days if day.kb_id_.startswith("XXXX-") and len(day.kb_id_) > len("XXXX-05")}
    return bool(given) and (event.edtf or "")[-5:] not in given


def is_present(sent: Span) -> bool:
    """Tell whether a sentence tells of no other year than that of the article's event."""
    return sent.start in _present_sents(sent.doc)


def _is_hour_of_report(scene: Scene) -> bool:
    """Tell whether the line begins with the hour in an article that tells of a day hour by hour."""
    text = text_of(scene.doc)
    line = text[text.rfind("\n", 0, scene.sent.start_char) + 1 :]
    return line.lower().startswith(tuple(_HOUR)) and (_past(scene.doc) > _MOST or is_diary(scene.doc))


def is_diary(doc: Doc) -> bool:
    """Tell whether the headline says that the article tells of a day as it went."""
    return _DIARY.search(text_of(doc).partition("\n")[0]) is not None


def _is_of_then(doc: Doc, event: Event) -> bool:
    """Tell whether all that the article names an event for is another year."""
    return bool(event.mentions) and not any(span.sent.start in _present_sents(doc) for span in event.mentions)


def _is_after(edtf: str | None, published: str | None) -> bool:
    exact = len("2020-10-08")
    return bool(edtf and published and len(edtf) >= exact and edtf[0].isdigit() and edtf[:exact] > published[:exact])


@once
def _signs(doc: Doc) -> int:
    """Count the signs of what is to come, less those of what has been."""
    text = text_of(doc)
    now = " ".join(sent.text for sent in doc.sents if is_present(sent))
    calls, reports = (len(phrase_pattern(name).findall(now)) for name in ("announcing-calls", "report-signs"))
    calls += len(_WELCOME.findall(text)) + ("program" in text.partition("\n")[0].lower())
    calls += len(_HOURS.findall(text)) >= _PROGRAMME
    return min(calls, _MOST) + min(len(_FACT.findall(text)), _MOST) - min(reports, _MOST)


@once
def _past(doc: Doc) -> int:
    """Count the finite verbs in the past tense that tell of no other year, outside direct speech."""
    quoted = {i for span in doc.spans.get("quotations", ()) for i in range(span.start, span.end)}
    sents = (sent for sent in doc.sents if sent.start in _present_sents(doc))
    verbs = (token for sent in sents for token in sent if token.i not in quoted and is_finite(token))
    return sum("Past" in token.morph.get("Tense", []) for token in verbs)


@once
def _present_sents(doc: Doc) -> frozenset[int]:
    """Return where sentences begin but those of another year, and those behind one in its line or under its heading."""
    return frozenset(_present_starts(doc))


def _present_starts(doc: Doc) -> Iterator[int]:
    headings = {zone.start for zone in doc.spans["zones"] if zone.label_ == "heading"}
    under, then, line = False, False, -1
    for sent in doc.sents:
        start = text_of(doc).rfind("\n", 0, sent.start_char) + 1
        of_then = _tells_of_then(sent.text)
        if sent.start in headings:
            under = of_then
        then, line = of_then or (then and start == line), start
        if not (under or then):
            yield sent.start


def _tells_of_then(words: str) -> bool:
    """Tell whether a sentence is of another year or time; «fjorårets vinner» is one of today's people."""
    last = _LAST_YEARS.search(words)
    return _THEN.search(words) is not None or (last is not None and stem_of(last["noun"], "event-nouns") is not None)
