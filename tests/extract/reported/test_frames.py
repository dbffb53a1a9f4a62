"""Phrases that report a claim: moods, points, promises, and subjects between the verb and the rest of its phrase."""

import pytest

from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.lexicon import entries
from tests.extract.reported.test_find_reported import reported
from tests.extract.trees import annotated

WHO = ("Tuva Brekke",)
DYR = "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"


def test_every_phrase_has_a_verb_with_its_forms():
    verbs = {entry[0] for name in ("speech-verbs", "claim-verbs", "frame-verbs") for entry in entries(name)}
    assert [frame for frame in entries("statement-frames") if frame[0] not in verbs] == []


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (f"Tuva_Brekke/PER/nsubj>sikker var/AUX/cop>sikker sikker/ADJ på/ADP {DYR}sikker .", "kaia er dyr"),
        (f"Tuva_Brekke/PER/nsubj>ueinig var/AUX/cop>ueinig ueinig/ADJ i/ADP {DYR}ueinig .", "kaia er dyr"),
        (f"Tuva_Brekke/PER/nsubj>kom kom/VERB med/ADP framlegg/NOUN/obl>kom om/ADP {DYR}kom .", "kaia er dyr"),
        (
            f"Tuva_Brekke/PER/nsubj>rettet rettet/VERB en/DET advarsel/NOUN/obj>rettet om/ADP {DYR}rettet .",
            "kaia er dyr",
        ),
        (
            "Tuva_Brekke/PER/nsubj>uenig var/AUX/cop>uenig uenig/ADJ : Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr "
            "dyr/ADJ/parataxis>uenig .",
            "Kaia er dyr",
        ),
        (
            "Tuva_Brekke/PER/nsubj>svara svara/VERB kort/ADV/advmod>svara : Ta/VERB:Inf/parataxis>svara "
            "båten/NOUN/obj>Ta .",
            "Ta båten",
        ),
        ("Tuva_Brekke/PER/nsubj>lovet lovet/VERB å/PART vente/VERB:Inf/xcomp>lovet .", "å vente"),
        (
            "Tuva_Brekke/PER/nsubj>åtvara åtvara/VERB mot/SCONJ/mark>vente å/PART vente/VERB:Inf/advcl>åtvara .",
            "å vente",
        ),
        (
            "Tuva_Brekke/PER/nsubj>kalla kalla/VERB:Past planen/NOUN/obj>kalla ein/DET fallitt/NOUN/xcomp>kalla , "
            "og/CCONJ/cc>gjekk gjekk/VERB:Past/conj>kalla .",
            "planen ein fallitt",
        ),
        (
            "Tuva_Brekke/PER/nsubj>berømmet berømmet/VERB:Past dugnaden/NOUN/obj>berømmet i/ADP "
            "bygda/NOUN/nmod>dugnaden .",
            "dugnaden i bygda",
        ),
        (
            "Tuva_Brekke/PER/nsubj>tilrådde tilrådde/VERB til/ADP slutt/NOUN/obl>tilrådde å/PART "
            "vente/VERB:Inf/xcomp>tilrådde .",
            "å vente",
        ),
    ],
)
def test_a_phrase_reports_a_claim(sentence, claim):
    assert [(content, people) for content, _, people in reported(sentence)] == [(claim, WHO)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tuva_Brekke/PER/nsubj>klar er/AUX/cop>klar klar/ADJ over/ADP {DYR}klar .",
        "Tuva_Brekke/PER/nsubj>ba ba/VERB om/SCONJ/mark>få å/PART få/VERB:Inf/advcl>ba ordet/NOUN/obj>få .",
        "Tuva_Brekke/PER/nsubj>har har/VERB motsett/ADJ/amod>syn syn/NOUN/obj>har på/ADP saka/NOUN/nmod>syn : "
        "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/parataxis>har .",
    ],
)
def test_other_words_of_the_same_make_report_nothing(sentence):
    assert reported(sentence) == []


@pytest.mark.parametrize(
    ("verb", "rest"),
    [
        (
            "lurte",
            "professor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>lurte fra/ADP Nesøy/LOC/nmod>Tuva_Brekke på/ADP",
        ),
        (
            "la",
            "ordfører/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>la fra/ADP Nesøy/LOC/nmod>Tuva_Brekke "
            "vekt/NOUN/obj>la på/ADP",
        ),
        ("gav", "ho/PRON/nsubj>gav kommunen/NOUN/iobj>gav beskjed/NOUN/obj>gav om/ADP"),
    ],
)
def test_the_subject_stands_inside_the_phrase(verb, rest):
    doc = annotated(f"Her/ADV/advmod>{verb} {verb}/VERB {rest} {DYR}{verb} .")
    end = frame_end(doc[1])
    assert end is not None
    assert doc[end].lower_ == "at"


def test_who_is_made_to_say_it_says_it():
    made = (
        "Saka/NOUN/nsubj>fekk fekk/VERB Tuva_Brekke/PER/obj>fekk til/SCONJ/mark>seie å/PART seie/VERB:Inf/advcl>fekk "
        "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>seie ."
    )
    assert [(content, people) for content, _, people in reported(made)] == [("kaia er dyr", WHO)]


def test_what_is_said_inside_a_claim_is_not_told_of_twice():
    nested = (
        "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ/mark>mener Hege_Lid/PER/nsubj>mener mener/VERB/ccomp>sa "
        "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>mener ."
    )
    assert [content for content, _, _ in reported(nested)] == ["Hege Lid mener at kaia er dyr"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Ho/PRON/nsubj>vil vil/AUX {DYR}vil .",
        "Til/ADP det/PRON/obl>svarte svarte/ADJ/amod>Tuva_Brekke forskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER "
        "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/csubj>Tuva_Brekke .",
    ],
)
def test_a_wish_and_a_past_tense_that_looks_like_an_adjective_report(sentence):
    told = reported(f"Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past tale/NOUN/obj>heldt .\n{sentence}")
    assert [(content, people) for content, _, people in told] == [("kaia er dyr", WHO)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Tuva_Brekke/PER/nsubj>eneste var/AUX/cop>eneste den/DET eneste/ADJ som/PRON/nsubj>lovet "
            "lovet/VERB:Past/acl:relcl>eneste å/PART stemme/VERB:Inf/xcomp>lovet nei/NOUN/obj>stemme .",
            "å stemme nei",
        ),
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB:Past , som/PRON/nsubj>leder leder/VERB/acl:relcl>Tuva_Brekke "
            "laget/NOUN/obj>leder , at/SCONJ kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>sa .",
            "kaia er dyr",
        ),
        (
            "Tuva_Brekke/PER/nsubj>brukte brukte/VERB:Past ein/DET time/NOUN/obj>brukte på/ADP å/PART "
            "overtyde/VERB:Inf/advcl>brukte oss/PRON/obj>overtyde om/ADP at/SCONJ kaia/NOUN/nsubj>dyr "
            "er/AUX/cop>dyr dyr/ADJ/ccomp>overtyde .",
            "kaia er dyr",
        ),
    ],
)
def test_claims_stand_behind_more_words(text, claim):
    assert [(said, people) for said, _, people in reported(text)] == [(claim, ("Tuva Brekke",))]
