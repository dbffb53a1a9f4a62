"""Clean the text of an article: its characters, its blanks and its line breaks, never its words.

The cleaned text is *the* text of an article: all offsets count its characters. Lines are paragraphs, headings or turns;
no line begins or ends with a blank, and words are one space apart.
"""

import re
import unicodedata

from ftfy import TextFixerConfig, fix_text

from tekstanalyse.read.mojibake import repair_words

_KEEP_QUOTES = TextFixerConfig(
    uncurl_quotes=False,
    unescape_html=False,
    fix_line_breaks=False,
    remove_control_chars=False,
    normalization="NFC",
    explain=False,
)
_LINE_BREAK = re.compile(r"\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANKS = re.compile(r"[ \t]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_SYMBOL_FONT_BULLETS = dict.fromkeys(map(ord, "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf0a8"), "•")
_USUAL = re.compile(r"[ -~æøåÆØÅäöÄÖéÉèóòôüÜ«»“”‘’–—…•]*")
"""Lines of these characters alone need no repair; without them most of the time would go to sound text."""
_BLANK = {"Zs", "Co"}  # spaces of any width, and private use: signs of a font that is not there
_LEFT_OUT = {"Cc", "Cf", "Cs"}  # control, format (soft hyphen, zero width), surrogate
_MOST_PASSES = 10


def clean(text: str) -> str:
    """Repair broken characters and even out blanks and line breaks; cleaning twice changes nothing more.

    Example:
        >>> clean("Møtet\\u00a0var\\u00ad gratis. \\r\\n\\r\\n\\r\\nâ€“ Takk, sa Åse.\\n")
        'Møtet var gratis.\\n\\n– Takk, sa Åse.'
    """
    for _ in range(_MOST_PASSES):
        # What one repair brings to light another may have to repair.
        cleaned = _clean_once(text)
        if cleaned == text:
            break
        text = cleaned
    return text


def clean_line(text: str) -> str:
    """Clean a title or another text that stands on one line."""
    return clean(" ".join(text.split()))


def _clean_once(text: str) -> str:
    lines = _LINE_BREAK.sub("\n", text).split("\n")
    return _BLANK_LINES.sub("\n\n", "\n".join(map(_clean_line, lines))).strip("\n")


def _clean_line(line: str) -> str:
    if not _USUAL.fullmatch(line):
        repaired = repair_words(fix_text(line, _KEEP_QUOTES)).translate(_SYMBOL_FONT_BULLETS)
        line = unicodedata.normalize("NFC", "".join(map(_plain, repaired)))
    return _BLANKS.sub(" ", line).strip(" ")


def _plain(character: str) -> str:
    if character.isascii():
        return character if character.isprintable() or character == "\t" else ""
    category = unicodedata.category(character)
    if category in _BLANK:
        return " "
    return "" if category in _LEFT_OUT or ord(character) & 0xFFFE == 0xFFFE else character
