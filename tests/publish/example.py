"""A small corpus made by hand: two events, three people, both written forms, one copy. Everybody in it is invented."""

from hashlib import sha256

from tekstanalyse.records import (
    Affiliation,
    Analysis,
    Article,
    Decision,
    Event,
    Language,
    Organization,
    Participation,
    Passage,
    Person,
    Place,
    Rejected,
    Statement,
    TitleHeld,
    Zone,
)

HARBOUR = (
    "Full sal på havneseminaret\n"
    "Av Oda Brekkevik\n"
    "Direktør Signe Tveitnes i Kystforum åpnet havneseminaret i Sandvika kulturhus 12. mars. "
    "– Havna må bli grønn, sa Tveitnes. "
    "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm. "
    "Han mente at kaiene står tomme altfor lenge."
)
FJORD = (
    "Skal snakke om fjorden\n"
    "Forskar Amund Lørdal skal halde innleiing på fjorddagen 4. juni. "
    "Ordførar Gro Eikemo seier at kommunen gler seg. "
    "Direktør Signe Tveitnes var ikkje til stades på førre møte."
)


def article(id_: str, text: str, language: Language, published: str | None, duplicate_of: str | None = None) -> Article:
    return Article(
        id=id_,
        path=f"{id_}.txt",
        title=text.partition("\n")[0],
        language=language,
        published=published,
        source="Kystavisa",
        sha256=sha256(text.encode()).hexdigest(),
        text=text,
        zones=(Zone(kind="title", start=0, end=text.index("\n")),),
        duplicate_of=duplicate_of,
    )


def passage(article: Article, words: str, nth: int = 0) -> Passage:
    """Find the nth occurrence of the words in the article."""
    start = -1
    for _ in range(nth + 1):
        start = article.text.index(words, start + 1)
    return Passage(article=article.id, start=start, end=start + len(words), text=words)


harbour = article("havn", HARBOUR, "nb", "2024-03-13")
copy = article("havn-2", HARBOUR, "nb", "2024-03-14", duplicate_of="havn")
fjord = article("fjord", FJORD, "nn", "2024-05-30")
empty = article("tom", "Uten navn\nDet regnet hele dagen.", "nb", None)

OPENED = "Direktør Signe Tveitnes i Kystforum åpnet havneseminaret i Sandvika kulturhus 12. mars."
LECTURED = "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm."
PLANNED = "Forskar Amund Lørdal skal halde innleiing på fjorddagen 4. juni."

