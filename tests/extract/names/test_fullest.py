import pytest

from tekstanalyse.extract.names.fullest import full_names, fullest_names
from tests.extract.trees import annotated


def bearers(text):
    """Give the fullest name for each name of people in a text: one sentence a line, names with `_` between words."""
    doc = annotated(text)
    return list(fullest_names(list(doc.spans["people"])))


def said(*names, end=""):
    """Write a sentence for each name, all in one paragraph."""
    return "\n".join(f"{name}/PER/nsubj>kom kom/VERB .{end}" for name in names)


TITLED = "Trenar/NOUN/nmod>Siri_Moe Siri_Moe/PER/nsubj>kom kom/VERB ."


def short(title):
    """Write a sentence with a surname behind a title."""
    return f"Det/PRON/obj>sa sa/VERB {title}/NOUN/nmod>Moe Moe/PER/nsubj>sa ."


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Jonas", "Jonas Brekke Lid"),
        ("Lid", "Jonas Brekke Lid"),
        ("Jonas_Lid", "Jonas Brekke Lid"),
        ("BREKKE_LID", "Jonas Brekke Lid"),
        ("Tuva_Brekke", "Tuva Brekke Moe"),
        ("Tuva", "Tuva Brekke Moe"),
        # the middle of a name is not what anybody is called by
        ("Brekke", "Tuva Brekke Moe"),
        ("Siri", "Siri Moe"),
        # two bear it and neither was named in the sentence before
        ("Moe", "Moe"),
        ("Siri_Lid", "Siri Lid"),
        ("Tuva_Vik", "Tuva Vik"),
        ("Lid_Jonas", "Lid Jonas"),
    ],
)
def test_fullest_is_the_only_longer_name_that_fits(name, expected):
    assert (
        bearers(said("Jonas_Brekke_Lid", "Tuva_Brekke_Moe", "Tuva_Brekke", "Siri_Moe", "Kari_Vik", name))[-1]
        == expected
    )


@pytest.mark.parametrize("first", ["Siri Moe", "Tuva Brekke Moe"])
def test_of_several_it_is_the_only_one_named_in_full_before(first):
    other = {"Siri Moe": "Tuva Brekke Moe", "Tuva Brekke Moe": "Siri Moe"}[first]
    assert bearers(said(first.replace(" ", "_"), "Moe", other.replace(" ", "_")))[1] == first


def test_of_several_it_is_the_only_one_named_in_full_in_the_paragraph():
    assert bearers(said("Siri_Moe", end=" ¶") + "\n" + said("Tuva_Moe", "Moe"))[-1] == "Tuva Moe"


@pytest.mark.parametrize("title", ["trenar", "Fjordlag-trenaren"])
def test_of_several_it_is_the_one_with_the_title_before_it_and_so_it_stays(title):
    assert bearers(f"{TITLED}\n{said('Tuva_Moe')}\n{short(title)}\n{said('Moe')}") == [
        "Siri Moe",
        "Tuva Moe",
        "Siri Moe",
        "Siri Moe",
    ]


def test_of_several_it_is_nobody_after_another_was_named_in_full():
    assert bearers(f"{TITLED}\n{short('trenar')}\n{said('Tuva_Moe', 'Kari_Vik', 'Moe')}")[-1] == "Moe"


def test_of_several_it_is_the_one_named_in_full_in_the_sentence_before():
    assert bearers(said("Siri_Moe", "Tuva_Moe", "Moe"))[-1] == "Tuva Moe"


def test_full_names_stand_longest_first():
    doc = annotated(said("Moe", "Siri_Moe", "Tuva_Brekke_Lid"))
    assert full_names(list(doc.spans["people"])) == ["Tuva Brekke Lid", "Siri Moe", "Moe"]


@pytest.mark.parametrize("relative", ["bestefaren", "oldefaren"])
def test_a_surname_is_not_that_of_anothers_relative(relative):
    told = (
        f"{said('Siri_Moe', end=' ¶')}\n{relative.title()}/NOUN/nmod>Jon_Moe Jon_Moe/PER/nsubj>rodde rodde/VERB:Past ."
    )
    assert bearers(f"{told}\n{said('Moe')}")[-1] == "Siri Moe"
