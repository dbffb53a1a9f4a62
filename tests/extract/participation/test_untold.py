"""What a programme says in the present tense has not been, unless the article tells of its event in the past tense."""

import pytest

from tests.extract.trees import roles

TITLE = "@title Skogdagen/NOUN på/ADP Moen/GPE_LOC/nmod>Skogdagen ¶"
BACKGROUND = "Tuva_Brekke/PER/nsubj>vokste vokste/VERB:Past opp/ADV/advmod>vokste på/ADP Moen/GPE_LOC/obl>vokste . ¶"
NOW = [
    "Tuva_Brekke/PER/nsubj>holder holder/VERB:Pres foredrag/NOUN/obj>holder på/ADP skogdagen/NOUN/obl>holder .",
    "På/ADP skogdagen/NOUN/obl>held held/VERB:Pres Tuva_Brekke/PER/nsubj>held foredrag/NOUN/obj>held .",
    "Tuva_Brekke/PER/nsubj>åpner åpner/VERB:Pres skogdagen/NOUN/obj>åpner .",
    "Tuva_Brekke/PER/nsubj>opnar opnar/VERB:Pres skogdagen/NOUN/obj>opnar .",
]


def status_of_tuva(*lines):
    return {status for name, _, status in roles("\n".join((TITLE, *lines))) if name == "Tuva Brekke"}


@pytest.mark.parametrize("sentence", NOW)
def test_as_untold_takes_the_present_tense_for_a_programme(sentence):
    assert status_of_tuva(BACKGROUND, sentence) == {"planned"}


@pytest.mark.parametrize("sentence", NOW)
@pytest.mark.parametrize(
    "told",
    [
        "På/ADP skogdagen/NOUN/obl>holdt holdt/VERB:Past Jonas_Lid/PER/nsubj>holdt innlegg/NOUN/obj>holdt .",
        "Jonas_Lid/PER/nsubj>opna opna/VERB:Past skogdagen/NOUN/obj>opna .",
    ],
)
def test_as_untold_leaves_the_present_tense_beside_what_has_been(sentence, told):
    assert status_of_tuva(BACKGROUND, told, sentence) == {"held"}


@pytest.mark.parametrize("recalls", ["husker", "hugsar"])
def test_as_untold_leaves_what_is_remembered(recalls):
    sentence = (
        f"Mange/PRON/nsubj>{recalls} {recalls}/VERB:Pres Tuva_Brekke/PER/nmod>foredrag sitt/DET"
        f" foredrag/NOUN/obj>{recalls} på/ADP skogdagen/NOUN/obl>{recalls} ."
    )
    assert "planned" not in status_of_tuva(BACKGROUND, sentence)
