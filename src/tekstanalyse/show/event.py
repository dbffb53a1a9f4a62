"""Make the card of an event: date, place, organizers, who was there by role, parts, what was said, and the articles."""

import sqlite3

from tekstanalyse.ask.reply import Answer, Occasion
from tekstanalyse.explore.dates import written_date
from tekstanalyse.explore.words import Language, word
from tekstanalyse.show.card import Card, Line, Section
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.person import seen, statements
from tekstanalyse.show.words import HELD, day_of, joined, role_of, title_of, topic_of

_ORDER = ("host", "speaker", "moderator", "panelist", "guest", "performer", "organizer", "participant")


def event_card(known: Known, target: Target, language: Language) -> Card:
    """Return what is known of an event."""
    event, articles = known.event(target.id), known.articles(target.id)
    organizers = f"{word('organizers', language)}: {', '.join(event.organizers)}" if event.organizers else ""
    return Card(
        name=event.name,
        facts=[
            joined(event.type, day_of(event, language) or word("no_date", language), event.place),
            organizers,
            f"{word('part_of', language)}: {event.part_of}" if event.part_of else "",
            seen(articles, language),
        ],
        sections=[
            Section(
                heading=word("table_people_of_event", language),
                lines=[_part(answer, language) for answer in by_role(known.parts_of(events=[target.id]))],
            ),
            occasions_section(known.inner(target.id), word("table_parts_of_event", language), language),
            statements(known.said(events=[target.id]), language, by=True),
            Section(
                heading=word("table_articles_of_event", language),
                lines=[_article(row, language) for row in articles],
            ),
        ],
    )


def by_role(answers: list[Answer]) -> list[Answer]:
    """Return the parts by role, those that came to nothing last."""
    return sorted(answers, key=lambda answer: (answer.status != HELD, _ORDER.index(answer.role or "participant")))


def occasions_section(events: list[Occasion], heading: str, language: Language) -> Section:
    """Return events under a heading."""
    lines = [
        Line(before=day_of(event, language), text=event.name, note=joined(event.type, event.place)) for event in events
    ]
    return Section(heading=heading, lines=lines)


def _part(answer: Answer, language: Language) -> Line:
    return Line(
        before=role_of(answer, language), text=answer.person or "",
        note=joined(title_of(answer), topic_of(answer, language)), confidence=answer.confidence,
        evidence=answer.evidence,
    )  # fmt: skip


def _article(row: sqlite3.Row, language: Language) -> Line:
    day = written_date(row["published"][:10], language) if row["published"] else ""
    return Line(before=day, text=row["title"], note=joined(row["source"], row["id"]))
