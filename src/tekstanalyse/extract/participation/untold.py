"""A programme in the present tense tells what is to come, where nothing of its event is told in the past tense.

«Klokka 12 leder Lia debatten» is a report only beside «Moe åpnet dagen».
"""

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace
from spacy.tokens import Doc, Span, Token

from tekstanalyse.claims import ParticipationClaim
from tekstanalyse.extract.events import Event
from tekstanalyse.extract.finite import is_finite, is_past
from tekstanalyse.extract.participation.outlook import is_diary
from tekstanalyse.extract.participation.pictured import is_series
from tekstanalyse.lexicon import words

_BROADCAST = frozenset({"podkast"})
"""Types that are there for ever, and told of in the present tense."""
_RECALLING = frozenset("husker hugsar minnes minnest".split())  # noqa: SIM905
"""Verbs in the present tense of what has been («Mange husker Lias foredrag»)."""


def as_untold(
    doc: Doc, claims: Collection[ParticipationClaim], events: Sequence[Event]
) -> Iterator[ParticipationClaim]:
    """Yield the claims, as planned those in the present tense on an event of which none is in the past tense."""
    sents = {sent.start_char: sent for sent in doc.sents}
    held = [claim for claim in claims if claim.status == "held"]
    told = {_whole(events, claim.event) for claim in held if not _is_now(sents[claim.start])}
    shown = is_diary(doc) or is_series(doc)
    for claim in claims:
        event = events[claim.event]
        lasting = event.type in _BROADCAST or event.turn is not None or event.listed is not None
        now = claim.status == "held" and _is_now(sents[claim.start])
        untold = now and not (shown or lasting) and _whole(events, claim.event) not in told
        yield replace(claim, status="planned") if untold else claim


def _is_now(sent: Span) -> bool:
    """Tell whether a sentence is in the present tense, and does not say what somebody «har» done or remembers."""
    finite = [token for token in sent if is_finite(token) and not _is_cue(token)]
    past = any(is_past(token) for token in sent)
    behind = _RECALLING | {"har"}
    now = bool(finite) and all("Pres" in token.morph.get("Tense", []) for token in finite)
    return now and not past and behind.isdisjoint(token.lower_ for token in finite)


def _is_cue(verb: Token) -> bool:
    """Tell whether a verb comes behind what is quoted («…, sier Lia»)."""
    return verb.lower_ in words("speech-verbs") and verb.i > verb.sent.start and verb.nbor(-1).is_punct


def _whole(events: Sequence[Event], number: int) -> int:
    parent = events[number].parent
    return number if parent is None else parent
