"""Headings that sum up what somebody says in several places, or is only reported to have said."""

import pytest

from tekstanalyse.extract.extraction import find_statements
from tests.extract.trees import annotated

TUVA, JONAS = ("Tuva Brekke",), ("Jonas Lid",)
GLADE = "Alle/PRON/nsubj>glade er/AUX/cop>glade glade/ADJ"
LOOKED = "– {words} , {cue}/VERB/parataxis>{root} {name}/PER/nsubj>{cue} ."
FOLK = LOOKED.format(words=GLADE, cue="sier", root="glade", name="Jonas_Lid")


def said(text):
    return [(s.rule.partition("-")[2], s.source.people if s.source else None) for s in find_statements(annotated(text))]


def by_tuva(words, root, cue="sier"):
    return LOOKED.format(words=words, cue=cue, root=root, name="Tuva_Brekke")


def heading(*words):
    return f"@title – {' '.join(words)} ¶¶\n{FOLK} ¶\n"


@pytest.mark.parametrize(
    ("first", "second", "cue"),
    [
        (
            "Støvet/NOUN/nsubj>farlig er/AUX/cop>farlig farlig/ADJ",
            "Folka/NOUN/nsubj>hoster våre/PRON/nmod>Folka",
            "sier",
        ),
        (
            "Støvet/NOUN/nsubj>farlig er/AUX/cop>farlig farlig/ADJ",
            "Folka/NOUN/nsubj>hoster våre/PRON/nmod>Folka",
            "seier",
        ),
    ],
)
def test_a_heading_is_of_the_one_who_says_its_words_here_and_there(first, second, cue):
    sums_up = heading(
        "Støvet/NOUN/nsubj>farlig", "farlig/ADJ", "for/ADP", "folka/NOUN/obl>farlig", "våre/PRON/nmod>folka"
    )
    turns = f"{by_tuva(first, 'farlig', cue)} ¶\n{by_tuva(f'{second} hoster/VERB', 'hoster', cue)}"
    assert said(sums_up + turns)[0] == ("echo", TUVA)


@pytest.mark.parametrize(
    ("work", "thought", "done"),
    [("Strålende/ADJ/amod>arbeid", "mente", "strålende/ADJ"), ("Strålande/ADJ/amod>arbeid", "meinte", "strålande/ADJ")],
)
def test_a_heading_is_of_the_one_of_whom_its_words_are_reported(work, thought, done):
    report = (
        f"Tuva_Brekke/PER/nsubj>{thought} {thought}/VERB:Past at/SCONJ/mark>gjort laget/NOUN/nsubj>gjort "
        f"har/AUX/aux>gjort gjort/VERB:Part/ccomp>{thought} {done}/amod>arbeid arbeid/NOUN/obj>gjort ."
    )
    other = LOOKED.format(words=GLADE, cue="sier", root="glade", name="Siri_Moe")
    assert said(f"{heading(work, 'arbeid/NOUN')}{other} ¶\n{report}")[0] == ("echo", TUVA)


@pytest.mark.parametrize(("we", "not_"), [("vi", "ikke"), ("me", "ikkje")])
def test_a_heading_of_small_words_is_of_the_one_who_says_them_in_a_row(we, not_):
    words = f"Det/PRON/obj>har vil/AUX/aux>ha {we}/PRON/nsubj>ha {not_}/PART/advmod>ha ha/VERB"
    turn = f"Nei/INTJ/discourse>ha , {words.replace('Det', 'det')}".replace("obj>har", "obj>ha")
    assert said(heading(words.replace("obj>har", "obj>ha")) + by_tuva(turn, "ha"))[0] == ("echo", TUVA)


def test_a_heading_whose_words_two_say_is_of_nobody():
    danger, cough = (
        "Støvet/NOUN/nsubj>farlig er/AUX/cop>farlig farlig/ADJ",
        "Folka/NOUN/nsubj>hoster våre/PRON/nmod>Folka",
    )
    turns = [
        LOOKED.format(words=words, cue="sier", root=root, name=name)
        for name in ("Tuva_Brekke", "Jonas_Lid")
        for words, root in ((danger, "farlig"), (f"{cough} hoster/VERB", "hoster"))
    ]
    text = "@title – Støvet/NOUN/nsubj>farlig farlig/ADJ for/ADP folka/NOUN/obl>farlig våre/PRON/nmod>folka ¶¶\n"
    assert said(text + " ¶\n".join(turns))[0] == ("unsettled", None)


def test_a_heading_that_repeats_nobody_is_of_nobody():
    text = heading("Nye/ADJ/amod>tider", "tider/NOUN") + by_tuva("Støvet/NOUN/nsubj>farlig farlig/ADJ", "farlig")
    assert said(text)[0] == ("unsettled", None)
