import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated


def found(sentence):
    return [(event.type, event.mentions[0].text) for event in find_events(annotated(sentence))]


@pytest.mark.parametrize("press", ["pressen", "pressa"])
def test_what_was_told_the_press_on_a_day_is_a_press_conference(press):
    sentence = (
        "Høgskolen/NOUN/nsubj>presenterte presenterte/VERB:Past tirsdag/NOUN/obl>presenterte "
        f"rektoren/NOUN/obj>presenterte for/ADP {press}/NOUN/obl>presenterte ."
    )
    assert found(sentence) == [("pressekonferanse", f"presenterte tirsdag rektoren for {press}")]


def test_what_the_press_is_told_on_no_day_is_none():
    sentence = "Styret/NOUN/nsubj>la la/VERB:Past skylden/NOUN/obj>la på/ADP pressen/NOUN/obl>la tirsdag/NOUN/obl>la ."
    assert found(sentence) == []
