"""Bring annotated and published statements to the same form: one turn per span, with all its sources."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from tekstanalyse.records import Statement
from tekstanalyse.score.gold import GoldStatement
from tekstanalyse.score.identity import align
from tekstanalyse.score.published import Case, Published, mentions_in, names_of
from tekstanalyse.score.similarity import tokens

UNNAMED = "@"
"""How a source without a name begins: a role, the journalist, nobody known."""

_ROLE = "@role:"


class AnnotatedTurn(Struct, frozen=True):
    """An annotated statement with all its sources."""

    text: str
    kind: str
    speakers: frozenset[str]
    uncertain: bool = False


class FoundTurn(Struct, frozen=True):
    """A published statement with all its speakers, and the words that stand for them."""

    start: int
    end: int
    text: str
    kind: str
    speakers: frozenset[str]
    sources: frozenset[str]


class Turns(Struct, frozen=True):
    """All turns of one article."""

    doc: str
    annotated: tuple[AnnotatedTurn, ...]
    found: tuple[FoundTurn, ...]
    identities: Mapping[str, frozenset[str]]
    """Published people and organizations of the article -> the annotated ones they stand for."""

    def attributed(self, found: FoundTurn, annotated: AnnotatedTurn) -> bool:
        """Tell whether all speakers named are right, and none is named where the article has no name."""
        roles = [speaker.removeprefix(_ROLE) for speaker in annotated.speakers if speaker.startswith(_ROLE)]
        if any(_within(role, source) for role in roles for source in found.sources):
            return True
        if not found.speakers:
            return any(speaker.startswith(UNNAMED) for speaker in annotated.speakers)
        return all(self.identities.get(speaker, frozenset()) & annotated.speakers for speaker in found.speakers)


def read_turns(cases: Sequence[Case], published: Published) -> list[Turns]:
    """Collect the turns of each annotated article, in a fixed order."""
    people, organizations = mentions_in(published.people), mentions_in(published.organizations)
    names = names_of(published.people, published.organizations)
    statements = defaultdict(list)
    for statement in published.statements:
        statements[statement.article].append(statement)
    return [
        Turns(
            doc=case.gold.doc,
            annotated=annotated_turns(case.gold.statements),
            found=found_turns(statements.get(case.article or "", [])),
            identities=align(case.gold.persons, people.get(case.article or "", {}), names)
            | align(case.gold.organizations, organizations.get(case.article or "", {}), names),
        )
        for case in cases
    ]


def annotated_turns(statements: Iterable[GoldStatement]) -> tuple[AnnotatedTurn, ...]:
    """Join the annotations of one text by several sources; the same source twice means that the text stands twice."""
    turns: defaultdict[tuple[str, str, bool], list[set[str]]] = defaultdict(list)
    for statement in statements:
        speakers = {statement.speaker or "@unknown", *statement.co_speakers}
        standing = turns[statement.text, statement.kind, statement.uncertain]
        joint = next((others for others in standing if not others & speakers), None)
        if joint is None:
            standing.append(speakers)
        else:
            joint |= speakers
    return tuple(
        AnnotatedTurn(text, kind, frozenset(speakers), uncertain)
        for (text, kind, uncertain), standing in sorted(turns.items())
        for speakers in sorted(standing, key=sorted)
    )


def found_turns(statements: Iterable[Statement]) -> tuple[FoundTurn, ...]:
    """Join the published statements of one span."""
    spans = defaultdict(list)
    for statement in statements:
        spans[statement.start, statement.end].append(statement)
    return tuple(
        FoundTurn(
            start=start,
            end=end,
            text=shared[0].text,
            kind=min(statement.kind for statement in shared),
            speakers=frozenset(statement.speaker for statement in shared if statement.speaker),
            sources=frozenset(statement.speaker_text for statement in shared if statement.speaker_text),
        )
        for (start, end), shared in sorted(spans.items())
    )


def _within(role: str, source: str) -> bool:
    words = " ".join(tokens(role))
    return bool(words) and f" {words} " in f" {' '.join(tokens(source))} "
