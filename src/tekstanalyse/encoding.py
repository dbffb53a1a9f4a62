"""Encode values as JSON whose bytes depend on nothing but the values."""

import json
import re
from typing import Any

import msgspec

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LINE_SEPARATOR = re.compile("[\u0085\u2028\u2029]")


def encode(value: Any) -> bytes:
    """Return an indented JSON document with sorted keys.

    A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD, so that offsets stay right.

    Raises:
        ValueError: for NaN and infinity, which JSON cannot hold.
    """
    return _dump(value, indent=2)


def encode_line(value: Any) -> bytes:
    r"""Return one line of JSON; characters that some programs take for a line break are escaped.

    >>> encode_line({"tekst": "bål\u2028og fjøl"}).decode()
    '{"tekst": "bål\\u2028og fjøl"}\n'
    """
    return _dump(value, indent=None)


def _dump(value: Any, indent: int | None) -> bytes:
    builtins = msgspec.to_builtins(value)
    text = json.dumps(builtins, ensure_ascii=False, sort_keys=True, allow_nan=False, indent=indent)
    text = _LINE_SEPARATOR.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return (_LONE_SURROGATE.sub("\ufffd", text) + "\n").encode()
