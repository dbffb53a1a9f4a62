"""Write the small words of bokmål in nynorsk, so that names are learned between them too."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from treebank import Sentence, Word

PAIRS = Path(__file__).with_name("nynorsk_words.txt")


def read_pairs() -> dict[str, str]:
    """Return the nynorsk words by their bokmål words."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    return dict(line.split() for line in lines if not line.startswith("#"))


NYNORSK = read_pairs()


def in_nynorsk(sentence: Sentence) -> Sentence:
    """Replace the small words of a sentence; names and all other words stay."""
    return replace(sentence, words=tuple(map(_word, sentence.words)))


def _word(word: Word) -> Word:
    form = NYNORSK.get(word.form.lower(), word.form) if word.name == "O" else word.form
    return replace(word, form=form.capitalize() if word.form.istitle() else form)
