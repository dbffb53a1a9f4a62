"""Claims that are told as somebody's point."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ"


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        (f"Tuva_Brekkes/PER/nmod>poeng viktigste/ADJ/amod>poeng poeng/NOUN/nsubj>dyr var/AUX/cop>dyr {DYR} .", "poeng"),
        (f"Tuva_Brekkes/PER/nmod>hovudpoeng hovudpoeng/NOUN/obl>dyr var/AUX/cop>dyr {DYR} .", "hovudpoeng"),
        (f"Budskapet/NOUN/nsubj>dyr til/ADP Tuva_Brekke/PER/nmod>Budskapet var/AUX/cop>dyr {DYR} .", "Budskapet"),
        (f"Bodskapen/NOUN/nsubj>dyr til/ADP Tuva_Brekke/PER/nmod>Bodskapen var/AUX/cop>dyr {DYR} .", "Bodskapen"),
    ],
)
def test_a_point_is_what_its_owner_says(sentence, cue):
    assert reported(sentence) == [("kaia er dyr", cue, ("Tuva Brekke",))]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Poenget/NOUN/nsubj>dyr var/AUX/cop>dyr {DYR} .",
        f"Tuva_Brekkes/PER/nmod>båt båt/NOUN/obl>dyr var/AUX/cop>dyr {DYR} .",
        f"Tuva_Brekkes/PER/nmod>plager plager/NOUN/nsubj>dyr er/AUX/cop>dyr {DYR} .",
    ],
)
def test_a_point_of_nobody_and_a_thing_of_somebody_say_nothing(sentence):
    assert reported(sentence) == []


KAIA = "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"
SPEECH = "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past tale/NOUN/obj>heldt ."


@pytest.mark.parametrize(
    ("sentence", "claim", "cue"),
    [
        (f"Poenget/NOUN/nsubj>dyr hennar/PRON/nmod>Poenget var/AUX/cop>dyr {DYR} .", "kaia er dyr", "Poenget"),
        (f"Hennes/PRON/nmod>svar svar/NOUN/nsubj>dyr lød/VERB/cop>dyr {DYR} .", "kaia er dyr", "svar"),
        (
            "Rådet/NOUN/nsubj>vente hennes/PRON/nmod>Rådet var/AUX/cop>vente å/PART vente/VERB:Inf .",
            "å vente",
            "Rådet",
        ),
        (
            "Bodskapen/NOUN/nsubj>klar hennar/PRON/nmod>Bodskapen var/AUX/cop>klar klar/ADJ : Kaia/NOUN/nsubj>dyr "
            "er/AUX/cop>dyr dyr/ADJ/ccomp>klar .",
            "Kaia er dyr",
            "Bodskapen",
        ),
    ],
)
def test_hers_is_the_point_of_the_last_woman(sentence, claim, cue):
    assert reported(f"{SPEECH}\n{sentence}") == [(claim, cue, ("Tuva Brekke",))]


def test_the_view_of_a_pronoun_is_a_report():
    view = "Etter/ADP hennes/PRON/nmod>syn syn/NOUN/obl>dyr er/AUX/cop>dyr kaia/NOUN/nsubj>dyr dyr/ADJ ."
    assert reported(f"{SPEECH}\n{view}") == [("er kaia dyr", "Etter", ("Tuva Brekke",))]


def test_what_it_is_about_for_somebody_is_their_claim():
    start = "For/ADP Tuva_Brekke/PER/obl>handlar handlar/VERB det/PRON/expl>handlar "
    about = start + "om/SCONJ/mark>våge å/PART/mark>våge våge/VERB:Inf/advcl>handlar ."
    assert reported(about) == [("å våge", "handlar", ("Tuva Brekke",))]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            f"Rådet/NOUN/nsubj>klart var/AUX/cop>klart klart/ADJ : {KAIA}klart .",
            1,
        ),
        (
            f"Svaret/NOUN/nsubj>klart var/AUX/cop>klart klart/ADJ : {KAIA}klart .",
            0,
        ),
        (f"Påstanden/NOUN/nsubj>lever hennar/PRON/nmod>Påstanden om/ADP {DYR}/acl>Påstanden , lever/VERB .", 1),
        (f"Spørsmål/NOUN/nsubj>lever til/ADP Tuva_Brekke/PER/nmod>Spørsmål om/ADP {DYR}/acl>Spørsmål lever/VERB .", 0),
    ],
)
def test_whose_a_point_is_stands_before_it_or_acted_last(sentence, told):
    found = reported(f"{SPEECH}\n{sentence}")
    assert [(content.lower(), people) for content, _, people in found] == [("kaia er dyr", ("Tuva Brekke",))] * told


@pytest.mark.parametrize("asked", ["spurte", "spurde"])
def test_the_answer_is_of_the_one_who_was_asked(asked):
    text = (
        f"Jonas_Lid/PER/nsubj>{asked} {asked}/VERB:Past Tuva_Brekke/PER/obj>{asked} .\n"
        f"Svaret/NOUN/nsubj>dyr var/AUX/cop>dyr {DYR} ."
    )
    assert ("kaia er dyr", "Svaret", ("Tuva Brekke",)) in reported(text)


def test_what_somebody_has_may_open_the_sentence():
    text = f"Ei/DET innvending/NOUN/obj>hadde hadde/VERB:Past Tuva_Brekke/PER/nsubj>hadde : {KAIA}hadde ."
    assert reported(text) == [("Kaia er dyr", "innvending", ("Tuva Brekke",))]


def test_a_point_may_be_asked_for_and_told_behind_the_question():
    text = f"Tuva_Brekkes/PER/nmod>råd beste/ADJ/amod>råd råd/NOUN ?\n{KAIA.removesuffix('/ccomp>')} ."
    assert reported(text) == [("Kaia er dyr", "råd", ("Tuva Brekke",))]
