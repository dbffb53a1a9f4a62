"""Find contests in an article on sport, and decide whether two words for one mean the same.

«Kampen» may be «cupfinalen», but «semifinalen» is not «finalen», and outside of sport a «kamp» is often none.
"""

import re

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, vocabulary_of
from tekstanalyse.extract.events.stems import noun_stem
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

_SPORT = 2
"""Different words of sport by which an article is about it."""
_CHAMPIONSHIP = re.compile(r"(?:[\wæøå]+-)*(?:VM|EM|NM|OL)")
_SCORE = re.compile(r"\d+[-–]\d+-(?:tap|kamp|seier|siger)\w*")
_RESULTS = ("tapet", "nederlaget", "seieren", "sigeren")
_BARE_RESULTS = frozenset({"tap", "nederlag", "seier", "siger", "triumf"})
_OF_DAY = ("dagens", "kveldens")
"""Ends of the day by which one result is meant («gårsdagens seier», «laurdagens tap»)."""
_CONTEST_ENDS = re.compile(r"(?:[A-ZÆØÅ]{2,}|[\wæøå]+)-(?:kamp|renn|løp|sprint|oppgjør|oppgjer|øvelse)(?:en|et)")
_WHOLE = frozenset({"mesterskap", "meisterskap", "turnering"})
_RACES = frozenset(
    "renn løp ritt stafett sprint femmil tremil øvelse fellesstart jaktstart skirenn maraton verdenscuprenn "  # noqa: SIM905
    "verdscuprenn".split()
)
_PLAIN = frozenset({"kamp", "oppgjør", "oppgjer", "match", "renn", "løp", "øvelse", "mesterskap", "meisterskap"})
"""Stems that take up any contest of their kind."""
_ROUND = re.compile(r"(?:semi|kvart|åttedels|åttandedels|bronse)")


def is_championship(token: Token) -> bool:
    """Tell whether the word is short for a championship with its place or time («NM i Førde», «EM i mai»)."""
    if not _CHAMPIONSHIP.fullmatch(token.text):
        return False
    near = {token.i + 1, token.i + 2}
    return any(span.start in near for layer in ("places", "dates") for span in token.doc.spans[layer])


def is_contest(token: Token) -> bool:
    """Tell whether a word of an article on sport means one contest: «kampen», «1–3-tapet», «seieren mot Fjord»."""
    if is_championship(token):
        return True
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    against = after is not None and after.lower_ in {"mot", "over", "borte"}
    if not is_about_sport(token.doc):
        return False
    if _SCORE.fullmatch(token.lower_) or _CONTEST_ENDS.fullmatch(token.text):
        return True
    if token.lower_ in _BARE_RESULTS:
        return token.i > 0 and token.nbor(-1).lower_.endswith(_OF_DAY)
    if token.lower_ in _RESULTS:
        return against and _is_named(token.doc, token.i + 2)
    stem = stem_of(token.text, "contest-nouns")
    return stem is not None and not _is_struggle(token, stem)


def _is_struggle(token: Token, stem: str) -> bool:
    """Tell what only is called as a contest is: «kampen om gullet», «kampen mot doping», «i løpet av», a compound."""
    doc, i = token.doc, token.i
    after, before = (doc[j].lower_ if 0 <= j < len(doc) else "" for j in (i + 1, i - 1))
    compound = not token.lower_.startswith(stem) and "-" not in token.text
    if after == "om" or (after in {"mot", "for"} and not _is_named(doc, i + 2)) or compound:
        return True
    return before == "i" and token.lower_ == "løpet" and after in {"av", ""}


def _is_named(doc: Doc, i: int) -> bool:
    return i < len(doc) and (doc[i].pos_ == "PROPN" or doc[i].text[:1].isupper())


@once
def is_about_sport(doc: Doc) -> bool:
    """Tell whether the article is about sport: several words of it stand there."""
    return len(vocabulary_of(doc) & words("sport-words")) >= _SPORT


def same_contest(span: Span, other: Span) -> bool:
    """Tell whether two mentions may be of one contest: of one kind, one round, and not against two opponents."""
    mine, theirs = opponent(span), opponent(other)
    if mine and theirs and mine != theirs:
        return False
    a, b = _stem(span), _stem(other)
    if (
        _kind(a) != _kind(b)
        and not (_kind(b) == "race" and b in _PLAIN and "finale" in a)
        and not (_kind(a) == "race" and a in _PLAIN and "finale" in b)
    ):
        return False
    if _rest(span, a) == _rest(other, b) and a == b:
        return True
    return (a in _PLAIN and _is_bare(span)) or (b in _PLAIN and _is_bare(other)) or _one_ends_other(span, other)


def opponent(span: Span) -> str | None:
    """Return against whom a contest is, as the words right after its mention say; None where they do not."""
    after = span.doc[span.end : span.end + 2]
    named = len(after) == 2 and after[0].lower_ in {"mot", "med", "over"} and after[1].text[:1].isupper()
    return after[1].lower_ if named else None


def _stem(span: Span) -> str:
    return noun_stem(span[-1].text) or span[-1].lower_


def _kind(stem: str) -> str:
    if stem in _RACES:
        return "race"
    return "whole" if stem in _WHOLE or stem.upper()[-2:] in {"VM", "EM", "NM", "OL"} else "match"


def _rest(span: Span, stem: str) -> str:
    """Return what stands before the stem in a compound («cup» of «cupfinalen»)."""
    word = span[-1].lower_
    return word[: max(word.rfind(stem), 0)]


def _is_bare(span: Span) -> bool:
    return not any(token.lower_.endswith("s") for token in span[:-1]) and _rest(span, _stem(span)) == ""


def _one_ends_other(span: Span, other: Span) -> bool:
    a, b = sorted((span[-1].lower_, other[-1].lower_), key=len)
    return b.endswith(a) and _ROUND.search(b) is None
