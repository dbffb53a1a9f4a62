"""Tell names of people from those of organizations that a recognizer takes for them: «Sula Venstre», «Kari Lie AS»."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import ending_of, is_relation, is_title, stem_of
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.extract.names.beside import comes_from
from tekstanalyse.extract.names.fields import is_of_fields
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.introduced import introduces
from tekstanalyse.extract.names.kinds import has_organization_ending
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

_LONG = 6
"""Letters of names of places that are surnames as well («Vik», «Sande»), at the most."""
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
    before = span.doc[span.start - 1] if span.start else None
    if comes_from(span) or (before is not None and (introduces(before) or opens_firm(before))):
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
    if len(span[-1]) > _LONG and span[-1].text in words("places") and not _is_said_human(span):
        return True
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
    double = span[0].text.partition("-")[0] in given_names()
    alone = any(ent.text == span[-1].text and ent.label_ == "PER" for ent in span.doc.ents)
    return double or alone or _is_said_human(span)


def _is_said_human(span: Span) -> bool:
    """Tell whether a title, an age or whose relative it is stands beside the name."""
    doc, before = span.doc, span.doc[max(span.start - 1, 0)]
    after = doc[span.end : span.end + 2]
    told = len(after) > 1 and after[0].text in {",", "("} and (is_title(after[1].text) or _is_age(after[1]))
    return told or (before.pos_ != "VERB" and is_title(before.text)) or is_relation(before.text)


def _is_age(token: Token) -> bool:
    return token.text.isdigit() and len(token) < len("1000")


def _is_beside_organization(span: Span) -> bool:
    """Tell whether «og» joins the name to one that the recognizer takes for an organization's."""
    doc, start, end = span.doc, span.start, span.end
    before = start > 1 and doc[start - 1].lower_ == "og" and doc[start - 2].ent_type_ == "ORG"
    return before or (end + 1 < len(doc) and doc[end].lower_ == "og" and doc[end + 1].ent_type_ == "ORG")
