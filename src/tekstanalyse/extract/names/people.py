"""Find the people a text names, and see which names in it are one person.

The recognizer's answer is mended by what an article knows as a whole: a name given in full once is a person wherever it
stands, also as surname or given name alone («Stig Lund … Lund»), in the genitive, or in a heading in capitals.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from tekstanalyse.extract.inflection import ending_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.extract.names.fullest import fullest_names
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.likeness import can_be_name, is_common_word, is_quoted, is_thing, without_adjective
from tekstanalyse.extract.names.lone import is_no_person
from tekstanalyse.extract.names.nicknames import with_nicknames
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.extract.names.organization_like import is_organization_like
from tekstanalyse.extract.names.person_bounds import people_inside, person_spans
from tekstanalyse.extract.names.place_like import (
    is_known_place,
    is_place_like,
    is_saint,
    is_where,
    lies,
    opens_longer_name,
)
from tekstanalyse.extract.names.products import is_product
from tekstanalyse.extract.names.signatures import signatures
from tekstanalyse.extract.names.told import is_told

_SHORT = 2
"""Letters of surnames that may also be a common word («Mo», «Li», «Bø»)."""


@layer("people")
def find_people(doc: Doc) -> Iterator[Span]:
    """Yield a span per name of a person; its `kb_id_` is the fullest form of that name in the article."""
    inside = [span for ent in doc.ents if ent.label_ != "PER" for span in people_inside(doc, ent)]
    unquoted = [ent for ent in doc.ents if ent.label_ == "PER" and not is_quoted(ent)]
    marked = [without_adjective(span) for ent in unquoted for span in person_spans(doc, ent)]
    candidates = filter_spans([span for span in [*inside, *marked] if can_be_name(span)])
    named_otherwise = {name_of(span) for span in candidates if is_organization_like(span)}
    candidates = [span for span in candidates if name_of(span) not in named_otherwise]
    parts = {word for span in candidates if len(span) > 1 for word in name_of(span).split()}
    recognized = with_nicknames(doc, [span for span in candidates if not _is_other(span, parts)])
    recognized = filter_spans([*recognized, *signatures(doc)])
    spans = filter_spans([*recognized, *_in_part(doc, recognized), *_repeated(doc, recognized)])
    for span, fullest in zip(spans, fullest_names(spans), strict=True):
        yield Span(doc, span.start, span.end, label="PER", kb_id=fullest)


def _is_other(span: Span, parts: set[str]) -> bool:
    """Tell whether the article says that the name is a place's, a thing's or an organization's, or none."""
    if (is_common_word(span) or is_acronym(span.text)) and not {span.text, span.text.title()} & parts:
        return True
    if (
        is_known_place(span, parts)
        or is_where(span)
        or is_saint(span)
        or _is_lead_in(span, parts)
        or is_product(span, parts)
        or opens_longer_name(span, parts)
    ):
        return True
    return is_no_person(span, parts) or lies(span) or is_place_like(span, parts) or is_thing(span) or is_told(span)


def _is_lead_in(span: Span, parts: set[str]) -> bool:
    """Tell whether words in capitals before a colon begin a line, as captions do, and are in no name («FULLT HUS:»)."""
    doc = span.doc
    begins = span.start == 0 or doc[span.start - 1].is_space
    ends = span.end < len(doc) and doc[span.end].text == ":"
    known = {token.text.title() for token in span} & (parts | given_names())
    return begins and ends and span.text.isupper() and not known


def _in_part(doc: Doc, known: Sequence[Span]) -> Iterator[Span]:
    """Yield the last words of long names, where the recognizer took only some of them («Moe Lia», of Kari Moe Lia)."""
    forms = {tuple(name_of(span).split()) for span in known}
    tails = {name[i:] for name in forms for i in range(1, len(name) - 1)}
    yield from (span for span in occurrences(doc, tails) if _stands_alone(span))


def _repeated(doc: Doc, known: Sequence[Span]) -> Iterator[Span]:
    """Yield further occurrences of full names, and of their surnames and given names standing alone."""
    taken = {i for span in known for i in range(span.start, span.end)}
    for span in occurrences(doc, _forms(known)):
        if taken.isdisjoint(range(span.start, span.end)) and _stands_alone(span):
            taken.update(range(span.start, span.end))
            yield span


def _forms(known: Sequence[Span]) -> Iterator[tuple[str, ...]]:
    """Yield what a name may look like when it comes again: shortened, in the genitive, in capitals."""
    for words in {tuple(name_of(span).split()) for span in known}:
        shortened = [words[i:] for i in range(len(words))] + [words[:1], words[:-1]] if len(words) > 1 else []
        for form in shortened:
            if form and len(form[-1]) > 1 and form[0][0].isupper():
                yield form
                yield (*form[:-1], form[-1] + ("'" if form[-1].endswith("s") else "s"))
                if len(form) > 1:
                    yield tuple(word.upper() for word in form)


def _stands_alone(span: Span) -> bool:
    """Tell whether the span is no part of a longer name of something else («Tveit skule», «Mohn-senteret»)."""
    doc = span.doc
    if len(span.text) == _SHORT and span[0].pos_ != "PROPN":
        return False
    ent = next((ent for ent in doc.ents if ent.start <= span.start < ent.end), None)
    whole = ent is not None and all(t.is_lower for t in ent if not span.start <= t.i < span.end)
    if ent is not None and ent.label_ != "PER" and len(ent) > len(span) and not whole:
        return False
    after = doc[span.end] if span.end < len(doc) else None
    if after is not None and span.text == name_of(span) and ending_of(after.text, "org-nouns") == "":
        return False
    if is_where(span):
        return False
    return not (after is not None and after.pos_ == "PROPN" and after.text[:1].isupper() and span[-1].whitespace_)
