"""Tell bokmål, nynorsk and other languages apart.

py3langid judges by character sequences and is sure of an article, less of a line or two. Each function word that only
some of the languages have (`read-words-*.txt`) then counts as further evidence, so that its words tell short text.
"""

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

from tekstanalyse.lexicon import words
from tekstanalyse.records import Language

_LANGUAGES: dict[str, Language] = {"no": "nb", "nn": "nn", "da": "other", "sv": "other", "en": "other"}
_WORD_LISTS = {"no": "read-words-nb", "nn": "read-words-nn", "da": "read-words-da"}
_WEIGHT = 5.0
"""What a function word adds to a logarithmic probability; measured on lines of one to five sentences."""
_ENOUGH = 8000
"""So many characters settle the matter; reading on only takes time."""
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> Language:
    """Return the written form of a text; "other" for Danish, Swedish and English.

    Text without a letter, and text that could be either form, counts as bokmål.

    Example:
        >>> language_of("Eg veit ikkje kva dei vil."), language_of("Han holdt et innlegg om helse.")
        ('nn', 'nb')
    """
    text = text[:_ENOUGH]
    if not _WORD.search(text):
        return "nb"
    scores = dict(_rank()(text))
    evidence = Counter(_WORD.findall(text.lower()))
    for language, word_list in _WORD_LISTS.items():
        scores[language] += _WEIGHT * sum(evidence[word] for word in words(word_list))
    return _LANGUAGES[max(_LANGUAGES, key=scores.__getitem__)]


@lru_cache(maxsize=1)
def _rank() -> Callable[[str], list[tuple[str, float]]]:
    """Load the model once, and only where it is needed."""
    import py3langid

    py3langid.set_languages(list(_LANGUAGES))
    rank: Callable[[str], list[tuple[str, float]]] = py3langid.rank
    return rank
