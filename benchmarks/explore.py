"""Time every view of `tekstanalyse explore` over a made-up store of a given size.

    python benchmarks/explore.py --articles 43000

Prints the size of the store and, for each view, the median and slowest of several warm answers in milliseconds, the
median of the processor time that they took, which other programs do not lengthen, and the size of the answer. The store
is made once per size and seed, and kept in the folder that is given.
"""

import random
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import click
from starlette.testclient import TestClient

from tekstanalyse.connect import connect, network
from tekstanalyse.explore.app import application
from tekstanalyse.publish.sqlite import FILE_NAME, write
from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Place,
    Statement,
    TitleHeld,
)

GIVEN = ("Åse", "Liv", "Per", "Jon", "Ingrid", "Marit", "Olav", "Siri", "Hassan", "Anne", "Kari", "Tor", "Ante", "Mai")
PARTS = ("Sol", "Berg", "Hav", "Fjell", "Nor", "Vik", "Lund", "Dal", "Ek", "Stein", "Bjørk", "Ås", "Furu", "Elv", "Li")
ENDS = ("bakken", "moen", "heim", "land", "vik", "stad", "nes", "eide", "øy", "rud", "haug", "set", "tveit", "bø", "ås")
TYPES = ("webinar", "konferanse", "seminar", "fagdag", "årsmøte")
TITLES = ("leder", "forsker", "ordfører", "rådgiver", "lærer", "direktør", "talsperson", "lege")
WORDS = ("tillit", "kommunen", "arbeid", "rus", "skole", "fjorden", "stillinger", "helse", "oppdrett", "vegen", "vil",
         "og", "ikke", "budsjettet", "må", "vedtaket", "nå", "bru", "kyst", "skog")  # fmt: skip
VIEWS = (
    "/",
    "/participations",
    "/participations?role=spoke&q=skole&from=2015-01-01",
    "/statements",
    "/statements?q=budsjettet",
    "/people",
    "/people?sort=person",
    "/people?q=solbakken",
    "/people/0",
    "/people/0?table=mentions_of_person&page=3",
    "/people/900",
    "/organizations",
    "/organizations/0",
    "/events",
    "/events?q=webinar&from=2019-01-01&to=2019-12-31",
    "/events/0",
    "/articles",
    "/articles?q=budsjettet",
    "/articles/a77",
    "/network",
    "/network/graph.json",
    "/network?tie=co_occurs_with&weight=3",
    "/network?tie=co_occurs_with&from=2019-01-01&to=2019-12-31",
    "/network?around=person:0",
    "/network/graph.json?around=person:0",
    "/unresolved",
    "/unresolved?table=unsure_claims&page=2",
    "/search?q=Hvem snakket på konferanser i 2019?",
    "/search?q=Hva sa Liv Solbakken om budsjettet?",
    "/search?q=solbakken",
)


class _Writer:
    """Writes one article sentence by sentence, and remembers where each stands."""

    def __init__(self, id_: str) -> None:
        self.id, self.text = id_, ""

    def say(self, sentence: str) -> Passage:
        start = len(self.text)
        self.text += f"{sentence} "
        return Passage(article=self.id, start=start, end=start + len(sentence), text=sentence)

    def name(self, name: str, rest: str) -> tuple[Passage, Passage]:
        """Add a sentence that begins with a name; return the mention and the sentence."""
        said = self.say(f"{name} {rest}")
        return Passage(article=self.id, start=said.start, end=said.start + len(name), text=name), said


def _picked(chance: random.Random, many: int, count: int) -> list[int]:
    """Pick distinct numbers below `many`, small ones far more often, as names are spread in a newspaper."""
    return list(dict.fromkeys(int(many * chance.random() ** 2) for _ in range(count)))


