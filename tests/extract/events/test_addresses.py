import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated, roles


def found(text):
    return [(event.type, [span.text for span in event.mentions]) for event in find_events(annotated(text))]


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        (
            "Kari_Lias/PER/nmod>tale tale/NOUN/nsubj>var i/ADP Riksrådet/ORG/nmod>tale var/AUX/cop>advarsel"
            " en/DET advarsel/NOUN .",
            "Kari Lias tale",
        ),
        (
            "Kari_Lias/PER/nmod>tale siste/ADJ/amod>tale tale/NOUN/nsubj>var til/ADP partiet/NOUN/nmod>tale"
            " var/AUX/cop>åtvaring ei/DET åtvaring/NOUN .",
            "Kari Lias siste tale",
        ),
        (
            "I/ADP en/DET kort/ADJ/amod>tale tale/NOUN/obl>sa på/ADP skjermen/NOUN/nmod>tale sa/VERB"
            " Kari_Lia/PER/nsubj>sa det/PRON/obj>sa .",
            "en kort tale",
        ),
    ],
)
def test_a_speech_that_is_all_there_is_of_an_occasion_is_an_event(sentence, mention):
    assert found(sentence) == [("tale", [mention])]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kari_Lias/PER/nmod>tale tale/NOUN/nsubj>rørte rørte/VERB oss/PRON/obj>rørte .",
        "De/PRON/nsubj>søkte søkte/VERB om/ADP tale/NOUN/obl>søkte for/ADP alle/PRON/nmod>tale .",
        "Kari_Lias/PER/nmod>tale tale/NOUN/nsubj>rørte på/ADP årsmøtet/NOUN/nmod>tale rørte/VERB oss/PRON/obj>rørte .",
    ],
)
def test_a_speech_without_hearers_or_at_a_gathering_is_none(sentence):
    assert "tale" not in [kind for kind, _ in found(sentence)]


def test_who_held_it_spoke_and_nobody_else():
    text = (
        "Kari_Lias/PER/nmod>tale tale/NOUN/nsubj>var i/ADP Riksrådet/ORG/nmod>tale var/AUX/cop>klar klar/ADJ .\n"
        "Ola_Moe/PER/nsubj>advarte advarte/VERB mot/ADP krig/NOUN/obl>advarte ."
    )
    doc = annotated(text)
    assert main_event(doc, find_events(doc)) is None
    assert [person for person, *_ in roles(text)] == ["Kari Lias"]
