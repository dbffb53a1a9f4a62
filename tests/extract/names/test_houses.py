import pytest

from tests.extract.trees import layer_texts

HELD = "Møtet/NOUN/nsubj:pass>holdt ble/AUX/aux:pass>holdt holdt/VERB på/ADP {house}/ORG/obl>holdt ."
HELD_NN = "Årsmøtet/NOUN/nsubj:pass>halde vart/AUX/aux:pass>halde halde/VERB på/ADP {house}/ORG/obl>halde ."


@pytest.mark.parametrize("sentence", [HELD, HELD_NN])
@pytest.mark.parametrize("house", ["Solvik_Hotell", "Kafé_Dalen", "Dal_kulturhus", "Fjordgløtt_konferansesenter"])
def test_a_house_where_a_gathering_is_held_is_a_place(sentence, house):
    sentence = sentence.format(house=house)
    assert layer_texts(sentence, "organizations") == []
    assert layer_texts(sentence, "places") == [house.replace("_", " ")]


@pytest.mark.parametrize("label", ["Sted", "Stad", "Hvor", "Kor"])
def test_so_is_one_behind_a_label(label):
    sentence = f"{label}/NOUN : Solvik_Hotell/ORG/appos>{label} , Dal/LOC/appos>{label}"
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Solvik_Hotell/ORG/nsubj>betaler betaler/VERB møtet/NOUN/obj>betaler .",
        "Kari_Moe/PER/nsubj>helste frå/ADP Solvik_Hotell/ORG/nmod>Kari_Moe helste/VERB møtet/NOUN/obj>helste .",
        "Seminaret/NOUN/nsubj:pass>arrangert ble/AUX/aux:pass>arrangert arrangert/VERB av/ADP "
        "Solvik_Hotell/ORG/obl>arrangert .",
        "Ho/PRON/nsubj>sov sov/VERB på/ADP Solvik_Hotell/ORG/obl>sov .",
    ],
)
def test_a_house_that_acts_or_is_worked_in_is_an_organization(sentence):
    assert layer_texts(sentence, "organizations") == ["Solvik Hotell"]


@pytest.mark.parametrize("house", ["Dal_kyrkje", "Folkets_Hus", "Dal_helsehus", "Dal_grendehus"])
def test_a_house_that_is_no_firm_is_a_place_without_a_gathering(house):
    sentence = f"Ho/PRON/nsubj>såg såg/VERB taket/NOUN/obj>såg på/ADP {house}/ORG/nmod>taket ."
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize("filled", ["fylte", "fyller", "fylde"])
def test_what_people_fill_is_a_house(filled):
    sentence = f"Dei/PRON/nsubj>{filled} {filled}/VERB Hotell_Vågen/ORG/obj>{filled} ."
    assert layer_texts(sentence, "organizations") == []


def test_a_school_is_an_organization_where_no_gathering_is_held_at_it():
    sentence = "Ho/PRON/nsubj>underviser underviser/VERB på/ADP Dal_skole/ORG/obl>underviser ."
    assert layer_texts(sentence, "organizations") == ["Dal skole"]


def test_a_congregation_is_no_house():
    sentence = (
        "Vi/PRON/nsubj>samarbeider samarbeider/VERB med/ADP Dal/LOC/obl>samarbeider frikirke/NOUN/flat:name>Dal ."
    )
    assert layer_texts(sentence, "organizations") == ["Dal frikirke"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sted/NOUN : Kulturhuset_Solvik/ORG/appos>Sted",
        "Kafé_Solvik/ORG/nsubj>full var/AUX/cop>full full/ADJ .",
    ],
)
def test_a_house_is_where_it_was_by_its_label_or_by_those_who_filled_it(sentence):
    assert layer_texts(sentence, "organizations") == []
