"""Roles («rektoren», «lederen») stand for the one who bears them."""

import pytest

from tests.extract.test_references import REKTOR, TUVA, references


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{REKTOR}\nRektoren/NOUN/nsubj>smilte smilte/VERB .", [("Rektoren", "Tuva Brekke")]),
        (
            "Ordførar/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>kom kom/VERB .\n"
            "Ordføraren/NOUN/nsubj>smilte smilte/VERB .",
            [("Ordføraren", "Jonas Lid")],
        ),
        (
            "Statssekretær/NOUN/nmod>Siri_Moe Siri_Moe/PER/nsubj>kom kom/VERB .\n"
            "Statssekretæren/NOUN/nsubj>smilte smilte/VERB .",
            [("Statssekretæren", "Siri Moe")],
        ),
        # two bear the title
        (
            f"{REKTOR}\nRektor/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>kom kom/VERB .\n"
            "Rektoren/NOUN/nsubj>smilte smilte/VERB .",
            [],
        ),
        # nobody bears it, or it is no definite singular
        (f"{TUVA}\nPresten/NOUN/nsubj>smilte smilte/VERB .", []),
        (f"{REKTOR}\nEn/DET rektor/NOUN/nsubj>smilte smilte/VERB .", []),
        (f"{REKTOR}\nRektorene/NOUN/nsubj>smilte smilte/VERB .", []),
        (f"{REKTOR}\nRektorane/NOUN/nsubj>smilte smilte/VERB .", []),
    ],
)
def test_find_references_reads_the_role_of_its_only_bearer(text, expected):
    assert references(text) == expected


LEIAR = "Leder/NOUN/nmod>{0} {0}/PER/nsubj>{1} {1}/VERB ."


LEDEREN = "Lederen/NOUN/nsubj>smilte smilte/VERB ."


def test_find_references_gives_a_role_of_several_to_the_one_just_named():
    first, second = LEIAR.format("Tuva_Brekke", "kom"), LEIAR.format("Jonas_Lid", "gikk")
    between = "Solen/NOUN/nsubj>skinte skinte/VERB ."
    again = "Jonas_Lid/PER/nsubj>lo lo/VERB ."
    assert references(f"{first}\n{second}\n{between}\n{again}\n{LEDEREN}") != []
    assert references(f"{first}\n{second}\n{LEDEREN}") == []


def test_find_references_gives_a_role_to_the_one_who_was_given_it_before():
    other = REKTOR.replace("Tuva_Brekke", "Jonas_Lid")
    found = references(f"{REKTOR}\nRektoren/NOUN/nsubj>smilte smilte/VERB .\n{other}")
    assert found == [("Rektoren", "Tuva Brekke")]


@pytest.mark.parametrize(("new", "leader"), [("nye", "rektoren"), ("tidligere", "rektoren"), ("førre", "rektoren")])
def test_find_references_takes_the_new_one_for_another(new, leader):
    text = f"{REKTOR}\nDen/DET {new}/ADJ/amod>{leader} {leader}/NOUN/nsubj>smilte smilte/VERB ."
    assert references(text) == []


@pytest.mark.parametrize(
    ("role", "expected"),
    [("Fjordlaget-rektoren", [("Fjordlaget-rektoren", "Tuva Brekke")]), ("Kystlaget-rektoren", [])],
)
def test_find_references_gives_a_role_with_a_name_to_nobody_of_another_name(role, expected):
    text = (
        "Tuva_Brekke/PER/nsubj>kom ,  rektor/NOUN/appos>Tuva_Brekke i/ADP Fjordlaget/ORG/nmod>rektor , kom/VERB ."
        f"\n{role}/NOUN/nsubj>smilte smilte/VERB ."
    )
    assert references(text) == expected


def test_find_references_does_not_take_a_longer_title_given_later():
    text = (
        f"{TUVA}\nForfattaren/NOUN/nsubj>lo lo/VERB .\n"
        "Gjest/NOUN er/AUX/cop>Gjest krimforfattaren/NOUN/nsubj>Gjest Jonas_Lid/PER/appos>krimforfattaren ."
    )
    assert "Forfattaren" not in dict(references(text))


@pytest.mark.parametrize(("kin", "leader"), [("søster", "lederen"), ("søster", "leiaren")])
def test_find_references_leaves_the_title_of_ones_kin(kin, leader):
    sentence = f"Tuva_Brekke/PER/nsubj>kom , {kin}/NOUN/appos>Tuva_Brekke til/ADP {leader}/NOUN/nmod>{kin} , kom/VERB ."
    assert references(f"{sentence}\nSå/ADV/advmod>talte talte/VERB {leader}/NOUN/nsubj>talte .") == []
