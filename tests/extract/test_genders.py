import pytest

from tekstanalyse.extract.genders import gender_of


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Tuva Brekke", "f"),
        ("Jonas Lid", "m"),
        ("Anne-Lise Moe", "f"),
        ("Per-Egil Moe", "m"),
        ("Brekke", None),
        ("Xiu Moe", None),
        ("Kim Moe", None),
    ],
)
def test_gender_of_goes_by_the_given_name(name, expected):
    assert gender_of(name) == expected


@pytest.mark.parametrize(("name", "gender"), [("Aase Moe", "f"), ("Haakon Lid", "m")])
def test_gender_of_reads_old_spellings(name, gender):
    assert gender_of(name) == gender
