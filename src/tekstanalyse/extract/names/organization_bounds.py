"""Find where the name of an organization begins and ends: a recognizer takes verbs and owners along, or stops early."""

import re

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.names.growth import DIRECTIONS, grown, is_thanked, over_kind
from tekstanalyse.extract.names.introduced import is_part_of_name
from tekstanalyse.extract.names.kinds import SITE, has_organization_ending
from tekstanalyse.extract.names.lone import begins_sentence
from tekstanalyse.extract.names.rows import POSITIONS, is_firm_word

_OPENING = frozenset({"stiftelse", "stifting", "legat", "forbund", "forening", "foreining"})
"""Kinds that belong to the name they stand before, as those of firms and papers do not."""
_PLACES = frozenset({"GPE_LOC", "GPE_ORG", "LOC"})
_DEFINITE = ("en", "et", "a", "ene", "ane")


def name_bounds(doc: Doc, ent: Span, taken: set[int]) -> Span | None:
    """Return the name without line breaks, signs, owners and verbs at its edges, grown by the words that belong to it.

    `taken` holds the tokens of names already read as people. None when no capital is left.
    """
    site = next((token.i for token in ent if SITE.fullmatch(token.text)), None)
    if site is not None:
        return doc[site : site + 1]
    start, end = _within_line(doc, ent.start, ent.end, taken)
    while end > start and _is_no_end(doc[end - 1], first=end - 1 == start):
        end -= 1
    while start < end and (doc[start].is_punct or doc[start].text == "v/"):
        start += 1
    if end - start > 1 and (_is_owner(doc[start], doc[start + 1]) or _is_told_kind(doc[start])):
        start += 1
    end = _without_second(doc, start, end)
    end = _without_owned(doc, start, _without_purpose(doc, start, end))
    end = _without_place(doc, start, end)
    if start > 0 and (_is_named_kind(doc[start - 1]) or doc[start - 1].text in POSITIONS):
        start -= 1
    start = over_first_part(doc, _over_head(doc, start, taken))
    if start >= end or not (any(char.isupper() for char in doc[start:end].text) or _is_small_name(doc[start:end])):
        return None
    return doc[start : grown(doc, start, end)]


def _over_head(doc: Doc, start: int, taken: set[int]) -> int:
    """Return the start moved over the capital before it to which the tree joins the name («Levande Fjell Stryn»)."""
    joined = 0 < start < len(doc) and doc[start].dep_.startswith("flat") and doc[start].head.i == start - 1
    before = doc[start - 1]
    named = before.is_title and before.is_alpha and before.ent_type_ == "" and before.pos_ in {"ADJ", "NOUN", "PROPN"}
    kind = before.text.endswith(_DEFINITE) or is_title(before.text)
    return start - 1 if joined and named and start - 1 not in taken and not kind else start


def over_first_part(doc: Doc, start: int) -> int:
    """Return the start moved over «Sau- og» and the place before it («Indre Dal Sau- og Geitelag»)."""
    if start < 2 or doc[start - 1].lower_ not in {"og", "&"} or not doc[start - 2].text.endswith("-"):
        return start
    start -= 2
    while start > 0 and doc[start - 1].text[:1].isupper() and doc[start - 1].pos_ in {"PROPN", "ADJ"}:
        start -= 1
    return start


def _is_told_kind(token: Token) -> bool:
    """Tell whether a sentence begins with the kind of what names its kind itself («Fotballklubben IL Dal»)."""
    kind = begins_sentence(token) and token.text.endswith(_DEFINITE) and token.text == base_name(token.text)
    return (
        kind and token.nbor().is_upper and is_firm_word(token.nbor()) and stem_of(token.text, "org-nouns") is not None
    )


def _is_named_kind(token: Token) -> bool:
    """Tell whether the word before a name is a kind with a capital of its own, as foundations always have it."""
    kind = stem_of(token.text, "org-nouns") if token.text[:1].isupper() else None
    bare = (
        begins_sentence(token)
        and token.text.endswith(_DEFINITE)
        and not (kind in _OPENING and token.lower_.startswith(kind))
        and not is_part_of_name(token)
    )
    return kind is not None and not bare


