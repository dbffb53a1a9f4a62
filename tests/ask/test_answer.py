"""Ask the small corpus in both written forms; every answer is checked against what its articles say."""

import csv
import io

import pytest
from msgspec import structs

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.question import read_question
from tekstanalyse.ask.reply import Reply
from tekstanalyse.ask.store import open_store
from tekstanalyse.ask.structured import as_csv
from tekstanalyse.ask.table import told
from tekstanalyse.publish.sqlite import write
from tests.ask.corpus import ANALYSIS, NETWORK
from tests.ask.corpus import DEBATT as DEBATT_ID

JOBBEN, FJORD, DEBATT = "Sammen om jobben", "Vestkonferansen 2021", "Kven eig fjorden?"
SPOKE_AT_JOBBEN = {"Ingrid Solbakken", "Per Dahle", "Åse Marie Lindqvist"}
SPOKE_AT_FJORD = {"Olav Hjelle", "Marit Nesse", "Siri Bø", "Anne Dahle"}


def ask(store, question: str, **limits) -> Reply:
    read = read_question(question)
    assert read is not None, question
    return answer(store, read, Limits(**limits))


def who(rows) -> set[str]:
    return {row.person or row.organization for row in rows}


def where(rows) -> set[str]:
    return {row.event.name for row in rows if row.event}


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("Hvem snakket på webinaret 8. oktober 2020?", SPOKE_AT_JOBBEN),
        ("Hvem talte på «Sammen om jobben»?", SPOKE_AT_JOBBEN),
        ("Hvem holdt innlegg på NNV-webinaret?", SPOKE_AT_JOBBEN),
        ("Hvem var innledere på NNVs webinar i oktober 2020?", SPOKE_AT_JOBBEN),
        ("Hvem snakket 8. oktober?", SPOKE_AT_JOBBEN),
        ("Hvem fra Tilsynsrådet snakket på webinaret?", {"Per Dahle"}),
        ("Hvem snakket om tvang på webinaret?", {"Åse Marie Lindqvist"}),
        ("Hvem holdt foredraget «Tvang og tillit»?", {"Åse Marie Lindqvist"}),
        ("Hvem holdt innlegg om oppdrett?", {"Marit Nesse"}),
        ("Snakket Per Dahle på webinaret?", {"Per Dahle"}),
        ("Kven snakka på Vestkonferansen?", SPOKE_AT_FJORD),
        ("Kven heldt innlegg på konferansen i Sogndal i 2021?", SPOKE_AT_FJORD),
        ("Kven innleia på vestkonferansen 11. mars?", SPOKE_AT_FJORD),
        ("Hvem deltok på webinaret?", SPOKE_AT_JOBBEN),
        ("Kven var med på Vestkonferansen?", SPOKE_AT_FJORD),
        ("Hvem arrangerte webinaret?", {"Nettverket Ny Veg"}),
        ("Kven stod bak Vestkonferansen?", {"Havforum"}),
        ("Kven skipa til konferansen i Sogndal?", {"Havforum"}),
        ("Hvem ledet debatten?", {"Siri Bø"}),
        ("Kven var ordstyrar på Vestkonferansen?", {"Siri Bø"}),
        ("Hvem åpnet Vestkonferansen?", {"Olav Hjelle"}),
        ("Hvem ønsket deltakerne velkommen på webinaret?", {"Ingrid Solbakken"}),
        ("Kven ønskte velkomen på webinaret?", {"Ingrid Solbakken"}),
        ("Kven sat i panelet på Vestkonferansen?", {"Marit Nesse", "Anne Dahle"}),
        ("Hvem representerte Tilsynsrådet på webinaret?", {"Per Dahle"}),
        ("Kven representerte NNV på webinaret?", {"Ingrid Solbakken"}),
        ("Kven representerte Havforum på Vestkonferansen?", {"Marit Nesse"}),
        ("Hvem er styreleder i NNV?", {"Ingrid Solbakken"}),
        ("Kven er lederen i NNV?", {"Ingrid Solbakken"}),
        ("Hvem sa at oppdrett må på land?", {"Marit Nesse"}),
    ],
)
def test_who(store, question, people):
    assert who(ask(store, question).answers) == people


