"""Make text of unknown origin fit to be shown in a terminal."""


def visible(text: str) -> str:
    """Return the text on one line, without characters that move the cursor, change colours or turn the reading order.

    >>> visible("Årsmøte\\x1b[31m\\n2024\\u202e")
    'Årsmøte[31m 2024'
    """
    return "".join(c if c.isprintable() else " " if c.isspace() else "" for c in text)
