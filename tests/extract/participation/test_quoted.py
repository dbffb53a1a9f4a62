import pytest

from tests.extract.trees import extraction, roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶"
)
KLARE = "– Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ"


def quote(verb, rest=""):
    return f"{REPORT}\n{KLARE} , {verb}/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>{verb} {rest} ."


@pytest.mark.parametrize("verb", ["sa", "meinte", "spurde"])
def test_find_quoted_takes_words_in_the_past_tense_for_said_there(verb):
    [claim] = extraction(quote(verb)).participations
    assert (claim.rule, claim.role, claim.status) == ("quoted", "speaker", "held")


@pytest.mark.parametrize("verb", ["sier", "seier", "forteller", "fortel"])
def test_find_quoted_leaves_the_present_tense_of_interviews(verb):
    assert roles(quote(verb)) == []


@pytest.mark.parametrize("elsewhere", ["til/ADP NTB/ORG/obl>sa", "til/ADP fjordavisa.no/PROPN/obl>sa"])
def test_find_quoted_leaves_what_was_said_elsewhere(elsewhere):
    assert roles(quote("sa", elsewhere)) == []


def test_find_quoted_gives_way_to_what_is_surer():
    text = quote("sa") + " ¶\nTuva_Brekke/PER/nsubj>åpnet åpnet/VERB fagdagen/NOUN/obj>åpnet ."
    [claim] = extraction(text).participations
    assert claim.rule != "quoted"
