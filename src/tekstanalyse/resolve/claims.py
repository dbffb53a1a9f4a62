"""Turn claims that point at mentions into claims that point at people, organizations and events."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from tekstanalyse.claims import StatementClaim
from tekstanalyse.records import Affiliation, Participation, Statement
from tekstanalyse.resolve.entities import MentionRef, Sources
from tekstanalyse.resolve.local_events import EventRef

Record = TypeVar("Record", Participation, Affiliation)


class Resolved:
    """The ids of all that claims point at: mentions by article and number, events by article and number."""

    def __init__(
        self, people: Mapping[MentionRef, str], organizations: Mapping[MentionRef, str], events: Mapping[EventRef, str]
    ) -> None:
        self.people = people
        self.organizations = organizations
        self.events = events

    def organization(self, article: str, number: int | None) -> str | None:
        """Return the organization a claim points at; None where it points at none."""
        return None if number is None else self.organizations.get((article, number))

    def speaker(self, article: str, number: int | None) -> str | None:
        """Return the person or organization that speaks; None where nobody is known to."""
        if number is None:
            return None
        return self.people.get((article, number)) or self.organizations.get((article, number))

    def event(self, article: str, number: int | None) -> str | None:
        """Return the event a claim points at; None where it points at none."""
        return None if number is None else self.events.get((article, number))


def participations(sources: Sources, resolved: Resolved) -> tuple[Participation, ...]:
    """Return who took part where, sorted by event, person and evidence; the same claim from the same words once."""
    return _distinct(list(_participations(sources, resolved)))


def _participations(sources: Sources, resolved: Resolved) -> Iterator[Participation]:
    for article, extraction in sources.extractions.items():
        for claim in extraction.participations:
            person, event = resolved.people.get((article, claim.person)), resolved.event(article, claim.event)
            if person and event:
                yield Participation(
                    person=person,
                    event=event,
                    role=claim.role,
                    status=claim.status,
                    title=claim.title,
                    organization=resolved.organization(article, claim.organization),
                    topic=claim.topic,
                    confidence=claim.confidence,
                    rule=claim.rule,
                    evidence=sources.passage(article, claim.start, claim.end),
                )


def affiliations(sources: Sources, resolved: Resolved) -> tuple[Affiliation, ...]:
    """Return the ties between people and organizations, sorted; titles without an organization are with the person."""
    return _distinct(list(_affiliations(sources, resolved)))


def _affiliations(sources: Sources, resolved: Resolved) -> Iterator[Affiliation]:
    for article, extraction in sources.extractions.items():
        for claim in extraction.affiliations:
            person = resolved.people.get((article, claim.person))
            organization = resolved.organization(article, claim.organization)
            if person and organization:
                yield Affiliation(
                    person=person,
                    organization=organization,
                    title=claim.title,
                    confidence=claim.confidence,
                    rule=claim.rule,
                    evidence=sources.passage(article, claim.start, claim.end),
                )


def _distinct(records: Sequence[Record]) -> tuple[Record, ...]:
    return tuple(sorted(set(records), key=_order))


def _order(record: Participation | Affiliation) -> tuple[str, ...]:
    place = record.evidence
    target = record.event if isinstance(record, Participation) else record.organization
    return target, record.person, place.article, f"{place.start:09}", f"{place.end:09}", repr(record)


def statements(sources: Sources, resolved: Resolved) -> tuple[Statement, ...]:
    """Return who said what, in the order of the articles' ids and texts; co-speakers have -2, -3 behind the id."""
    return tuple(
        statement
        for article, extraction in sources.extractions.items()
        for statement in _statements(article, extraction.statements, resolved)
    )


def _statements(article: str, claims: Sequence[StatementClaim], resolved: Resolved) -> Iterator[Statement]:
    spans: defaultdict[tuple[int, int], list[StatementClaim]] = defaultdict(list)
    for claim in claims:
        spans[claim.start, claim.end].append(claim)
    for (start, end), several in sorted(spans.items()):
        for number, (speaker, claim) in enumerate(_speakers(article, several, resolved), start=1):
            yield Statement(
                id=f"statement:{article}:{start}-{end}" + (f"-{number}" if number > 1 else ""),
                article=article,
                start=start,
                end=end,
                text=claim.text,
                kind=claim.kind,
                cue=claim.cue,
                speaker=speaker,
                speaker_text=claim.speaker_text,
                no_speaker=claim.no_speaker,
                event=resolved.event(article, claim.event),
                confidence=claim.confidence,
                rule=claim.rule,
            )


def _speakers(
    article: str, several: Sequence[StatementClaim], resolved: Resolved
) -> list[tuple[str | None, StatementClaim]]:
    """Return each speaker of the same words once, by the surest claim; nobody only where nobody is known."""
    surest: dict[str | None, StatementClaim] = {}
    for claim in sorted(several, key=lambda claim: (-claim.confidence, claim.speaker or 0, repr(claim))):
        surest.setdefault(resolved.speaker(article, claim.speaker), claim)
    if len(surest) > 1:
        surest.pop(None, None)
    return sorted(surest.items(), key=lambda found: found[0] or "")
