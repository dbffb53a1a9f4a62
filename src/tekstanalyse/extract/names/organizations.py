"""Find the organizations a text names, also by acronym and by the letters of a party in brackets."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from tekstanalyse.extract.events.names import welcomed_names
from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.acting import find_acting_names, has_office
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.extract.names.organization_bounds import grown, name_bounds
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_ORG", "GPE_LOC", "LOC"})
_ACRONYM = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ&-]{1,7}s?")


@layer("organizations", requires=("people",))
def find_organizations(doc: Doc) -> Iterator[Span]:
    """Yield a span per name of an organization; its `kb_id_` is the name without genitive ending."""
    taken = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    recognized = list(_recognized(doc, taken))
    events = welcomed_names(doc)
    candidates = [*recognized, *find_acting_names(doc), *_by_kind(doc), *_parties(doc)]
    known = filter_spans([s for s in candidates if taken.isdisjoint(range(s.start, s.end)) and s.text not in events])
    taken |= {i for span in known for i in range(span.start, span.end)}
    for span in [*known, *_repeated(doc, known, taken)]:
        yield Span(doc, span.start, span.end, label="ORG", kb_id=_name(span, known))


def _recognized(doc: Doc, taken: set[int]) -> Iterator[Span]:
    """Yield the recognizer's organizations with their full names, and places that a kind of organization follows."""
    for ent in doc.ents:
        if not (ent.label_ == "ORG" or (ent.label_ in _PLACES and _is_kind(doc, ent)) or _is_led(ent)):
            continue
        span = name_bounds(doc, ent, taken)
        if span is not None and not _is_no_organization(span):
            yield span


def _by_kind(doc: Doc) -> Iterator[Span]:
    """Yield a compound with a capital inside a sentence that says what kind of organization it is («Kystsenteret»)."""
    for token in doc:
        stem = stem_of(token.text, "org-nouns")
        inside = token.text[:1].isupper() and not token.is_sent_start and token.ent_type_ in {"", *_PLACES}
        if stem is not None and inside and not token.lower_.startswith(stem) and token.pos_ in {"PROPN", "NOUN"}:
            yield doc[token.i : token.i + 1]


def _is_led(ent: Span) -> bool:
    """Tell whether what is taken for a person or work has a leader, and so is neither."""
    return ent.label_ in {"PER", "PROD", "MISC"} and has_office(ent[0])


def _is_kind(doc: Doc, ent: Span) -> bool:
    """Tell whether a place is only the first part of an organization's name («Lierne kommune», «Hallen bondelag»)."""
    inside = len(ent) > 1 and stem_of(ent[-1].text, "org-nouns") is not None
    return inside or grown(doc, ent.start, ent.end) > ent.end


def _is_no_organization(span: Span) -> bool:
    """Tell apart what a recognizer takes for organizations: roads, events by name, roles."""
    head = next((token for token in reversed(list(span)) if token.is_alpha), span[-1])
    event = stem_of(head.text, "event-nouns") not in {None, "møte"} or any(
        head.lower_.endswith(ending) for ending in words("event-name-endings") if ending != "møtet"
    )
    return re.fullmatch(r"[EFR]\d+\.?|[IVX]+", span.text) is not None or event or _is_role(span)


def _is_role(span: Span) -> bool:
    """Tell «Helse- og omsorgsministeren» from «Nettverk for lærere»."""
    return is_title(span[-1].text) and not any(token.pos_ == "ADP" for token in span)


def _parties(doc: Doc) -> Iterator[Span]:
    """Yield the party in «Hege Lia (Sp)»."""
    after_name = {span.end for span in doc.spans["people"]}
    for i in range(1, len(doc) - 1):
        if i - 1 in after_name and doc[i - 1].text == "(" and doc[i].text in words("party-letters"):
            yield doc[i : i + 1]


def _repeated(doc: Doc, known: Sequence[Span], taken: set[int]) -> Iterator[Span]:
    """Yield further occurrences of names that are known in this article, also in the genitive."""
    names = {tuple(token.text for token in span) for span in known}
    names = {name for name in names if len(name) > 1 or len(name[0]) > 2 or _ACRONYM.fullmatch(name[0])}
    genitives = {(*name[:-1], name[-1] + "s") for name in names} | {(*name[:-1], base_name(name[-1])) for name in names}
    for span in occurrences(doc, names | genitives):
        if taken.isdisjoint(range(span.start, span.end)) and span.text[0].isupper() and not _inside_other(span):
            taken.update(range(span.start, span.end))
            yield span


def _inside_other(span: Span) -> bool:
    return any(ent.start <= span.start < ent.end and len(ent) > len(span) for ent in span.doc.ents)


def _name(span: Span, known: Sequence[Span]) -> str:
    """Return the name without genitive: -s goes when the name stands without it elsewhere, or a noun follows."""
    text = " ".join(span.text.split())
    base = base_name(text)
    if base == text:
        return text
    after = span.doc[span.end] if span.end < len(span.doc) else None
    acronym = _ACRONYM.fullmatch(text) is not None and text[-1] == "s"
    owned = after is not None and (after.pos_ in {"NOUN", "ADJ", "PROPN"} or after.text == "«")
    return base if acronym or owned or any(other.text == base for other in known) else text
