"""Make an article of named fields: a line of JSONL, a row of CSV, the front matter of a Markdown file."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count

from msgspec.structs import replace

from tekstanalyse.read.raw import BadRecord, RawArticle

_NAMES = {
    "text": ("text", "tekst", "body", "content"),
    "title": ("title", "tittel", "headline", "overskrift"),
    "published": ("published", "date", "publisert", "dato"),
    "source": ("source", "kilde", "kjelde", "url", "link", "lenke"),
    "record": ("id", "_id"),
}
"""What a field may be called; the first that has a value counts."""


def value(fields: Mapping[str, object], field: str) -> str | None:
    """Return a field as text under whichever of its names it stands, in any case; None when it is missing or empty."""
    by_name = {str(name).strip().casefold(): found for name, found in fields.items()}
    for name in _NAMES[field]:
        found = by_name.get(name)
        if isinstance(found, str | int | float) and str(found).strip():
            return str(found).strip()
    return None


def has_text(names: list[str]) -> bool:
    """Tell whether one of these names is a name of the text field."""
    return any(name.strip().casefold() in _NAMES["text"] for name in names)


def article_of(fields: Mapping[str, object], line: str) -> RawArticle | BadRecord:
    """Return the article in a record, known by its id or else by its line ("line 7")."""
    text = value(fields, "text")
    if text is None:
        return BadRecord(record=line, reason="the record has no text")
    return RawArticle(
        text=text,
        title=value(fields, "title"),
        published=value(fields, "published"),
        source=value(fields, "source"),
        record=value(fields, "record") or line,
    )


def tell_apart(records: Iterable[RawArticle | BadRecord]) -> Iterator[RawArticle | BadRecord]:
    """Number the articles whose id an earlier article of the file has: "12", "12 (2)"."""
    seen: set[str | None] = set()
    for record in records:
        if isinstance(record, RawArticle) and record.record in seen:
            numbered = (f"{record.record} ({number})" for number in count(2))
            record = replace(record, record=next(name for name in numbered if name not in seen))
        seen.add(record.record)
        yield record
