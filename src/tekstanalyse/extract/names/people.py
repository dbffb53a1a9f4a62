"""Find the people a text names, and see which names in it are one person.

The recognizer's answer is mended by what an article knows as a whole: a name given in full once is a person wherever it
stands, also as surname or given name alone («Stig Lund … Lund»), in the genitive, or in a heading in capitals.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.lexicon import words as word_list

_NAME_PART = re.compile(r"[^\W\d_][\w'’.-]*")
_PARTICLES = frozenset({"von", "van", "de", "der", "den", "al", "el", "bin", "ibn", "di", "da", "la", "le", "af", "av"})


@layer("people")
def find_people(doc: Doc) -> Iterator[Span]:
    """Yield a span per name of a person; its `kb_id_` is the fullest form of that name in the article."""
    inside = [span for ent in doc.ents if ent.label_ != "PER" for span in _inside_other(doc, ent)]
    marked = [span for ent in doc.ents if ent.label_ == "PER" for span in _trimmed(doc, ent)]
    candidates = filter_spans([span for span in [*inside, *marked] if _can_be_name(span)])
    parts = {word for span in candidates if len(span) > 1 for word in name_of(span).split()}
    recognized = [span for span in candidates if not (_lies(span) or _is_place_like(span, parts))]
    spans = filter_spans([*recognized, *_repeated(doc, recognized)])
    full = _full_names(spans)
    for i, span in enumerate(spans):
        yield Span(doc, span.start, span.end, label="PER", kb_id=_fullest(name_of(span), full, spans[:i]))


def name_of(span: Span) -> str:
    """Return the name without genitive ending, blanks made single.

    A final s is a genitive only when the word is known without it elsewhere in the article, or a noun follows that it
    owns.
    """
    text = " ".join(span.text.split())
    base = base_name(text)
    if base == text:
        return text
    known = any(token.text == base.rpartition(" ")[2] for token in span.doc)
    after = span.doc[span.end] if span.end < len(span.doc) else None
    return base if known or (after is not None and _owned(after)) else text


def _owned(token: Token) -> bool:
    return token.pos_ in {"NOUN", "ADJ"} or token.text in {"«", "egen", "eget", "egne", "eigen", "eige", "eigne"}


def _trimmed(doc: Doc, ent: Span) -> Iterator[Span]:
    """Yield the name without line breaks, signs and titles at its edges, grown to initials and parts beside it."""
    start, end = ent.start, ent.end
    while start < end and not _starts_name(doc[start], end - start):
        start += 1
    if end - start > 1 and _is_owner(doc[start]):
        start += 1
    for i in range(start, end):
        if doc[i].is_space or doc[i].text in {"«", "»", "(", ")", ",", ":", ";"}:
            end = i
            break
    while end > start and not _NAME_PART.fullmatch(doc[end - 1].text):
        end -= 1
    if start < end:
        yield doc[_grown_left(doc, start) : _grown(doc, end)]


def _inside_other(doc: Doc, ent: Span) -> Iterator[Span]:
    """Yield the name at the end of what was taken for something longer («Fjordlaget Hege Lia»)."""
    for i in range(ent.start + 1, ent.end - 1):
        if doc[i].text in given_names() and doc[i + 1].text[:1].isupper():
            yield from _trimmed(doc, doc[i : ent.end])
            return


def given_names() -> frozenset[str]:
    """Return the listed given names."""
    return word_list("given-names-female") | word_list("given-names-male")


def _can_be_name(span: Span) -> bool:
    """Tell names from the nouns, initials and abbreviations that a recognizer takes for them."""
    if _is_quoted(span):
        return False
    if len(span) > 1:
        return True
    text = span.text
    return len(text) > 1 and "." not in text and stem_of(text, "event-nouns") is None and not is_title(text)


def _is_place_like(span: Span, parts: set[str]) -> bool:
    """Tell whether a single word after «fra» or «i» is a place, as no one in the article bears it as part of a name."""
    before = span.doc[span.start - 1] if span.start else None
    after_preposition = before is not None and before.lower_ in {"fra", "frå", "i", "på"}
    return len(span) == 1 and after_preposition and name_of(span) not in parts


def _lies(span: Span) -> bool:
    """Tell whether the name stands after «i» somewhere («leder i Fjordforum Nord»), and begins as no person's name."""
    listed = any(token.text in given_names() for token in span)
    return not listed and f" i {name_of(span)}" in text_of(span.doc)


