"""Part a dialogue turn from the report that runs on in the same line.

A turn without a source may be followed by the reporter's own sentences, with no sign between. A sentence that names
somebody and says neither «jeg» nor «vi» is the reporter's: people seldom speak of each other by name.
"""

from dataclasses import replace

from spacy.tokens import Doc, Span

from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.quotation import Quotation

_SPEAKERS = frozenset(
    {"jeg", "eg", "vi", "me", "meg", "oss", "min", "mitt", "mine", "vår", "vårt", "våre", "du", "dere"}
)


def own_words(doc: Doc, quotation: Quotation) -> Quotation | None:
    """Return the quotation up to the first sentence that is the reporter's, None when that is its first.

    Turns that name their source, and words between marks, are left as they are: their end is certain.
    """
    if quotation.style != "dash" or quotation.naming is not None:
        return quotation
    goes_on = quotation.turn != quotation.start
    for number, sent in enumerate(_sentences(doc, quotation)):
        if _is_report(sent) and (number > 0 or goes_on):
            end = max(sent.start_char, quotation.start)
            shortened = replace(quotation, end=_without_blanks(doc, end))
            return shortened if shortened.end > shortened.start else None
    return quotation


def _sentences(doc: Doc, quotation: Quotation) -> list[Span]:
    return [sent for sent in doc.sents if sent.end_char > quotation.start and sent.start_char < quotation.end]


def _is_report(sent: Span) -> bool:
    named = any(sent.start <= person.start < sent.end for person in spans(sent.doc, "people"))
    return named and not any(token.lower_ in _SPEAKERS for token in sent)


def _without_blanks(doc: Doc, end: int) -> int:
    before = doc.char_span(0, end, alignment_mode="contract")
    return len(before.text.rstrip()) if before is not None else end
