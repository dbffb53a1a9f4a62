"""Find the organizations a text names, also by acronym and by the letters of a party in brackets."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from tekstanalyse.extract.events.told_names import told_names
from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.acronyms import find_acronyms
from tekstanalyse.extract.names.acting import find_acting_names, has_office, is_called_place
from tekstanalyse.extract.names.articled import find_articled
from tekstanalyse.extract.names.beside import find_beside_people
from tekstanalyse.extract.names.bodies import find_bodies
from tekstanalyse.extract.names.fields import find_fields
from tekstanalyse.extract.names.full_stops import without_full_stop
from tekstanalyse.extract.names.growth import DIRECTIONS, grown
from tekstanalyse.extract.names.houses import only_houses
from tekstanalyse.extract.names.kinds import find_by_kind
from tekstanalyse.extract.names.lying import lies_elsewhere, only_lies
from tekstanalyse.extract.names.no_organization import (
    arranges,
    is_before_bearer,
    is_never_one,
    is_no_organization,
    is_other_thing,
    leads_in,
)
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.extract.names.organization_bounds import name_bounds, over_first_part
from tekstanalyse.extract.names.owners import find_owners
from tekstanalyse.extract.names.rows import POSITIONS, find_rows
from tekstanalyse.extract.names.told import is_told
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_ORG", "GPE_LOC", "LOC"})
_ACRONYM = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ&-]{1,7}s?")


@layer("organizations", requires=("people",))
def find_organizations(doc: Doc) -> Iterator[Span]:
    """Yield a span per name of an organization; its `kb_id_` is the name without genitive ending."""
    taken = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    events = told_names(doc)
    found = [span for span in _candidates(doc, taken) if taken.isdisjoint(range(span.start, span.end))]
    houses = {i for span in found if only_houses(span) for i in range(span.start, span.end)}
    found = [span for span in found if not houses.issuperset(range(span.start, span.end))]
    found = [span for span in found if not (leads_in(span) or is_before_bearer(span, doc))]
    found = [span for span in found if not is_never_one(span)]
    known = filter_spans([span for span in found if span.text not in events or is_told(span)])
    known = filter_spans([*known, *find_bodies(doc, known)])
    taken |= {i for span in known for i in range(span.start, span.end)}
    for span in [*known, *_repeated(doc, known, taken)]:
        yield Span(doc, span.start, span.end, label="ORG", kb_id=_name(span, known))


def _candidates(doc: Doc, taken: set[int]) -> Iterator[Span]:
    acting = list(find_acting_names(doc))
    sure = {base_name(span.text) for span in acting}
    yield from (doc[span.start : grown(doc, span.start, span.end)] for span in acting)
    for span in _recognized(doc, taken):
        if (
            base_name(span.text) in sure
            or is_told(span)
            or not (lies_elsewhere(span) or only_lies(span) or is_other_thing(span))
        ):
            yield span
    yield from find_fields(doc)
    yield from find_beside_people(doc)
    yield from find_articled(doc)
    for span in (*find_by_kind(doc), *find_rows(doc), *find_acronyms(doc)):
        yield doc[over_first_part(doc, span.start) : grown(doc, span.start, span.end)]
    yield from find_owners(doc)


def _recognized(doc: Doc, taken: set[int]) -> Iterator[Span]:
    """Yield the recognizer's organizations with their full names, and places that a kind of organization follows."""
    for ent in doc.ents:
        place = ent.label_ in {*_PLACES, "PER"} and _is_kind(doc, ent)
        if not (ent.label_ == "ORG" or place or _is_led(ent) or arranges(ent) or is_told(ent)):
            continue
        span = name_bounds(doc, ent, taken)
        if span is not None and (is_told(ent) or not is_no_organization(span)):
            yield span


def _is_led(ent: Span) -> bool:
    """Tell whether what is taken for a person, a work or the region it ends with has a leader, and so is none."""
    regional = len(ent) > 1 and ent.label_ in _PLACES and (ent[-1].lower_ in DIRECTIONS or not _is_region(ent))
    return (regional or ent.label_ in {"PER", "PROD", "MISC"}) and has_office(ent[0])


def _is_region(ent: Span) -> bool:
    return ent[0].text in POSITIONS or ent[-1].text in words("places") or is_called_place(ent[-1])


def _is_kind(doc: Doc, ent: Span) -> bool:
    """Tell whether a place is only the first part of an organization's name («Lierne kommune», «Hallen bondelag»)."""
    inside = len(ent) > 1 and any(stem_of(token.text, "org-nouns") is not None for token in (ent[0], ent[-1]))
    return inside or grown(doc, ent.start, ent.end) > ent.end


def _repeated(doc: Doc, known: Sequence[Span], taken: set[int]) -> Iterator[Span]:
    """Yield further occurrences of names that are known in this article, also in the genitive."""
    names = {tuple(token.text for token in span) for span in known}
    names = {name for name in names if len(name) > 1 or len(name[0]) > 2 or _ACRONYM.fullmatch(name[0])}
    names |= {name[:1] for name in names if len(name) > 2 and name[1] in {"i", "på", "for"} and len(name[0]) > 4}
    names |= {name[: name.index(",")] for name in names if "," in name}
    genitives = {(*name[:-1], name[-1] + "s") for name in names} | {(*name[:-1], base_name(name[-1])) for name in names}
    for span in occurrences(doc, names | genitives):
        if taken.isdisjoint(range(span.start, span.end)) and span.text[0].isupper() and not _inside_other(span):
            taken.update(range(span.start, span.end))
            yield span


def _inside_other(span: Span) -> bool:
    return any(ent.start <= span.start < ent.end and len(ent) > len(span) for ent in span.doc.ents)


def _name(span: Span, known: Sequence[Span]) -> str:
    """Return the name without genitive: -s goes when the name stands without it elsewhere, or a noun follows."""
    text = " ".join(without_full_stop(span).split())
    base = base_name(text)
    if base == text:
        return text
    after = span.doc[span.end] if span.end < len(span.doc) else None
    acronym = _ACRONYM.fullmatch(text) is not None and text[-1] == "s"
    owned = after is not None and (after.pos_ in {"NOUN", "ADJ", "PROPN"} or after.text == "«")
    return base if acronym or owned or any(other.text == base for other in known) else text
