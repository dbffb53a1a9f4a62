"""Which of several talks a question means, and whom a sentence of two tells of the topic."""

import pytest

from tekstanalyse.ask.narrowing import is_of_another
from tekstanalyse.ask.reply import Answer
from tests.ask.test_answer import ask, who

LIV, PER = Answer(person="Liv Dale", person_id="person:liv-dale"), Answer(person="Per Ås", person_id="person:per-as")


@pytest.mark.parametrize(
    ("sentence", "of_others"),
    [
        ("Liv Dale leidde samtalen om skulen, medan Per Ås styrte ordet då det handla om vegen.", [PER]),
        ("Per Ås snakket om veien, mens Dale snakket om skolen.", []),
        ("Per Ås snakket om veien, men Dale om skulen.", [PER]),
        ("Liv Dale og Per Ås snakka om skulen.", []),
        ("Ho opna møtet, men snakka mest om skulen.", []),
        ("Per Ås åpnet møtet, men snakket mest om skulen.", []),
    ],
)
def test_a_topic_is_told_of_whom_its_clause_names(sentence, of_others):
    rows = [LIV, PER]
    assert [row for row in rows if is_of_another(row, rows, sentence, {"skulen"})] == of_others


def test_the_topic_may_stand_behind_the_event(store):
    said = {row.statement for row in ask(store, "Hva ble sagt på webinaret om faste stillinger?").answers}
    assert said == {"Vi trenger flere faste stillinger"}
    assert ask(store, "Hva ble sagt på webinaret om tillit?").answers == ()


def test_a_talk_that_nobody_is_told_to_have_held_is_not_answered_with_another(store):
    reply = ask(store, "Hvem holdt kåseri på webinaret?")
    assert reply.answers == ()
    assert {row.heading for row in reply.mentioned if row.person == "Per Dahle"} == {"Snakket der"}


@pytest.mark.parametrize("question", ["Hva snakket Per Dahle om?", "Kva snakka Per Dahle om på webinaret?"])
def test_what_somebody_spoke_of_is_the_talk_and_what_was_said(store, question):
    reply = ask(store, question)
    assert who(reply.answers) == {"Per Dahle"}
    assert {row.topic for row in reply.answers if row.topic} <= {"stillinger", "faste stillinger i kommunene"}
    assert [row.statement for row in reply.answers if row.statement] == ["Vi trenger flere faste stillinger"]
    assert len(reply.answers) > 1


def test_a_misspelt_name_may_have_a_title_before_it(store):
    assert who(ask(store, "Hva sa rådgiver Per Dalhe?").answers) == {"Per Dahle"}
