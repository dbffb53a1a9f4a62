import pytest

from tests.extract.trees import extraction, layer_names


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Fjordkraft-direktør/PROPN/nsubj>kom Hege_Lia/PER/appos>Fjordkraft-direktør kom/VERB .", ["Fjordkraft"]),
        ("NNV-rådgjevar/PROPN/nsubj>kom Hege_Lia/PER/appos>NNV-rådgjevar kom/VERB .", ["NNV"]),
        ("NNV-løperen/PROPN/nsubj>kom kom/VERB .", ["NNV"]),
        ("Asia-eksperten/PROPN/nsubj>kom kom/VERB .", []),
        ("TV-sjefen/PROPN/nsubj>kom kom/VERB .", []),
        ("Mohn-metoden/PROPN/nsubj>kom kom/VERB .", []),
    ],
)
def test_the_first_part_of_a_title_is_an_organization(sentence, expected):
    assert [name for _, name in layer_names(sentence, "compounds")] == expected


def test_a_place_in_a_compound_stays_a_place():
    text = "Vi/PRON/nsubj>bor bor/VERB i/ADP Vik/GPE_LOC/obl>bor .\nVik-sjefen/PROPN/nsubj>kom kom/VERB ."
    assert layer_names(text, "compounds") == []


def test_the_mention_ends_before_the_hyphen():
    found = extraction("NNV-leiar/PROPN/nsubj>kom Hege_Lia/PER/appos>NNV-leiar kom/VERB .")
    mention = next(mention for mention in found.mentions if mention.kind == "organization")
    assert (mention.start, mention.end, mention.text) == (0, 3, "NNV")


@pytest.mark.parametrize(("compound", "expected"), [("Lakshav-eier", ["Lakshav"]), ("Oslo-eier", [])])
def test_who_owns_or_works_in_a_firm_names_it_and_who_lives_in_a_place_does_not(compound, expected):
    text = f"{compound}/PROPN/nsubj>kom Hege_Lia/PER/appos>{compound} kom/VERB ."
    assert [name for _, name in layer_names(text, "compounds")] == expected


def test_a_name_of_several_words_is_not_cut_down_to_its_last():
    text = "Fri_Veg-leiaren/ORG/nsubj>kom Hege_Lia/PER/appos>Fri_Veg-leiaren kom/VERB ."
    assert layer_names(text, "compounds") == []
