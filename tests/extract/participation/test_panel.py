import pytest

from tests.extract.trees import roles

TUVA, JONAS = ("Tuva Brekke", "panelist", "held"), ("Jonas Lid", "panelist", "held")
BEGGE = "Tuva_Brekke/PER/{} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"


@pytest.mark.parametrize(
    "sentence",
    [
        f"På/ADP fagdagen/NOUN/obl>bestod bestod/VERB panelet/NOUN/nsubj>bestod av/ADP {BEGGE.format('obl>bestod')} .",
        f"På/ADP fagdagen/NOUN/obl>besto besto/VERB panelet/NOUN/nsubj>besto av/ADP {BEGGE.format('obl>besto')} .",
        f"I/ADP panelet/NOUN/obl>satt på/ADP fagdagen/NOUN/nmod>panelet satt/VERB {BEGGE.format('nsubj>satt')} .",
        f"I/ADP panelet/NOUN/obl>sat på/ADP fagdagen/NOUN/nmod>panelet sat/VERB {BEGGE.format('nsubj>sat')} .",
        f"{BEGGE.format('nsubj>deltok')} deltok/VERB i/ADP panelsamtalen/NOUN/obl>deltok på/ADP "
        "fagdagen/NOUN/obl>deltok .",
    ],
)
def test_find_panel_gives_everybody_in_it(sentence):
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize("verb", ["møttes", "møttest"])
def test_find_panel_reads_who_met_in_a_debate(verb):
    date = f"3./ADJ/amod>mai mai/NOUN/obl>{verb}"
    sentence = f"{BEGGE.format(f'nsubj>{verb}')} {verb}/VERB til/ADP debatt/NOUN/obl>{verb} {date} ."
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize("verb", ["samlet", "samla"])
def test_find_panel_reads_whom_a_debate_brought_together(verb):
    sentence = (
        f"Debatten/NOUN/nsubj>{verb} « Ny/ADJ/amod>kyst kyst/NOUN/appos>Debatten » {verb}/VERB "
        f"{BEGGE.format(f'obj>{verb}')} ."
    )
    assert roles(sentence) == [TUVA, JONAS]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{BEGGE.format('nsubj>roste')} roste/VERB panelet/NOUN/obj>roste på/ADP fagdagen/NOUN/obl>roste .",
        f"{BEGGE.format('nsubj>spurde')} spurde/VERB panelet/NOUN/obj>spurde på/ADP fagdagen/NOUN/obl>spurde .",
    ],
)
def test_find_panel_leaves_those_who_only_speak_of_it(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Panelet/NOUN/nsubj:pass>hørt {} ble/AUX/aux:pass>hørt hørt/VERB:Part av/ADP Tuva_Brekke/PER/obl>hørt , "
        "som/PRON/nsubj>salen var/AUX/cop>salen i/ADP salen/NOUN/acl:relcl>Tuva_Brekke .",
        "Panelet/NOUN/nsubj:pass>høyrt {} vart/AUX/aux:pass>høyrt høyrt/VERB:Part av/ADP Tuva_Brekke/PER/obl>høyrt , "
        "som/PRON/nsubj>salen var/AUX/cop>salen i/ADP salen/NOUN/acl:relcl>Tuva_Brekke .",
        "Panelet/NOUN/nsubj:pass>hørt {} ble/AUX/aux:pass>hørt hørt/VERB:Part av/ADP Tuva_Brekke/PER/obl>hørt , "
        "som/PRON/nsubj>satt satt/VERB/acl:relcl>Tuva_Brekke i/ADP salen/NOUN/obl>satt .",
        "Panelet/NOUN/nsubj:pass>høyrt {} vart/AUX/aux:pass>høyrt høyrt/VERB:Part av/ADP Tuva_Brekke/PER/obl>høyrt , "
        "som/PRON/nsubj>sat sat/VERB/acl:relcl>Tuva_Brekke i/ADP salen/NOUN/obl>sat .",
    ],
)
def test_find_panel_leaves_those_who_only_heard_it(sentence):
    assert {role for _, role, _ in roles(sentence.format("på/ADP fagdagen/NOUN/nmod>Panelet"))} <= {"participant"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>roste roste/VERB panelet/NOUN/obj>roste på/ADP fagdagen/NOUN/obl>roste ,  "
        "der/ADV/advmod>satt Jonas_Lid/PER/nsubj>satt satt/VERB/acl:relcl>panelet .",
        "Tuva_Brekke/PER/nsubj>rosa rosa/VERB panelet/NOUN/obj>rosa på/ADP fagdagen/NOUN/obl>rosa ,  "
        "der/ADV/advmod>sat Jonas_Lid/PER/nsubj>sat sat/VERB/acl:relcl>panelet .",
    ],
)
def test_find_panel_gives_who_sat_there_and_not_who_praised_it(sentence):
    assert roles(sentence) == [JONAS]


