import pytest

from tests.extract.trees import roles

TUVA = [("Tuva Brekke", "guest", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>med var/AUX/cop>med med/ADV i/ADP podkasten/NOUN/obl>med .",
        "Tuva_Brekke/PER/nsubj>gjest var/AUX/cop>gjest gjest/NOUN i/ADP podkasten/NOUN/obl>gjest .",
        "Tuva_Brekke/PER/nsubj>gjest er/AUX/cop>gjest gjest/NOUN i/ADP podkasten/NOUN/obl>gjest .",
    ],
)
def test_find_guest_reads_who_was_in_a_podcast(sentence):
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(("guest", "verb"), [("gjest", "var"), ("gjest", "er"), ("gjesten", "var")])
def test_find_guest_reads_who_was_the_guest_of_the_evening(guest, verb):
    sentence = (
        f"Temakveldens/NOUN/nmod:poss>{guest} {guest}/NOUN/nsubj>Tuva_Brekke {verb}/AUX/cop>Tuva_Brekke "
        "Tuva_Brekke/PER ."
    )
    assert roles(sentence) == TUVA


@pytest.mark.parametrize("verb", ["var", "er"])
def test_find_guest_reads_the_guest_after_the_verb(verb):
    sentence = (
        f"På/ADP temakvelden/NOUN/obl>Tuva_Brekke {verb}/AUX/cop>Tuva_Brekke gjesten/NOUN/nsubj>Tuva_Brekke "
        "Tuva_Brekke/PER ."
    )
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>hørte hørte/VERB på/ADP podkasten/NOUN/obl>hørte .",
        "Tuva_Brekke/PER/nsubj>lagar lagar/VERB podkasten/NOUN/obj>lagar .",
        "Tuva_Brekke/PER/nsubj>med var/AUX/cop>med med/ADV i/ADP laget/NOUN/obl>med .",
    ],
)
def test_find_guest_leaves_those_who_only_listen(sentence):
    assert roles(sentence) == []


def test_find_guest_reads_who_came_as_guest_of_a_meeting():
    sentence = (
        "Gjest/NOUN/nsubj>Tuva_Brekke på/ADP årsmøtet/NOUN/nmod>Gjest var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER "
        "tirsdag/NOUN/obl>Tuva_Brekke ."
    )
    assert ("Tuva Brekke", "guest", "held") in roles(f"@title Årsmøtet/NOUN ¶\n{sentence}")


@pytest.mark.parametrize(("has", "of"), [("har", "av"), ("fekk", "av"), ("hadde", "fra")])
def test_find_guest_reads_who_has_visitors_in_a_podcast(has, of):
    sentence = (
        f"I/ADP podkasten/NOUN/obl>{has} {has}/VERB Tuva_Brekke/PER/nsubj>{has} besøk/NOUN/obj>{has} "
        f"{of}/ADP Jonas_Lid/PER/nmod>besøk ."
    )
    assert roles(sentence) == [("Tuva Brekke", "host", "held"), ("Jonas Lid", "guest", "held")]


def test_find_guest_leaves_visits_outside_podcasts():
    sentence = (
        "På/ADP seminaret/NOUN/obl>hadde hadde/VERB Tuva_Brekke/PER/nsubj>hadde besøk/NOUN/obj>hadde "
        "av/ADP Jonas_Lid/PER/nmod>besøk ."
    )
    assert roles(sentence) == []


@pytest.mark.parametrize("age", ["Eldste", "Yngste"])
def test_find_guest_leaves_who_was_the_oldest_of_those_who_came(age):
    report = "@title Fagdagen/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdagen ¶\n"
    sentence = f"{age}/ADJ/amod>gjest gjest/NOUN/nsubj>Tuva_Brekke var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER ."
    assert TUVA[0] not in roles(report + sentence)
