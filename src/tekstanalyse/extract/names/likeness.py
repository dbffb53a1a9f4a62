"""Tell names of people from what a recognizer takes for them: nouns, titles of works, places, organizations."""

import re
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import ending_of, is_relation, is_title, stem_of
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.extract.names.beside import comes_from
from tekstanalyse.extract.names.fields import is_of_fields
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.introduced import introduces
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.extract.names.lone import is_described, is_supported, opens
from tekstanalyse.extract.names.rows import (
    POSITIONS,
    TEAM,
    ends_firm_of_person,
    is_firm_word,
    is_kind,
    is_kind_of_person,
    opens_firm,
    opens_house,
)
from tekstanalyse.lexicon import entries, words

_ADJECTIVE = re.compile(r"[A-ZÆØÅ]\w+(?:løse?|(?:l?ig|isk|full|bar|syk|sjuk|ert|ell)e?|som(?:me)?|[ae]nde)")
_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})
_SHORTEST = 5
"""Letters of a word whose other forms are looked for."""


def can_be_name(span: Span) -> bool:
    """Tell names from the nouns, initials and abbreviations that a recognizer takes for them."""
    if is_quoted(span) or _is_first_part(span[-1].text) or span.text.endswith("-"):
        return False
    if len(span) > 1:
        return not (stem_of(span[0].text, "event-nouns") is not None and len(span[-1]) == 1)
    text = span.text
    is_noun = stem_of(text, "event-nouns") is not None or is_title(text) or is_relation(text)
    return len(text) > 1 and "." not in text and not is_noun


def _is_first_part(word: str) -> bool:
    """Tell whether a name is only the first part of a compound for an event or a group («Moe-forelesningen»)."""
    noun = word.rpartition("-")[2]
    return noun != word and noun.islower() and any(stem_of(noun, kind) for kind in ("event-nouns", "org-nouns"))


def is_common_word(span: Span) -> bool:
    """Tell whether a single word has its capital only from the sentence or heading it begins («Brenn bålet»)."""
    first, text = span[0], span.text
    if len(span) > 1 or not opens(first) or name_of(span) in given_names():
        return False
    same = [token for token in span.doc if token.text == text]
    if not all(opens(token) for token in same) or is_supported(span):
        return False
    if any(is_form_of(first, token) for token in span.doc):
        return True
    once = not any(token.text == first.lower_ for token in span.doc)
    return not (once and all(token.pos_ == "PROPN" and not is_described(token) for token in same))


def is_form_of(word: Token, other: Token) -> bool:
    """Tell whether a word in small letters is the same noun in another form, or begins with it («Kråka», «kråker»)."""
    stem = word.lower_.rstrip("ae")
    inflected = re.fullmatch(rf"{re.escape(stem)}(?:e|a|er|ar|en|ene|ane|et)?", other.lower_) is not None
    compound = other.lower_.startswith(word.lower_) and len(other) > len(word) + 2
    return other.is_lower and other.pos_ == "NOUN" and len(word) >= _SHORTEST and (inflected or compound)


def without_adjective(span: Span) -> Span:
    """Return the name without what begins the sentence before it («Glade Kari Moe vant», «Søvnløs Moe vant»)."""
    first = span[0]
    if len(span) < 2 or not opens(first) or first.text in given_names():
        return span
    rest = span.doc[span.start + 1 : span.end]
    describes = len(span) > 2 or first.pos_ == "ADJ" or _ADJECTIVE.fullmatch(first.text) is not None
    if describes and _is_named_without(span) and all(opens(t) for t in span.doc if t.text == first.text):
        return rest
    if len(span) < 3 or not first.is_sent_start:
        return span
    occupation = first.pos_ == "NOUN" and not first.dep_.startswith("flat") and rest[0].text in given_names()
    return rest if occupation or any(ent.text == rest.text for ent in span.doc.ents) else span


def _is_named_without(span: Span) -> bool:
    """Tell whether the rest of a name is somebody's elsewhere, and always without the first word."""
    rest = span.doc[span.start + 1 : span.end].text
    ends = (ent for ent in span.doc.ents if ent.label_ == "PER" and ent.start != span.start)
    return any(f" {ent.text}".endswith(f" {rest}") for ent in ends)