def test_find_panel_reads_a_text_that_begins_with_the_verb():
    text = "møte/VERB:Inf sofasamtalen/NOUN/obj>møte i/ADP Sula/GPE_LOC/nmod>sofasamtalen ."
    assert roles(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Etter/ADP debatten/NOUN/obl>satt satt/VERB Tuva_Brekke/PER/nsubj>satt i/ADP salen/NOUN/obl>satt .",
        "Under/ADP debatten/NOUN/obl>sat sat/VERB Tuva_Brekke/PER/nsubj>sat på/ADP galleriet/NOUN/obl>sat .",
    ],
)
def test_find_panel_leaves_those_who_sat_and_listened(sentence):
    found = roles(f"@title Debatt/NOUN i/ADP Sula/GPE_LOC/nmod>Debatt ¶\n{sentence}")
    assert "panelist" not in {role for _, role, _ in found}


@pytest.mark.parametrize("beside", ["sammen/ADV/advmod>satt", "saman/ADV/advmod>satt"])
def test_find_panel_reads_beside_whom_one_sat(beside):
    sentence = (
        f"På/ADP konferansen/NOUN/obl>satt satt/VERB Tuva_Brekke/PER/nsubj>satt i/ADP panelet/NOUN/obl>satt "
        f"{beside} med/ADP Jonas_Lid/PER/obl>satt ."
    )
    assert {name for name, role, _ in roles(sentence) if role == "panelist"} == {"Tuva Brekke", "Jonas Lid"}


@pytest.mark.parametrize(("got", "company"), [("fikk", "selskap"), ("fekk", "følgje")])
def test_find_panel_reads_who_joined_somebody_in_a_debate(got, company):
    debate = "@title Debatt/NOUN om/ADP ferja/NOUN/nmod>Debatt i/ADP Sula/GPE_LOC/nmod>Debatt ¶"
    sentence = (
        f"I/ADP debatten/NOUN/obl>{got} {got}/VERB:Past Tuva_Brekke/PER/nsubj>{got} {company}/NOUN/obj>{got} av/ADP"
    )
    found = roles(f"{debate}\n{sentence} Jonas_Lid/PER/nmod>{company} .")
    assert found == [("Tuva Brekke", "panelist", "held"), ("Jonas Lid", "panelist", "held")]


@pytest.mark.parametrize("hearing", ["høringen", "høyringa"])
def test_find_panel_reads_who_met_at_a_hearing(hearing):
    met = f"På/ADP {hearing}/NOUN/obl>møtte i/ADP Sula/GPE_LOC/nmod>{hearing} møtte/VERB:Past"
    assert roles(f"{met} Tuva_Brekke/PER/nsubj>møtte .") == [("Tuva Brekke", "panelist", "held")]


SECTION = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶\n"
    "@heading Panelsamtale/NOUN om/ADP ferja/NOUN/nmod>Panelsamtale ¶\n"
)


@pytest.mark.parametrize("people", ["Ungdommen", "Dei_eldre"])
def test_find_panel_reads_who_stood_for_a_group_under_the_heading_of_a_talk(people):
    group = f"{people.replace('_', ' ').split()[-1]}/NOUN/nsubj:pass>representert"
    sentence = (
        f"{group} var/AUX/aux:pass>representert representert/VERB:Part ved/ADP Tuva_Brekke/PER/obl>representert ."
    )
    assert roles(SECTION + sentence) == [("Tuva Brekke", "panelist", "held")]


