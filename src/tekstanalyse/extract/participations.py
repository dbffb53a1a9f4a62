"""Find who took part in the events of an article, and how: what the rules say of each sentence, made one.

Parts of an event (a lecture) pass their people on to the whole. Several rules may say the same; the surest is kept.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace
from spacy.tokens import Doc

from tekstanalyse.claims import ParticipationClaim
from tekstanalyse.extract.confidence import Setting, participation_confidence
from tekstanalyse.extract.events import Event, main_event
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.participation.absence import absent_people
from tekstanalyse.extract.participation.anchoring import anchored_scenes, event_of_clause, event_of_part, stage_of
from tekstanalyse.extract.participation.aside import is_claimed, is_of_other_time
from tekstanalyse.extract.participation.brought import is_brought
from tekstanalyse.extract.participation.departed import is_departed
from tekstanalyse.extract.participation.likely import as_seen, find_likely, known_of, sights_of
from tekstanalyse.extract.participation.music import is_musician, plays_behind
from tekstanalyse.extract.participation.report import is_report
from tekstanalyse.extract.participation.rules import parts_of
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.set_apart import is_of_then, is_owner, is_seen, is_set_apart
from tekstanalyse.extract.participation.status import status_of
from tekstanalyse.extract.participation.untold import as_untold
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.titles import title_text
from tekstanalyse.records import SPEAKING_ROLES, Role, Status

_WEAKEST = ("quoted", "floor", "act")
"""Rules that count only for those of whom nothing surer is said, the surest first."""


_THERE = frozenset({"presence", "stand-in"})
"""Rules that may say no more than that somebody was there."""
_BILLED = frozenset({"programme", "announced", "moderator-title", "cast"})
"""Rules by what was on the programme, which those who are told not to have come did not do."""
_TOLD_OF = frozenset({"talking-verb", "talk", "opening", "welcome", "account"})
"""Rules by what one did that others may tell of."""
_FRAMING = frozenset(
    "åpnet åpna opna innledet innleia avsluttet avslutta avrundet avrunda rundet runda bidro bidrog presenterte ga gav "  # noqa: SIM905
    "gjestet gjesta sto stod tok fylte kom bandt batt "
    "rammet ramma lukket lukka løftet lyfta var leste las leis sørget sørga".split()
)
"""Verbs of what musicians do by playing."""
_PLAYED = frozenset("underholdt underheldt sang song spilte spelte danset dansa".split())  # noqa: SIM905
"""Verbs of what those do who are there to play, whose turn it is."""
_MUSICAL = re.compile(r"\b(?:musikal|musikk|underh[oa]ld|s[ao]ng)\w*(?: innslag)? (?:ved|av|med|v/)", re.IGNORECASE)
"""How a line of thanks or of a programme says that those it names played."""
_OF_SAYING = frozenset({"telling", "floor", "act", "quoted"})
"""Rules that may take for speaking what is said of one who stayed away («Lia meldte avbud»)."""
_COMPANY = 2
"""Others who were heard in an article in which what somebody did is taken for speaking."""


def find_participations(
    doc: Doc, events: Sequence[Event], speech: Sequence[Speech], mentions: Mentions
) -> list[ParticipationClaim]:
    """Return the participations of an article, each person's role at an event once, in order of appearance."""
    main = main_event(doc, events)
    scenes = scenes_of(doc, events, speech, main)
    claims = claims_by_rules(scenes, events, speech, main, mentions)
    sights = sights_of(doc, scenes, events, main)
    known = known_of(doc, claims, speech, mentions)
    reported = is_report(doc, main)
    seen = {key: several for key, several in sights.items() if reported or events[key[1]].listed is not None}
    likely = (_claim(scene, part, events, mentions) for scene, part in find_likely(seen, events, known))
    told: dict[str, ParticipationClaim] = {}
    for claim in likely:
        if claim is not None and claim.status == "held":
            told.setdefault(mentions.person(claim.person), claim)
    claims = list(as_seen((*claims, *told.values()), sights, events, known, mentions))
    return sorted((_weighed(claim, events[claim.event]) for claim in claims), key=_place)


def scenes_of(doc: Doc, events: Sequence[Event], speech: Sequence[Speech], main: Event | None) -> list[Scene]:
    """Return the sentences of an article, each at the event it is about."""
    quoted = [(said.start, said.end) for said in speech if said.kind == "direct"]
    return list(anchored_scenes(doc, events, main, quoted))


def claims_by_rules(
    scenes: Sequence[Scene], events: Sequence[Event], speech: Sequence[Speech], main: Event | None, mentions: Mentions
) -> list[ParticipationClaim]:
    """Return the participations that a rule finds."""
    best: dict[tuple[str, int, Role], ParticipationClaim] = {}
    for scene in scenes:
        for part in parts_of(scene, events, speech, main):
            claim = _claim(scene, part, events, mentions)
            if claim is not None:
                key = (part.person, claim.event, claim.role)
                best[key] = min(best.get(key, claim), claim, key=_doubt)
    told = as_untold(scenes[0].doc, best.values(), events) if scenes else ()
    return sorted(_supported(tuple(told), mentions), key=_place)


def _place(claim: ParticipationClaim) -> tuple[int, int, int, str]:
    return claim.start, claim.person, claim.event, claim.role


def _supported(claims: Collection[ParticipationClaim], mentions: Mentions) -> Iterator[ParticipationClaim]:
    """Yield the claims but the weak ones of people of whom something surer is said, and acts where few are heard."""
    surer = {(claim.person, claim.event) for claim in claims if claim.rule not in {*_WEAKEST, "absent"}}
    held = [claim for claim in claims if claim.status == "held" and claim.role in SPEAKING_ROLES]
    heard = {claim.person for claim in held if claim.rule != "act"}
    for claim in _told_best(claims, mentions):
        if claim.rule == "act" and len(heard - {claim.person}) < _COMPANY:
            continue
        if claim.rule not in _WEAKEST or (claim.person, claim.event) not in surer:
            yield claim


