"""Somebody's words were brought by another, or by a machine: «leste et brev fra Lia», «en film der Lia forteller»."""

import re

from tekstanalyse.extract.participation.scene import Scene

_MESSAGE = (
    r"\w*(?:hilsen(?:en)?|hilsning(?:en)?|helsing(?:a)?|hilsener|helsingar|brev(?:et)?|telegram(?:met)?|melding(?:en|a)?|"
    r"e-post(?:en)?|tekst(?:en)?|tale(?:n|en)?|innlegg(?:et)?|uttalelse(?:n)?|fråsegn(?:a)?)"
)
_WORK = (
    rf"(?:{_MESSAGE}|\w*dikt(?:et|a|ene)?|vers(?:et)?|prolog(?:en)?|novelle(?:n|a)?|\w*bok(?:a|en)?|roman(?:en)?|"
    r"kapittel|kapitlet|utdrag(?:et)?|sang(?:en)?|song(?:en)?|vise(?:n|a)?|minneord(?:et)?|sitat(?:et)?)"
)
_RECORD = (
    r"\w*(?:film(?:en)?|filmsnutt(?:en)?|video(?:en)?|opptak(?:et)?|klipp(?:et)?|intervju(?:et)?|dokumentar(?:en)?|"
    r"program(?:met)?|bånd(?:et)?|podkast(?:en)?)"
)
_READ = (
    r"(?:lest?e?|lesen|las|lesne|fr[ae]mførte?|fr[ae]mført|overbrakte?|overbragte|formidlet|formidla|resiterte?|"
    r"siterte?|deklamerte?|refererte?)"
)
_SHOWN = r"(?:viste?|vist|spilte?|spelte?|avspilte?|spilt|avspilt|synt?e|synt|så|såg|sett)"
_SENT = r"(?:sendte?|sende|skrev|skreiv|skrevet|skrive)"
_TITLE = r"(?:[\w-]+\.? ){0,4}?"
_BROUGHT = re.compile(
    rf"\b{_READ}\b[^.,;:]{{0,40}}?\b{_WORK}(?: \w+)? (?:fra|frå|av|til|som) {_TITLE}$"
    rf"|\b{_SHOWN}\b[^.;:]{{0,40}}?\b{_RECORD}[^.;:]{{0,30}}? (?:der|hvor|kvar|med|av|om|fra|frå|som) {_TITLE}$",
    re.IGNORECASE,
)
"""Words before the name of one whose words another reads or shows."""
_READ_BY_ANOTHER = re.compile(
    r"^[^.;:]{0,30}?\b(?:ble|blei|vart) (?:\w+ )?(?:lest|lese|lesen|fr[ae]mført|vist|synt|spilt|spelt|overbrakt)\b",
    re.IGNORECASE,
)
_OF = re.compile(rf"\b(?:{_WORK}|{_RECORD}) (?:fra|frå|av|til|med) {_TITLE}$", re.IGNORECASE)
_SENDS = re.compile(
    rf"^(?:,[^,]*,)? (?:(?:hadde|har) )?(?:\w+ )?{_SENT} [^.;:]{{0,20}}?(?:{_MESSAGE}|video|videohilsen|videohelsing)\b"
    r"|^ (?:hilste|helste|helsa) (?:\w+ )?"
    r"(?:skriftlig|skriftleg|(?:via|per|på|i) (?:\w+ )?(?:brev|telegram|sms|e-post))\b",
    re.IGNORECASE,
)


def is_brought(scene: Scene, person: str) -> bool:
    """Tell whether a sentence names a person only for words that another brought, or that came by post."""
    inside = (span for span in scene.doc.spans["references"] if span.sent == scene.sent)
    named = [span for span in (*scene.people(), *inside) if span.kb_id_ == person]
    text, start = scene.sent.text, scene.sent.start_char
    sides = [(text[: span.start_char - start], text[span.end_char - start :]) for span in named]
    return bool(sides) and all(
        _BROUGHT.search(before)
        or _SENDS.match(after)
        or (_OF.search(before) and _READ_BY_ANOTHER.match(after) is not None)
        for before, after in sides
    )
