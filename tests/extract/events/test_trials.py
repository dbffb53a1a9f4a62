import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated


def found(text):
    events = find_events(annotated(text, published="2021-06-18"))
    return [(event.type, [span.text for span in event.mentions]) for event in events]


@pytest.mark.parametrize(("going", "him"), [("startet", "mannen"), ("byrja", "han"), ("gikk", "henne")])
def test_a_case_that_a_court_hears_is_an_event(going, him):
    text = (
        f"Saken/NOUN/nsubj>{going} mot/ADP {him}/NOUN/nmod>Saken {going}/VERB i/ADP tingretten/NOUN/obl>{going} .\n"
        "Aktor/NOUN/nsubj>spurte spurte/VERB vitnet/NOUN/obj>spurte ."
    )
    assert found(text) == [("rettssak", [f"Saken mot {him}"])]


def test_a_case_outside_of_court_is_none():
    assert (
        found("Saken/NOUN/nsubj>startet mot/ADP mannen/NOUN/nmod>Saken startet/VERB i/ADP går/NOUN/obl>startet .") == []
    )


def test_a_trial_is_not_what_an_article_from_no_court_reports():
    text = (
        "Rådets/NOUN/nmod>møte møte/NOUN/nsubj>drøftet drøftet/VERB rettssaken/NOUN/obj>drøftet .\n"
        "Rettssaken/NOUN/nsubj>varer varer/VERB i/ADP uker/NOUN/obl>varer .\n"
        "Rettssaken/NOUN/nsubj>koster koster/VERB penger/NOUN/obj>koster ."
    )
    doc = annotated(text, published="2021-06-18")
    main = main_event(doc, find_events(doc))
    assert main is not None and main.type == "møte"


@pytest.mark.parametrize("court", ["Dal_tingrett/ORG", "tingretten/NOUN"])
def test_the_court_in_which_the_lead_says_that_something_was_done_on_a_day_is_a_trial(court):
    word = court.partition("/")[0]
    text = (
        f"Mannen/NOUN/nsubj>erkjente erkjente/VERB:Past skyld/NOUN/obj>erkjente i/ADP {court}/obl>erkjente"
        " mandag/NOUN/obl>erkjente .\nAktor/NOUN/nsubj>spurte spurte/VERB:Past vitnet/NOUN/obj>spurte ."
    )
    assert found(text) == [("rettssak", [word.replace("_", " ")])]
