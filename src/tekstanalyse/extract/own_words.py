"""Part a dialogue turn from the report that runs on in the same line.

A turn without a source may be followed by the reporter's own sentences, with no sign between. A sentence that names
one who is quoted elsewhere, or brings somebody in by full name, and says neither «jeg» nor «vi», is the reporter's;
so is one that tells what the speaker does meanwhile («Hun viser oss brevet.»).
"""

from collections.abc import Set
from dataclasses import replace

from spacy.tokens import Doc, Span

from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.lexicon import words

_SPEAKERS = frozenset(
    {"jeg", "eg", "vi", "me", "meg", "oss", "min", "mitt", "mine", "vår", "vårt", "våre", "du", "dere"}
)
_SHOWN_TO = frozenset({"oss"})
_SEEN = frozenset({"han", "hun", "ho", "de", "dei"})
_GOES_ON = frozenset({"men", "og", "for", "eller", "ja", "nei"})


def own_words(doc: Doc, quotation: Quotation, quoted: Set[str]) -> Quotation | None:
    """Return the quotation up to the first sentence that is the reporter's, None when that is its first.

    `quoted` are the people named as a source anywhere in the article. Turns that name their source, and words between
    marks, are left as they are: their end is certain.
    """
    if quotation.style != "dash" or quotation.naming is not None:
        return quotation
    goes_on = quotation.turn != quotation.start
    for number, sent in enumerate(_sentences(doc, quotation)):
        if (number > 0 or goes_on) and _is_report(sent, quoted):
            end = max(sent.start_char, quotation.start)
            shortened = replace(quotation, end=_without_blanks(doc, end))
            return shortened if shortened.end > shortened.start else None
    return quotation


def _sentences(doc: Doc, quotation: Quotation) -> list[Span]:
    return [sent for sent in doc.sents if sent.end_char > quotation.start and sent.start_char < quotation.end]


def _is_report(sent: Span, quoted: Set[str]) -> bool:
    if _is_seen(sent):
        return True
    if sent[0].lower_ in _GOES_ON or any(token.lower_ in _SPEAKERS for token in sent):
        return False
    people = [person for person in spans(sent.doc, "people") if sent.start <= person.start < sent.end]
    return any(person.kb_id_ in quoted or _is_brought_in(person) for person in people)


def _is_seen(sent: Span) -> bool:
    """Tell whether a sentence opens with what the speaker is seen doing, and nobody says «jeg»."""
    first = [token.lower_ for token in sent if token.is_alpha][:2]
    said = any(token.lower_ in _SPEAKERS - _SHOWN_TO for token in sent)
    return len(first) > 1 and first[0] in _SEEN and first[1] in words("gesture-verbs") and not said


def _is_brought_in(person: Span) -> bool:
    """Tell whether a person is named for the first time, and in full."""
    first = next(p for p in spans(person.doc, "people") if p.kb_id_ == person.kb_id_)
    return len(person) > 1 and first.start == person.start


def _without_blanks(doc: Doc, end: int) -> int:
    before = doc.char_span(0, end, alignment_mode="contract")
    return len(before.text.rstrip()) if before is not None else end
