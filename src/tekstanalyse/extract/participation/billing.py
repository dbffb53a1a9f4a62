"""A label bills people for an event: «Innledere: Hege Lia og Jon Moe», or has a line for each of them below it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.participation.lines import line_around
from tekstanalyse.extract.participation.opening import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import entries
from tekstanalyse.records import Role

_LABEL = re.compile(
    r"(?:^|[.!?;|]\s+)\W*(?:i |dagens |kveldens |kvelden sine |våre )?(?P<label>\w+)(?: [\w ]{1,30})?\s*:", re.I
)
_NEXT_SENTENCE = re.compile(r"[.!?]\s+[A-ZÆØÅ]\w{3,} [a-zæøå]")
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
_LONGEST = 150
"""Characters of a line below a label; what is longer is prose."""


def find_billing(scene: Scene) -> Iterator[Part]:
    """Yield the people whom a label bills, in its own line or in the lines below it."""
    text, below = text_of(scene.doc), set[int]()
    for span in (span for span in scene.doc.spans["people"] if scene.sent.start <= span.start < scene.sent.end):
        start, end = line_around(text, span.start_char)
        label = _label_before(text[start : span.start_char])
        if label is None and start not in below and end - start < _LONGEST:
            label = _label_over(text, start, _names(scene))
            below.add(start)
        elected = label in _OFFICES and _is_elected(text, start, end)
        role = _role(scene, label) if label is not None and not elected else None
        if role is not None:
            plays = role == "speaker" and is_musician(text[start : span.start_char])
            yield Part(span.kb_id_, "performer" if plays else role, span[0], "programme")


def _is_elected(text: str, start: int, end: int) -> bool:
    """Tell whether a line gives who was elected: it says so, or a line beside it names another office."""
    above, below = line_around(text, max(start - 1, 0)), line_around(text, min(end + 1, len(text)))
    beside = (text[slice(*above)], text[slice(*below)])
    return _ELECTED.search(text, start, end) is not None or any(map(_OFFICE_LINE.match, beside))


def _label_before(before: str) -> str | None:
    """Return the label that begins a line, or a sentence in it, and goes on to its end."""
    labels = [match for match in _LABEL.finditer(before) if match["label"].lower() in _roles()]
    if not labels or _NEXT_SENTENCE.search(before, labels[-1].end()):
        return None
    return labels[-1]["label"].lower()


def _label_over(text: str, start: int, names: frozenset[int]) -> str | None:
    """Return the label alone on a line, with nothing but lines of names between."""
    end = start
    while end > 0:
        first, last = line_around(text, end - 1)
        line, end = text[first:last].strip(), first
        label = _LABEL.fullmatch(line)
        if label is not None:
            return label["label"].lower() if label["label"].lower() in _roles() else None
        if line and (len(line) > _LONGEST or not any(first <= name < last for name in names)):
            return None
    return None


def _names(scene: Scene) -> frozenset[int]:
    return frozenset(span.start_char for span in scene.doc.spans["people"])


def _role(scene: Scene, label: str) -> Role | None:
    role = _roles()[label]
    if role == "staged":
        return "panelist" if scene.event.type in _STAGED else None
    found: Role = role  # type: ignore[assignment]
    return found


@lru_cache(maxsize=1)
def _roles() -> dict[str, str]:
    return {word: role.removesuffix(":") for role, *words in entries("billing-labels") for word in words}
