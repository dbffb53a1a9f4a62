"""Find speeches that an article names without a gathering: «Lias tale i Riksrådet», «i en tale på skjermen»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import stem_of

ADDRESS = "tale"
"""Type of a speech that is all that an article tells of an occasion."""
_SPEECH = "tale"
_BEFORE = frozenset({"til", "i", "på", "for", "foran", "ved", "under"})
"""Prepositions before whom a speech was held for, or where."""
_ONE = frozenset({"en", "ein", "sin"})
_CLOSES = frozenset({"ADJ", "DET", "NUM"})


def addresses(doc: Doc) -> Iterator[Span]:
    """Yield the speeches that are somebody's, or in which somebody said something, where or to whom they were held."""
    for token in doc:
        if token.lower_.endswith(("tale", "talen", "tala")) and _is_speech(token) and _has_hearers(token):
            start = _start(token)
            if start < token.i:
                yield Span(doc, start, token.i + 1, label=ADDRESS)


def _is_speech(token: Token) -> bool:
    stem = stem_of(token.text, "talk-nouns")
    return stem is not None and stem.endswith(_SPEECH) and token.pos_ in {"NOUN", "PROPN"}


def _has_hearers(speech: Token) -> bool:
    after = speech.doc[speech.i + 1 : min(speech.i + 3, speech.sent.end)]
    return len(after) > 1 and after[0].lower_ in _BEFORE and after[1].pos_ != "PART"


def _start(speech: Token) -> int:
    """Return where the speaker's name or «en» begins, behind which adjectives alone stand; the noun's place else."""
    doc: Doc = speech.doc
    i: int = speech.i - 1
    while i > speech.sent.start and doc[i].pos_ in _CLOSES and doc[i].lower_ not in _ONE:
        i -= 1
    owner = next((span for span in doc.spans["people"] if span.end == i + 1), None)
    if owner is not None and owner.text.endswith(("s", "'", "’")):
        return int(owner.start)
    told = i > speech.sent.start and doc[i].lower_ in _ONE and doc[i - 1].lower_ == "i"
    return i if told else int(speech.i)
