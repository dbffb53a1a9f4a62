import pytest

from tekstanalyse.extract.events.names import titled_events
from tests.extract.trees import annotated, layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "I/ADP går/NOUN/obl>samlet « Ny/ADJ/amod>kyst kyst/NOUN/nsubj>samlet » samlet/VERB hundre/NUM/obj>samlet .",
            ["Ny kyst"],
        ),
        (
            "Først/ADV/advmod>opna « Ny/ADJ/amod>kyst kyst/NOUN/nsubj>opna » opna/VERB serien/NOUN/obj>opna .",
            ["Ny kyst"],
        ),
        (
            "Under/ADP tittelen/NOUN/obl>møttes « Ny/ADJ/amod>kyst kyst/NOUN/appos>tittelen » møttes/VERB "
            "folk/NOUN/nsubj>møttes .",
            ["Ny kyst"],
        ),
        ("Vi/PRON/nsubj>leste leste/VERB « Ny/ADJ/amod>kyst kyst/NOUN/obj>leste » .", []),
        ("Me/PRON/nsubj>las las/VERB « Ny/ADJ/amod>kyst kyst/NOUN/obj>las » .", []),
    ],
)
def test_titled_events_are_titles_that_do_what_events_do(sentence, expected):
    doc = annotated(sentence)
    assert [span.text for span in titled_events(doc, "debatt")] == expected


@pytest.mark.parametrize("label", ["PER", "PROD", "ORG"])
def test_a_name_that_ends_as_an_event_is_no_person(label):
    doc = annotated(
        f"Folk/NOUN/nsubj>kom kom/VERB da/SCONJ/mark>åpnet Fjorddagene/{label}/nsubj>åpnet åpnet/VERB/advcl>kom ."
    )
    assert "Fjorddagene" not in [span.text for span in doc.spans["people"]]


def test_a_name_in_capitals_before_its_year_is_an_event():
    doc = annotated("FJORDDAGENE/NOUN 2031/NUM/nmod>FJORDDAGENE : ¶")
    assert [span.kb_id_ for span in doc.spans["events"]] == ["FJORDDAGENE 2031"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Folk/NOUN/nsubj>kom kom/VERB på/ADP årets/NOUN/nmod:poss>Fjordspell Fjordspell/PROPN/obl>kom .",
            ["Fjordspell"],
        ),
        (
            "Mange/ADJ/nsubj>song song/VERB under/ADP årets/NOUN/nmod:poss>Fjordjazz Fjordjazz/PROPN/obl>song .",
            ["årets Fjordjazz"],
        ),
        (
            "Ho/PRON/nsubj>kåra vart/AUX/aux>kåra kåra/VERB til/ADP årets/NOUN/nmod>Fjellfant "
            "Fjellfant/PROPN/obl>kåra .",
            [],
        ),
        ("Vik/PROPN/nsubj>vann vann/VERB Fjord/PROPN/obj>vann Cup/PROPN/flat:name>Fjord .", ["Fjord Cup"]),
        ("Vik/PROPN/nsubj>kjørte kjørte/VERB Rally/PROPN/obj>kjørte Sula/PROPN/flat:name>Rally .", ["Rally Sula"]),
        ("Vik/PROPN/nsubj>vann vann/VERB World/PROPN/obj>vann Cup/PROPN/flat:name>World .", []),
        ("Mange/ADJ/nsubj>gjekk gjekk/VERB Fjellmarsjen/PROPN/obj>gjekk .", ["Fjellmarsjen"]),
        ("Mange/ADJ/nsubj>gikk gikk/VERB Dalaløpet/PROPN/obj>gikk .", ["Dalaløpet"]),
    ],
)
def test_names_of_what_comes_back_each_year_are_events(sentence, expected):
    assert layer_texts(sentence, "events") == expected


def test_a_name_before_its_days_is_an_event():
    days = "23./ADJ/amod>august august/NOUN/nmod>Fjordspell"
    sentence = f"Ho/PRON/nsubj>las las/VERB på/ADP Fjordspell/PROPN/obl>las ( {days} ) ."
    assert layer_texts(sentence, "events") == ["Fjordspell"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fjordøya/GPE_LOC/nmod>visefestival visefestival/NOUN/nsubj>varte varte/VERB lenge/ADV/advmod>varte .",
            ["Fjordøya visefestival"],
        ),
        (
            "Norsk/ADJ/amod>arkivkonferanse arkivkonferanse/NOUN/nsubj>varte varte/VERB lenge/ADV/advmod>varte .",
            ["Norsk arkivkonferanse"],
        ),
        ("Laget/NOUN/nsubj>liker liker/VERB visefestival/NOUN/obj>liker .", []),
    ],
)
def test_a_bare_noun_behind_a_capital_ends_a_name(text, expected):
    doc = annotated(text)
    assert [span.kb_id_ for span in doc.spans["events"]] == expected


def test_a_meeting_that_something_was_during_is_no_organization():
    doc = annotated("Under/ADP Fjellmøtet/ORG/obl>talte talte/VERB Tuva_Lia/PER/nsubj>talte .")
    assert [span.kb_id_ for span in doc.spans["events"]] == ["Fjellmøtet"]
    assert list(doc.spans["organizations"]) == []


def test_a_name_in_capitals_is_an_event_where_it_comes_again():
    text = (
        "@title FJORDDAGENE/PROPN DAG/NOUN/nmod>FJORDDAGENE FOR/ADP DAG/NOUN/nmod>FJORDDAGENE ¶\n"
        "Fjorddagene/PROPN/nsubj>er er/VERB over/ADV/advmod>er ."
    )
    doc = annotated(text)
    assert "FJORDDAGENE" in [span.text for span in doc.spans["events"]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Den/DET 3./ADJ/amod>Vik-konferansen Vik-konferansen/NOUN/nsubj>var var/VERB:Past i/ADP går/NOUN/obl>var .",
         ["Vik-konferansen"]),
        ("Den/DET 3./ADJ/amod>Vik-førelesinga Vik-førelesinga/NOUN/nsubj>var var/VERB:Past i/ADP går/NOUN/obl>var .",
         ["Vik-førelesinga"]),
        ("I/ADP går/NOUN/obl>var var/VERB:Past Hege/PROPN/nmod>Vik-førelesinga Vik-førelesinga/NOUN/nsubj>var .",
         ["Hege Vik-førelesinga"]),
        ("I/ADP går/NOUN/obl>var var/VERB:Past Ut/PROPN/nmod>no-konferansen no-konferansen/NOUN/nsubj>var .",
         ["Ut no-konferansen"]),
        ("Den/DET no-konferansen/NOUN/nsubj>var var/VERB:Past i/ADP går/NOUN/obl>var .", [""]),
    ],
)  # fmt: skip
def test_a_noun_joined_to_a_name_is_one_with_it(sentence, expected):
    doc = annotated(sentence)
    assert [span.kb_id_ for span in doc.spans["events"]] == expected
