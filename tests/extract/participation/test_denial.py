"""What a sentence says that somebody did not do, would have done or was only wished for."""

import pytest

from tests.extract.trees import roles

PÅ = "på/ADP konferansen/NOUN/obl>"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Eli_Vik/PER/nsubj>tok tok/VERB:Past aldri/ADV/advmod>tok ordet/NOUN/obj>tok {PÅ}tok .",
        f"Verken/CCONJ Eli_Vik/PER/nsubj>tok eller/CCONJ Jo_Li/PER/conj>Eli_Vik tok/VERB:Past "
        f"ordet/NOUN/obj>tok {PÅ}tok .",
        f"Korkje/CCONJ Eli_Vik/PER/nsubj>tok eller/CCONJ Jo_Li/PER/conj>Eli_Vik tok/VERB:Past "
        f"ordet/NOUN/obj>tok {PÅ}tok .",
        "Eli_Vik/PER/nsubj>gikk gikk/VERB:Past fra/ADP konferansen/NOUN/obl>gikk uten/ADP å/PART "
        "fortelle/VERB:Inf/advcl>gikk noe/PRON/obj>fortelle .",
        f"Eli_Vik/PER/nsubj>let let/VERB:Past vere/AUX:Inf/xcomp>let å/PART halde/VERB:Inf/xcomp>let "
        f"tale/NOUN/obj>halde {PÅ}halde .",
        f"Eli_Vik/PER/nsubj>fortalt ville/AUX:Past/aux>fortalt gjerne/ADV/advmod>fortalt ha/AUX:Inf/aux>fortalt "
        f"fortalt/VERB:Part om/ADP torsk/NOUN/obl>fortalt {PÅ}fortalt .",
        f"Mange/ADJ/nsubj>savnet savnet/VERB:Past et/DET innlegg/NOUN/obj>savnet fra/ADP Eli_Vik/PER/nmod>innlegg "
        f"{PÅ}savnet .",
        f"Mange/ADJ/nsubj>sakna sakna/VERB:Past eit/DET innlegg/NOUN/obj>sakna frå/ADP Eli_Vik/PER/nmod>innlegg "
        f"{PÅ}sakna .",
        f"Eli_Vik/PER/nsubj>ba ba/VERB:Past om/ADP ordet/NOUN/obl>ba {PÅ}ba , men/CCONJ fikk/VERB:Past/conj>ba "
        "det/PRON/obj>fikk ikke/ADV/advmod>fikk .",
    ],
)
def test_what_is_denied_or_only_wished_for_was_not_held(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        f"Eli_Vik/PER/nsubj>nølte nølte/VERB:Past ikkje/ADV/advmod>nølte med/ADP å/PART/mark>halde "
        f"halde/VERB:Inf/xcomp>nølte tale/NOUN/obj>halde {PÅ}halde .",
        f"Uten/ADP/mark>nøle å/PART/mark>nøle nøle/VERB:Inf/advcl>holdt holdt/VERB:Past Eli_Vik/PER/nsubj>holdt "
        f"innlegg/NOUN/obj>holdt {PÅ}holdt .",
    ],
)
def test_what_is_no_silence_was_held(sentence):
    assert ("Eli Vik", "speaker", "held") in roles(sentence)


@pytest.mark.parametrize(
    "silence",
    [
        "sa/VERB:Past/conj>satt ikke/ADV/advmod>sa noe/PRON/obj>sa",
        "sa/VERB:Past/conj>satt ingenting/PRON/obj>sa",
        "sa/VERB:Past/conj>satt ikkje/ADV/advmod>sa noko/PRON/obj>sa",
        "tok/VERB:Past/conj>satt ikke/ADV/advmod>tok ordet/NOUN/obj>tok",
    ],
)
def test_who_sat_on_the_stage_and_said_nothing_did_not_speak(silence):
    sat = "Eli_Vik/PER/nsubj>satt satt/VERB:Past på/ADP podiet/NOUN/obl>satt under/ADP konferansen/NOUN/obl>satt ,"
    assert ("Eli Vik", "speaker", "held") not in roles(f"{sat} men/CCONJ {silence} .")


@pytest.mark.parametrize("meant", ["meinte", "mente"])
def test_is_denied_leaves_what_was_meant_without_a_word_between(meant):
    title = "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶"
    sentence = (
        f"Eli_Vik/PER/nsubj>{meant} {meant}/VERB:Past bygda/NOUN/nsubj>hadde ikkje/ADV/advmod>hadde "
        f"hadde/VERB:Past/ccomp>{meant} råd/NOUN/obj>hadde ."
    )
    assert ("Eli Vik", "speaker", "held") in roles(f"{title}\n{sentence}")
