"""«Både … og» asks two questions; who answers must answer both."""

import pytest

from tekstanalyse.ask.halves import one_by_one
from tekstanalyse.ask.question import read_question
from tests.ask.test_answer import SPOKE_AT_JOBBEN, ask, where, who


@pytest.mark.parametrize(
    ("question", "halves"),
    [
        ("Hvem snakket på Vestkonferansen både i 2021 og i 2022?",
         ("Hvem snakket på Vestkonferansen i 2021?", "Hvem snakket på Vestkonferansen i 2022?")),
        ("Kven snakka både om skulen og om vegen?", ("Kven snakka om skulen?", "Kven snakka om vegen?")),
        ("Kven snakka både i 2021 og i 2022 på årsmøtet?",
         ("Kven snakka i 2021 på årsmøtet?", "Kven snakka i 2022 på årsmøtet?")),
        ("Hvem snakket på årsmøtet?", None),
    ],
)  # fmt: skip
def test_a_question_of_both_is_two(question, halves):
    assert one_by_one(question) == halves


def test_people_of_a_question_are_no_halves():
    assert read_question("Hva sa både Liv Dale og Per Ås om skolen?").also is None


def test_who_answers_both_is_answered(store):
    reply = ask(store, "Hvem snakket både på Vestkonferansen og på debatten «Kven eig fjorden?»")
    assert who(reply.answers) == {"Marit Nesse", "Anne Dahle", "Siri Bø"}
    assert "og hvem snakket" in reply.understood.words
    assert ask(store, "Kven snakka både på webinaret og på Vestkonferansen?").answers == ()


def test_a_half_that_nothing_is_known_of_is_said(store):
    reply = ask(store, "Hvem snakket både på webinaret og på Fjelkonferansen?")
    assert (reply.answers, reply.suggestions) == ((), ("Vestkonferansen 2021",))


def test_those_who_did_it_most_often_are_answered_alone(store):
    reply = ask(store, "Hvem har snakket flest ganger?")
    assert who(reply.answers) >= SPOKE_AT_JOBBEN
    assert who(ask(store, "Kven har uttalt seg oftast?").answers) == {"Marit Nesse"}
    assert where(ask(store, "Kven har snakka mest på webinaret?").answers) == {"Sammen om jobben"}


def test_nobody_is_the_most_mentioned():
    assert read_question("Hvem er mest nevnt?") is None


def test_what_was_said_at_the_whole_event_stands_apart(store):
    reply = ask(store, "Kva sa Marit Nesse i debatten «Kven eig fjorden?»")
    assert "Fjorden høyrer alle til" not in {row.statement for row in reply.answers}
    assert {row.heading for row in reply.mentioned if row.statement == "Fjorden høyrer alle til"} == {
        "Sagt på arrangementet som dette var ein del av"
    }


def test_a_title_says_of_whom_it_is_asked(store):
    assert who(ask(store, "Hvilke psykologer har snakket?").answers) == {"Åse Marie Lindqvist"}
    assert ask(store, "Hvilke forskere har snakket på webinaret?").answers == ()
