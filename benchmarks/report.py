"""Measure `report.html` over a made-up corpus: how large it is, and how soon it can be used in headless Chromium.

    python benchmarks/report.py --nodes 5000 --edges 20000

Needs Chromium, Node.js, and `npm ci` in tests/browser. Prints the size of the network and of the file, what the file
had no room for, and for three views the median and slowest time from opening the file until it can be used: the view
is written, the search field takes words, and the browser has drawn it. Each opening is a new browser. `computing` is
how long the page itself had the processor, which other programs on the machine do not lengthen.
"""

import json
import os
import random
import re
import shutil
import subprocess
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from statistics import median

import click
import networkx as nx

from tekstanalyse.connect import connect
from tekstanalyse.publish.report import write
from tekstanalyse.publish.report.page import FILE
from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Statement,
)

OPENING = Path(__file__).parents[1] / "tests" / "browser" / "opening.mjs"
VIEWS = {"first view": "", "people": "#/people", "network": "#/network"}
GIVEN = ("Åse", "Liv", "Per", "Jon", "Ingrid", "Marit", "Olav", "Siri", "Hassan", "Anne", "Kari", "Tor")
PARTS = ("Sol", "Berg", "Hav", "Fjell", "Nor", "Vik", "Lund", "Dal", "Ek", "Stein", "Bjørk", "Ås")
ENDS = ("bakken", "moen", "heim", "land", "vik", "stad", "nes", "eide", "øy", "rud", "haug", "set")
TYPES = ("webinar", "konferanse", "seminar", "fagdag", "årsmøte")
WORDS = ("tillit", "kommunen", "arbeid", "rus", "skole", "fjorden", "stillinger", "helse", "oppdrett", "vegen")
SPEAKERS = 5


@dataclass
class Report:
    """What one made-up article says."""

    article: Article
    event: Event
    participations: list[Participation]
    statements: list[Statement]
    affiliation: Affiliation


