import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated

KOM = "Folk/NOUN/nsubj>kom kom/VERB"
VAR = "Det/PRON/nsubj>gøy var/AUX/cop>gøy gøy/ADJ på/ADP"


@pytest.mark.parametrize(
    "part",
    ["debatten/NOUN/obl>gøy i/ADP Sula/LOC/nmod>debatten", "sofasamtalen/NOUN/obl>gøy", "workshopen/NOUN/obl>gøy"],
)
def test_find_events_makes_a_part_of_what_lies_within_the_main_event(part):
    main = f"@title Lyskonferansen/PROPN 2020/NUM/nmod>Lyskonferansen ¶\n{KOM} på/ADP konferansen/NOUN/obl>kom ."
    conference, within = find_events(annotated(f"{main}\n{VAR} {part} ."))
    assert (conference.parent, within.parent) == (None, conference.number)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Debatten/NOUN/nsubj>går går/VERB .", 0),
        ("Møtet/NOUN/nsubj>gjekk gjekk/VERB .", 0),
        ("Debatten/NOUN/nsubj>gikk gikk/VERB i/ADP Sula/GPE_LOC/obl>gikk .", 1),
        ("Årets/NOUN/nmod:poss>kurs kurs/NOUN/nsubj>gjekk gjekk/VERB .", 1),
        ("@title Kurset/NOUN ¶", 1),
        ("Konferansen/NOUN/nsubj>gjekk gjekk/VERB .", 1),
    ],
)
def test_find_events_leaves_words_that_often_mean_no_occasion(text, count):
    assert len(find_events(annotated(text))) == count


@pytest.mark.parametrize(
    "title", ["Årsmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøtet ¶", "Årsmøtet/NOUN 2020/NUM/nmod>Årsmøtet ¶"]
)
def test_main_event_is_the_one_of_the_title(title):
    doc = annotated(f"@title {title}\n{KOM} på/ADP festivalen/NOUN/obl>kom .\n{VAR} årsmøtet/NOUN/obl>gøy .")
    assert main_event(doc, find_events(doc)).type == "årsmøte"


def test_main_event_is_none_without_events():
    doc = annotated(f"{KOM} .")
    assert main_event(doc, find_events(doc)) is None


def test_find_events_numbers_them_in_order():
    doc = annotated(
        f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} festivalen/NOUN/obl>gøy .\n{KOM} på/ADP kvelden/NOUN/obl>kom ."
    )
    events = find_events(doc)
    assert [event.number for event in events] == list(range(len(events)))


@pytest.mark.parametrize(("be", "led"), [("ble", "ledet"), ("vart", "leidd")])
def test_a_debate_that_somebody_led_is_an_event(be, led):
    text = f"Debatten/NOUN/nsubj:pass>{led} {be}/AUX/aux:pass>{led} {led}/VERB:Part av/ADP Hege_Lia/PER/obl>{led} ."
    assert [event.type for event in find_events(annotated(text))] == ["debatt"]


@pytest.mark.parametrize("word", ["ordskiftet", "diskusjonen"])
def test_a_word_for_the_talk_after_a_lecture_is_no_event_of_its_own(word):
    text = (
        "Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Kystforelesningen/PROPN/obl>kom "
        "3./ADJ/amod>mars mars/NOUN/obl>kom .\n"
        f"Hege_Lia/PER/nsubj>ledet ledet/VERB:Past {word}/NOUN/obj>ledet ."
    )
    assert [event.mentions[0].text for event in find_events(annotated(text))] == ["Kystforelesningen"]


@pytest.mark.parametrize(("kom", "report", "of"), [("Her", "rapport", "fra"), ("Her", "reisebrev", "frå")])
def test_what_the_article_is_a_report_from_is_an_event(kom, report, of):
    camp = f"{of}/ADP sommerleiren/NOUN/nmod>{report}"
    text = f"{kom}/ADV er/AUX/cop>{kom} min/DET/det>{report} {report}/NOUN/nsubj>{kom} {camp} ."
    assert [event.type for event in find_events(annotated(text))] == ["leir"]
    assert find_events(annotated(f"{VAR} sommerleiren/NOUN/obl>gøy .")) == []


@pytest.mark.parametrize(("ended", "church"), [("avsluttet", "kirken"), ("avslutta", "kyrkja")])
def test_what_an_event_ended_with_in_some_place_is_part_of_it(ended, church):
    text = (
        "@title Lyskonferansen/PROPN 2020/NUM/nmod>Lyskonferansen ¶\n"
        f"Konferansen/NOUN/nsubj:pass>{ended} ble/AUX/aux:pass>{ended} {ended}/VERB:Part med/ADP "
        f"gudstjeneste/NOUN/obl>{ended} i/ADP {church}/NOUN/nmod>gudstjeneste ."
    )
    assert [event.type for event in find_events(annotated(text)) if event.parent is not None] == ["gudstjeneste"]


@pytest.mark.parametrize("case", ["Saken", "Saka"])
def test_a_meeting_to_come_that_is_named_late_is_not_what_is_reported(case):
    long = "Folk/NOUN/nsubj>lo lo/VERB:Past .\n" * 60
    text = (
        f"{long}Tuva_Brekke/PER/nsubj>talte talte/VERB:Past på/ADP folkemøtet/NOUN/obl>talte .\n{long}"
        f"{case}/NOUN/nsubj>skal skal/VERB opp/ADV/advmod>skal på/ADP styremøtet/NOUN/obl>skal 3./ADJ/amod>juni "
        "juni/NOUN/nmod>styremøtet 2021/NUM/nmod>juni ."
    )
    doc = annotated(text, published="2021-05-18")
    main = main_event(doc, find_events(doc))
    assert main is not None
    assert main.type == "folkemøte"


@pytest.mark.parametrize(
    ("opening", "opened", "show"), [("Åpning", "åpnet", "utstillingen"), ("Opning", "opna", "utstillinga")]
)
def test_the_headline_names_the_opening_of_which_the_lead_tells(opening, opened, show):
    text = (
        f"@title {opening}/NOUN med/ADP lukt/NOUN/nmod>{opening} ¶\n"
        f"Laurdag/NOUN/obl>{opened} {opened}/VERB:Past Hege_Lia/PER/nsubj>{opened} {show}/NOUN/obj>{opened} .\n"
        "Salen/NOUN/nsubj>lo lo/VERB:Past .\nKoret/NOUN/nsubj>song song/VERB:Past .\n"
    )
    assert [event.mentions[0].text for event in find_events(annotated(text))] == [opening]
