"""Find words of somebody's own that a sentence takes up between marks: «Lia vil ikke «sitte stille og se på lenger».»

A title between marks begins with a capital, a term is short. What begins small and is longer, in a sentence about one
person, is what that person has said.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.syntax import SUBJECTS

_NORWEGIAN = frozenset("og å er var som det de så med av på til ikke ikkje den ein ei et eit har".split())  # noqa: SIM905
"""Small words that tell Norwegian from the English of songs and films."""
_WORDS = 5
"""Words from which on marks hold more than a term."""


def find_fragments(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the fragments outside all other statements, in order of appearance."""
    for quotation in spans(doc, "quotations"):
        if quotation.label_ != "marks" or not _is_fragment(quotation) or _inside(quotation, speech):
            continue
        source = _subject_before(quotation)
        if source is not None:
            yield Speech(quotation.start_char, quotation.end_char, "direct", "marks-fragment", None, source)


def _is_fragment(quotation: Span) -> bool:
    words = [token for token in quotation if token.is_alpha]
    norwegian = any(token.lower_ in _NORWEGIAN for token in words)
    return len(words) >= _WORDS and quotation.text[:1].islower() and norwegian


def _inside(quotation: Span, speech: Sequence[Speech]) -> bool:
    return any(said.start < quotation.end_char and quotation.start_char < said.end for said in speech)


def _subject_before(quotation: Span) -> Source | None:
    """Return the only person who is a subject in the sentence before the marks."""
    doc = quotation.doc
    start = doc[max(quotation.start - 1, 0)].sent.start
    among = [s for key in ("people", "references") for s in spans(doc, key) if start <= s.start < quotation.start]
    subjects = [span for span in among if span.root.dep_ in SUBJECTS]
    if len({span.kb_id_ for span in subjects}) != 1:
        return None
    return Source(subjects[0].text, (subjects[0].kb_id_,))
