"""People told by what an article says around a name: the component before the one that makes names agree."""

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from tekstanalyse.parse.around import Article, is_capital, joined
from tekstanalyse.parse.people import ArticlePeople
from tekstanalyse.parse.spelling import Spelling, grams

NLP = spacy.blank("nb")
LETTERS = {"kap": -4.0, "tein": -4.0, "sjø": -4.0}
AROUND = {"before sier": 4.0, "before seier": 4.0, "before i": -6.0, "longer first PER": 3.0, "longer last PER": 3.0}


def build(*words: str) -> Doc:
    """Build a Doc from `word/POS/IOB-label`; without a part of speech a word is a verb, without a label no name."""
    parts = [[*word.split("/"), "", ""][:3] for word in words]
    forms, tags, labels = zip(*parts, strict=True)
    heads = [0] * len(forms)
    deps = ["ROOT", *["dep"] * (len(forms) - 1)]
    pos = [tag or "VERB" for tag in tags]
    return Doc(NLP.vocab, forms, pos=pos, heads=heads, deps=deps, ents=[label or "O" for label in labels])


def component(around: dict[str, float] = AROUND) -> ArticlePeople:
    people = ArticlePeople()
    people.learn({"spelling": LETTERS, "people": around, "titles": ["rektor"]})
    return people


def names(doc: Doc) -> list[tuple[str, str]]:
    return [(ent.text, ent.label_) for ent in component()(doc).ents]


@pytest.mark.parametrize("said", ["sier", "seier"])
def test_all_mentions_of_a_name_are_a_person_s_where_the_text_around_them_says_so(said: str) -> None:
    doc = build("Det", "er", "nok", said, "Thuy/PROPN/B-ORG", ".", "Da", "ler", "Thuy/PROPN/B-ORG", "og", "Nam/PROPN")
    assert names(doc) == [("Thuy", "PER"), ("Thuy", "PER")]


def test_a_word_that_nothing_was_seen_in_is_a_person_where_the_text_says_so() -> None:
    assert names(build("Vi", "har", "tid", "sier", "Thuy/PROPN")) == [("Thuy", "PER")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Biret-Máret", [("Biret-Máret", "PER")]), ("Lia-utvalget", [("Lia-utvalget", "DRV")])],
)
def test_two_capitals_are_no_derivation(name: str, expected: list[tuple[str, str]]) -> None:
    assert names(build("Det", "er", "nok", "sier", f"{name}/PROPN/B-DRV")) == expected


def test_letters_that_norwegian_lacks_speak_for_a_person() -> None:
    people = component({"before til": 0.5})
    doc = build("Dei", "gjekk", "til", "Hậu/PROPN/B-ORG", "og", "til", "Vik/PROPN/B-ORG")
    assert [(ent.text, ent.label_) for ent in people(doc).ents] == [("Hậu", "PER"), ("Vik", "ORG")]


def test_a_rare_given_name_that_begins_a_sentence_is_no_title() -> None:
    people = component()
    people.learn(people.weights | {"spelling": {"sønn": -3.5}})
    doc = build("Sønnøv/PROPN/B-PER", "Dang/PROPN/I-PER", "ler")
    assert [ent.text for ent in people(doc).ents] == ["Sønnøv Dang"]


def test_a_surname_is_a_person_where_the_full_name_is_one() -> None:
    doc = build("Thuy/PROPN/B-PER", "Dang/PROPN/I-PER", "ler", ".", "Nå", "vil", "Dang/PROPN/B-ORG", "hjem")
    assert names(doc) == [("Thuy Dang", "PER"), ("Dang", "PER")]


def test_a_place_stays_a_place_without_strong_reasons() -> None:
    assert names(build("Noe", "hendte", "i", "Vik/PROPN/B-GPE_LOC", "i", "dag")) == [("Vik", "GPE_LOC")]


@pytest.mark.parametrize(("label", "expected"), [("Arvid", [("Arvid", "PER")]), ("Spørsmål", [])])
def test_a_label_before_what_is_said_is_a_person_where_its_letters_are_a_name_s(
    label: str, expected: list[tuple[str, str]]
) -> None:
    people = component()
    people.learn(people.weights | {"spelling": {"rvi": 3.0, "pør": -3.0}})
    doc = build(f"{label}/NOUN", ":", "Ja", ",", "det", "trur", "eg", ".")
    assert [(ent.text, ent.label_) for ent in people(doc).ents] == expected


