"""A small corpus with invented people, in both written forms, and what it says, marked by hand."""

import networkx as nx

from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Decision,
    Event,
    Organization,
    Participation,
    Passage,
    Person,
    Place,
    Statement,
    TitleHeld,
)

TEXTS = {
    "nett": (
        "Fullt hus på nettet\n\nTorsdag 8. oktober holdt Nettverket Ny Veg (NNV) webinaret «Sammen om jobben». "
        "Styreleder Ingrid Solbakken i Nettverket Ny Veg ønsket velkommen. Per Dahle stilte som representant for "
        "Tilsynsrådet og snakket om faste stillinger i kommunene. – Vi trenger flere faste stillinger, sa Dahle. "
        "Psykolog Åse Marie Lindqvist holdt foredraget «Tvang og tillit». Til slutt holdt Ingrid Solbakken et innlegg "
        "om veien videre. Kari Moen måtte melde forfall. Dahle viste til en rapport av Jon Berge."
    ),
    "kopi": "",
    "oppsummert": (
        "Høsten oppsummert\n\nPå webinaret «Sammen om jobben» holdt Per Dahle innlegg om stillinger. "
        "Nettverket Ny Veg vil holde flere webinarer."
    ),
    "fjord": (
        "Fulle benker i Sogndal\n\nVestkonferansen 2021 gjekk føre seg i Sogndal 11. og 12. mars. Ordførar Olav "
        "Hjelle opna konferansen. Marit Nesse frå Havforum heldt innlegg om oppdrett. Paneldebatten «Kven eig "
        "fjorden?» vart leidd av Siri Bø. I panelet sat Marit Nesse og Anne Dahle. – Fjorden høyrer alle til, sa "
        "Nesse. Ho meinte at oppdrett må på land. Havforum skipa til konferansen."
    ),
    "dag": (
        "En dag å huske\n\nInspirasjonsdagen 8. juni samlet mange. Hassan Berg holdt innlegg om arbeid. "
        "Per Dahle skal snakke på Vårseminaret i Bergen 3. mai 2022."
    ),
}
TEXTS["kopi"] = TEXTS["nett"]

PUBLISHED = {
    "nett": "2020-10-09", "kopi": "2020-10-10", "oppsummert": "2020-12-01", "fjord": "2021-03-15", "dag": "2022-04-01",
}  # fmt: skip

NAMES = {
    "person:ingrid-solbakken": ("Ingrid Solbakken", "Solbakken"),
    "person:per-dahle": ("Per Dahle", "Dahle"),
    "person:anne-dahle": ("Anne Dahle",),
    "person:ase-marie-lindqvist": ("Åse Marie Lindqvist", "Lindqvist"),
    "person:kari-moen": ("Kari Moen",),
    "person:jon-berge": ("Jon Berge",),
    "person:olav-hjelle": ("Olav Hjelle",),
    "person:marit-nesse": ("Marit Nesse", "Nesse"),
    "person:siri-bo": ("Siri Bø",),
    "person:hassan-berg": ("Hassan Berg",),
}


def passage(article: str, text: str) -> Passage:
    """Return the first span of an article with this text."""
    start = TEXTS[article].index(text)
    return Passage(article=article, start=start, end=start + len(text), text=text)


def _article(id_: str) -> Article:
    return Article(
        id=id_, path=f"{id_}.txt", title=TEXTS[id_].split("\n")[0], language="nn" if id_ == "fjord" else "nb",
        published=PUBLISHED[id_], source="Bygdebladet", sha256="0" * 64, text=TEXTS[id_],
        duplicate_of="nett" if id_ == "kopi" else None,
    )  # fmt: skip


