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
