"""What people would call an event that has no name."""

import pytest

from tekstanalyse.extract.events import find_events
from tekstanalyse.extract.events.called import called
from tests.extract.trees import annotated


def calls(sentence, **known):
    """Return what each mention calls its event."""
    return [called(span, event.type) for event in find_events(annotated(sentence, **known)) for span in event.mentions]


MEETING = (
    "Laget/NOUN/nsubj>{verb} {verb}/VERB:Past {noun}/NOUN/obj>{verb} om/ADP {theme}/NOUN/nmod>{noun} {after}"
    "tirsdag/NOUN/obl>{verb} ."
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"verb": "holdt", "noun": "folkemøte", "theme": "småbåthavna", "after": ""}, "folkemøte om småbåthavna"),
        (
            {"verb": "heldt", "noun": "folkemøte", "theme": "naustet", "after": "sist/ADV/advmod>tirsdag "},
            "folkemøte om naustet",
        ),
    ],
)
def test_what_it_was_about_belongs_to_what_it_is_called_and_the_day_does_not(words, expected):
    assert calls(MEETING.format(**words)) == [expected]


@pytest.mark.parametrize(
    ("before", "noun", "expected"),
    [
        ("det/DET", "nettverksmøtet", "nettverksmøtet"),
        ("den/DET", "forfattarkvelden", "forfattarkvelden"),
        ("den/DET", "debatten", None),
    ],
)
def test_a_compound_says_more_than_the_type_and_its_forms_do_not(before, noun, expected):
    sentence = f"Mange/PRON/nsubj>kom kom/VERB:Past til/ADP {before} {noun}/NOUN/obl>kom tirsdag/NOUN/obl>kom ."
    assert calls(sentence) == [expected]


@pytest.mark.parametrize("body", ["Kommunestyret", "Formannskapet"])
def test_a_body_that_sits_is_called_its_meeting(body):
    sentence = f"{body}/NOUN/nsubj>vedtok vedtok/VERB:Past saken/NOUN/obj>vedtok torsdag/NOUN/obl>vedtok ."
    assert calls(sentence, published="2021-05-07") == [f"møte i {body.lower()}"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Boka/NOUN/nsubj>lansert «/PUNCT/punct>Boka Sildetid/PROPN/appos>Boka » ble/AUX:Past/aux:pass>lansert "
            "lansert/VERB:Part i/ADP Sula/GPE_LOC/obl>lansert torsdag/NOUN/obl>lansert .",
            ["lansering av «Sildetid»"],
        ),
        (
            "Kystprisen/PROPN/nsubj>delt 2019/NUM/nmod>Kystprisen vart/AUX:Past/aux:pass>delt delt/VERB:Part "
            "ut/ADV/advmod>delt i/ADP Sula/GPE_LOC/obl>delt torsdag/NOUN/obl>delt .",
            ["utdeling av Kystprisen 2019"],
        ),
    ],
)
def test_what_only_a_verb_tells_is_called_by_the_work_or_the_prize(sentence, expected):
    assert calls(sentence) == expected


@pytest.mark.parametrize(("gang", "skal"), [("gang", "holdes"), ("gong", "haldast")])
def test_a_clause_calls_it_nothing(gang, skal):
    first = (
        "Fagdagen/NOUN/nsubj>samla om/ADP sau/NOUN/nmod>Fagdagen samla/VERB:Past mange/PRON/obj>samla "
        "3./ADJ/amod>mai mai/NOUN/obl>samla 2021/NUM/nmod>mai ."
    )
    again = (
        f"I/ADP 2022/NUM/obl>{skal} skal/AUX/aux>{skal} den/PRON/nsubj>{skal} {skal}/VERB:Inf i/ADP "
        f"Sula/GPE_LOC/obl>{skal} ."
    )
    assert calls(f"{first}\n{again}")[-1] is None
