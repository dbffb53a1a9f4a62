import pytest

from tests.extract.trees import layer_texts

KOM = "Folk/NOUN/nsubj>kom kom/VERB"


@pytest.mark.parametrize(
    "sentence",
    [
        "Valget/NOUN/nsubj>enkelt er/AUX/cop>enkelt enkelt/ADJ .",
        "Valet/NOUN/nsubj>enkelt er/AUX/cop>enkelt enkelt/ADJ .",
        f"{KOM} da/SCONJ kursen/NOUN/nsubj>falt falt/VERB/advcl>kom .",
        f"{KOM} til/ADP Kongressen/PROPN/obl>kom .",
        f"{KOM} i/ADP møte/NOUN/obl>kom med/ADP naturen/NOUN/nmod>møte .",
        f"{KOM} dem/PRON/obj>kom i/ADP møte/NOUN/obl>kom .",
        f"{KOM} med/ADP diktsamlinga/NOUN/obl>kom .",
        f"{KOM} til/ADP nasjonalforsamlingen/NOUN/obl>kom .",
        f"{KOM} til/ADP nasjonalforsamlinga/NOUN/obl>kom .",
        f"{KOM} med/ADP motforestillingene/NOUN/obl>kom .",
        f"{KOM} i/ADP den/DET offentlige/ADJ/amod>debatten debatten/NOUN/obl>kom .",
        f"{KOM} i/ADP den/DET politiske/ADJ/amod>debatten debatten/NOUN/obl>kom .",
    ],
)
def test_other_senses_of_event_nouns_are_no_events(sentence):
    assert layer_texts(sentence, "events") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Velgerne/NOUN/nsubj>straffet straffet/VERB partiet/NOUN/obj>straffet ved/ADP valget/NOUN/obl>straffet .",
            "valget",
        ),
        (
            "Veljarane/NOUN/nsubj>straffa straffa/VERB partiet/NOUN/obj>straffa ved/ADP valet/NOUN/obl>straffa .",
            "valet",
        ),
        (f"{KOM} til/ADP fagkongressen/NOUN/obl>kom .", "fagkongressen"),
        (f"{KOM} til/ADP generalforsamlingen/NOUN/obl>kom .", "generalforsamlingen"),
        (f"{KOM} i/ADP spørretimen/NOUN/obl>kom .", "spørretimen"),
        (f"{KOM} i/ADP spørjetimen/NOUN/obl>kom .", "spørjetimen"),
        (f"{KOM} til/ADP rettssaken/NOUN/obl>kom .", "rettssaken"),
        (f"{KOM} til/ADP hovudforhandlinga/NOUN/obl>kom .", "hovudforhandlinga"),
        (f"{KOM} på/ADP ostemessa/NOUN/obl>kom .", "ostemessa"),
        (f"{KOM} i/ADP demonstrasjonstoget/NOUN/obl>kom .", "demonstrasjonstoget"),
    ],
)
def test_the_occasions_of_news_are_events(sentence, expected):
    assert layer_texts(sentence, "events") == [expected]


def test_ideas_are_no_shows():
    text = (
        "Det/PRON/nsubj>forestillinger er/AUX/cop>forestillinger dagens/NOUN/nmod>forestillinger"
        " forestillinger/NOUN om/ADP frihet/NOUN/nmod>forestillinger ."
    )
    assert layer_texts(text, "events") == []
