"""Hold the shipped pipeline to its figures on a sample of the official dev sentences, where they stand at hand.

The sample is every third document of ten sentences. Floors lie a little below what was measured on it; raise one when a
new pipeline lifts the figure. The figures on all dev sentences are in `models/README.md`.
"""

from pathlib import Path

import pytest
from convert import FORMS
from evaluate import score
from spacy.language import Language
from spacy.tokens import Doc
from texts.documents import plain_passages, to_doc
from treebank import read_sentences

TREEBANK = Path(__file__).parents[3] / "shared" / "data" / "norne"
WRITTEN = tuple(FORMS) if TREEBANK.is_dir() else ()
EVERY = 3

FLOORS = {
    "nb": {"token_f": 0.997, "pos_acc": 0.975, "dep_las": 0.868, "sents_f": 0.959, "lemma_acc": 0.979, "ents_f": 0.806},
    "nn": {"token_f": 0.997, "pos_acc": 0.957, "dep_las": 0.854, "sents_f": 0.921, "lemma_acc": 0.976, "ents_f": 0.811},
}


def sample(nlp: Language, written: str) -> list[Doc]:
    sentences = list(read_sentences(TREEBANK / f"ud-{FORMS[written]}-dev.conllu.xz"))
    return [to_doc(passage, nlp.vocab) for passage in plain_passages(sentences)][::EVERY]


@pytest.mark.parametrize("written", WRITTEN)
def test_figures_stay_above_their_floors(nlp: Language, written: str) -> None:
    figures = score(nlp, sample(nlp, written), frozenset())
    below = {name: figures[name] for name, floor in FLOORS[written].items() if figures[name] < floor}
    assert not below
