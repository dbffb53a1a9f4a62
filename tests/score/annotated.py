"""Small annotated articles to measure against."""

from tekstanalyse.score.gold import (
    GoldArticle,
    GoldEvent,
    GoldNotSpeaker,
    GoldOrganization,
    GoldParticipation,
    GoldPerson,
    GoldStatement,
)

KARI = GoldPerson("p1", "Kari Moen", ("Kari Moen", "Moens"))
OLA = GoldPerson("p2", "Ola Vik", ("Ola Vik", "Vik"))
EVA = GoldPerson("p3", "Eva Lie", ("Eva Lie",))
FYLKET = GoldOrganization("o1", "Fjordane fylke", ("Fjordane fylke", "fylket"))
SEMINAR = GoldEvent("sauseminaret", "Sauseminaret", ("eit seminar om sau", "seminaret"))
PANEL = GoldEvent("sauseminaret-panel", "Panelet", ("panelsamtalen",), parent="sauseminaret")

NYNORSK = GoldArticle(
    doc="sau.txt",
    persons=(KARI, OLA, EVA),
    organizations=(FYLKET,),
    events=(SEMINAR, PANEL),
    participation=(
        GoldParticipation("p1", "sauseminaret", "speaker", ("host",)),
        GoldParticipation("p2", "sauseminaret", "speaker", planned=True),
        GoldParticipation("p3", "sauseminaret", "participant"),
    ),
    statements=(
        GoldStatement("Sauene må ut på beite før sankthans", "direct", "p1"),
        GoldStatement("at beitet er for dårleg i år", "indirect", "o1"),
        GoldStatement("Kva skal dei då eta", "direct", "@role: ein bonde i salen"),
    ),
    not_speakers=(GoldNotSpeaker("p3", "sauseminaret"),),
)

BOKMAAL = GoldArticle(
    doc="beite.txt",
    persons=(GoldPerson("p1", "Kari Moen", ("Kari Moen",)), GoldPerson("p2", "Jon Lund", ("Jon Lund", "Lund"))),
    events=(GoldEvent("sauseminaret", "Sauseminaret", ("seminaret om sau",)),),
    participation=(
        GoldParticipation("p1", "sauseminaret", "host"),
        GoldParticipation("p2", "sauseminaret", "panelist", uncertain=True),
    ),
    statements=(GoldStatement("Det var et fint seminar", "direct", "p2", uncertain=True),),
)
