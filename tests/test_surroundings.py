"""Widen spans to sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.surroundings import sentences_around


@pytest.mark.parametrize(
    ("text", "span", "sentence"),
    [
        ("Det regnet. Prof. Liv Dale talte kl. 18. Alle gikk hjem.", "Liv Dale", "Prof. Liv Dale talte kl. 18."),
        ("Møtet 8. oktober var godt. Alle kom.", "godt", "Møtet 8. oktober var godt."),
        ("Overskrift\nLiv Dale talte.", "Liv", "Liv Dale talte."),
        ("– Vi må handle! «Nå», sa Dale. Så var det slutt.", "sa Dale", "«Nå», sa Dale."),
        ("Kven kom? Ho kom. Han gjekk.", "kom? Ho", "Kven kom? Ho kom."),
    ],
)
def test_a_span_is_widened_to_its_sentences(text, span, sentence):
    start = text.index(span)
    assert sentences_around(text, start, start + len(span)) == sentence


@given(st.text(alphabet="Aåb .!?«»\n–8", max_size=60), st.data())
def test_the_span_is_always_within(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end].strip() in sentences_around(text, start, end)
