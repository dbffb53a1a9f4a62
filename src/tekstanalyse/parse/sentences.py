"""Join what a parser parts where no sentence can end.

A wrong break in a list of names hides half of a panel. A sentence begins after a sign that closes one, and with no
small letter; after an abbreviation («dr.», «kl.») only the sentence goes on.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

_CLOSING = frozenset({"»", "”", '"', "’", "'", ")", "]"})
_STOPS = frozenset({".", "!", "?", "…", "..."})
_LIVELY = frozenset({"!", "?", "…", "..."})
"""Signs after which even a small letter may begin something new («Ja! sier hun» is for the parser to tell)."""
_ABBREVIATIONS = frozenset(
    {"dr.", "prof.", "kl.", "nr.", "st.", "ca.", "mr.", "mrs.", "bl.a.", "f.eks.", "m.a.", "tlf."}
)


def false_starts(doc: Doc) -> Iterator[tuple[Span, Span]]:
    """Yield the sentences that are none, each with the true one before it to which it belongs.

    Nothing is yielded for a Doc without sentences.
    """
    true: Span | None = None
    for sent in doc.sents if doc.has_annotation("SENT_START") else ():
        if true is None or _may_begin(doc, sent.start):
            true = sent
        else:
            yield sent, true


def _may_begin(doc: Doc, start: int) -> bool:
    before = start - 1
    while before > 0 and doc[before].text in _CLOSING:
        before -= 1
    text = doc[before].text
    if text.lower() in _ABBREVIATIONS:
        return False
    if doc[start].text[:1].islower():
        return text in _LIVELY
    return text in _STOPS or text.endswith(".")
