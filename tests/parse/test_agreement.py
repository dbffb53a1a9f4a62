"""The last component of the shipped pipeline: names agree within an article."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from tekstanalyse.parse.agreement import agree

VOCAB = spacy.blank("nb").vocab
NAME, COMMON, VERB, STOP = "PROPN", "NOUN", "VERB", "PUNCT"


def build(*words: str) -> Doc:
    """Build a Doc from `word/POS/IOB-label`; without a part of speech a word is a noun, without a label no name."""
    parts = [[*word.split("/"), "", ""][:3] for word in words]
    forms, tags, labels = zip(*parts, strict=True)
    return Doc(VOCAB, forms, pos=[tag or COMMON for tag in tags], ents=[label or "O" for label in labels])


def names(doc: Doc) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in agree(doc).ents]


@pytest.mark.parametrize(
    ("words", "person"),
    [
        (("Jordmor//B-PER", "Ingvild/PROPN/I-PER", "Hauge/PROPN/I-PER", "ventet/VERB"), "Ingvild Hauge"),
        (("Orgelbyggjar//B-PER", "Torleiv/PROPN/I-PER", "Nes/PROPN/I-PER", "kom/VERB"), "Torleiv Nes"),
        (("Foto", "Sunniva/PROPN/B-PER", "Vik/PROPN/I-PER", "Han/PRON/I-PER", "smiler/VERB"), "Sunniva Vik"),
        (("Foto", "Sunniva/PROPN/B-PER", "Vik/PROPN/I-PER", "Ho/PRON/I-PER", "smiler/VERB"), "Sunniva Vik"),
    ],
)
def test_common_words_are_cut_off_a_person(words: tuple[str, ...], person: str) -> None:
    assert names(build(*words)) == [(person, "PER")]


@pytest.mark.parametrize(
    "words",
    [
        ("LÆRER", "SIRI/PROPN/B-PER", "NORDVIK/NOUN/I-PER", "SLUTTER/VERB"),
        ("LÆRAR", "SIRI/ADJ/B-PER", "NORDVIK/VERB/I-PER", "SLUTTAR/VERB"),
    ],
)
def test_a_name_in_capitals_is_not_cut_on_the_tag_alone(words: tuple[str, ...]) -> None:
    assert names(build(*words)) == [("SIRI NORDVIK", "PER")]


@pytest.mark.parametrize("word", ["Strør/VERB/B-PER", "Mangla/VERB/B-PER", "Løypa//B-PER"])
def test_a_common_word_is_nobody(word: str) -> None:
    assert names(build(word, "sand", "på", "vegen")) == []


def test_a_surname_is_found_where_the_article_has_the_full_name() -> None:
    doc = build(
        *("Layla/PROPN/B-PER", "Warsame/PROPN/I-PER", "smilte/VERB", "./PUNCT"),
        *("Warsame/PROPN", "og/CCONJ", "Warsames/PROPN", "bror", "gikk/VERB", "./PUNCT"),
    )
    assert names(doc) == [("Layla Warsame", "PER"), ("Warsame", "PER"), ("Warsames", "PER")]


def test_a_person_taken_for_a_place_once_is_a_person() -> None:
    doc = build("Biret/PROPN/B-PER", "Sara/PROPN/I-PER", "hos/ADP", "Sara/PROPN/B-GPE_LOC", "i/ADP", "dag")
    assert names(doc) == [("Biret Sara", "PER"), ("Sara", "PER")]


def test_a_place_taken_for_a_person_once_is_a_place() -> None:
    doc = build(
        *("I/ADP", "Lauvsnes/PROPN/B-GPE_LOC", "bur/VERB", "folk", "./PUNCT"),
        *("Lauvsnes/PROPN/B-GPE_ORG", "betaler/VERB", "./PUNCT", "Veg", "til/ADP", "Lauvsnes/PROPN/B-PER"),
    )
    assert [label for _, label in names(doc)] == ["GPE_LOC", "GPE_ORG", "GPE_LOC"]


def test_a_company_keeps_its_name_beside_its_founder() -> None:
    doc = build("Knut/PROPN/B-PER", "Torp/PROPN/I-PER", "leder/VERB", "Torp/PROPN/B-ORG", "Maskin/PROPN/I-ORG")
    assert names(doc) == [("Knut Torp", "PER"), ("Torp Maskin", "ORG")]


def test_a_letter_is_nobody() -> None:
    assert names(build("De/PRON", "har/VERB", "ein/DET", "plan", "B/PROPN/B-PER", "./PUNCT")) == []


def test_a_surname_tagged_as_a_noun_is_found_by_its_capital() -> None:
    doc = build(
        *("Eirin/PROPN/B-PER", "Smedsrud/PROPN/I-PER", "kom/VERB", "./PUNCT", "Smedsrud", "satt/VERB", "./PUNCT"),
        *("Da/ADV", "reiste/VERB", "Smedsrud", "seg/PRON", "./PUNCT"),
    )
    assert [text for text, _ in names(doc)] == ["Eirin Smedsrud", "Smedsrud", "Smedsrud"]


def test_a_common_noun_that_is_also_a_surname_stays_a_noun() -> None:
    doc = build("Anne/PROPN/B-PER", "Berg/PROPN/I-PER", "gikk/VERB", "./PUNCT", "Berg", "og/CCONJ", "dal")
    assert names(doc) == [("Anne Berg", "PER")]


@pytest.mark.parametrize(
    "words",
    [
        ("Sagbruk/NOUN/B-ORG", "splitter/VERB", "bygda", "./PUNCT"),
        ("Straumprisar/NOUN/B-ORG", "stig/VERB", "./PUNCT"),
        ("Folk", "vil/VERB", "ha/VERB", "strid", "./PUNCT", "Strid/PROPN/B-PER", ":/PUNCT", "Laget", "taper/VERB"),
        ("-/PUNCT", "Havet/PROPN/B-ORG", "gir/VERB", "./PUNCT", "Vi/PRON", "trenger/VERB", "havet"),
    ],
)
def test_a_common_word_that_begins_a_sentence_is_no_name(words: tuple[str, ...]) -> None:
    assert names(build(*words)) == []


def test_a_common_word_that_is_a_name_inside_a_sentence_is_one_at_the_start_too() -> None:
    doc = build("Havet/PROPN/B-ORG", "spiller/VERB", "./PUNCT", "Vi", "liker/VERB", "Havet/PROPN/B-ORG", "og", "havet")
    assert names(doc) == [("Havet", "ORG"), ("Havet", "ORG")]


def test_two_names_read_as_one_are_parted_where_they_stand_apart_elsewhere() -> None:
    doc = build(
        *("Eivind/PROPN/B-PER", "Tangen/PROPN/I-PER", "ringte/VERB", "Nordposten/PROPN/B-ORG", "./PUNCT"),
        *("Det/PRON", "lover/VERB", "Tangen/PROPN/B-ORG", "Nordposten/PROPN/I-ORG", "./PUNCT"),
        *("I/ADP", "Nordposten/PROPN/B-PER", "Eivind/PROPN/I-PER", "Tangen/PROPN/I-PER", "og/CCONJ", "./PUNCT"),
        *("Tangen/PROPN/B-PER", "smiler/VERB", "./PUNCT"),
    )
    assert names(doc)[2:6] == [
        ("Tangen", "PER"),
        ("Nordposten", "ORG"),
        ("Nordposten", "ORG"),
        ("Eivind Tangen", "PER"),
    ]


def test_a_surname_that_is_also_a_company_s_stays_with_its_given_name() -> None:
    doc = build(
        *("Hos/ADP", "Tangen/PROPN/B-ORG", "i/ADP", "dag", "./PUNCT", "Eivind/PROPN/B-PER", "ler/VERB", "./PUNCT"),
        *("Der/ADV", "er/AUX", "Eivind/PROPN/B-PER", "Tangen/PROPN/I-PER", "sjef", "./PUNCT"),
    )
    assert ("Eivind Tangen", "PER") in names(doc)


def test_an_organization_is_found_again_in_the_genitive_and_at_the_start_in_capitals() -> None:
    doc = build(
        *("Styret", "i/ADP", "NKSV/PROPN/B-ORG", "møtes/VERB", "./PUNCT", "Alle/DET", "NKSVs/PROPN", "lag", "er/AUX"),
        *("med/ADP", "./PUNCT", "NKSV/PROPN", "har/VERB", "mange/ADJ"),
    )
    assert [text for text, _ in names(doc)] == ["NKSV", "NKSVs", "NKSV"]


def test_a_common_word_at_the_start_is_not_made_an_organization_by_one_inside() -> None:
    doc = build("For/ADP", "Sjøfolk/PROPN/B-ORG", "er/AUX", "det/PRON", "viktig/ADJ", "./PUNCT", "Sjøfolk", "drar/VERB")
    assert names(doc) == [("Sjøfolk", "ORG")]


def test_a_name_of_two_kinds_is_not_spread() -> None:
    doc = build("I/ADP", "Vik/PROPN/B-GPE_LOC", "og/CCONJ", "Vik/PROPN/B-ORG", "og/CCONJ", "Vik/PROPN", "igjen/ADV")
    assert len(names(doc)) == 2


def test_two_parts_of_a_name_side_by_side_are_one() -> None:
    doc = build(
        "Ane/PROPN/B-PER", "Moe/PROPN/I-PER", "kom/VERB", "./PUNCT", "Så/ADV", "lo/VERB", "Ane/PROPN/B-PER", "Moe/PROPN"
    )
    assert names(doc) == [("Ane Moe", "PER"), ("Ane Moe", "PER")]


WORDS = st.sampled_from(["Ane/PROPN", "Moe/PROPN", "Moes/PROPN", "sa/VERB", "båt/NOUN", "I/ADP"])
LABELS = st.sampled_from(["", "/B-PER", "/B-ORG", "/B-GPE_LOC"])


@given(st.lists(st.builds(str.__add__, WORDS, LABELS), min_size=1, max_size=12))
def test_nobody_is_called_by_a_common_word_and_places_stay_names(words: list[str]) -> None:
    doc = build(*words)
    places = {(ent.start, ent.end) for ent in doc.ents if ent.label_ == "GPE_LOC"}
    others = {(ent.start, ent.end) for ent in doc.ents if ent.label_ != "PER"}
    found = agree(doc).ents
    assert all(any(ent.start <= start and end <= ent.end for ent in found) for start, end in places)
    people = [ent for ent in found if ent.label_ == "PER" and (ent.start, ent.end) not in others]
    assert all(ent[0].pos_ == ent[-1].pos_ == "PROPN" for ent in people)
