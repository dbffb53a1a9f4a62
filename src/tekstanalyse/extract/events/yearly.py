"""Find names of what comes back each year: «årets Fjordspell», «Fjordspell (23.–25. august)», «Fjord Cup»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name

_YEARLY = frozenset({"årets", "fjorårets"})
_AT = frozenset({"på", "under", "fra", "frå", "ved", "i"})
"""Words before «årets» by which it is an occasion and no prize («kåret til årets Fjellfant»)."""
_SHORTEST = 6
"""Letters of a name of one word that stands for an event with no other sign than «årets»."""
_SEASONS = frozenset({"World", "Europa", "League"})
"""First words of cups that last a season."""


def yearly_spans(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield each name of what comes back each year, as a mention of an event of this type."""
    names = yearly_names(doc)
    yield from (Span(doc, t.i, t.i + 1, label=kind, kb_id=t.text) for t in doc if t.text in names)


def yearly_names(doc: Doc) -> set[str]:
    """Return the words that stand as names after «på årets», or before the days in brackets."""
    after = (t.nbor() for t in doc[1:-1] if t.text in _YEARLY and t.nbor(-1).lower_ in _AT)
    names = {token.text for token in after if _can_be_name(token)}
    begins = {date.start for date in doc.spans["dates"] if len(date.kb_id_) >= len("XXXX-10-08")}
    return names | {t.text for t in doc[:-2] if t.nbor().text == "(" and t.i + 2 in begins and _can_be_name(t)}


def _can_be_name(token: Token) -> bool:
    """Tell whether a word with a capital is no person, place or party, and no common word that begins a sentence."""
    taken = token.ent_type_ in {"PER", "GPE_LOC", "GPE_ORG", "LOC"}
    people = any(span.start <= token.i < span.end for span in token.doc.spans["people"])
    shaped = token.text[:1].isupper() and token.is_alpha and not token.is_upper and len(token) >= _SHORTEST
    common = any(other.text == token.lower_ for other in token.doc)
    return shaped and token.pos_ == "PROPN" and not (taken or people or common)


def cups(doc: Doc) -> Iterator[Span]:
    """Yield names of two words of which one says that it is a contest: «Fjord Cup», «Rally Sula»."""
    for token in doc[:-1]:
        after = token.nbor()
        pair = token.pos_ == after.pos_ == "PROPN" and token.text[:1].isupper()
        if pair and (after.text in {"Cup", "cup", "Open"} or token.text == "Rally") and token.text not in _SEASONS:
            yield Span(doc, token.i, token.i + 2, label="kamp", kb_id=base_name(f"{token.text} {after.text}"))