def _person(id_: str, names: tuple[str, ...]) -> Person:
    mentions = tuple(passage(article, names[0]) for article, text in TEXTS.items() if names[0] in text)
    titles = {
        "person:ingrid-solbakken": TitleHeld(
            title="styreleder", organization="organization:nettverket-ny-veg", first="2020-10-09", last="2020-10-09",
            evidence=passage("nett", "Styreleder Ingrid Solbakken i Nettverket Ny Veg"),
        ),
        "person:ase-marie-lindqvist": TitleHeld(
            title="psykolog", first="2020-10-09", last="2020-10-09",
            evidence=passage("nett", "Psykolog Åse Marie Lindqvist"),
        ),
    }  # fmt: skip
    return Person(
        id=id_, name=names[0], aliases=names[1:], mentions=mentions, titles=(titles[id_],) if id_ in titles else ()
    )


ORGANIZATIONS = (
    Organization(
        id="organization:havforum", name="Havforum", mentions=(passage("fjord", "Havforum"),)
    ),
    Organization(
        id="organization:nettverket-ny-veg", name="Nettverket Ny Veg", aliases=("NNV",),
        mentions=(passage("nett", "Nettverket Ny Veg"), passage("nett", "NNV")),
    ),
    Organization(
        id="organization:tilsynsradet", name="Tilsynsrådet", mentions=(passage("nett", "Tilsynsrådet"),)
    ),
)  # fmt: skip
PLACES = (
    Place(id="place:bergen", name="Bergen", mentions=(passage("dag", "Bergen"),)),
    Place(id="place:sogndal", name="Sogndal", mentions=(passage("fjord", "Sogndal"),)),
)

JOBBEN, FJORD, DEBATT = "event:sammen-om-jobben", "event:vestkonferansen", "event:kven-eig-fjorden"
DAGEN, VAAREN = "event:inspirasjonsdagen", "event:varseminaret"
EVENTS = (
    Event(
        id=FJORD, name="Vestkonferansen 2021", type="konferanse", date="2021-03-11/2021-03-12", date_from="2021-03-11",
        date_to="2021-03-12", place="place:sogndal", organizers=("organization:havforum",),
        mentions=(passage("fjord", "Vestkonferansen 2021"), passage("fjord", "konferansen.")),
    ),
    Event(
        id=DAGEN, name="Inspirasjonsdagen", type="inspirasjonsdag", date="XXXX-06-08",
        mentions=(passage("dag", "Inspirasjonsdagen"),),
    ),
    Event(
        id=DEBATT, name="Kven eig fjorden?", type="debatt", date="2021-03-11/2021-03-12", date_from="2021-03-11",
        date_to="2021-03-12", place="place:sogndal", parent=FJORD,
        mentions=(passage("fjord", "Paneldebatten «Kven eig fjorden?»"),),
    ),
    Event(
        id=JOBBEN, name="Sammen om jobben", type="webinar", date="2020-10-08", date_from="2020-10-08",
        date_to="2020-10-08", organizers=("organization:nettverket-ny-veg",),
        mentions=tuple(passage(article, "webinaret «Sammen om jobben»") for article in ("nett", "oppsummert")),
    ),
    Event(
        id=VAAREN, name="Vårseminaret", type="seminar", date="2022-05-03", date_from="2022-05-03", date_to="2022-05-03",
        place="place:bergen", mentions=(passage("dag", "Vårseminaret"),),
    ),
)  # fmt: skip


def _part(person: str, event: str, role: str, evidence: Passage, **more: object) -> Participation:
    given = {"status": "held", "confidence": 0.9, "rule": "talk-frame"} | more
    return Participation(person=f"person:{person}", event=event, role=role, evidence=evidence, **given)


