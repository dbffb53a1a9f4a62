"""What one person did at one event is read as one answer."""

from dataclasses import replace

import pytest

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.question import read_question
from tekstanalyse.ask.reply import Reply
from tekstanalyse.ask.table import lines
from tekstanalyse.ask.together import together


def ask(store, question: str) -> Reply:
    return answer(store, read_question(question), Limits())


@pytest.mark.parametrize(
    ("question", "did"),
    [
        ("Hvem snakket på webinaret?", "ønsket velkommen, talte om veien videre (0,90)"),
        ("Kven snakka på webinaret?", "ønskte velkomen, tala om veien videre (0,90)"),
    ],
)
def test_what_a_person_did_at_an_event_is_read_as_one_answer(store, question, did):
    reply = ask(store, question)
    told = [line.strip() for line in lines(reply)]
    assert [line for line in told if line.startswith("Ingrid Solbakken")] == [
        f"Ingrid Solbakken, styreleder i Nettverket Ny Veg – {did}"
    ]
    proofs = ["Styreleder Ingrid Solbakken i Nettverket Ny Veg ønsket velkommen.",
              "Til slutt holdt Ingrid Solbakken et innlegg om veien videre."]  # fmt: skip
    assert [line for line in told if line in proofs] == proofs
    assert len(together(reply.answers, reply.understood.form)) == len(reply.answers) - 1


def test_a_sentence_that_proves_two_roles_stands_there_once(store):
    host, talk = (row for row in ask(store, "Hvem snakket på webinaret?").answers if row.person == "Ingrid Solbakken")
    (row,) = together([host, replace(talk, evidence=host.evidence)], "nb")
    assert [passage.context for passage in row.evidence] == [host.evidence[0].context]


@pytest.mark.parametrize("change", [{"status": "planned"}, {"heading": "Avlyst"}, {"event": None}, {"person_id": None}])
def test_what_was_not_done_there_is_not_named_together_with_what_was(store, change):
    host, talk = (row for row in ask(store, "Hvem snakket på webinaret?").answers if row.person == "Ingrid Solbakken")
    assert len(together([host, replace(talk, **change)], "nn")) == 2
