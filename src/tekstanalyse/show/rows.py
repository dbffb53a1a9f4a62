"""Say what the figure of a timeline shows for a person, organization or event: a row for each thing that has a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tekstanalyse.ask.reply import Answer, Occasion
from tekstanalyse.explore.words import Language, word
from tekstanalyse.periods import bounds
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.words import HELD, joined, role_of, title_of

TITLE, ARTICLE = "title", "article"
"""Kinds of rows beside the roles."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """A row of a timeline: what it is called, of what kind it is, and its periods of ISO days."""

    label: str
    note: str = ""
    kind: str = ""
    periods: tuple[tuple[str, str], ...]
    is_sure: bool = True


def rows_of(known: Known, target: Target, language: Language) -> list[Row]:
    """Return the rows, the earliest first: titles, events, and at last the articles."""
    if target.kind == "event":
        found = [*_occasions([known.event(target.id), *known.inner(target.id)])]
    elif target.kind == "person":
        found = [*_titles(known.titles(target.id)), *_parts(known.parts_of(people=[target.id]), language)]
    else:
        organized = list(_occasions(known.organized_by(target.id), "organizer"))
        found = [*organized, *_parts(known.parts_of(organizations=[target.id]), language, with_person=True)]
    return [*_in_time(found), *_in_time(_articles(known, target, language))]


def _titles(answers: Iterable[Answer]) -> Iterator[Row]:
    for answer in answers:
        days = [period for day in (answer.period or "").split("/") if (period := bounds(day[:10]))]
        if days:
            yield Row(label=title_of(answer), kind=TITLE, periods=((days[0][0], days[-1][1]),))


def _parts(answers: Iterable[Answer], language: Language, *, with_person: bool = False) -> Iterator[Row]:
    for answer in answers:
        if answer.event and (period := _period(answer.event)):
            label = joined(answer.person, answer.event.name, by=" – ") if with_person else answer.event.name
            note = role_of(answer, language)
            yield Row(label=label, note=note, kind=answer.role or "", periods=(period,), is_sure=answer.status == HELD)


def _occasions(events: Iterable[Occasion], kind: str = "") -> Iterator[Row]:
    for event in events:
        if period := _period(event):
            yield Row(label=event.name, note=joined(event.type, event.place), kind=kind, periods=(period,))


def _articles(known: Known, target: Target, language: Language) -> Iterator[Row]:
    days = [row["published"] for row in known.articles(target.id) if row["published"]]
    periods = tuple(sorted({period for day in days if (period := bounds(day[:10]))}))
    if periods:
        yield Row(label=word("table_articles_of_event", language), kind=ARTICLE, periods=periods)


def _period(event: Occasion) -> tuple[str, str] | None:
    return (event.date_from, event.date_to or event.date_from) if event.date_from else None


def _in_time(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: row.periods)
