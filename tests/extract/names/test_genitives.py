import pytest

from tekstanalyse.extract.names.genitives import name_of
from tests.extract.trees import layer_names, make_doc


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a noun follows
        ("Tuva_Brekkes/PER/nmod:poss>båt båt/NOUN/nsubj>låg låg/VERB .", "Tuva Brekke"),
        ("Brekkes/PER/nmod:poss>båt gamle/ADJ/amod>båt båt/NOUN/nsubj>lå lå/VERB .", "Brekke"),
        ("Brekkes/PER/nmod:poss>båt egen/ADJ/amod>båt båt/NOUN/nsubj>lå lå/VERB .", "Brekke"),
        ("Brekkes/PER/nmod:poss>båt eigen/ADJ/amod>båt båt/NOUN/nsubj>låg låg/VERB .", "Brekke"),
        # the name stands without it too
        (
            "Det/PRON/nsubj>Brekkes er/AUX/cop>Brekkes Brekkes/PER ,  sa/VERB/parataxis>Brekkes Brekke/PER/nsubj>sa .",
            "Brekke",
        ),
        # no genitive
        ("Sofus_Dyrnes/PER/nsubj>kom kom/VERB .", "Sofus Dyrnes"),
        ("Hans/PER/nmod:poss>båt båt/NOUN/nsubj>låg låg/VERB .", "Hans"),
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Tuva Brekke"),
    ],
)
def test_name_of_drops_an_s_only_where_it_is_a_genitive(sentence, expected):
    doc = make_doc(sentence)
    assert name_of(doc.ents[0]) == expected


def test_a_surname_in_s_stays_whole_before_an_adverb_that_looks_like_an_adjective():
    text = "Lars_Trones/PER/nsubj>kom kom/VERB .\nTrones/PER/nsubj>lo lo/VERB Trones/PER/obj>lo tørt/ADJ/advmod>lo .\n"
    assert [name for _, name in layer_names(text, "people")] == ["Lars Trones"] * 3
