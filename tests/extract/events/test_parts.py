import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

FESTIVAL = (
    "@title Fjordfestivalen/PROPN 2021/NUM/nmod>Fjordfestivalen ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB:Past på/ADP festivalen/NOUN/obl>kom .\n"
)


def parts(text):
    return [
        [span.text for span in event.mentions] for event in find_events(annotated(text)) if event.parent is not None
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Under/ADP festmiddagen/NOUN/obl>holdt holdt/VERB:Past Hege_Lia/PER/nsubj>holdt talen/NOUN/obj>holdt .",
            "festmiddagen",
        ),
        (
            "Under/ADP festmiddagen/NOUN/obl>heldt heldt/VERB:Past Hege_Lia/PER/nsubj>heldt talen/NOUN/obj>heldt .",
            "festmiddagen",
        ),
        ("Hege_Lia/PER/nsubj>preket preket/VERB:Past i/ADP gudstjenesten/NOUN/obl>preket .", "gudstjenesten"),
        ("Hege_Lia/PER/nsubj>preika preika/VERB:Past i/ADP gudstenesta/NOUN/obl>preika .", "gudstenesta"),
        ("Hege_Lia/PER/nsubj>talte talte/VERB:Past på/ADP kirkekaffen/NOUN/obl>talte .", "kirkekaffen"),
        ("Hege_Lia/PER/nsubj>tala tala/VERB:Past på/ADP kyrkjekaffien/NOUN/obl>tala .", "kyrkjekaffien"),
    ],
)
def test_what_a_noun_alone_names_is_part_of_the_festival(sentence, expected):
    assert parts(FESTIVAL + sentence) == [[expected]]


def test_a_gathering_on_another_day_is_no_part():
    later = (
        "Hege_Lia/PER/nsubj>talte talte/VERB:Past på/ADP konserten/NOUN/obl>talte 3./ADJ/amod>mai mai/NOUN/obl>talte "
    )
    assert parts(f"{FESTIVAL}{later}2019/NUM/nmod>mai .") == []


def test_a_meeting_has_no_party_within_it():
    text = (
        "@title Styremøte/NOUN i/ADP Sula/GPE_LOC/nmod>Styremøte ¶\n"
        "Hege_Lia/PER/nsubj>talte talte/VERB:Past under/ADP festmiddagen/NOUN/obl>talte ."
    )
    assert parts(text) == []


@pytest.mark.parametrize(
    "debate",
    [
        "Den/DET påfølgende/ADJ/amod>debatten debatten/NOUN/nsubj>gikk gikk/VERB:Past",
        "Debatten/NOUN/nsubj>gikk etterpå/ADV/advmod>Debatten gikk/VERB:Past",
        "Ferjedebatten/NOUN/nsubj>gjekk i/ADP storteltet/NOUN/nmod>Ferjedebatten gjekk/VERB:Past",
        "Samtalen/NOUN/nsubj>gikk mellom/ADP Hege_Lia/PER/nmod>Samtalen og/CCONJ Jon_Moe/PER/conj>Hege_Lia "
        "gikk/VERB:Past",
        "Diskusjonen/NOUN/nsubj>gjekk etterpå/ADV/advmod>Diskusjonen gjekk/VERB:Past",
    ],
)
def test_a_talk_that_was_held_is_part_of_the_festival(debate):
    (found,) = parts(f"{FESTIVAL}{debate} .")
    assert found[0].lower().endswith(("debatten", "samtalen", "diskusjonen"))


@pytest.mark.parametrize("debate", ["Ferjedebatten", "Samtalen", "Diskusjonen"])
def test_a_talk_at_large_is_none(debate):
    assert parts(f"{FESTIVAL}{debate}/NOUN/nsubj>går går/VERB livlig/ADV/advmod>går .") == []
