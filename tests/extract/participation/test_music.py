import pytest

from tekstanalyse.extract.participation.music import is_musician, plays_behind
from tests.extract.trees import annotated


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>takket takket/VERB:Past med/ADP en/DET vise/NOUN/obl>takket .",
        "Tuva_Brekke/PER/nsubj>takka takka/VERB:Past med/ADP ein/DET springdans/NOUN/obl>takka .",
    ],
)
def test_what_is_done_with_music_is_playing(sentence):
    doc = annotated(sentence)
    assert plays_behind(next(token for token in doc if token.pos_ == "VERB"))


@pytest.mark.parametrize(("lead", "plays"), [("Og danseren ", True), ("Felespelarane ", True), ("Dansken ", False)])
def test_musicians_are_known_by_the_end_of_their_title(lead, plays):
    assert is_musician(lead) is plays
