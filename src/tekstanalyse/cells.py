"""Make text of unknown origin fit to stand in a table that a spreadsheet may open."""

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
_KEPT = "\t\n\r\xa0"


def safe(value: object) -> object:
    """Return a value that stands in a cell as text, without characters that turn the reading order.

    >>> safe("=1+1"), safe(-3), safe(None)
    ("'=1+1", -3, '')
    """
    if not isinstance(value, str):
        return "" if value is None else value
    text = "".join(character for character in value if character in _KEPT or character.isprintable())
    return f"'{text}" if text.lstrip(" ").startswith(_STARTS_A_FORMULA) else text
