"""Make example questions from what a store holds."""

import sqlite3

from tekstanalyse.ask.question import Form

_BUSIEST_EVENT = """
    SELECT e.name FROM event_figures f JOIN events e ON e.id = f.event WHERE f.speakers > 0
    ORDER BY e.name GLOB '[A-ZÆØÅ]*' DESC, f.speakers DESC, f.articles DESC, f.event LIMIT 1
"""
"""Events with a name of their own first: people ask for those, and hardly for «fagdag (Lia), 3. mai 2022»."""
_MOST_QUOTED = """
    SELECT p.name FROM person_figures f JOIN people p ON p.id = f.person WHERE f.statements > 0
    ORDER BY f.statements DESC, f.person LIMIT 1
"""
_MOST_HEARD = """
    SELECT p.name FROM person_figures f JOIN people p ON p.id = f.person WHERE f.spoke_at > 0
    ORDER BY f.spoke_at DESC, f.statements DESC, f.articles DESC, f.person LIMIT 1
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
