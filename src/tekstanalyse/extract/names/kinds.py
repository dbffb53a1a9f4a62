"""Find names that say themselves what they name, or are said to be one: «Kystposten», «avisa Utsyn», «Sula Bygg AS»."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import REMEMBERED, base_name, ending_of, is_title, stem_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.introduced import find_introduced, introduces
from tekstanalyse.extract.names.lone import begins_sentence
from tekstanalyse.lexicon import entries, words

_OPEN = frozenset({"", "GPE_LOC", "GPE_ORG", "LOC", "PROD", "MISC", "EVT", "DRV", "ORG", "PER"})
_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})
SITE = re.compile(r"(?!www\.)[\w-]{2,}\.(?:no|com|org|net)")
_DEFINITE = ("en", "et", "a", "ene", "ane")
_ENSEMBLES = frozenset({"Trio", "Kvartett", "Kvintett", "Sekstett", "Orkester", "Ensemble", "Band", "Bigband"})
POSITIONS = frozenset(
    {"Øvre", "Nedre", "Indre", "Ytre", "Nordre", "Søndre", "Søre", "Østre", "Austre", "Vestre", "Midtre"}
)
"""Words that open names of places and of what is called after them («Øvre Dal skole»)."""
_HYPHENED = re.compile(r"[A-ZÆØÅ][\w.]*-(?P<kind>[a-zæøå]+)")


def find_by_kind(doc: Doc) -> Iterator[Span]:
    """Yield names that end in what they are, follow a noun for it, or close with a legal form; also news sites."""
    for token in doc:
        if _ends_as_organization(token) or _is_body(token) or _is_source(token):
            yield doc[token.i : token.i + 1]
        if token.text in words("org-firm-words") and token.i:
            yield from _firm(token)
        if token.text in words("org-opening-words") and token.ent_type_ in _OPEN:
            yield from _opened(token)
        yield from find_introduced(token)
        if token.is_lower and token.pos_ in {"NOUN", "PROPN"} and stem_of(token.text, "org-nouns") is not None:
            yield from _proper_kind(token)


def _ends_as_organization(token: Token) -> bool:
    """Tell whether a compound with a capital says by its end what it is; first in a sentence a capital says nothing."""
    if not token.text[:1].isupper() or token.ent_type_ not in _OPEN or token.text.isupper():
        return False
    if _HYPHENED.fullmatch(token.text):
        return False
    stem = stem_of(token.text, "org-nouns")
    if (
        stem is not None
        and token.pos_ in {"PROPN", "NOUN"}
        and not (token.lower_.startswith(stem) and _leads_on(token))
    ):
        opens = begins_sentence(token) or token.nbor(-1).text == ":"
        return not opens or _is_one_of_a_kind(token)
    if stem is not None and (_is_second_part(token) or (_is_definite(token) and _is_of_place(token))):
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
    common = word.endswith(tuple(words("org-common-compounds"))) or any(t.text in {word, word + "s"} for t in token.doc)
    introducing = token.i + 1 < len(token.doc) and token.nbor().text[:1].isupper()
    return ends and not (common or (introducing and token.lower_ == word))


def _leads_on(token: Token) -> bool:
    """Tell whether a bare kind is indefinite («Universitet»), or the rest of the name follows («Stiftelsen Lia»)."""
    base = base_name(token.text)
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if not base.endswith(_DEFINITE) or not ending_of(base, "org-nouns"):
        return True
    named = after is not None and (after.lower_ in {"i", "på", "for"} or after.text[:1].isupper())
    return named and base == token.text


def _is_definite(token: Token) -> bool:
    return base_name(token.text).endswith(_DEFINITE)


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
        and kind not in {"laget", "skolen", "skulen"}
    )


def _is_source(token: Token) -> bool:
    """Tell whether the address of a site stands for those who make it («sier Lia til fjordnytt.no»)."""
    if SITE.fullmatch(token.text) is None or token.i == 0:
        return False
    before = token.nbor(-1)
    return (
        before.lower_ in {"til", "ifølge", "i", "på", "hos"} or before.pos_ == "VERB" or token.dep_.startswith("nsubj")
    )


def ends_firm_of_person(token: Token) -> bool:
    """Tell whether a legal form or an ensemble closes what may begin as a person's name («Kari Lie Trio», «Lie AS»)."""
    return token.text in words("resolve-legal-forms") or token.text in _ENSEMBLES


def opens_house(span: Span) -> bool:
    """Tell whether a name begins with what it is, as houses' do («Hotel Solvik», «Kafé Lia»)."""
    return len(span) > 1 and span[0].text in words("org-opening-words")


def _opened(token: Token) -> Iterator[Span]:
    """Yield the name that a word for a house or ensemble opens, up to the last capital in a row."""
    if token.is_sent_start and introduces(token):
        return
    end = token.i + 1
    while end < len(token.doc) and token.doc[end].text[:1].isupper() and token.doc[end - 1].whitespace_:
        end += 1
    if end > token.i + 1 and not token.doc[token.i + 1].is_sent_start:
        yield token.doc[token.i : end]


def _firm(token: Token) -> Iterator[Span]:
    """Yield the capitals in a row up to a word that closes the name of a firm."""
    start = token.i
    while start > 0 and _is_name_word(token.doc[start - 1]) and token.doc[start - 1].whitespace_:
        start -= 1
    if start > 0 and ends_firm_of_person(token) and token.doc[start - 1].text in given_names():
        start -= 1
    if start < token.i:
        yield token.doc[start : token.i + 1]


def _is_name_word(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ == "PROPN" and token.text not in given_names()


def _proper_kind(noun: Token) -> Iterator[Span]:
    """Yield a word with a capital and the kind right after it («Nordisk ungdomslag»)."""
    if _opens_name(noun):
        yield noun.doc[noun.i - 1 : noun.i + 1]
    if noun.i < 2 or noun.is_sent_start or noun.text != base_name(noun.text):
        return
    first = noun.nbor(-1)
    named = first.text[:1].isupper() and first.pos_ in {"ADJ", "PROPN", "NOUN"} and not first.is_upper
    inside = first.nbor(-1).is_alpha or first.nbor(-1).text == "(" or noun.dep_.startswith("flat")
    if named and not first.is_sent_start and inside and first.text == base_name(first.text):
        yield noun.doc[first.i - int(first.nbor(-1).text in POSITIONS) : noun.i + 1]


def _opens_name(kind: Token) -> bool:
    """Tell whether the word before begins a sentence, and the tree reads it and the kind as one name («Dal skole»)."""
    if kind.i == 0 or not kind.nbor(-1).is_sent_start or kind.text != base_name(kind.text):
        return False
    first = kind.nbor(-1)
    named = first.text[:1].isupper() and not first.is_upper and first.text == base_name(first.text)
    flat = kind.dep_.startswith("flat") and kind.head.i == first.i
    tied = flat or (first.pos_ == "PROPN" and kind in {first.head, *first.children})
    return named and tied and first.ent_type_ in {"", "LOC", "GPE_LOC", "ORG"} and not is_title(first.text)
