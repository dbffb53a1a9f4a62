"""Tell a name from the genitive ending that a sentence gives it."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import words_of
from tekstanalyse.extract.inflection import base_name


def name_of(span: Span) -> str:
    """Return the name without genitive ending, blanks made single.

    A final s is a genitive only when the word is known without it elsewhere in the article, or a noun follows that it
    owns.
    """
    text = " ".join(span.text.split())
    base = base_name(text)
    if base == text:
        return text
    known = base.rpartition(" ")[2] in words_of(span.doc)
    after = span.doc[span.end] if span.end < len(span.doc) else None
    return base if known or (after is not None and _owned(after)) else text


def _owned(token: Token) -> bool:
    return token.pos_ in {"NOUN", "ADJ"} or token.text in {"«", "egen", "eget", "egne", "eigen", "eige", "eigne"}
