import pytest

from tests.extract.trees import layer_names


@pytest.mark.parametrize("label", ["LOC", "GPE_LOC", "GPE_ORG"])
def test_find_places_reads_every_label_of_a_place(label):
    sentence = f"Møtet/NOUN/nsubj>var var/VERB på/ADP Stordalen/{label}/obl>var ."
    assert layer_names(sentence, "places") == [("Stordalen", "Stordalen")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sula_kommune/GPE_ORG/nsubj>svarte svarte/VERB .",
        "Fjordlaget/ORG/nsubj>svarte svarte/VERB .",
        "Tuva_Brekke/PER/nsubj>kom kom/VERB .\nBrekke/LOC/nsubj>gjekk gjekk/VERB .",
        "Fjordspelet/EVT/nsubj>kom kom/VERB .",
    ],
)
def test_find_places_leaves_organizations_people_and_events(sentence):
    assert layer_names(sentence, "places") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Stordalens/GPE_LOC/nmod:poss>prest prest/NOUN/nsubj>kom kom/VERB til/ADP Stordalen/GPE_LOC/obl>kom .",
            [("Stordalens", "Stordalen"), ("Stordalen", "Stordalen")],
        ),
        ("Han/PRON/nsubj>bur bur/VERB på/ADP Hornnes/GPE_LOC/obl>bur .", [("Hornnes", "Hornnes")]),
    ],
)
def test_find_places_drops_the_genitive_when_the_place_stands_without_it_too(sentence, expected):
    assert layer_names(sentence, "places") == expected
