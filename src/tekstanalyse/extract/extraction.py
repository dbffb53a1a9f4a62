"""Read one parsed article from names to claims, and write what was found as records."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace
from spacy.tokens import Doc

from tekstanalyse.claims import EventMention, Extraction, ParticipationClaim, StatementClaim
from tekstanalyse.extract.affiliations import find_affiliations
from tekstanalyse.extract.confidence import statement_confidence
from tekstanalyse.extract.docs import open_doc, text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.events import Event, find_events
from tekstanalyse.extract.events.called import called
from tekstanalyse.extract.fragments import find_fragments
from tekstanalyse.extract.headlines import settle_headings
from tekstanalyse.extract.layer import annotate
from tekstanalyse.extract.layers import LAYERS
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.no_speaker import no_speaker
from tekstanalyse.extract.participations import find_participations
from tekstanalyse.extract.reported import find_reported
from tekstanalyse.extract.speech import Speech, find_speech
from tekstanalyse.records import SPEAKING_ROLES, Article

__all__ = ["LAYERS", "extract", "extract_from"]

_NAMING = 120
"""Characters after a cue in which the source is named, and to whom it spoke."""


def extract(article: Article, parsed: bytes) -> Extraction:
    """Return everything found in an article, given its packed Doc."""
    return extract_from(open_doc(article, parsed), article.id)


def extract_from(doc: Doc, article: str) -> Extraction:
    """Return everything found in a Doc that has its zones."""
    for name in LAYERS:
        annotate(doc, name)
    mentions = Mentions(doc)
    events = find_events(doc)
    speech = find_statements(doc)
    participations = find_participations(doc, events, speech, mentions)
    return Extraction(
        article=article,
        mentions=mentions.records(),
        event_mentions=tuple(_event_mentions(events, mentions)),
        statements=tuple(_statements(doc, speech, _stages(events, participations, mentions), mentions)),
        participations=tuple(participations),
        affiliations=tuple(find_affiliations(doc, mentions)),
    )


def find_statements(doc: Doc) -> list[Speech]:
    """Return all that is said in a Doc with its layers: quoted, reported, and fragments of both, in order."""
    speech = list(find_speech(doc))
    speech += find_reported(doc, speech)
    speech += find_fragments(doc, speech)
    return sorted(settle_headings(doc, speech), key=lambda said: (said.start, said.end))


def _event_mentions(events: Sequence[Event], mentions: Mentions) -> Iterator[EventMention]:
    for event in events:
        for span in event.mentions:
            yield EventMention(
                start=span.start_char,
                end=span.end_char,
                text=span.text,
                event=event.number,
                type=event.type,
                name=event.name,
                called=called(span, event.type),
                date=event.edtf,
                place=mentions.number(event.place) if event.place is not None else None,
                organizers=tuple(n for o in event.organizers if (n := mentions.number(o)) is not None),
                parent=event.parent,
            )


def _statements(
    doc: Doc, speech: Sequence[Speech], stages: Mapping[str, int], mentions: Mentions
) -> Iterator[StatementClaim]:
    for said in speech:
        people = said.source.people if said.source else ()
        speakers: list[int | None] = [mentions.of_person(person, said.start) for person in people]
        if not speakers and said.source and said.source.organization is not None:
            speakers = [mentions.number(said.source.organization)]
        for speaker in speakers or [None]:
            yield _statement(doc, said, speaker, stages, mentions)


def _statement(
    doc: Doc, said: Speech, speaker: int | None, stages: Mapping[str, int], mentions: Mentions
) -> StatementClaim:
    claim = StatementClaim(
        start=said.start,
        end=said.end,
        text=text_of(doc)[said.start : said.end],
        kind=said.kind,
        cue=text_of(doc)[said.cue[0] : said.cue[1]] if said.cue else None,
        speaker=speaker,
        speaker_text=said.source.text if said.source else None,
        no_speaker=no_speaker(said),
        event=_event_of(doc, said, speaker, stages, mentions),
        rule=said.rule,
        confidence=0,
    )
    return replace(claim, confidence=statement_confidence(claim))


def _event_of(doc: Doc, said: Speech, speaker: int | None, stages: Mapping[str, int], mentions: Mentions) -> int | None:
    """Return the event at which it was said: the one where the speaker spoke, unless it was said elsewhere."""
    after = said.cue[1] if said.cue else said.end
    if speaker is None or said_elsewhere(text_of(doc)[after : after + _NAMING]):
        return None
    return stages.get(mentions.person(speaker))


def _stages(
    events: Sequence[Event], participations: Sequence[ParticipationClaim], mentions: Mentions
) -> dict[str, int]:
    """Return for each person the event where they spoke; nothing for those who spoke at several.

    An event and its parts are one: of somebody who was heard at the conference and in its panel, the text does not say
    which words fell in the panel.
    """
    spoke: defaultdict[str, set[int]] = defaultdict(set)
    for claim in participations:
        if claim.status == "held" and claim.role in SPEAKING_ROLES:
            spoke[mentions.person(claim.person)].add(claim.event)
    found = {person: held if len(held) == 1 else {_whole(events, n) for n in held} for person, held in spoke.items()}
    return {person: next(iter(held)) for person, held in found.items() if len(held) == 1}


def _whole(events: Sequence[Event], number: int) -> int:
    parent = events[number].parent
    return number if parent is None else parent
