import pytest

from tests.extract.trees import extraction, roles

NB = (
    "På/ADP lanseringen/NOUN/obl>holde i/ADP Sula/GPE_LOC/nmod>lanseringen skal/AUX/aux>holde "
    "Jonas_Lid/PER/nsubj>holde holde/VERB:Inf en/DET tale/NOUN/obj>holde ."
)
NN = (
    "På/ADP lanseringa/NOUN/obl>halde i/ADP Sula/GPE_LOC/nmod>lanseringa skal/AUX/aux>halde "
    "Jonas_Lid/PER/nsubj>halde halde/VERB:Inf ein/DET tale/NOUN/obj>halde ."
)
JONAS, TUVA = ("Jonas Lid", "speaker", "planned"), ("Tuva Brekke", "speaker", "planned")


@pytest.mark.parametrize(
    ("event", "sentence"),
    [
        (NB, "Tuva_Brekke/PER/nsubj>fortelle vil/AUX/aux>fortelle fortelle/VERB:Inf om/ADP båten/NOUN/obl>fortelle ."),
        (NN, "Tuva_Brekke/PER/nsubj>fortelje skal/AUX/aux>fortelje fortelje/VERB:Inf om/ADP båten/NOUN/obl>fortelje ."),
        (NB, "Tuva_Brekke/PER/nsubj>holde skal/AUX/aux>holde holde/VERB:Inf innlegg/NOUN/obj>holde ."),
        (NN, "Tuva_Brekke/PER/nsubj>halde skal/AUX/aux>halde halde/VERB:Inf innlegg/NOUN/obj>halde ."),
        (NB, "Tuva_Brekke/PER/nsubj>deler deler/VERB erfaringer/NOUN/obj>deler frå/ADP sjøen/NOUN/nmod>erfaringer ."),
        (NN, "Tuva_Brekke/PER/nsubj>delar delar/VERB erfaringar/NOUN/obj>delar frå/ADP sjøen/NOUN/nmod>erfaringar ."),
        (NB, "Tuva_Brekke/PER/nsubj>kommer kommer/VERB og/CCONJ snakker/VERB/conj>kommer ."),
        (NN, "Tuva_Brekke/PER/nsubj>kjem kjem/VERB og/CCONJ snakkar/VERB/conj>kjem om/ADP båten/NOUN/obl>snakkar ."),
    ],
)
def test_find_announced_reads_who_will_talk_at_what_is_announced(event, sentence):
    assert roles(f"{event}\n{sentence}") == [JONAS, TUVA]


def test_find_announced_reads_what_the_talk_will_be_about():
    sentence = "Tuva_Brekke/PER/nsubj>fortelle skal/AUX/aux>fortelle fortelle/VERB:Inf om/ADP båten/NOUN/obl>fortelle ."
    claims = extraction(f"{NB}\n{sentence}").participations
    assert [claim.topic for claim in claims if claim.topic is not None] == ["båten"]


@pytest.mark.parametrize(
    "sentence",
    [
        # in a line of its own it need not be there
        "¶\nTuva_Brekke/PER/nsubj>fortelle vil/AUX/aux>fortelle fortelle/VERB:Inf om/ADP båten/NOUN/obl>fortelle .",
        # not so much of anything
        "Tuva_Brekke/PER/nsubj>fortelle vil/AUX/aux>fortelle ikke/PART/advmod>fortelle fortelle/VERB:Inf "
        "mer/ADJ/obj>fortelle .",
        # shared with the paper, or something else than words
        "– Vi/PRON/nsubj>deler deler/VERB erfaringer/NOUN/obj>deler , sier/VERB/parataxis>deler "
        "Tuva_Brekke/PER/nsubj>sier .",
        "Tuva_Brekke/PER/nsubj>deler deler/VERB rommet/NOUN/obj>deler .",
        "Tuva_Brekke/PER/nsubj>kommer kommer/VERB .",
        "Tuva_Brekke/PER/nsubj>snakker snakker/VERB ofte/ADV/advmod>snakker .",
        # nobody
        "Boka/NOUN/nsubj>fortelle skal/AUX/aux>fortelle fortelle/VERB:Inf om/ADP båten/NOUN/obl>fortelle .",
    ],
)
def test_find_announced_leaves_the_rest(sentence):
    assert roles(f"{NB}\n{sentence}") == [JONAS]


def test_find_announced_needs_an_event_to_come():
    event = "Laget/ORG/nsubj>arrangerte arrangerte/VERB lanseringen/NOUN/obj>arrangerte i/ADP Sula/LOC/obl>arrangerte ."
    sentence = "Tuva_Brekke/PER/nsubj>fortelle vil/AUX/aux>fortelle fortelle/VERB:Inf om/ADP båten/NOUN/obl>fortelle ."
    assert roles(f"{event}\n{sentence}") == []


def test_find_announced_leaves_who_made_what_will_be_shown():
    text = (
        "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
        "Neste/ADJ/amod>folkemøte folkemøte/NOUN/nsubj>er er/VERB 3./ADJ/amod>mai mai/NOUN/obl>er .\n"
        "Da/ADV/advmod>vises skal/AUX/aux>vises planen/NOUN/nsubj:pass>vises , som/PRON/obj>laget "
        "arkitekt/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>laget har/AUX/aux>laget "
        "laget/VERB:Part/acl:relcl>planen , vises/VERB:Inf ."
    )
    assert roles(text) == []
