"""Sentences that only say whose the one before is."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ ."


@pytest.mark.parametrize(
    ("after", "cue", "source"),
    [
        ("Det/PRON/obj>opplyser opplyser/VERB Tuva_Brekke/PER/nsubj>opplyser .", "opplyser", ("Tuva Brekke",)),
        (
            "Dette/PRON/obj>skriv skriv/VERB Tuva_Brekke/PER/nsubj>skriv no/ADV/advmod>skriv .",
            "skriv",
            ("Tuva Brekke",),
        ),
        ("Det/PRON/obj>melder melder/VERB Fjordposten/ORG/nsubj>melder .", "melder", "Fjordposten"),
    ],
)
def test_the_sentence_before_is_what_they_say(after, cue, source):
    assert reported(f"{DYR}\n{after}") == [("Kaia er dyr", cue, source)]


@pytest.mark.parametrize(
    "text",
    [
        f"{DYR}\nDet/PRON/nsubj>sier sier/VERB mye/ADJ/obj>sier om/ADP Tuva_Brekke/PER/obl>sier .",
        f"{DYR}\nDet/PRON/nsubj>seier seier/VERB seg/PRON/obj>seier sjølv/ADJ/amod>seg .",
        f"{DYR}\nDet/PRON/obj>opplyser opplyser/VERB noen/PRON/nsubj>opplyser .",
        "Kaia/NOUN . ¶\nDet/PRON/obj>opplyser opplyser/VERB Tuva_Brekke/PER/nsubj>opplyser .",
    ],
)
def test_other_sentences_with_det_point_at_nobodys_words(text):
    assert reported(text) == []


def test_a_sentence_that_reports_something_itself_is_no_ones_anew():
    says = "Siri_Moe/PER/nsubj>sier sier/VERB at/SCONJ kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>sier ."
    after = "Det/PRON/obj>skriver skriver/VERB Tuva_Brekke/PER/nsubj>skriver ."
    assert reported(f"{says}\n{after}") == [("kaia er dyr", "sier", ("Siri Moe",))]


def test_a_lead_of_its_own_line_is_what_they_say_and_a_heading_is_not():
    after = "Det/PRON/obj>opplyser opplyser/VERB Tuva_Brekke/PER/nsubj>opplyser ."
    assert reported(f"{DYR} ¶\n{after}") == [("Kaia er dyr", "opplyser", ("Tuva Brekke",))]
    assert reported(f"{DYR.removesuffix('.')} ¶\n{after}") == []
