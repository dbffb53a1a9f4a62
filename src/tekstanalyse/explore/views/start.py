"""Show the corpus in figures and pictures."""

import sqlite3

from tekstanalyse.ask.examples import examples
from tekstanalyse.explore.bars import BASE, over_time
from tekstanalyse.explore.timeline import happening, timeline
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.unresolved import counts

MOST_EVENTS = 36
"""Events on the timeline: those with most speakers and articles."""
MOST_HEARD = 8

_PEOPLE = """
    SELECT p.id, p.name, f.title, f.spoke_at AS events, f.statements
    FROM person_figures f JOIN people p ON p.id = f.person
    WHERE f.spoke_at + f.statements > 0 ORDER BY f.spoke_at + f.statements DESC, f.spoke_at DESC, f.person LIMIT ?
"""
_ORGANIZATIONS = """
    SELECT o.id, o.name, NULL AS title, f.heard_at AS events, f.heard AS statements
    FROM organization_figures f JOIN organizations o ON o.id = f.organization
    WHERE f.heard_at + f.heard > 0 ORDER BY f.heard_at + f.heard DESC, f.heard_at DESC, f.organization LIMIT ?
"""
_FIGURES = """
    SELECT (SELECT count(*) FROM article_figures WHERE duplicate_of IS NULL) AS articles,
        (SELECT count(*) FROM article_figures WHERE duplicate_of IS NOT NULL) AS copies,
        (SELECT count(*) FROM person_figures) AS people,
        (SELECT count(*) FROM organization_figures) AS organizations,
        (SELECT count(*) FROM event_figures) AS events, (SELECT count(*) FROM statements) AS statements,
        (SELECT total(spoke_at) FROM person_figures) AS speeches,
        (SELECT min(published) FROM article_figures) AS first, (SELECT max(published) FROM article_figures) AS last
"""
_DAYS = """
    SELECT published, count(*) AS articles FROM article_figures
    WHERE duplicate_of IS NULL AND published IS NOT NULL GROUP BY published
"""
_HAPPENINGS = """
    SELECT e.id, e.name, e.date, e.date_from, e.date_to, f.speakers
    FROM event_figures f JOIN events e ON e.id = f.event WHERE e.date_from IS NOT NULL
    ORDER BY f.speakers DESC, f.articles DESC, f.event LIMIT ?
"""


def start(visit: Visit) -> View:
    """Show the corpus: figures, articles over time, events on a timeline, who is most heard, what is unresolved."""
    days = {row["published"]: row["articles"] for row in visit.rows(_DAYS)}
    figures = visit.row(_FIGURES)
    dated = visit.row("SELECT count(*) FROM events WHERE date_from IS NOT NULL")[0]
    values = {
        "figures": figures,
        "articles_over_time": over_time(days, visit.language),
        "base": BASE,
        "undated": figures["articles"] - sum(days.values()),
        "timeline": timeline([happening(row) for row in visit.rows(_HAPPENINGS, MOST_EVENTS)]),
        "more_events": max(0, dated - MOST_EVENTS),
        "heard": [
            ("people", visit.rows(_PEOPLE, MOST_HEARD)),
            ("organizations", visit.rows(_ORGANIZATIONS, MOST_HEARD)),
        ],
        "most_heard": _most_heard,
        "unresolved": counts(visit),
        "examples": examples(visit.store, "nn" if visit.language == "nn" else "nb"),
    }
    return View(template="start.html.j2", title=visit.word("overview"), section="start", values=values)


def _most_heard(rows: list[sqlite3.Row]) -> int:
    return max(int(row["events"]) + int(row["statements"]) for row in rows)
