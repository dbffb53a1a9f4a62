"""Claims that are read by their words, where the tags or the tree are wrong."""

import pytest

from tests.extract.reported.test_find_reported import TUVA, reported


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Tuva_Brekke/PER/nsubj>presiserte presiserte/VERB viktigheten/NOUN/obj>presiserte av/SCONJ/mark>få å/PART "
            "få/VERB:Inf/advcl>presiserte flere/ADJ/obj>få inn/ADV/advmod>få .",
            "viktigheten av å få flere inn",
        ),
        (
            "Tuva_Brekke/PER/nsubj>understreka understreka/VERB verdien/NOUN/obj>understreka av/SCONJ/mark>ha å/PART "
            "ha/VERB:Inf/advcl>understreka fleire/ADJ/obj>ha med/ADV/advmod>ha .",
            "verdien av å ha fleire med",
        ),
    ],
)
def test_a_noun_keeps_its_infinitive_when_the_tree_gives_it_to_the_verb(sentence, claim):
    assert [content for content, _, _ in reported(sentence)] == [claim]


REQUEST = (
    "Tuva_Brekke/PER/nsubj>oppfordrer oppfordrer/VERB bygda/NOUN/obj>oppfordrer til/SCONJ/mark>bruke å/PART "
    "bruke/VERB:Inf/advcl>oppfordrer kaia/NOUN/obj>bruke"
)
REQUEST_NN = (
    "Tuva_Brekke/PER/nsubj>oppmodar oppmodar/VERB bygda/NOUN/obj>oppmodar om/SCONJ/mark>bruke å/PART "
    "bruke/VERB:Inf/advcl>oppmodar kaia/NOUN/obj>bruke"
)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            f"{REQUEST} , men/CCONJ/cc>sette også/ADV/advmod>sette sette/VERB/conj>oppfordrer av/ADP "
            f"penger/NOUN/obj>sette .",
            "bygda til å bruke kaia, men også sette av penger",
        ),
        (
            f"{REQUEST_NN} , men/CCONJ/cc>setje òg/ADV/advmod>setje setje/VERB/conj>oppmodar av/ADP "
            f"pengar/NOUN/obj>setje .",
            "bygda om å bruke kaia, men òg setje av pengar",
        ),
        (
            f"{REQUEST} , og/CCONJ/cc>vente vente/VERB/conj>oppfordrer med/ADP resten/NOUN/obl>vente .",
            "bygda til å bruke kaia, og vente med resten",
        ),
        (
            f"{REQUEST} , men/CCONJ/cc>roser roser/VERB/conj>oppfordrer også/ADV/advmod>roser naboene/NOUN/obj>roser .",
            "bygda til å bruke kaia",
        ),
        (
            f"{REQUEST_NN} , men/CCONJ/cc>rosar rosar/VERB/conj>oppmodar òg/ADV/advmod>rosar grannane/NOUN/obj>rosar .",
            "bygda om å bruke kaia",
        ),
    ],
)
def test_what_somebody_is_asked_to_do_goes_on_with_words_that_cannot_be_the_sources_own_verb(sentence, claim):
    assert reported(sentence)[0][0] == claim


KAI = "kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (f"Tuva_Brekke/PER/nsubj>fortalte fortalte/VERB : at/SCONJ {KAI}fortalte .", "kaia er dyr"),
        (f"Tuva_Brekke/PER/nsubj>fortalde fortalde/VERB : at/SCONJ {KAI}fortalde .", "kaia er dyr"),
    ],
)
def test_a_colon_may_stand_before_the_conjunction(sentence, claim):
    assert [content for content, _, _ in reported(sentence)] == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            f"Tuva_Brekke/PER/nsubj>sier sier/VERB at/SCONJ {KAI}sier , Lid/PER/conj>sier at/SCONJ/mark>billig "
            "den/PRON/nsubj>billig er/AUX/cop>billig billig/ADJ/ccomp>Lid .",
            "kaia er dyr",
        ),
        (
            f"Tuva_Brekke/PER/nsubj>seier seier/VERB at/SCONJ {KAI}seier , ti/NUM/nummod>prosent "
            "prosent/NOUN/conj>seier at/SCONJ/mark>billeg ho/PRON/nsubj>billeg er/AUX/cop>billeg "
            "billeg/ADJ/ccomp>prosent .",
            "kaia er dyr",
        ),
        (
            f"Tuva_Brekke/PER/nsubj>sier sier/VERB at/SCONJ {KAI}sier , mens/SCONJ ti/NUM/nummod>prosent "
            "prosent/NOUN/nsubj>venter venter/VERB/advcl>sier .",
            "kaia er dyr",
        ),
    ],
)
def test_a_claim_ends_where_another_takes_over_the_verb(sentence, claim):
    assert reported(sentence)[0][0] == claim


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tuva_Brekke/PER/nsubj>fortalte fortalte/VERB at/SCONJ folk/NOUN/nsubj>kommer kommer/VERB/ccomp>fortalte "
        f"når/SCONJ/mark>spør hun/PRON/nsubj>spør spør/VERB/advcl>kommer , og/CCONJ/cc>dyr "
        f"at/SCONJ/mark>dyr {KAI}spør .",
        f"Tuva_Brekke/PER/nsubj>fortalde fortalde/VERB at/SCONJ folk/NOUN/nsubj>kjem kjem/VERB/ccomp>fortalde "
        f"når/SCONJ/mark>spør ho/PRON/nsubj>spør spør/VERB/advcl>kjem , og/CCONJ/cc>dyr at/SCONJ/mark>dyr {KAI}spør .",
    ],
)
def test_a_second_conjunction_goes_on_with_the_first_claim(sentence):
    found = reported(sentence)
    assert len(found) == 1
    assert found[0][0].endswith("kaia er dyr")
    assert found[0][2] == TUVA


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Tuva_Brekke/PER/nsubj>beskyldte beskyldte/VERB naboen/NOUN/obj>beskyldte for/SCONJ/mark>sove å/PART "
            "sove/VERB:Inf/advcl>beskyldte i/ADP timen/NOUN/obl>sove .",
            "å sove i timen",
        ),
        (
            "Tuva_Brekke/PER/nsubj>skulda skulda/VERB grannen/NOUN/obj>skulda for/SCONJ/mark>sove å/PART "
            "sove/VERB:Inf/advcl>skulda i/ADP timen/NOUN/obl>sove .",
            "å sove i timen",
        ),
    ],
)
def test_what_somebody_is_blamed_for_is_what_the_source_says(sentence, claim):
    assert [(content, source) for content, _, source in reported(sentence)] == [(claim, TUVA)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>anklaget anklaget/VERB naboen/NOUN/obj>anklaget .",
        "Naboen/NOUN/nsubj>anklaget ble/AUX/aux>anklaget anklaget/VERB:Part for/SCONJ/mark>sove å/PART "
        "sove/VERB:Inf/advcl>anklaget .",
    ],
)
def test_nothing_is_said_where_no_blame_is_told_or_nobody_lays_it(sentence):
    assert reported(sentence) == []


@pytest.mark.parametrize(
    ("request_", "verb", "claim"),
    [(REQUEST, "rådet", "bygda til å bruke kaia"), (REQUEST_NN, "rådde", "bygda om å bruke kaia")],
)
def test_advice_is_a_request(request_, verb, claim):
    sentence = request_.replace("oppfordrer", verb).replace("oppmodar", verb)
    assert [content for content, _, _ in reported(f"{sentence} .")] == [claim]
