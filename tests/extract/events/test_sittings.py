import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated

PUBLISHED = "2021-06-18"


def found(text):
    return [(event.type, [span.text for span in event.mentions]) for event in _events(text)]


def _events(text):
    return find_events(annotated(text, published=PUBLISHED))


@pytest.mark.parametrize(
    "sentence",
    [
        "Saka/NOUN/nsubj>var var/VERB i/ADP fylkestinget/NOUN/obl>var i/ADP juni/NOUN/nmod>fylkestinget .",
        "Lia/PER/nsubj>spurte spurte/VERB i/ADP bystyret/NOUN/obl>spurte torsdag/NOUN/obl>spurte .",
        "Lia/PER/nsubj>spurde spurde/VERB i/ADP kommunestyret/NOUN/obl>spurde 3./ADJ/amod>juni juni/NOUN/obl>spurde .",
        "Lia/PER/nsubj>spurte spurte/VERB i/ADP formannskapet/NOUN/obl>spurte i/ADP forrige/ADJ/amod>uke "
        "uke/NOUN/nmod>formannskapet .",
        "Kommunestyret/NOUN/nsubj>behandla behandla/VERB saka/NOUN/obj>behandla torsdag/NOUN/obl>behandla .",
        "Bystyret/NOUN/nsubj>vedtok vedtok/VERB onsdag/NOUN/obl>vedtok planen/NOUN/obj>vedtok .",
        "Heradsstyret/NOUN/nsubj>tok tok/VERB til/ADV/advmod>tok torsdag/NOUN/obl>tok .",
        "No/ADV/advmod>handsamar handsamar/VERB heradsstyret/NOUN/nsubj>handsamar saka/NOUN/obj>handsamar "
        "torsdag/NOUN/obl>handsamar .",
        "Fylkestinget/NOUN/nsubj>møtes møtes/VERB 12./ADJ/amod>desember desember/NOUN/obl>møtes .",
    ],
)
def test_a_body_that_sits_on_a_day_has_a_meeting(sentence):
    assert [kind for kind, _ in found(sentence)] == ["møte"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lia/PER/nsubj>sitter sitter/VERB i/ADP kommunestyret/NOUN/obl>sitter .",
        "Kommunestyret/NOUN/nsubj>har har/VERB tretti/NUM/nummod>medlemmer medlemmer/NOUN/obj>har .",
        "Kommunestyret/NOUN/nsubj>vedtok vedtok/VERB planen/NOUN/obj>vedtok .",
        "Dette/PRON/nsubj>er er/VERB det/DET nye/ADJ/amod>fylkestinget fylkestinget/NOUN/obj>er .",
    ],
)
def test_a_body_without_a_day_has_none(sentence):
    assert found(sentence) == []


@pytest.mark.parametrize("noun", ["Debatten", "Kommunestyremøtet", "Ordskiftet"])
def test_its_debate_is_the_meeting(noun):
    text = (
        "Kommunestyret/NOUN/nsubj>behandla behandla/VERB saka/NOUN/obj>behandla torsdag/NOUN/obl>behandla .\n"
        f"{noun}/NOUN/nsubj>varte varte/VERB lenge/ADV/advmod>varte ."
    )
    assert found(text) == [("møte", ["Kommunestyret", noun])]


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


@pytest.mark.parametrize("ahead", ["skal", "kommer", "kjem"])
def test_an_article_does_not_report_a_meeting_to_come(ahead):
    text = (
        f"Saken/NOUN/nsubj>opp {ahead}/AUX/aux>opp opp/VERB i/ADP kommunestyret/NOUN/obl>opp torsdag/NOUN/obl>opp "
        "24./ADJ/amod>juni juni/NOUN/nmod>torsdag ."
    )
    doc = annotated(text, published=PUBLISHED)
    events = find_events(doc)
    assert len(events) == 1
    assert main_event(doc, events) is None or events[0].turn == "later"
