"""Sources without a name: what they say counts, what many people think does not."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "at/SCONJ kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"


@pytest.mark.parametrize(
    ("sentence", "cue", "source"),
    [
        (f"Flere/ADJ/nsubj>mente mente/VERB:Past {DYR}mente .", "mente", "Flere"),
        (
            f"Fleire/ADJ/nsubj>meinte av/ADP deltakarane/NOUN/nmod>Fleire meinte/VERB:Past {DYR}meinte .",
            "meinte",
            "Fleire av deltakarane",
        ),
        (f"Utvalget/NOUN/nsubj>mener mener/VERB {DYR}mener .", "mener", "Utvalget"),
        (f"De/DET ansatte/NOUN/nsubj>mener mener/VERB {DYR}mener .", "mener", "De ansatte"),
        (
            "Dei/DET tre/NUM/nummod>lærarane lærarane/NOUN/nsubj>meiner på/ADP Øya/LOC/nmod>lærarane "
            f"meiner/VERB {DYR}meiner .",
            "meiner",
            "Dei tre lærarane på Øya",
        ),
        (
            f"Medlemmer/NOUN/nsubj>varsler av/ADP utvalget/NOUN/nmod>Medlemmer varsler/VERB {DYR}varsler .",
            "varsler",
            "Medlemmer av utvalget",
        ),
        (
            f"Medlemmar/NOUN/nsubj>varslar av/ADP utvalet/NOUN/nmod>Medlemmar varslar/VERB {DYR}varslar .",
            "varslar",
            "Medlemmar av utvalet",
        ),
        (f"Snekkerne/NOUN/nsubj>hevdet hevdet/VERB:Past {DYR}hevdet .", "hevdet", "Snekkerne"),
        (
            "Ein/DET eldre/ADJ/amod>mann mann/NOUN/nsubj>vite ville/AUX/aux>vite vite/VERB:Inf om/SCONJ "
            "kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>vite .",
            "ville",
            "Ein eldre mann",
        ),
    ],
)
def test_several_people_and_bodies_say_something(sentence, cue, source):
    assert reported(sentence) == [("kaia er dyr", cue, source)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Mange/ADJ/nsubj>mener mener/VERB {DYR}mener .",
        f"Mange/ADJ/nsubj>håper håper/VERB {DYR}håper .",
        f"Flere/ADJ/nsubj>viste av/ADP tallene/NOUN/nmod>Flere viste/VERB:Past {DYR}viste .",
        f"De/PRON/nsubj>tror tror/VERB {DYR}tror .",
        f"Dei/PRON/nsubj>trur trur/VERB {DYR}trur .",
        f"En/DET mann/NOUN/nsubj>tror tror/VERB {DYR}tror .",
    ],
)
def test_what_people_in_general_think_is_nobodys_words(sentence):
    assert reported(sentence) == []
