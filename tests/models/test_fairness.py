"""Renaming of people, for training and for the fairness test, on sentences built by hand."""

import tomllib
from random import Random

import pytest
import spacy
from fairness import ORIGINS, largest_difference, with_names
from spacy.tokens import Doc
from texts.variants import blend
from texts.world import Origin, WorldSwap, names_under_test
from treebank import Sentence, Word

NAMES = {"given": ["Fatou"], "family": ["Diallo"]}
SWAP = WorldSwap((Origin(("Fatou",), ("Diallo",)),), (Origin(("Fatou",), ("Diallo",)),), chance=1.0, blended=0.0)


def annotated(words: str, names: str, genitives: tuple[int, ...] = ()) -> Doc:
    tokens = words.split()
    morphs = ["Case=Gen" if index in genitives else "" for index in range(len(tokens))]
    return Doc(spacy.blank("nb").vocab, words=tokens, ents=names.split(), morphs=morphs)


@pytest.mark.parametrize(
    ("words", "names", "genitives", "expected"),
    [
        ("Torunn Vikse kom . Vikse smilte", "B-PER I-PER O O B-PER O", (), "Fatou Diallo kom . Diallo smilte"),
        ("Vikses hus ligg i Førde", "B-PER O O O B-GPE_LOC", (0,), "Fatous hus ligg i Førde"),
        ("TORUNN VIKSE VANT", "B-PER I-PER O", (), "FATOU DIALLO VANT"),
        ("Odd K. Vikse reiste", "B-PER I-PER I-PER O", (), "Fatou K. Diallo reiste"),
    ],
)
def test_people_get_other_names(words: str, names: str, genitives: tuple[int, ...], expected: str) -> None:
    text, _ = with_names(annotated(words, names, genitives), NAMES, Random(1))
    assert text.strip() == expected


def test_places_of_new_names_are_told_in_characters() -> None:
    text, places = with_names(annotated("I går talte Torunn Vikse .", "O O O B-PER I-PER O"), NAMES, Random(1))
    assert [text[start:end] for start, end in places] == ["Fatou Diallo"]


def test_largest_difference_is_between_the_best_and_the_worst_found() -> None:
    assert largest_difference({"a": 0.91, "b": 0.95, "c": 0.93}) == pytest.approx(0.04)


def sentence(*words: tuple[str, str, str, str]) -> Sentence:
    return Sentence(tuple(Word(form, lemma, tag, "", 1, "dep", name) for form, lemma, tag, name in words))


def test_training_names_keep_genitives_and_initials() -> None:
    swapped = SWAP(
        sentence(
            ("Torunn", "Torunn", "PROPN", "B-PER"),
            ("K.", "K.", "PROPN", "I-PER"),
            ("Vikses", "Vikse", "PROPN", "I-PER"),
            ("Vikse", "Vikse", "PROPN", "B-ORG"),
        ),
        Random(1),
    )
    assert [(word.form, word.lemma) for word in swapped.words] == [
        ("Fatou", "Fatou"),
        ("K.", "K."),
        ("Diallos", "Diallo"),
        ("Vikse", "Vikse"),
    ]


def test_made_up_names_are_of_two_halves() -> None:
    assert blend("Ragnhild", "Torstein") == "Ragntein"


def test_names_under_test_are_many_and_of_eight_origins() -> None:
    origins = tomllib.loads(ORIGINS.read_text(encoding="utf-8"))
    assert len(origins) == 8
    assert all(len(set(names[kind])) >= 40 for names in origins.values() for kind in ("given", "family"))
    assert "Nguyen" in names_under_test()
    assert "Hansen" not in names_under_test()
