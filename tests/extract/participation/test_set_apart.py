"""Names of those to turn to, of photographers and of writers, who are heard nowhere."""

import pytest

from tests.extract.trees import roles

HEADING = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"


@pytest.mark.parametrize(
    "line",
    [
        "@list Spørsmål/NOUN til/ADP ordstyrer/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>Spørsmål",
        "Ta/VERB:Imp kontakt/NOUN/obj>Ta med/ADP innleiar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>Ta .",
        "Foredrag/NOUN i/ADP salen/NOUN/nmod>Foredrag , foto/NOUN/appos>Foredrag : Tuva_Brekke/PER/appos>foto",
        "@list Foredrag/NOUN . Påmelding/NOUN/appos>Foredrag til/ADP Tuva_Brekke/PER/nmod>Påmelding",
    ],
)
def test_who_is_set_apart_took_no_part(line):
    assert roles(f"{HEADING}\n{line} ¶") == []


def test_a_row_of_those_who_are_seen_is_set_apart():
    caption = "F.v./ADV Eli_Vik/PER/dep>F.v. , Jo_Li/PER/conj>Eli_Vik og/CCONJ Tuva_Brekke/PER/conj>Eli_Vik ."
    assert not {"Eli Vik", "Jo Li"} & {
        name for name, _, _ in roles(f"Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n{caption}")
    }


@pytest.mark.parametrize("then", ["daværende", "dåverande"])
def test_what_one_was_then_is_set_apart(then):
    told = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
    then = f"Da/ADV/advmod>lovet lovet/VERB:Past {then}/ADJ/amod>ordfører "
    rest = "ordfører/NOUN/nsubj>lovet Eli_Vik/PER/appos>ordfører nytt/ADJ/amod>bygg bygg/NOUN/obj>lovet ."
    assert "Eli Vik" not in {name for name, _, _ in roles(told + then + rest)}


@pytest.mark.parametrize("til", ["til", "åt"])
def test_whose_choir_or_pupils_did_something_is_not_heard(til):
    told = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
    koret = f"Koret/NOUN/nsubj>fortalte {til}/ADP Eli_Vik/PER/nmod>Koret fortalte/VERB:Past "
    shown = koret + "om/ADP havet/NOUN/obl>fortalte ."
    assert roles(told + shown) == []


def test_whose_trainer_spoke_is_not_heard():
    told = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
    line = (
        "Eli_Viks/PER/nmod>trener trener/NOUN/nsubj>fortalte , Jo_Li/PER/appos>trener , "
        "fortalte/VERB:Past om/ADP havet/NOUN/obl>fortalte ."
    )
    assert {name for name, *_ in roles(told + line)} <= {"Jo Li"}


def test_by_whom_a_talk_was_interpreted_is_set_apart():
    told = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
    line = (
        "Innleiar/NOUN/nsubj>Eli_Vik var/AUX/cop>Eli_Vik Eli_Vik/PER , tolka/VERB:Part/acl>Eli_Vik av/ADP "
        "Jo_Li/PER/obl>tolka ."
    )
    assert "Jo Li" not in {name for name, *_ in roles(told + line)}
