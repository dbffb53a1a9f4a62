"""Hold the shipped pipeline to its figures on the official dev sentences, where they stand at hand.

They are read in documents of ten sentences, as published figures are measured, and article by article. Floors lie a
little below what was measured; raise one when a new pipeline lifts the figure. All are in `models/README.md`.
"""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from convert import FORMS
from evaluate import score
from spacy.language import Language
from texts.articles import article_passages, read_articles
from texts.documents import Passage, plain_passages, to_doc
from treebank import Sentence, read_sentences

DATA = Path(__file__).parents[3] / "shared" / "data"
TREEBANK = DATA / "norne"
NARC = DATA / "narc" / "narc-v1.0-without-test.tar.xz"
WRITTEN = tuple(FORMS) if TREEBANK.is_dir() else ()

FLOORS = {
    "nb": {
        "token_f": 0.998, "pos_acc": 0.975, "dep_las": 0.872, "sents_f": 0.951, "lemma_acc": 0.977, "ents_f": 0.829,
        "PER": 0.911, "ORG": 0.854,
    },
    "nn": {
        "token_f": 0.998, "pos_acc": 0.965, "dep_las": 0.852, "sents_f": 0.937, "lemma_acc": 0.974, "ents_f": 0.822,
        "PER": 0.900, "ORG": 0.826,
    },
}  # fmt: skip
IN_ARTICLES = {
    "nb": {"dep_las": 0.872, "sents_f": 0.974, "lemma_acc": 0.975, "ents_f": 0.840, "PER": 0.928, "ORG": 0.867},
    "nn": {"dep_las": 0.852, "sents_f": 0.988, "lemma_acc": 0.971, "ents_f": 0.828, "PER": 0.913, "ORG": 0.838},
}
"""Floors with every name's article around it. `PER` and `ORG` are F of people and organizations."""


@cache
def official(written: str) -> list[Sentence]:
    sentences = read_sentences(TREEBANK / f"ud-{FORMS[written]}-dev.conllu.xz")
    return [replace(sentence, written=written) for sentence in sentences]


def figures(nlp: Language, sample: Iterable[Passage]) -> dict[str, Any]:
    return score(nlp, [to_doc(passage, nlp.vocab) for passage in sample])


def below(found: dict[str, Any], floors: dict[str, float]) -> dict[str, float]:
    return {name: found[name] for name, floor in floors.items() if found[name] < floor}


@pytest.mark.parametrize("written", WRITTEN)
def test_figures_stay_above_their_floors(nlp: Language, written: str) -> None:
    found = figures(nlp, plain_passages(official(written)))
    assert not below(found | found["ents_per_type"], FLOORS[written])


@pytest.mark.parametrize("written", WRITTEN)
def test_figures_of_articles_stay_above_their_floors(nlp: Language, written: str) -> None:
    treebank = list(read_sentences(TREEBANK / f"ndt-{FORMS[written]}-dev.conll.xz"))
    articles = article_passages(official(written), treebank, read_articles(NARC))
    found = figures(nlp, articles)
    assert not below(found | found["ents_per_type"], IN_ARTICLES[written])
