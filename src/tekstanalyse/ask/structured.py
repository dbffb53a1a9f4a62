"""Write a reply as JSON or CSV for other programs."""

import csv
import io
import json
import re

from tekstanalyse.ask.reply import Answer, Reply

COLUMNS = (
    "answer", "person", "role", "status", "spoke", "title", "organization", "topic", "statement", "no_speaker", "event",
    "event_type", "date", "place", "part_of", "confidence", "sources", "evidence", "article", "article_title",
    "published", "source", "heading",
)  # fmt: skip

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_CONTROLS = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def as_json(reply: Reply) -> str:
    """Return the reply as JSON with sorted keys; controls that JSON lets through are escaped."""
    text = json.dumps(reply.as_object(), ensure_ascii=False, sort_keys=True, indent=2, allow_nan=False)
    return _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def as_csv(reply: Reply) -> str:
    """Return a row for each answer with its best evidence, RFC 4180; rows that stand apart have answer = no.

    A value that a spreadsheet would take for a formula is written behind an apostrophe.
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_row(answer, "yes") for answer in reply.answers)
    writer.writerows(_row(answer, "no") for answer in reply.mentioned)
    return file.getvalue()


def _row(row: Answer, answer: str) -> list[str]:
    values: tuple[str | float | None, ...] = (
        answer, row.person, row.role, row.status, None if row.spoke is None else str(row.spoke).lower(), row.title,
        row.organization, row.topic, row.statement, row.no_speaker, *_event_columns(row), row.confidence, row.sources,
        *_evidence_columns(row), row.heading,
    )  # fmt: skip
    return [_safe(value) for value in values]


def _event_columns(row: Answer) -> tuple[str | None, ...]:
    event = row.event
    return (event.name, event.type, event.date, event.place, event.part_of) if event else (None,) * 5


def _evidence_columns(row: Answer) -> tuple[str | None, ...]:
    best = row.evidence[0] if row.evidence else None
    return (best.context, best.article, best.title, best.published, best.source) if best else (None,) * 5


def _safe(value: str | float | None) -> str:
    if value is None or not isinstance(value, str):
        return "" if value is None else str(value)
    text = "".join(
        character for character in value if character in "\t\n\r" or character.isprintable() or character == "\xa0"
    )
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
