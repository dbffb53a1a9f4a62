"""Tell participles that the tagger takes for adjectives («har uttrykt at»)."""

from spacy.tokens import Token

_HAVE = frozenset({"har", "hadde", "ha"})
_REACH = 5
"""Tokens before a participle among which its auxiliary stands."""


def is_perfect(token: Token) -> bool:
    """Tell whether an adjective follows «har» so closely that it is a participle."""
    before = token.doc[max(token.i - _REACH, token.sent.start) : token.i]
    return token.pos_ == "ADJ" and any(word.lower_ in _HAVE for word in before)
