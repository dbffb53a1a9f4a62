"""Time resolution over made-up articles, to see that it grows with their number and not with its square.

    python benchmarks/resolve.py --articles 2500 --articles 10000 --articles 40000

People are drawn as news draws them: a few stand in every tenth article, most in one or two, and common names have
several bearers. Prints seconds of the processor, in all and per thousand articles, and how many decisions come out.
"""

import itertools
import random
import time
from collections.abc import Iterator

import click

from tekstanalyse.claims import AffiliationClaim, EventMention, Extraction, Mention, ParticipationClaim
from tekstanalyse.lexicon import words
from tekstanalyse.records import Article
from tekstanalyse.resolve import resolve

GIVEN = tuple(sorted(words("given-names-female") | words("given-names-male")))
PARTS = ("Sol", "Berg", "Hav", "Fjell", "Nor", "Vik", "Lund", "Dal", "Ek", "Stein", "Bjørk", "Ås", "Hol", "Rog", "Sand")
ENDS = ("bakken", "moen", "heim", "land", "vik", "stad", "nes", "eide", "øy", "rud", "haug", "set", "gard", "lien")
TITLES = ("lege", "rektor", "journalist", "keeper", "leder", "rådgiver", "organist", "forsker", "ordfører", "bonde")
KINDS = ("kommune", "sykehus", "idrettslag", "skole")
TYPES = ("webinar", "konferanse", "seminar", "fagdag", "årsmøte", "folkemøte")
ORGANIZATIONS = 0.02
"""Organizations per article."""
PEOPLE = 1.5
"""People per article."""


class MadeUp:
    """A corpus of made-up articles with what was extracted from each."""

    def __init__(self, count: int, seed: int) -> None:
        self._chance = random.Random(seed)
        surnames = [part + end for part, end in itertools.product(PARTS, ENDS)]
        self._people = [self._name(surnames) for _ in range(int(count * PEOPLE))]
        kinds = itertools.islice(itertools.cycle(KINDS), int(count * ORGANIZATIONS) + 8)
        self._organizations = [f"{self._chance.choice(PARTS)}{self._chance.choice(ENDS)} {kind}" for kind in kinds]

    def _name(self, surnames: list[str]) -> str:
        middle = [self._chance.choice(surnames)] if self._chance.random() < 0.3 else []
        return " ".join([self._chance.choice(GIVEN), *middle, self._chance.choice(surnames)])

    def _drawn(self, names: list[str]) -> str:
        """Draw a name, the first ones far oftener than the last."""
        return names[int(len(names) * self._chance.random() ** 3)]

    def article(self, number: int) -> tuple[Article, Extraction]:
        """Return an article with five people, two organizations and an event."""
        key, text, mentions = f"a{number}", "", []
        people = [self._drawn(self._people) for _ in range(5)]
        shorts = [name.split()[-1] for name in people[:3]]
        for kind, name in (
            *(("person", name) for name in (*people, *shorts)),
            *(("organization", self._drawn(self._organizations)) for _ in range(2)),
        ):
            start = len(text)
            text += f"{name} talte. "
            mentions.append(Mention(start=start, end=start + len(name), text=name, kind=kind, name=name))
        kind, day = self._chance.choice(TYPES), f"{2010 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
        date = self._chance.choice((day, day[:4], None))
        event = EventMention(start=0, end=4, text=kind, event=0, type=kind, date=date, organizers=(8,))
        title = self._chance.choice(TITLES)
        return (
            Article(id=key, path=key, title=key, language="nb", published=day, sha256="", text=text),
            Extraction(
                article=key,
                mentions=tuple(mentions),
                event_mentions=(event,),
                participations=tuple(
                    ParticipationClaim(
                        person=i, event=0, role="speaker", status="held", start=0, end=4, rule="made-up", confidence=0.9
                    )
                    for i in range(2)
                ),
                affiliations=(
                    AffiliationClaim(
                        person=0, title=title, organization=8, start=0, end=4, rule="made-up", confidence=0.9
                    ),
                ),
            ),
        )


def measured(count: int, seed: int) -> Iterator[str]:
    """Yield what a resolution of so many articles took and gave."""
    made = MadeUp(count, seed)
    pairs = [made.article(number) for number in range(count)]
    begun = time.process_time()
    analysis = resolve([article for article, _ in pairs], [extraction for _, extraction in pairs])
    seconds = time.process_time() - begun
    unsure = sum(not decision.same and decision.score < 1 for decision in analysis.decisions)
    yield f"{count:>7} articles  {seconds:7.1f} s  {1000 * seconds / count:6.2f} s per thousand"
    found = f"{len(analysis.people)} people, {len(analysis.events)} events"
    yield f"        {found}, {len(analysis.decisions)} decisions, {unsure} unsure"


@click.command()
@click.option("--articles", multiple=True, default=[2_500, 10_000, 40_000], show_default=True)
@click.option("--seed", default=1, show_default=True)
def benchmark(articles: list[int], seed: int) -> None:
    """Resolve made-up corpora of several sizes."""
    for count in articles:
        click.echo("\n".join(measured(count, seed)))


if __name__ == "__main__":
    benchmark()