def test_reading_a_name_does_not_depend_on_the_order_of_sets() -> None:
    assert (
        list(dict.fromkeys(grams("Moa")))
        == grams("Moa")
        == ["<m", "mo", "oa", "a>", "<mo", "moa", "oa>", "<moa", "moa>", "<moa>"]
    )


def test_somebody_that_everything_speaks_against_is_nobody() -> None:
    assert names(build("Han", "bor", "i", "Vik/PROPN/B-PER", "ennå")) == []


def test_a_name_with_a_sign_in_it_is_nobody_s() -> None:
    assert names(build("Det", "sier", "Moe/PROPN/B-ORG", "&/SYM/I-ORG", "Vik/PROPN/I-ORG")) == [("Moe & Vik", "ORG")]


@pytest.mark.parametrize("title", ["Rektor", "Kaptein"])
def test_a_title_is_cut_off(title: str) -> None:
    assert names(build(f"{title}/PROPN/B-PER", "Thuy/PROPN/I-PER", "Dang/PROPN/I-PER")) == [("Thuy Dang", "PER")]


def test_a_foundation_is_no_title() -> None:
    doc = build("Sjøstiftelsen/PROPN/B-PER", "Thuy/PROPN/I-PER", "deler", "ut", "penger")
    assert names(doc) == [("Sjøstiftelsen Thuy", "PER")]


def test_a_name_reaches_over_the_words_of_a_full_name() -> None:
    doc = build("Thuy/PROPN/B-PER", "Dang/PROPN/I-PER", "ler", ".", "Thuy/ADJ", "Dang/PROPN/B-PER", "ler")
    assert names(doc) == [("Thuy Dang", "PER"), ("Thuy Dang", "PER")]


def test_the_words_of_a_name_are_proper_nouns_but_for_common_words() -> None:
    doc = component()(build("Da", "kom", "Thuy/NOUN/B-PER", "Sjøberg/NOUN/I-PER", "hit"))
    assert [token.pos_ for token in doc[2:4]] == ["PROPN", "NOUN"]


@pytest.mark.parametrize(
    ("word", "capital"), [("Moe", True), ("al-Amin", True), ("d’Arc", True), ("e-post", False), ("nå", False)]
)
def test_a_capital_may_stand_behind_a_particle(word: str, capital: bool) -> None:
    assert is_capital(word) is capital


def test_two_parts_of_a_name_become_one() -> None:
    doc = build("Thuy/PROPN/B-PER", "Dang/PROPN/B-PER", "ler", "Nam/PROPN/B-ORG", "Vik/PROPN/B-PER")
    assert [span.text for span in joined(doc.ents)] == ["Thuy Dang", "Nam", "Vik"]


def test_a_word_is_judged_by_its_letters() -> None:
    spelling = Spelling(LETTERS)
    assert spelling("Kaptein") == -8
    assert spelling("Thuy") == 0


def test_an_article_s_first_words_and_signs_are_no_mentions_but_strange_words_are() -> None:
    doc = build("Kaptein/NOUN", "ler", ".", "Thuy/NOUN", "ler", "MENS/PROPN", "B2/PROPN", "ser", "Da")
    found = [doc[one.start].text for one in Article(doc, Spelling(LETTERS)).mentions()]
    assert found == ["Thuy", "Da"]


def test_weights_are_kept_on_disk(tmp_path: Path) -> None:
    people = component()
    people.to_disk(tmp_path / "people")
    read = ArticlePeople().from_disk(tmp_path / "people")
    assert read.weights == people.weights
    assert read.titles == {"rektor"}


WORDS = st.sampled_from(["Thuy/PROPN", "Dang/PROPN", "Dangs/NOUN", "sier/VERB", "båt/NOUN", "i/ADP", "Rektor/NOUN"])
LABELS = st.sampled_from(["", "/B-PER", "/B-ORG", "/B-GPE_LOC"])


@given(st.lists(st.builds(str.__add__, WORDS, LABELS), min_size=1, max_size=12))
def test_without_weights_other_names_stay_what_they_are(words: list[str]) -> None:
    doc = build(*words)
    others = [(ent.start, ent.end, ent.label_) for ent in doc.ents if ent.label_ != "PER"]
    found = [(ent.start, ent.end, ent.label_) for ent in component({"": -1.0})(doc).ents]
    assert set(others) <= set(found)


@given(st.lists(st.builds(str.__add__, WORDS, LABELS), min_size=1, max_size=12))
def test_no_name_is_lost_in_another(words: list[str]) -> None:
    doc = component()(build(*words))
    assert all(ent.text.strip() for ent in doc.ents)
    assert sum(len(ent) for ent in doc.ents) <= len(doc)