EXAMPLE = Analysis(
    articles=(fjord, harbour, copy, empty),
    people=(
        Person(
            id="person:amund-lordal",
            name="Amund Lørdal",
            titles=(
                TitleHeld(
                    title="forsker",
                    first="2024-03-13",
                    last="2024-05-30",
                    evidence=passage(harbour, "forsker Amund Lørdal"),
                ),
            ),
            mentions=(passage(harbour, "Amund Lørdal"), passage(fjord, "Amund Lørdal")),
        ),
        Person(id="person:gro-eikemo", name="Gro Eikemo", mentions=(passage(fjord, "Gro Eikemo"),)),
        Person(
            id="person:signe-tveitnes",
            name="Signe Tveitnes",
            aliases=("Tveitnes",),
            titles=(
                TitleHeld(
                    title="direktør",
                    organization="organization:kystforum",
                    first="2024-03-13",
                    last="2024-03-13",
                    evidence=passage(harbour, "Direktør Signe Tveitnes i Kystforum"),
                ),
            ),
            mentions=(
                passage(harbour, "Signe Tveitnes"),
                passage(harbour, "Tveitnes", 1),
                passage(fjord, "Signe Tveitnes"),
            ),
        ),
    ),
    organizations=(
        Organization(id="organization:kystforum", name="Kystforum", mentions=(passage(harbour, "Kystforum"),)),
    ),
    places=(
        Place(
            id="place:sandvika-kulturhus",
            name="Sandvika kulturhus",
            mentions=(passage(harbour, "Sandvika kulturhus"),),
        ),
    ),
    events=(
        Event(
            id="event:fjorddagen-2024-06-04",
            name="fjorddagen",
            type="dag",
            date="2024-06-04",
            date_from="2024-06-04",
            date_to="2024-06-04",
            mentions=(passage(fjord, "fjorddagen"),),
        ),
        Event(
            id="event:havneseminaret",
            name="havneseminaret",
            type="seminar",
            date="XXXX-03-12",
            place="place:sandvika-kulturhus",
            organizers=("organization:kystforum",),
            mentions=(passage(harbour, "havneseminaret"), passage(harbour, "havneseminaret", 1)),
        ),
    ),
    participations=(
        Participation(
            person="person:amund-lordal",
            event="event:fjorddagen-2024-06-04",
            role="speaker",
            status="planned",
            title="forskar",
            confidence=0.8,
            rule="talk",
            evidence=passage(fjord, PLANNED),
        ),
        Participation(
            person="person:amund-lordal",
            event="event:havneseminaret",
            role="speaker",
            status="held",
            title="forsker",
            topic="landstrøm",
            confidence=0.9,
            rule="talk",
            evidence=passage(harbour, LECTURED),
        ),
        Participation(
            person="person:signe-tveitnes",
            event="event:fjorddagen-2024-06-04",
            role="participant",
            status="absent",
            confidence=0.7,
            rule="absence",
            evidence=passage(fjord, "Direktør Signe Tveitnes var ikkje til stades på førre møte."),
        ),
        Participation(
            person="person:signe-tveitnes",
            event="event:havneseminaret",
            role="host",
            status="held",
            title="direktør",
            organization="organization:kystforum",
            confidence=0.9,
            rule="opening",
            evidence=passage(harbour, OPENED),
        ),
    ),
    statements=(
        Statement(
            id="statement:fjord-1",
            article="fjord",
            start=fjord.text.index("kommunen gler"),
            end=fjord.text.index("kommunen gler") + len("kommunen gler seg"),
            text="kommunen gler seg",
            kind="indirect",
            cue="seier",
            speaker="person:gro-eikemo",
            speaker_text="Ordførar Gro Eikemo",
            confidence=0.9,
            rule="that-clause",
        ),
        Statement(
            id="statement:havn-1",
            article="havn",
            start=harbour.text.index("Havna må"),
            end=harbour.text.index("Havna må") + len("Havna må bli grønn"),
            text="Havna må bli grønn",
            kind="direct",
            cue="sa",
            speaker="person:signe-tveitnes",
            speaker_text="Tveitnes",
            event="event:havneseminaret",
            confidence=0.95,
            rule="dash",
        ),
        Statement(
            id="statement:havn-2",
            article="havn",
            start=harbour.text.index("kaiene står"),
            end=harbour.text.index("kaiene står") + len("kaiene står tomme altfor lenge"),
            text="kaiene står tomme altfor lenge",
            kind="indirect",
            cue="mente",
            speaker_text="Han",
            no_speaker="pronoun",
            confidence=0.5,
            rule="that-clause",
        ),
    ),
    affiliations=(
        Affiliation(
            person="person:signe-tveitnes",
            organization="organization:kystforum",
            title="direktør",
            confidence=0.9,
            rule="title-in",
            evidence=passage(harbour, "Direktør Signe Tveitnes i Kystforum"),
        ),
    ),
    decisions=(
        Decision(kind="person", left="Signe Tveitnes", right="Tveitnes", same=True, rule="surname", score=0.92),
    ),
)

REJECTED = (Rejected(path="skann.pdf", reason="Siden har ingen tekst, bare et bilde."),)

RUN = {"schema": 1, "program": "tekstanalyse", "version": "0.1.0", "seconds": {"read": 0.1}}
