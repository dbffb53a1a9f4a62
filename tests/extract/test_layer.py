import pytest
from spacy.tokens import Span

from tekstanalyse.extract.layer import annotate, layer
from tekstanalyse.extract.layers import LAYERS
from tests.extract.trees import make_doc

SMALL = "Tuva_Brekke/PER/nsubj>opna opna/VERB fagdagen/NOUN/obj>opna ."


@layer("test-short-words")
def find_short_words(doc):
    yield from (doc[token.i : token.i + 1] for token in reversed(doc) if len(token) < 3)


@layer("test-first-short-word", requires=("test-short-words",))
def find_first_short_word(doc):
    first = doc.spans["test-short-words"][0]
    yield Span(doc, first.start, first.end, label="FIRST")


def shown(doc, name):
    return [(span.start, span.end, span.label_, span.kb_id_) for span in doc.spans[name]]


def test_layer_refuses_a_second_finder_of_the_same_name():
    with pytest.raises(ValueError, match="two layers are called 'people'"):
        layer("people")(find_short_words)


def test_layer_gives_the_finder_back():
    assert layer("test-no-words")(find_short_words) is find_short_words


def test_annotate_sorts_the_spans_of_a_layer():
    doc = make_doc("De/PRON/nsubj>så så/VERB oss/PRON/obj>så i/ADP by/NOUN/obl>så .")
    annotate(doc, "test-short-words")
    assert [span.text for span in doc.spans["test-short-words"]] == ["De", "så", "i", "by", "."]


def test_annotate_runs_what_a_layer_requires_first():
    doc = make_doc(SMALL)
    annotate(doc, "test-first-short-word")
    assert [span.text for span in doc.spans["test-first-short-word"]] == ["."]
    assert "test-short-words" in doc.spans


def test_annotate_fails_for_a_layer_nobody_made():
    with pytest.raises(KeyError):
        annotate(make_doc(SMALL), "ingen")


@pytest.mark.parametrize("name", LAYERS)
def test_annotate_twice_gives_the_same(name):
    doc = make_doc(SMALL)
    annotate(doc, name)
    first = shown(doc, name)
    annotate(doc, name)
    assert shown(doc, name) == first


@pytest.mark.parametrize("name", LAYERS)
def test_annotate_gives_the_same_alone_and_after_all_others(name):
    alone, all_others = make_doc(SMALL), make_doc(SMALL)
    annotate(alone, name)
    for other in LAYERS:
        annotate(all_others, other)
    assert shown(alone, name) == shown(all_others, name)


@pytest.mark.parametrize("name", LAYERS)
def test_annotate_leaves_other_layers_as_they_are(name):
    doc = make_doc("@title " + SMALL)
    for other in LAYERS:
        annotate(doc, other)
    before = {key: shown(doc, key) for key in doc.spans if key != name}
    del doc.spans[name]
    annotate(doc, name)
    assert {key: shown(doc, key) for key in doc.spans if key != name} == before
