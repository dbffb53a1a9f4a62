"""Lay the quotations of the text over the Doc, so that later layers know what is somebody's own words."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.own_words import own_words
from tekstanalyse.extract.quotation import Quotation, find_quotations
from tekstanalyse.lexicon import words


@layer("quotations", requires=("people",))
def find_quotation_spans(doc: Doc) -> Iterator[Span]:
    """Yield a span per quotation, labelled by its style; quoted titles and terms are among them."""
    for quotation in quotations_of(doc):
        span = doc.char_span(quotation.start, quotation.end, label=quotation.style, alignment_mode="expand")
        if span is not None:
            yield span


def quotations_of(doc: Doc) -> list[Quotation]:
    """Return the quotations of the text in order of appearance, each up to where the reporter's own words begin."""
    found = list(find_quotations(text_of(doc)))
    sources = [q.source for q in found if q.source]
    named = {p.kb_id_ for p in doc.spans["people"] if any(start <= p.start_char < end for start, end in sources)}
    heard = named | {p.kb_id_ for p in doc.spans["people"] if _tells(p) and not _inside(p, found)}
    return [own for quotation in found for own in own_words(doc, quotation, heard)]


def _tells(person: Span) -> bool:
    """Tell whether a person is the subject of a verb of saying («Lia meiner at …»)."""
    return person.root.dep_ == "nsubj" and person.root.head.lower_ in words("speech-verbs")


def _inside(person: Span, found: Sequence[Quotation]) -> bool:
    return any(quotation.start <= person.start_char < quotation.end for quotation in found)