def _is_small_name(span: Span) -> bool:
    """Tell whether a name has small letters by choice («fjordnytt.no», «de-lillos»)."""
    return len(span) == 1 and re.fullmatch(r"\w+[.-]\w+", span.text) is not None and span[0].pos_ in {"PROPN", "X"}


def _without_owned(doc: Doc, start: int, end: int) -> int:
    """Return the end before what the organization owns, unless that is a kind («Høgskulen i Suldals pris»)."""
    if end - start < 3 or not doc[end - 1].is_lower or doc[end - 1].pos_ not in {"NOUN", "PROPN"}:
        return end
    owner, kind = doc[end - 2], doc[end - 1].text
    owns = owner.text[:1].isupper() and owner.text != base_name(owner.text)
    return end - 1 if owns and stem_of(kind, "org-nouns") is None and not has_organization_ending(kind) else end


def _without_second(doc: Doc, start: int, end: int) -> int:
    """Return the end before «og» and a second name that closes in its kind («Fjordforbundet Vest og Dal bygdelag»)."""
    joint = next((i for i in range(start + 1, end - 1) if doc[i].lower_ == "og"), None)
    if joint is None or stem_of(doc[start].text, "org-nouns") is None or doc[start + 1].lower_ in {"i", "for"}:
        return end
    return joint if doc[joint + 1].text[:1].isupper() and over_kind(doc, end) > end else end


def _without_purpose(doc: Doc, start: int, end: int) -> int:
    """Return the end before a verb, «til» and what one is invited to, or «for» and what one is thanked for.

    What has a verb as its second word is a sentence, or the title of a work, and no name at all.
    """
    cut = next((i for i in range(start + 1, end) if _ends_name(doc[i])), end)
    return start if cut == start + 1 < end and doc[cut].pos_ in {"VERB", "AUX"} else cut


def _ends_name(token: Token) -> bool:
    if token.lower_ == "til":
        return token.i + 1 < len(token.doc) and token.nbor().is_lower
    verb = token.is_lower and token.pos_ in {"VERB", "AUX"}
    return verb or (token.lower_ == "for" and is_thanked(token.nbor(-1)))


def _without_place(doc: Doc, start: int, end: int) -> int:
    """Return the end before «i» and a place, unless the name is a noun in definite form («Universitetet i Oslo»)."""
    first = doc[start:end][0] if start < end else None
    if first is None or end - start < 3 or doc[start + 1].lower_ not in {"i", "på"}:
        return end
    if doc[start + 2].lower_ in DIRECTIONS:
        return end
    return end if first.text.endswith(_DEFINITE) else start + 1


def _within_line(doc: Doc, start: int, end: int, taken: set[int]) -> tuple[int, int]:
    for i in range(start, end):
        if doc[i].is_space or i in taken:
            return start, i
    return start, end


def _is_no_end(token: Token, *, first: bool) -> bool:
    """Tell whether a word cannot close a name: a sign, «og», a verb, a preposition."""
    if token.is_punct or token.is_space or token.text == "v/" or token.pos_ in {"CCONJ", "ADP", "AUX", "SCONJ"}:
        return True
    return token.pos_ == "VERB" and token.is_lower and not first


def _is_owner(token: Token, after: Token) -> bool:
    """Tell whether the first word is the genitive of a place the article names, or of what owns an organization.

    «Oslos Lærerlag»; «Hamars Frp», as the second word stands without the first elsewhere.
    """
    base = base_name(token.text)
    if base == token.text:
        return False
    if token.text in {"Norges", "Noregs"} and after.text[:1].isupper():
        return False
    place = any(ent.text == base and ent.label_ in _PLACES for ent in token.doc.ents)
    owned = {after.text, base_name(after.text)}
    return place or any(ent.text in owned and ent.label_ == "ORG" for ent in token.doc.ents)
