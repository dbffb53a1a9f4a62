"""Turn bytes into text when nothing says which encoding they are in.

In this order: what a byte order mark says, UTF-8, what the file declares, a guess among the encodings Norwegian text
has been written in, Windows-1252. A file put together from several, only some of
whose lines are UTF-8, is decoded line by line.
"""

import codecs

from charset_normalizer import from_bytes

from tekstanalyse.read.raw import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = ["cp1252", "mac_roman", "cp865", "cp850"]
_WINDOWS = "cp1252"
_LEAST_BYTES_TO_GUESS = 40
_LEAST_NULLS_OF_UTF16 = 0.4  # of all bytes; Latin text has nearly half


def decode(raw: bytes, declared: str | None = None) -> str:
    """Decode bytes; `declared` is the encoding a file names, which is believed only where UTF-8 does not fit.

    Raises:
        Unreadable: when the bytes are no text in any known encoding.

    Example:
        >>> decode("Årsmøtet".encode("cp1252"))
        'Årsmøtet'
    """
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _strict(raw, encoding)
    if b"\0" in raw:
        return _strict(raw, _utf16_without_mark(raw))
    return _utf8(raw) or _utf8_in_part(raw) or _declared(raw, declared) or _strict(raw, _guess(raw))


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable("the file is no text in a known encoding; save it as UTF-8") from None


def _utf16_without_mark(raw: bytes) -> str:
    """Tell UTF-16 by its null bytes: every other byte of Latin text is one."""
    even, odd = raw[0::2].count(0), raw[1::2].count(0)
    if max(even, odd) < _LEAST_NULLS_OF_UTF16 * len(raw) or min(even, odd) * 10 > max(even, odd):
        raise Unreadable("the file is no text (it has null bytes)")
    return "utf-16-le" if odd > even else "utf-16-be"


def _utf8(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _utf8_in_part(raw: bytes) -> str | None:
    """Decode line by line where a line beyond ASCII is UTF-8, which no line in an older encoding is by chance."""
    lines = [(line, _utf8(line)) for line in raw.splitlines(keepends=True)]
    if not any(text and not text.isascii() for _, text in lines):
        return None
    return "".join(line.decode(_WINDOWS, errors="replace") if text is None else text for line, text in lines)


def _declared(raw: bytes, encoding: str | None) -> str | None:
    try:
        return raw.decode(encoding) if encoding else None
    except (LookupError, UnicodeDecodeError):
        return None


def _guess(raw: bytes) -> str:
    if len(raw) < _LEAST_BYTES_TO_GUESS:
        return _WINDOWS
    best = from_bytes(raw, cp_isolation=_CANDIDATES).best()
    return best.encoding if best else _WINDOWS
