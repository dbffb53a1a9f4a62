import pytest

from tekstanalyse.extract.mentions import Mentions
from tests.extract.trees import annotated

TEXT = """
    Tuva_Brekke/PER/nsubj>kom i/ADP Fjordlaget/ORG/nmod>Tuva_Brekke kom/VERB frå/ADP Sula/GPE_LOC/obl>kom .
    Brekkes/PROPN/nmod:poss>båt båt/NOUN/nsubj>låg låg/VERB ved/ADP kaia/NOUN/obl>låg .
    Så/ADV/advmod>kom kom/VERB Tuva_Brekke/PER/nsubj>kom .
    Lid/PER/nsubj>song song/VERB .
    Alle/PRON/nsubj>høyrde høyrde/VERB Lid/PER/obj>høyrde .
"""


@pytest.fixture(scope="module")
def doc():
    return annotated(TEXT)


def test_mentions_are_numbered_in_order_of_appearance(doc):
    records = Mentions(doc).records()
    assert [(m.text, m.kind) for m in records] == [
        ("Tuva Brekke", "person"),
        ("Fjordlaget", "organization"),
        ("Sula", "place"),
        ("Brekkes", "person"),
        ("Tuva Brekke", "person"),
        ("Lid", "person"),
        ("Lid", "person"),
    ]
    assert all(doc.text[m.start : m.end] == m.text for m in records)


def test_mentions_are_named_as_they_stand_without_genitive(doc):
    people = [m for m in Mentions(doc).records() if m.kind == "person"]
    assert [m.name for m in people] == ["Tuva Brekke", "Brekke", "Tuva Brekke", "Lid", "Lid"]


def test_number_gives_the_place_of_a_span(doc):
    mentions = Mentions(doc)
    assert [mentions.number(span) for span in doc.spans["people"]] == [0, 3, 4, 5, 6]
    assert mentions.number(doc[4:6]) is None


@pytest.mark.parametrize(
    ("name", "near", "expected"),
    [
        ("Tuva Brekke", "Fjordlaget", 0),
        ("Tuva Brekke", "Så", 4),
        ("Tuva Brekke", "høyrde", 4),
        ("Lid", "Fjordlaget", 5),
        ("Lid", "høyrde", 6),
    ],
)
def test_of_person_gives_the_nearest_mention_in_full(doc, name, near, expected):
    assert Mentions(doc).of_person(name, doc.text.index(near)) == expected


def test_of_person_fails_for_somebody_who_is_not_named(doc):
    with pytest.raises(KeyError, match="Jonas Lid"):
        Mentions(doc).of_person("Jonas Lid", 0)
