import pytest

from tekstanalyse.read.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Eg veit ikkje kva dei vil, seier ho.", "nn"),
        ("Jeg vet ikke hva de vil, sier hun.", "nb"),
        ("Leiaren opna møtet og ønskte alle velkomne til fagdagen.", "nn"),
        ("Lederen åpnet møtet og ønsket alle velkommen til fagdagen.", "nb"),
        ("Hun holdt et oplæg om sundhed, og der kom mange spørgsmål efter det.", "other"),
        ("Hon höll ett föredrag om hälsa och det kom många frågor efteråt.", "other"),
        ("The mayor opened the meeting and welcomed everybody.", "other"),
        ("2021", "nb"),
        ("", "nb"),
    ],
)
def test_language(text, language):
    assert language_of(text) == language


def test_a_dialect_quote_does_not_change_the_language_of_an_article():
    text = "Lederen åpnet møtet og ønsket alle velkommen. – Eg veit ikkje, svarte en deltaker fra salen."
    assert language_of(text) == "nb"
