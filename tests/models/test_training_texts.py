"""Preparation of training text: spaces, variants, documents, tokens."""

from dataclasses import replace
from random import Random

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.language import Language
from texts.documents import Passage, passages, plain_passages, to_doc
from texts.named import read_named
from texts.nynorsk import in_nynorsk
from texts.spacing import with_spaces
from texts.tokenizer import fit_tokenizer
from texts.variants import (
    NameSwap,
    add_dialogue_dash,
    capitals,
    drop_final_stop,
    small_letters,
    vary,
    vary_dash,
    vary_quotes,
)
from treebank import Sentence, Word, without_heading_mark


def sentence(text: str, *, heading: bool = False) -> Sentence:
    """Build a flat sentence: all words hang on the first."""
    forms = text.split()
    words = (
        Word(form, form.lower(), "NOUN", "", 0 if index == 0 else 1, "root" if index == 0 else "dep")
        for index, form in enumerate(forms)
    )
    return Sentence(tuple(words), heading=heading)


def text_of(found: Sentence) -> str:
    """Write a sentence out with its spaces."""
    return "".join(word.form + " " * word.space for word in found.words).strip()


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        ("Hun sa : « Kom inn ! »", "Hun sa: «Kom inn!»"),
        ('Ho las " Havet " i går .', 'Ho las "Havet" i går.'),
        ("Festen ( den første ) er over .", "Festen (den første) er over."),
        ("elever og / eller lærere", "elever og/eller lærere"),
        ("« Nordlys » -filmen vant .", "«Nordlys»-filmen vant."),
        ("- Vi drar nå , sa hun .", "- Vi drar nå, sa hun."),
    ],
)
def test_spaces_are_put_back(tokens: str, text: str) -> None:
    assert text_of(Sentence(with_spaces(sentence(tokens).words))) == text


def test_heading_mark_is_dropped() -> None:
    assert without_heading_mark(sentence("Ny bru |")) == sentence("Ny bru", heading=True)


def test_quotes_of_one_sentence_have_one_style() -> None:
    varied = {text_of(vary_quotes(sentence("« Ja » og « nei »"), Random(seed))) for seed in range(20)}
    assert "“ Ja ” og “ nei ”" in varied
    assert '" Ja " og " nei "' in varied


def test_dash_is_varied_and_sometimes_glued() -> None:
    varied = {text_of(vary_dash(sentence("- Vi ventar"), Random(seed))) for seed in range(200)}
    assert {"– Vi ventar", "-Vi ventar", "— Vi ventar"} <= varied


def test_added_dash_hangs_on_the_root() -> None:
    dashed = add_dialogue_dash(sentence("Dette går bra"), Random(1))
    assert [(word.relation, word.head) for word in dashed.words] == [("punct", 2), ("root", 0), ("dep", 2), ("dep", 2)]


def test_final_stop_is_dropped_and_leaves_a_heading() -> None:
    dropped = drop_final_stop(sentence("Skolen åpner ."), Random(1))
    assert (text_of(dropped), dropped.heading) == ("Skolen åpner", True)


def test_capitals_leave_lemmas_open_and_small_letters_keep_them() -> None:
    assert [word.lemma for word in capitals(sentence("Ny skole"), Random(1)).words] == ["", ""]
    assert text_of(small_letters(sentence("Ny Skole"), Random(1))) == "ny skole"


def test_people_get_other_names_and_keep_their_labels() -> None:
    people = Sentence(
        (
            Word("Berit", "Berit", "PROPN", "", 2, "nsubj", "B-PER"),
            Word("Foss", "Foss", "PROPN", "", 1, "flat:name", "I-PER"),
            Word("ler", "le", "VERB", "", 0, "root"),
        )
    )
    swapped = NameSwap({"B": ("Tuva",), "I": ("Moe",)}, {}, {}, chance=1.0)(people, Random(1))
    assert [(word.form, word.lemma, word.name) for word in swapped.words] == [
        ("Tuva", "Tuva", "B-PER"),
        ("Moe", "Moe", "I-PER"),
        ("ler", "le", "O"),
    ]
    assert NameSwap.gather([people]).people == {"B": ("Berit",), "I": ("Foss",)}


