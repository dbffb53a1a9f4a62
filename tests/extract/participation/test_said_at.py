import pytest

from tests.extract.trees import roles

TUVA = [("Tuva Brekke", "speaker", "held")]
KLARE = "Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ"


@pytest.mark.parametrize(
    "sentence",
    [
        f"– {KLARE} , sa/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sa på/ADP konferansen/NOUN/obl>sa .",
        f"– {KLARE} , meinte/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>meinte under/ADP konferansen/NOUN/obl>meinte .",
        f"« {KLARE} » , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier på/ADP seminaret/NOUN/obl>sier .",
        f"{KLARE} , seier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>seier på/ADP seminaret/NOUN/obl>seier .",
    ],
)
def test_find_said_at_reads_words_placed_at_the_event(sentence):
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>varslet varslet/VERB at/SCONJ/mark>faller forslaget/NOUN/nsubj>faller fra/ADP "
        "årsmøtet/NOUN/nmod>forslaget faller/VERB/ccomp>varslet .",
        "Tuva_Brekke/PER/nsubj>varsla varsla/VERB at/SCONJ/mark>fell framlegget/NOUN/nsubj>fell frå/ADP "
        "årsmøtet/NOUN/nmod>framlegget fell/VERB/ccomp>varsla .",
    ],
)
def test_find_said_at_leaves_an_event_that_the_words_tell_of(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize("place", ["scenen", "scena", "talarstolen"])
def test_find_said_at_reads_words_from_the_stage(place):
    text = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
        f"– {KLARE} , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier frå/ADP {place}/NOUN/obl>sier ."
    )
    assert roles(text) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        f"– {KLARE} for/ADP konferansen/NOUN/obl>klare , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier .",
        f"– {KLARE} , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier om/ADP konferansen/NOUN/obl>sier .",
        f"– {KLARE} til/ADP seminaret/NOUN/obl>klare , seier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>seier .",
    ],
)
def test_find_said_at_leaves_words_about_the_event(sentence):
    assert roles(sentence) == []


REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶\n"
)


@pytest.mark.parametrize("before", ["", REPORT])
@pytest.mark.parametrize(
    ("cue", "off"),
    [
        ("sa", "på/ADP vei/NOUN/obl>sa inn/ADV/advmod>vei på/ADP fagdagen/NOUN/nmod>vei"),
        ("sa", "på/ADP veg/NOUN/obl>sa inn/ADV/advmod>veg på/ADP fagdagen/NOUN/nmod>veg"),
        ("sa", "etter/ADP fagdagen/NOUN/obl>sa"),
        ("meinte", "før/ADP fagdagen/NOUN/obl>meinte"),
    ],
)
def test_find_said_at_leaves_words_on_the_way_to_the_event_and_after_it(before, cue, off):
    assert roles(f"{before}– {KLARE} , {cue}/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>{cue} {off} .") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "På/ADP konferansen/NOUN/obl>sa sa/VERB:Past Tuva_Brekke/PER/nsubj>sa at/SCONJ fisken/NOUN/nsubj>kommer"
        " kommer/VERB/ccomp>sa .",
        "På/ADP konferansen/NOUN/obl>meinte meinte/VERB:Past Tuva_Brekke/PER/nsubj>meinte at/SCONJ"
        " fisken/NOUN/nsubj>kjem kjem/VERB/ccomp>meinte .",
    ],
)
def test_find_said_at_reads_an_event_before_the_cue(sentence):
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        # heard there, said elsewhere
        "Etter/ADP å/PART ha/AUX/aux>hørt hørt/VERB:Part/advcl>sa ordskiftet/NOUN/obj>hørt på/ADP"
        " konferansen/NOUN/obl>hørt ,  sa/VERB Tuva_Brekke/PER/nsubj>sa"
        " at/SCONJ fisken/NOUN/nsubj>kommer kommer/VERB/ccomp>sa .",
        "Tuva_Brekke/PER/nsubj>fekk fekk/VERB ikkje/ADV/advmod>fekk ordet/NOUN/obj>fekk på/ADP"
        " konferansen/NOUN/obl>fekk ,  men/CCONJ meiner/VERB/conj>fekk"
        " at/SCONJ fisken/NOUN/nsubj>kjem kjem/VERB/ccomp>meiner .",
    ],
)
def test_find_said_at_leaves_what_another_verb_places_there(sentence):
    assert roles(sentence) == []


def test_find_said_at_leaves_a_stage_that_somebody_else_is_on():
    text = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
        f"– {KLARE} , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier og/CCONJ vinker/VERB/conj>sier til/ADP"
        " folk/NOUN/obl>vinker på/ADP scenen/NOUN/obl>vinker ."
    )
    assert roles(text) == []


@pytest.mark.parametrize("verb", ["sier", "seier"])
def test_find_said_at_leaves_who_only_was_there(verb):
    sentence = (
        f"– Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ , {verb}/VERB/parataxis>klare Brekke/PER/nsubj>{verb} , "
        "som/PRON/nsubj>med var/AUX/cop>med med/ADV/acl:relcl>Brekke på/ADP konferansen/NOUN/obl>med ."
    )
    assert roles(sentence) == [("Brekke", "participant", "held")]


def test_is_placed_off_leaves_what_is_promised_to_be_taken_somewhere():
    sentence = (
        "Tuva_Brekke/PER/nsubj>lovet lovet/VERB:Past å/PART ta/VERB:Inf/xcomp>lovet det/PRON/obj>ta "
        "til/ADP Fjordtilsynet/ORG/obl>ta ."
    )
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")
