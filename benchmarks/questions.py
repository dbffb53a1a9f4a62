"""Time every kind of question, warm, over a made-up store of the size of a newspaper's archive.

    python benchmarks/questions.py --articles 43000

Prints the size of the store and the seconds it took to write, and for each question the median and the slowest of
several calls in milliseconds of the processor, from the words to the rows, how many times faster than the limit the
median is, and the milliseconds on the clock, which are more on a machine that has other work. With `--folder` the store
is kept and used again.
"""

import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import click
import networkx as nx
from made_up import made_up

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.question import read_question
from tekstanalyse.ask.store import FILE_NAME, open_store
from tekstanalyse.publish.sqlite import write

LIMIT = 100.0
"""Milliseconds that an answer may take."""
QUESTIONS = {
    "spoke": ("Hvem snakket på {event}?", "Kven heldt innlegg på {kind} i {place} {date}?", 
              "Hvem har snakket om {rare}?"),
    "spoke, common words": ("Hvem har snakket om skolen?", "Hvem snakket om helse i {year}?", "Hvem snakket i {year}?"),
    "which talk": ("Hvem holdt hovedforedraget på {event}?", "Hvem snakket på {event} om {topic}?"),
    "most often": ("Hvem har snakket flest ganger på {event}?", "Kven har snakka oftast i {year}?",
                   "Hvem har snakket flest ganger?", "Hvem har sagt mest om {rare}?"),
    "both": ("Hvem har snakket både i 2019 og i 2020?", "Kven snakka både på {event} og i {place}?"),
    "of a title": ("Hvilke forskere har snakket i {place}?",),
    "performed": ("Kven song på {event}?",),
    "spoke_of": ("Hva snakket {person} om?", "Hva ble det snakket om på {event}?"),
    "panel": ("Hvem satt i panelet på {event}?",),
    "moderated": ("Kven leidde {event}?",),
    "opened": ("Hvem åpnet {event}?",),
    "took_part": ("Hvem deltok på {event}?", "Var {person} til stede på {event}?"),
    "silent": ("Hvem var på {event} uten å snakke?",),
    "absent": ("Kven melde forfall til {event}?",),
    "mentioned": ("Hvem er nevnt i forbindelse med {event} uten å snakke?", "Hvem er nevnt sammen med {person}?"),
    "organized": ("Hvem arrangerte {event}?",),
    "represented": ("Hvem representerte {organization} på {event}?", "Hvem jobber i {organization}?"),
    "said": (
        "Hva sa {person}?", "Kva sa {person} om {topic}?", "Hva sa {person} på {event}?", "Hva ble sagt om {rare}?",
        "Hva ble sagt om skolen i {year}?", "Hva sa lederen i {place}?",
    ),
    "spoke_where": ("Hvor snakket {person}?", "Hvor mange ganger har {person} snakket i {year}?"),
    "was_where": ("Hvilke arrangementer har {person} deltatt på?",),
    "spoke_with": ("Hvem har snakket på samme arrangement som {person}?", "Har {person} og {other} snakket sammen?"),
    "arranged": ("Hvilke arrangementer har {organization} arrangert?", "Kva har {organization} arrangert i {year}?"),
    "when": ("Når var {event}?",),
    "where": ("Kvar vart {event} halden?",),
    "events": ("Hvilke arrangementer var det i {place}?", "Hvilke {kinds} var det i {year}?",
               "Hva skjedde i {place} i {year}?"),
    "who_is": ("Hvem er {person}?", "Hvem er leder i {organization}?", "Hvem er leder i {place}?"),
    "short name": ("Hva sa {surname}?",),
    "misspelt": ("Hva sa {misspelt}?", "Hvem snakket på {misspelt_event}?"),
    "unknown": ("Hva sa Qvintus Xylander?", "Hvem snakket på Zebrakonferansen i Timbuktu?"),
}  # fmt: skip


def milliseconds(call: Callable[[], object]) -> tuple[float, float]:
    """Return how long a call took: of the processor, and on the clock."""
    busy, start = time.process_time(), time.perf_counter()
    call()
    return (time.process_time() - busy) * 1000, (time.perf_counter() - start) * 1000


@click.command()
@click.option("--articles", default=43_000, show_default=True)
@click.option("--repeat", default=5, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--folder", type=click.Path(path_type=Path), help="Where the store is kept.")
def main(articles: int, repeat: int, seed: int, folder: Path | None) -> None:
    """Write a made-up store and time questions to it."""
    with tempfile.TemporaryDirectory() as name:
        kept = folder or Path(name)
        kept.mkdir(parents=True, exist_ok=True)
        if not (kept / FILE_NAME).exists():
            start = time.perf_counter()
            write(made_up(articles, seed), nx.MultiGraph(), kept)
            click.echo(f"written in {time.perf_counter() - start:.0f} s")
        size = (kept / FILE_NAME).stat().st_size / 1e6
        click.echo(f"{articles} articles, {size:.0f} MB; median and slowest of {repeat} calls")
        slow = _time_all(kept, repeat, random.Random(seed))
    raise SystemExit(1 if slow else 0)


def _time_all(folder: Path, repeat: int, chance: random.Random) -> int:
    """Print the times of every question, and return how many are over the limit."""
    slow = 0
    with open_store(folder) as store:
        names = [_names(store, chance) for _ in range(repeat)]
        for kind, patterns in QUESTIONS.items():
            for pattern in patterns:
                asked = [pattern.format(**drawn) for drawn in names]
                rows = max(_rows(store, text) for text in asked)  # also warms what it reads
                times = [milliseconds(lambda text=text: _rows(store, text)) for text in asked]
                busy, clock = (median(values) for values in zip(*times, strict=True))
                slow += busy > LIMIT
                mark = "  TOO SLOW" if busy > LIMIT else ""
                slowest = max(times)[0]
                click.echo(
                    f"{busy:7.1f} {slowest:7.1f} ms {LIMIT / busy:6.1f} x {clock:7.1f} ms on the clock {rows:4d} rows"
                    f"  {kind}: {pattern}{mark}"
                )
    return slow


def _rows(store: sqlite3.Connection, text: str) -> int:
    question = read_question(text)
    if question is None:
        raise click.ClickException(f"not understood: {text}")
    return len(answer(store, question, Limits(min_confidence=0.5)).answers)


def _names(store: sqlite3.Connection, chance: random.Random) -> dict[str, str]:
    """Return names out of the store for the places in the questions."""

    def one(table: str, column: str = "name") -> str:
        last = store.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]
        row = store.execute(f"SELECT {column} FROM {table} WHERE rowid >= ?", (chance.randint(1, last),)).fetchone()
        return str(row[0])

    person, event = one("people"), one("events")
    rare = chance.choice(store.execute("SELECT form FROM word_forms WHERE form LIKE 'emne%' LIMIT 1000").fetchall())
    return {
        "person": person, "other": one("people"), "surname": person.split()[-1], "event": f"«{event}»",
        "kind": "seminaret", "kinds": "seminarer", "place": one("places"), "date": "i mars 2021",
        "year": str(chance.randint(2012, 2023)), "topic": "fjorden", "rare": rare[0],
        "organization": one("organizations"), "misspelt": person[:-2] + person[-1:],
        "misspelt_event": event[:6] + event[7:],
    }  # fmt: skip


if __name__ == "__main__":
    main()