def _told_best(claims: Collection[ParticipationClaim], mentions: Mentions) -> Iterator[ParticipationClaim]:
    """Yield the claims but that somebody was there who spoke, and that somebody was not of whom more is said."""
    spoke = [claim for claim in claims if claim.status == "held" and claim.role in SPEAKING_ROLES]
    missed = [claim for claim in claims if claim.status == "absent" and claim.rule != "absent"]
    heard, away = ({(mentions.person(claim.person), claim.event) for claim in more} for more in (spoke, missed))
    for claim in claims:
        told = mentions.person(claim.person), claim.event
        there = claim.role == "participant" and claim.status == "held" and claim.rule in _THERE
        if not (there and told in heard) and not (claim.rule == "absent" and told in away):
            yield claim


def _doubt(claim: ParticipationClaim) -> tuple[int, bool, int, int, float, str, int]:
    """Rank what is said of one person's role at one event: the surest first, then what says most of the person.

    Confidences of one quarter are as good as equal, with so few annotated claims to learn from.
    """
    says = (claim.title is not None) + (claim.topic is not None)
    weakness = 1 + _WEAKEST.index(claim.rule) if claim.rule in _WEAKEST else 0
    ahead = claim.status == "planned"
    return weakness, ahead, -int(4 * claim.confidence), -says, -claim.confidence, claim.rule, claim.start


def _is_told_of_another(part: Part) -> bool:
    """Tell whether it is another who tells that somebody did it («Lia fortalte at Moe talte der»)."""
    return is_claimed(part.trigger) and part.rule in _TOLD_OF


def _plays(scene: Scene, part: Part) -> bool:
    """Tell whether one who opens or ends it, or is only named, is there to play («Felespelar Lia avslutta kvelden»)."""
    if plays_behind(part.trigger):
        return True
    if part.trigger.lower_ not in _FRAMING and part.rule not in _BILLED | {"turn"}:
        return False
    names = [span for span in scene.people() if span.kb_id_ == part.person and span.start > scene.sent.start]
    if part.rule == "programme" and names and _MUSICAL.search(scene.doc[scene.sent.start : names[0].start].text):
        return True
    if part.rule == "turn" and any(
        token.lower_ in _PLAYED and token.i > names[0].start for token in scene.tokens() if names
    ):
        return True
    return any(is_musician(scene.doc[span.start - 1].lower_) for span in names)


def _role_at(scene: Scene, event: Event, part: Part) -> Role:
    """Return the role of one who speaks, where the event says more of it: in a talk, or only named for a concert."""
    if part.role == "speaker" and _plays(scene, part):
        return "performer"
    if part.role == "speaker" and event.type == "konsert" and part.rule in _BILLED | {"turn"}:
        return "performer"
    return "panelist" if part.role == "speaker" and event.type == "samtale" else part.role


def _is_nobodys(scene: Scene, part: Part, event: Event) -> bool:
    """Tell whether one whom a rule finds is named for something else, or what was done was done by another."""
    if is_set_apart(scene, part.person) or is_brought(scene, part.person):
        return True
    spoke = part.role in SPEAKING_ROLES
    if spoke and (is_departed(scene.doc, part.person, event) or is_owner(scene, part.person, part.trigger)):
        return True
    return part.rule == "programme" and part.role == "speaker" and is_seen(scene, part.person)


def _status(scene: Scene, part: Part) -> Status | None:
    """Return the status of what a rule finds; None where the sentence denies it, or tells of another time."""
    status = "absent" if part.rule == "absent" else status_of(scene, part.person, part.trigger)
    if part.rule == "presence" and status is None:
        status = "held"
    was_to_come = any(token.lower_ == "skulle" for token in scene.tokens())
    if status == "absent" and part.rule in _OF_SAYING and not was_to_come:
        return None
    if status == "held" and (is_of_other_time(scene, part.trigger) or _is_told_of_another(part)):
        return None
    if part.rule in _BILLED and absent_people(scene.doc).get(part.person, -1) > scene.sent.start_char:
        return status and "absent"
    return "planned" if part.planned and status == "held" else status


def _claim(scene: Scene, part: Part, events: Sequence[Event], mentions: Mentions) -> ParticipationClaim | None:
    event = part.event or event_of_clause(scene, part) or event_of_part(scene, part) or scene.event
    status = _status(scene, part)
    if status is None or (part.rule != "absent" and _is_nobodys(scene, part, event)) or is_of_then(scene, part.person):
        return None
    start, end = scene.sent.start_char, scene.sent.start_char + len(scene.sent.text.rstrip())
    title = next((t for t in scene.doc.spans["titles"] if t.kb_id_ == part.person and t.sent == scene.sent), None)
    stage = stage_of(events, event)
    claim = ParticipationClaim(
        person=mentions.of_person(part.person, part.trigger.idx),
        event=stage.number,
        role=_role_at(scene, event, part),
        status=status,
        title=title_text(title.text) if title is not None else None,
        organization=None,
        topic=part.topic,
        start=start,
        end=end,
        rule=part.rule,
        confidence=0,
    )
    return _weighed(claim, stage)


def _weighed(claim: ParticipationClaim, event: Event) -> ParticipationClaim:
    """Return the claim with the probability that it is right."""
    named = any(claim.start <= span.start_char < claim.end for span in event.mentions)
    setting = Setting(claim.end - claim.start, named, claim.seen)
    return replace(claim, confidence=participation_confidence(claim, setting))
