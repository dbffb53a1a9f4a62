"""Repair single words whose UTF-8 was read as an older encoding.

A whole line of it is repaired by ftfy. Where a line also has sound characters beyond ASCII, quotation marks above all,
ftfy leaves it alone; here each misread letter of Norwegian and each misread mark is put right by itself.
"""

import re

import ftfy.bad_codecs  # noqa: F401 (registers the encoding below)

_WINDOWS = "sloppy-windows-1252"  # with the five bytes that the strict one leaves out
_CHARACTERS = "æøåÆØÅäöÄÖéÉèêëóòôüÜáàçñ«»“”„‘’‚–—…•·§°½€\u00a0"
_OF_MAC = "æøåÆØÅé"


def _misread(character: str, encoding: str) -> str:
    """Return what a UTF-8 character looks like in another encoding, "" where it cannot be shown."""
    return character.encode().decode(encoding, errors="ignore")


def _misreadings() -> dict[str, str]:
    found = {_misread(character, "latin-1"): character for character in _CHARACTERS}
    found |= {_misread(character, _WINDOWS): character for character in _CHARACTERS}
    found |= {_misread(character, "mac_roman"): character for character in _OF_MAC}
    return {seen: meant for seen, meant in found.items() if len(seen) == len(meant.encode())}


_MEANT = _misreadings()
_SEEN = re.compile("|".join(map(re.escape, sorted(_MEANT, key=len, reverse=True))))


def repair_words(line: str) -> str:
    """Replace each misread character.

    Example:
        >>> repair_words("«Vi mÃ¥ gjÃ¸re mer», sa forskningsrÃ¥den.")
        '«Vi må gjøre mer», sa forskningsråden.'
    """
    return _SEEN.sub(lambda match: _MEANT[match.group()], line)