def test_other_names_are_replaced_as_a_whole_and_keep_their_labels() -> None:
    news = Sentence(
        (
            Word("Viken", "Viken", "PROPN", "", 0, "root", "B-ORG"),
            Word("Kraft", "Kraft", "PROPN", "", 1, "flat:name", "I-ORG"),
        )
    )
    swap = replace(NameSwap.gather([news], {"ORG": [("Nordre", "Havbruk")]}), chance=1.0, blended=0.0)
    assert {text_of(swap(news, Random(seed))) for seed in range(20)} == {"Viken Kraft", "Nordre Havbruk"}
    blended = [replace(swap, blended=1.0)(news, Random(seed)) for seed in range(20)]
    assert "Vikdre Krabruk" in map(text_of, blended)
    assert {tuple(word.name for word in one.words) for one in blended} == {("B-ORG", "I-ORG")}


def test_names_are_listed_by_kind_and_each_once() -> None:
    named = read_named()
    assert named.keys() == {"GPE", "LOC", "ORG", "PROD", "EVT"}
    names = [name for kind in named.values() for name in kind]
    assert len(names) == len(set(names))


def test_small_words_become_nynorsk_and_names_stay() -> None:
    words = [Word("Hun", "hun", "PRON", "", 2, "nsubj"), Word("Ikke", "Ikke", "PROPN", "", 0, "root", "B-PROD")]
    assert text_of(in_nynorsk(Sentence(tuple(words)))) == "Ho Ikke"


@given(
    st.lists(st.sampled_from(["Vi", "kom", "«", "»", "-", ".", ",", "Oslo"]), min_size=1, max_size=12),
    st.integers(0, 999),
)
def test_variants_keep_heads_inside_the_sentence(forms: list[str], seed: int) -> None:
    varied = vary(sentence(" ".join(forms)), Random(seed))
    assert all(0 <= word.head <= len(varied) for word in varied.words)
    assert [word.head for word in varied.words].count(0) == 1


def test_line_break_is_a_token_after_its_sentence() -> None:
    passage = Passage((sentence("Ny bru", heading=True), sentence("Brua er open .")), ("\n", " "))
    doc = to_doc(passage, spacy.blank("nb").vocab)
    assert doc.text == "Ny bru\nBrua er open . "
    assert [sent.text for sent in doc.sents] == ["Ny bru\n", "Brua er open ."]
    assert doc[2].is_space


def test_passages_keep_every_sentence_and_break_more_often_after_headings() -> None:
    given_ = [sentence(f"Linje {number}", heading=number % 2 == 0) for number in range(200)]
    found = list(passages(given_, Random(1)))
    assert [part for passage in found for part in passage.sentences] == given_
    breaks = [separator != " " for passage in found for separator in passage.separators]
    assert sum(breaks[::2]) > sum(breaks[1::2]) > 0


def test_plain_passages_have_one_size_and_single_spaces() -> None:
    found = list(plain_passages([sentence("Ja")] * 25))
    assert [len(passage.sentences) for passage in found] == [10, 10, 5]
    assert {separator for passage in found for separator in passage.separators} == {" "}


@pytest.fixture(scope="module")
def nlp() -> Language:
    nlp = spacy.blank("nb")
    fit_tokenizer(nlp)
    return nlp


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("-Erfaring er viktig", "- Erfaring er viktig"),
        ("Mary O´Hara og Ian O’Dowd kom", "Mary O´Hara og Ian O’Dowd kom"),
        ("Ho sa ‘ja’", "Ho sa ‘ ja ’"),
        ("–Vi vant", "– Vi vant"),
        ("e-post til Mohn-Haugen i 2013-14", "e-post til Mohn-Haugen i 2013-14"),
        ("16.–17. mai", "16. – 17. mai"),
        ("kl. 10:00-11:30.", "kl. 10:00 - 11:30 ."),
        ("prof. Moe og Prof. Lie", "prof. Moe og Prof. Lie"),
        ("Kl. 18 kom dr. Vik bl.a. hit", "Kl. 18 kom dr. Vik bl.a. hit"),
        ("sa eg.", "sa eg ."),
        ("husa vi bur i.", "husa vi bur i ."),
        ("Det var i 2014.", "Det var i 2014 ."),
        ("«Nordlys»-filmen", "« Nordlys » -filmen"),
        ("(sagt i går):", "( sagt i går ) :"),
    ],
)
def test_text_is_cut_to_tokens(nlp: Language, text: str, tokens: str) -> None:
    assert [token.text for token in nlp(text)] == tokens.split()
