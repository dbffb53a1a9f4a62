"""Lines that begin with a year, and the parts that they head."""

import pytest

from tekstanalyse.extract.events.year_heads import part_ends, year_heads

TITLE = "Ulldagen gjennom årene\n"


def heads(*lines):
    return [(head["name"], head["year"], head["rest"]) for head in year_heads("\n".join((TITLE, *lines)))]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("{}: Tema var ull.", "Tema var ull."),
        ("{} – Bonden snakka om ull", "Bonden snakka om ull"),
        ("• {}, Sula: Bonden snakka", "Sula: Bonden snakka"),
        ("{}. Bonden snakket om ull.", "Bonden snakket om ull."),
        ("{} Forsker Tuva Brekke: Ull", "Forsker Tuva Brekke: Ull"),
        ("{} (på nett): Ull og garn", "Ull og garn"),
        ("{}", None),
    ],
)
def test_a_year_before_what_it_heads(line, rest):
    assert heads(line.format(2018), line.format(2019)) == [(None, "2018", rest), (None, "2019", rest)]


@pytest.mark.parametrize("line", ["Ulldagen {}. Alle kom.", "Ulldagen {} ble holdt her.", "Ulldagen {} vart halden."])
def test_a_name_that_comes_with_several_years(line):
    assert [head[:2] for head in heads(line.format(2018), line.format(2019))] == [
        ("Ulldagen", "2018"),
        ("Ulldagen", "2019"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("2018 personer kom.", "2019 personar kom."),
        ("2018. Bonden snakka om ull.", "Bonden kom."),
        ("I 2018 kom bonden.", "I 2019 kom han att."),
        ("Sula 2018: ull", "Voss 2019: garn"),
    ],
)
def test_other_numbers_and_years_head_nothing(lines):
    assert heads(*lines) == []


def test_a_part_ends_before_the_next_and_the_last_with_its_paragraph():
    text = "\n\n".join((TITLE, "2018: Ull.", "2019: Garn.", "Velkommen i år!"))
    assert [text[:end].rpartition("\n")[2] for end in part_ends(text, year_heads(text))] == [
        "2018: Ull.",
        "2019: Garn.",
    ]


def test_where_parts_have_more_paragraphs_the_last_has_as_many():
    text = "\n\n".join((TITLE, "2018: Ull.", "Bonden kom.", "2019: Garn.", "Alle kom.", "Velkommen i år!"))
    ends = part_ends(text, year_heads(text))
    assert [text[:end].rpartition("\n")[2] for end in ends] == ["Bonden kom.", "Alle kom."]
