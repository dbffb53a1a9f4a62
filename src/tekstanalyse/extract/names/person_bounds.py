"""Find where the name of a person begins and ends: without titles and owners, with initials and all its parts."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, is_relation, is_title, stem_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.lexicon import words

_NAME_PART = re.compile(r"[^\W\d_][\w'’.-]*")
_BEARERS = ("eren", "aren", "ologen", "enten", "anten", "isten")
"""Ends of nouns in definite form for what people are: «Geologen», «Rådgivaren»."""
_OCCUPATIONS = ("er", "ar", "ør", "ist", "ent", "log", "mann", "kvinne", "ing", "or")
"""Ends of nouns for what people do, as they stand before a name without more: «Gartner», «Organist»."""
_GREETINGS = frozenset(
    """hilsen helsing klem takk tekst foto kjære hei mvh stakkars gratulerer ring kontakt spør møt følg hør høyr
    spurd""".split()  # noqa: SIM905
)
"""Words that open a line before a name."""
_YOUNGER = frozenset({"jr.", "jr", "jun.", "sr.", "sr", "sen.", "d.e.", "d.y."})
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "al", "el", "bin", "ibn", "di", "da", "la", "le", "af", "av"})


def person_spans(doc: Doc, ent: Span) -> Iterator[Span]:
    """Yield the name without line breaks, signs and titles at its edges, grown to initials and parts beside it."""
    start, end = ent.start, ent.end
    while start < end and not _starts_name(doc[start], end - start):
        start += 1
    if end - start > 1 and _is_owner(doc[start]):
        start += 1
    owned = _over_owners(doc, start, end)
    for i in range(owned, end):
        if doc[i].is_space or doc[i].text in {"«", "»", "(", ")", ",", ":", ";"}:
            end = i
            break
        if doc[i].text.endswith(".") and len(doc[i]) > len("Th."):
            end = i + 1
            break
    while end > start and not _ends_name(doc[end - 1]):
        end -= 1
    if start < end:
        yield doc[owned if owned > start else _grown_left(doc, start) : _grown(doc, end)]


def _over_owners(doc: Doc, start: int, end: int) -> int:
    """Return the start moved over several words in the genitive before a full name («Grønn Lists Ida Lie»)."""
    for i in range(start + 2, end - 1):
        owner = doc[i - 1].text
        listed = owner in given_names() or doc[start].text in given_names()
        if doc[i].text in given_names() and base_name(owner) != owner and not listed:
            return i
    return start


def people_inside(doc: Doc, ent: Span) -> Iterator[Span]:
    """Yield the name in what was taken for something else: at its end («Fjordlaget Hege Lia»), or all of it."""
    named_after = stem_of(ent[-1].text, "org-nouns") is not None
    if (
        _is_relative(doc, ent)
        or _is_named_relative(doc, ent)
        or _stands_to_title(doc, ent)
        or _has_age(doc, ent)
        or _comes_from_organization(doc, ent)
    ):
        yield from person_spans(doc, ent)
        return
    for i in range(ent.start, ent.end - 1):
        if doc[i].text in given_names() and doc[i + 1].text[:1].isupper() and not named_after:
            start = ent.start if all(_may_open_name(token) for token in doc[ent.start : i]) else i
            yield from person_spans(doc, doc[start : ent.end])
            return


def _is_relative(doc: Doc, ent: Span) -> bool:
    """Tell whether a name of one word follows whose relative it is («søsteren Live»)."""
    before = doc[ent.start - 1] if ent.start else None
    alone = len(ent) == 1 and ent[0].is_title and before is not None and is_relation(before.text)
    return alone and before is not None and before.is_lower and before.text == base_name(before.text)


def _is_named_relative(doc: Doc, ent: Span) -> bool:
    """Tell whether a given name says more closely whose relative it is («datteren hans, Vilde, …»)."""
    if len(ent) > 1 or ent.start < 2 or doc[ent.start - 1].text != ",":
        return False
    relative = any(is_relation(token.text) for token in doc[max(ent.start - 3, 0) : ent.start - 1])
    return relative and ent.text in given_names()


def _has_age(doc: Doc, ent: Span) -> bool:
    """Tell whether a lone listed given name has an age behind it («Oddleif (84)»)."""
    after = doc[ent.end : ent.end + 3]
    aged = len(after) == 3 and after[0].text == "(" and after[1].is_digit and after[2].text == ")"
    return aged and len(ent) == 1 and ent.text in given_names() and len(after[1]) < len("1000")


def _stands_to_title(doc: Doc, ent: Span) -> bool:
    """Tell whether a name of several words follows what a person is («naboen Wai Ling Moe»).

    After a name the same words open what the person belongs to: «Kari Moe, leder Vest Oslo».
    """
    if len(ent) == 1 or ent.start == 0 or any(_is_of_organization(token) for token in ent):
        return False
    title, before = doc[ent.start - 1], doc[max(ent.start - 2, 0)]
    says = is_title(title.text) or is_relation(title.text)
    return says and not title.is_sent_end and title.text == base_name(title.text) and before.text not in {",", "(", "–"}


def _comes_from_organization(doc: Doc, ent: Span) -> bool:
    """Tell whether a name of several words is followed by whom it comes from («Wai Ling Moe fra Fjordlaget»)."""
    if len(ent) == 1 or ent.end + 1 >= len(doc) or doc[ent.end].lower_ not in {"fra", "frå"}:
        return False
    words_of_names = all(token.is_title or "-" in token.text for token in ent)
    known = doc[ent.end + 1].ent_type_ == "ORG"
    return words_of_names and known and not any(_is_of_organization(token) for token in ent)


def _may_open_name(token: Token) -> bool:
    """Tell whether a word in front of a listed name can be a given name that no list has; «Fjordlaget» cannot."""
    return not (_is_of_organization(token) or is_title(token.text) or token.text.endswith(("et", "en")))


def _is_of_organization(token: Token) -> bool:
    return not token.text[:1].isupper() or stem_of(token.text, "org-nouns") is not None or token.text.isupper()


def _starts_name(token: Token, left: int) -> bool:
    if not token.text[:1].isupper() and "-" not in token.text:
        return token.lower_ in _PARTICLES
    return left == 1 or not (_is_before_name(token) or is_relation(token.text) or _is_rank(token))


def _is_before_name(token: Token) -> bool:
    """Tell whether a word is a title, or the name of a paper or body that the bearer is of («Fjell-Posten»)."""
    firm = has_organization_ending(token.text) and token.text not in given_names()
    return is_title(token.text) or firm or _is_bearer(token)


def _is_rank(token: Token) -> bool:
    """Tell whether capitals before a name are a number or letters of a rank («professor II», «HMK»)."""
    return token.is_upper and len(token) > 1 and token.is_alpha and not token.nbor().is_upper and token.text != "DJ"


def _is_bearer(token: Token) -> bool:
    """Tell whether a word before a full name at the start of a sentence is what its bearer is («Geologen Ola Lie»)."""
    if not token.is_sent_start or token.text in given_names() or token.i + 1 >= len(token.doc):
        return False
    if token.lower_ in _GREETINGS or token.i + 2 >= len(token.doc):
        return token.lower_ in _GREETINGS and bool(token.nbor().is_title)
    in_full = token.nbor().text in given_names() and token.nbor(2).text[:1].isupper()
    return in_full and token.lower_.endswith((*_BEARERS, *_OCCUPATIONS))


def _ends_name(token: Token) -> bool:
    small = token.text[:1].islower() and "-" not in token.text and token.text not in {"jr.", "sr.", "jr", "sr"}
    return _NAME_PART.fullmatch(token.text) is not None and not small


def _is_owner(token: Token) -> bool:
    """Tell whether the first word is the genitive of something else that the article names («Fjordlagets Lia»)."""
    base = base_name(token.text)
    if base == token.text or token.text in given_names():
        return False
    if _owns_full_name(token):
        return True
    if base in words("org-fields") and token.i > 0 and token.nbor(-1).lower_ == "og":
        return True
    party = len(base) > 1 and (base.lower() in words("resolve-parties") or base.isupper())
    return party or any(other.text == base for other in token.doc)


def _owns_full_name(token: Token) -> bool:
    """Tell whether a long genitive that no list has as a name stands before a full name («Fjordbankens Ida Lie»)."""
    if token.ent_type_ == "PER" or token.i + 2 >= len(token.doc) or not token.text[1:].islower():
        return False
    return token.nbor().text in given_names() and token.nbor(2).text[:1].isupper()


def _grown_left(doc: Doc, start: int) -> int:
    """Return the start moved over a given name that the recognizer left out («Katarzyna Wójcik Lien»)."""
    while start > 0 and doc[start - 1].text[:1].isupper():
        before = doc[start - 1]
        listed = before.text in given_names()
        if before.pos_ != "PROPN" and not listed:
            break
        if before.ent_type_ not in {"", "PER"} or _is_owner(before) or _is_before_name(before) or _is_rank(before):
            break
        if before.is_sent_start and not (listed or _is_first_of(before, doc[start])):
            break
        start -= 1
    return start


def _is_first_of(token: Token, after: Token) -> bool:
    """Tell whether the tree reads a word that begins a sentence and the next one as one name."""
    if is_relation(token.text):
        return False
    flat = after.dep_.startswith("flat") and after.head.i in {token.i, token.head.i}
    return flat or (token.dep_.startswith("flat") and token.head.i == after.i)


def _is_surname(doc: Doc, end: int) -> bool:
    """Tell whether a capital inside a sentence, of whatever kind the word is, stands right behind a given name."""
    after = doc[end] if end < len(doc) else None
    named = (
        after is not None and after.is_title and after.is_alpha and after.ent_type_ == "" and not after.is_sent_start
    )
    alone = end > 0 and doc[end - 1].text in given_names() and doc[end - 1].whitespace_ != ""
    return bool(named and alone) and after is not None and not is_title(after.text)


def _grown(doc: Doc, end: int) -> int:
    """Return the end moved over capitalised name parts that the recognizer left out («Kari B Moe», «Per Stykket»)."""
    if _is_surname(doc, end):
        end += 1
    while (
        end < len(doc)
        and doc[end].pos_ == "PROPN"
        and doc[end].text[:1].isupper()
        and doc[end].ent_type_ in {"", "PER"}
    ):
        if not doc[end - 1].whitespace_ or not _NAME_PART.fullmatch(doc[end].text) or doc[end].is_sent_start:
            break
        end += 1
    return end + int(end < len(doc) and doc[end].lower_ in _YOUNGER)
