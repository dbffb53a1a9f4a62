"""Know the names that stand in a text for no one who was heard: whom to ring, who took the picture, who wrote it."""

import re

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.participation.billing import is_silent
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.extract.phrases import phrase_pattern

_REACH = 100
"""Characters before a name in which the words stand that set it apart."""
_TITLED = re.compile(r"[^\S\n]*:?[^\S\n]*(?:(?:[\w-]+|dr\.|prof\.)[^\S\n]){0,4}?")
"""What may stand between those words and the name: a colon, and titles."""
_CREDIT = re.compile(r"(?i:\bfoto\w*(?:\s\w+)?)\s?[:/]\s?[^.\n]{0,60}$")


_SIGNED = re.compile(
    r"\W*(?:(?:med|venn\w+|beste?|gode?|varme?|kjær\w*|hjerte?leg|hjertelig|hjarteleg)\s+){0,3}"
    r"(?:hilsen|helsing|hilsner|helsingar|mvh|klem)\b(?!\s+fr[aå])[^.:!?]*",
    re.IGNORECASE,
)
"""How the last line begins by which those who wrote it sign («Hilsen festkomiteen v/ Hege Lia»)."""


_THEN = re.compile(
    r"\b(?:daværende|dåverande|dåvarande|avdøde|avdøydde|framlidne|salig(?:e)?)[^\S\n](?:[\w-]+[^\S\n]){0,3}$",
    re.IGNORECASE,
)
"""Words before the title of one who was what they are called at another time than the event's."""
_ROW = re.compile(
    r"\b(?:f\.? ?v\.|f\.? ?h\.|fr[aå] v\.|fr[aå] venstre|fr[aå] høy?g?re|på (?:bildet|biletet))[^.!?\n]{0,120}$",
    re.IGNORECASE,
)
"""How a row of those who are seen in a picture begins."""


def is_set_apart(scene: Scene, person: str) -> bool:
    """Tell whether a sentence names a person only as one to turn to, as its photographer, or under a silent label."""
    names = [
        s for s in scene.doc.spans["people"] if s.kb_id_ == person and scene.sent.start <= s.start < scene.sent.end
    ]
    return bool(names) and all(is_apart(scene.doc, span) for span in names)


def is_apart(doc: Doc, span: Span) -> bool:
    """Tell whether a name stands behind «kontakt», «foto:», «påmelding til», or under such a label."""
    text = text_of(doc)
    line = text.rfind("\n", 0, span.start_char) + 1
    before = text[max(line, span.start_char - _REACH) : span.start_char]
    behind = any(_TITLED.fullmatch(before, match.end()) for match in phrase_pattern("contact-phrases").finditer(before))
    signed = not text[span.end_char :].count("\n\n") and _SIGNED.fullmatch(text, line, span.start_char)
    return bool(behind or signed) or _CREDIT.search(before) is not None or is_silent(doc, span)


def is_owner(scene: Scene, person: str, verb: Token) -> bool:
    """Tell whether a verb behind a name has as its subject something that is theirs («koret til Lia viste fram»)."""
    doc = scene.doc
    named = next((s for s in scene.people() if s.kb_id_ == person and s.end == verb.i), None)
    first = named.start if named is not None else 0
    while first > scene.sent.start and is_title(doc[first - 1].text):
        first -= 1
    return first - 1 > scene.sent.start and doc[first - 1].lower_ in {"til", "åt"} and doc[first - 2].pos_ == "NOUN"


def is_of_then(scene: Scene, person: str) -> bool:
    """Tell whether a sentence on an event of now names a person as what they were then («daværende rektor Lia»)."""
    if scene.event.turn is not None or scene.event.listed or scene.event.section:
        return False
    text = text_of(scene.doc)
    names = [span.start_char for span in scene.people() if span.kb_id_ == person]
    return bool(names) and all(_THEN.search(text[max(start - _REACH, 0) : start]) is not None for start in names)


def is_seen(scene: Scene, person: str) -> bool:
    """Tell whether a sentence names a person only in a row of those who are seen in a picture («F.v. Lia og Moe»)."""
    text = text_of(scene.doc)
    names = [span.start_char for span in scene.people() if span.kb_id_ == person]
    return bool(names) and all(_ROW.search(text[max(start - _REACH, 0) : start]) is not None for start in names)
