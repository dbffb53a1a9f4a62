from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from tekstanalyse.extract.names.occurrences import occurrences
from tests.extract.trees import VOCAB

WORDS = st.lists(st.sampled_from(["Tuva", "Brekke", "Lid", "og", "kom"]), max_size=12)
FORMS = st.lists(st.lists(st.sampled_from(["Tuva", "Brekke", "Lid"]), min_size=1, max_size=3).map(tuple), max_size=5)


@given(WORDS, FORMS)
def test_occurrences_are_every_place_where_a_form_stands(words, forms):
    doc = Doc(VOCAB, words=words)
    found = {(span.start, span.end) for span in occurrences(doc, forms)}
    expected = {
        (i, i + len(form))
        for form in forms
        for i in range(len(words) - len(form) + 1)
        if tuple(words[i : i + len(form)]) == form
    }
    assert found == expected


@given(WORDS, FORMS)
def test_occurrences_of_long_forms_come_first(words, forms):
    doc = Doc(VOCAB, words=words)
    lengths = [len(span) for span in occurrences(doc, forms)]
    assert all(one >= other for one, other in pairwise(lengths))
