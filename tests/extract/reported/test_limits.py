"""Where a report begins and ends, and what is none."""

import pytest

from tekstanalyse.extract.reported import find_reported
from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

DYR = "kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"


def reports(text):
    doc = annotated(text)
    return doc, list(find_reported(doc, list(find_speech(doc))))


def contents(text):
    doc, found = reports(text)
    return [doc.text[s.start : s.end] for s in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>klar var/AUX/cop>klar klar/ADJ på/ADP at/SCONJ kaia/NOUN/nsubj>råtner "
            "råtner/VERB/advcl>klar , og/CCONJ viste/VERB/conj>klar bilder/NOUN/obj>viste .",
            ["kaia råtner"],
        ),
        (
            "Tuva_Brekke/PER/nsubj>mente mente/VERB at/SCONJ kaia/NOUN/nsubj>råtner råtner/VERB/ccomp>mente , "
            "mens/SCONJ/mark>ville Jonas_Lid/PER/nsubj>ville heller/ADV/advmod>ville ville/AUX/advcl>mente "
            "vente/VERB:Inf/xcomp>ville .",
            ["kaia råtner"],
        ),
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ/ccomp>sa "
            "og/CCONJ la/VERB/conj>sa til/ADP/compound:prt>la at/SCONJ båten/NOUN/nsubj>kommer "
            "kommer/VERB/ccomp>la snart/ADV/advmod>kommer .",
            ["kaia er ferdig", "båten kommer snart"],
        ),
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ/ccomp>sa "
            "og/CCONJ la/VERB/conj>sa til/ADP/compound:prt>la at/SCONJ båten/NOUN/nsubj>kjem "
            "kjem/VERB/ccomp>la snart/ADV/advmod>kjem .",
            ["kaia er ferdig", "båten kjem snart"],
        ),
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ/ccomp>sa "
            "til/ADP våren/NOUN/obl>ferdig ,  og/CCONJ folk/NOUN/nsubj>klappet klappet/VERB/conj>sa .",
            ["kaia er ferdig til våren"],
        ),
    ],
)
def test_find_reported_ends_a_claim_before_what_is_joined_to_its_verb(sentence, expected):
    assert contents(sentence) == expected


def test_find_reported_tells_a_claim_inside_a_claim_once():
    sentence = (
        "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ Jonas_Lid/PER/nsubj>mente mente/VERB/ccomp>sa at/SCONJ "
        "kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ/ccomp>mente ."
    )
    assert contents(sentence) == ["Jonas Lid mente at kaia er ferdig"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tallene/NOUN/nsubj>viser viser/VERB at/SCONJ {DYR}viser .",
        f"Rapporten/NOUN/nsubj>seier seier/VERB at/SCONJ {DYR}seier .",
        f"Jeg/PRON/nsubj>tror tror/VERB at/SCONJ {DYR}tror .",
        f"Tuva_Brekke/PER/nsubj>leste leste/VERB at/SCONJ {DYR}leste .",
        f"Tuva_Brekke/PER/nsubj>høyrde høyrde/VERB at/SCONJ {DYR}høyrde .",
        "Tuva_Brekke/PER/nsubj>sa sa/VERB ja/INTJ/obj>sa .",
        "At/SCONJ fisken/NOUN/nsubj>kommer kommer/VERB/csubj>kjent er/AUX/cop>kjent kjent/ADJ .",
    ],
)
def test_find_reported_finds_none_where_nobody_says_anything(sentence):
    assert contents(sentence) == []


@pytest.mark.parametrize(
    "text",
    [
        f"– Brekke/PER/nsubj>sier sier/VERB at/SCONJ {DYR}sier , "
        "forteller/VERB/parataxis>sier Jonas_Lid/PER/nsubj>forteller .",
        f"– Brekke/PER/nsubj>seier seier/VERB at/SCONJ {DYR}seier , "
        "fortel/VERB/parataxis>seier Jonas_Lid/PER/nsubj>fortel .",
    ],
)
def test_find_reported_stays_outside_direct_speech(text):
    assert contents(text) == []


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "Brekke/PER/nsubj>sier sier/VERB at/SCONJ kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig « så/ADV/advmod>ferdig "
            "godt/ADV/advmod>ferdig som/SCONJ/mark>ferdig » ferdig/ADJ/ccomp>sier .",
            "mixed",
        ),
        (
            f"Brekke/PER/nsubj>sier sier/VERB at/SCONJ {DYR}sier .",
            "indirect",
        ),
        (
            f"Brekke/PER/nsubj>seier seier/VERB at/SCONJ {DYR}seier .",
            "indirect",
        ),
    ],
)
def test_find_reported_is_mixed_with_words_in_marks(sentence, kind):
    _, [report] = reports(sentence)
    assert report.kind == kind


def test_find_reported_ends_a_claim_at_the_end_of_the_line():
    text = (
        "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ kaia/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ/ccomp>sa ¶\n"
        "Båten/NOUN/nsubj>kjem kjem/VERB ."
    )
    assert contents(text) == ["kaia er ferdig"]


