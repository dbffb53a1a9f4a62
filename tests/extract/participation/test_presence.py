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
    ],
)
def test_find_presence_reads_who_was_there(sentence):
    assert roles(sentence) == THERE


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>stede var/AUX/cop>stede ikke/PART/advmod>stede til/ADP stede/NOUN på/ADP "
        "årsmøtet/NOUN/obl>stede .",
        "Tuva_Brekke/PER/nsubj>satt satt/VERB i/ADP styret/NOUN/obl>satt før/ADP årsmøtet/NOUN/obl>satt .",
    ],
)
def test_find_presence_takes_nobody_who_was_not(sentence):
    assert ("Tuva Brekke", "participant", "held") not in roles(sentence)
