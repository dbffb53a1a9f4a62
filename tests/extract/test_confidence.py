import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tekstanalyse.claims import ParticipationClaim, StatementClaim
from tekstanalyse.extract import confidence
from tekstanalyse.extract.confidence import (
    Setting,
    participation_confidence,
    participation_features,
    probability,
    statement_confidence,
    statement_features,
)
from tekstanalyse.records import Participation, Passage, Statement

WEIGHTS = Path(confidence.__file__).with_suffix(".json")
TEXT = "Kaia må stå ferdig før båten kjem til våren"
SAID = StatementClaim(
    start=0, end=len(TEXT), text=TEXT, kind="direct", cue="seier", speaker=0, speaker_text="Tuva Brekke",
    rule="dash-cue", confidence=0,
)  # fmt: skip
TOLD = "Tuva Brekke fortalte om kaia på årsmøtet i Sula bygdelag, og svarte på spørsmål."
PART = ParticipationClaim(
    person=0, event=0, role="speaker", status="held", start=0, end=len(TOLD), rule="telling", confidence=0
)
SETTING = Setting(length=80, named=True, seen=2.5)
FEATURES = st.dictionaries(st.sampled_from("abcdef"), st.floats(0, 1))
RULES = st.sampled_from(["talk", "opening", "quoted", "dash-cue", "reported-clause", "a rule nobody knows", ""])
NUMBERS = st.dictionaries(st.sampled_from("abcdef"), st.floats(-1e6, 1e6))


def stored() -> dict[str, dict[str, float]]:
    return json.loads(WEIGHTS.read_text(encoding="utf-8"))


@given(FEATURES, NUMBERS)
def test_probability_lies_between_nought_and_one(features, weights):
    assert 0 <= probability(features, weights) <= 1


@given(FEATURES, NUMBERS, st.sampled_from("abcdef"), st.floats(0, 10))
def test_probability_grows_with_a_weight(features, weights, name, more):
    heavier = weights | {name: weights.get(name, 0) + more}
    assert probability(features, heavier) >= probability(features, weights)


@given(FEATURES)
def test_probability_is_even_without_weights(features):
    assert probability(features, {}) == 0.5


@given(FEATURES, NUMBERS)
def test_probability_passes_over_a_feature_without_a_weight(features, weights):
    assert probability(features | {"new": 1.0}, weights) == probability(features, weights)


def test_statement_features_take_a_rule_apart():
    features = statement_features(replace(SAID, rule="marks-only-speaker"))
    assert {"prior", "sign=marks", "way=only-speaker"} <= features.keys()
    assert set(features.values()) == {1.0}


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("Tuva Brekke", "name"),
        ("leder Tuva Brekke", "name"),
        ("Brekke", "name"),
        ("hun", "pronoun"),
        ("Ho", "pronoun"),
        ("dagleg leiar i bygdelaget", "role"),
        ("Den daglige lederen", "role"),
        ("ordføreren", "role"),
        (None, "none"),
        ("", "none"),
    ],
)
def test_statement_features_tell_by_which_words_the_source_is_given(words, form):
    assert f"form={form}" in statement_features(replace(SAID, speaker_text=words))


@pytest.mark.parametrize(("words", "band"), [(2, "few"), (20, "some"), (60, "many")])
def test_statement_features_tell_how_long_it_is(words, band):
    assert f"words={band}" in statement_features(replace(SAID, text="kai " * words))


def test_features_are_the_same_before_and_after_resolution():
    published = Statement(
        id="s", article="a", start=0, end=len(TEXT), text=TEXT, kind="direct", cue="seier",
        speaker="person:tuva-brekke", speaker_text="Tuva Brekke", confidence=0.4, rule="dash-cue",
    )  # fmt: skip
    part = Participation(
        person="person:tuva-brekke", event="event:arsmote", role="speaker", status="held", confidence=0.4,
        rule="telling", evidence=Passage(article="a", start=0, end=len(TOLD), text=TOLD),
    )  # fmt: skip
    assert statement_features(published) == statement_features(SAID)
    assert participation_features(part, SETTING) == participation_features(PART, SETTING)


def test_participation_features_say_how_clearly_the_person_was_seen_there():
    far, clear, unseen = (participation_features(PART, SETTING._replace(seen=seen)) for seen in (-9.0, 9.0, None))
    assert (far["seen"], clear["seen"], unseen["unseen"]) == (-1.0, 1.0, 1.0)


def test_participation_features_tell_whether_the_sentence_names_the_event():
    named, other = (participation_features(PART, SETTING._replace(named=named)) for named in (True, False))
    assert named.keys() ^ other.keys() == {"event=named", "event=elsewhere"}


@given(RULES, st.text(max_size=300), st.sampled_from([None, "", "Tuva Brekke", "hun", "ho", "ein nabo"]))
def test_statement_confidence_is_a_probability_for_any_claim(rule, text, source):
    claim = replace(SAID, rule=rule, text=text, speaker=0 if source else None, speaker_text=source)
    assert 0 < statement_confidence(claim) <= 1


@given(RULES, st.integers(1, 500), st.booleans(), st.sampled_from(["speaker", "host", "organizer"]))
def test_participation_confidence_is_a_probability_for_any_claim(rule, end, named, role):
    setting = SETTING._replace(length=end, named=named)
    assert 0 < participation_confidence(replace(PART, rule=rule, role=role), setting) <= 1


def test_confidences_have_three_decimals():
    given = (statement_confidence(SAID), participation_confidence(PART, SETTING))
    assert given == tuple(round(one, 3) for one in given)


def test_statement_confidence_is_smaller_without_a_name_for_the_source():
    nameless = replace(SAID, speaker=None, speaker_text="naboen")
    assert statement_confidence(nameless) < statement_confidence(SAID)


def test_a_rule_that_was_never_seen_lies_among_those_that_were():
    rules = [name.removeprefix("rule=") for name in stored()["participation"] if name.startswith("rule=")]
    given = [participation_confidence(replace(PART, rule=rule), SETTING) for rule in rules]
    assert min(given) <= participation_confidence(replace(PART, rule="toast"), SETTING) <= max(given)


def test_weights_are_few_rounded_and_in_order():
    weights = stored()
    assert WEIGHTS.stat().st_size < 4000
    assert weights.keys() == {"participation", "statement"}
    for own in weights.values():
        assert "prior" in own
        assert list(own) == sorted(own)
        assert all(weight == round(weight, 2) for weight in own.values())


def test_weights_stand_for_features_that_claims_still_have():
    kinds = {name.partition("=")[0] for name in statement_features(SAID)}
    features = participation_features(PART, SETTING) | participation_features(PART, SETTING._replace(seen=None))
    parts = {name.partition("=")[0] for name in features}
    assert {name.partition("=")[0] for name in stored()["statement"]} == kinds
    assert {name.partition("=")[0] for name in stored()["participation"]} == parts
