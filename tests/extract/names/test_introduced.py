import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Hun/PRON/nsubj>leste leste/VERB lokalavisa/NOUN/obj>leste Utsyn/LOC/appos>lokalavisa .", ["Utsyn"]),
        ("Vi/PRON/nsubj>høyrde høyrde/VERB kammerkoret/NOUN/obj>høyrde Vox_Dal/PER/appos>kammerkoret .", ["Vox Dal"]),
        (
            "Han/PRON/nsubj>svarte svarte/VERB kanalen/NOUN/obj>svarte Dal/LOC/appos>kanalen 24/NUM/nmod>Dal .",
            ["Dal 24"],
        ),
        (
            "Vi/PRON/nsubj>ser ser/VERB på/ADP klubber/NOUN/obl>ser som/SCONJ/mark>Utsyn Utsyn/PER/nmod>klubber ,"
            " Trygg/LOC/conj>Utsyn og/CCONJ/cc>Framover Framover/PROPN/conj>Utsyn .",
            ["Utsyn", "Trygg", "Framover"],
        ),
        (
            "Selskapa/NOUN/nsubj>vil Utsyn/PER/appos>Selskapa og/CCONJ/cc>Framsal Framsal/PER/conj>Utsyn vil/VERB .",
            ["Utsyn", "Framsal"],
        ),
        (
            "Mannen/NOUN/nsubj>kom kom/VERB til/ADP Nedre/ADJ/amod>skule Dal/PROPN/flat:name>Nedre"
            " skule/NOUN/obl>kom .",
            ["Nedre Dal skule"],
        ),
    ],
)
def test_a_noun_introduces_names(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize("start", ["Dal/ADJ/nsubj>fekk", "Dal/LOC/nsubj>fekk"])
def test_a_kind_that_the_tree_joins_to_the_first_word_is_part_of_the_name(start):
    sentence = f"{start} skule/NOUN/flat:name>Dal fekk/VERB rektor/NOUN/obj>fekk ."
    assert layer_texts(sentence, "organizations") == ["Dal skule"]


@pytest.mark.parametrize("body", ["Kongressen", "Riksdagen", "Regjeringen", "Forsvaret"])
def test_a_body_of_a_state_is_named_inside_a_sentence(body):
    sentence = f"Loven/NOUN/nsubj>falt falt/VERB i/ADP {body}/ORG/obl>falt ."
    assert layer_texts(sentence, "organizations") == [body]


@pytest.mark.parametrize(
    ("noun", "expected"),
    [
        ("Ungdomslaget", "Ungdomslaget Bjørka"),
        ("Mannskoret", "Mannskoret Bjørka"),
        ("Barnekoret", "Bjørka"),
        ("Bandet", "Bjørka"),
    ],
)
def test_a_kind_of_association_with_a_capital_belongs_to_its_name(noun, expected):
    sentence = f"{noun}/NOUN/nsubj>song Bjørka/PROPN/flat:name>{noun} song/VERB ."
    assert layer_texts(sentence, "organizations") == [expected]


@pytest.mark.parametrize("noun", ["forfatterduoen", "komikarduoen", "musikartrioen"])
def test_a_few_people_are_no_organization(noun):
    sentence = f"Me/PRON/nsubj>møtte møtte/VERB {noun}/NOUN/obj>møtte Kari_Lien/PER/appos>{noun} ."
    assert layer_texts(sentence, "organizations") == []
    assert layer_texts(sentence, "people") == ["Kari Lien"]


@pytest.mark.parametrize("noun", ["Forsikringsselskapet", "Konkurrenten", "Utbyggaren"])
def test_who_is_told_by_what_it_does_is_an_organization(noun):
    sentence = f"{noun}/NOUN/nmod>Frisk Frisk/ADJ/nsubj>svarte Liv/PROPN/flat:name>Frisk svarte/VERB ."
    assert layer_texts(sentence, "organizations") == ["Frisk Liv"]
