"""Read the words of the pages, which stand in `strings.json` in bokmål, nynorsk and English."""

import json
from functools import cache
from pathlib import Path
from typing import Literal

Language = Literal["nb", "nn", "en"]
LANGUAGES: dict[Language, str] = {"nb": "Bokmål", "nn": "Nynorsk", "en": "English"}
FIRST: Language = "nb"

_NO_BREAK = "\N{NO-BREAK SPACE}"


@cache
def catalogue() -> dict[str, dict[Language, str]]:
    """Return the words by key and language."""
    words: dict[str, dict[Language, str]] = json.loads(Path(__file__).with_name("strings.json").read_text("utf-8"))
    return words


def word(key: str, language: Language) -> str:
    """Return a word in a language.

    Raises:
        KeyError: when the catalogue lacks it.
    """
    return catalogue()[key][language]


def name_of(kind: str, value: str, language: Language) -> str:
    """Return the name of a value that the records know («role», «speaker»), or the value where it has none.

    >>> name_of("role", "speaker", "nn"), name_of("role", "gjøgler", "nb")
    ('talar', 'gjøgler')
    """
    return catalogue().get(f"{kind}_{value}", {}).get(language, value)


def number(value: float, language: Language) -> str:
    """Return a number with its thousands apart.

    >>> number(43000, "en"), number(0.5, "nb")
    ('43,000', '0,5')
    """
    if isinstance(value, float) and not value.is_integer():
        shown = f"{value:.2f}".rstrip("0")
        return shown if language == "en" else shown.replace(".", ",")
    grouped = f"{int(value):,}"
    return grouped if language == "en" else grouped.replace(",", _NO_BREAK)


def counted(value: int, key: str, language: Language) -> str:
    """Return a number and what is counted, in the singular or the plural.

    >>> counted(1, "article", "nb"), counted(2, "article", "nn"), counted(1200, "article", "en")
    ('1 artikkel', '2 artiklar', '1,200 articles')
    """
    form = "one" if value == 1 else "many"
    return f"{number(value, language)} {word(f'{form}_{key}', language)}"


def short(text: str, most: int) -> str:
    """Return the beginning of a text that is too long.

    >>> short("Havnekonferansen", 9)
    'Havnekon…'
    """
    return text if len(text) <= most else f"{text[: most - 1]}…"
