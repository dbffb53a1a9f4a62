"""Tell a name from the full stop of its sentence, which a tokenizer may leave on a short last word («Frp.»)."""

from spacy.tokens import Span

_OWN = frozenset({"Jr.", "Sr.", "Inc.", "Co.", "Ltd.", "St.", "Corp."})


def without_full_stop(span: Span) -> str:
    """Return the text of a name without a full stop that is none of its own («Lia jr.», «Washington D.C.»)."""
    text = span.text
    last = text.split()[-1] if text.split() else text
    own = last.capitalize() in _OWN or "." in last[:-1] or len(last) <= len("B.")
    return text[:-1] if text.endswith(".") and not own and not text.endswith("..") else text
