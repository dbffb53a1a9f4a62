import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)
TUVA = [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tala/NOUN/nsubj:pass>lagt vart/AUX:Past/aux:pass>lagt lagt/VERB:Part fram/ADV/advmod>lagt av/ADP "
        "Tuva_Brekke/PER/obl>lagt .",
        "Planen/NOUN/nsubj:pass>presentert ble/AUX:Past/aux:pass>presentert presentert/VERB:Part av/ADP "
        "Tuva_Brekke/PER/obl>presentert .",
        "Tala/NOUN/nsubj:pass>gått vart/AUX:Past/aux:pass>gått gått/VERB:Part gjennom/ADP/obl>gått av/ADP "
        "kasserar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>gått .",
        "Rekneskap/NOUN : Gjennomgått/VERB:Part/parataxis>Rekneskap av/ADP Tuva_Brekke/PER/obl>Gjennomgått .",
        "Frå/ADP Oslo/GPE_LOC/obl>kom kom/VERB:Past Tuva_Brekke/PER/nsubj>kom for/SCONJ å/PART "
        "fortelje/VERB:Inf/advcl>kom .",
        "Ingen/PRON/nsubj>snakket snakket/VERB:Past lenge/ADV/advmod>snakket .\n"
        "Det/PRON/obj>gjorde gjorde/VERB:Past derimot/ADV/advmod>gjorde Tuva_Brekke/PER/nsubj>gjorde .",
    ],
)
def test_find_told_reads_who_told_in_other_words(sentence):
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize("coming", ["blir", "vert"])
def test_find_told_leaves_what_is_to_be_told(coming):
    sentence = f"Tala/NOUN/nsubj:pass>lagt {coming}/AUX/aux:pass>lagt lagt/VERB:Part fram/ADV/advmod>lagt av/ADP "
    assert ("Tuva Brekke", "speaker", "held") not in roles(f"{REPORT}\n{sentence}Tuva_Brekke/PER/obl>lagt .")


@pytest.mark.parametrize(("could", "say"), [("kunne", "opplyse"), ("måtte", "vedgå"), ("kunne", "fortelje")])
def test_find_told_reads_who_could_say_what_stands_before(could, say):
    sentence = (
        f"Tala/NOUN/nsubj>viste viste/VERB:Past overskot/NOUN/obj>viste , {could}/AUX:Past/aux>kasserar "
        f"kasserar/NOUN/conj>viste Tuva_Brekke/PER/nsubj>kasserar {say}/NOUN/obj>kasserar ."
    )
    assert roles(f"{REPORT}\n{sentence}") == TUVA


def test_find_told_reads_a_name_behind_its_title_and_a_comma():
    sentence = (
        "Meldinga/NOUN/nsubj:pass>lesen vart/AUX:Past/aux:pass>lesen lesen/ADJ opp/ADP/obl>lesen av/ADP "
        "skrivaren/NOUN/nmod>Tuva_Brekke , Tuva_Brekke/PER/obl>lesen ."
    )
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Budsjettet/NOUN/nsubj:pass>presentert ble/AUX:Past/aux:pass>presentert presentert/VERB:Part av/ADP "
        "lagets/NOUN/nmod>kasserer kasserer/NOUN/obl>presentert , Tuva_Brekke/PER/appos>kasserer .",
        "Meldinga/NOUN/nsubj:pass>lesen vart/AUX:Past/aux:pass>lesen lesen/VERB:Part opp/ADV/advmod>lesen av/ADP "
        "skrivaren/NOUN/obl>lesen , Tuva_Brekke/PER/appos>skrivaren .",
        "Laget/NOUN/nsubj>vokste vokste/VERB:Past , kunne/AUX:Past/aux>Tuva_Brekke kasserer/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/conj>vokste opplyse/NOUN/nmod>Tuva_Brekke .",
        "Laget/NOUN/nsubj>voks voks/VERB:Past , kunne/AUX:Past/aux>fortelje kasserar/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/nsubj>fortelje fortelje/VERB:Inf/conj>voks .",
    ],
)
def test_find_told_reads_an_office_before_the_name_and_who_could_tell(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


def test_find_told_reads_whom_something_made_speak():
    sentence = (
        "Det/PRON/nsubj>fekk fekk/VERB:Past Tuva_Brekke/PER/obj>fekk frå/ADP laget/NOUN/nmod>Tuva_Brekke "
        "til/ADP/mark>protestere å/PART protestere/VERB:Inf/xcomp>fekk ."
    )
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize("had", ["akkurat", "like", "alt"])
def test_find_told_reads_who_had_told_it_just_before(had):
    sentence = (
        f"Då/ADV/advmod>forklart hadde/AUX:Past/aux>forklart Tuva_Brekke/PER/nsubj>forklart {had}/ADV/advmod>forklart "
        "forklart/VERB:Part saka/NOUN/obj>forklart ."
    )
    assert roles(f"{REPORT}\n{sentence}") == TUVA


def test_find_told_leaves_what_somebody_had_told_once():
    sentence = (
        "Tuva_Brekke/PER/nsubj>forklart hadde/AUX:Past/aux>forklart ofte/ADV/advmod>forklart forklart/VERB:Part "
        "saka/NOUN/obj>forklart ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []


def test_find_told_reads_who_did_the_same_in_a_later_clause():
    sentence = (
        "Jon_Moe/PER/nsubj>helste helste/VERB:Past frå/ADP laget/NOUN/obl>helste , og/CCONJ det/PRON/obj>gjorde "
        "samme/DET/det>det gjorde/VERB:Past/conj>helste Tuva_Brekke/PER/obl>gjorde ."
    )
    assert TUVA[0] in roles(f"{REPORT}\n{sentence}")