@pytest.mark.parametrize(
    ("question", "events"),
    [
        ("Hvor snakket Åse Marie Lindqvist?", {JOBBEN}),
        ("Kvar snakka Marit Nesse?", {FJORD, DEBATT}),
        ("Når snakket Per Dahle?", {JOBBEN}),
        ("På hvilke konferanser snakket Marit Nesse i 2021?", {FJORD, DEBATT}),
        ("Hvilke arrangementer var Per Dahle på?", {JOBBEN}),
        ("Når var Vestkonferansen?", {FJORD}),
        ("Når fant webinaret sted?", {JOBBEN}),
        ("Når gjekk Vestkonferansen føre seg?", {FJORD}),
        ("Hvor var Vestkonferansen?", {FJORD}),
        ("Hvilke arrangementer fant sted i 2020?", {JOBBEN}),
        ("Kva arrangement var det i mars 2021?", {FJORD, DEBATT}),
        ("Hvilke webinarer arrangerte NNV?", {JOBBEN}),
    ],
)
def test_which_events(store, question, events):
    assert where(ask(store, question).answers) == events


@pytest.mark.parametrize(
    ("question", "statements"),
    [
        ("Hva sa Per Dahle?", {"Vi trenger flere faste stillinger"}),
        ("Hva sa Dahle om stillingene på webinaret?", {"Vi trenger flere faste stillinger"}),
        ("Hva har Per Dahle sagt om fjorden?", set()),
        ("Kva sa Nesse på Vestkonferansen?", {"Fjorden høyrer alle til"}),
        ("Kva meinte Marit Nesse om oppdrett?", {"oppdrett må på land"}),
    ],
)
def test_what_was_said(store, question, statements):
    assert {row.statement for row in ask(store, question).answers} == statements


def test_what_was_said_in_the_same_article_stands_apart(store):
    reply = ask(store, "Kva sa Nesse på Vestkonferansen?")
    assert [row.statement for row in reply.mentioned] == ["oppdrett må på land"]
    assert reply.mentioned[0].heading == "Sagt i ein artikkel om arrangementet, men ikkje sikkert der"


def test_a_person_has_a_row_for_each_role(store):
    rows = [row for row in ask(store, "Hvem snakket på webinaret?").answers if row.person == "Ingrid Solbakken"]
    assert [row.role_words for row in rows] == ["ønsket velkommen", "talte"]
    assert {row.title for row in rows} == {"styreleder"}


def test_evidence_from_several_articles_is_one_row_and_copies_count_once(store):
    (row,) = [row for row in ask(store, "Hvem snakket på webinaret?").answers if row.person == "Per Dahle"]
    assert [passage.article for passage in row.evidence] == ["nett", "oppsummert"]
    assert row.sources == 2


def test_the_absent_and_the_mentioned_did_not_speak(store):
    reply = ask(store, "Hvem snakket på webinaret?")
    assert [(row.person, row.spoke, row.heading) for row in reply.mentioned] == [
        ("Kari Moen", False, "Meldte forfall eller var ikke der"),
        ("Jon Berge", False, "Nevnt, men snakket ikke"),
    ]
    assert all(row.spoke for row in reply.answers)


def test_a_plan_is_no_talk_unless_one_asks_who_shall_speak(store):
    asked = ask(store, "Hvem snakket på Vårseminaret?")
    assert not asked.answers and who(asked.mentioned) == {"Per Dahle"}
    assert who(ask(store, "Hvem skal snakke på Vårseminaret?").answers) == {"Per Dahle"}


def test_a_panel_is_answered_with_its_conference_and_marked(store):
    rows = ask(store, "Kven snakka på Vestkonferansen?").answers
    assert {row.person: row.event.part_of for row in rows if row.event.name == DEBATT} == {
        "Siri Bø": FJORD, "Anne Dahle": FJORD, "Marit Nesse": FJORD,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("question", "words", "why", "line"),
    [
        ("Hva ble sagt om oppdrett?", "Han", "pronoun", "Han [uklart hvem]: «oppdrett må på land»"),
        ("Kva vart sagt om oppdrett?", "Han", "pronoun", "Han [uklart kven]: «oppdrett må på land»"),
        ("Hva ble sagt om oppdrett?", None, "question", "[intervjueren spør]: «oppdrett må på land»"),
        ("Kva vart sagt om oppdrett?", None, "silent", "[teksten seier ikkje kven]: «oppdrett må på land»"),
    ],
)
def test_words_of_nobody_are_shown_with_the_reason(tmp_path, question, words, why, line):
    *others, said = ANALYSIS.statements
    nobodys = structs.replace(said, speaker=None, speaker_text=words, no_speaker=why)
    write(structs.replace(ANALYSIS, statements=(*others, nobodys)), NETWORK, tmp_path)
    with open_store(tmp_path) as store:
        reply = ask(store, question)
    (row,) = [row for row in reply.answers if row.no_speaker]
    assert (row.person, row.no_speaker) == (words, why)
    assert told(row, reply.understood.form) == line
    assert [one["no_speaker"] for one in csv.DictReader(io.StringIO(as_csv(reply)))].count(why) == 1


