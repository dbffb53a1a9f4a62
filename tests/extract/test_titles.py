import pytest

from tekstanalyse.extract.titles import title_text
from tests.extract.trees import layer_names


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Rektor"),
        ("Ordførar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Ordførar"),
        ("Fra/ADP venstre/NOUN/obl>veileder veileder/VERB Tuva_Brekke/PER/nsubj>veileder .", "veileder"),
        ("Frå/ADP venstre/NOUN/obl>leiar leiar/VERB Tuva_Brekke/PER/nsubj>leiar .", "leiar"),
        (
            "Leder/NOUN/nsubj>kom i/ADP Fjordlaget/ORG/nmod>Leder ,  Tuva_Brekke/PER/appos>Leder , kom/VERB .",
            "Leder",
        ),
        (
            "Leiar/NOUN/nsubj>kom i/ADP Fjordlaget/ORG/nmod>Leiar Tuva_Brekke/PER/appos>Leiar kom/VERB .",
            "Leiar",
        ),
        (
            "Tidligere/ADJ/amod>rektor rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "Tidligere rektor",
        ),
        (
            "Tidlegare/ADJ/amod>rektor rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "Tidlegare rektor",
        ),
        (
            "Daglig/ADJ/amod>leder leder/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "leder",
        ),
    ],
)
def test_find_titles_reads_the_title_in_front(sentence, expected):
    [(text, bearer)] = layer_names(sentence, "titles")
    assert bearer == "Tuva Brekke"
    assert text.lower().endswith(expected.lower())


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tuva_Brekke/PER/nsubj>kom ( styreleder/NOUN/appos>Tuva_Brekke ) kom/VERB .", "styreleder"),
        ("Tuva_Brekke/PER/nsubj>kom ,  leiar/NOUN/appos>Tuva_Brekke i/ADP laget/NOUN/nmod>leiar , kom/VERB .", "leiar"),
        ("Tuva_Brekke/PER/nsubj>rektor er/AUX/cop>rektor rektor/NOUN .", "rektor"),
        ("Tuva_Brekke/PER/nsubj>rektor var/AUX/cop>rektor rektor/NOUN .", "rektor"),
    ],
)
def test_find_titles_reads_the_title_behind(sentence, expected):
    assert layer_names(sentence, "titles") == [(expected, "Tuva Brekke")]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Professorene/NOUN/nsubj>kom Tuva_Brekke/PER/appos>Professorene og/CCONJ "
            "Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB .",
            "Professorene",
        ),
        (
            "Rådgjevarane/NOUN/nsubj>kom Tuva_Brekke/PER/appos>Rådgjevarane og/CCONJ "
            "Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB .",
            "Rådgjevarane",
        ),
    ],
)
def test_find_titles_gives_a_plural_title_to_everybody_in_the_row(sentence, title):
    assert layer_names(sentence, "titles") == [(title, "Jonas Lid"), (title, "Tuva Brekke")]


def test_find_titles_gives_a_singular_title_to_the_first_of_a_row():
    sentence = (
        "Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB ."
    )
    assert layer_names(sentence, "titles") == [("Rektor", "Tuva Brekke")]


def test_find_titles_gives_each_of_a_row_of_titles_and_names_its_own():
    sentence = (
        "Vi/PRON/nsubj>hørte hørte/VERB Tuva_Brekke/PER/obj>hørte ,  rektor/NOUN/nmod>Jonas_Lid "
        "Jonas_Lid/PER/conj>Tuva_Brekke og/CCONJ prest/NOUN/nmod>Siri_Moe Siri_Moe/PER/conj>Tuva_Brekke ."
    )
    assert layer_names(sentence, "titles") == [("rektor", "Jonas Lid"), ("prest", "Siri Moe")]


@pytest.mark.parametrize(
    "text",
    [
        # a title without a name beside it
        "Rektor/NOUN/nsubj>kom kom/VERB .\nTuva_Brekke/PER/nsubj>gjekk gjekk/VERB .",
        # a verb stands between
        "Leiaren/NOUN/nsubj>ringte ringte/VERB Tuva_Brekke/PER/obj>ringte .",
        # somebody else, joined to the name
        "Ordføreren/NOUN/nsubj>møttes og/CCONJ Tuva_Brekke/PER/conj>Ordføreren møttes/VERB .",
        "Ordføraren/NOUN/nsubj>møttest og/CCONJ Tuva_Brekke/PER/conj>Ordføraren møttest/VERB .",
        # a noun that is no title
        "Naboen/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
    ],
)
def test_find_titles_gives_no_title_that_is_not_beside_the_name(text):
    assert layer_names(text, "titles") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ordføreren", "ordfører"),
        ("Ordføraren", "ordførar"),
        ("Professorene", "professor"),
        ("Rådgjevarane", "rådgjevar"),
        ("Tidligere statsråd", "tidligere statsråd"),
        ("EU-rådgiver", "EU-rådgiver"),
        ("rektor", "rektor"),
        ("Altmuligmann", "altmuligmann"),
        ("Lærere", "lærer"),
        ("Lærarane", "lærar"),
        ("Overlegar", "overlege"),
        ("Bondens", "bonde"),
        ("Assisterende Rektor", "assisterende rektor"),
        ("Tidlegare Rektorar", "tidlegare rektor"),
        ("HR-Direktøren", "HR-direktør"),
        ("NAV-ledere", "NAV-leder"),
        ("REKTOR", "rektor"),
    ],
)
def test_title_text_is_as_a_dictionary_has_it(words, expected):
    assert title_text(words) == expected
    assert title_text(expected) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Hun/PRON/nsubj>veileder veileder/VERB Tuva_Brekke/PER/obj>veileder .",
        "Ho/PRON/nsubj>leier leier/VERB Tuva_Brekke/PER/obj>leier .",
    ],
)
def test_find_titles_leaves_verbs_with_an_object(sentence):
    assert layer_names(sentence, "titles") == []


@pytest.mark.parametrize(("chosen", "leader"), [("valgt", "møteleder"), ("vald", "møteleiar")])
def test_an_office_before_a_comma_is_of_the_one_who_was_chosen(chosen, leader):
    text = (
        f"Tuva_Brekke/PER/nsubj:pass>{chosen} blei/AUX/aux:pass>{chosen} {chosen}/VERB:Part til/ADP "
        f"{leader}/NOUN/obl>{chosen} , Jonas_Lid/PER/conj>{chosen} til/ADP referent/NOUN/orphan>Jonas_Lid ."
    )
    assert "Jonas Lid" not in layer_names(text, "titles")


def test_a_title_behind_one_name_is_not_of_the_next_in_the_list():
    text = (
        "Der/ADV/advmod>sat sat/VERB Tuva_Brekke/PER/nsubj>sat , leder/NOUN/appos>Tuva_Brekke i/ADP "
        "Fjordlaget/ORG/nmod>leder , Jonas_Lid/PER/conj>Tuva_Brekke ."
    )
    assert [name for _, name in layer_names(text, "titles")] == ["Tuva Brekke"]


@pytest.mark.parametrize("title", ["Veileder", "Kasserar"])
def test_what_may_be_a_verb_is_a_title_where_it_begins_a_sentence(title):
    text = f"Alle/PRON/nsubj>kom kom/VERB .\n{title}/VERB Hege_Lia/PER/obj>{title} ."
    assert [name for _, name in layer_names(text, "titles")] == ["Hege Lia"]
