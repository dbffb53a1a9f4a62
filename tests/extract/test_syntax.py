import pytest

from tekstanalyse.extract.syntax import agent, nominal, subject, subjects, subtree_span
from tests.extract.trees import make_doc


def token(doc, form):
    return next(token for token in doc if token.text == form)


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Brekke/PER/nsubj>smilte smilte/VERB .", "smilte", "Brekke"),
        ("Møtet/NOUN/nsubj:pass>leia vart/AUX/aux:pass>leia leia/VERB .", "leia", "Møtet"),
        ("Å/PART vente/VERB:Inf/csubj>klokt er/AUX/cop>klokt klokt/ADJ .", "klokt", "vente"),
        (
            "Brekke/PER/nsubj>smilte smilte/VERB og/CCONJ gjekk/VERB/conj>smilte .",
            "gjekk",
            "Brekke",
        ),
        ("Brekke/PER/nsubj>ville ville/VERB tale/VERB:Inf/xcomp>ville .", "tale", "Brekke"),
        ("Brekke/PER/nsubj>tale skal/AUX/aux>tale tale/VERB:Inf .", "skal", "Brekke"),
        ("Rektor/NOUN/nsubj>smilte Siv_Brekke/PER/nsubj>smilte smilte/VERB .", "smilte", "Siv"),
        (
            "Forrige/DET måned/NOUN/nsubj>lovte lovte/VERB Siv_Brekke/PER/nsubj>lovte svar/NOUN/obj>lovte .",
            "lovte",
            "Siv",
        ),
        ("Førre/DET veke/NOUN/nsubj>lova lova/VERB Siv_Brekke/PER/nsubj>lova svar/NOUN/obj>lova .", "lova", "Siv"),
        (
            "Så/ADV/advmod>tala tala/VERB leiar/NOUN/nsubj>tala Odd_Lid/PER/nsubj>tala .",
            "tala",
            "Odd",
        ),
        (
            "Brekke/PER/nsubj>nølte nølte/VERB og/CCONJ bad/VERB/nmod>elevene elevene/NOUN/conj>nølte"
            " til/SCONJ å/PART vente/VERB:Inf/acl>elevene .",
            "bad",
            "Brekke",
        ),
        (
            "Brekke/PER/nsubj>nølte nølte/VERB og/CCONJ bad/VERB/nmod>elevane elevane/NOUN/conj>nølte"
            " om/SCONJ å/PART vente/VERB:Inf/acl>elevane .",
            "bad",
            "Brekke",
        ),
        ("Kom/VERB !", "Kom", None),
    ],
)
def test_subject_is_found_at_the_verb_or_at_the_one_it_is_joined_to(sentence, verb, expected):
    found = subject(token(make_doc(sentence), verb))
    assert (found.text if found else None) == expected


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("Siv/PER/nsubj>kom og/CCONJ/cc>Odd Odd/PER/nsubj>kom kom/VERB .", "kom", ["Siv", "Odd"]),
        (
            "Leiar/NOUN/nmod>Siv Siv/PER/nsubj>opna"
            " og/CCONJ/cc>rektor rektor/NOUN/nmod>Odd Odd/PER/nsubj>opna opna/VERB .",
            "opna",
            ["Siv", "Odd"],
        ),
        ("Siv/PER/nsubj>kom Odd/PER/nsubj>kom kom/VERB .", "kom", ["Siv"]),
        ("Kom/VERB !", "Kom", []),
    ],
)
def test_subjects_joined_in_the_sentence_are_joined_though_the_tree_has_two(sentence, verb, expected):
    assert [found.text for found in subjects(token(make_doc(sentence), verb))] == expected


def test_subject_is_not_taken_from_a_clause_around():
    doc = make_doc("Brekke/PER/nsubj>sa sa/VERB at/SCONJ det/PRON/nsubj>regnet regnet/VERB/ccomp>sa .")
    assert subject(token(doc, "regnet")).text == "det"


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        (
            "Det/PRON/nsubj:pass>ledet ble/AUX/aux:pass>ledet ledet/VERB:Part av/ADP Brekke/PER/obl>ledet .",
            "ledet",
            "Brekke",
        ),
        (
            "Møtet/NOUN/nsubj:pass>leia vart/AUX/aux:pass>leia leia/VERB:Part av/ADP Lid/PER/obl>leia .",
            "leia",
            "Lid",
        ),
        ("Brekke/PER/nsubj>talte talte/VERB på/ADP Voss/LOC/obl>talte .", "talte", None),
    ],
)
def test_agent_is_the_one_after_av(sentence, verb, expected):
    found = agent(token(make_doc(sentence), verb))
    assert (found.text if found else None) == expected


def test_nominal_leaves_out_the_clauses_that_hang_on_it():
    doc = make_doc(
        "Leiaren/NOUN/nsubj>venta i/ADP laget/NOUN/nmod>Leiaren ,"
        " som/PRON/nsubj>sov sov/VERB/acl:relcl>Leiaren , venta/VERB ."
    )
    words = {token.text for token in nominal(token(doc, "Leiaren"))} - {","}
    assert words == {"Leiaren", "i", "laget"}


def test_subtree_span_reaches_from_first_to_last_word():
    doc = make_doc("Ho/PRON/nsubj>las las/VERB ei/DET lang/ADJ/amod>bok bok/NOUN/obj>las .")
    assert subtree_span(token(doc, "bok")).text == "ei lang bok"
