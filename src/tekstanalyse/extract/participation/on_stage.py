"""Somebody is named with a debate, without a verb of their own: «debatten, med Hege Lia og Jon Moe, gikk livlig».

Also «Vik hadde fått med seg Lia og Moe i panelet».
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import vocabulary_of
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene

_DEBATES = ("debatt", "debatten", "ordskifte", "ordskiftet", "samtale", "samtalen", "diskusjonen", "praten", "panel")
"""Ends of words for a talk of which those who are named with it are heard."""
_STAGES = frozenset(
    "panelet panel debattpanelet sofaen sofapanelet scenen scena podiet studio bordet debatten samtalen".split()  # noqa: SIM905
)
"""Where those are seated whom somebody brought with them."""
_NEAR = 3
"""Words between a debate and «med»: «etterpå», a comma, a place."""
_AS = frozenset({"som", "i", "på", "ved"})
"""Words behind a name by which it is there as something else than one who debates («med Lia som ordstyrer»)."""


def find_on_stage(scene: Scene) -> Iterator[Part]:
    """Yield who is named behind «med» at a debate, or between «med» and «i panelet»."""
    if "med" not in vocabulary_of(scene.doc):
        return
    for by in (token for token in scene.tokens() if token.lower_ == "med"):
        named = _behind(scene, by)
        if named and (_is_at_debate(by) or _is_to_stage(named[-1])) and not _is_as(named[-1]):
            yield from (Part(span.kb_id_, "panelist", by, "panel") for span in named)


def _behind(scene: Scene, by: Token) -> Sequence[Span]:
    """Return the names behind «med» up to the next verb."""
    end = next(
        (t.i for t in scene.doc[by.i + 1 : scene.sent.end] if is_finite(t) or t.text in {".", ":"}), scene.sent.end
    )
    return [span for span in scene.people() if by.i < span.start < end]


def _is_at_debate(by: Token) -> bool:
    """Tell whether a debate is named right before «med», and no verb between («Debatten etterpå, med Lia og Moe»)."""
    before = list(by.doc[max(by.sent.start, by.i - _NEAR - 1) : by.i])
    at = next((i for i, token in enumerate(before) if token.lower_.endswith(_DEBATES)), None)
    talking = at is not None and before[at].i > by.sent.start and before[at].nbor(-1).lower_ == "i"
    return at is not None and not talking and not any(token.pos_ in {"VERB", "AUX"} for token in before[at:])


def _is_to_stage(last: Span) -> bool:
    """Tell whether the stage is named behind the last name, and where that one belongs («Lia i Laget i panelet»)."""
    behind = last.doc[last.end : min(last.end + 2 * _NEAR, last.sent.end)]
    stage = next((token for token in behind if token.lower_ in _STAGES), None)
    return stage is not None and stage.nbor(-1).lower_ in {"i", "på", "rundt"}


def _is_as(last: Span) -> bool:
    """Tell whether the row ends in what the last was there as («med Lia og Moe som ordstyrere»)."""
    behind = last.doc[last.end : min(last.end + 2, last.sent.end)]
    return len(behind) > 1 and behind[0].lower_ in _AS and stem_of(behind[1].text, "moderation") is not None
