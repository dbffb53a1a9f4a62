"""Tell forms of verbs by what stands before them: those taken for adjectives («har uttrykt at»), «den eneste som»."""

from spacy.tokens import Token

_HAVE = frozenset({"har", "hadde", "ha"})
_CALLS = frozenset({"etterlyste", "etterspurte", "etterspurde"})
_ONLY = frozenset("eneste einaste første fyrste siste".split())  # noqa: SIM905
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


def is_of_only_one(verb: Token) -> bool:
    """Tell «Lia var den eneste som lovte»: what the only one did, the subject of the sentence did."""
    return verb.i - verb.sent.start > 2 and verb.nbor(-1).lower_ == "som" and verb.nbor(-2).lower_ in _ONLY
