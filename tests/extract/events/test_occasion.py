import pytest

from tekstanalyse.extract.events import find_events, main_event
from tekstanalyse.extract.events.occasion import is_behind, is_of_before, is_set_apart, takes_up_occasion
from tests.extract.trees import annotated

OPENED = (
    "@title Opninga/NOUN av/ADP Sula/GPE_LOC/nmod>museum museum/NOUN/nmod>Opninga ¶\n"
    "Laurdag/NOUN/obl>opna opna/VERB:Past Hege_Lia/PER/nsubj>opna museet/NOUN/obj>opna .\n"
    "Salen/NOUN/nsubj>lo lo/VERB:Past .\nKoret/NOUN/nsubj>song song/VERB:Past .\n"
)


def texts(doc):
    return [[span.text for span in event.mentions] for event in find_events(doc)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Folkefesten/NOUN/nsubj>samla samla/VERB:Past mange/ADJ/obj>samla .",
        "Opningshelga/NOUN/nsubj>samla samla/VERB:Past mange/ADJ/obj>samla .",
        "Feiringa/NOUN/nsubj>samla samla/VERB:Past mange/ADJ/obj>samla .",
        "Åpningsfesten/NOUN/nsubj>samla samla/VERB:Past mange/ADJ/obj>samla laurdag/NOUN/obl>samla .",
    ],
)
def test_a_festive_word_takes_up_what_was_opened(sentence):
    found = texts(annotated(OPENED + sentence))
    assert len(found) == 1
    assert found[0][-1] == sentence.partition("/")[0]


@pytest.mark.parametrize(
    "sentence",
    [
        "Etterpå/ADV/advmod>var var/AUX det/PRON/expl>var fest/NOUN/nsubj>var .",
        "Søndag/NOUN/obl>var var/AUX det/PRON/expl>var folkefest/NOUN/nsubj>var .",
    ],
)
def test_a_party_after_it_or_on_another_day_is_one_of_its_own(sentence):
    found = texts(annotated(OPENED + sentence))
    assert not any("fest" in mention for mention in found[0])


def test_the_jubilee_is_the_service_held_for_it():
    doc = annotated(
        "Søndag/NOUN/obl>var var/AUX det/PRON/expl>var jubileumsgudstjeneste/NOUN/nsubj>var i/ADP "
        "Sula/GPE_LOC/obl>var .\n"
        "Alle/PRON/nsubj>husker husker/VERB jubileet/NOUN/obj>husker ."
    )
    (event,) = find_events(doc)
    assert [span[-1].text for span in event.mentions] == ["jubileumsgudstjeneste", "jubileet"]
    assert takes_up_occasion(event.mentions[1], event)


@pytest.mark.parametrize("noun", ["kyrkjekaffi", "kirkekaffe"])
def test_church_coffee_is_part_of_what_it_follows(noun):
    doc = annotated(
        "Søndag/NOUN/obl>var var/AUX det/PRON/expl>var jubileumsgudstjeneste/NOUN/nsubj>var i/ADP "
        "Sula/GPE_LOC/obl>var .\n"
        f"Etterpå/ADV/advmod>var var/AUX det/PRON/expl>var {noun}/NOUN/nsubj>var ."
    )
    events = find_events(doc)
    main = main_event(doc, events)
    coffee = events[1]
    assert is_set_apart(coffee.mentions[0])
    assert is_behind(coffee, main)
    assert coffee.parent == main.number


def test_what_had_been_is_told_in_passing():
    doc = annotated(
        "Lia/PER/nsubj>vært hadde/AUX/aux>vært vært/VERB:Part på/ADP stiftelsesmøtet/NOUN/obl>vært ."
        "\nDe/PRON/nsubj>var var/AUX på/ADP stiftelsesmøtet/NOUN/obl>var ."
    )
    assert [is_of_before(span) for span in doc.spans["events"]] == [True, False]


def test_a_feast_with_a_name_is_a_festival():
    doc = annotated(
        "Vi/PRON/nsubj>møttes møttes/VERB:Past på/ADP Visefest/PROPN/obl>møttes .\n"
        "Festivalen/NOUN/nsubj>var var/VERB:Past her/ADV/advmod>var ."
    )
    assert [(event.type, event.name) for event in find_events(doc)] == [("festival", "Visefest")]
    assert texts(doc) == [["Visefest", "Festivalen"]]


def test_somebody_away_at_a_camp_or_with_a_collection_of_poems_is_at_no_event():
    doc = annotated(
        "Lia/PER/nsubj>er er/AUX på/ADP samling/NOUN/obl>er i/ADP Portugal/GPE_LOC/obl>er .\n"
        "Moe/PER/nsubj>las las/VERB:Past frå/ADP den/DET/det>samlinga nye/ADJ/amod>samlinga samlinga/NOUN/obl>las "
        "si/DET/det>samlinga ."
    )
    assert list(doc.spans["events"]) == []
