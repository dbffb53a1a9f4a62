import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.folding import fold

NAMES = st.text("abceorsABCEORSæøåÆØÅäöðþł -.'", max_size=20)


@given(NAMES)
def test_an_accent_elsewhere_changes_nothing(name):
    assert fold(f"{name} É") == f"{fold(name)} e".strip()


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("A\u030ase Lie", "ase lie"),
        ("Renée Müller", "renee muller"),
        ("Łukasz Þór", "lukasz thor"),
        ("«Sæter»", "seter"),
    ],
)
def test_accents_and_signs_go(name, folded):
    assert fold(name) == folded
