import pytest

from tests.extract.trees import extraction


def affiliations(text):
    """Return each claim as (person, title, organization)."""
    found = extraction(text)
    name = found.mentions.__getitem__
    return [
        (name(a.person).text, a.title, name(a.organization).name if a.organization is not None else None)
        for a in found.affiliations
    ]


@pytest.mark.parametrize(
    ("sentence", "title", "organization"),
    [
        (
            "Tuva_Brekke/PER/nsubj>kom ,  leder/NOUN/appos>Tuva_Brekke i/ADP Fjordlaget/ORG/nmod>leder , kom/VERB .",
            "leder",
            "Fjordlaget",
        ),
        (
            "Tuva_Brekke/PER/nsubj>kom ,  leiar/NOUN/appos>Tuva_Brekke for/ADP Fjordlaget/ORG/nmod>leiar , kom/VERB .",
            "leiar",
            "Fjordlaget",
        ),
        (
            "Leder/NOUN/nsubj>kom i/ADP Fjordlaget/ORG/nmod>Leder ,  Tuva_Brekke/PER/appos>Leder , kom/VERB .",
            "leder",
            "Fjordlaget",
        ),
        (
            "Fjordlagets/ORG/nmod:poss>leder leder/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "leder",
            "Fjordlaget",
        ),
        (
            "NMBUs/ORG/nmod:poss>rektor rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "rektor",
            "NMBU",
        ),
        ("NMBUs/ORG/nmod:poss>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .", None, "NMBU"),
        ("Tuva_Brekke/PER/nsubj>kom fra/ADP Fjordlaget/ORG/nmod>Tuva_Brekke kom/VERB .", None, "Fjordlaget"),
        ("Tuva_Brekke/PER/nsubj>kom frå/ADP Fjordlaget/ORG/nmod>Tuva_Brekke kom/VERB .", None, "Fjordlaget"),
        ("Tuva_Brekke/PER/nsubj>kom ( Sp/ORG/appos>Tuva_Brekke ) kom/VERB .", None, "Sp"),
        ("Tuva_Brekke/PER/nsubj>kom ( V/PROPN/appos>Tuva_Brekke ) kom/VERB .", None, "V"),
        ("Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .", "rektor", None),
        ("Tuva_Brekke/PER/nsubj>kom ( styreleder/NOUN/appos>Tuva_Brekke ) kom/VERB .", "styreleder", None),
        ("EU-forskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .", "EU-forskar", None),
    ],
)
def test_find_affiliations_reads_what_stands_beside_a_name(sentence, title, organization):
    assert affiliations(sentence) == [("Tuva Brekke", title, organization)]


@pytest.mark.parametrize(
    "text",
    [
        "Tuva_Brekke/PER/nsubj>ringte ringte/VERB Fjordlaget/ORG/obj>ringte .",
        "Tuva_Brekke/PER/nsubj>kom kom/VERB .\nFjordlaget/ORG/nsubj>venta venta/VERB .",
        "Fjordlaget/ORG/nsubj>ringte ringte/VERB Tuva_Brekke/PER/obj>ringte .",
    ],
)
def test_find_affiliations_finds_none_for_what_is_only_near(text):
    assert affiliations(text) == []


@pytest.mark.parametrize(("title", "singular"), [("Professorene", "professor"), ("Psykologane", "psykolog")])
def test_find_affiliations_gives_a_shared_title_to_each(title, singular):
    sentence = (
        f"{title}/NOUN/nsubj>kom Tuva_Brekke/PER/appos>{title} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB ."
    )
    assert affiliations(sentence) == [("Tuva Brekke", singular, None), ("Jonas Lid", singular, None)]


def test_find_affiliations_gives_each_of_two_people_their_own():
    sentence = (
        "Tuva_Brekke/PER/nsubj>kom fra/ADP NMBU/ORG/nmod>Tuva_Brekke og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke "
        "fra/ADP Fjordlaget/ORG/nmod>Jonas_Lid kom/VERB ."
    )
    assert affiliations(sentence) == [("Tuva Brekke", None, "NMBU"), ("Jonas Lid", None, "Fjordlaget")]


def test_find_affiliations_shows_the_words_that_say_so():
    found = extraction(
        "I/ADP går/NOUN/obl>kom kom/VERB Tuva_Brekke/PER/nsubj>kom ,  leiar/NOUN/appos>Tuva_Brekke i/ADP "
        "Fjordlaget/ORG/nmod>leiar ."
    )
    [claim] = found.affiliations
    assert "I går kom Tuva Brekke, leiar i Fjordlaget."[claim.start : claim.end] == "Tuva Brekke, leiar i Fjordlaget"
