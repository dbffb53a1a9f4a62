"""Write what lemmas and written forms are learned from: the treebank's words, as the pipeline sees them.

A lemma is learned from the word alone, so the training text for lemmas is a word list: each word with its part of
speech, its features and its written form, as often as the logarithm of its count, in any order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import ceil, log2
from pathlib import Path
from random import Random
from typing import Annotated, NamedTuple

import spacy
import typer
from convert import FORMS, training_sentences
from scale import Scale
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from texts.documents import plain_passages, to_doc
from thinc.api import NumpyOps, set_current_ops
from treebank import Sentence

CAPITALIZED = 0.1
"""The share of words in small letters that get a capital when counted again: headings and titles have such words."""

LENGTHS = (5, 12, 25, 60, 120)
"""How many words a text for learning the written form has."""

WORDS_TO_A_FORM = 260_000
WORDS_TO_A_LIST = 100


class Entry(NamedTuple):
    """One word and all that its lemma is read off."""

    form: str
    written: str
    pos: str
    morph: str
    lemma: str


def seen(nlp: Language, gold: Doc) -> Doc:
    """Return the document's own words as the pipeline sees them."""
    return nlp(Doc(nlp.vocab, words=[t.text for t in gold], spaces=[bool(t.whitespace_) for t in gold]))


def entries(gold: Doc, by: Doc, random: Random | None = None) -> Iterator[Entry]:
    """Yield the words of a document with parts of speech `by` another; with `random`, some get a capital."""
    for token, other in zip(gold, by, strict=True):
        if token.lemma_:
            form = token.text if random is None else _capitalized(token, random)
            yield Entry(form, token.tag_, other.pos_, str(other.morph), token.lemma_)


def _capitalized(token: Token, random: Random) -> str:
    return token.text.capitalize() if token.text.islower() and random.random() < CAPITALIZED else token.text


def word_lists(counts: Counter[Entry], random: Random) -> Iterator[Sequence[Entry]]:
    """Deal out each entry as often as the logarithm of its count says, in lists of one length."""
    dealt = [entry for entry, count in counts.items() for _ in range(ceil(log2(count + 1)))]
    random.shuffle(dealt)
    for start in range(0, len(dealt), WORDS_TO_A_LIST):
        yield dealt[start : start + WORDS_TO_A_LIST]


def list_doc(words: Sequence[Entry], nlp: Language) -> Doc:
    forms, written, pos, morphs, lemmas = (list(column) for column in zip(*words, strict=True))
    return Doc(nlp.vocab, words=forms, tags=written, pos=pos, morphs=morphs, lemmas=lemmas)


def short_texts(docs: Sequence[Doc], random: Random) -> Iterator[Doc]:
    """Cut documents to texts of varied length, for learning the written form, until there are enough words."""
    left = WORDS_TO_A_FORM
    for doc in random.sample(docs, len(docs)):
        start = 0
        while start < len(doc) and left > 0:
            length = random.choice(LENGTHS)
            yield doc[start : start + length].as_doc()
            start, left = start + length, left - length


def main(
    syntax: Annotated[Path, typer.Argument(help="the finished syntax")],
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    corpus: Annotated[Path, typer.Argument(help="folder with dev.spacy, to write lemmas, lemmas-dev and written to")],
    seed: int = 1,
    scale: Scale = 1,
) -> None:
    """Write the word lists, the dev sentences with the pipeline's parts of speech, and the texts for written forms."""
    set_current_ops(NumpyOps(use_blis=False))
    random = Random(seed)
    nlp = spacy.load(syntax, exclude=["parser", "trainable_lemmatizer", "ner", "names_tok2vec"])
    paths = {code: treebank / f"ndt-{name}-train.conll.xz" for code, name in FORMS.items()}
    gold = [doc for code, path in paths.items() for doc in _docs(training_sentences(path, code, scale), nlp)]
    counts = Counter(entry for doc in gold for entry in entries(doc, seen(nlp, doc)))
    counts.update(entry for doc in gold for entry in entries(doc, doc, random))
    pack((list_doc(words, nlp) for words in word_lists(counts, random)), corpus / "lemmas.spacy")
    pack(short_texts(gold, random), corpus / "written.spacy")
    dev = DocBin().from_disk(corpus / "dev.spacy").get_docs(nlp.vocab)
    pack((list_doc([*entries(doc, seen(nlp, doc))], nlp) for doc in dev), corpus / "lemmas-dev.spacy")


def _docs(sentences: Iterable[Sentence], nlp: Language) -> Iterator[Doc]:
    return (to_doc(passage, nlp.vocab) for passage in plain_passages(list(sentences)))


def pack(docs: Iterable[Doc], path: Path) -> None:
    DocBin(attrs=["ORTH", "SPACY", "TAG", "LEMMA", "POS", "MORPH"], docs=docs).to_disk(path)


if __name__ == "__main__":
    typer.run(main)
