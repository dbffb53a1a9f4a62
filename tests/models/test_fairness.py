"""Renaming of people, for training and for the fairness test, on sentences built by hand."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
import spacy
from fairness import largest_difference, with_names
from origins import PARTS, Names, Part, is_kept_out, measured, plain
from silver import has_name_kept_out
from spacy.tokens import Doc
from texts.variants import blend
from texts.world import WorldSwap, dealt_out
from treebank import Sentence, Word, read_sentences

NAMES = Names(("Fatou",), ("Diallo",))
SWAP = WorldSwap(([NAMES], [NAMES], [NAMES]), chance=1.0, blended=0.0)
TREEBANK = Path(__file__).parents[3] / "shared" / "data" / "norne"
TRAINING = sorted(TREEBANK.glob("ndt-*-train.conll.xz"))


def annotated(words: str, names: str, genitives: tuple[int, ...] = ()) -> Doc:
    tokens = words.split()
    morphs = ["Case=Gen" if index in genitives else "" for index in range(len(tokens))]
    return Doc(spacy.blank("nb").vocab, words=tokens, ents=names.split(), morphs=morphs)


@pytest.mark.parametrize(
    ("words", "names", "genitives", "expected"),
    [
        ("Torunn Vikse kom . Vikse smilte", "B-PER I-PER O O B-PER O", (), "Fatou Diallo kom . Diallo smilte"),
        (
            "Vikse kom . Torunn Vikses hus brann",
            "B-PER O O B-PER I-PER O O",
            (4,),
            "Diallo kom . Fatou Diallos hus brann",
        ),
        ("Torunn Moe Vikse ler", "B-PER I-PER I-PER O", (), "Fatou Fatou Diallo ler"),
        ("Vikses hus ligg i Førde", "B-PER O O O B-GPE_LOC", (0,), "Fatous hus ligg i Førde"),
        ("TORUNN VIKSE VANT", "B-PER I-PER O", (), "FATOU DIALLO VANT"),
        ("Odd K. Vikse reiste", "B-PER I-PER I-PER O", (), "Fatou K. Diallo reiste"),
    ],
)
def test_people_get_other_names(words: str, names: str, genitives: tuple[int, ...], expected: str) -> None:
    text, _ = with_names(annotated(words, names, genitives), NAMES, Random(1))
    assert text.strip() == expected


def test_person_keeps_one_name_through_a_document() -> None:
    many = Names(("Fatou", "Awa", "Binta"), ("Diallo", "Barry", "Camara"))
    doc = annotated(
        "Torunn Vikse og Arvid Foss song . FOSS vann . Vikse log . Torunn jubla",
        "B-PER I-PER O B-PER I-PER O O B-PER O O B-PER O O B-PER O",
    )
    words = with_names(doc, many, Random(1))[0].split()
    torunn, vikse, foss = words[0], words[1], words[4]
    assert words[7:] == [foss.upper(), "vann", ".", vikse, "log", ".", torunn, "jubla"]
    assert vikse != foss


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


def test_names_are_many_and_of_eight_origins() -> None:
    assert len(measured("kept_out")) == 8
    assert all(len(kind) >= 100 for names in measured("dealt_out").values() for kind in (names.given, names.family))
    assert all(len(kind) >= 50 for names in measured("kept_out").values() for kind in (names.given, names.family))


def every_name(names: Names) -> Iterator[str]:
    yield from names.given
    yield from names.family


@pytest.mark.parametrize("origin", measured("dealt_out"))
def test_no_name_is_both_dealt_and_kept_out(origin: str) -> None:
    assert [name for name in every_name(measured("dealt_out")[origin]) if is_kept_out(name)] == []
    assert all(map(is_kept_out, every_name(measured("kept_out")[origin])))


@pytest.mark.parametrize("part", PARTS)
def test_vietnamese_and_polish_names_come_with_and_without_marks(part: Part) -> None:
    for origin in ("vietnamese", "polish"):
        names = set(every_name(measured(part)[origin]))
        assert {plain(name) for name in names} < names


@pytest.mark.parametrize("path", TRAINING, ids=lambda path: path.name)
def test_treebank_has_no_person_with_a_name_kept_out(path: Path) -> None:
    people = {word.lemma for found in read_sentences(path) for word in found.words if word.name.endswith("PER")}
    assert {name for name in people if is_kept_out(name)} == set()


def test_training_deals_out_no_name_kept_out() -> None:
    assert [name for names in measured("dealt_out").values() for name in every_name(names) if is_kept_out(name)] == []
    for kept in measured("kept_out").values():
        assert dealt_out((*kept.given, "Kari"), kept.family) == Names(("Kari",), ())


def test_training_makes_up_no_name_kept_out() -> None:
    first, second = next((name[:2], name[2:]) for name in measured("kept_out")["somali"].given if len(name) == 4)
    names = Names((first + "xx", "xx" + second), ("Diallo",))
    swap = WorldSwap(([names], [names], [names]), chance=1.0, blended=1.0)
    person = sentence(("Torunn", "Torunn", "PROPN", "B-PER"), ("Vikse", "Vikse", "PROPN", "I-PER"))
    drawn = {swap(person, Random(seed)).words[0].form for seed in range(50)}
    assert first + "xx" in drawn
    assert first + second not in drawn


def test_running_text_with_a_name_kept_out_is_left_out_of_training() -> None:
    kept_out = measured("kept_out")["norwegian"].given[0]
    assert has_name_kept_out(sentence((kept_out + "s", kept_out + "s", "PROPN", "B-PER")))
    assert not has_name_kept_out(sentence((kept_out, kept_out, "PROPN", "B-ORG"), ("Kari", "Kari", "PROPN", "B-PER")))
