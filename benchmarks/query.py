"""Time `tekstanalyse query` from a cold start, over a made-up store of a given size.

    python benchmarks/query.py --articles 20000

Prints the size of the store, the seconds it took to write, and for each question the median and slowest of several
calls, interpreter start included.
"""

import itertools
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import click
import networkx as nx

from tekstanalyse.publish.sqlite import FILE_NAME, write
from tekstanalyse.records import Analysis, Article, Event, Organization, Participation, Passage, Person, Statement

GIVEN = ("Åse", "Liv", "Per", "Jon", "Ingrid", "Marit", "Olav", "Siri", "Hassan", "Anne", "Kari", "Tor")
PARTS = ("Sol", "Berg", "Hav", "Fjell", "Nor", "Vik", "Lund", "Dal", "Ek", "Stein", "Bjørk", "Ås")
ENDS = ("bakken", "moen", "heim", "land", "vik", "stad", "nes", "eide", "øy", "rud", "haug", "set")
TYPES = ("webinar", "konferanse", "seminar", "fagdag", "årsmøte")
WORDS = ("tillit", "kommunen", "arbeid", "rus", "skole", "fjorden", "stillinger", "helse", "oppdrett", "vegen")
QUESTIONS = (
    "Hvem snakket på «Konferansen Solvik 7»?",
    "Kven heldt innlegg på webinaret 8. oktober 2020?",
    "Hva sa Liv Solbakken om stillinger?",
    "Hvor snakket Liv Solbaken?",
    "Hvilke arrangementer fant sted i 2020?",
    "Hvem snakket på Skogkonferansen på Ukjentstad?",
    "Hva er klokka?",
)


def made_up(count: int, seed: int) -> Analysis:
    """Return an analysis of so many articles, each with an event, three speakers and two statements."""
    chance = random.Random(seed)
    surnames = [first + last.lower() for first, last in itertools.product(PARTS, ENDS)]
    names = [f"{given} {surname}" for given, surname in itertools.product(GIVEN, surnames)]
    people = [Person(id=f"person:{number}", name=name, aliases=(name.split()[1],)) for number, name in enumerate(names)]
    organization = Organization(id="organization:1", name="Nettverket Ny Veg", aliases=("NNV",))
    articles, events, parts, statements = [], [], [], []
    for number in range(count):
        kind = chance.choice(TYPES)
        name = f"{kind.capitalize()}en {chance.choice(PARTS)}{chance.choice(ENDS)} {number}"
        speakers = chance.sample(people, 3)
        sentences = [f"{speaker.name} holdt innlegg om {' '.join(chance.choices(WORDS, k=3))}." for speaker in speakers]
        text = f"{name} samlet mange. " + " ".join(sentences) + " " + " ".join(chance.choices(WORDS, k=300))
        articles.append(
            Article(
                id=f"a{number}", path=f"a{number}.txt", title=name, language="nb", published="2020-10-09",
                sha256="0" * 64, text=text,
            )
        )  # fmt: skip
        day = f"{chance.randint(2010, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        mention = _passage(f"a{number}", text, name)
        events.append(
            Event(
                id=f"event:{number}", name=name, type=kind, date=day, date_from=day, date_to=day,
                organizers=(organization.id,), mentions=(mention,),
            )
        )  # fmt: skip
        for speaker, sentence in zip(speakers, sentences, strict=True):
            at = _passage(f"a{number}", text, sentence)
            parts.append(
                Participation(
                    person=speaker.id, event=f"event:{number}", role="speaker", status="held", confidence=0.9,
                    rule="made-up", evidence=at,
                )
            )  # fmt: skip
            statements.append(
                Statement(
                    id=f"statement:{len(statements)}", article=at.article, start=at.start, end=at.end, text=at.text,
                    kind="direct", speaker=speaker.id, confidence=0.9, rule="made-up",
                )
            )  # fmt: skip
    return Analysis(
        articles=tuple(articles), people=tuple(people), organizations=(organization,), events=tuple(events),
        participations=tuple(parts), statements=tuple(statements),
    )  # fmt: skip


def _passage(article: str, text: str, words: str) -> Passage:
    start = text.index(words)
    return Passage(article=article, start=start, end=start + len(words), text=words)


def seconds(question: str, folder: Path) -> float:
    """Return how long one call took, from a cold start."""
    command = [sys.executable, "-c", "from tekstanalyse.cli import main; main()", "query", "--output", str(folder)]
    start = time.perf_counter()
    subprocess.run([*command, question], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - start


@click.command()
@click.option("--articles", default=20_000, show_default=True)
@click.option("--repeat", default=5, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(articles: int, repeat: int, seed: int) -> None:
    """Write a made-up store and time questions to it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = time.perf_counter()
        write(made_up(articles, seed), nx.MultiGraph(), folder)
        size = (folder / FILE_NAME).stat().st_size / 1e6
        click.echo(f"{articles} articles, {size:.0f} MB, written in {time.perf_counter() - start:.1f} s")
        for question in QUESTIONS:
            taken = [seconds(question, folder) for _ in range(repeat)]
            click.echo(f"{median(taken):.2f} s (slowest {max(taken):.2f})  {question}")


if __name__ == "__main__":
    main()
