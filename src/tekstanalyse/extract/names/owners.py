"""Find whom people are of by a name beside theirs: «Hege Lia (Sp)», «Raudts Hege Lia», «Kystbankens Hege Lia»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, is_title
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.extract.names.acting import is_called_place
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.extract.names.lone import begins_sentence
from tekstanalyse.lexicon import words


def find_owners(doc: Doc) -> Iterator[Span]:
    """Yield the party in «Hege Lia (Sp)» and who people are of in «Raudts Hege Lia» and «Kystbankens Hege Lia»."""
    for person in doc.spans["people"]:
        if person.start and _is_owner(doc[person.start - 1]):
            yield doc[_first(doc, person.start - 1) : person.start]
    after_name = {span.end for span in doc.spans["people"]}
    for i in range(1, len(doc) - 1):
        if i - 1 in after_name and doc[i - 1].text == "(" and doc[i].text in words("party-letters"):
            yield doc[i : i + 1]


def _first(doc: Doc, owner: int) -> int:
    """Return the first of two words that own together («Grønn Lists Hege Lia»)."""
    before = doc[owner - 1] if owner > doc[owner].sent.start else None
    named = before is not None and before.is_title and before.is_alpha and before.pos_ in {"ADJ", "PROPN"}
    free = before is not None and not (is_title(before.text) or before.text in given_names())
    return owner - int(named and free)


def _is_owner(token: Token) -> bool:
    """Tell whether a party owns the name after it, or something else in the genitive that is no place."""
    owner = base_name(token.text)
    if owner == token.text or not (token.is_title or is_acronym(owner)) or is_title(owner) or is_title(token.text):
        return False
    place = owner in words("places") or is_called_place(token)
    body = has_organization_ending(owner) or owner.lower() in words("org-state-bodies") | words("resolve-parties")
    return body or not (begins_sentence(token) or place)
