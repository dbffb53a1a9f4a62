"""Measure who said what: whether a statement was found, and given to the right source.

Found is a statement that shares four fifths of its words (Dice) with an annotated one of the same article, best pairs
first, one to one. Words that several people share are one statement with several sources, however they are recorded.
Its source is right where every speaker the run gives is one of the annotated; a source without a name (a role, the
journalist, nobody known) is right where the run names no one, and a role also where the words beside the cue hold it.

Recall is over the annotated and precision over the published statements. By kind, recall is over those annotated as
direct and precision over those published as direct, whatever kind the counterpart has; whether the kind is right is
counted apart. A published statement that meets an uncertain one (half of the words) and no other counts neither way.
"""

from collections.abc import Mapping, Sequence

from msgspec import Struct

from tekstanalyse.score.figures import Error, ErrorKind, Result, Score, Share, score_counts
from tekstanalyse.score.published import Case, Published
from tekstanalyse.score.similarity import dice, one_to_one
from tekstanalyse.score.turns import AnnotatedTurn, FoundTurn, Turns, read_turns

FOUND = 0.8
LOOSELY_FOUND = 0.5
KINDS = ("direct", "indirect", "mixed")


class Outcome(Struct, frozen=True):
    """A pair of an annotated and a found turn, or one of them alone."""

    doc: str
    annotated: AnnotatedTurn | None
    found: FoundTurn | None
    attributed: bool = False


def score_statements(cases: Sequence[Case], published: Published) -> Result:
    """Score the statements found, and those found and given to the right source, in all and by kind."""
    articles = read_turns(cases, published)
    strict = [outcome for turns in articles for outcome in outcomes(turns, FOUND)]
    loose = [outcome for turns in articles for outcome in outcomes(turns, LOOSELY_FOUND)]
    scores = [
        _score("statements", strict),
        _score("statements, half overlapping", loose),
        _score("statements with source", strict, attributed=True),
    ]
    for kind in KINDS:
        scores += [_score(kind, strict, kind), _score(f"{kind} with source", strict, kind, attributed=True)]
    pairs = [(one.annotated, one.found, one.attributed) for one in strict if one.annotated and one.found]
    shares = (
        Share("sources right among found", sum(right for *_, right in pairs), len(pairs)),
        Share("kinds right among found", sum(turn.kind == found.kind for turn, found, _ in pairs), len(pairs)),
        Share("published without a source", *_unattributed(strict)),
    )
    return Result(
        tuple(score for score in scores if score.gold or score.found), shares, tuple(_errors(strict, _names(cases)))
    )


def outcomes(turns: Turns, overlap: float) -> list[Outcome]:
    """Pair the turns of an article; what is uncertain, and what was found of it, is left out."""
    pairs = _paired(turns, overlap)
    annotated, found = dict(pairs), {right: left for left, right in pairs}
    unsure = [turn for turn in turns.annotated if turn.uncertain]
    outcome = []
    for left, turn in enumerate(turns.annotated):
        partner = turns.found[annotated[left]] if left in annotated else None
        if not turn.uncertain:
            right = partner is not None and turns.attributed(partner, turn)
            outcome.append(Outcome(turns.doc, turn, partner, right))
    for right_, claim in enumerate(turns.found):
        if right_ not in found and not any(dice(claim.text, turn.text) >= LOOSELY_FOUND for turn in unsure):
            outcome.append(Outcome(turns.doc, None, claim))
    return outcome


def _paired(turns: Turns, overlap: float) -> list[tuple[int, int]]:
    """Pair annotated and found turns; equal overlap is settled by certainty, then source, kind and place."""
    candidates = []
    for left, annotated in enumerate(turns.annotated):
        for right, found in enumerate(turns.found):
            similarity = dice(annotated.text, found.text)
            if similarity >= overlap:
                rank = (annotated.uncertain, not turns.attributed(found, annotated), annotated.kind != found.kind)
                candidates.append(((-similarity, rank, right, left), left, right))
    return one_to_one(candidates)


def _score(measure: str, outcome: Sequence[Outcome], kind: str | None = None, *, attributed: bool = False) -> Score:
    annotated = [one for one in outcome if one.annotated and kind in (None, one.annotated.kind)]
    found = [one for one in outcome if one.found and kind in (None, one.found.kind)]
    return score_counts(
        measure,
        right=sum(_right(one, attributed) for one in found),
        found=len(found),
        recalled=sum(_right(one, attributed) for one in annotated),
        gold=len(annotated),
    )


def _right(one: Outcome, attributed: bool) -> bool:
    return one.annotated is not None and one.found is not None and (one.attributed or not attributed)


def _unattributed(outcome: Sequence[Outcome]) -> tuple[int, int]:
    found = [one.found for one in outcome if one.found]
    return sum(not turn.speakers for turn in found), len(found)


def _errors(outcome: Sequence[Outcome], names: Mapping[tuple[str, str], str]) -> list[Error]:
    return [
        Error(_error_kind(one), "statements", one.doc, _told(one, one.annotated, names), _told(one, one.found, names))
        for one in outcome
        if not _right(one, attributed=True)
    ]


def _error_kind(one: Outcome) -> ErrorKind:
    if one.annotated and one.found:
        return "wrong"
    return "missed" if one.annotated else "spurious"


def _names(cases: Sequence[Case]) -> dict[tuple[str, str], str]:
    people = {(case.gold.doc, person.id): person.name for case in cases for person in case.gold.persons}
    return people | {(case.gold.doc, one.id): one.name for case in cases for one in case.gold.organizations}


def _told(one: Outcome, turn: AnnotatedTurn | FoundTurn | None, names: Mapping[tuple[str, str], str]) -> str | None:
    if turn is None:
        return None
    speakers = sorted(names.get((one.doc, speaker), speaker) for speaker in turn.speakers)
    return f"{', '.join(speakers) or 'nobody'}: {turn.text}"
