import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

KOM = "Folk/NOUN/nsubj>kom kom/VERB"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Fjordlaget/ORG/nsubj>holdt holdt/VERB konferansen/NOUN/obj>holdt .", ["Fjordlaget"]),
        # whose event it is
        (
            f"{KOM} på/ADP Fjordlagets/ORG/nmod:poss>fagdag fagdag/NOUN/obl>kom i/ADP Sula/GPE_LOC/nmod>fagdag .",
            ["Fjordlagets"],
        ),
        (f"{KOM} på/ADP fagdagen/NOUN/obl>kom til/ADP Fjordlaget/ORG/nmod>fagdagen .", ["Fjordlaget"]),
        (f"{KOM} på/ADP fagdagen/NOUN/obl>kom med/ADP Fjordlaget/ORG/nmod>fagdagen .", []),
        ("Fjordlaget/ORG/nsubj>skipa skipa/VERB til/ADP seminaret/NOUN/obl>skipa .", ["Fjordlaget"]),
        (
            "I/ADP fjor/NOUN/obl>inviterte inviterte/VERB NMBU/ORG/nsubj>inviterte til/ADP "
            "konferansen/NOUN/obl>inviterte .",
            ["NMBU"],
        ),
        (
            "Fjordlaget/ORG/nsubj>arrangerte og/CCONJ NMBU/ORG/conj>Fjordlaget arrangerte/VERB "
            "konferansen/NOUN/obj>arrangerte .",
            ["Fjordlaget", "NMBU"],
        ),
        (
            "Konferansen/NOUN/nsubj:pass>arrangert ble/AUX/aux:pass>arrangert arrangert/VERB:Part av/ADP "
            "Fjordlaget/ORG/obl>arrangert og/CCONJ NMBU/ORG/conj>Fjordlaget .",
            ["Fjordlaget", "NMBU"],
        ),
        (
            "Konferansen/NOUN/nsubj>gjekk gjekk/VERB i/ADP regi/NOUN/obl>gjekk av/ADP Fjordlaget/ORG/nmod>regi .",
            ["Fjordlaget"],
        ),
        (f"{KOM} frå/ADP Fjordlaget/ORG/obl>kom til/ADP konferansen/NOUN/obl>kom .", []),
    ],
)
def test_find_events_reads_who_arranges(sentence, expected):
    [event] = find_events(annotated(sentence))
    assert [organizer.text for organizer in event.organizers] == expected
