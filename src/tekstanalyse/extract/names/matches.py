"""Know the teams of a match, which are called as places and families are: «Dal slo Vik 3–1», «Dal – Vik 2–2»."""

import re

from spacy.tokens import Span, Token

from tekstanalyse.lexicon import words

_SCORE = re.compile(r"(?<![\d–-])\d{1,2} ?[-–] ?\d{1,2}(?![\d–-])")
_SETS = re.compile(r"\d ?[-–] ?\d{1,2}\)?(?:,| og) \(?\d{1,2} ?[-–] ?\d")
"""Scores in a row, of single players («6–4, 6–3»)."""
_DASHES = frozenset({"-", "–", "—"})
_SET = frozenset({"sett", "set", "settene", "runde", "runder", "rundar", "remis"})
"""What single players win: «i tre sett», «etter ti runder»."""
_RESULTS = frozenset({"seier", "seieren", "siger", "sigeren", "tap", "tapet", "uavgjort", "kamp", "kampen"})
_OPPOSED = frozenset({"mot", "for", "over", "bak"})


def plays_match(token: Token) -> bool:
    """Tell whether the name wins, loses or is beaten in a sentence about a match of teams, or is one of two before it.

    Example: both names in «Dal slo Vik 3–1», «Dal tapte 2–0 for Vik» and «Dal – Vik 3–1».
    """
    return _is_team(token) or _is_paired(token) or _is_played_for(token)


def _is_team(token: Token) -> bool:
    if _is_of_result(token):
        return _is_of_teams(token.sent)
    verb = token.head.head if token.dep_ == "conj" else token.head
    dep = token.head.dep_ if token.dep_ == "conj" else token.dep_
    if verb.lower_ not in words("match-verbs") or not _is_of_teams(token.sent):
        return False
    opposed = dep in {"obl", "nmod"} and token.i > 0 and token.nbor(-1).lower_ in _OPPOSED
    return dep in {"nsubj", "obj"} or opposed


def _is_of_result(token: Token) -> bool:
    """Tell whether a noun for a result stands before «over» or «mot» and the name («sigeren over Vik»)."""
    before = token.doc[max(token.i - 2, 0) : token.i]
    return len(before) > 1 and before[1].lower_ in _OPPOSED and before[0].lower_ in _RESULTS


def _is_of_teams(sentence: Span) -> bool:
    """Tell whether the sentence has a score, or words for a match of teams; sets and rounds are of single players."""
    if any(token.lower_ in _SET for token in sentence):
        return False
    scored = _SCORE.search(sentence.text) is not None and _SETS.search(sentence.text) is None
    return scored or any(token.lower_ in words("match-words") for token in sentence)


def _is_paired(token: Token) -> bool:
    """Tell whether a dash joins the name to another one, and a score follows («Dal – Vik 3–1»)."""
    doc, i = token.doc, token.i
    for dash in (i + 1, i - 1):
        if 0 < dash < len(doc) - 1 and doc[dash].text in _DASHES and doc[dash - 1].whitespace_:
            named = doc[dash - 1].text[:1].isupper() and doc[dash + 1].text[:1].isupper()
            if named and _SCORE.match(doc[dash + 2 : dash + 5].text):
                return True
    return False


def _is_played_for(token: Token) -> bool:
    """Tell whether somebody plays for the name («ho spelar for Vik»)."""
    before = token.i > 0 and token.nbor(-1).lower_ == "for"
    return before and token.dep_ == "obl" and token.head.lower_ in {"spiller", "spilte", "spelar", "spelte", "spela"}
