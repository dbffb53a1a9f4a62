import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte ."
)
BREKKE = "Tuva_Brekke/PER/nsubj>"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BREKKE}guidet guidet/VERB:Past publikum/NOUN/obj>guidet gjennom/ADP historien/NOUN/obl>guidet .",
        f"{BREKKE}utfordra utfordra/VERB:Past tilhøyrarane/NOUN/obj>utfordra .",
        f"{BREKKE}tok tok/VERB:Past oss/PRON/obj>tok gjennom/ADP dagen/NOUN/obl>tok .",
        f"{BREKKE}tok tok/VERB:Past tilhørerne/NOUN/obj>tok med/ADV/advmod>tok til/ADP Sør/PROPN/obl>tok .",
    ],
)
def test_find_floor_reads_who_did_something_with_the_audience(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("verb", ["helsa", "hilste"])
def test_find_floor_takes_who_greeted_the_guests_for_a_host(verb):
    sentence = f"{BREKKE}{verb} {verb}/VERB:Past gjestene/NOUN/obj>{verb} ."
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "host", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BREKKE}serverte serverte/VERB:Past gjestene/NOUN/iobj>serverte suppe/NOUN/obj>serverte .",
        f"{BREKKE}møtte møtte/VERB:Past oss/PRON/obj>møtte .",
        f"{BREKKE}gjekk gjekk/VERB:Past .",
        f"{BREKKE}filma filma/VERB:Past deltakarane/NOUN/obj>filma .",
        f"{BREKKE}utfordrer utfordrer/VERB publikum/NOUN/obj>utfordrer .",
        f"{BREKKE}satt satt/VERB:Past i/ADP salen/NOUN/obl>satt .",
    ],
)
def test_find_floor_leaves_who_did_not_speak_to_them(sentence):
    assert {role for _, role, _ in roles(f"{REPORT}\n{sentence}")} <= {"participant"}


@pytest.mark.parametrize("touched", ["rørte", "rørde"])
def test_find_floor_leaves_who_conducts_those_who_touched_the_hall(touched):
    sentence = (
        f"Barnekoret/NOUN/nsubj>{touched} ,  dirigert/VERB:Part/acl>Barnekoret av/ADP"
        f" Tuva_Brekke/PER/obl>dirigert ,  {touched}/VERB:Past"
        f" oss/PRON/obj>{touched} ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []
