"""Tell forms of verbs that the tagger takes for adjectives («har uttrykt at», «Lia etterlyste svar»)."""

from spacy.tokens import Token

_HAVE = frozenset({"har", "hadde", "ha"})
_CALLS = frozenset({"etterlyste", "etterspurte", "etterspurde"})
_REACH = 5
"""Tokens before a participle among which its auxiliary stands."""


def is_perfect(token: Token) -> bool:
    """Tell whether an adjective follows «har» so closely that it is a participle."""
    if token.pos_ != "ADJ":
        return False
    return any(word.lower_ in _HAVE for word in token.doc[max(token.i - _REACH, token.sent.start) : token.i])


def is_call(token: Token) -> bool:
    """Tell «etterlyste» as what somebody did, also where it is taken for an adjective, from «den etterlyste hesten»."""
    if token.pos_ != "ADJ" or token.lower_ not in _CALLS:
        return False
    near = [token.doc[i] for i in (token.i - 1, token.i + 1) if token.sent.start <= i < token.sent.end]
    return any(other.pos_ in {"PROPN", "PRON"} for other in near)
