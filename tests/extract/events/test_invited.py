"""What people are invited to on a day, whatever it is called."""

import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Laget/NOUN/nsubj>inviterte inviterte/VERB:Past til/ADP grøtkveld/NOUN/obl>inviterte "
            "fredag/NOUN/obl>inviterte .",
            ["grøtkveld"],
        ),
        (
            "Laget/NOUN/nsubj>inviterte inviterte/VERB:Past til/ADP sauekåring/NOUN/obl>inviterte "
            "fredag/NOUN/obl>inviterte .",
            ["sauekåring"],
        ),
        (
            "Laget/NOUN/nsubj>inviterer inviterer/VERB folk/NOUN/obj>inviterer til/ADP open/ADJ/amod>stove "
            "stove/NOUN/obl>inviterer 3./ADJ/amod>mai mai/NOUN/obl>inviterer .",
            ["stove"],
        ),
        ("Laget/NOUN/nsubj>inviterer inviterer/VERB til/ADP stove/NOUN/obl>inviterer .", []),
        (
            "Laget/NOUN/nsubj>inviterer inviterer/VERB til/ADP samarbeid/NOUN/obl>inviterer "
            "fredag/NOUN/obl>inviterer .",
            [],
        ),
    ],
)
def test_an_invitation_with_a_day_names_an_event(sentence, expected):
    assert layer_texts(sentence, "events") == expected
