"""Find the proper names of events: «Vestkonferansen 2012», «Språktreff i nord», titles that stand for an event.

A name shows by its capital and ending, by a year after it, or by what is done with it: it opens a series.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.inflection import ending_of, stem_of
from tekstanalyse.lexicon import words

_NAMED_KINDS = frozenset({"festival", "konferanse", "kongress", "symposium", "stevne", "messe"})
"""Types whose nouns end proper names without any ending of their own."""
_STAGED = frozenset({"åpnet", "åpna", "opna", "samlet", "samla", "avsluttet", "avslutta", "innledet", "innleia"})

_GATHERS = frozenset(
    "samlet samla samler samlar arrangeres arrangerast arrangert avholdes avholdt stabelen inviterte inviterer".split()  # noqa: SIM905
)
_JOINED = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?:-[A-ZÆØÅ][a-zæøå]+)*-[a-zæøå]+")
"""A noun behind a name and a hyphen."""
_NEAR = 6
"""Words in which it does so."""
_WHICH = frozenset("neste forrige førre første fyrste andre siste ny nytt åpen open digital årlig årleg".split())  # noqa: SIM905
"""Words with a capital only where they begin a sentence: they say which one it is."""
_AT = frozenset({"under", "på", "til", "neste", "forrige", "førre"})
"""Words before the name of what people come to, and of what comes again."""


def is_name(token: Token) -> bool:
    """Tell whether the word is a proper name of an event by its capital and its ending («Vestkonferansen»).

    All in capitals it is one before its year («FJORDDAGENE 2024»), or where it comes again in small letters.
    """
    if not token.text[:1].isupper() or not ends_as_event(token.text):
        return False
    same = [other for other in token.doc if other.lower_ == token.lower_ and other.text[:1].isupper()]
    if token.is_upper and not _has_year(token) and all(other.is_upper for other in same):
        return False
    return any(not _begins(other) or any(sign(other) for sign in _SIGNS) for other in same)


def _begins(token: Token) -> bool:
    """Tell whether a word has its capital because it begins a sentence, or what stands behind a colon."""
    return bool(token.is_sent_start) or token.nbor(-1).text in {":", "–", "-"} or token.nbor(-1).is_space


def ends_as_event(name: str) -> bool:
    """Tell whether a name of one word says by its end that it is an event's.

    Example:
        >>> ends_as_event("Fjorddagene"), ends_as_event("Dagane"), ends_as_event("Fjordvik")
        (True, False, False)
    """
    if name.lower().startswith(tuple(words("event-nouns-not"))):
        return False
    return any(name.lower().endswith(ending) and len(name) >= len(ending) + 2 for ending in words("event-name-endings"))


def is_series(name: str | None) -> bool:
    """Tell whether a name is of what comes again, and no title of what was spoken about once.

    Example:
        >>> is_series("Kystblikk 2023"), is_series("Sula visefestival"), is_series("Hva nå, kyst?")
        (True, True, False)
    """
    words_of_name = re.findall(r"[^\W\d][\w-]*", name or "")
    if not words_of_name or (name or "").endswith(("?", "!")):
        return False
    last = words_of_name[-1]
    return (
        ends_as_event(last) or stem_of(last, "event-nouns") is not None or all(w[:1].isupper() for w in words_of_name)
    )


def is_visited(token: Token) -> bool:
    """Tell whether the article says that something was at it, as of no organization («under Fjellmøtet»)."""
    same = (other for other in token.doc[1:] if other.text == token.text)
    return any(other.nbor(-1).lower_ in _AT for other in same)


def is_proper(token: Token) -> bool:
    """Tell whether a noun with a capital inside a sentence is a name («da Språktreff i nord ble holdt»)."""
    stem = stem_of(token.text, "event-nouns")
    if _is_compound_of_year(token) or _is_named_after(token):
        return True
    inside = not token.is_sent_start and token.i > 0 and token.nbor(-1).is_alpha
    named = stem is not None and (not token.lower_.startswith(stem) or (token.lower_ == stem and token.pos_ == "PROPN"))
    return inside and named and token.text[:1].isupper() and not token.is_upper


def _is_named_after(token: Token) -> bool:
    """Tell whether a noun is joined to the name of somebody or something («Den tredje Vik-forelesningen»)."""
    stem = stem_of(token.text, "event-nouns") if _JOINED.fullmatch(token.text) else None
    named = stem is not None and kind_of(stem, "event-nouns") in _NAMED_KINDS | {"forelesning", "seminar"}
    return named and ending_of(token.text, "event-nouns") in {"en", "a", "et", "n"}


def _is_compound_of_year(token: Token) -> bool:
    """Tell whether a compound in definite form has its year behind it («Fjordungdomstinget 2018»)."""
    stem = stem_of(token.text, "event-nouns") if token.text[:1].isupper() and _has_year(token) else None
    compound = stem is not None and (not token.lower_.startswith(stem) or kind_of(stem, "event-nouns") == "ting")
    return compound and ending_of(token.text, "event-nouns") not in {"", "er", "ar", "e", "r", None}


def start_of_bearer(token: Token) -> int:
    """Return where the name begins that a noun is joined to («Hege Vik-forelesningen»), else where the noun does."""
    start = token.i
    if _JOINED.fullmatch(token.text) is None:
        return start
    others = {i for key in ("organizations", "places") for s in token.doc.spans[key] for i in range(s.start, s.end)}
    while start > token.sent.start:
        before = token.doc[start - 1]
        if before.pos_ != "PROPN" or not _can_begin(before) or before.i in others:
            break
        start -= 1
    return start


def is_joined(token: Token) -> bool:
    """Tell whether a bare noun ends a name of several words («Fjordøya visefestival», «Norsk arkivkonferanse»).

    So does one joined to the last of them («Ut no-konferansen»).
    """
    stem = stem_of(token.text, "event-nouns")
    kind = kind_of(stem, "event-nouns") if stem is not None else None
    named = kind in _NAMED_KINDS or token.lower_.endswith("fest")
    if named and "-" in token.text and token.is_lower and token.i > 0:
        return _can_begin(token.nbor(-1))
    if not named or ending_of(token.text, "event-nouns") != "" or token.i == 0:
        return False
    before = token.nbor(-1)
    taken = any(span.start <= before.i < span.end for span in token.doc.spans["people"])
    named = before.text[:1].isupper() and before.pos_ in {"PROPN", "ADJ"} and before.lower_ not in _WHICH
    return named and not before.is_upper and not taken


def _can_begin(token: Token) -> bool:
    """Tell whether a word can begin a name: it has a capital and points at nothing."""
    return token.text[:1].isupper() and token.is_alpha and token.pos_ not in {"DET", "PRON", "ADP", "ADV", "CCONJ"}


def _is_dated(token: Token) -> bool:
    """Tell whether the sentence says the day of what it begins with («Sjødagane går av stabelen 3. mai»)."""
    exact = len("2020-10-08")
    return any(date.sent == token.sent and len(date.kb_id_) >= exact for date in token.doc.spans["dates"])


def _is_held(token: Token) -> bool:
    """Tell whether the sentence goes on with what only an event does («Sjødagen på Sula samlet 200 deltakere»)."""
    own = stem_of(token.text, "event-nouns") is None
    return own and any(t.lower_ in _GATHERS for t in token.doc[token.i + 1 : min(token.i + _NEAR, token.sent.end)])


def _has_year(token: Token) -> bool:
    return token.i + 1 < len(token.doc) and re.fullmatch(r"(?:19|20)\d\d", token.nbor().text) is not None


def _is_at_name(token: Token) -> bool:
    """Tell whether who holds it, or where, stands right behind («Fjorddagen ved Høgskulen i Sula samla mange»)."""
    after = token.doc[token.i + 1 : token.i + 3]
    at = len(after) > 1 and after[0].lower_ in {"ved", "på", "i"} and after[1].text[:1].isupper()
    return at and stem_of(token.text, "event-nouns") is None


def _is_in_headline(token: Token) -> bool:
    """Tell whether the headline has the name too, in whatever letters («FJORDVEKA DAG FOR DAG»)."""
    titles = [zone for zone in token.doc.spans["zones"] if zone.label_ == "title"]
    headed = any(other.lower_ == token.lower_ for zone in titles for other in zone if other.i != token.i)
    return headed and stem_of(token.text, "event-nouns") is None


_SIGNS = (_is_in_headline, _has_year, _is_dated, _is_held, _is_at_name)
"""What tells a name that begins a sentence from a common noun."""


def titled_events(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield titles in marks that stand for an event of this type: «’Ny kyst?’ samlet …», «tittelen ’Ny kyst?’»."""
    for match in re.finditer(r"[’‘«“\"]([^’‘«»“”\"\n]{3,90})[’»”\"]", text_of(doc)):
        span = doc.char_span(*match.span(1), label=kind, kb_id=match[1], alignment_mode="expand")
        if span is None or span.start == 0 or span.end + 1 >= len(doc):
            continue
        after = next((t for t in doc[span.end : span.end + 2] if t.is_alpha), None)
        before = doc[span.start - 2].lower_ if span.start > 1 else ""
        if (after is not None and after.lower_ in _STAGED) or before in {"tittelen", "temaet", "overskriften"}:
            yield span
