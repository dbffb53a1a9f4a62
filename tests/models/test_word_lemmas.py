"""Each different word is read once, and gets the lemma it would have got by itself."""

import pytest
from spacy.language import Language
from spacy.pipeline import EditTreeLemmatizer

from tekstanalyse.parse.word_lemmas import WordLemmatizer

TEXTS = [
    "Ordføreren åpnet møtet. Så talte ordføreren om møtet, og møtet ble hevet.",
    "",
    "Ordføraren opna møtet. Så tala ordføraren om møtet, og møtet vart heva.",
]


def test_the_lemmatizer_reads_each_different_word_once(nlp: Language, monkeypatch: pytest.MonkeyPatch) -> None:
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    assert isinstance(lemmatizer, WordLemmatizer)
    docs = list(nlp.pipe(TEXTS))
    read: list[str] = []
    predict = EditTreeLemmatizer.predict
    monkeypatch.setattr(
        EditTreeLemmatizer, "predict", lambda self, once: read.extend(map(str, once[0])) or predict(self, once)
    )
    lemmatizer.predict(docs)
    assert read.count("møtet") < sum(token.text == "møtet" for doc in docs for token in doc)


def test_each_word_gets_the_lemma_it_gets_by_itself(nlp: Language) -> None:
    lemmatizer = nlp.get_pipe("trainable_lemmatizer")
    docs = list(nlp.pipe(TEXTS))
    alone = EditTreeLemmatizer.predict(lemmatizer, docs)
    assert [list(trees) for trees in lemmatizer.predict(docs)] == [list(trees) for trees in alone]


def test_texts_without_words_have_no_lemmas(nlp: Language) -> None:
    assert [list(trees) for trees in nlp.get_pipe("trainable_lemmatizer").predict([nlp.make_doc("")])] == [[]]
