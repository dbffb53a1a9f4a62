import pytest

from tests.extract.trees import roles

TUVA, JONAS = ("Tuva Brekke", "panelist", "held"), ("Jonas Lid", "panelist", "held")
BEGGE = "Tuva_Brekke/PER/{} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"


@pytest.mark.parametrize(
    "sentence",
    [
        f"På/ADP fagdagen/NOUN/obl>bestod bestod/VERB panelet/NOUN/nsubj>bestod av/ADP {BEGGE.format('obl>bestod')} .",
        f"På/ADP fagdagen/NOUN/obl>besto besto/VERB panelet/NOUN/nsubj>besto av/ADP {BEGGE.format('obl>besto')} .",
        f"I/ADP panelet/NOUN/obl>satt på/ADP fagdagen/NOUN/nmod>panelet satt/VERB {BEGGE.format('nsubj>satt')} .",
        f"I/ADP panelet/NOUN/obl>sat på/ADP fagdagen/NOUN/nmod>panelet sat/VERB {BEGGE.format('nsubj>sat')} .",
        f"{BEGGE.format('nsubj>deltok')} deltok/VERB i/ADP panelsamtalen/NOUN/obl>deltok på/ADP "
        "fagdagen/NOUN/obl>deltok .",
    ],
)
def test_find_panel_gives_everybody_in_it(sentence):
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize("verb", ["møttes", "møttest"])
def test_find_panel_reads_who_met_in_a_debate(verb):
    date = f"3./ADJ/amod>mai mai/NOUN/obl>{verb}"
    sentence = f"{BEGGE.format(f'nsubj>{verb}')} {verb}/VERB til/ADP debatt/NOUN/obl>{verb} {date} ."
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize("verb", ["samlet", "samla"])
def test_find_panel_reads_whom_a_debate_brought_together(verb):
    sentence = (
        f"Debatten/NOUN/nsubj>{verb} « Ny/ADJ/amod>kyst kyst/NOUN/appos>Debatten » {verb}/VERB "
        f"{BEGGE.format(f'obj>{verb}')} ."
    )
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BEGGE.format('nsubj>roste')} roste/VERB panelet/NOUN/obj>roste på/ADP fagdagen/NOUN/obl>roste .",
        f"{BEGGE.format('nsubj>spurde')} spurde/VERB panelet/NOUN/obj>spurde på/ADP fagdagen/NOUN/obl>spurde .",
    ],
)
def test_find_panel_leaves_those_who_only_speak_of_it(sentence):
    assert roles(sentence) == []
