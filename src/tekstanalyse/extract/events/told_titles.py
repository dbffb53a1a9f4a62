"""Read the title that a verb gives an event: «neste samling heter «Grønne kaier»», «har fått namnet «Ny kyst»»."""

import re

from spacy.tokens import Token

_ASIDE = r"(?: (?:i|på|for) \w+){0,2}(?:,? som)?"
"""What may stand between the noun and the verb: which row it is in, or that a clause begins."""
_CALLED = (
    r"(?:heter|heiter|het|heitte|kalles|kallast|(?:blir|ble|blei|vert|vart) (?:kalt|kalla)|"
    r"(?:har|hadde) (?:fått )?(?:navnet|namnet|tittelen)|(?:går|gikk|gjekk) under (?:navnet|namnet|tittelen))"
)
_TITLE = r"[«“\"](?P<title>[^»”\"\n]{3,80})[»”\"]"
_TOLD = re.compile(rf"{_ASIDE} {_CALLED} {_TITLE}")


def title_told(token: Token) -> str | None:
    """Return the title that the words right behind a noun give its event, without its marks; None without one."""
    end = token.idx + len(token)
    told = _TOLD.match(token.doc.text[end : token.sent.end_char])
    return told["title"].strip() if told else None
