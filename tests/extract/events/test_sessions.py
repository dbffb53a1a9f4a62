import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

SEMINAR = (
    "@title Fjellseminaret/PROPN 2021/NUM/nmod>Fjellseminaret ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB på/ADP seminaret/NOUN/obl>kom ."
)


def parts(text):
    events = find_events(annotated(text))
    return [[span.text for span in event.mentions] for event in events if event.parent is not None]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "I/ADP panelet/NOUN/obl>satt om/ADP språk/NOUN/nmod>panelet satt/VERB Hege_Lia/PER/nsubj>satt .",
            ["panelet"],
        ),
        ("I/ADP panelet/NOUN/obl>sat om/ADP språk/NOUN/nmod>panelet sat/VERB Hege_Lia/PER/nsubj>sat .", ["panelet"]),
        ("Panelet/NOUN/nsubj>bestod bestod/VERB av/ADP Hege_Lia/PER/obl>bestod .", ["Panelet"]),
        (
            "Samtalen/NOUN/nsubj:pass>ledet mellom/ADP innlederne/NOUN/nmod>Samtalen ble/AUX/aux:pass>ledet "
            "ledet/VERB:Part av/ADP Hege_Lia/PER/obl>ledet .",
            ["Samtalen"],
        ),
        (
            "Praten/NOUN/nsubj:pass>leidd vart/AUX/aux:pass>leidd leidd/VERB:Part av/ADP Hege_Lia/PER/obl>leidd .",
            ["Praten"],
        ),
        ("Hege_Lia/PER/nsubj>tok tok/VERB bolken/NOUN/obj>tok om/ADP språk/NOUN/nmod>bolken .", ["bolken"]),
        ("Hege_Lia/PER/nsubj>tok tok/VERB økta/NOUN/obj>tok om/ADP språk/NOUN/nmod>økta .", ["økta"]),
        ("Hege_Lia/PER/nsubj>holdt holdt/VERB verkstedet/NOUN/obj>holdt Pust/PROPN/nmod>verkstedet .", ["verkstedet"]),
        ("Hege_Lia/PER/nsubj>heldt heldt/VERB verkstaden/NOUN/obj>heldt Pust/PROPN/nmod>verkstaden .", ["verkstaden"]),
    ],
)
def test_the_report_of_a_gathering_has_parts(sentence, expected):
    assert parts(f"{SEMINAR}\n{sentence}") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "I/ADP panelet/NOUN/obl>satt satt/VERB Hege_Lia/PER/nsubj>satt .",
        "I/ADP panelet/NOUN/obl>sat sat/VERB Hege_Lia/PER/nsubj>sat .",
        "Panelet/NOUN/nsubj>foreslår foreslår/VERB nye/ADJ/amod>regler regler/NOUN/obj>foreslår .",
        "I/ADP panelet/NOUN/obl>satt satt/VERB fagfolk/NOUN/nsubj>satt .",
        "Praten/NOUN/nsubj>gikk gikk/VERB lett/ADV/advmod>gikk .",
        "Hege_Lia/PER/nsubj>kom kom/VERB fra/ADP verkstedet/NOUN/obl>kom .",
    ],
)
def test_other_senses_are_no_parts(sentence):
    assert parts(f"{SEMINAR}\n{sentence}") == []


def test_there_is_no_part_without_a_whole():
    assert find_events(annotated("I/ADP panelet/NOUN/obl>satt satt/VERB Hege_Lia/PER/nsubj>satt .")) == []


@pytest.mark.parametrize(
    ("debate", "later"), [("paneldebatten", "panelet"), ("panelsamtalen", "panelet"), ("sofasamtalen", "panelet")]
)
def test_the_panel_is_that_of_the_debate(debate, later):
    text = (
        f"Folk/NOUN/nsubj>kom kom/VERB til/ADP {debate}/NOUN/obl>kom i/ADP Sula/GPE_LOC/nmod>{debate} .\n"
        f"I/ADP {later}/NOUN/obl>satt satt/VERB Hege_Lia/PER/nsubj>satt ."
    )
    assert parts(f"{SEMINAR}\n{text}") == [[debate, later]]


@pytest.mark.parametrize("debate", ["Debatten", "Ordskiftet"])
def test_the_debate_is_that_of_the_panel(debate):
    text = (
        "I/ADP panelet/NOUN/obl>satt satt/VERB Hege_Lia/PER/nsubj>satt .\n"
        f"{debate}/NOUN/nsubj:pass>ledet ble/AUX/aux:pass>ledet ledet/VERB:Part av/ADP Jon_Moe/PER/obl>ledet ."
    )
    assert parts(f"{SEMINAR}\n{text}") == [["panelet", debate]]


@pytest.mark.parametrize(
    "sentence",
    [
        "Hege_Lia/PER/nsubj>minnet minnet/VERB:Past panelet/NOUN/obj>minnet om/ADP at/SCONJ kaia/NOUN/nsubj>står "
        "står/VERB/ccomp>minnet .",
        "Hege_Lia/PER/nsubj>minte minte/VERB:Past panelet/NOUN/obj>minte om/ADP at/SCONJ kaia/NOUN/nsubj>står "
        "står/VERB/ccomp>minte .",
    ],
)
def test_a_panel_that_somebody_reminds_of_something_is_no_part(sentence):
    assert parts(f"{SEMINAR}\n{sentence}") == []


@pytest.mark.parametrize(("the", "hall"), [("det", "amfiet"), ("den", "salen"), ("den", "kjellaren")])
def test_a_talk_in_a_room_is_one_that_was_held(the, hall):
    room = f"i/ADP {the}/DET nye/ADJ/amod>{hall} {hall}/NOUN/nmod>samtalen"
    sentence = f"Best/ADJ var/AUX/cop>Best samtalen/NOUN/nsubj>Best {room} ."
    assert parts(f"{SEMINAR}\n{sentence}") == [["samtalen"]]
