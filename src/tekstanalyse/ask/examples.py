"""Make example questions from what a store holds."""

import sqlite3

from tekstanalyse.ask.question import Form

_BUSIEST_EVENT = """
    SELECT e.name FROM participations p JOIN events e ON e.id = p.event
    WHERE p.status = 'held' AND p.role IN ('speaker', 'host', 'moderator', 'panelist', 'guest')
    GROUP BY e.id ORDER BY count(*) DESC, e.number LIMIT 1
"""
_MOST_QUOTED = """
    SELECT p.name FROM statements s JOIN people p ON p.id = s.speaker GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1
"""
_MOST_HEARD = """
    SELECT p.name FROM participations c JOIN people p ON p.id = c.person
    WHERE c.status = 'held' GROUP BY p.id ORDER BY count(DISTINCT c.event) DESC, p.id LIMIT 1
"""
_QUESTIONS = (
    (_BUSIEST_EVENT, "Hvem snakket på «{}»?", "Kven snakka på «{}»?"),
    (_MOST_QUOTED, "Hva sa {}?", "Kva sa {}?"),
    (_MOST_HEARD, "Hvor snakket {}?", "Kvar snakka {}?"),
)
_ALWAYS = ("Hvilke arrangementer fant sted i 2020?", "Kva arrangement var det i 2020?")


def examples(store: sqlite3.Connection, form: Form) -> list[str]:
    """Return three questions that the store can answer, or fewer where it holds too little."""
    nynorsk = form == "nn"
    found = []
    for query, *questions in _QUESTIONS:
        row = store.execute(query).fetchone()
        if row is not None:
            found.append(questions[nynorsk].format(row[0]))
    return found or [_ALWAYS[nynorsk]]
