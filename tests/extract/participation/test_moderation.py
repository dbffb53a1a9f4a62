import pytest

from tests.extract.trees import roles

TUVA = [("Tuva Vik", "moderator", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Konferansen/NOUN/nsubj:pass>ledet ble/AUX/aux:pass>ledet ledet/VERB:Part av/ADP Tuva_Vik/PER/obl>ledet .",
        "Konferansen/NOUN/nsubj:pass>leia vart/AUX/aux:pass>leia leia/VERB:Part av/ADP Tuva_Vik/PER/obl>leia .",
        "Konferansen/NOUN/nsubj:pass>loset ble/AUX/aux:pass>loset loset/VERB:Part i/ADP land/NOUN/obl>loset av/ADP "
        "lege/NOUN/nmod>Tuva_Vik Tuva_Vik/PER/nmod>land .",
        "Tuva_Vik/PER/nsubj>ledet ledet/VERB konferansen/NOUN/obj>ledet .",
        "Tuva_Vik/PER/nsubj>leia leia/VERB samtalen/NOUN/obj>leia på/ADP konferansen/NOUN/obl>leia .",
        "Tuva_Vik/PER/nsubj>styrte styrte/VERB ordet/NOUN/obj>styrte på/ADP seminaret/NOUN/obl>styrte .",
    ],
)
def test_find_moderation_reads_who_led(sentence):
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "På/ADP konferansen/NOUN/obl>Tuva_Vik var/AUX/cop>Tuva_Vik ordstyrer/NOUN/nsubj>Tuva_Vik Tuva_Vik/PER .",
        "På/ADP konferansen/NOUN/obl>Tuva_Vik er/AUX/cop>Tuva_Vik ordstyrar/NOUN/nsubj>Tuva_Vik Tuva_Vik/PER .",
        "Ordstyrer/NOUN/nsubj>Tuva_Vik under/ADP konferansen/NOUN/nmod>Ordstyrer var/AUX/cop>Tuva_Vik Tuva_Vik/PER .",
        "Ordstyrar/NOUN/nsubj>Tuva_Vik på/ADP konferansen/NOUN/nmod>Ordstyrar var/AUX/cop>Tuva_Vik Tuva_Vik/PER .",
        "På/ADP konferansen/NOUN/obl>møteleder var/AUX/cop>møteleder Tuva_Vik/PER/nsubj>møteleder møteleder/NOUN .",
        "Tuva_Vik/PER/nsubj>møteleiar var/AUX/cop>møteleiar møteleiar/NOUN på/ADP konferansen/NOUN/obl>møteleiar .",
        "På/ADP konferansen/NOUN/obl>tilbake var/AUX/cop>tilbake Tuva_Vik/PER/nsubj>tilbake tilbake/ADV , "
        "nå/ADV/advmod>tilbake som/SCONJ/case>ordstyrer ordstyrer/NOUN/obl>tilbake .",
        "Med/ADP Tuva_Vik/PER/obl>kom som/SCONJ/case>konferansier konferansier/NOUN/nmod>Tuva_Vik kom/VERB "
        "konferansen/NOUN/nsubj>kom i/ADP gang/NOUN/obl>kom .",
    ],
)
def test_find_moderation_reads_who_bears_the_title(sentence):
    assert roles(sentence) == [("Tuva Vik", "moderator", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Vik/PER/nsubj>ledet ledet/VERB laget/NOUN/obj>ledet før/ADP resten/NOUN/obl>ledet av/ADP "
        "klubben/NOUN/nmod>resten fikk/VERB/advcl>ledet en/DET invitasjon/NOUN/obj>fikk til/ADP "
        "konferansen/NOUN/nmod>invitasjon .",
        "Ordstyreren/NOUN/nsubj>takket på/ADP konferansen/NOUN/nmod>Ordstyreren takket/VERB høflig/ADJ/advmod>takket "
        "Tuva_Vik/PER/obj>takket .",
    ],
)
def test_find_moderation_leaves_those_who_lead_something_else(sentence):
    assert [found for found in roles(sentence) if found[1] == "moderator"] == []


CONCERT = "@title Konsert/NOUN på/ADP Sula/LOC/nmod>Konsert ¶\nFolk/NOUN/nsubj>kom kom/VERB . ¶"
MEETING = "På/ADP årsmøtet/NOUN/obl>kom i/ADP Sula/GPE_LOC/nmod>årsmøtet kom/VERB folk/NOUN/nsubj>kom . ¶"
DEBATE = "I/ADP debatten/NOUN/obl>talte talte/VERB Jo_Lid/PER/nsubj>talte . ¶"
LEADER = "{0}/NOUN/nmod>Tuva_Vik Tuva_Vik/PER/nsubj>{1} {1}/VERB boka/NOUN/obj>{1} ."


