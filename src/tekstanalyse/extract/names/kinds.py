"""Find names that say themselves what they name, or are said to be one: «Kystposten», «avisa Utsyn», «Sula Bygg AS»."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import counts_of
from tekstanalyse.extract.inflection import REMEMBERED, base_name, ending_of, is_title, stem_of
from tekstanalyse.extract.names.introduced import find_introduced
from tekstanalyse.extract.names.lone import opens
from tekstanalyse.lexicon import entries, words

_OPEN = frozenset({"", "GPE_LOC", "GPE_ORG", "LOC", "PROD", "MISC", "EVT", "DRV", "ORG", "PER"})
_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})
SITE = re.compile(r"(?!www\.)[\w-]{2,}\.(?:no|com|org|net)")
_DEFINITE = ("en", "et", "a", "ene", "ane")
_PLURAL = ("husa", "skapa", "laga", "råda", "styra", "ene", "ane")
_HYPHENED = re.compile(r"[A-ZÆØÅ][\w.]*-(?P<kind>[a-zæøå]+)")


def find_by_kind(doc: Doc) -> Iterator[Span]:
    """Yield names of one word that end in what they are or that everybody knows, those after a noun, and sites."""
    for token in doc:
        if _ends_as_organization(token) or _is_body(token) or _is_source(token):
            yield doc[token.i : token.i + 1]
        yield from find_introduced(token)


def _ends_as_organization(token: Token) -> bool:
    """Tell whether a compound with a capital says by its end what it is; first in a sentence a capital says nothing."""
    if not token.text[:1].isupper() or token.ent_type_ not in _OPEN or token.text.isupper():
        return False
    if _HYPHENED.fullmatch(token.text):
        return False
    stem = stem_of(token.text, "org-nouns")
    whole = stem is not None and not (token.lower_.startswith(stem) and _leads_on(token))
    if whole and token.pos_ in {"PROPN", "NOUN"}:
        return not opens(token) or _is_one_of_a_kind(token)
    of_place = _is_definite(token) and _is_of_place(token) and token.lower_ not in {"skolen", "skulen"}
    if stem is not None and (_is_second_part(token) or of_place):
        return True
    if token.is_sent_start and _is_one_of_a_kind(token):
        return True
    if not has_organization_ending(token.text, place=token.ent_type_ in _PLACES):
        return False
    inside = token.ent_type_ != "" or not token.is_sent_start
    return inside or _is_of_place(token) or _is_of_bearer(token)


def _is_one_of_a_kind(token: Token) -> bool:
    """Tell whether a word that begins a sentence names a body of which there is one («Fisketilsynet», «Sauemuseet»).

    Of others, towns and firms have each their own («Kommunestyret», «Styringsgruppa», «Fagforeningen»); associations
    are named by what they are for («Bygdelaget»).
    """
    word = base_name(token.text).lower()
    stem = stem_of(word, "org-nouns") or "lag"
    association = stem != "lag" and word.endswith((f"{stem}et", f"{stem}en")) and stem.endswith(("lag", "aksjon"))
    ends = association or any(word.endswith(end) and len(word) > len(end) + 2 for end in words("org-ends-of-one"))
    common = word.endswith(tuple(words("org-common-compounds"))) or _is_small_elsewhere(token)
    introducing = token.i + 1 < len(token.doc) and token.nbor().text[:1].isupper()
    return ends and not (common or (introducing and token.lower_ == word))


def _is_small_elsewhere(token: Token) -> bool:
    base = base_name(token.text).lower()
    return not counts_of(token.doc).keys().isdisjoint({base, base + "s"})


def _leads_on(token: Token) -> bool:
    """Tell whether a bare kind is indefinite («Universitet»), or the rest of the name follows («Stiftelsen Lia»)."""
    base = base_name(token.text)
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if not base.endswith(_DEFINITE) or not ending_of(base, "org-nouns") or _is_small_elsewhere(token):
        return True
    named = after is not None and (after.lower_ in {"i", "på", "for"} or after.text[:1].isupper())
    return named and base == token.text


def _is_definite(token: Token) -> bool:
    return base_name(token.text).endswith(_DEFINITE) and not token.lower_.endswith(_PLURAL)


def _is_second_part(token: Token) -> bool:
    """Tell whether a first part with a hyphen and «og» stand before the kind («Sau- og Geitelag»)."""
    return token.i > 1 and token.nbor(-1).lower_ in {"og", "&"} and token.nbor(-2).text.endswith("-")


def _is_of_place(token: Token) -> bool:
    """Tell whether «i» or «på» and a name follow («Ungdomsrådet i Sula»)."""
    if token.i + 2 >= len(token.doc) or token.nbor().lower_ not in {"i", "på"}:
        return False
    return token.nbor(2).ent_type_ != "" and token.nbor(2).text[:1].isupper()


def _is_of_bearer(token: Token) -> bool:
    """Tell whether the word owns a title that follows («Fiskerikomiteens leder»)."""
    return token.text != base_name(token.text) and token.i + 1 < len(token.doc) and is_title(token.nbor().text)


@lru_cache(maxsize=REMEMBERED)
def has_organization_ending(name: str, *, place: bool = False) -> bool:
    """Tell whether a name of one word says by its end that it is an organization's, even if it seems to be a place's.

    Example:
        >>> has_organization_ending("Fjordavisa"), has_organization_ending("Sandbanken", place=True)
        (True, False)
    """
    word = base_name(name).lower()
    if word in words("org-common-compounds"):
        return False
    endings = (e for e in entries("org-name-endings") if word.endswith(e[0]) and len(word) > len(e[0]) + 1)
    return any(len(ending) == 1 or not place for ending in endings)


def _is_body(token: Token) -> bool:
    """Tell whether a name with a hyphen is that of a body («Moe-utvalget», «Lia-administrasjonen»)."""
    match = _HYPHENED.fullmatch(token.text)
    if match is None:
        return False
    kind = match["kind"]
    return kind in words("org-name-endings") or (
        kind.endswith(_DEFINITE)
        and stem_of(kind, "org-nouns") is not None
        and kind not in {"laget", "skolen", "skulen", "kommunen"}
        and not kind.endswith(_PLURAL)
    )


def _is_source(token: Token) -> bool:
    """Tell whether the address of a site stands for those who make it («sier Lia til fjordnytt.no»)."""
    if SITE.fullmatch(token.text) is None or token.i == 0:
        return False
    before = token.nbor(-1)
    return (
        before.lower_ in {"til", "ifølge", "i", "på", "hos"} or before.pos_ == "VERB" or token.dep_.startswith("nsubj")
    )
