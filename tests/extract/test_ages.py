import pytest

from tests.extract.trees import layer_names

JONAS = "Jonas_Lid/PER/nsubj>tapte tapte/VERB ."
MANN = "Ein/DET mann/NOUN/nsubj>rana rana/VERB butikken/NOUN/obj>rana ."
SAID = "19-åringen/NOUN/nsubj>smilte smilte/VERB ."


def ages(text):
    return [pair for pair in layer_names(text, "references") if "åring" in pair[0]]


@pytest.mark.parametrize(
    "text",
    [
        f"Tuva_Brekke/PER/nsubj>vant ( 19/NUM/nummod>Tuva_Brekke ) vant/VERB .\n{JONAS}\n{SAID}",
        f"19/NUM/nummod>år år/NOUN/obl>gamle gamle/ADJ/amod>Tuva_Brekke Tuva_Brekke/PER/nsubj>vann vann/VERB .\n{SAID}",
        # nobody's age is told, and only one can be meant
        f"Tuva_Brekke/PER/nsubj>vant vant/VERB .\n{SAID}",
    ],
)
def test_bearer_of_age_is_the_one_who_has_it(text):
    assert ages(text) == [("19-åringen", "Tuva Brekke")]


@pytest.mark.parametrize(
    "text",
    [
        # she has another age
        f"Tuva_Brekke/PER/nsubj>vant ( 31/NUM/nummod>Tuva_Brekke ) vant/VERB .\n{SAID}",
        # somebody without a name
        f"{MANN}\nTuva_Brekke/PER/nsubj>sprang sprang/VERB .\n{SAID}",
    ],
)
def test_bearer_of_age_is_nobody_when_it_may_be_anothers(text):
    assert ages(text) == []