@pytest.mark.parametrize("verb", ["fortalte", "fortalde"])
def test_what_is_told_under_the_heading_of_a_talk_is_told_in_it(verb):
    sentence = f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB om/ADP ferja/NOUN/obl>{verb} ."
    assert roles(SECTION + sentence) == [("Tuva Brekke", "panelist", "held")]


@pytest.mark.parametrize("place", ["frå/ADP", "fra/ADP"])
def test_find_panel_tells_questions_from_the_hall_from_a_seat_there(place):
    met = "På/ADP høyringa/NOUN/obl>møtte i/ADP Sula/GPE_LOC/nmod>høyringa møtte/VERB:Past Tuva_Brekke/PER/nsubj>møtte"
    assert roles(f"{met} spørsmål/NOUN/obj>møtte {place} salen/NOUN/nmod>spørsmål .") != []
    assert roles(f"{met} i/ADP salen/NOUN/obl>møtte .") == []


@pytest.mark.parametrize(("was", "verb"), [("ble", "grillet"), ("vart", "grilla")])
def test_find_panel_reads_who_had_to_answer_and_who_asked(was, verb):
    sentence = (
        f"I/ADP debatten/NOUN/obl>{verb} i/ADP Sula/GPE_LOC/nmod>debatten {was}/AUX/aux:pass>{verb} "
        f"Tuva_Brekke/PER/nsubj:pass>{verb} {verb}/VERB:Part av/ADP Jonas_Lid/PER/obl>{verb} ."
    )
    assert sorted(roles(sentence)) == [("Jonas Lid", "moderator", "held"), ("Tuva Brekke", "panelist", "held")]


@pytest.mark.parametrize(("talk", "took"), [("samtale", "var"), ("ordskifte", "vart")])
def test_find_panel_reads_those_between_whom_a_talk_was(talk, took):
    heading = "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\nFagdagen/NOUN/nsubj>kom kom/VERB:Past ."
    sentence = f"Så/ADV/advmod>{took} {took}/AUX:Past det/PRON/expl>{took} {talk}/NOUN/nsubj>{took} mellom/ADP "
    sentence += f"Tuva_Brekke/PER/nmod>{talk} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ."
    found = roles(f"{heading}\n{sentence}")
    assert [(name, status) for name, _, status in found] == [("Tuva Brekke", "held"), ("Jonas Lid", "held")]


@pytest.mark.parametrize("bench", ["tilhørerbenken", "tilhøyrarbenken"])
def test_find_panel_leaves_who_sat_among_those_who_listened(bench):
    text = (
        f"@title Debatt/NOUN om/ADP hytter/NOUN/nmod>Debatt ¶\n"
        f"På/ADP {bench}/NOUN/obl>satt satt/VERB:Past Tuva_Brekke/PER/nsubj>satt ."
    )
    assert ("Tuva Brekke", "panelist", "held") not in roles(text)


@pytest.mark.parametrize(("got", "company"), [("fikk", "følge"), ("fekk", "følgje")])
def test_find_panel_reads_who_joined_another_on_the_floor_of_a_meeting(got, company):
    text = (
        "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
        f"Tuva_Brekke/PER/nsubj>{got} {got}/VERB:Past {company}/NOUN/obj>{got} av/ADP "
        f"Jonas_Lid/PER/nmod>{company} på/ADP folkemøtet/NOUN/obl>{got} ."
    )
    assert [found[:2] for found in roles(text)] == [("Tuva Brekke", "speaker"), ("Jonas Lid", "speaker")]


def test_find_panel_leaves_who_sat_where_the_applause_came_from():
    text = (
        "@title Debatt/NOUN i/ADP Sula/GPE_LOC/nmod>Debatt ¶\n"
        "Debatten/NOUN/nsubj>ga ga/VERB:Past applaus/NOUN/obj>ga fra/ADP galleriet/NOUN/nmod>applaus , der/SCONJ "
        "Tuva_Brekke/PER/nsubj>satt satt/VERB:Past/acl>galleriet ."
    )
    assert [found for found in roles(text) if found[1] == "panelist"] == []