def _is_quoted(span: Span) -> bool:
    """Tell whether quotation marks stand right around the name: it is a title then."""
    doc = span.doc
    before = doc[span.start - 1].text if span.start else ""
    after = doc[span.end].text if span.end < len(doc) else ""
    return before in {"«", "“", '"', "”"} and after in {"»", "”", '"'}


def _starts_name(token: Token, left: int) -> bool:
    if not token.text[:1].isupper() and "-" not in token.text:
        return token.lower_ in _PARTICLES
    return left == 1 or not is_title(token.text)


def _is_owner(token: Token) -> bool:
    """Tell whether the first word is the genitive of something else that the article names («Fjordlagets Lia»)."""
    base = base_name(token.text)
    return base != token.text and token.text not in given_names() and any(other.text == base for other in token.doc)


def _grown_left(doc: Doc, start: int) -> int:
    """Return the start moved over a given name that the recognizer left out («Katarzyna Wójcik Lien»)."""
    while start > 0 and doc[start - 1].text[:1].isupper() and doc[start - 1].pos_ == "PROPN":
        before = doc[start - 1]
        listed = before.text in given_names()
        if before.ent_type_ not in {"", "PER"} or is_title(before.text) or _is_owner(before):
            break
        if before.is_sent_start and not listed:
            break
        start -= 1
    return start


def _grown(doc: Doc, end: int) -> int:
    """Return the end moved over capitalised name parts that the recognizer left out («Kristin B Lund»)."""
    while (
        end < len(doc)
        and doc[end].pos_ == "PROPN"
        and doc[end].text[:1].isupper()
        and doc[end].ent_type_ in {"", "PER"}
    ):
        if not doc[end - 1].whitespace_ or not _NAME_PART.fullmatch(doc[end].text) or doc[end].is_sent_start:
            break
        end += 1
    return end


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
            if form and len(form[-1]) > 2 and form[0][0].isupper():
                yield form
                yield (*form[:-1], form[-1] + "s")
                if len(form) > 1:
                    yield tuple(word.upper() for word in form)


def _stands_alone(span: Span) -> bool:
    """Tell whether the span is no part of a longer name of something else («Tveit skule», «Mohn-senteret»)."""
    doc = span.doc
    ent = next((ent for ent in doc.ents if ent.start <= span.start < ent.end), None)
    if ent is not None and ent.label_ != "PER" and len(ent) > len(span):
        return False
    after = doc[span.end] if span.end < len(doc) else None
    return not (after is not None and after.pos_ == "PROPN" and after.text[:1].isupper() and span[-1].whitespace_)


def _full_names(spans: Sequence[Span]) -> list[str]:
    return sorted({name_of(span) for span in spans}, key=lambda name: (-len(name.split()), -len(name), name))


def _fullest(name: str, full: Sequence[str], before: Sequence[Span]) -> str:
    """Return the only longer name that this one shortens; of several, the one named last before it."""
    words = name.split()
    longer = [other for other in full if len(other.split()) > len(words) and _shortens(words, other.split())]
    if not longer:
        return name
    roots = [other for other in longer if not any(_shortens(other.split(), o.split()) for o in longer if o != other)]
    if len(roots) == 1:
        return roots[0]
    seen = [name_of(span) for span in before]
    return next((other for other in reversed(seen) if other in roots), name)


def _shortens(short: Sequence[str], long: Sequence[str]) -> bool:
    """Tell whether the words stand in order in the longer name, and begin or end as it does."""
    rest = iter(long)
    in_order = all(any(word.lower() == other.lower() for other in rest) for word in short)
    return (
        len(short) < len(long)
        and in_order
        and (short[-1].lower() == long[-1].lower() or short[0].lower() == long[0].lower())
    )
