import pytest

from tests.extract.trees import roles

HEADING = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"
TUVA = [("Tuva Brekke", "speaker", "held")]


def in_programme(line):
    return roles(f"{HEADING}\n{line} ¶")


@pytest.mark.parametrize(
    "line",
    [
        "Foredrag/NOUN v//ADP Tuva_Brekke/PER/nmod>Foredrag",
        "Foredrag/NOUN v//ADP professor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>Foredrag",
        "Foredrag/NOUN ved/ADP Tuva_Brekke/PER/nmod>Foredrag",
        "Kåseri/NOUN av/ADP Tuva_Brekke/PER/nmod>Kåseri",
        "Opning/NOUN ved/ADP leiar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>Opning",
        "Presentasjon/NOUN av/ADP kaia/NOUN/nmod>Presentasjon ved/ADP Tuva_Brekke/PER/nmod>Presentasjon",
        "Revisjonsmelding/NOUN ved/ADP Tuva_Brekke/PER/nmod>Revisjonsmelding",
        "Innlegg/NOUN – Tuva_Brekke/PER/appos>Innlegg",
        "@list Fiske/NOUN i/ADP nord/NOUN/nmod>Fiske ved/ADP Tuva_Brekke/PER/nmod>Fiske",
        "@list Tuva_Brekke/PER : Fiske/NOUN/appos>Tuva_Brekke i/ADP nord/NOUN/nmod>Fiske",
        "@list Tuva_Brekke/PER ,  forskar/NOUN/appos>Tuva_Brekke : Fiske/NOUN/appos>Tuva_Brekke",
        "Tuva_Brekke/PER : « Fiske/NOUN/appos>Tuva_Brekke i/ADP nord/NOUN/nmod>Fiske »",
    ],
)
def test_find_programme_reads_talks_without_a_verb(line):
    assert in_programme(line) == TUVA


@pytest.mark.parametrize("word", ["Leder", "Leiar", "Ordstyrer", "Ordstyrar", "Møteleder", "Møteleiar", "Konferansier"])
def test_find_programme_reads_who_is_to_lead(word):
    line = f"{word}/NOUN : Tuva_Brekke/PER/appos>{word}"
    assert ("Tuva Brekke", "moderator", "held") in in_programme(line)


@pytest.mark.parametrize("word", ["Panel", "Paneldeltakere", "Paneldeltakarar"])
def test_find_programme_reads_who_is_in_the_panel(word):
    line = f"{word}/NOUN : Tuva_Brekke/PER/appos>{word} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"
    assert in_programme(line) == [("Tuva Brekke", "panelist", "held"), ("Jonas Lid", "panelist", "held")]


@pytest.mark.parametrize(
    "line",
    [
        "Påmelding/NOUN til/ADP Tuva_Brekke/PER/nmod>Påmelding",
        "Kontakt/NOUN : Tuva_Brekke/PER/appos>Kontakt",
        "Fjordlaget/ORG v//ADP Tuva_Brekke/PER/nmod>Fjordlaget",
        "Maleri/NOUN av/ADP Tuva_Brekke/PER/nmod>Maleri",
        "Alle/PRON/nsubj>likte likte/VERB boka/NOUN/obj>likte av/ADP Tuva_Brekke/PER/nmod>boka",
        "@caption Foredrag/NOUN ved/ADP Tuva_Brekke/PER/nmod>Foredrag",
    ],
)
def test_find_programme_leaves_other_lines_with_names(line):
    assert in_programme(line) == []


def test_find_programme_lets_the_title_of_a_talk_hold_a_verb():
    talk = "Korleis/ADV/advmod>bergar bergar/VERB/appos>Tuva_Brekke me/PRON/nsubj>bergar fisken/NOUN/obj>bergar"
    assert in_programme(f"@list Tuva_Brekke/PER : {talk}") == TUVA


@pytest.mark.parametrize(
    "line",
    [
        "09.15/NUM/nummod>Fiske Fiske/NOUN i/ADP nord/NOUN/nmod>Fiske , "
        "forskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/appos>Fiske",
        "Kl./NOUN/obl>eig 10:30/NUM/nmod>Kl. Kven/PRON/nsubj>eig eig/VERB fisken/NOUN/obj>eig ? "
        "Tuva_Brekke/PER/appos>eig",
    ],
)
def test_find_programme_reads_the_name_that_ends_a_line_with_a_time(line):
    assert [(name, role) for name, role, _ in in_programme(line)] == [("Tuva Brekke", "speaker")]


@pytest.mark.parametrize(
    "line",
    [
        "09.15/NUM/nummod>Bok Bok/NOUN om/ADP Tuva_Brekke/PER/nmod>Bok",
        "09.15/NUM/nummod>Pris Pris/NOUN til/ADP Tuva_Brekke/PER/nmod>Pris",
        "12/NUM av/ADP venene/NOUN/nmod>12 til/ADP Tuva_Brekke/PER/nmod>venene",
    ],
)
def test_find_programme_leaves_a_name_that_is_the_topic(line):
    assert in_programme(line) == []


@pytest.mark.parametrize("item", ["Konsert", "Allsang", "Underhaldning"])
def test_find_programme_knows_who_plays(item):
    line = f"20.00/NUM/nummod>{item} {item}/NOUN ved/ADP Tuva_Brekke/PER/nmod>{item}"
    assert [(name, role) for name, role, _ in in_programme(line)] == [("Tuva Brekke", "performer")]


