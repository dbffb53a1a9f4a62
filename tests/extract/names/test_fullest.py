import pytest

from tekstanalyse.extract.names.fullest import full_names, fullest
from tests.extract.trees import annotated

FULL = ["Jonas Brekke Lid", "Tuva Brekke Moe", "Tuva Brekke", "Siri Moe"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jonas", "Jonas Brekke Lid"),
        ("Lid", "Jonas Brekke Lid"),
        ("Jonas Lid", "Jonas Brekke Lid"),
        ("BREKKE LID", "Jonas Brekke Lid"),
        ("Tuva Brekke", "Tuva Brekke Moe"),
        ("Tuva", "Tuva Brekke Moe"),
        # the middle of a name is not what anybody is called by
        ("Brekke", "Tuva Brekke"),
        ("Siri", "Siri Moe"),
        # two bear it and neither was named before
        ("Moe", "Moe"),
        ("Siri Lid", "Siri Lid"),
        ("Vik", "Vik"),
        ("Lid Jonas", "Lid Jonas"),
    ],
)
def test_fullest_is_the_only_longer_name_that_fits(name, expected):
    assert fullest(name, FULL, []) == expected


@pytest.mark.parametrize("first", ["Siri Moe", "Tuva Brekke Moe"])
def test_fullest_is_the_one_named_last_of_several(first):
    doc = annotated(f"{first.replace(' ', '_')}/PER/nsubj>kom kom/VERB .")
    assert fullest("Moe", FULL, doc.spans["people"]) == first


def test_full_names_stand_longest_first():
    doc = annotated(
        "Moe/PER/nsubj>kom kom/VERB .\nSiri_Moe/PER/nsubj>kom kom/VERB .\nTuva_Brekke_Lid/PER/nsubj>kom kom/VERB ."
    )
    assert full_names(list(doc.spans["people"])) == ["Tuva Brekke Lid", "Siri Moe", "Moe"]