def made_up(count: int, seed: int) -> Analysis:
    """Return an analysis with half as many people as articles, a third as many events, and three statements each."""
    chance = random.Random(seed)
    surnames = [first + last for first in PARTS for last in ENDS]
    names = [f"{GIVEN[n % 14]} {surnames[n // 14 % len(surnames)]} {surnames[n // 3150 % 225]}"
             if n >= 3150 else f"{GIVEN[n % 14]} {surnames[n // 14]}" for n in range(count // 2)]  # fmt: skip
    offices = [f"{chance.choice(PARTS)}{chance.choice(ENDS)} {chance.choice(('kommune', 'AS', 'lag', 'forum'))} {n}"
               for n in range(count // 6)]  # fmt: skip
    places = [f"{first}{last}" for first in PARTS for last in ENDS]
    dates = [f"{2012 + n % 12}-{1 + n // 12 % 12:02}-{1 + n // 144 % 28:02}" for n in range(count // 3)]
    events = [f"{TYPES[n % 5].capitalize()}en {chance.choice(surnames)} {n}" for n in range(count // 3)]
    named: defaultdict[tuple[str, int], list[Passage]] = defaultdict(list)
    articles: list[Article] = []
    parts: list[Participation] = []
    said: list[Statement] = []
    members: list[Affiliation] = []
    for number in range(count):
        page = _Writer(f"a{number}")
        event = min(number // 3, len(events) - 1)
        office = _picked(chance, len(offices), 1)[0]
        mention, _ = page.name(events[event], "samlet mange.")
        named["event", event].append(mention)
        mention, _ = page.name(offices[office], f"inviterte til {places[office % 225]}.")
        named["organization", office].append(mention)
        for person in _picked(chance, len(names), 4):
            mention, sentence = page.name(names[person], f"holdt innlegg om {' '.join(chance.choices(WORDS, k=4))}.")
            named["person", person].append(mention)
            if chance.random() < 0.4:
                parts.append(_part(chance, person, event, office, sentence))
            if chance.random() < 0.2:
                members.append(Affiliation(person=f"person:{person}", organization=f"organization:{office}",
                    title=TITLES[person % 8], confidence=0.9, rule="made-up", evidence=sentence))  # fmt: skip
            if chance.random() < 0.6:
                quote = page.say(f"– {' '.join(chance.choices(WORDS, k=12))}, sier {names[person].split()[-1]}.")
                said.append(Statement(id=f"statement:{len(said)}", article=page.id, start=quote.start, end=quote.end,
                    text=quote.text, kind="direct", speaker=f"person:{person}" if chance.random() < 0.93 else None,
                    speaker_text="hun", event=f"event:{event}" if chance.random() < 0.2 else None, confidence=0.9,
                    rule="made-up"))  # fmt: skip
        page.say(" ".join(chance.choices(WORDS, k=200)))
        articles.append(Article(id=page.id, path=f"{page.id}.txt", title=page.text.partition(".")[0], language="nb",
            published=f"{2012 + number % 12}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            sha256="0" * 64, text=page.text, source="Fjordavisa"))  # fmt: skip
    return Analysis(
        articles=tuple(articles),
        people=tuple(_person(n, name, named["person", n]) for n, name in enumerate(names)),
        organizations=tuple(
            Organization(id=f"organization:{n}", name=name, aliases=(name,), mentions=tuple(named["organization", n]))
            for n, name in enumerate(offices)
        ),
        places=tuple(Place(id=f"place:{n}", name=name, aliases=(name,)) for n, name in enumerate(places)),
        events=tuple(
            Event(id=f"event:{n}", name=name, type=TYPES[n % 5], date=dates[n], date_from=dates[n], date_to=dates[n],
                place=f"place:{n % 225}", organizers=(f"organization:{n % len(offices)}",),
                parent=f"event:{n - 1}" if n % 9 == 8 else None, mentions=tuple(named["event", n]))
            for n, name in enumerate(events)
        ),
        participations=tuple(parts), statements=tuple(said), affiliations=tuple(members),
    )  # fmt: skip


def _part(chance: random.Random, person: int, event: int, office: int, sentence: Passage) -> Participation:
    return Participation(
        person=f"person:{person}", event=f"event:{event}", role=chance.choice(("speaker", "panelist", "moderator")),
        status=chance.choice(("held", "held", "held", "planned")), organization=f"organization:{office}",
        title=TITLES[person % 8], confidence=chance.choice((0.5, 0.8, 0.9, 0.95)), rule="made-up", evidence=sentence,
    )  # fmt: skip


def _person(number: int, name: str, mentions: list[Passage]) -> Person:
    held = tuple(
        TitleHeld(title=TITLES[(number + n) % 8], first=f"20{12 + n}-01-01", last=f"20{12 + n}-12-01", evidence=passage)
        for n, passage in enumerate(mentions[:3])
    )
    return Person(
        id=f"person:{number}", name=name, aliases=(name, name.split()[-1]), titles=held, mentions=tuple(mentions)
    )


def store(folder: Path, articles: int, seed: int) -> Path:
    """Return the folder of the made-up store, which is written where it is not there yet."""
    output = folder / f"made-up-{articles}-{seed}"
    if not (output / FILE_NAME).exists():
        output.mkdir(parents=True, exist_ok=True)
        start = time.perf_counter()
        network.measure = _unmeasured
        analysis = made_up(articles, seed)
        write(analysis, connect(analysis), output)
        click.echo(f"written in {time.perf_counter() - start:.0f} s")
    return output


def _unmeasured(graph: object, *, seed: int) -> None:
    """Leave out betweenness and communities: no view shows them, and they take long."""


def times(output: Path, repeat: int) -> Iterator[tuple[str, list[float], list[float], int]]:
    """Yield for each view address, seconds and processor seconds of each warm answer, and its bytes."""
    client = TestClient(application(output), base_url="http://127.0.0.1")
    for address in VIEWS:
        taken, computed, size = [], [], 0
        for _ in range(repeat + 1):
            start, work = time.perf_counter(), time.process_time()
            answer = client.get(address)
            taken.append(time.perf_counter() - start)
            computed.append(time.process_time() - work)
            if answer.status_code != 200:
                raise click.ClickException(f"{address}: {answer.status_code}")
            size = len(answer.content)
        yield address, taken[1:], computed[1:], size


@click.command()
@click.option("--articles", default=43_000, show_default=True)
@click.option("--repeat", default=5, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--folder", type=click.Path(path_type=Path), default=Path(tempfile.gettempdir()), show_default=False)
def main(articles: int, repeat: int, seed: int, folder: Path) -> None:
    """Write a made-up store and time every view over it."""
    output = store(folder, articles, seed)
    click.echo(f"{articles} articles, {(output / FILE_NAME).stat().st_size / 1e6:.0f} MB")
    click.echo("  median  slowest      cpu      kB  view")
    for address, taken, computed, size in times(output, repeat):
        milliseconds = (f"{seconds * 1000:6.0f}ms" for seconds in (median(taken), max(taken), median(computed)))
        click.echo(f"{' '.join(milliseconds)} {size / 1000:7.0f}  {address}")


if __name__ == "__main__":
    main()
