"""Who says what stands in a heading."""

import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

TUVA, JONAS = ("Tuva Brekke",), ("Jonas Lid",)
DYRT = "Kaia/NOUN/nsubj>dyr ble/AUX/cop>dyr altfor/ADV/advmod>dyr dyr/ADJ"
DYRT_NN = "Kaia/NOUN/nsubj>dyr vart/AUX/cop>dyr altfor/ADV/advmod>dyr dyr/ADJ"
GLADE = "Alle/PRON/nsubj>glade er/AUX/cop>glade glade/ADJ"


def said(text):
    return [(s.rule.partition("-")[2], s.source.people if s.source else None) for s in find_speech(annotated(text))]


def by(words, name, cue="sier", root="dyr"):
    return f"– {words} , {cue}/VERB/parataxis>{root} {name}/PER/nsubj>{cue} ."


@pytest.mark.parametrize(
    ("heading", "turn", "cue"),
    [
        ("Altfor/ADV/advmod>dyr dyr/ADJ kai/NOUN/nsubj>dyr", DYRT, "sier"),
        ("Altfor/ADV/advmod>dyr dyr/ADJ kai/NOUN/nsubj>dyr", DYRT_NN, "seier"),
    ],
)
def test_a_heading_is_of_the_one_who_says_its_words_in_the_text(heading, turn, cue):
    text = f"@title – {heading} ¶¶\n{by(GLADE, 'Jonas_Lid', cue, 'glade')} ¶\n{by(turn, 'Tuva_Brekke', cue)}"
    assert said(text)[0] == ("echo", TUVA)


def test_a_heading_that_two_say_is_of_nobody():
    text = f"@title – {DYRT} ¶¶\n{by(DYRT, 'Jonas_Lid')} ¶\n{by(DYRT, 'Tuva_Brekke')}"
    assert said(text)[0] == ("unsettled", None)


@pytest.mark.parametrize("cue", ["sier", "seier"])
def test_a_heading_inside_the_text_is_of_the_one_who_speaks_next(cue):
    text = (
        f"{by(DYRT, 'Tuva_Brekke', cue)} ¶\n– Stor/ADJ/amod>glede glede/NOUN ¶¶\n{by(GLADE, 'Jonas_Lid', cue, 'glade')}"
    )
    assert said(text)[1] == ("below", JONAS)


def test_a_heading_before_the_text_is_not_simply_of_the_first_who_speaks():
    text = (
        f"@title – Stor/ADJ/amod>glede glede/NOUN ¶¶\n{by(DYRT, 'Tuva_Brekke')} ¶\n"
        f"{by(GLADE, 'Jonas_Lid', root='glade')}"
    )
    assert said(text)[0] == ("unsettled", None)


@pytest.mark.parametrize(
    "title",
    ["Fra/ADP bonde/NOUN/obl>fisker til/ADP fisker/NOUN", "Frå/ADP garden/NOUN og/CCONJ heim/ADV/conj>garden"],
)
def test_a_title_between_marks_is_no_speech(title):
    assert said(f"@heading «  {title} » ¶¶\n{by(DYRT, 'Tuva_Brekke')}") == [("cue", TUVA)]


def test_a_line_between_turns_without_a_full_stop_is_a_heading():
    glade = f"– {GLADE} , sier/VERB/parataxis>glade Jonas_Lid/PER/nsubj>sier ."
    text = f"{glade} ¶\n– Altfor/ADV/advmod>dyr dyr/ADJ kai/NOUN/nsubj>dyr ¶\n{by(DYRT, 'Tuva_Brekke')}"
    assert said(text) == [("cue", JONAS), ("echo", TUVA), ("cue", TUVA)]


LANGT = "Møtet/NOUN/nsubj>langt ble/AUX/cop>langt langt/ADJ . ¶"
LANGT_NN = "Møtet/NOUN/nsubj>langt vart/AUX/cop>langt langt/ADJ . ¶"
BEFORE = {
    "nobody": LANGT,
    "another": f"Siri_Moe/PER/nsubj>lyttet lyttet/VERB:Past . ¶\n{LANGT}",
    "two": "Siri_Moe/PER/nsubj>lyttet og/CCONJ Ola_Vik/PER/conj>Siri_Moe lyttet/VERB:Past . ¶",
    "another_nn": f"Siri_Moe/PER/nsubj>lytta lytta/VERB:Past . ¶\n{LANGT_NN}",
    "unnamed": f"Naboen/NOUN/nsubj>lyttet lyttet/VERB:Past . ¶\n{LANGT}",
    "unnamed_nn": f"Naboen/NOUN/nsubj>lytta lytta/VERB:Past . ¶\n{LANGT_NN}",
    "passed": f"Boka/NOUN/nsubj>dyr om/ADP Siri_Moe/PER/nmod>Boka var/AUX/cop>dyr dyr/ADJ . ¶\n{LANGT}",
}
FAR = "Regnet/NOUN/nsubj>falt falt/VERB:Past . ¶\n" * 6


@pytest.mark.parametrize("between", ["nobody", "passed"])
def test_a_turn_that_nothing_settles_is_of_the_only_one_who_speaks(between):
    text = f"{by(GLADE, 'Jonas_Lid', root='glade')} ¶\n{FAR}{BEFORE[between]}\n– {DYRT} ."
    assert said(text)[-1] == ("only-speaker", JONAS)


@pytest.mark.parametrize("between", ["another", "another_nn", "two", "unnamed", "unnamed_nn"])
def test_a_turn_after_others_are_brought_in_is_of_nobody(between):
    text = f"{by(GLADE, 'Jonas_Lid', root='glade')} ¶\n{FAR}{BEFORE[between]}\n– {DYRT} ."
    assert said(text)[-1] == ("unsettled", None)


def test_a_heading_is_of_the_only_one_who_speaks_whoever_else_is_told_of():
    text = f"@title – {DYRT} ¶¶\n{BEFORE['another']}\n{by(GLADE, 'Jonas_Lid', root='glade')}"
    assert said(text)[0] == ("only-speaker", JONAS)


@pytest.mark.parametrize(("asked", "answers"), [("spurte", "lød"), ("spurde", "lydde")])
def test_an_answer_is_of_the_only_one_who_speaks_and_not_of_who_asks(asked, answers):
    text = (
        f"« {GLADE} » , sier/VERB/parataxis>glade Jonas_Lid/PER/nsubj>sier . ¶\n"
        f"Siri_Moe/PER/nsubj>{asked} {asked}/VERB:Past om/SCONJ det/PRON/nsubj>haster haster/VERB/advcl>{asked} . ¶\n"
        f"– {DYRT} , {answers}/VERB/parataxis>dyr svaret/NOUN/nsubj>{answers} ."
    )
    assert said(text)[-1] == ("only-speaker", JONAS)
