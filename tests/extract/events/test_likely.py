import pytest

from tekstanalyse.extract.events import likely
from tekstanalyse.extract.events.article import find_events
from tekstanalyse.extract.events.likely import Occasions, is_by_weights, likely_events
from tests.extract.trees import annotated

RALLY = "Folk/NOUN/nsubj>kom kom/VERB til/ADP slåttedugnad/NOUN/obl>kom laurdag/NOUN/obl>kom ."
WEIGHTS = {"prior": -4.0, "suffix=gnad": 3.0, "suffix=ugnad": 3.0, "suffix=rdag": -3.0}


@pytest.fixture
def weighed(monkeypatch):
    monkeypatch.setattr(likely, "_weights", lambda: WEIGHTS)


def seen(text, word):
    doc = annotated(text)
    token = next(token for token in doc if token.text == word)
    return set(Occasions(doc).features(token))


@pytest.mark.parametrize(
    ("sentence", "word", "feature"),
    [
        (RALLY, "slåttedugnad", "suffix=ugnad"),
        (RALLY, "slåttedugnad", "head's relation=ROOT"),
        ("Folk/NOUN/nsubj>kom kom/VERB på/ADP årets/NOUN/nmod:poss>fest fest/NOUN/obl>kom .", "fest", "owner"),
        ("Vi/PRON/nsubj>husker husker/VERB Fjordvaka/PROPN/obj>husker 2019/NUM/nmod>Fjordvaka .", "Fjordvaka", "year"),
        ("Vi/PRON/nsubj>hugsar hugsar/VERB Fjordvaka/PROPN/obj>hugsar .", "Fjordvaka", "capital"),
    ],
)
def test_features_say_what_is_seen_of_a_word_and_beside_it(sentence, word, feature):
    assert feature in seen(sentence, word)


def test_nobody_s_name_is_asked_for():
    doc = annotated("Ola_Hagen/PER/nsubj>ler ler/VERB på/ADP festen/NOUN/obl>ler .")
    assert [token.text for token in Occasions(doc).words()] == ["festen"]


def test_a_word_that_no_rule_knows_is_an_occasion_where_the_weights_say_so(weighed):
    doc = annotated(RALLY)
    [span] = doc.spans["events"]
    assert (span.text, span.label_, span.id_) == ("slåttedugnad", "arrangement", likely.BY_WEIGHTS)
    [event] = find_events(doc)
    assert is_by_weights(event)
    assert list(likely_events(doc, [event])) == [event]


def test_without_weights_nothing_is_likely(monkeypatch):
    monkeypatch.setattr(likely, "_weights", lambda: {"prior": -4.0})
    assert list(annotated(RALLY).spans["events"]) == []
