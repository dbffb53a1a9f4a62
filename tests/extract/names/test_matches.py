import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize("label", ["GPE_LOC", "LOC", "PER", "PROPN"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>slo slo/VERB Tangmo/{}/obj>slo 3–1/NUM/obl>slo .",
        "Vi/PRON/nsubj>tapte tapte/VERB 0–2/NUM/obl>tapte for/ADP Tangmo/{}/obl>tapte .",
        "Tangmo/{}/nsubj>vann vann/VERB på/ADP heimebane/NOUN/obl>vann .",
        "Det/PRON/nsubj>vart vart/VERB siger/NOUN/obj>vart over/ADP Tangmo/{}/nmod>siger 3–1/NUM/obl>vart .",
        "Ho/PRON/nsubj>spelar spelar/VERB for/ADP Tangmo/{}/obl>spelar .",
    ],
)
def test_teams_are_organizations(label, sentence):
    assert layer_texts(sentence.format(label), "organizations") == ["Tangmo"]
    assert layer_texts(sentence.format(label), "people") == []


@pytest.mark.parametrize("dash", ["-", "–"])
def test_two_names_with_a_score_behind_them_are_teams(dash):
    sentence = f"Tangmo/LOC {dash} Skarvlia/PROPN/nmod>Tangmo 3–1/NUM/nmod>Tangmo"
    assert layer_texts(sentence, "organizations") == ["Tangmo", "Skarvlia"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>slo slo/VERB Tangmo/PER/obj>slo i/ADP tre/NUM/nummod>sett sett/NOUN/obl>slo 6–1/NUM/nmod>sett .",
        "Vi/PRON/nsubj>møter møter/VERB Tangmo/PER/obj>møter i/ADP morgen/NOUN/obl>møter .",
        "Tangmo/LOC/nsubj>ligger ligger/VERB på/ADP Skarvlia/LOC/obl>ligger .",
    ],
)
def test_single_players_and_places_are_no_teams(sentence):
    assert layer_texts(sentence, "organizations") == []


def test_teams_are_known_by_two_scores_told_one_by_one_and_players_by_sets():
    teams = (
        "Lyngvik/LOC/nsubj>låg låg/VERB:Past under/ADP 0-2/NUM/obl>låg men/CCONJ vann/VERB:Past/conj>låg"
        " 4-2/NUM/obj>vann over/ADP Haugvik/LOC/obl>vann ."
    )
    assert layer_texts(teams, "organizations") == ["Lyngvik", "Haugvik"]
    sets = "Lia/LOC/nsubj>vant vant/VERB:Past 6–4/NUM/obj>vant , 6–3/NUM/conj>6–4 over/ADP Moe/PER/obl>vant ."
    assert layer_texts(sets, "organizations") == []
