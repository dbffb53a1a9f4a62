"""The recipe for telling people by what stands around them: names made up, labels spoilt, weights learned."""

from random import Random

import spacy
from people import Renamed, cut, examples_of, regression, spoil, titles
from spacy.tokens import Doc

from tekstanalyse.parse.spelling import Spelling, total

VOCAB = spacy.blank("nb").vocab


def annotated(words: str, names: str, genitives: tuple[int, ...] = ()) -> Doc:
    forms = words.split()
    morphs = ["Case=Gen" if place in genitives else "" for place in range(len(forms))]
    heads, deps = [0] * len(forms), ["ROOT", *["dep"] * (len(forms) - 1)]
    pos = ["PROPN" if form.istitle() else "VERB" for form in forms]
    return Doc(VOCAB, forms, ents=names.split(), morphs=morphs, pos=pos, heads=heads, deps=deps)


def test_labels_are_spoilt_for_all_mentions_of_a_name_or_none() -> None:
    words = "Torunn ler . Torunn gråter . Torunn går"
    labels = set()
    for seed in range(40):
        doc = annotated(words, "B-PER O O B-PER O O B-PER O")
        spoil(doc, Random(seed))
        labels |= {ent.label_ for ent in doc.ents}
    assert {"PER", "ORG", "PROD"} <= labels


def test_documents_are_cut_with_their_names() -> None:
    doc = Doc(VOCAB, ["Ane", "ler", "."] * 12, sent_starts=[True, False, False] * 12)
    names = [(token.idx, token.idx + 3, "PER") for token in doc if token.text == "Ane"]
    pieces = list(cut(doc, names))
    assert [len(list(piece.sents)) for piece, _ in pieces] == [10, 2]
    assert all(piece.text[start:end] == "Ane" for piece, found in pieces for start, end, _ in found)


def test_a_name_is_right_where_most_of_its_mentions_are() -> None:
    doc = annotated("Torunn ler . Nordkraft leier Torunn", "B-ORG O O B-ORG O O")
    people = [(token.idx, token.idx + len(token), "PER") for token in doc if token.text == "Torunn"]
    assert [right for _, right, _ in examples_of(doc, people, Spelling({}))] == [True, False]


def test_weights_part_the_examples() -> None:
    examples = [({"before sier": 1.0}, True, 1.0)] * 30 + [({"before i": 1.0}, False, 1.0)] * 30
    weights = regression(examples, least=2, strength=1.0)
    assert total({"before sier": 1.0}, weights) > 0 > total({"before i": 1.0}, weights)


def test_titles_are_no_given_names() -> None:
    assert "rektor" in titles()
    assert "gjest" not in titles()


def test_a_renamed_text_is_a_value() -> None:
    assert Renamed("Ane", ((0, 3, "PER"),)) == Renamed("Ane", ((0, 3, "PER"),))
