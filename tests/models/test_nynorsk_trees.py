"""The pipeline by itself writes parts of speech as the official nynorsk trees have them; a run leaves that out."""

import pytest
from spacy.language import Language

from tekstanalyse.parse.models import load

NYNORSK = "Solveig Lie vart vald til leiar, og ho takka for tilliten på vegner av heile laget i EU."
BOKMAL = "Solveig Lie ble valgt til leder, og hun takket for tilliten på vegne av hele laget i EU."


def parts_of_speech(nlp: Language, text: str, *words: str) -> list[str]:
    return [token.pos_ for token in nlp(text) if token.text in words]


def test_nynorsk_names_with_a_gender_or_of_letters_are_nouns(nlp: Language) -> None:
    assert parts_of_speech(nlp, NYNORSK, "Solveig", "EU") == ["NOUN", "NOUN"]


def test_nynorsk_passive_is_made_by_a_verb(nlp: Language) -> None:
    assert parts_of_speech(nlp, NYNORSK, "vart") == ["VERB"]


def test_bokmal_keeps_its_names(nlp: Language) -> None:
    assert parts_of_speech(nlp, BOKMAL, "Solveig", "ble", "EU") == ["PROPN", "AUX", "PROPN"]


@pytest.mark.parametrize("text", [NYNORSK, BOKMAL])
def test_a_run_sees_names_in_both_forms(text: str) -> None:
    assert parts_of_speech(load(None), text, "Solveig", "EU") == ["PROPN", "PROPN"]
