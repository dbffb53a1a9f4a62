"""Words that stand around their source."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>sa , sa/VERB:Past Tuva_Brekke/PER/nsubj>sa ,"


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("men/CCONJ/cc>treng bygda/NOUN/nsubj>treng treng/VERB/conj>sa henne/PRON/obj>treng .", ["bygda treng henne"]),
        ("og/CCONJ/cc>lo lo/VERB:Past/conj>sa .", []),
        (
            "men/CCONJ/cc>sier hun/PRON/nsubj>sier sier/VERB/conj>sa at/SCONJ/mark>haster det/PRON/nsubj>haster "
            "haster/VERB/ccomp>sier .",
            ["det haster"],
        ),
    ],
)
def test_a_claim_goes_on_after_its_source(rest, told):
    found = reported(f"{DYR} {rest}")
    assert [content for content, _, _ in found] == told
    assert all(people == ("Tuva Brekke",) for _, _, people in found)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>fortelle , kunne/AUX/aux>fortelle "
            "Tuva_Brekke/PER/nsubj>fortelle fortelle/VERB:Inf .",
            ["Kaia er dyr"],
        ),
        (
            "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>bade , kunne/AUX/aux>bade "
            "Tuva_Brekke/PER/nsubj>bade bade/VERB:Inf .",
            [],
        ),
    ],
)
def test_a_sentence_is_told_by_who_could_tell_it(sentence, told):
    assert [content for content, _, _ in reported(sentence)] == told
