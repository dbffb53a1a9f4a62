"""Tell forms of verbs that the tagger takes for adjectives («har uttrykt at», «Lia etterlyste svar»)."""

from spacy.tokens import Token

_HAVE = frozenset({"har", "hadde", "ha"})
_CALLS = frozenset({"etterlyste", "etterspurte", "etterspurde"})
_REACH = 5
"""Tokens before a participle among which its auxiliary stands."""


def is_perfect(token: Token) -> bool:
    """Tell whether an adjective follows «har» so closely that it is a participle."""
    before = token.doc[max(token.i - _REACH, token.sent.start) : token.i]
    return token.pos_ == "ADJ" and any(word.lower_ in _HAVE for word in before)


def is_call(token: Token) -> bool:
    """Tell «etterlyste» as what somebody did, also where it is taken for an adjective, from «den etterlyste hesten»."""
    near = [token.doc[i] for i in (token.i - 1, token.i + 1) if token.sent.start <= i < token.sent.end]
    return token.pos_ == "ADJ" and token.lower_ in _CALLS and any(t.pos_ in {"PROPN", "PRON"} for t in near)
