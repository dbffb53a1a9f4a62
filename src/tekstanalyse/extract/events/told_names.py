"""Find words with a capital that the article itself tells to be the name of an event.

People are welcomed to it or thanked for it, a noun says what it is («Kystblikk, konferansen vår»), or it comes with its
year: something was at it («på Kystblikk 2023»), or it has what events have («Kystblikk-konferansen», «årets Kysttime»).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending

_NAME = r"(?P<name>[A-ZÆØÅ]\w+)"
_EXPLAINED = re.compile(rf"\b{_NAME}, (?:(?:den|det) \w+ )?(?P<noun>\w+)(?: vår\b| vårt\b| om\b| for\b|,)")
_JOINED = re.compile(rf"\b{_NAME}-(?P<noun>\w+)")
_YEARLY = re.compile(rf"\b[Åå]rets {_NAME}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_WITH_YEAR = re.compile(rf"\b{_NAME} {_YEAR.pattern}\b")
_SEVERAL = r"(?P<name>[A-ZÆØÅ][\w-]+(?:\s[A-ZÆØÅ][\w-]+){0,2})"
"""A name of up to three words."""
_TITLE = r"(?P<name>[A-ZÆØÅ][\w-]+(?: (?:og|på|i|med) [a-zæøå]{3,}| [A-ZÆØÅ][\w-]+){0,2})"
"""A name that may have small words («Vev og vin»)."""
_WHEN = rf"(?:{WEEKDAY}|i (?:går|dag|kveld|helga|helgen)|(?:den )?\d{{1,2}}\.)"
_CALLS = (
    r"(?:(?:[Ii]nviter(?:te|er|ar)|[Ii]nnb(?:ød|aud|yr)|(?:[Bb]ad?|[Kk]al(?:te|la)) inn)(?: [a-zæøå]+){0,2}? til|"
    r"(?:[Ss]kipa|[Ss]telte|[Ss]kipar)(?: i stand)? til|[Aa]rranger(?:te|er|ar)|"
    r"(?:opp|[Åå]pna|[Oo]pna|[Åå]pnet) dør\w+ til)"
)
"""How people are called to what has a name."""
_YEARLY_DOES = (
    "(?:samlet|samla|trakk|trekte|lokket|lokka|(?:ble|blei|vart|blir|vert) (?:arrangert|holdt|halde|halden|avholdt|"
    "åpnet|åpna|opna|avsluttet|avslutta|alt|et|ei|ein|en|eit))"
)
"""What is said of this year's occurrence, and of no prize («årets Kystfant ble»)."""
_HOUSE = re.compile(
    r"(?i:.*(?:huset|salen|stova|stuen|stua|tunet|kirken|kirka|kyrkja|garden|gården|biblioteket|senteret|"
    r"hallen|museet|skolen|skulen|plassen|parken|hotellet|slottet|torget))"
)
"""What people are called to and is a house or a place."""
_GOES = "(?:går|gikk|gjekk|gjeng)"
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:[Nn]este|[Ff]orrige|[Ff]ørre) {_NAME} (?:er|blir|vert|var|ble|blei|vart|går|gikk|gjekk|holdes|"
        rf"haldast|arrangeres|arrangerast|finner|finn|kommer|kjem) (?:\w+ ){{0,4}}?(?:\d{{1,2}}\.|{WEEKDAY})",
        rf"[Vv]elkom(?:men|en)(?: (?!og\b)\w+){{0,3}} til {_NAME}",
        rf"[Tt]akk for {_NAME} {_YEAR.pattern}\b",
        rf"\b{_NAME}(?: {_YEAR.pattern})? {_GOES} av stabelen",
        rf"\b{_NAME} {_YEAR.pattern} er (?:over|historie|i gang|vel overstått|i havn|i boks)\b",
        rf"\b{_GOES} (?:årets )?{_NAME} av stabelen",
        rf"\b[Åå]rets {_NAME} (?:(?:på|i|ved) (?:\w+ ){{1,3}})?{_YEARLY_DOES}\b",
        rf"\b(?:[Kk]alla?|[Kk]alte|[Dd]øp(?:te|t)) (?:(?:det|dette) (?:heile|hele)|arrangementet|kvelden|dagen) "
        rf"(?:for )?{_NAME}",
        rf"\b{_CALLS} {_TITLE} (?={_WHEN})",
        rf"\b(?:[Åå]pnet|[Åå]pna|[Oo]pna|[Oo]pnar|[Åå]pner|[Aa]vslutta|[Aa]vsluttet) {_NAME} {_YEAR.pattern}\b",
        rf"\b[Ee]rklær(?:te|t|er|ar) (?:[Åå]rets )?{_NAME}(?: {_YEAR.pattern})? for (?:åpnet|åpna|opna|åpen|open)\b",
        rf"\b{_NAME} {_YEAR.pattern} (?:er (?:lagt|lagd|planlagt)|finner sted|finn stad|arrangeres|arrangerast|"
        rf"(?:blir|vert|ble|blei|vart|var) (?:i|på|ved) [A-ZÆØÅ]\w+)\b",
        rf"\b{_NAME} {_YEAR.pattern} (?:samlet|samla|(?:ble|blei|vart|blir|vert) (?:arrangert|holdt|halde|halden))\b",
        rf"(?<=[\w,] ){_NAME} (?:arrangeres|arrangerast|(?:ble|blei|vart|blir|vert) arrangert)\b",
    )
)
"""People are welcomed to it or thanked for it, or it goes off."""
_VISITED = re.compile(rf"\b(?:[Pp]å|[Uu]nder)\s{_SEVERAL}\s{_YEAR.pattern}\b")
_INNER_CAPITAL = re.compile(r"\w+[a-zæøå][A-ZÆØÅ]\w+")


def named_spans(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield each told name with the year behind it, as a mention of an event of this type."""
    names = sorted(told_names(doc), key=lambda name: (-len(name), name))
    if not names:
        return
    name = rf"(?P<name>(?:{'|'.join(map(re.escape, names))})(?: {_YEAR.pattern})?)"
    pattern = rf"(?<![\w-])(?:(?:[Nn]este|[Ff]orrige|[Ff]ørre) )?{name}(?![\w-])"
    for match in re.finditer(pattern, text_of(doc)):
        span = doc.char_span(*match.span(), label=kind, kb_id=match["name"])
        if span is not None:
            yield span


def told_names(doc: Doc) -> set[str]:
    """Return the names that the article tells to be events', but for those of people and places.

    A word with a capital inside («KystSkifte») is no place, nor one with a year behind it, whatever a recognizer says.
    """
    text = text_of(doc)
    sure = {match["name"] for pattern in _TOLD for match in pattern.finditer(text)}
    dated = {match["name"] for match in _WITH_YEAR.finditer(text)}
    places = {ent.text for ent in doc.ents if ent.label_ in {"GPE_LOC", "GPE_ORG", "LOC"}}
    people = {name for span in doc.spans["people"] for name in (span.text, span[0].text)}
    sure |= {match["name"] for match in _VISITED.finditer(text)} - places
    told = sure | _nouns(_EXPLAINED, text) | (dated & (_nouns(_JOINED, text) | _of_the_year(text, dated)))
    rows = _in_row(text, dated - {ent.text for ent in doc.ents if ent.label_.startswith("GPE")})
    told |= _in_full(text, told) | rows
    open_to = {name for name in told - people if name in dated or not _HOUSE.fullmatch(name)}
    return {name for name in open_to if name not in places - dated or _INNER_CAPITAL.fullmatch(name)}


def _in_row(text: str, dated: set[str]) -> set[str]:
    """Return those of the names with a year that come with another too, or behind «neste», inside a sentence."""
    found = set()
    for name in dated:
        own = re.escape(name)
        years = set(re.findall(rf"(?<![\w-]){own} (?:i )?({_YEAR.pattern})", text))
        again = re.search(rf"\b(?:[Nn]este|[Ff]orrige|[Ff]ørre|[Ff]jorårets|årets) {own}\b", text) is not None
        inside = re.search(rf"[a-zæøå,] {own}\b", text) is not None
        if inside and (again or len(years) > 1):
            found.add(name)
    return found


def _in_full(text: str, names: set[str]) -> set[str]:
    """Return the definite forms of names told without one («årets Kysttime», «Kysttimen»)."""
    forms = {f"{name}{ending}" for name in names for ending in ("en", "n", "et", "a")}
    return {form for form in forms if re.search(rf"\b{re.escape(form)}\b", text)}


def _nouns(pattern: re.Pattern[str], text: str) -> set[str]:
    """Return the names beside which the pattern has a noun for an event in definite form."""
    return {match["name"] for match in pattern.finditer(text) if noun_ending(match["noun"]) in DEFINITE}


def _of_the_year(text: str, names: set[str]) -> set[str]:
    """Return those of the names that come without their ending behind «årets» («Kysttimen», «årets Kysttime»)."""
    yearly = tuple(match["name"] for match in _YEARLY.finditer(text))
    return {name for name in names if yearly and name.startswith(yearly)}