def test_a_part_of_which_nobody_is_told_shows_the_whole_apart(tmp_path):
    untold = tuple(claim for claim in ANALYSIS.participations if claim.event != DEBATT_ID)
    write(structs.replace(ANALYSIS, participations=untold), NETWORK, tmp_path)
    with open_store(tmp_path) as store:
        reply = ask(store, "Hvem var med i debatten?")
    assert not reply.answers
    assert {row.heading for row in reply.mentioned} == {"Var med på arrangementet som dette var en del av"}


def test_a_date_without_a_year_matches_day_and_month(store):
    assert who(ask(store, "Hvem snakket på inspirasjonsdagen 8. juni 2022?").answers) == {"Hassan Berg"}
    assert not ask(store, "Hvem snakket på inspirasjonsdagen 9. juni?").answers


def test_a_shared_name_is_answered_for_each(store):
    reply = ask(store, "Hvor snakket Dahle?")
    assert who(reply.answers) == {"Per Dahle", "Anne Dahle"}
    assert reply.understood.notes == ("«Dahle»: flere kan være ment, svarer for hver (Per Dahle og Anne Dahle)",)


@pytest.mark.parametrize(
    "name", ["Lindqvist", "Aase Marie Lindqvist", "ase lindqvist", "Lindqvists", "Lindkvist", "Åse Lindqvst"]
)
def test_a_name_is_found_however_it_is_spelt(store, name):
    assert who(ask(store, f"Hvor snakket {name}?").answers) == {"Åse Marie Lindqvist"}


def test_a_misspelt_name_is_told(store):
    assert ask(store, "Kvar snakka Lindkvist?").understood.notes == ("«Lindkvist» lese som Åse Marie Lindqvist",)


@pytest.mark.parametrize("question", ["Hvor snakket Per Dale?", "Hvor snakket Pål Dahle?", "Hva sa Ola Nordli?"])
def test_another_name_is_not_taken_for_a_like_one(store, question):
    assert not who(ask(store, question).answers) - {"Per Dahle"}
    if "Dale" not in question:
        assert not ask(store, question).answers


@pytest.mark.parametrize(
    "question",
    [
        "Hvem snakket på Vestkonferansen 2020?",
        "Hvem snakket på konferansen i Bergen?",
        "Hvem snakket på Fjelkonferansen?",
        "Kven snakka på webinaret 9. oktober 2020?",
        "Hvem snakket på Havnekonferansen?",
    ],
)
def test_another_event_is_not_taken_for_a_like_one(store, question):
    reply = ask(store, question)
    assert not reply.answers and not reply.mentioned
    assert reply.understood.notes


def test_nearest_names_are_offered_when_nothing_is_found(store):
    assert "Vestkonferansen 2021" in ask(store, "Hvem snakket på Fjelkonferansen?").suggestions
    assert "Per Dahle" in ask(store, "Hva sa Pål Dahle?").suggestions


@pytest.mark.parametrize("question", ["Hvem snakket på webinaret 3. mai 1999?", "Kven snakka på webinaret i 1999?"])
def test_events_of_other_dates_are_offered_when_none_is_of_the_one_asked_for(store, question):
    reply = ask(store, question)
    assert (reply.answers, reply.suggestions[:1]) == ((), ("Sammen om jobben",))


def test_several_events_that_fit_alike_are_all_answered(store):
    reply = ask(store, "Hvem snakket på arrangementet?")
    assert where(reply.answers) == {JOBBEN, FJORD, DEBATT, "Inspirasjonsdagen"}
    assert reply.understood.notes == ("4 arrangementer passer like godt, svarer for hvert",)


def test_limits(store):
    assert who(ask(store, "Hvem snakket på webinaret?", role="host").answers) == {"Ingrid Solbakken"}
    assert len(ask(store, "Hvem snakket på webinaret?", rows=1).answers) == 1
    assert ask(store, "Hvem snakket på webinaret?", rows=1).left_out == 3
    sure = ask(store, "Hvem snakket på webinaret?", min_confidence=0.85).answers
    assert "veien videre" not in {row.topic for row in sure}


@pytest.mark.parametrize(
    "question",
    [
        "Hvem snakket på '; DROP TABLE people; --?",
        'Hva sa " OR NEAR(a b) * ^ text:?',
        "Hvem snakket på «\x1b[31mwebinaret\x1b[0m»?",
        "Hvem snakket på {title} : (AND OR NOT?",
        "Hvem snakket på %s {} \\u0000 \0?",
        "Hvem er " + "å" * 10_000 + "?",
        "Hvem snakket på ?",
        "Hva sa ?",
        "Når var ?",
        "Hvem er ?",
        "Hvem representerte ?",
    ],
)
def test_hostile_questions_are_only_words(store, question):
    reply = ask(store, question)
    assert "\x1b" not in reply.understood.words
