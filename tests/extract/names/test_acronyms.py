import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Nettverk/NOUN/nsubj>kom for/ADP småbruk/NOUN/nmod>Nettverk i/ADP nord/NOUN/nmod>småbruk"
            " ( NSN/PROPN/appos>Nettverk ) kom/VERB .",
            ["Nettverk for småbruk i nord", "NSN"],
        ),
        (
            "Fylkesstiftinga/NOUN/nsubj>kom for/ADP dyrehelse/NOUN/nmod>Fylkesstiftinga"
            " ( FSD/PROPN/appos>Fylkesstiftinga ) kom/VERB .",
            ["Fylkesstiftinga for dyrehelse", "FSD"],
        ),
        ("Hege_Lia/PER/nsubj>kom ( XYZ/PROPN/appos>Hege_Lia ) kom/VERB .", []),
    ],
)
def test_an_acronym_in_brackets_has_its_long_form_before_it(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("KFT/GPE_LOC/nsubj>inviterer inviterer/VERB .", ["KFT"]),
        ("Vi/PRON/nsubj>møtte møtte/VERB KFT_Vest/LOC/obj>møtte .", ["KFT Vest"]),
        ("Me/PRON/nsubj>møtte møtte/VERB KFT/PER/obj>møtte .", ["KFT"]),
        ("Vi/PRON/nsubj>dro dro/VERB til/ADP USA/GPE_LOC/obl>dro .", []),
        ("USA/GPE_LOC/nsubj>inviterte inviterte/VERB .", []),
    ],
)
def test_an_acronym_is_no_place(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


def test_a_heading_in_capitals_holds_no_acronyms():
    assert layer_texts("MØTE/NOUN/nsubj>VIK I/ADP VIK/LOC .", "organizations") == []


@pytest.mark.parametrize("name", ["KHiO", "UiT", "UiB", "HiNT"])
def test_schools_shorten_the_i_in_their_names_to_a_small_letter(name):
    sentence = f"Ho/PRON/nsubj>studerte studerte/VERB ved/ADP {name}/PROPN/obl>studerte ."
    assert layer_texts(sentence, "organizations") == [name]


def test_a_union_of_states_is_an_organization_and_a_state_is_none():
    text = "EU/GPE_ORG/nsubj>svarte svarte/VERB .\nUSA/GPE_ORG/nsubj>svarte svarte/VERB ."
    assert layer_texts(text, "organizations") == ["EU"]