def test_find_programme_reads_both_of_those_a_line_joins():
    line = "Foredrag/NOUN ved/ADP Tuva_Brekke/PER/nmod>Foredrag og/CCONJ planleggar/NOUN/nmod>Jonas_Lid"
    assert in_programme(f"{line} Jonas_Lid/PER/conj>Tuva_Brekke") == [*TUVA, ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize("sat", ["satt", "sat"])
def test_find_programme_leaves_prose_in_a_line_that_begins_with_the_hour(sat):
    line = (
        f"15.00/NUM/nmod>{sat} Leiaren/NOUN/nsubj>talte talte/VERB:Past/ccomp>{sat} om/ADP fiske/NOUN/obl>talte .  "
        f"Tuva_Brekke/PER/nsubj>{sat} {sat}/VERB:Past på/ADP fremste/ADJ/amod>benk benk/NOUN/obl>{sat} ."
    )
    assert ("Tuva Brekke", "speaker", "held") not in in_programme(line)


@pytest.mark.parametrize(
    ("brought", "greeting", "of"),
    [("hadde", "hilsen", "fra"), ("overbrakte", "hilsen", "fra"), ("hadde", "helsing", "frå")],
)
def test_find_programme_leaves_whose_greeting_another_brings(brought, greeting, of):
    text = (
        "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
        f"På/ADP årsmøtet/NOUN/obl>{brought} {brought}/VERB:Past Jonas_Lid/PER/nsubj>{brought} "
        f"{greeting}/NOUN/obj>{brought} {of}/ADP leder/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>{greeting} ."
    )
    assert {person for person, *_ in roles(text)} == {"Jonas Lid"}


@pytest.mark.parametrize(("by", "drew"), [("ved", "trakk"), ("ved", "trekte")])
def test_find_programme_leaves_who_did_another_thing_behind_a_talk(by, drew):
    line = (
        f"Så/ADV/advmod>{drew} helsing/NOUN/nsubj>{drew} {by}/ADP Jonas_Lid/PER/nmod>helsing , og/CCONJ "
        f"nemnda/NOUN/conj>helsing {by}/ADP Tuva_Brekke/PER/nmod>nemnda {drew}/VERB:Past lodd/NOUN/obj>{drew} ."
    )
    assert "Tuva Brekke" not in [person for person, role, _ in in_programme(line) if role == "speaker"]


def test_find_programme_leaves_who_stands_for_a_body():
    text = (
        "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
        "@list Valgkomiteen/NOUN/nsubj>takkes ved/ADP Tuva_Brekke/PER/nmod>Valgkomiteen takkes/VERB ."
    )
    assert [found for found in roles(text) if found[1] == "speaker"] == []


@pytest.mark.parametrize(("fra", "was"), [("fra", "var"), ("frå", "vart")])
def test_find_programme_reads_by_whom_a_body_sent_its_greeting(fra, was):
    line = (
        f"Så/ADV/advmod>{was} {was}/VERB:Past det/PRON/expl>{was} helsinger/NOUN/nsubj>{was} {fra}/ADP "
        f"Fjordlaget/ORG/nmod>helsinger ved/ADP Tuva_Brekke/PER/nmod>Fjordlaget ."
    )
    assert in_programme(line.replace("helsinger", "helsingar")) == TUVA


@pytest.mark.parametrize("served", ["Vafler", "Loddsal", "Bevertning"])
def test_who_served_or_sold_is_no_speaker(served):
    told = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
    assert roles(f"{told}{served}/NOUN ved/ADP Eli_Vik/PER/nmod>{served} .") == []


@pytest.mark.parametrize("line", ["Workshop", "Kurs", "Omvisning"])
def test_find_programme_reads_with_whom_something_is_held(line):
    assert in_programme(f"{line}/NOUN om/ADP lys/NOUN/nmod>{line} med/ADP Tuva_Brekke/PER/nmod>{line}") == TUVA


@pytest.mark.parametrize(("regards", "body"), [("Hilsen", "festkomiteen"), ("Helsing", "bygdenemnda")])
def test_find_programme_leaves_who_signs_a_letter(regards, body):
    assert in_programme(f"{regards}/NOUN {body}/NOUN/nmod>{regards} v//ADP Tuva_Brekke/PER/nmod>{body}") == []


def test_find_programme_leaves_who_gives_a_prize_at_its_hour():
    line = (
        "Kl./NOUN/obl>deler 16.00/NUM/nummod>Kl. Tuva_Brekke/PER/nsubj>deler deler/VERB ut/ADV/advmod>deler prisen/NOUN"
    )
    assert in_programme(f"{line}/obj>deler .") == []


@pytest.mark.parametrize(("followed", "found"), [("fulgte", TUVA), ("følgde", TUVA), ("fikk", [])])
def test_find_programme_reads_who_stands_in_brackets_in_a_list_of_what_was_heard(followed, found):
    line = (
        f"@list Så/ADV/advmod>{followed} {followed}/VERB:Past : ¶\n"
        "@list • Ull/NOUN i/ADP skolen/NOUN/nmod>Ull ( Tuva_Brekke/PER/appos>Ull ,  Fjordlaget/ORG/appos>Ull )"
    )
    assert in_programme(line) == found


@pytest.mark.parametrize("day", ["28.10", "4.11"])
def test_find_programme_leaves_who_has_a_day_in_a_list(day):
    assert in_programme(f"{day}/NUM : Tuva_Brekke/PER/appos>{day} ¶\n29.12/NUM : Jonas_Lid/PER/appos>29.12") == []
