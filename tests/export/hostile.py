"""A corpus whose names are made to do harm."""

from tekstanalyse.records import Analysis, Article, Event, Participation, Passage, Person, Statement

NAMES = (
    "=HYPERLINK(1)", "<script>alert(1)</script>", "Liv\x00\x1b[31m Dale", "\u202eGro", "\"'; DROP TABLE people; --",
    "+47 22", "Å" * 10_000, "Ole\nDahl\tMoe", "@SUM(A1)", "]]>&amp;", "$x_1$", "|", "[red]Siri[/red]",
)  # fmt: skip
SHOWN = tuple(name.replace("\x00\x1b", "") for name in NAMES)
"""The same names without the characters that XML cannot hold."""

TEXT = "Fagdagen var full. Alle talte. Slik var det."


def _passage(words: str) -> Passage:
    start = TEXT.index(words)
    return Passage(article="avis", start=start, end=start + len(words), text=words)


def _part(person: str, role: str) -> Participation:
    return Participation(person=person, event="event:fagdag", role=role, status="held", topic="=cmd|' /C calc'!A0",
                         confidence=0.5, rule="talk", evidence=_passage("Alle talte."))  # fmt: skip


PEOPLE = tuple(
    Person(id=f"person:{number}", name=name, aliases=(name[:20] + " igjen",), mentions=(_passage("Alle"),))
    for number, name in enumerate(NAMES)
)
HOSTILE = Analysis(
    articles=(
        Article(id="avis", path="-e rm.txt", title=NAMES[1], language="nb", sha256="0" * 64, text=TEXT,
                source=NAMES[2]),
    ),
    people=PEOPLE,
    events=(
        Event(id="event:fagdag", name="=1+1|cmd", type="fagdag", date="2024-05", date_from="2024-05-01",
              date_to="2024-05-31", mentions=(_passage("Fagdagen"),)),
    ),
    participations=(*(_part(person.id, "speaker") for person in PEOPLE), _part("person:0", "participant")),
    statements=(
        Statement(id="statement:1", article="avis", start=31, end=43, text="Slik var det", kind="direct",
                  speaker="person:2", confidence=0.9, rule="dash"),
    ),
)  # fmt: skip
