"""Make up what a run might have found in many articles, always the same for the same seed."""

import itertools
import random

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
    Role,
    Statement,
    Status,
    TitleHeld,
)  # fmt: skip

GIVEN = (
    "Åse", "Liv", "Per", "Jon", "Ingrid", "Marit", "Olav", "Siri", "Hassan", "Anne", "Kari", "Tor", "Øyvind", "Eli",
    "Nils", "Amina", "Bjørn", "Gro", "Lars", "Turid",
)  # fmt: skip
PARTS = (
    "Sol",
    "Berg",
    "Hav",
    "Fjell",
    "Nor",
    "Vik",
    "Lund",
    "Dal",
    "Ek",
    "Stein",
    "Bjørk",
    "Ås",
    "Grøn",
    "Skog",
    "Elv",
)
ENDS = (
    "bakken",
    "moen",
    "heim",
    "land",
    "vik",
    "stad",
    "nes",
    "eide",
    "øy",
    "rud",
    "haug",
    "set",
    "vær",
    "sund",
    "tun",
)
TYPES = ("webinar", "konferanse", "seminar", "fagdag", "årsmøte", "folkemøte", "debatt")
TITLES = ("leder", "rektor", "ordfører", "forsker", "lege", "daglig leder", "rådgiver", "styreleder")
COMMON = (
    "tillit", "kommunen", "arbeid", "rus", "skole", "skolen", "fjorden", "stillinger", "helse", "oppdrett", "vegen",
    "budsjettet", "ungdom", "snakket", "møtet", "var", "det", "en", "og", "som", "på", "med",
)  # fmt: skip
ROLES: tuple[Role, ...] = ("speaker", "speaker", "host", "moderator", "panelist", "participant", "mentioned")
STATUSES: tuple[Status, ...] = ("held", "held", "held", "held", "planned", "absent")


def made_up(count: int, seed: int) -> Analysis:
    """Return an analysis of so many articles: each with an event, four people with a part in it, and statements.

    There is about one person for every two articles, and one organization for every twenty.
    """
    return _Corpus(count, random.Random(seed)).analysis()


class _Corpus:
    def __init__(self, count: int, chance: random.Random) -> None:
        self._count, self._chance = count, chance
        surnames = [first + last for first, last in itertools.product(PARTS, ENDS)]
        names = [f"{given} {middle}{surname}" for given, surname, middle in itertools.product(
            GIVEN, surnames, ("", *(f"{part}{end} " for part, end in zip(PARTS, ENDS, strict=True))))]  # fmt: skip
        chance.shuffle(names)
        self._people = names[: max(count // 2, 50)]
        self._organizations = [
            f"{chance.choice(PARTS)}{chance.choice(ENDS)} forening {n}" for n in range(count // 20 + 5)
        ]
        self._places = sorted({first + last for first, last in itertools.product(PARTS[::-1], ENDS)})
        self._vocabulary = [f"emne{chance.choice(PARTS)}{chance.choice(ENDS)}{n}".lower() for n in range(count // 2)]
        self._mentions: dict[str, list[Passage]] = {}
        self._titles: dict[str, list[TitleHeld]] = {}

    def analysis(self) -> Analysis:
        articles, events, parts, statements, ties = [], [], [], [], []
        for number in range(self._count):
            article, event, told, said, tied = self._article(number)
            articles.append(article)
            events.append(event)
            parts += told
            statements += said
            ties += tied
        people = tuple(self._person(number) for number in range(len(self._people)))
        return Analysis(
            articles=tuple(articles), events=tuple(events), participations=tuple(parts), statements=tuple(statements),
            affiliations=tuple(ties), people=people,
            organizations=tuple(self._organization(number) for number in range(len(self._organizations))),
            places=tuple(Place(id=f"place:{n}", name=name) for n, name in enumerate(self._places)),
        )  # fmt: skip

    def _organization(self, number: int) -> Organization:
        id_ = f"organization:{number}"
        return Organization(id=id_, name=self._organizations[number], mentions=tuple(self._mentions.get(id_, ())))

    def _person(self, number: int) -> Person:
        id_, name = f"person:{number}", self._people[number]
        return Person(
            id=id_, name=name, aliases=(name.split()[-1],), titles=tuple(self._titles.get(id_, ())[:3]),
            mentions=tuple(self._mentions.get(id_, ())),
        )  # fmt: skip

    def _words(self, count: int) -> str:
        return " ".join([*self._chance.choices(COMMON, k=count - 1), self._chance.choice(self._vocabulary)])

    def _article(self, number: int) -> tuple[Article, Event, list[Participation], list[Statement], list[Affiliation]]:
        chance, id_ = self._chance, f"a{number}"
        kind, place = chance.choice(TYPES), chance.randrange(len(self._places))
        day = f"{chance.randint(2010, 2024)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        name = f"{chance.choice(PARTS)}{chance.choice(ENDS)}{kind} {number}" if number % 3 else f"{kind} {day}"
        organization = chance.randrange(len(self._organizations))
        there = chance.sample(range(len(self._people)), 4)
        titles = [chance.choice(TITLES) for _ in there]
        told = [
            f"{title.capitalize()} {self._people[person]} i {self._places[place]} snakket om {self._words(4)}."
            for person, title in zip(there, titles, strict=True)
        ]
        said = [f"Det er viktig med {self._words(6)}" for _ in there[:2]]
        opening = f"{name} ble holdt av {self._organizations[organization]} i {self._places[place]}."
        text = "\n\n".join(
            [opening, *told, *(f"– {words}, sa hun." for words in said), *(self._words(60) + "." for _ in range(4))]
        )
        article = Article(
            id=id_,
            path=f"{id_}.txt",
            title=f"{name} samlet mange",
            language="nb",
            published=day,
            sha256="0" * 64,
            text=text,
        )
        event = Event(
            id=f"event:{number}", name=name, type=kind, date=day, date_from=day, date_to=day, place=f"place:{place}",
            organizers=(f"organization:{organization}",), mentions=(_passage(id_, text, name),),
            parent=f"event:{number - 1}" if number % 10 == 9 else None,
        )  # fmt: skip
        self._mentions.setdefault(f"organization:{organization}", []).append(
            _passage(id_, text, self._organizations[organization])
        )
        parts, ties = [], []
        for person, title, sentence in zip(there, titles, told, strict=True):
            at = _passage(id_, text, sentence)
            self._mentions.setdefault(f"person:{person}", []).append(_passage(id_, text, self._people[person]))
            self._titles.setdefault(f"person:{person}", []).append(
                TitleHeld(title=title, first=day, last=day, evidence=at)
            )
            role, status = chance.choice(ROLES), chance.choice(STATUSES)
            parts.append(Participation(
                person=f"person:{person}", event=event.id, role=role, status=status, confidence=chance.uniform(0.3, 1),
                rule="made-up", topic=self._words(3), evidence=at,
            ))  # fmt: skip
        ties.append(Affiliation(
            person=f"person:{there[0]}", organization=f"organization:{organization}", title=titles[0], confidence=0.9,
            rule="made-up", evidence=parts[0].evidence,
        ))  # fmt: skip
        quotes = [
            Statement(
                id=f"statement:{number}-{n}", article=id_, start=(start := text.index(words)), end=start + len(words),
                text=words, kind="direct", speaker=f"person:{there[n]}", event=event.id, confidence=0.9, rule="made-up",
            )
            for n, words in enumerate(said)
        ]  # fmt: skip
        return article, event, parts, quotes, ties


def _passage(article: str, text: str, words: str) -> Passage:
    start = text.index(words)
    return Passage(article=article, start=start, end=start + len(words), text=words)
