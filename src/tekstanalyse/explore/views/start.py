"""Show the corpus in figures and pictures."""

import sqlite3

from tekstanalyse.ask.examples import examples
from tekstanalyse.explore.bars import over_time
from tekstanalyse.explore.timeline import Happening, timeline
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.columns import SPOKE
from tekstanalyse.explore.views.events import events_named
from tekstanalyse.explore.views.unresolved import counts

MOST_EVENTS = 36
"""Events on the timeline: those with most speakers and articles."""
MOST_HEARD = 8

_PEOPLE = f"""
    SELECT id, name,
        (SELECT title FROM person_titles WHERE person = id ORDER BY last DESC, first DESC LIMIT 1) AS title,
        sum(events) AS events, sum(statements) AS statements
    FROM (SELECT person AS who, count(DISTINCT event) AS events, 0 AS statements FROM participations WHERE {SPOKE}
            GROUP BY person
        UNION ALL SELECT speaker, 0, count(*) FROM statements WHERE speaker IS NOT NULL GROUP BY speaker)
        JOIN people ON id = who
    GROUP BY id ORDER BY sum(events) * 3 + sum(statements) DESC, id LIMIT ?
"""
_ORGANIZATIONS = f"""
    WITH member AS MATERIALIZED (SELECT DISTINCT organization, person FROM affiliations)
    SELECT id, name, NULL AS title, sum(events) AS events, sum(statements) AS statements
    FROM (SELECT who, count(DISTINCT event) AS events, 0 AS statements
            FROM (SELECT organization AS who, event FROM participations WHERE {SPOKE} AND organization IS NOT NULL
                UNION SELECT m.organization, p.event FROM participations p JOIN member m ON m.person = p.person
                    WHERE {SPOKE})
            GROUP BY who
        UNION ALL SELECT speaker, 0, count(*) FROM statements WHERE speaker IS NOT NULL GROUP BY speaker
        UNION ALL SELECT organization, 0, sum(said) FROM member
            JOIN (SELECT speaker, count(*) AS said FROM statements GROUP BY speaker) ON speaker = person
            GROUP BY organization)
        JOIN organizations ON id = who
    GROUP BY id ORDER BY sum(events) * 3 + sum(statements) DESC, id LIMIT ?
"""
_FIGURES = f"""
    SELECT (SELECT count(*) FROM articles WHERE duplicate_of IS NULL) AS articles,
        (SELECT count(*) FROM articles WHERE duplicate_of IS NOT NULL) AS copies,
        (SELECT count(*) FROM people) AS people, (SELECT count(*) FROM organizations) AS organizations,
        (SELECT count(*) FROM events) AS events, (SELECT count(*) FROM statements) AS statements,
        (SELECT count(*) FROM (SELECT DISTINCT person, event FROM participations WHERE {SPOKE})) AS speeches,
        (SELECT min(published) FROM articles) AS first, (SELECT max(published) FROM articles) AS last
"""


def start(visit: Visit) -> View:
    """Show the corpus: figures, articles over time, events on a timeline, who is most heard, what is unresolved."""
    days = visit.rows("SELECT published FROM articles WHERE duplicate_of IS NULL AND published IS NOT NULL")
    figures = visit.row(_FIGURES)
    dated = visit.row("SELECT count(*) FROM events WHERE date_from IS NOT NULL")[0]
    values = {
        "figures": figures,
        "articles_over_time": over_time([row["published"] for row in days], visit.language),
        "undated": figures["articles"] - len(days),
        "timeline": timeline(_happenings(visit)),
        "more_events": max(0, dated - MOST_EVENTS),
        "heard": [
            ("people", visit.rows(_PEOPLE, MOST_HEARD)),
            ("organizations", visit.rows(_ORGANIZATIONS, MOST_HEARD)),
        ],
        "unresolved": counts(visit),
        "examples": examples(visit.store, "nn" if visit.language == "nn" else "nb"),
    }
    return View(template="start.html.j2", title=visit.word("overview"), section="start", values=values)


def _happenings(visit: Visit) -> list[Happening]:
    rows = visit.rows(
        f"SELECT * FROM ({events_named('').select}) WHERE date_from IS NOT NULL "
        f"ORDER BY speakers DESC, articles DESC, event LIMIT {MOST_EVENTS}"
    )
    return [_happening(row) for row in rows]


def _happening(row: sqlite3.Row) -> Happening:
    return Happening(
        id=row["event"], name=row["event_name"], date=row["date"], first=row["date_from"], last=row["date_to"],
        speakers=row["speakers"],
    )  # fmt: skip