@pytest.mark.parametrize("word", ["Følge", "Følgje", "Fylgje"])
def test_find_reported_takes_no_verb_that_opens_the_text_for_according_to(word):
    assert contents(f"{word}/VERB:Inf opp/ADV/compound:prt>{word} saka/NOUN/obj>{word} .") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>sier sier/VERB at/SCONJ prisene/NOUN/nsubj>stiger stiger/VERB/ccomp>sier .",
            "prisene stiger",
        ),
        (
            "Tuva_Brekke/PER/nsubj>seier seier/VERB at/SCONJ prisane/NOUN/nsubj>stig stig/VERB/ccomp>seier .",
            "prisane stig",
        ),
    ],
)
def test_find_reported_keeps_a_claim_of_two_words(sentence, expected):
    assert contents(sentence) == [expected]


@pytest.mark.parametrize(
    "report",
    [
        "De/DET ansatte/NOUN/nsubj>sier sier/VERB at/SCONJ lønna/NOUN/nsubj>lav er/AUX/cop>lav for/ADV/advmod>lav "
        "lav/ADJ/ccomp>sier .",
        "Dei/DET tilsette/NOUN/nsubj>seier seier/VERB at/SCONJ løna/NOUN/nsubj>låg er/AUX/cop>låg for/ADV/advmod>låg "
        "låg/ADJ/ccomp>seier .",
    ],
)
def test_find_reported_gives_what_the_staff_say_to_nobody_named_before(report):
    _, [found] = reports(f"Tuva_Brekke/PER/nsubj>kom og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB .\n{report}")
    assert found.source.people == ()


def test_a_verb_of_saying_whose_sentence_has_no_subject_says_nothing():
    opened = "Åpnet/VERB:Past med/ADP å/PART si/VERB:Inf/advcl>Åpnet"
    sentence = f"{opened} at/SCONJ/mark>går det/PRON/nsubj>går går/VERB/ccomp>si ."
    assert contents(sentence) == []


@pytest.mark.parametrize(
    ("says", "who", "will", "she", "not_", "tell"),
    [("sier", "hvem", "vil", "hun", "ikke", "si"), ("seier", "kven", "vil", "ho", "ikkje", "seie")],
)
def test_a_claim_ends_before_a_question_that_the_reporter_leaves_open(says, who, will, she, not_, tell):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{says} {says}/VERB at/SCONJ {DYR}{says} , men/CCONJ/cc>{tell} {who}/PRON/nsubj>betaler "
        f"betaler/VERB/advcl>{tell} {will}/AUX/aux>{tell} {she}/PRON/nsubj>{tell} {not_}/PART/advmod>{tell} "
        f"{tell}/VERB:Inf/conj>{says} ."
    )
    assert contents(sentence) == ["kaia er dyr"]


@pytest.mark.parametrize(
    ("verb", "graded", "came"), [("mener", "nærmere", "kom"), ("meiner", "nærmare", "kom"), ("meiner", "rundt", "kom")]
)
def test_a_claim_begins_with_what_grades_a_number(verb, graded, came):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB {graded}/ADV/advmod>200 200/NUM/nsubj>{came} "
        f"{came}/VERB:Past/ccomp>{verb} ."
    )
    assert contents(sentence) == [f"{graded} 200 {came}"]


@pytest.mark.parametrize(("could", "tell"), [("kunne", "fortelle"), ("kunne", "fortelje")])
def test_who_a_sentence_sets_in_front_is_the_source(could, tell):
    sentence = (
        f"Det/PRON/expl>Tuva_Brekke var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER som/PRON/nsubj>{tell} "
        f"{could}/AUX/aux>{tell} {tell}/VERB:Inf/acl:cleft>Tuva_Brekke at/SCONJ {DYR}{tell} ."
    )
    doc, found = reports(sentence)
    assert [(doc.text[s.start : s.end], s.source.people) for s in found] == [("kaia er dyr", ("Tuva Brekke",))]


@pytest.mark.parametrize("thought", ["syntes", "syntest"])
def test_what_somebody_thought_is_told_without_at(thought):
    assert contents(f"Tuva_Brekke/PER/nsubj>{thought} {thought}/VERB:Past {DYR}{thought} .") == ["kaia er dyr"]


@pytest.mark.parametrize(
    ("says", "a", "work", "supports"), [("håper", "et", "arbeid", "støtter"), ("håpar", "eit", "arbeid", "støttar")]
)
def test_a_claim_ends_before_what_the_reporter_adds_of_another(says, a, work, supports):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{says} {says}/VERB at/SCONJ/mark>samler laget/NOUN/nsubj>samler "
        f"samler/VERB/ccomp>{says} viser/NOUN/obj>samler , {a}/DET {work}/NOUN/appos>viser som/PRON/obj>{supports} "
        f"rektor/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>{supports} {supports}/VERB/acl:relcl>{work} ."
    )
    assert contents(sentence) == ["laget samler viser"]
