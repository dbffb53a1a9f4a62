"""Words that one reads aloud and another has sent."""

import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.test_speech import KLARE, said
from tests.extract.trees import annotated

LAS = "Tuva_Brekke/PER/nsubj>las las/VERB:Past"
LESTE = "Tuva_Brekke/PER/nsubj>leste leste/VERB:Past opp/ADP"


@pytest.mark.parametrize(
    "lead",
    [
        f"{LAS} ei/DET helsing/NOUN/obj>las frå/ADP Jonas_Lid/PER/nmod>helsing :",
        f"{LESTE} en/DET tekstmelding/NOUN/obj>leste fra/ADP Jonas_Lid/PER/nmod>tekstmelding :",
        f"Jonas_Lid/PER/nsubj>sjuk er/AUX/cop>sjuk sjuk/ADJ .\n{LAS} brevet/NOUN/obj>las hans/PRON/nmod>brevet :",
        "Jonas_Lid/PER/nsubj>sendt hadde/AUX/aux>sendt sendt/VERB:Past et/DET brev/NOUN/obj>sendt som/PRON/obj>leste "
        "Tuva_Brekke/PER/nsubj>leste leste/VERB/acl:relcl>brev :",
        f"{LESTE} Lids/PER/nmod>brev brev/NOUN/obj>leste .\nJonas_Lid/PER/nsubj>kom kom/VERB .\n"
        f"{LESTE} Lids/PER/nmod>brev brev/NOUN/obj>leste :",
    ],
)
def test_words_read_aloud_are_their_senders(lead):
    assert said(f"{lead}\n« {KLARE} nok/ADV/advmod>klare . »") == [("read", ("Jonas Lid",))]


def test_words_read_aloud_say_nothing_of_who_speaks_there():
    text = f"{LAS} ei/DET helsing/NOUN/obj>las frå/ADP Jonas_Lid/PER/nmod>helsing :\n« {KLARE} nok/ADV/advmod>klare . »"
    assert [speech.cue for speech in find_speech(annotated(text))] == [None]


def test_a_letter_from_nobody_named_is_not_the_readers():
    lead = f"{LAS} eit/DET brev/NOUN/obj>las frå/ADP departementet/NOUN/nmod>brev :"
    assert said(f"{lead}\n« {KLARE} nok/ADV/advmod>klare . »") == [("read", "departementet")]


@pytest.mark.parametrize(
    "lead",
    [
        "Tuva_Brekke/PER/nsubj>sa sa/VERB:Past :",
        f"{LAS} brevet/NOUN/obj>las sitt/PRON/nmod>brevet :",
        f"{LAS} diktet/NOUN/obj>las :",
    ],
)
def test_other_words_stay_with_the_one_who_says_them(lead):
    assert said(f"{lead}\n« {KLARE} nok/ADV/advmod>klare . »") == [("colon", ("Tuva Brekke",))]
