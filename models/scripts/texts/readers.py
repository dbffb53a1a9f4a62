"""Read training text so that a component sees what those before it in the pipeline will have said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from spacy.util import registry


@registry.readers("tekstanalyse.annotated.v1")
def create_annotated_reader(path: Path, seed: int | None = None) -> Callable[[Language], Iterator[Example]]:
    """Return a reader of examples whose predicted side already has tags, parts of speech and features.

    With a seed, the documents come in another order each time.
    """
    random = Random(seed)

    def read(nlp: Language) -> Iterator[Example]:
        docs = list(DocBin().from_disk(path).get_docs(nlp.vocab))
        if seed is not None:
            random.shuffle(docs)
        for gold in docs:
            yield Example(without_lemmas(gold), gold)

    return read


def without_lemmas(gold: Doc) -> Doc:
    return Doc(
        gold.vocab,
        words=[token.text for token in gold],
        spaces=[bool(token.whitespace_) for token in gold],
        tags=[token.tag_ for token in gold],
        pos=[token.pos_ for token in gold],
        morphs=[str(token.morph) for token in gold],
    )
