"""Whether an article announces an event or reports it."""

import pytest

from tests.extract.trees import roles

TALK = "Foredrag/NOUN ved/ADP Eli_Vik/PER/nmod>Foredrag ¶"


def status(*lines):
    text = ("@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶", TALK, *lines)
    return {state for _, _, state in roles("\n".join(text))}


@pytest.mark.parametrize(
    "call",
    [
        "Påmelding/NOUN innen/ADP fredag/NOUN/nmod>Påmelding .",
        "Meld/VERB:Imp deg/PRON/obj>Meld på/ADP/compound:prt>Meld her/ADV/advmod>Meld !",
        "Velkommen/ADJ til/ADP Sula/GPE_LOC/obl>Velkommen !",
        "Hjarteleg/ADV/advmod>velkomen velkomen/ADJ !",
        "Billettar/NOUN/nsubj>får får/VERB du/PRON/obj>får i/ADP døra/NOUN/obl>får .",
    ],
)
def test_what_an_announcement_says_is_planned(call):
    assert status(call) == {"planned"}


@pytest.mark.parametrize(
    "told",
    [
        "Tuva_Brekke/PER/nsubj>bød bød/VERB:Past alle/PRON/obj>bød velkommen/ADJ/xcomp>bød .",
        "Femti/NUM/nsubj>møtte møtte/VERB:Past fram/ADV/advmod>møtte .",
        "Referat/NOUN av/ADP møtet/NOUN/nmod>Referat .",
    ],
)
def test_what_a_report_says_was_held(told):
    assert "planned" not in status(told)


def test_last_year_makes_no_report_of_an_announcement():
    then = "Då/ADV/advmod>kom kom/VERB:Past mange/ADJ/nsubj>kom førre/ADJ/amod>gong gong/NOUN/obl>kom ."
    assert status("Påmelding/NOUN innen/ADP fredag/NOUN/nmod>Påmelding .", then, then, then) == {"planned"}


@pytest.mark.parametrize("remember", ["Husk", "Hugs"])
def test_an_event_that_readers_are_told_to_remember_is_to_come(remember):
    told = "Laget/NOUN/nsubj>fekk fekk/VERB:Past trenar/NOUN/obj>fekk ."
    call = f"{remember}/VERB:Imp fagdagen/NOUN/obj>{remember} torsdag/NOUN/obl>{remember} !"
    text = "\n".join((told, told, call, TALK))
    assert {state for _, _, state in roles(text)} == {"planned"}


def test_a_day_of_an_unknown_year_that_is_not_the_events_is_to_come():
    report = (
        "@title Kystmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Kystmøtet ¶\n"
        "Laget/NOUN/nsubj>heldt heldt/VERB:Past kystmøtet/NOUN/obj>heldt 3./ADJ/obl>heldt mars/NOUN/nmod>3. .\n"
        "5./ADJ/obl>held april/NOUN/nmod>5. held/VERB Tuva_Brekke/PER/nsubj>held foredrag/NOUN/obj>held ."
    )
    assert [state for _, _, state in roles(report)] == ["planned"]


@pytest.mark.parametrize(
    "line",
    [
        "Det/DET neste/DET foredraget/NOUN/obl>står står/VERB Tuva_Brekke/PER/nsubj>står for/ADP/compound:prt>står .",
        "Til/ADP hausten/NOUN/obl>kjem kjem/VERB det/PRON/expl>kjem meir/ADJ/nsubj>kjem . "
        "Fyrst/ADV/advmod>Tuva_Brekke ut/ADP/case>Fyrst er/AUX/cop>Tuva_Brekke "
        "Tuva_Brekke/PER med/ADP eit/DET foredrag/NOUN/nmod>Tuva_Brekke .",
    ],
)
def test_a_line_of_a_time_to_come_is_planned_in_a_report(line):
    report = (
        "@title Kystmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Kystmøtet ¶\n"
        "Laget/NOUN/nsubj>heldt heldt/VERB:Past kystmøtet/NOUN/obj>heldt tysdag/NOUN/obl>heldt . ¶\n"
    )
    assert {state for _, _, state in roles(report + line.replace(" . Fyrst", " .\nFyrst"))} == {"planned"}


@pytest.mark.parametrize(("diary", "day"), [("Dagbok", "dag/NOUN/nmod>Dagbok to/NUM/nummod>dag"), ("Loggbok", "")])
def test_a_diary_tells_in_the_present_tense_what_was_held(diary, day):
    title = f"@title {diary}/NOUN fra/ADP Fjordfestivalen/PROPN/nmod>{diary} {day} ¶"
    line = "Kl./NOUN/obl>holder 12/NUM/nummod>Kl. : Tuva_Brekke/PER/nsubj>holder holder/VERB foredrag/NOUN/obj>holder ."
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{title}\n{line}")
