"""Claims that are told as somebody's point."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "at/SCONJ/mark>dyr kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ"


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        (f"Tuva_Brekkes/PER/nmod>poeng viktigste/ADJ/amod>poeng poeng/NOUN/nsubj>dyr var/AUX/cop>dyr {DYR} .", "poeng"),
        (f"Tuva_Brekkes/PER/nmod>hovudpoeng hovudpoeng/NOUN/obl>dyr var/AUX/cop>dyr {DYR} .", "hovudpoeng"),
        (f"Budskapet/NOUN/nsubj>dyr til/ADP Tuva_Brekke/PER/nmod>Budskapet var/AUX/cop>dyr {DYR} .", "Budskapet"),
        (f"Bodskapen/NOUN/nsubj>dyr til/ADP Tuva_Brekke/PER/nmod>Bodskapen var/AUX/cop>dyr {DYR} .", "Bodskapen"),
    ],
)
def test_a_point_is_what_its_owner_says(sentence, cue):
    assert reported(sentence) == [("kaia er dyr", cue, ("Tuva Brekke",))]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Poenget/NOUN/nsubj>dyr var/AUX/cop>dyr {DYR} .",
        f"Tuva_Brekkes/PER/nmod>båt båt/NOUN/obl>dyr var/AUX/cop>dyr {DYR} .",
        f"Tuva_Brekkes/PER/nmod>plager plager/NOUN/nsubj>dyr er/AUX/cop>dyr {DYR} .",
    ],
)
def test_a_point_of_nobody_and_a_thing_of_somebody_say_nothing(sentence):
    assert reported(sentence) == []