def is_place_like(span: Span, parts: set[str]) -> bool:
    """Tell whether a single word stands as places do, and no one in the article bears it as part of a name.

    After «fra» or «i», joined to a place, or in brackets after a name («Kari Moe (Sula)»).
    """
    if len(span) > 1 or name_of(span) in parts or span.start == 0:
        return False
    before = span.doc[span.start - 1]
    people = before.text == "(" and span.start > 1 and span.doc[span.start - 2].ent_type_ == "PER"
    return before.lower_ in {"fra", "frå", "i", "på"} or people or _is_joined_to_place(span[0]) or _is_between(span)


def is_where(span: Span) -> bool:
    """Tell whether a lone surname is the place it comes from («Grendahuset på Moen»), whoever bears it in the article.

    After «i», or «på» behind a noun; verbs have people behind «på» («stole på Moe»), and so does what they own.
    """
    doc, i = span.doc, span.start
    if len(span) > 1 or i == 0 or span.text in given_names() or _has_own(span):
        return False
    before = doc[i - 1].lower_
    if before == "i" and i > 1 and doc[i - 2].lower_ in {"tak", "fatt"}:
        return False
    return before == "i" or (before == "på" and i > 1 and doc[i - 2].pos_ in {"NOUN", "PROPN"})


def _has_own(span: Span) -> bool:
    after = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    return after in {"sin", "si", "sitt", "sine"} or span.text != name_of(span)


def opens_longer_name(span: Span, parts: set[str]) -> bool:
    """Tell whether a word that no list knows begins the name of a place («Hovland» beside «Hovland stadion»)."""
    name = name_of(span)
    if len(span) > 1 or name in parts or name in given_names() or is_supported(span):
        return False
    longer = (ent for ent in span.doc.ents if len(ent) > 1 and ent.label_ in _PLACES)
    return any(ent[0].text == name and ent[1].is_lower for ent in longer)


def _is_between(span: Span) -> bool:
    """Tell whether «mellom» stands before the name and one more («ferja mellom Sula og Moen»), and no one bears it."""
    before = [token.lower_ for token in span.doc[max(span.start - 3, 0) : span.start]]
    between = before[-1:] == ["mellom"] or (len(before) == 3 and before[0] == "mellom" and before[2] == "og")
    return between and span.text not in given_names() and not is_supported(span)


def _is_joined_to_place(token: Token) -> bool:
    """Tell whether «og» joins the name to a place («mellom Sula og Moen»)."""
    return token.dep_ == "conj" and token.head.ent_type_ in {"LOC", "GPE_LOC"}


def is_thing(span: Span) -> bool:
    """Tell whether the name is that of a work, a vessel or a firm anywhere in the article («podkasten Fjellfolk»)."""
    return _is_called_thing(name_of(span), text_of(span.doc))


@lru_cache(maxsize=256)
def _is_called_thing(name: str, text: str) -> bool:
    name = re.escape(name)
    said = (*re.findall(rf"\b(\w+) [«“”\"]?{name}\b", text), *re.findall(rf"\b{name}[»”\"]?, (\w+)", text))
    return any(_names_thing(noun.lower()) for noun in said)


def _names_thing(noun: str) -> bool:
    """Tell whether a noun stands before names of things, alone or as the last part of a compound («sølvgruva»)."""
    return noun in words("thing-nouns") or any(noun.endswith(kind) for kind in words("thing-nouns") if len(kind) > 4)


_REGIONS = frozenset({"Nord", "Sør", "Øst", "Aust", "Vest", "Midt", "Norge", "Noreg", "Norway"})
"""Words that close names of firms and branches, as places do («Trevare Nord»), and seldom those of people."""
_PARTIES = frozenset(form for entry in entries("resolve-parties") for form in entry if len(form) > len("raudt") - 1)
"""Names of parties, which end those of their branches («Sula Venstre»); surnames are no party's."""


def is_organization_like(span: Span) -> bool:
    """Tell whether a name follows or precedes a noun for organizations («avisa Utsyn», «Sula symjelag»)."""
    if is_of_fields(span) or (_is_row_of_organization(span) if len(span) > 1 else _is_lone_organization(span)):
        return True
    if len(span) > 1 and span[0].text in given_names():
        return False
    if comes_from(span) or (span.start > 0 and introduces(span.doc[span.start - 1])):
        return True
    after = span.doc[span.end] if span.end < len(span.doc) and span[-1].whitespace_ else None
    bare = (len(span) == 1 or span[0].text in POSITIONS) and span.text == name_of(span)
    return bare and after is not None and after.is_lower and is_kind(after)


