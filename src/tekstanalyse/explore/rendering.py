"""Turn a view into a page; everything that comes from the store is escaped."""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tekstanalyse import __version__
from tekstanalyse.ask.table import counted as answers_counted
from tekstanalyse.ask.together import together
from tekstanalyse.explore import addresses
from tekstanalyse.explore.dates import without_date, written_date, written_period
from tekstanalyse.explore.table import NUMERIC, Shown, Table, show
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import AROUND
from tekstanalyse.explore.words import LANGUAGES, name_of, number, short

FOLDER = Path(__file__).parent

SECTIONS = {
    "start": "/", "participations": "/participations", "statements": "/statements", "people": "/people",
    "organizations": "/organizations", "events": "/events", "articles": "/articles", "network": "/network",
    "unresolved": "/unresolved",
}  # fmt: skip
PAGE = 50
"""Rows on a page of a table that is shown alone."""

_MOST_DIGITS = 7
_LONGEST_WORD, _READ = 26, 1000


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        sections=SECTIONS, languages=LANGUAGES, version=__version__, numeric=NUMERIC, excerpt=excerpt,
        entity_address=addresses.entity_address, article_address=addresses.article_address,
        tie_address=addresses.tie_address, answers_counted=answers_counted,
    )  # fmt: skip
    environment.filters.update(
        runs=runs, together=together, short=short, undated=without_date, ending=ending, has_long_word=has_long_word,
    )  # fmt: skip
    return environment


def page(view: View, visit: Visit, corpus: str) -> str:
    """Return the page of a view, or of one of its tables alone where the address names one."""
    alone = next((table for table in view.tables if table.name == visit.asked("table")), None)
    if alone is None and view.is_list:
        alone = view.tables[0]
    wanted = view.tables if alone is None else (alone,)
    tables = {table.name: _one_page(visit, table) if alone else _beginning(visit, table, view) for table in wanted}
    template = "table.html.j2" if alone is not None and not view.is_list else view.template
    values = {**view.values, **_words(visit), "view": view, "corpus": corpus, "tables": tables}
    values["shown"] = tables[alone.name] if alone is not None else None
    return _environment().get_template(template).render(values)


def _beginning(visit: Visit, table: Table, view: View) -> Shown:
    return show(visit.store, table, size=view.rows)


def _one_page(visit: Visit, table: Table) -> Shown:
    asked = visit.asked("page")
    page = int(asked) if asked.isdecimal() and len(asked) <= _MOST_DIGITS else 1
    return show(visit.store, table, sort=visit.asked("sort"), page=page, size=PAGE)


def _words(visit: Visit) -> dict[str, Any]:
    language = visit.language

    def here(**changes: str | int | None) -> str:
        return addresses.changed(visit.path, visit.query.multi_items(), changes)

    return {
        "visit": visit,
        "language": language,
        "word": visit.word,
        "counted": visit.counted,
        "number": lambda value: number(value, language),
        "name_of": lambda kind, value: name_of(kind, value, language),
        "written_date": lambda edtf: written_date(edtf, language),
        "written_period": lambda first, last: written_period(first, last, language),
        "here": here,
    }


def excerpt(context: str, text: str, before: str | None = None) -> tuple[str, str, str]:
    """Return what stands before the words in their context, the words, and what stands behind.

    Where `before` is given, the context is cut anywhere, and half words at its ends are left out.

    >>> excerpt("Havna må bli grønn, sa Tveitnes.", "Tveitnes")
    ('Havna må bli grønn, sa ', 'Tveitnes', '.')
    >>> excerpt("vna må bli grønn, sa Tveitnes.", "Tveitnes", "vna må bli grønn, sa ")
    ('vna må bli grønn, sa ', 'Tveitnes', '.')
    """
    at = len(before) if before is not None and context.startswith(before + text) else context.find(text)
    if at < 0:
        return "", text, ""
    behind = context[at + len(text) :]
    if before is None:
        return context[:at], text, behind
    return _without_half_word(before), text, _without_half_word(behind[::-1])[::-1]


def _without_half_word(text: str) -> str:
    """Leave out the first word where the text is so long that it was cut."""
    return f"… {text.partition(' ')[2]}" if len(text) >= AROUND and " " in text else text


def ending(text: str, most: int = 400) -> str:
    """Return the end of a text that is too long."""
    return text if len(text) <= most else f"…{text[1 - most :]}"


def has_long_word(text: str) -> bool:
    """Tell whether a word is so long that it must be broken anywhere to fit in a cell.

    >>> has_long_word("kommunikasjonsdirektør"), has_long_word("A" * 40)
    (False, True)
    """
    return any(len(word) > _LONGEST_WORD for word in text[:_READ].split())


def runs(rows: Iterable[Any], name: str) -> Iterator[tuple[Any, list[Any]]]:
    """Yield rows that follow one another and have the same value of an attribute, with that value."""
    for value, group in groupby(rows, key=attrgetter(name)):
        yield value, list(group)
