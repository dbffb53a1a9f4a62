import pytest

from tekstanalyse.extract.names.likeness import without_adjective
from tests.extract.trees import layer_texts, make_doc


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har Fjellro/PER/appos>podkasten .",
            "Fjellro/PER/nsubj>kommer kommer/VERB hver/DET/det>uke uke/NOUN/obl>kommer .",
        ),
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har Fjellro/PER/appos>podkasten .",
            "Fjellro/PER/nsubj>kjem kjem/VERB kvar/DET/det>veke veke/NOUN/obl>kjem .",
        ),
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har « Fjellro/PER/appos>podkasten » .",
            "Fjellro/PER/nsubj>kjem kjem/VERB kvar/DET/det>veke veke/NOUN/obl>kjem .",
        ),
    ],
)
def test_is_thing_knows_a_work_by_the_noun_before_its_name(first, second):
    assert layer_texts(f"{first}\n{second}", "people") == []


def test_is_thing_leaves_people_after_other_nouns():
    text = "Naboen/NOUN/nsubj>kom Fjellro/PER/appos>Naboen kom/VERB .\nFjellro/PER/nsubj>smilte smilte/VERB ."
    assert layer_texts(text, "people") == ["Fjellro", "Fjellro"]


@pytest.mark.parametrize("given", ["Kari", "Odd"])
def test_without_adjective_leaves_what_the_bearer_does_out(given):
    doc = make_doc(f"Vevar_{given}_Brekke/PER/nsubj>kom kom/VERB .")
    doc[0].pos_ = "NOUN"
    assert without_adjective(doc[0:3]).text == f"{given} Brekke"
