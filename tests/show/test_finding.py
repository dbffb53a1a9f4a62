"""A name finds whom it names, spelt well or badly; where it names several, all of them are found."""

import pytest

from tekstanalyse.show.finding import find
from tests.ask.corpus import DAGEN, FJORD, JOBBEN


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Marit Nesse", ["person:marit-nesse"]),
        ("nesse", ["person:marit-nesse"]),
        ("Marit Nesses", ["person:marit-nesse"]),
        ("Dahle", ["person:anne-dahle", "person:per-dahle"]),
        ("NNV", ["organization:nettverket-ny-veg"]),
        ("Sammen om jobben", [JOBBEN]),
        ("webinaret 8. oktober 2020", [JOBBEN]),
        ("vestkonferansen", [FJORD]),
        ("person:siri-bo", ["person:siri-bo"]),
        (DAGEN, [DAGEN]),
        ("", []),
        ("finst ikkje nokon stad", []),
    ],
)
def test_name_finds_whom_it_names(store, name, ids):
    assert sorted(target.id for target in find(store, name).targets) == ids


def test_misspelt_name_finds_the_nearest_and_says_so(store):
    found = find(store, "Åse Marie Lindkvist")
    assert ([target.id for target in found.targets], found.read_as) == (
        ["person:ase-marie-lindqvist"], "Åse Marie Lindqvist",
    )  # fmt: skip


def test_name_that_finds_nothing_gets_the_nearest_to_try(store):
    assert "Vestkonferansen 2021" in find(store, "Fjelkonferansen").suggestions


def test_kind_narrows_what_is_found(store):
    assert [target.kind for target in find(store, "Havforum", ("organization",)).targets] == ["organization"]
    assert find(store, "Havforum", ("person",)).targets == ()
