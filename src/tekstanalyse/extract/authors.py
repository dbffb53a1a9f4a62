"""Say who «forfatteren» is where nobody is given that title: the only one whose book the article tells of."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import once
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.syntax import SUBJECTS

ROLES = frozenset({"forfatter", "forfattar", "romanforfatter", "romanforfattar", "lyriker", "lyrikar", "poet"})
"""Titles of those who write books."""
_WRITES = frozenset(
    "lanserte lanserer lanserar skrev skreiv skrevet skrive ga gav gir utga utgir debuterte debuterer debuterar".split()  # noqa: SIM905
)
_OWN = frozenset({"si", "sin", "sitt", "sine"})
_OF = frozenset({"til", "av", "åt"})
_MARKS = frozenset({"»", "”", '"'})
_REACH = 4
"""Tokens between whose a book is and the word for it."""


@once
def author(doc: Doc) -> Sequence[str]:
    """Return the only person whose book the article tells of, nobody where there are two or none."""
    writers = list(dict.fromkeys(person.kb_id_ for person in _writers(doc)))
    return writers if len(writers) == 1 else ()


def _writers(doc: Doc) -> Iterator[Span]:
    books = {token.i for token in doc if token.pos_ == "NOUN" and stem_of(token.text, "book-nouns") is not None}
    for person in spans(doc, "people") if books else ():
        if _owns(person, books) or _writes(person, books):
            yield person


def _owns(person: Span, books: set[int]) -> bool:
    """Tell «Lias nye roman», «Lia si fyrste bok», «boka til Lia» and ««Kystland» av Lia»."""
    after = person.doc[person.end] if person.end < len(person.doc) else None
    owned = name_of(person) != person.text or (after is not None and after.lower_ in _OWN)
    before = person.doc[max(person.start - 2, 0) : person.start]
    named = len(before) == 2 and before[0].text in _MARKS and before[1].lower_ == "av"
    behind = named or (len(before) == 2 and before[1].lower_ in _OF and before[0].i in books)
    return behind or (owned and not books.isdisjoint(range(person.end, person.end + _REACH)))


def _writes(person: Span, books: set[int]) -> bool:
    """Tell «Lia lanserte romanen …» and «Lia er ute med sin nye roman», with the book behind the verb."""
    verb = person.root.head
    behind = [i for i in books if person.end < i < person.sent.end]
    own = any(t.lower_ in _OWN and not t.nbor(-1).ent_type_ for i in behind for t in person.doc[i - 3 : i])
    written = verb.lower_ in _WRITES and any(verb.i < i for i in behind)
    return person.root.dep_ in SUBJECTS and (own or written)
