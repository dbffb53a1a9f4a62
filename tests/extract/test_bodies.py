"""Whom «laget» and «partiet» stand for."""

import pytest

from tekstanalyse.extract.bodies import body_meant
from tests.extract.trees import annotated

KOM = "Fjordlaget/ORG/nsubj>kom kom/VERB ."


def meant(text, word):
    doc = annotated(text)
    span = body_meant(next(token for token in doc if token.text == word))
    return span.text if span is not None else None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        (f"{KOM}\nOrganisasjonen/NOUN/nsubj>venter venter/VERB .", "Organisasjonen", "Fjordlaget"),
        (f"{KOM}\nLagnaden/NOUN/nsubj>ventar ventar/VERB .", "Lagnaden", None),
        (
            "Kystutvalget/ORG/nsubj>møtte møtte/VERB Havlaget/ORG/obj>møtte .\n"
            "Utvalget/NOUN/nsubj>venter venter/VERB .",
            "Utvalget",
            "Kystutvalget",
        ),
        (
            "Kystunionen/ORG/nsubj>møtte møtte/VERB Havunionen/ORG/obj>møtte .\n"
            "Organisasjonen/NOUN/nsubj>ventar ventar/VERB .",
            "Organisasjonen",
            None,
        ),
        ("Organisasjonen/NOUN/nsubj>venter venter/VERB .", "Organisasjonen", None),
    ],
)
def test_a_body_in_short_is_the_one_just_named(text, word, name):
    assert meant(text, word) == name
