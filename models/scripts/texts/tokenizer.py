"""Fit spaCy's bokmål tokeniser to newspaper text in both written forms."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from spacy.lang.char_classes import ALPHA, ALPHA_LOWER, ALPHA_UPPER
from spacy.language import Language
from spacy.symbols import ORTH
from spacy.tokenizer import Tokenizer
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

ABBREVIATIONS = Path(__file__).with_name("abbreviations.txt")
SENTENCE_FINAL_WORDS = Path(__file__).with_name("sentence_final_words.txt")

DASHES = "-‐‑−―"
PREFIXES = [rf"[{DASHES}](?=[{ALPHA_UPPER}«“”„\"(§…])", r"[‐‑−―]", r"--"]
"""A dialogue dash stands glued to the first word of the line; before a small letter a hyphen belongs to the word."""

INFIXES = [
    rf"(?<=[{ALPHA}0-9.»”\")])[–—](?=[{ALPHA}0-9«“\"(])",
    r"(?<=[0-9]\.)-(?=[0-9])",
    r"(?<=[0-9][:.][0-9][0-9])-(?=[0-9])",
    rf"(?<=[{ALPHA}0-9.!?])[»”\"](?=-[{ALPHA}])",
    rf"(?<=[{ALPHA_LOWER}])[.!?](?=[«»“”\"(])",
    rf"(?<=[{ALPHA}])…(?=[{ALPHA}])",
]
SUFFIXES = [
    r"(?<=[0-9]{3})\.",
    r"(?<=[0-9][:.,][0-9][0-9])\.",
    rf"(?<=[{ALPHA_LOWER}])[{DASHES}]{{2}}",
    r"(?<=[0-9])(?:%)",
]


APOSTROPHES = "’‘`´"
"""Marks that do not part a word when letters stand on both sides («O’Hara», «O´Hara»), as `'` does not."""


def fit_tokenizer(nlp: Language) -> None:
    """Replace the rules of `nlp`'s tokeniser in place; they are saved with the pipeline."""
    tokenizer = nlp.tokenizer
    assert isinstance(tokenizer, Tokenizer)
    defaults = nlp.Defaults
    tokenizer.prefix_search = compile_prefix_regex([*PREFIXES, *(defaults.prefixes or ())]).search
    inside_words = str.maketrans("", "", APOSTROPHES)
    infixes = [infix.translate(inside_words) for infix in defaults.infixes or ()]
    tokenizer.infix_finditer = compile_infix_regex([*INFIXES, *infixes]).finditer
    tokenizer.suffix_search = compile_suffix_regex([*SUFFIXES, *(defaults.suffixes or ())]).search
    unwanted = read_words(SENTENCE_FINAL_WORDS)
    tokenizer.rules = {
        form: rule for form, rule in (tokenizer.rules or {}).items() if form not in unwanted and not is_emoticon(form)
    }
    for word in read_words(ABBREVIATIONS):
        tokenizer.add_special_case(word, [{ORTH: word}])
        tokenizer.add_special_case(word[0].upper() + word[1:], [{ORTH: word[0].upper() + word[1:]}])


def is_emoticon(form: str) -> bool:
    """Tell whether a special case holds marks alone: in newspapers `):` closes a parenthesis before a quote."""
    return len(form) > 1 and not any(letter.isalnum() or letter.isspace() for letter in form)


def read_words(path: Path) -> frozenset[str]:
    """Read a word list: one word a line, `#` opens a comment."""
    lines = (line.partition("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return frozenset(line for line in lines if line)


def create_tokenizer_fitter() -> Callable[[Language], Language]:
    """Return a callback that fits the tokeniser before training starts."""

    def fit(nlp: Language) -> Language:
        fit_tokenizer(nlp)
        return nlp

    return fit


registry.callbacks.register("tekstanalyse.fit_tokenizer.v1", func=create_tokenizer_fitter)
