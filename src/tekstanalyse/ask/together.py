"""Put together what one person did at one event, as people read it; JSON and CSV keep a row for each role."""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from itertools import chain

from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence
from tekstanalyse.ask.wording import say


def together(answers: Sequence[Answer], form: Form) -> list[Answer]:
    """Return the rows in their order, with the roles that a person had at one event named in the first of them.

    What was held is not named together with what was only planned, nor answers with what stands apart from them.
    """
    groups: dict[Hashable, list[Answer]] = {}
    for number, row in enumerate(answers):
        groups.setdefault(_part(row) or number, []).append(row)
    return [_joined(rows, form) if len(rows) > 1 else rows[0] for rows in groups.values()]


def _part(row: Answer) -> Hashable:
    """Return what rows share that are named together; None where a row tells of no role, or of nobody known."""
    if not (row.role_words and row.person_id and row.event):
        return None
    return row.person_id, row.event.id, row.status, row.heading


def _joined(rows: Sequence[Answer], form: Form) -> Answer:
    """Return one row; a role of which the topic is known comes last, so that the topic stands behind it."""
    *others, last = sorted(rows, key=lambda row: row.topic is not None)
    titled = max(rows, key=lambda row: (row.title is not None, row.organization is not None))
    return replace(
        titled,
        role_words=", ".join([*(_did(row, form) for row in others), last.role_words or ""]),
        topic=last.topic,
        confidence=max((row.confidence for row in rows if row.confidence is not None), default=None),
        sources=max(row.sources for row in rows),
        evidence=_proofs([*others, last]),
    )


def _did(row: Answer, form: Form) -> str:
    return " ".join(filter(None, (row.role_words, f"{say('about', form)} {row.topic}" if row.topic else "")))


def _proofs(rows: Sequence[Answer]) -> tuple[Evidence, ...]:
    """Return the surest proof of each role and then the others; a sentence that proves several stands there once."""
    distinct: dict[tuple[str, str], Evidence] = {}
    for passage in chain(*(row.evidence[:1] for row in rows), *(row.evidence[1:] for row in rows)):
        distinct.setdefault((passage.article, passage.context), passage)
    return tuple(distinct.values())
