"""Whom people are of by a name in the genitive before theirs."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize("owner", ["Sametingets", "Fjordavisas", "Venstres"])
def test_a_body_that_begins_a_sentence_owns_the_name_after_it(owner):
    sentence = f"{owner}/ORG/nmod>Ida_Lie Ida_Lie/PER/nsubj>svarte svarte/VERB ikkje/PART/advmod>svarte ."
    assert layer_texts(sentence, "organizations") == [owner]


@pytest.mark.parametrize("owner", ["Bergens", "Fjorårets"])
def test_a_place_and_a_year_own_nobody(owner):
    sentence = f"{owner}/PROPN/nmod>Ida_Lie Ida_Lie/PER/nsubj>svarte svarte/VERB ikkje/PART/advmod>svarte ."
    assert layer_texts(sentence, "organizations") == []


def test_two_words_may_own_a_name_together():
    text = "Da/ADV/advmod>lo lo/VERB Grønn/ADJ/amod>Lists Lists/PROPN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>lo ."
    assert layer_texts(text, "organizations") == ["Grønn Lists"]
