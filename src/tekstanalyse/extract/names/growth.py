"""Move the end of an organization's name over what belongs to it: its kind, region, field, place and branch.

Norwegian names of organizations go on in small letters («Hallen bondelag», «Nettverk for minoritetsspråk»).
"""

import re

from spacy.tokens import Doc, Token

from tekstanalyse.extract.inflection import ending_of, stem_of
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.extract.names.rows import is_kind
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_LOC", "GPE_ORG", "LOC"})
_DEFINITE = ("en", "et", "a", "ene", "ane")

_WITHOUT_FIELD = frozenset({"sykehus", "sjukehus", "sykehjem", "sjukeheim", "kommune", "fylkesmann", "statsforvalter"})
DIRECTIONS = frozenset({"nord", "sør", "øst", "aust", "vest", "midt", "nordvest", "sørvest", "sørøst", "nordøst"})
_SCHOOLS = frozenset({"skule", "skole"})
"""What may follow «vidaregåande», which is a school's name without it as well."""
_BRANCH = frozenset({"avd.", "avd", "avdeling", "lokalavdeling", "region"})
_REGIONAL = ("statsforvalt", "fylkesmann", "politidistrikt", "sysselm")
"""How the offices begin that two regions may share."""
_PLURAL = frozenset({"er", "ar", "ene", "ane"})
_UNIONS = frozenset({"Forening", "Foreining", "Forbund", "Fellesforening", "Fellesforeining", "Fellesforbund"})


def grown(doc: Doc, start: int, end: int) -> int:
    """Return the end moved over what the name goes on with: its kind, its region, its field and its place."""
    end = _over_capitals(doc, end)
    end = over_kind(doc, end)
    end = _over_region(doc, start, end)
    end = _over_field(doc, start, _over_joined_field(doc, start, end))
    return _over_branch(doc, _over_second_region(doc, start, end))


def _over_second_region(doc: Doc, start: int, end: int) -> int:
    """Move over «og» and the second of two regions that share an office («Statsforvalteren i Oslo og Viken»)."""
    office = doc[start].lower_.startswith(_REGIONAL) and doc[start:end].text.count(" i ") == 1
    joined = end + 1 < len(doc) and doc[end].lower_ == "og" and doc[end + 1].text in words("places")
    return end + 2 if office and joined else end


def _over_branch(doc: Doc, end: int) -> int:
    """Move over the branch that «avdeling» names, by a place or number («Fjellfolkets forening, avd. Dal»)."""
    i = end + int(end < len(doc) and doc[end].text == ",")
    if i + 1 < len(doc) and doc[i].lower_ in _BRANCH and (doc[i + 1].is_title or doc[i + 1].is_digit):
        return i + 2
    return end


def _over_capitals(doc: Doc, end: int) -> int:
    """Move over words with a capital that the recognizer left out of the name («Fjell TV», «NNV Sula»)."""
    while end < len(doc) and doc[end - 1].whitespace_ and _goes_on(doc[end]):
        end += 1
    return end


def _goes_on(token: Token) -> bool:
    name = token.text[:1].isupper() and token.pos_ == "PROPN" and token.is_alpha
    if not name or token.is_sent_start:
        return False
    tied = token.dep_.startswith("flat") and token.nbor(-1) in {token.head, *token.head.children}
    place = token.ent_type_ in _PLACES and tied
    return place or (token.ent_type_ == "" and token.dep_.startswith(("flat", "nmod", "appos")))


def over_kind(doc: Doc, end: int) -> int:
    """Move over a noun in small letters that says what it is: «Hallen bondelag», «Norges arktiske universitet»."""
    for i in range(end, min(end + 2, len(doc))):
        ending = ending_of(doc[i].text, "org-nouns")
        described = doc[i].pos_ in {"ADJ", "ADV"} and ending == "t"
        if doc[i].is_lower and is_kind(doc[i]) and not described and ending not in _PLURAL:
            return i + 1 + int(i + 1 < len(doc) and doc[i + 1].lower_ in _SCHOOLS)
        if doc[i].pos_ != "ADJ" or doc[i].is_sent_start or doc[i].lower_.endswith("ste"):
            break
    return end