def leaders(*lines):
    return [person for person, role, _ in roles("\n".join(lines)) if role == "moderator"]


@pytest.mark.parametrize(
    ("event", "title", "verb"),
    [
        (CONCERT, "Konferansier", "mente"),
        (CONCERT, "Konferansier", "meinte"),
        (MEETING, "Møteleder", "takket"),
        (MEETING, "Møteleiar", "takka"),
        (MEETING, "Ordstyrer", "roste"),
        (MEETING, "Ordstyrar", "rosa"),
    ],
)
def test_find_leader_binds_the_role_to_the_only_event_that_has_one(event, title, verb):
    assert leaders(event, LEADER.format(title, verb)) == ["Tuva Vik"]


@pytest.mark.parametrize(
    ("events", "title"),
    [
        # no such event
        ((CONCERT,), "Møteleder"),
        ((MEETING,), "Konferansier"),
        ((MEETING,), "Toastmaster"),
        # two that it could be
        ((MEETING, DEBATE), "Ordstyrer"),
        ((MEETING, DEBATE), "Ordstyrar"),
        # who has led before
        ((MEETING,), "Tidligere/ADJ/amod>møteleder møteleder"),
    ],
)
def test_find_leader_leaves_what_fits_no_event_or_two(events, title):
    assert leaders(*events, LEADER.format(title, "takket")) == []


@pytest.mark.parametrize("title", ["Debattleder", "Debattleiar"])
def test_find_leader_gives_a_debate_its_leader_before_the_meeting_around_it(title):
    assert leaders(MEETING, DEBATE, LEADER.format(title, "takka")) == ["Tuva Vik"]


@pytest.mark.parametrize("owner", ["Korets", "Musikklagets", "Skoleorkesterets"])
def test_find_moderation_leaves_the_conductor_of_musicians(owner):
    sentence = (
        f"{owner}/NOUN/nmod>dirigent dirigent/NOUN/nsubj>med , Tuva_Vik/PER/appos>dirigent , var/AUX/cop>med "
        "med/ADV på/ADP årsmøtet/NOUN/obl>med ."
    )
    assert roles(sentence) == [("Tuva Vik", "participant", "held")]


@pytest.mark.parametrize("led", ["styrt/VERB:Part", "leidd/VERB:Part"])
def test_find_moderation_reads_by_whom_it_was_steered(led):
    verb = led.partition("/")[0]
    sentence = (
        f"Samtalen/NOUN/nsubj:pass>{verb} på/ADP konferansen/NOUN/nmod>Samtalen vart/AUX/aux:pass>{verb} {led} "
        f"av/ADP Tuva_Vik/PER/obl>{verb} ."
    )
    assert roles(sentence) == [("Tuva Vik", "moderator", "held")]


@pytest.mark.parametrize("leading", ["ledelse", "leiing"])
def test_find_moderation_reads_under_whose_lead_an_event_was(leading):
    sentence = (
        "Dagen/NOUN/nsubj>endte endte/VERB:Past med/ADP ein/DET debatt/NOUN/obl>endte under/ADP "
        f"{leading}/NOUN/nmod>debatt av/ADP Tuva_Vik/PER/nmod>{leading} i/ADP Sula/GPE_LOC/obl>endte ."
    )
    assert [(person, role) for person, role, _ in roles(sentence)] == [("Tuva Vik", "moderator")]


@pytest.mark.parametrize("leading", ["ledelse", "leiing"])
def test_find_moderation_leaves_who_leads_a_choir(leading):
    sentence = (
        "På/ADP seminaret/NOUN/obl>sang sang/VERB:Past koret/NOUN/nsubj>sang under/ADP "
        f"{leading}/NOUN/obl>sang av/ADP Tuva_Vik/PER/nmod>{leading} ."
    )
    assert roles(sentence) == []


@pytest.mark.parametrize(
    "reins",
    ["styr/NOUN/obj>heldt på/ADP debattantane/NOUN/obl>heldt", "i/ADP trådane/NOUN/obl>heldt"],
)
def test_find_moderation_reads_who_held_the_reins(reins):
    sentence = f"Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past {reins} på/ADP seminaret/NOUN/obl>heldt ."
    assert [(person, role) for person, role, _ in roles(sentence)] == [("Tuva Brekke", "moderator")]


def test_find_moderation_leaves_who_held_other_things_together():
    sentence = (
        "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past styr/NOUN/obj>heldt på/ADP hunden/NOUN/obl>heldt . ¶\n"
        "Seminaret/NOUN/nsubj>kom kom/VERB i/ADP Sula/GPE_LOC/obl>kom ."
    )
    assert roles(sentence) == []


