"""A label bills people for an event: «Innledere: Hege Lia og Jon Moe», or has a line for each of them below it."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.participation.labels import kind_under, label_over
from tekstanalyse.extract.participation.lines import line_around
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import entries
from tekstanalyse.records import Role

_OFFICES = frozenset({"leder", "leiar"})
"""Labels of one who leads the event, or who is elected there."""
_ELECTED = re.compile(
    r"\b(?:attval\w*|attvald|gjenval\w*|nyvalgt|nyvald|(?:ikke|ikkje) på val\w*)\b|\(ny\)", re.IGNORECASE
)
_OFFICE_LINE = re.compile(
    r"\W*(?:Nest(?:leder|leiar)|Kasserer?ar?|Sekretær|Skrivar|Styremed\w+|Vara\w*|Valgkomit\w+|Valnemnd\w*|Valkomit\w+|"
    r"(?:Valget|Valet|Val|Valg|Nytt styre|Det nye styret|Styret)\b[^.]{0,60}:?\s*$)",
    re.IGNORECASE,
)
_STAGED = frozenset({"samtale", "debatt"})
_PLAYED = frozenset({"konsert", "gudstjeneste", "festival", "forestilling"})
"""Types at which a «dirigent» conducts, and leads no meeting."""
_ROLES: dict[str, Role] = {
    "speaker": "speaker",
    "guest": "guest",
    "panelist": "panelist",
    "moderator": "moderator",
    "host": "host",
    "performer": "performer",
    "participant": "participant",
    "absent": "participant",
}
_GIVEN = re.compile(
    rf"\b(?:{'|'.join(' '.join(words) for words in entries('given-participles'))})\s+(?:av|ved|v/)\s*"
    r"(?P<title>(?:[\w.-]+ ){0,5})$",
    re.IGNORECASE,
)
"""What stands before one by whom something was read or told at a meeting."""


def find_billing(scene: Scene) -> Iterator[Part]:
    """Yield the people whom a label bills, in its own line or over it, and by whom a report was read."""
    for span in (span for span in scene.doc.spans["people"] if scene.sent.start <= span.start < scene.sent.end):
        role = _billed(scene, span)
        if role is not None:
            yield Part(span.kb_id_, role, span[0], "programme")
        elif _is_given_by(scene.doc, span):
            yield Part(span.kb_id_, "speaker", span[0], "given")


def _billed(scene: Scene, span: Span) -> Role | None:
    label = label_over(scene.doc, span)
    kind = kind_under(scene.doc, label, span) if label is not None else None
    if label is None or kind is None or _is_of_office(scene, label.text, span):
        return None
    if "dirigent" in label.text.lower() and scene.event.type in _PLAYED:
        return None
    if kind == "staged":
        return "panelist" if scene.event.type in _STAGED else None
    if kind == "speaker" and is_musician(text_of(scene.doc)[label.start : span.start_char]):
        return "performer"
    return _ROLES.get(kind)


def is_silent(doc: Doc, span: Span) -> bool:
    """Tell whether a name stands under a label of those who are not heard: «Referent: Hege Lia», «Forfall: Jon Moe»."""
    label = label_over(doc, span)
    return label is not None and kind_under(doc, label, span) in {"silent", "absent"}


def _is_given_by(doc: Doc, span: Span) -> bool:
    """Tell whether a name stands behind what was read or told, without a verb («Rekneskap: Framlagt av Lia»)."""
    text = text_of(doc)
    start = max(line_around(text, span.start_char)[0], span.sent.start_char)
    given = _GIVEN.search(text, start, span.start_char)
    return given is not None and not any(is_finite(token) for token in span.sent if token.idx < given.start())


def _is_of_office(scene: Scene, label: str, span: Span) -> bool:
    """Tell whether a label is of one who leads the body, or is elected to, and not of one who leads the event."""
    return label.lower() in _OFFICES and (scene.event.type.endswith("møte") or _is_elected(scene.doc, span))


def _is_elected(doc: Doc, span: Span) -> bool:
    """Tell whether a line gives who was elected: it says so, or a line beside it names another office."""
    text = text_of(doc)
    start, end = line_around(text, span.start_char)
    above, below = line_around(text, max(start - 1, 0)), line_around(text, min(end + 1, len(text)))
    beside = (text[slice(*above)], text[slice(*below)])
    return _ELECTED.search(text, start, end) is not None or any(map(_OFFICE_LINE.match, beside))
