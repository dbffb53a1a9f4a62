"""Turn a word list of phrases into one pattern that finds any of them."""

import re
from functools import lru_cache

from tekstanalyse.lexicon import entries


@lru_cache
def phrase_pattern(name: str) -> re.Pattern[str]:
    """Return a pattern for the phrases of a list, whatever their case and the blanks in them; a star is any ending.

    Example:
        >>> phrase_pattern("report-signs").findall("Referatet: alle  møtte   fram")
        ['Referatet', 'møtte   fram']
    """
    ordered = sorted((" ".join(words) for words in entries(name)), key=len, reverse=True)
    phrases = (re.escape(phrase).replace(r"\ ", r"\s+").replace(r"\*", r"\w*") for phrase in ordered)
    return re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)", re.IGNORECASE)
