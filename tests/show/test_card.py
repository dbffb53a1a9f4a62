"""The card tells what the store knows, at any width, and nothing in a text moves the terminal."""

import re

import pytest

from tekstanalyse.cli import call
from tekstanalyse.explore.words import LANGUAGES
from tests.ask.corpus import DEBATT, FJORD, JOBBEN
from tests.export.hostile import PEOPLE

ESCAPES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def show(output, capsys, monkeypatch):
    """Return a function that shows somebody or something, and returns the code and what was said."""

    def show(name: str, *options: str, columns: int = 80, where=output) -> tuple[int, str, str]:
        monkeypatch.setenv("COLUMNS", str(columns))
        monkeypatch.setenv("NO_COLOR", "1")
        code = call(["show", name, "--output", str(where), *options])
        return code, *capsys.readouterr()

    return show


def stripped(out: str) -> list[str]:
    return [line.rstrip() for line in out.splitlines()]


def test_person_has_titles_events_statements_and_company(show):
    code, out, error = show("Per Dahle", columns=100)
    assert (code, error) == (0, "")
    lines = stripped(out)
    assert lines[0] == "Per Dahle"
    assert {"På arrangement", "Utsagn", "Opptrer sammen med"} <= set(lines)
    [held] = [line for line in lines if "Sammen om jobben – taler" in line]
    assert held.startswith("  8. oktober 2020")
    assert any("Vårseminaret – taler, planlagt" in line for line in lines)
    assert any("«Vi trenger flere faste stillinger»" in line for line in lines)
    assert any(line.startswith("  Ingrid Solbakken – samme arrangement: 1") for line in lines)


def test_event_has_date_place_organizer_people_parts_and_articles(show):
    _, out, _ = show(FJORD, "--language", "nn", columns=100)
    lines = stripped(out)
    assert lines[:2] == ["Vestkonferansen 2021", "konferanse · 11.–12. mars 2021 · Sogndal"]
    assert "Arrangør: Havforum" in lines
    assert any(line.startswith("  talar") and "Marit Nesse" in line for line in lines)
    assert any("Kven eig fjorden?" in line for line in lines)
    assert any("Fulle benker i Sogndal" in line for line in lines)
    assert "Del av: Vestkonferansen 2021" in stripped(show(DEBATT)[1])


def test_organization_has_people_and_what_it_organized(show):
    _, out, _ = show("Nettverket Ny Veg", "--language", "en")
    assert any("Ingrid Solbakken – styreleder" in line for line in stripped(out))
    assert any("Sammen om jobben" in line for line in stripped(out))


@pytest.mark.parametrize("columns", [20, 40, 60, 80, 200])
@pytest.mark.parametrize("name", ["Per Dahle", FJORD, "Havforum"])
def test_no_line_is_wider_than_the_terminal(show, columns, name):
    code, out, _ = show(name, columns=columns)
    assert code == 0
    assert max(map(len, out.splitlines())) <= min(columns, 100)


@pytest.mark.parametrize("number", range(len(PEOPLE)))
def test_hostile_names_do_no_harm(show, hostile, number):
    code, out, _ = show(PEOPLE[number].id, columns=60, where=hostile)
    assert code == 0
    assert not ESCAPES.search(out.replace("\n", ""))
    assert max(map(len, out.splitlines())) <= 60


def test_markup_in_a_name_is_text(show, hostile):
    assert "[red]Siri[/red]" in show("person:12", where=hostile)[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word(show, language):
    for name in ("Per Dahle", FJORD, JOBBEN, "Nettverket Ny Veg"):
        assert show(name, "--language", language)[0] == 0


def test_unsure_claims_are_shown_when_asked_for(show):
    assert len(show("Per Dahle", "--min-confidence", "0", "--all")[1]) >= len(show("Per Dahle")[1])
    assert "Sammen om jobben – taler" not in show("Per Dahle", "--min-confidence", "1", columns=100)[1]


def test_ambiguous_name_lists_whom_it_may_mean(show):
    code, out, error = show("Dahle")
    assert (code, error) == (1, "")
    assert stripped(out) == [
        "«Dahle» kan være:",
        "  tekstanalyse show person:anne-dahle  # Anne Dahle, person",
        "  tekstanalyse show person:per-dahle  # Per Dahle, person",
    ]


@pytest.mark.parametrize(("language", "said"), [("nn", "«Dahle» kan vere:"), ("en", "«Dahle» may be:")])
def test_ambiguous_name_is_listed_in_the_language_that_is_asked_for(show, language, said):
    assert stripped(show("Dahle", "--language", language)[1])[0] == said


def test_misspelt_name_says_whom_it_was_taken_for(show):
    code, out, error = show("Åse Marie Lindkvist")
    assert (code, stripped(out)[0], error) == (0, "Åse Marie Lindqvist", "Åse Marie Lindkvist → Åse Marie Lindqvist\n")


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["Fjelkonferansen"], 1, "Ingen og ingenting heter «Fjelkonferansen». Mente du «Vestkonferansen 2021»"),
        (["Qqqq", "--language", "nn"], 1, "Ingen og ingenting heiter «Qqqq»."),
        (["Dahle", "--kind", "persn"], 2, "persn is none of them; did you mean person?"),
        (["Per Dahle", "--plot", "a.gif"], 2, "a.gif ends in none of .png, .svg, .pdf"),
        (["Per Dahle", "--plot", "nowhere/a.svg"], 2, "there is no folder nowhere to write in"),
        (["Per Dahle", "--plot", "a.svg", "--figure", "tree"], 2, "tree is none of them; there is network, timeline"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(show, options, code, said):
    found, out, error = show(*options)
    assert (found, out) == (code, "")
    assert said in error
    assert len(error.splitlines()) == 1
