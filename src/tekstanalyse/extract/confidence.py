"""Give each claim the probability that it is right, by the rule that found it and what stands around it.

A logistic model: the sum of the weights of a claim's features, through the logistic function. The weights stand in
`confidence.json`, learned from annotated articles by `models/confidence/train.py`. A rule that was never seen there has
no weight of its own and gets what claims of its surroundings are worth on the whole (`prior`).
"""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from math import fsum, tanh
from pathlib import Path
from typing import Literal, NamedTuple

from tekstanalyse.claims import ParticipationClaim, StatementClaim
from tekstanalyse.records import Participation, Statement

_WEIGHTS = Path(__file__).with_name("confidence.json")
_DECIMALS = 3
_PRONOUNS = frozenset({"han", "hun", "ho", "ham", "henne", "de", "dei", "jeg", "eg", "vi", "me"})
_CAPITAL_WITHIN = re.compile(r"(?<=.)\b[A-ZÆØÅÄÖÉÁČŠŽŊ]")
_FEW_WORDS, _MANY_WORDS = 6, 40
_SHORT_SENTENCE, _LONG_SENTENCE = 60, 180
"""Characters."""
_CLEAR = 4.0
"""Log-odds beyond which what is seen of somebody says no more."""


class Setting(NamedTuple):
    """What stands around the claim that somebody had a part in an event."""

    length: int
    """Characters of the sentence that is its evidence."""
    named: bool
    """Whether that sentence names the event."""
    seen: float | None
    """The log-odds by all that is seen of the person there; None where nothing is."""


def statement_confidence(claim: StatementClaim) -> float:
    """Return the probability that the words are a statement of the speaker."""
    return round(probability(statement_features(claim), _weights()["statement"]), _DECIMALS)


def participation_confidence(claim: ParticipationClaim, setting: Setting) -> float:
    """Return the probability that the person had a part in the event."""
    features = participation_features(claim, setting)
    return round(probability(features, _weights()["participation"]), _DECIMALS)


def statement_features(claim: StatementClaim | Statement) -> dict[str, float]:
    """Return what tells how sure a statement is: how it was found, its source and its length."""
    sign, _, way = claim.rule.partition("-")
    source = "named" if claim.speaker is not None else "unnamed"
    words = len(claim.text.split())
    return _present(
        f"sign={sign}",
        f"way={way}",
        f"kind={claim.kind}",
        f"source={source}",
        f"form={_form(claim.speaker_text)}",
        f"words={_band(words, _FEW_WORDS, _MANY_WORDS)}",
    )


def participation_features(claim: ParticipationClaim | Participation, setting: Setting) -> dict[str, float]:
    """Return what tells how sure a part in an event is; the claim's own confidence is not looked at."""
    said = _present(
        f"rule={claim.rule}",
        f"role={claim.role}",
        f"event={'named' if setting.named else 'elsewhere'}",
        f"sentence={_band(setting.length, _SHORT_SENTENCE, _LONG_SENTENCE)}",
    )
    seen = setting.seen
    return said | ({"unseen": 1.0} if seen is None else {"seen": max(-_CLEAR, min(seen, _CLEAR)) / _CLEAR})


def probability(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the logistic function of the weighted sum; a feature without a weight counts nothing.

    >>> probability({"prior": 1.0, "rule=toast": 1.0}, {"prior": 0.0})
    0.5
    """
    total = fsum(weights.get(name, 0.0) * value for name, value in features.items())
    return (1 + tanh(total / 2)) / 2


def _present(*names: str) -> dict[str, float]:
    return dict.fromkeys(("prior", *names), 1.0)


def _form(source: str | None) -> Literal["name", "pronoun", "role", "none"]:
    """Tell by which words the source is given: a name is a word with a capital alone, or has a capital within."""
    if not source:
        return "none"
    if source.lower() in _PRONOUNS:
        return "pronoun"
    return "name" if _CAPITAL_WITHIN.search(source) or (source.isalpha() and source.istitle()) else "role"


def _band(size: int, short: int, long: int) -> Literal["few", "some", "many"]:
    if size <= short:
        return "few"
    return "many" if size > long else "some"


@lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    weights: dict[str, dict[str, float]] = json.loads(_WEIGHTS.read_text(encoding="utf-8"))
    return weights
