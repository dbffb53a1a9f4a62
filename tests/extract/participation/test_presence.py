import pytest

from tests.extract.trees import roles

THERE = [("Tuva Brekke", "participant", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>stede var/AUX/cop>stede også/ADV/advmod>stede til/ADP stede/NOUN på/ADP "
        "årsmøtet/NOUN/obl>stede .",
        "Tuva_Brekke/PER/nsubj>stades var/AUX/cop>stades til/ADP stades/NOUN på/ADP årsmøtet/NOUN/obl>stades .",
        "På/ADP årsmøtet/NOUN/obl>satt satt/VERB Tuva_Brekke/PER/nsubj>satt på/ADP første/ADJ/amod>rad "
        "rad/NOUN/obl>satt .",
        "Tuva_Brekke/PER/nsubj>fulgte fulgte/VERB årsmøtet/NOUN/obj>fulgte fra/ADP salen/NOUN/obl>fulgte .",
        "Tuva_Brekke/PER/nsubj>tilhøyrar var/AUX/cop>tilhøyrar berre/ADV/advmod>tilhøyrar tilhøyrar/NOUN på/ADP "
        "årsmøtet/NOUN/nmod>tilhøyrar .",
        "Blant/ADP gjestene/NOUN/obl>var var/AUX ordfører/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>var på/ADP "
        "årsmøtet/NOUN/obl>var .",
        "På/ADP årsmøtet/NOUN/obl>teke hadde/AUX:Past/aux>teke Tuva_Brekke/PER/nsubj>teke òg/ADV/advmod>teke "
        "teke/VERB:Part turen/NOUN/obj>teke .",
        "Tuva_Brekke/PER/nsubj>deltok deltok/VERB:Past på/ADP årsmøtet/NOUN/obl>deltok .",
        "Tuva_Brekke/PER/nsubj>med var/AUX:Past/cop>med sjølv/ADV/advmod>med med/ADV på/ADP årsmøtet/NOUN/obl>med .",
        "På/ADP årsmøtet/NOUN/obl>satt satt/VERB:Past Tuva_Brekke/PER/nsubj>satt på/ADP første/ADJ/amod>rad "
        "rad/NOUN/obl>satt ,  men/CCONJ tok/VERB:Past/conj>satt ikke/PART/advmod>tok ordet/NOUN/obj>tok .",
    ],
)
def test_find_presence_reads_who_was_there(sentence):
    assert roles(sentence) == THERE


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>stede var/AUX/cop>stede ikke/PART/advmod>stede til/ADP stede/NOUN på/ADP "
        "årsmøtet/NOUN/obl>stede .",
        "Tuva_Brekke/PER/nsubj>deltok deltok/VERB:Past ikke/PART/advmod>deltok på/ADP årsmøtet/NOUN/obl>deltok .",
        "Tuva_Brekke/PER/nsubj>satt satt/VERB i/ADP styret/NOUN/obl>satt før/ADP årsmøtet/NOUN/obl>satt .",
    ],
)
def test_find_presence_takes_nobody_who_was_not(sentence):
    assert ("Tuva Brekke", "participant", "held") not in roles(sentence)


def test_who_spoke_is_not_besides_one_who_was_there():
    found = roles(
        "På/ADP årsmøtet/NOUN/obl>sat sat/VERB:Past Tuva_Brekke/PER/nsubj>sat på/ADP fyrste/ADJ/amod>rad "
        "rad/NOUN/obl>sat .\n"
        "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past innlegg/NOUN/obj>heldt på/ADP årsmøtet/NOUN/obl>heldt ."
    )
    assert found == [("Tuva Brekke", "speaker", "held")]