def _is_lone_organization(span: Span) -> bool:
    """Tell whether one word is a known name, ends as one, or follows a kind with a capital («Kammerkoret Aurora»)."""
    opened = span.start > 0 and opens_firm(span.doc[span.start - 1])
    return opened or has_organization_ending(name_of(span))


def _is_row_of_organization(span: Span) -> bool:
    """Tell whether several words open or close as names of organizations do, and those of people do not."""
    definite_kind = ending_of(span[-1].text, "org-nouns") in {"en", "et", "a", "n"}
    house = stem_of(span[-1].text, "venue-nouns")
    if house is not None and len(house) > len("kirke") and not house.endswith(("gard", "gård")):
        return True
    if definite_kind or _is_firm_of_person(span) or opens_house(span):
        return True
    if span[0].text in given_names():
        return False
    if any(stem_of(t.text, "org-nouns") is not None for t in (span[0], span[-1])) or span[-1].lower_ in _PARTIES:
        return True
    if (
        span[-1].text in _REGIONS
        or span[0].lower_ in words("org-introducing-nouns")
        or (is_acronym(span[0].text) and not span[-1].is_upper)
    ):
        return not _is_human(span)
    return not _is_human(span) and (_ends_as_organization(span[-1]) or _is_beside_organization(span))


def _is_firm_of_person(span: Span) -> bool:
    """Tell whether the name, or the word right after it, closes as a firm's or an ensemble's does."""
    after = span.doc[span.end] if span.end < len(span.doc) and span[-1].whitespace_ else None
    closed = after is not None and (ends_firm_of_person(after) or after.text == "&" or is_kind_of_person(after))
    return ends_firm_of_person(span[-1]) or closed


def _ends_as_organization(token: Token) -> bool:
    """Tell whether the last word of a name says that it is a firm's, a paper's or a body's («Sula Sparebank»)."""
    return is_firm_word(token) or TEAM.fullmatch(token.text) is not None or stem_of(token.text, "org-nouns") is not None


def _is_human(span: Span) -> bool:
    """Tell whether a name of several words stands as people's do: beside a title or an age, or later as a surname."""
    doc, before = span.doc, span.doc[max(span.start - 1, 0)]
    after = doc[span.end : span.end + 2]
    told = len(after) > 1 and after[0].text in {",", "("} and (is_title(after[1].text) or _is_age(after[1]))
    double = span[0].text.partition("-")[0] in given_names()
    alone = any(ent.text == span[-1].text and ent.label_ == "PER" for ent in doc.ents)
    return told or double or alone or (before.pos_ != "VERB" and is_title(before.text)) or is_relation(before.text)


def _is_age(token: Token) -> bool:
    return token.text.isdigit() and len(token) < len("1000")


def _is_beside_organization(span: Span) -> bool:
    """Tell whether «og» joins the name to one that the recognizer takes for an organization's."""
    doc, start, end = span.doc, span.start, span.end
    before = start > 1 and doc[start - 1].lower_ == "og" and doc[start - 2].ent_type_ == "ORG"
    return before or (end + 1 < len(doc) and doc[end].lower_ == "og" and doc[end + 1].ent_type_ == "ORG")


def is_saint(span: Span) -> bool:
    """Tell whether the name is that of a place or house called after a saint («São Bento», «St. Olav»)."""
    return len(span) > 1 and span[0].text in {"São", "San", "Santa", "Sankt", "Sant", "St.", "Saint"}


def lies(span: Span) -> bool:
    """Tell whether the name stands after «i» somewhere («leder i Fjordforum Nord»), and begins as no person's name."""
    listed = any(token.text in given_names() for token in span)
    return not listed and f" i {name_of(span)}" in text_of(span.doc)


def is_quoted(span: Span) -> bool:
    """Tell whether marks stand right around the name: it is a title then."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in {"«", "“", '"', "”"} and after in {"»", "”", '"'}