PARTICIPATIONS = (
    _part("anne-dahle", DEBATT, "panelist", passage("fjord", "I panelet sat Marit Nesse og Anne Dahle")),
    _part("ase-marie-lindqvist", JOBBEN, "speaker", passage("nett", "Åse Marie Lindqvist holdt foredraget"),
          topic="Tvang og tillit", title="psykolog"),
    _part("hassan-berg", DAGEN, "speaker", passage("dag", "Hassan Berg holdt innlegg om arbeid"), topic="arbeid"),
    _part("ingrid-solbakken", JOBBEN, "host", passage("nett", "Ingrid Solbakken i Nettverket Ny Veg ønsket velkommen")),
    _part("ingrid-solbakken", JOBBEN, "speaker", passage("nett", "holdt Ingrid Solbakken et innlegg om veien videre"),
          topic="veien videre", confidence=0.8),
    _part("jon-berge", JOBBEN, "mentioned", passage("nett", "en rapport av Jon Berge"), confidence=0.6),
    _part("kari-moen", JOBBEN, "speaker", passage("nett", "Kari Moen måtte melde forfall"), status="absent"),
    _part("marit-nesse", FJORD, "speaker", passage("fjord", "Marit Nesse frå Havforum heldt innlegg om oppdrett"),
          topic="oppdrett", organization="organization:havforum"),
    _part("marit-nesse", DEBATT, "panelist", passage("fjord", "I panelet sat Marit Nesse og Anne Dahle")),
    _part("olav-hjelle", FJORD, "speaker", passage("fjord", "Ordførar Olav Hjelle opna konferansen"), title="ordførar"),
    _part("per-dahle", JOBBEN, "speaker", passage("oppsummert", "holdt Per Dahle innlegg om stillinger"),
          topic="stillinger", confidence=0.85),
    _part("per-dahle", JOBBEN, "speaker", passage("nett", "Per Dahle stilte som representant for Tilsynsrådet"),
          topic="faste stillinger i kommunene", organization="organization:tilsynsradet"),
    _part("per-dahle", VAAREN, "speaker", passage("dag", "Per Dahle skal snakke på Vårseminaret"), status="planned"),
    _part("siri-bo", DEBATT, "moderator", passage("fjord", "leidd av Siri Bø")),
)  # fmt: skip


def _said(number: int, article: str, text: str, speaker: str, event: str | None, kind: str) -> Statement:
    at = passage(article, text)
    return Statement(
        id=f"statement:{number}", article=article, start=at.start, end=at.end, text=text, kind=kind, cue="sa",
        speaker=f"person:{speaker}", speaker_text="Dahle", event=event, confidence=0.9, rule="dash",
    )  # fmt: skip


STATEMENTS = (
    _said(1, "nett", "Vi trenger flere faste stillinger", "per-dahle", JOBBEN, "direct"),
    _said(2, "fjord", "Fjorden høyrer alle til", "marit-nesse", FJORD, "direct"),
    _said(3, "fjord", "oppdrett må på land", "marit-nesse", None, "indirect"),
)
AFFILIATIONS = (
    Affiliation(
        person="person:ingrid-solbakken", organization="organization:nettverket-ny-veg", title="styreleder",
        confidence=0.9, rule="title", evidence=passage("nett", "Styreleder Ingrid Solbakken i Nettverket Ny Veg"),
    ),
    Affiliation(
        person="person:marit-nesse", organization="organization:havforum", confidence=0.8, rule="from",
        evidence=passage("fjord", "Marit Nesse frå Havforum"),
    ),
)  # fmt: skip

ANALYSIS = Analysis(
    articles=tuple(_article(id_) for id_ in TEXTS),
    people=tuple(_person(id_, NAMES[id_]) for id_ in sorted(NAMES)),
    organizations=ORGANIZATIONS,
    places=PLACES,
    events=EVENTS,
    participations=PARTICIPATIONS,
    statements=STATEMENTS,
    affiliations=AFFILIATIONS,
    decisions=(Decision(kind="person", left="Dahle", right="Per Dahle", same=True, rule="surname", score=0.9),),
)

NETWORK = nx.MultiGraph()
NETWORK.add_node("person:per-dahle", type="person", label="Per Dahle")
NETWORK.add_node(JOBBEN, type="event", label="Sammen om jobben")
NETWORK.add_edge("person:per-dahle", JOBBEN, key="spoke_at", type="spoke_at", weight=2, articles=2)
