import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.resolve.organization_names import is_acronym, is_acronym_of, may_abbreviate, organization_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Høgskolen på Vestlandet", "Høgskulen på Vestlandet"),
        ("Fjordkraft Drift AS", "Fjordkraft Drift"),
        ("Fjordkraft Drift ASA", "Fjordkraft Drift AS"),
        ("Lillevik sykehus", "Lillevik sjukehus"),
        ("Fjelldalen Mållags stiftelse", "Fjelldalen Mållags stifting"),
        ("Bygdeforeningen", "Bygdeforeininga"),
        ("HELSETILSYNET", "Helsetilsynet"),
        ("Bø kommune", "Boe kommune"),
    ],
)
def test_organization_key_makes_one_of_ways_to_write_a_name(one, other):
    assert organization_key(one) == organization_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bø kommune", "Mo kommune"), ("Høgskolen i Lillevik", "Høgskolen på Vestlandet"), ("AS", "ASA")],
)
def test_organization_key_keeps_organizations_apart(one, other):
    assert organization_key(one) != organization_key(other)


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("NHO", "Næringslivets Hovedorganisasjon"),
        ("HVL", "Høgskulen på Vestlandet"),
        ("UiT", "Universitetet i Tromsø"),
        ("FK", "Fjelldal kulturlag"),
        ("NTNU", "Norges teknisk-naturvitenskapelige universitet"),
    ],
)
def test_is_acronym_of_reads_the_letters_off_the_words(acronym, name):
    assert is_acronym_of(acronym, name)
    assert may_abbreviate(acronym, name)


def test_may_abbreviate_passes_over_words():
    assert may_abbreviate("LO", "Landsorganisasjonen i Norge")
    assert not is_acronym_of("LO", "Landsorganisasjonen i Norge")


def test_is_acronym_of_needs_the_first_letter_of_every_word_but_small_ones():
    assert not is_acronym_of("NHO", "Norsk Håndballforbund Oslo vest")
    assert not is_acronym_of("NO", "Norske Fiskere")
    assert not is_acronym_of("N", "Næringslivet")


@pytest.mark.parametrize(
    ("name", "expected"),
    [("NHO", True), ("UiT", True), ("RKBU", True), ("H", False), ("Hdir", False), ("Oslo", False), ("Nord AS", False)],
)
def test_is_acronym(name, expected):
    assert is_acronym(name) is expected


def test_may_abbreviate_needs_the_letters_in_order():
    assert may_abbreviate("Hdir", "Helsedirektoratet")
    assert not may_abbreviate("NHO", "Helsedirektoratet")
    assert not may_abbreviate("Helsedirektoratet", "Hdir")


@given(st.text(max_size=40), st.text(max_size=12))
def test_organization_names_of_any_text_are_compared(name, acronym):
    organization_key(name)
    is_acronym(name)
    is_acronym_of(acronym, name)
    may_abbreviate(acronym, name)