class MadeUp:
    """A corpus with so many people, organizations and events, one article an event."""

    def __init__(self, nodes: int, seed: int) -> None:
        self._chance = random.Random(seed)
        surnames = [f"{part}{end}" for part, end in product(PARTS, ENDS)]
        names = [f"{given} {middle} {surname}" for given, middle, surname in product(GIVEN, PARTS, surnames)]
        chosen = self._chance.sample(names, nodes * 6 // 10)
        self._people = {f"person:{number}": name for number, name in enumerate(chosen)}
        self._organizations = {
            f"organization:{number}": f"{surnames[number % len(surnames)]} forening {number}"
            for number in range(nodes // 10)
        }
        self._events = nodes - len(self._people) - len(self._organizations)
        self._mentions: defaultdict[str, list[Passage]] = defaultdict(list)

    def analysis(self) -> Analysis:
        """Return what would have been found in it."""
        reports = [self._report(number) for number in range(self._events)]
        return Analysis(
            articles=tuple(one.article for one in reports),
            people=tuple(
                Person(id=id_, name=name, aliases=(name.split()[-1],), mentions=tuple(self._mentions[id_]))
                for id_, name in self._people.items()
            ),
            organizations=tuple(
                Organization(id=id_, name=name, mentions=tuple(self._mentions[id_]))
                for id_, name in self._organizations.items()
            ),
            events=tuple(one.event for one in reports),
            participations=tuple(claim for one in reports for claim in one.participations),
            statements=tuple(claim for one in reports for claim in one.statements),
            affiliations=tuple(one.affiliation for one in reports),
        )

    def _report(self, number: int) -> Report:
        chance, people = self._chance, list(self._people)
        speakers = chance.sample(people, SPEAKERS)
        organization = chance.choice(list(self._organizations))
        of = self._organizations[organization]
        kind = chance.choice(TYPES)
        name = f"{kind.capitalize()}en {chance.choice(PARTS)}{chance.choice(ENDS)} {number}"
        spoke = [f"{self._people[id_]} fra {of} holdt innlegg om {self._words(3)}." for id_ in speakers]
        said = [f"{self._people[id_]} sa at {self._words(8)}." for id_ in speakers[:2]]
        rest = " ".join(f"{self._words(14).capitalize()}." for _ in range(11))
        day = f"{chance.randint(2015, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        article = Article(
            id=f"artikkel-{number}", path=f"artikkel-{number}.txt", title=name, language="nb", published=day,
            source="Avisa", sha256="0" * 64,
            text=f"{name}\n{name} samlet mange. {' '.join(spoke)}\n{' '.join(said)} {rest}",
        )  # fmt: skip
        for id_, sentence in zip(speakers, spoke, strict=True):
            self._mentions[id_].append(passage(article, self._people[id_], article.text.index(sentence)))
        self._mentions[organization].append(passage(article, of))
        event = Event(
            id=f"event:{number}", name=name, type=kind, date=day, date_from=day, date_to=day,
            organizers=(organization,), mentions=(passage(article, name),),
        )  # fmt: skip
        talks = [(id_, passage(article, sentence)) for id_, sentence in zip(speakers, spoke, strict=True)]
        words = [(id_, passage(article, sentence)) for id_, sentence in zip(speakers, said, strict=False)]
        return Report(
            article=article,
            event=event,
            participations=[
                Participation(
                    person=id_, event=event.id, role="speaker", status="held", organization=organization,
                    confidence=0.9, rule="talk", evidence=proof,
                )
                for id_, proof in talks
            ],
            statements=[
                Statement(
                    id=f"statement:{number}-{id_}", article=article.id, start=proof.start, end=proof.end,
                    text=proof.text, kind="indirect", speaker=id_, event=event.id, confidence=0.8,
                    rule="reported-clause",
                )
                for id_, proof in words
            ],
            affiliation=Affiliation(
                person=speakers[0], organization=organization, confidence=0.9, rule="preposition", evidence=talks[0][1]
            ),
        )  # fmt: skip

    def _words(self, count: int) -> str:
        return " ".join(self._chance.choices(WORDS, k=count))


def passage(article: Article, words: str, after: int = 0) -> Passage:
    """Return where the words first stand in the article."""
    start = article.text.index(words, after)
    return Passage(article=article.id, start=start, end=start + len(words), text=words)


def thinned(network: nx.MultiGraph, edges: int, seed: int) -> nx.MultiGraph:
    """Return the network with so many edges at most."""
    every = sorted(network.edges(keys=True))
    network.remove_edges_from(random.Random(seed).sample(every, max(0, len(every) - edges)))
    return network


def opened(page: Path, view: str, repeat: int) -> list[dict[str, float]]:
    """Return how many seconds each opening took, and how many of them the page computed."""
    environment = {
        **os.environ,
        "OPENING": json.dumps({"address": page.as_uri() + view, "repeat": repeat}),
        "CHROMIUM": shutil.which("chromium") or "chromium",
    }
    done = subprocess.run(["node", OPENING], env=environment, check=True, stdout=subprocess.PIPE)
    return json.loads(done.stdout)


def left_out(page: Path) -> str:
    """Return what the page says that it does not hold."""
    [content] = re.findall(r'id="content">(.*?)</script>', page.read_text(encoding="utf-8"))
    return ", ".join(f"{count} {name}" for name, count in json.loads(content)["left_out"].items() if count) or "nothing"


@click.command()
@click.option("--nodes", default=5_000, show_default=True)
@click.option("--edges", default=20_000, show_default=True, help="At most.")
@click.option("--repeat", default=7, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(nodes: int, edges: int, repeat: int, seed: int) -> None:
    """Write a report over a made-up corpus and open it again and again."""
    analysis = MadeUp(nodes, seed).analysis()
    network = thinned(connect(analysis), edges, seed)
    click.echo(f"{len(network)} nodes, {network.number_of_edges()} edges, {len(analysis.articles)} articles")
    with tempfile.TemporaryDirectory() as name:
        page = Path(name) / FILE
        start = time.perf_counter()
        write(analysis, network, (), {}, page.parent)
        taken = time.perf_counter() - start
        click.echo(f"{page.stat().st_size / 1e6:.2f} MB, written in {taken:.1f} s; left out: {left_out(page)}")
        for view, address in VIEWS.items():
            times = opened(page, address, repeat)
            every, computing = ([one[key] for one in times] for key in ("seconds", "computing"))
            click.echo(f"{median(every):.2f} s (slowest {max(every):.2f}, computing {median(computing):.2f})  {view}")


if __name__ == "__main__":
    main()
