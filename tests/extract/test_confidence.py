from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.extract.confidence import (
    participation_confidence,
    participation_features,
    probability,
    statement_confidence,
    statement_features,
)
from tekstanalyse.records import ParticipationClaim, StatementClaim

WEIGHTS = st.dictionaries(st.sampled_from("abcd"), st.floats(-50, 50), max_size=4)
RULES = st.sampled_from(
    ["talk", "opening", "panel", "quoted", "dash-cue", "reported-clause", "a rule nobody knows", ""]
)


def statement(rule, text="Vi er klare", speaker=0, speaker_text="Tuva Brekke"):
    return StatementClaim(
        start=0,
        end=len(text),
        text=text,
        kind="direct",
        speaker=speaker,
        speaker_text=speaker_text,
        rule=rule,
        confidence=0,
    )


def participation(rule, end=40, title=None):
    return ParticipationClaim(
        person=0, event=0, role="speaker", status="held", title=title, start=0, end=end, rule=rule, confidence=0
    )


@given(WEIGHTS, WEIGHTS)
def test_probability_lies_from_nought_to_one(features, weights):
    assert 0 <= probability(features, weights) <= 1


@given(WEIGHTS)
def test_probability_is_even_without_weights(features):
    assert probability(features, {}) == 0.5


@given(st.floats(-20, 20), st.floats(-20, 20))
def test_probability_grows_with_the_weight(one, other):
    low, high = sorted((one, other))
    assert probability({"a": 1}, {"a": low}) <= probability({"a": 1}, {"a": high})


@given(RULES, st.integers(1, 500), st.booleans(), st.sampled_from([None, "rektor"]))
def test_participation_confidence_is_a_probability_for_any_rule(rule, end, named, title):
    assert 0 < participation_confidence(participation(rule, end, title), named=named) <= 1


@given(RULES, st.text(max_size=300), st.sampled_from([None, "", "Tuva Brekke", "hun", "ho", "ein nabo"]))
def test_statement_confidence_is_a_probability_for_any_claim(rule, text, speaker_text):
    assert 0 < statement_confidence(statement(rule, text, speaker_text=speaker_text)) <= 1


def test_features_tell_how_a_claim_was_found():
    assert "rule=talk" in participation_features(participation("talk"), length=40, named=True)
    assert {"sign=dash", "way=cue"} <= set(statement_features(statement("dash-cue")))


def test_features_tell_names_pronouns_and_roles_apart():
    forms = {}
    for source in ("Tuva Brekke", "Brekke", "hun", "ho", "en nabo", "rektor Tuva Brekke", None):
        [forms[source]] = [
            name for name in statement_features(statement("dash-cue", speaker_text=source)) if "form=" in name
        ]
    assert forms == {
        "Tuva Brekke": "form=name",
        "Brekke": "form=name",
        "hun": "form=pronoun",
        "ho": "form=pronoun",
        "en nabo": "form=role",
        "rektor Tuva Brekke": "form=name",
        None: "form=none",
    }
