"""See whether what a sentence says has happened, is to come, was called off, or was prevented."""

from spacy.tokens import Token

from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.records import Status

_COMING = frozenset({"skal", "vil", "kommer", "kjem", "bedt", "bedne", "invitert", "planlegger", "planlegg"})
_ABSENT = frozenset({"forfall", "forhindret", "forhindra", "hindra", "syk", "sjuk"})
_CALLED_OFF = frozenset({"avlyst", "avlyste", "utsatt", "utsett", "innstilt"})
_NOT = frozenset({"ikke", "ikkje"})
_PROGRAMME_PRESENT = frozenset(
    {"presenterer", "holder", "held", "innleder", "innleier", "åpner", "opnar", "taler", "talar"}
)


def status_of(scene: Scene, trigger: Token) -> Status | None:
    """Return the status of what a trigger says; None when the sentence denies it («tok ikke ordet»)."""
    lower = {token.lower_ for token in scene.tokens()}
    if _ABSENT & lower:
        return "absent"
    if _CALLED_OFF & lower:
        return "cancelled"
    near = scene.doc[max(scene.sent.start, trigger.i - 3) : min(scene.sent.end, trigger.i + 4)]
    if any(token.lower_ in _NOT for token in near):
        return None
    if _is_outline(scene):
        return "planned"
    before = {token.lower_ for token in scene.tokens() if token.i <= trigger.i}
    planned = _COMING & before or (trigger.lower_ in _PROGRAMME_PRESENT and {"klokka", "kl.", "klokken"} & lower)
    return "planned" if planned else "held"


def _is_outline(scene: Scene) -> bool:
    """Tell whether the article is a programme of what is to come: it tells nothing in the past tense."""
    title = scene.doc.text.partition("\n")[0].lower()
    past = any("Past" in token.morph.get("Tense") for token in scene.doc if token.pos_ in {"VERB", "AUX"})
    return "program" in title and not past
