"""Make the card of a person: titles over time, events with role, statements, and who they appear with."""

import sqlite3

from tekstanalyse.ask.reply import Answer
from tekstanalyse.explore.dates import written_date
from tekstanalyse.explore.words import Language, counted, name_of, word
from tekstanalyse.show.card import Card, Line, Section
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known, Meeting
from tekstanalyse.show.words import day_of, joined, role_of, title_of, topic_of


def person_card(known: Known, target: Target, language: Language) -> Card:
    """Return what is known of a person."""
    aliases = known.aliases(target.id)
    return Card(
        name=target.name,
        facts=[
            joined(word("column_person", language), seen(known.articles(target.id), language)),
            f"{word('also_called', language)}: {', '.join(aliases)}" if aliases else "",
        ],
        sections=[
            titles(known.titles(target.id), language),
            Section(
                heading=word("table_events_of_person", language),
                lines=[part_line(answer, language) for answer in known.parts_of(people=[target.id])],
            ),
            statements(known.said(speakers=[target.id]), language),
            Section(
                heading=word("table_company_of_person", language),
                lines=[_company(meeting, language) for meeting in known.company(target.id)],
            ),
        ],
    )


def seen(articles: list[sqlite3.Row], language: Language) -> str:
    """Return in how many articles something is named, and of what time they are."""
    days = [row["published"] for row in articles if row["published"]]
    span = " – ".join(dict.fromkeys(written_date(day[:10], language) for day in (days[0], days[-1]))) if days else ""
    return joined(counted(len(articles), "article", language), span)


def titles(answers: list[Answer], language: Language) -> Section:
    """Return the titles of a person, those seen last first."""
    lines = [
        Line(
            before=" – ".join(written_date(day, language) for day in (answer.period or "").split("/") if day),
            text=title_of(answer), evidence=answer.evidence,
        )
        for answer in answers
    ]  # fmt: skip
    return Section(heading=word("table_titles_of_person", language), lines=lines)


def part_line(answer: Answer, language: Language) -> Line:
    """Return a part in an event, as it stands on the card of the person."""
    return Line(
        before=day_of(answer.event, language), text=answer.event.name if answer.event else "",
        note=joined(role_of(answer, language), topic_of(answer, language), title_of(answer)),
        confidence=answer.confidence, evidence=answer.evidence,
    )  # fmt: skip


def statements(answers: list[Answer], language: Language, *, by: bool = False) -> Section:
    """Return what was said; with `by`, who said it stands before it."""
    lines = [
        Line(
            before=(answer.person or answer.organization or "") if by else _published(answer, language),
            text=f"«{answer.statement}»",
            note=joined(name_of("kind", answer.statement_kind or "", language), _place(answer) if not by else ""),
            confidence=answer.confidence, evidence=answer.evidence,
        )
        for answer in answers
    ]  # fmt: skip
    return Section(
        heading=word("table_statements_of_event" if by else "table_statements_of_person", language), lines=lines
    )


def _place(answer: Answer) -> str:
    return answer.event.name if answer.event else ""


def _published(answer: Answer, language: Language) -> str:
    day = answer.evidence[0].published if answer.evidence else None
    return written_date(day[:10], language) if day else ""


def _company(meeting: Meeting, language: Language) -> Line:
    counts = (
        (meeting.events, "column_same_event"), (meeting.sentences, "column_same_sentence"),
        (meeting.articles, "column_same_article"),
    )  # fmt: skip
    return Line(
        text=meeting.name, note=joined(*(f"{word(key, language).lower()}: {count}" for count, key in counts if count))
    )
