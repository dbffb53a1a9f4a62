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
    owns = after is not None and _owned(after) and not _is_surname(span)
    return base if known or owns else text


def _is_surname(span: Span) -> bool:
    """Tell whether a lone word closes a full name elsewhere that owns nothing there («Lars Trones kom … Trones»)."""
    full = (ent for ent in span.doc.ents if len(ent) > 1 and ent.label_ == "PER" and ent[-1].text == span.text)
    return len(span) == 1 and any(not _owned(ent.doc[ent.end]) for ent in full if ent.end < len(ent.doc))


def _owned(token: Token) -> bool:
    return token.pos_ in {"NOUN", "ADJ"} or token.text in {"«", "egen", "eget", "egne", "eigen", "eige", "eigne"}
