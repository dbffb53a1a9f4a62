"""Call the command as a user does, and read what it writes as other programs do."""

import csv
import io
import json
from pathlib import Path

import pytest

from tekstanalyse.ask.store import FILE_NAME, find_output
from tekstanalyse.ask.structured import as_csv, as_json
from tekstanalyse.ask.table import lines
from tekstanalyse.cli import call
from tekstanalyse.commands.score import OUTPUTS
from tests.ask.test_answer import ask

HOSTILE = "=1+1\x1b[31m\u202e\x9b|'"


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    code = call(["query", *arguments])
    return code, *capsys.readouterr()


def test_the_table_says_how_it_was_understood_and_proves_each_answer(capsys, output):
    code, out, _ = run(capsys, "--output", str(output), "Kven opna Vestkonferansen?")
    assert code == 0
    assert out.splitlines() == [
        "Forstått som: kven opna eller ønskte velkomen «Vestkonferansen 2021»?",
        "",
        "«Vestkonferansen 2021» – konferanse, 11. mars 2021 – 12. mars 2021, Sogndal,",
        "  arrangert av Havforum",
        "  Olav Hjelle, ordførar – tala (0,90)",
        "      Ordførar Olav Hjelle opna konferansen.",
        "      – Fulle benker i Sogndal, 2021-03-15, Bygdebladet, [fjord]",
    ]


def test_nothing_found_is_said_plainly(capsys, output):
    code, out, _ = run(capsys, "--output", str(output), "Kven snakka på Fjelkonferansen?")
    assert code == 1
    assert out.splitlines() == [
        "Forstått som: kven snakka på «Fjelkonferansen»?",
        "  (Ingen arrangement passar til «Fjelkonferansen»)",
        "  Rett på det: --kind spoke --event Fjelkonferansen",
        "",
        "Fann ingenting som svarar på dette.",
        "Meinte du «Vestkonferansen 2021»?",
    ]


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Hvem satt i panelet på Sammen om jobben?", "Arrangementet står i artiklene, men de svarer ikke på dette."),
        ("Kva sa Olav Hjelle på Sammen om jobben?", "Namnet står i artiklane, men dei svarar ikkje på dette."),
    ],
)
def test_what_the_articles_name_without_saying_more_is_told_apart(capsys, output, question, said):
    code, out, _ = run(capsys, "--output", str(output), question)
    assert (code, out.splitlines()[-1]) == (1, said)


def test_a_question_that_is_not_understood_gets_examples_from_the_store(capsys, output):
    code, out, error = run(capsys, "--output", str(output), "Kva er klokka?")
    assert (code, out) == (2, "")
    assert error == (
        "error: Forstod ikkje spørsmålet. Prøv til dømes: Kven snakka på «Sammen om jobben»? "
        "Kva sa Marit Nesse? Kvar snakka Marit Nesse?\n"
    )


def test_the_options_ask_without_a_question(capsys, output):
    def people(*options: str) -> set[str]:
        _, out, _ = run(capsys, "--output", str(output), "--json", *options)
        return {row["person"] for row in json.loads(out)["answers"]}

    assert people("--event", "webinaret") == {"Ingrid Solbakken", "Per Dahle", "Åse Marie Lindqvist"}
    assert people("--event", "Vestkonferansen", "--role", "moderator") == {"Siri Bø"}
    assert people("--person", "Nesse", "--kind", "said") == {"Marit Nesse"}
    assert people("--organization", "Havforum") == {"Marit Nesse"}
    assert people("--kind", "spoke", "--from", "2021-01-01", "--to", "2021-12-31") == {
        "Olav Hjelle", "Marit Nesse", "Siri Bø", "Anne Dahle",
    }  # fmt: skip


def test_json_holds_the_question_as_understood(capsys, output):
    code, out, _ = run(capsys, "--output", str(output), "--json", "Hvem snakket på webinaret?")
    reply = json.loads(out)
    assert code == 0
    assert list(reply) == sorted(reply)
    assert reply["understood"]["events"] == ["event:sammen-om-jobben"]
    assert [row["spoke"] for row in reply["mentioned"]] == [False, False]


def test_csv_has_a_row_for_each_answer(capsys, output):
    _, out, _ = run(capsys, "--output", str(output), "--csv", "Hvem snakket på webinaret?")
    rows = list(csv.DictReader(io.StringIO(out, newline="")))
    assert [row["answer"] for row in rows] == ["yes"] * 4 + ["no"] * 2
    assert rows[0]["evidence"] == "Styreleder Ingrid Solbakken i Nettverket Ny Veg ønsket velkommen."


@pytest.mark.parametrize("arguments", [("--output", "finst-ikkje"), ("--from", "i fjor"), ()])
def test_what_cannot_be_asked_is_one_line(capsys, tmp_path, monkeypatch, arguments):
    monkeypatch.chdir(tmp_path)
    code, out, error = run(capsys, *arguments, "Hvem snakket på webinaret?")
    assert (code, out, error.count("\n")) == (2, "", 1)


def test_the_latest_finished_output_is_asked(capsys, output, monkeypatch):
    monkeypatch.chdir(output.parent.parent)
    output.parent.rename(output.parent.with_name("outputs"))
    try:
        assert run(capsys, "Hvem snakket på webinaret?")[0] == 0
    finally:
        output.parent.with_name("outputs").rename(output.parent)


def test_what_was_run_to_be_measured_is_no_latest_output(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for folder in (Path("outputs/avisa"), OUTPUTS / "gold"):
        folder.mkdir(parents=True)
        (folder / FILE_NAME).touch()
        (folder / "run.json").touch()
    assert find_output(Path("outputs")) == Path("outputs/avisa")


def test_hostile_text_moves_no_cursor_and_is_no_formula(store):
    from dataclasses import replace

    reply = ask(store, "Hvem snakket på webinaret?")
    hostile = replace(reply.answers[0], person=HOSTILE, title=HOSTILE)
    reply = replace(reply, answers=(hostile,), suggestions=(HOSTILE,))
    for written in ("\n".join(lines(reply)), as_csv(reply), as_json(reply)):
        assert not {"\x1b", "\x9b"} & set(written)
    (row, *_) = csv.DictReader(io.StringIO(as_csv(reply), newline=""))
    assert row["person"].startswith("'=1+1")
    assert json.loads(as_json(reply))["answers"][0]["person"] == HOSTILE
