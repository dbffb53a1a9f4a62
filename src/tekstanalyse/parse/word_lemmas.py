"""Lemmatize each different word once: for a model that reads one word at a time, and none beside it.

Of the words of a text two in three have stood in it before. Which lemma one gets depends on its letters, part of
speech, features and written form alone (`models/README.md`), so that reading it again gives the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.pipeline import EditTreeLemmatizer
from spacy.tokens import Doc

READ: list[int | str] = ["ORTH", "NORM", "POS", "MORPH", "TAG"]
"""All that the model reads of a word, or what the rest follows from."""


class WordLemmatizer(EditTreeLemmatizer):
    """spaCy's lemmatizer of edit trees, whose model is asked for each different word of a batch once."""

    def predict(self, docs: Iterable[Doc]) -> list[Any]:
        """Return the edit trees of each word, in the order of the docs."""
        read = [doc.to_array(READ) for doc in docs]
        different: Any
        different, places = np.unique(np.concatenate(read), axis=0, return_inverse=True)
        once = Doc(self.vocab, words=[self.vocab.strings[int(orth)] for orth in different[:, 0]])
        once.from_array(READ, different)
        trees: Any = super().predict([once])[0]
        spread = trees[places.reshape(-1)]
        bounds = np.cumsum([0, *map(len, read)])
        return [spread[start:end] for start, end in pairwise(bounds)]


@Language.factory("word_lemmatizer", assigns=["token.lemma"])
def word_lemmatizer(nlp: Language, name: str, model: Any, top_k: int) -> WordLemmatizer:
    return WordLemmatizer(nlp.vocab, model, name, top_k=top_k)
