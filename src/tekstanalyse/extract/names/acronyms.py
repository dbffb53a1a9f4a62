"""Know acronyms as organizations, and the names they are short for: «Nettverket Ny Veg (NNV)».

The long form is found from its letters, read backwards, as Schwartz and Hearst (2003) do: each letter of the acronym
stands in the long form in the same order, the first one at the start of a word.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name
from tekstanalyse.lexicon import words

_ACRONYM = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ&]{1,7}|[A-ZÆØÅ]{3,5}-[A-ZÆØÅ]{3,5}")
_MIXED = re.compile(r"[A-ZÆØÅ]{1,3}i[A-ZÆØÅ]{1,3}")
"""What schools and universities shorten «… i …» to («KHiO», «UiT»)."""
_LABELS = frozenset({"GPE_LOC", "GPE_ORG", "LOC", "PROD", "MISC", "PER"})
_SHORTEST = 3


def is_acronym(text: str) -> bool:
    """Tell whether a word is written as an acronym that can name an organization.

    Example:
        >>> is_acronym("NNV"), is_acronym("USA"), is_acronym("Nnv")
        (True, False, False)
    """
    return _ACRONYM.fullmatch(text) is not None and text not in words("acronyms-no-organization")


def find_acronyms(doc: Doc) -> Iterator[Span]:
    """Yield acronyms that a recognizer takes for other names, names with one inside, and what stands before one."""
    for ent in doc.ents:
        if ent.label_ in _LABELS and _is_of_acronym(ent):
            yield doc[ent.start : ent.end]
    for token in doc:
        if _MIXED.fullmatch(token.text):
            yield doc[token.i : token.i + 1]
        if is_acronym(token.text) and token.i > 1 and token.nbor(-1).text in {"(", ","} and _closes(token):
            long = _long_form(token)
            if long is not None:
                yield long
                yield doc[token.i : token.i + 1]


def _is_of_acronym(ent: Span) -> bool:
    """Tell whether an acronym is the name or one word of it; in a heading of capitals every word looks like one."""
    shouted = ent.sent.text.isupper() and len(ent.sent) > len(ent) + 1
    row = [ent.doc[i] for i in (ent.start - 1, ent.end) if 0 <= i < len(ent.doc)]
    shouted |= any(token.is_upper and len(token) > 1 and token.is_alpha for token in row)
    union = len(ent) == 1 and ent.label_ == "GPE_ORG"
    shortest = len("EU") if union else _SHORTEST
    return not shouted and any(
        is_acronym(base_name(token.text)) and len(base_name(token.text)) >= shortest for token in ent
    )


def _closes(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and token.nbor().text in {")", ","}


def _long_form(acronym: Token) -> Span | None:
    """Return the shortest row of words right before the acronym that it is made of."""
    doc, end = acronym.doc, acronym.i - 1
    most = min(len(acronym) + 5, 2 * len(acronym))
    for start in range(end - 1, max(end - most, -1) - 1, -1):
        if start < 0 or doc[start].is_space or doc[start].is_punct:
            return None
        if doc[start].text[:1].isupper() and _is_short_for(acronym.text, doc[start:end].text):
            return doc[start:end]
    return None


def _is_short_for(acronym: str, long: str) -> bool:
    at = len(long)
    for number, letter in enumerate(reversed(acronym.lower()), 1):
        first = number == len(acronym)
        at -= 1
        while at >= 0 and (long[at].lower() != letter or (first and at > 0 and long[at - 1].isalnum())):
            at -= 1
        if at < 0:
            return False
    return at == 0
