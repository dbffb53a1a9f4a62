"""The event to come that a sentence begins with."""

import pytest

from tekstanalyse.extract.events.coming import next_event
from tests.extract.trees import annotated


def coming(sentence):
    """Return the mention and the day of what comes next, nothing where nothing does."""
    found = next_event(next(annotated(sentence).sents), "seminar")
    return (found.mentions[0].text, found.edtf) if found is not None else None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Vel/ADV/advmod>møtt møtt/VERB:Part 5./ADJ/amod>juni juni/NOUN/obl>møtt 2018/NUM/nmod>juni !",
            ("Vel møtt 5. juni 2018", "2018-06-05"),
        ),
        (
            "Me/PRON/nsubj>sjåast sjåast/VERB 5./ADJ/amod>juni juni/NOUN/obl>sjåast 2018/NUM/nmod>juni !",
            ("Me sjåast 5. juni 2018", "2018-06-05"),
        ),
        (
            "Det/PRON/nsubj>tema vert/AUX/cop>tema tema/NOUN 5./ADJ/amod>juni juni/NOUN/obl>tema 2018/NUM/nmod>juni .",
            ("Det vert tema 5. juni 2018", "2018-06-05"),
        ),
        (
            "Neste/ADJ/amod>gang gang/NOUN/obl>heter , 5./ADJ/amod>juni juni/NOUN/appos>gang 2018/NUM/nmod>juni , "
            "heter/VERB temaet/NOUN/nsubj>heter vev/NOUN/obj>heter .",
            ("Neste gang", "2018-06-05"),
        ),
        ("Vi/PRON/nsubj>sees sees/VERB i/ADP 2018/NUM/obl>sees !", None),
    ],
)
def test_readers_are_called_to_the_next_time_by_its_day(sentence, expected):
    assert coming(sentence) == expected
