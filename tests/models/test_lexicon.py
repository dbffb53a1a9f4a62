"""Word lists for lemmas, the disputed words of the dev trees, and places where no sentence ends."""

from collections import Counter
from random import Random

import pytest
import spacy
from disputed import aligned
from hypothesis import given
from hypothesis import strategies as st
from lexicon import Entry, entries, list_doc, short_texts, word_lists
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc
from texts.documents import Passage, to_doc
from texts.joints import Pattern, joints
from texts.readers import without_lemmas
from texts.tokenizer import fit_tokenizer
from treebank import Sentence, Word

NLP = spacy.blank("nb")


def doc(text: str) -> Doc:
    words = text.split()
    return Doc(
        NLP.vocab, words=words, tags=["nn"] * len(words), pos=["NOUN"] * len(words), lemmas=[w.lower() for w in words]
    )


def test_words_are_counted_with_all_their_lemma_is_read_off() -> None:
    found = list(entries(doc("Bygda ligg"), doc("Bygda ligg")))
    assert found == [Entry("Bygda", "nn", "NOUN", "", "bygda"), Entry("ligg", "nn", "NOUN", "", "ligg")]


def test_some_words_get_a_capital_and_keep_their_lemma() -> None:
    found = list(entries(doc("ligg " * 200), doc("ligg " * 200), Random(1)))
    assert {entry.lemma for entry in found} == {"ligg"}
    assert 0 < sum(entry.form == "Ligg" for entry in found) < 50


@given(st.integers(1, 5000))
def test_words_are_dealt_out_by_the_logarithm_of_their_count(count: int) -> None:
    entry = Entry("bygda", "nn", "NOUN", "", "bygd")
    dealt = [one for words in word_lists(Counter({entry: count}), Random(1)) for one in words]
    assert 2 ** (len(dealt) - 1) <= count + 1 <= 2 ** len(dealt)


def test_a_word_list_becomes_a_document_and_hides_its_lemmas_from_the_pipeline() -> None:
    made = list_doc([Entry("bygda", "nn", "NOUN", "Gender=Fem", "bygd")], NLP)
    (token,) = without_lemmas(made)
    assert (token.text, token.tag_, token.pos_, str(token.morph)) == ("bygda", "nn", "NOUN", "Gender=Fem")
    assert (made[0].lemma_, token.lemma_) == ("bygd", "")


def test_short_texts_keep_every_word_in_order() -> None:
    text = " ".join(map(str, range(300)))
    assert [token.text for found in short_texts([doc(text)], Random(1)) for token in found] == text.split()


def test_every_word_is_tagged_with_its_written_form() -> None:
    word = Word("Ja", "ja", "INTJ", "", 0, "root")
    found = to_doc(Passage((Sentence((word,), written="nb"), Sentence((word,), written="nn")), ("\n", " ")), NLP.vocab)
    assert [token.tag_ for token in found] == ["nb", "nb", "nn"]


def test_words_in_both_versions_are_paired() -> None:
    first, second = ["Ho", "ler", "|", "godt", "."], ["Ho", "ler", "godt", "."]
    assert list(aligned(first, second)) == [(0, 0), (1, 1), (3, 2), (4, 3)]


def places(made: Doc, pattern: Pattern, offset: int) -> list[int]:
    matcher = Matcher(made.vocab)
    matcher.add("joint", [pattern])
    return [start + offset for _, start, _ in matcher(made)]


@pytest.fixture(scope="module")
def tokenizer() -> Language:
    nlp = spacy.blank("nb")
    fit_tokenizer(nlp)
    return nlp


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Møtet med dr. Vollan", ["Vollan"]),
        ("Vi opnar kl. 19 i kveld", ["19"]),
        ("Dei kjem 16.–17. mai", ["–", "17.", "mai"]),
        ("De kommer 3.-4. november", ["-", "4.", "november"]),
        ("Dei har bær, frukt osv. Andre har lite", []),
        ("Det var i 2014. Mange kom", []),
    ],
)
def test_no_sentence_ends_inside_dates_and_after_titles(tokenizer: Language, text: str, joined: list[str]) -> None:
    made = tokenizer(text)
    found = {place for pattern, offset in joints() for place in places(made, pattern, offset)}
    assert [made[place].text for place in sorted(found)] == joined
