"""Find names that a noun for organizations introduces: «avisa Utsyn», «KystVern, foreningen som …», «klubber som …»."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import REMEMBERED, is_title, stem_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.lone import opens
from tekstanalyse.lexicon import words

_DEFINITE = ("en", "et", "a", "ene", "ane")
_PARTICLES = frozenset({"de", "la", "del", "di", "du", "of", "the", "für", "von", "van", "do", "da", "dos", "das"})
_ASSOCIATIONS = ("lag", "kor", "korps", "storband", "orkester", "ensemble", "kvartett")
_GROWN_UP = frozenset({"mannskor", "damekor", "kvinnekor"})
"""Choirs whose names say so, as those of children seldom do."""
_FEW_PEOPLE = ("duoen", "trioen")
_JOINED_NOUN = re.compile(r"[A-ZÆØÅ]+-[a-zæøå]+")
"""Nouns that begin with an acronym: «TV-kanalen», «IT-selskapet»."""


def find_introduced(token: Token) -> Iterator[Span]:
    """Yield the names that a noun introduces, before or after it, or that «som» after a plural begins to list."""
    if token.lower_ == "som" and token.i and _is_plural_kind(token.nbor(-1)):
        yield from _listed(token)
    if _is_definite_plural(token):
        yield from _listed(token)
    if introduces(token):
        yield from _introduced(token)
        yield from _explained(token)


def introduces(token: Token) -> bool:
    """Tell whether a noun in definite form says that an organization's name follows («avisa», «idrettslaget»)."""
    small = token.is_lower or _JOINED_NOUN.fullmatch(token.text) is not None
    if token.lower_.endswith(_FEW_PEOPLE) and is_title(
        token.lower_.removesuffix("en")[: -len("duo")].removesuffix("t")
    ):
        return False
    return (small or opens(token)) and _is_introducing(token.lower_)


@lru_cache(maxsize=REMEMBERED)
def _is_introducing(noun: str) -> bool:
    if not noun.endswith(_DEFINITE):
        return False
    kinds = words("org-introducing-nouns")
    if noun in kinds or any(noun.endswith(kind) for kind in kinds if kind != "laget"):
        return True
    stem = stem_of(noun, "org-nouns")
    return stem is not None and stem.endswith("lag")


def _introduced(noun: Token) -> Iterator[Span]:
    """Yield the name right after a noun for organizations, up to the last capital in a row."""
    doc, start = noun.doc, noun.i + 1
    if start < len(doc) and doc[start].text in {"«", '"', "“"}:
        return
    end = start
    while end < len(doc) and _is_in_name(doc[end]) and not doc[end].is_sent_start and not doc[end].is_punct:
        end += 1
        if not doc[end - 1].whitespace_:
            break
    inner = doc[start:end]
    tagged = start < end and (inner[0].pos_ in {"PROPN", "NOUN", "X"} or (len(inner) > 1 and inner[0].pos_ == "ADJ"))
    if tagged and noun.whitespace_ and not _is_full_person(inner):
        yield doc[noun.i : end] if is_part_of_name(noun) else inner


def is_part_of_name(noun: Token) -> bool:
    """Tell whether a kind with a capital is that of an association or ensemble, which belongs to its name.

    «Ungdomslaget Bjørka» and «Mannskoret Klang», but «Bandet Klang» and «Avisa Utsyn».
    """
    stem = stem_of(noun.text, "org-nouns") or ""
    choir = stem.endswith("kor") and opens(noun) and stem not in _GROWN_UP
    association = stem.endswith(_ASSOCIATIONS) and not (noun.lower_.startswith(_ASSOCIATIONS) or choir)
    return noun.text[:1].isupper() and association


def _is_plural_kind(token: Token) -> bool:
    """Tell whether a noun in the plural, without an article, says of which kind the names are that follow «som»."""
    kinds = words("org-introducing-nouns") | {"grupper", "grupperinger", "grupperingar"}
    stem = re.sub(r"(?:er|ar)$", "", token.lower_)
    ends = any(kind.endswith(("en", "et", "a")) and stem.endswith(re.sub(r"(?:en|et|a)$", "", kind)) for kind in kinds)
    small = token.is_lower or bool(token.is_sent_start)
    return small and token.lower_.endswith(("er", "ar")) and (ends or token.lower_ in kinds)


def _is_definite_plural(token: Token) -> bool:
    """Tell whether a noun says of which kind the names after it are («klubbene Utsyn og Trygg», nn «selskapa»)."""
    stem = re.sub(r"(?:ene|ane|a)$", "", token.lower_)
    singular = ("et",) if token.lower_.endswith("a") else ("en", "et", "a")
    plural = token.lower_ != stem and (token.is_lower or bool(token.is_sent_start))
    return plural and any(stem + ending in words("org-introducing-nouns") for ending in singular)


def _listed(som: Token) -> Iterator[Span]:
    """Yield the names after «som» or such a noun, joined by commas and «og» («grupper som Utsyn og Ny Veg»)."""
    doc, start = som.doc, som.i + 1
    while start < len(doc) and doc[start].text[:1].isupper():
        end = start
        while end < len(doc) and _is_in_name(doc[end]):
            end += 1
        yield doc[start:end]
        start = end + 1 if end < len(doc) and doc[end].text in {",", "og", "eller"} else len(doc)


def _is_in_name(token: Token) -> bool:
    """Tell whether a word has a capital, or is a foreign particle between two that have («El Sol de Lima»)."""
    if token.text[:1].isupper() or (token.is_digit and token.i > 0 and token.nbor(-1).text[:1].isupper()):
        return True
    between = 0 < token.i < len(token.doc) - 1 and token.nbor(-1).text[:1].isupper() and token.nbor().text[:1].isupper()
    return between and token.lower_ in _PARTICLES


def _explained(noun: Token) -> Iterator[Span]:
    """Yield the name that a noun after a comma says more of («KystVern, foreningen som Lia startet»)."""
    doc, i = noun.doc, noun.i
    after = doc[i + 1].lower_ if i + 1 < len(doc) else ""
    if i < 2 or doc[i - 1].text != "," or after not in {"som", "der", "for", "til", "bak"}:
        return
    if doc[i - 2].text[:1].isupper() and doc[i - 2].pos_ in {"PROPN", "NOUN"}:
        yield doc[i - 2 : i - 1]


def _is_full_person(span: Span) -> bool:
    return len(span) > 1 and span[0].text in given_names() and all(token.ent_type_ == "PER" for token in span)
