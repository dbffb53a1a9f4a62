"""Read the words of the page, which stand in `strings.json` in bokmål, nynorsk and English."""

import json
from functools import cache
from pathlib import Path

from markupsafe import Markup

LANGUAGES = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
FIRST = "nb"


@cache
def catalogue() -> dict[str, dict[str, str]]:
    """Return the words by language and key."""
    words: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("strings.json").read_text("utf-8"))
    return words


def word(key: str) -> Markup:
    """Return an element with the word in bokmål, marked so that the language switch finds it.

    Raises:
        KeyError: when the catalogue lacks the key.

    >>> word("person")
    Markup('<span data-word="person">Person</span>')
    """
    return Markup('<span data-word="{}">{}</span>').format(key, catalogue()[FIRST][key])
