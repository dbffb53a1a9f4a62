"""Say which named organization «partiet», «selskapet» or «utvalget» stands for.

That is the one just named whose name ends in the word («Fjordutvalget … utvalget»), else the only one named in the two
sentences before, for words that any body of the kind may be called by.
"""

from spacy.tokens import Span, Token

from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import words

_SENTENCES = 2
_SHORTEST = 4
"""Letters of the word in a name that it stands for."""


def body_meant(token: Token) -> Span | None:
    """Return the organization that a word in definite form stands for, None where the text does not say."""
    if token.lower_ not in words("bodies-in-short"):
        return None
    named = [span for span in spans(token.doc, "organizations") if span.end <= token.i]
    stem = token.lower_.removesuffix("ane").removesuffix("et").removesuffix("en").removesuffix("a")
    alike = [span for span in named if len(stem) >= _SHORTEST and stem in span[-1].lower_]
    sents = [sent for sent in token.doc.sents if sent.start <= token.i][-_SENTENCES - 1 :]
    near = [span for span in named if sents and span.start >= sents[0].start]
    for among in (alike, near):
        if len({span.text for span in among}) == 1:
            return among[-1]
    return None