@pytest.mark.parametrize(("reins", "was", "held"), [("Trådene", "ble", "holdt"), ("Trådane", "vart", "haldne")])
def test_find_moderation_reads_by_whom_the_reins_were_held(reins, was, held):
    report = "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    report += "Laget/NOUN/nsubj>hadde hadde/VERB fagdagen/NOUN/obj>hadde ."
    lead = f"{reins}/NOUN/nsubj:pass>{held} {was}/AUX/aux:pass>{held}"
    sentence = f"{lead} {held}/VERB:Part av/ADP Tuva_Vik/PER/obl>{held} ."
    assert roles(f"{report}\n{sentence}") == TUVA


@pytest.mark.parametrize(
    ("item", "chair", "was", "chosen"), [("Valg", "møteleder", "ble", "valgt"), ("Val", "møteleiar", "vart", "vald")]
)
def test_find_moderation_reads_who_was_elected_to_chair(item, chair, was, chosen):
    report = "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
    report += "Laget/NOUN/nsubj>hadde hadde/VERB årsmøtet/NOUN/obj>hadde .\n"
    report += f"{item}/NOUN av/ADP {chair}/NOUN/nmod>{item} .\n"
    sentence = f"Tuva_Vik/PER/nsubj:pass>{chosen} {was}/AUX:Past/aux:pass>{chosen} {chosen}/VERB:Part ."
    assert roles(f"{report}{sentence}") == TUVA


@pytest.mark.parametrize(
    ("title", "was", "chosen"),
    [("dirigent", "ble", "valgt"), ("møtestyrar", "vart", "vald"), ("møteleder", "ble", "valgt")],
)
def test_find_moderation_tells_who_was_elected_to_chair_from_who_keeps_the_minutes(title, was, chosen):
    sentence = (
        f"Tuva_Vik/PER/nsubj:pass>{chosen} {was}/AUX:Past/aux:pass>{chosen} {chosen}/VERB:Part til/ADP "
        f"{title}/NOUN/obl>{chosen} , Jonas_Lid/PER/conj>Tuva_Vik til/ADP referent/NOUN/orphan>Jonas_Lid ."
    )
    assert roles(f"{MEETING}\n{sentence}") == TUVA


def test_find_moderation_leaves_who_is_elected_to_something_else_under_the_same_item():
    text = (
        f"{MEETING}\nVal/NOUN av/ADP møteleiar/NOUN/nmod>Val og/CCONJ skrivar/NOUN/conj>møteleiar .\n"
        "Til/ADP skrivar/NOUN/obl>vald vart/AUX:Past/aux:pass>vald Tuva_Vik/PER/nsubj:pass>vald vald/VERB:Part ."
    )
    assert [found for found in roles(text) if found[1] == "moderator"] == []


@pytest.mark.parametrize("title", ["Ordstyrere", "Ordstyrarar"])
def test_find_moderation_reads_several_behind_a_title_in_the_plural(title):
    sentence = (
        f"{title}/NOUN/nsubj>Tuva_Vik på/ADP folkemøtet/NOUN/nmod>{title} var/AUX:Past/cop>Tuva_Vik Tuva_Vik/PER "
        "og/CCONJ Jonas_Lid/PER/conj>Tuva_Vik ."
    )
    assert [found[:2] for found in roles(sentence)] == [("Tuva Vik", "moderator"), ("Jonas Lid", "moderator")]


@pytest.mark.parametrize(
    ("lead", "was", "chosen"), [("lede", "ble", "valgt"), ("leie", "vart", "vald"), ("styre", "ble", "valgt")]
)
def test_find_moderation_reads_who_was_chosen_to_lead(lead, was, chosen):
    sentence = (
        f"På/ADP årsmøtet/NOUN/obl>{chosen} {was}/AUX:Past/aux:pass>{chosen} Tuva_Vik/PER/nsubj:pass>{chosen} "
        f"{chosen}/VERB:Part til/SCONJ å/PART {lead}/VERB:Inf/advcl>{chosen} ordskiftet/NOUN/obj>{lead} ."
    )
    assert roles(sentence) == TUVA


@pytest.mark.parametrize(("open_", "led"), [("åpen", "ledet"), ("open", "styrt")])
def test_find_moderation_reads_who_led_a_discussion(open_, led):
    report = "@title Seminaret/NOUN i/ADP Sula/GPE_LOC/nmod>Seminaret ¶\n"
    sentence = (
        "Sist/ADV/advmod>drøfting var/AUX/cop>drøfting det/PRON/expl>drøfting "
        f"{open_}/ADJ/amod>drøfting drøfting/NOUN , {led}/ADJ/amod>drøfting av/ADP Tuva_Vik/PER/obl>{led} ."
    )
    assert roles(report + sentence) == TUVA