def _over_region(doc: Doc, start: int, end: int) -> int:
    """Move over a region, place or channel after an acronym: «NAV Alta», «Bufetat region vest», «NRK P9»."""
    if end >= len(doc) or not doc[end - 1].whitespace_:
        return end
    towards = end + 1 < len(doc) and doc[end + 1].lower_ in {"for", "i", "på"}
    if (doc[end].lower_ in DIRECTIONS and not towards) or (
        doc[end - 1].is_upper and re.fullmatch(r"P\d", doc[end].text)
    ):
        return end + 1
    if doc[end].lower_ == "i" and end + 1 < len(doc) and doc[end + 1].lower_ in DIRECTIONS and doc[end + 1].is_title:
        return end + 2
    if doc[end].lower_ == "region" and end + 1 < len(doc) and doc[end + 1].lower_ in DIRECTIONS:
        return end + 2
    if end - start == 1 and doc[start].is_upper and len(doc[start]) > 1 and doc[end].ent_type_ in _PLACES:
        return end + 1
    return end


def _over_field(doc: Doc, start: int, end: int) -> int:
    """Move over «for» and its nouns, and over «i» and a place, after a noun that is a kind of organization."""
    kind = stem_of(doc[end - 1].text, "org-nouns") is not None or has_organization_ending(doc[end - 1].text)
    if end + 1 >= len(doc) or not kind:
        return end
    if doc[end].lower_ == "for" and _has_field(doc[end - 1]) and doc[end + 1].is_lower and not is_thanked(doc[end - 1]):
        return _over_nouns(doc, end)
    definite = doc[end - 1].text.endswith(_DEFINITE) or (end - start > 1 and doc[end - 1].text in _UNIONS)
    if definite and doc[end].lower_ in {"i", "på", "for"} and doc[end + 1].ent_type_ in {*_PLACES, "ORG"}:
        if doc[end].lower_ != "for" and doc[end - 1].lower_.endswith(tuple(words("org-ends-without-place"))):
            return end
        return next((ent.end for ent in doc.ents if ent.start == end + 1), end)
    return end


def _has_field(kind: Token) -> bool:
    """Tell whether a kind of organization can be «for» something; hospitals treat «for» an illness."""
    stem = stem_of(kind.text, "org-nouns")
    return stem is not None and stem not in _WITHOUT_FIELD


def _over_joined_field(doc: Doc, start: int, end: int) -> int:
    """Move over «og» and one more noun of a field that the recognizer left out («Senter for fjell og helse»)."""
    field = any(token.lower_ == "for" for token in doc[start:end]) and doc[end - 1].is_lower
    joined = end + 1 < len(doc) and doc[end].lower_ == "og" and doc[end + 1].is_lower and doc[end + 1].pos_ == "NOUN"
    return end + 2 if field and joined else end


def _over_nouns(doc: Doc, end: int) -> int:
    """Move over «for» and the noun it leads to, with what describes it, and over «og» and one more noun."""
    i = end + 1
    while i + 1 < len(doc) and doc[i].is_lower and (doc[i].pos_ == "ADJ" or _owns_next(doc[i])):
        i += 1
    if not (doc[i].pos_ == "NOUN" and doc[i].is_lower):
        return end
    joined = i + 2 < len(doc) and doc[i + 1].lower_ == "og" and doc[i + 2].pos_ == "NOUN" and doc[i + 2].is_lower
    return i + 3 if joined else i + 1


def _owns_next(token: Token) -> bool:
    genitive = token.pos_ == "NOUN" and token.text.endswith("s")
    return genitive and token.nbor().pos_ == "NOUN" and token.nbor().is_lower


def is_thanked(token: Token) -> bool:
    """Tell whether the sentence thanks or praises somebody, of whom «for» says what for («takket Fjordfondet for»).

    A bare kind is never whole without what «for» says («hedret Institutt for fisk»).
    """
    named = token.i > 0 and token.nbor(-1).is_title
    return (named or token.lower_ != stem_of(token.text, "org-nouns")) and any(
        other.lower_.startswith(("takk", "ros", "hedr", "heidr")) for other in token.sent[: token.i - token.sent.start]
    )
