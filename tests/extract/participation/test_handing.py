import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte .\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Økta/NOUN/obj>hadde hadde/VERB:Past rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>hadde .",
        "Bolken/NOUN/obl>stod stod/VERB:Past Tuva_Brekke/PER/nsubj>stod for/ADV/advmod>stod .",
        "Økta/NOUN/nsubj>Tuva_Brekke var/AUX:Past/cop>Tuva_Brekke det/PRON/expl>Tuva_Brekke Tuva_Brekke/PER "
        "som/PRON/nsubj>tok tok/VERB:Past/acl:relcl>Tuva_Brekke .",
        "Tuva_Brekke/PER/nsubj>fekk fekk/VERB:Past ti/NUM/nummod>minutt minutt/NOUN/obj>fekk .",
    ],
)
def test_find_handed_on_reads_who_had_a_part_of_the_programme(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(REPORT + sentence)


def test_find_handed_on_leaves_a_part_that_is_somebody_elses():
    sentence = "Økta/NOUN/nsubj>handla handla/VERB:Past om/ADP boka/NOUN/obl>handla av/ADP Tuva_Brekke/PER/nmod>boka ."
    assert roles(REPORT + sentence) == []


@pytest.mark.parametrize("club", ["klubba", "møteklubba"])
def test_find_handed_on_reads_who_got_to_lead(club):
    sentence = (
        f"Styret/NOUN/nsubj>overlot overlot/VERB:Past {club}/NOUN/obj>overlot til/ADP nestleiar/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/obl>overlot ."
    )
    assert ("Tuva Brekke", "moderator", "held") in roles(REPORT + sentence)
