"""Know of whom the text says that they are dead: they are remembered at an event, and spoke at none of now."""

import re

from spacy.tokens import Doc

from tekstanalyse.extract.docs import once, text_of
from tekstanalyse.extract.events import Event

_REACH = 90
"""Characters on either side of a name in which the words stand that say so."""
_KEPT = (
    r"(?:minne|bisettelse|begravelse|gravferd|gravsted|gravstad|bauta|statue|byste|monument|minnestein)[\w-]*"
    r"|minnest?ale\w*|gravfer[dt]\w*|jordfest\w*|båra|båren|grava|graven"
)
_BEFORE = re.compile(
    r"(?:\b(?:avdøde?s?|avdøydde|avlidne|framlidne|fremlidne|salige?|forulykkede|forulukka|drepte|omkomne)"
    r"|\btil minne om|\b(?:hedret|hedra|heidra|lyste fred over) minnet (?:om|til|etter)"
    rf"|\b(?:{_KEPT}) (?:over|av|for|til|om|etter|åt)"
    r"|\b(?:enken?|enka|enkja|enkje|enkemann\w*|etterlatte|etterlatne|arven|arvingene|arvingane|minnet) etter"
    r"|\bstillhet for|\bstille for"
    r"|\b(?:og|vi|møtet|forsamlingen|forsamlinga|salen|alle|hun|han|ho|årsmøtet) (?:mintes|mintest|minntes)"
    r"|\bdøds(?:fallet|leiet|leia) til|\b(?:grunnleggeren|grunnleggjaren|opphavsmannen), avdøde)"
    r" (?-i:(?:[a-zæøå][\w-]*,? ){0,4})$",
    re.IGNORECASE,
)
"""Words before the name of one who is remembered; titles may stand between."""
_DIED = (
    r"(?:gikk bort|gjekk bort|har gått bort|er gått bort|døde|døydde|daude|døyr|falt (?:fra|bort)|fall (?:frå|bort)"
    r"|omkom|forulykket|forulukka|sovnet inn|sovna inn|ble drept|vart drepen|blei drepen|mistet livet|mista livet"
    r"|er død|er borte|ikke er blant oss|ikkje er blant oss|ikkje er mellom oss|ikke lenger er|ikkje lenger er)"
)
_WHEN = (
    r"(?:hadde|i|for|på|et|eit|to|tre|ti|noen|nokre|år|siden|sidan|nylig|nyleg|brått|plutselig|plutseleg|dessverre|diverre"
    r"|fjor|forfjor|året|høst|haust|vår|vinter|sommer|sommar|januar|februar|mars|april|mai|juni|juli|august|september"
    r"|oktober|november|desember|alt|allerede|så|altfor|tidlig|tidleg|sin|tid|\d+)"
)
_AFTER = re.compile(
    rf"(?:, | )(?:som )?(?:{_WHEN} ){{0,6}}{_DIED}\b(?! (?:til|på|og|mot))"
    r"|[^\S\n]\((?:f(?:ødt?|\.)?\.? ?)?\d{4} ?[–-] ?(?:d(?:ød|\.)? ?)?\d{4}\)"
    r"|[^\S\n]\([^)\n]{0,30}(?:\bdød|\bd\. ?\d|†)[^)\n]*\)"
)
"""Words after the name of one who is dead."""
_WHOSE = re.compile(
    r"(?: [a-zæøå][\w-]*)?(?: sin| sitt| si)? (?:enke|enkja|enka|enkemann|etterlatte|etterlatne|minne|minnes"
    r"|grav|gravsted|gravstad|død|bortgang|dødsfall|begravelse|gravferd|bisettelse|etterkommere|etterkomarar|oldebarn|dødsdag|minneord)\b"
)


def is_departed(doc: Doc, person: str, event: Event) -> bool:
    """Tell whether one is dead of whom it is told at an event of now; another year's they may have spoken at."""
    now = event.turn is None and not event.listed and not event.section
    return now and person in _departed(doc)


@once
def _departed(doc: Doc) -> frozenset[str]:
    """Return those of whom the text says that they are dead, where they are named in their full or their short name."""
    text, found = text_of(doc), set[str]()
    for span in doc.spans["people"]:
        after = text[span.end_char : span.end_char + _REACH]
        before = text[max(span.start_char - _REACH, 0) : span.start_char]
        owned = span.text.endswith("s") and not span.kb_id_.endswith("s")
        whose = (owned or after.startswith((" sin", " sitt", " si "))) and _WHOSE.match(after)
        if whose or _AFTER.match(after) or _BEFORE.search(before):
            found.add(span.kb_id_)
    return frozenset(found)
