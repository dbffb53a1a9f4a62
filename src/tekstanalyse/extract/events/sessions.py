"""Find parts of a gathering that only its report calls so: «i panelet satt», «bolken om språk», «verkstaden Pust»."""

from spacy.tokens import Doc, Token

from tekstanalyse.extract.docs import once
from tekstanalyse.extract.events.names import is_name
from tekstanalyse.extract.events.senses import is_no_event
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.inflection import ending_of, stem_of

_GATHERINGS = frozenset(
    "webinar konferanse kongress seminar fagdag temadag inspirasjonsdag kursdag samling temakveld årsmøte landsmøte "  # noqa: SIM905
    "folkemøte festival symposium treff ting kurs møte".split()
)
"""Types of events that have parts: panels, talks, sessions."""


def session(token: Token) -> str | None:
    """Return the type of the part of a gathering that a noun in definite form names («panelet», «bolken om språk»)."""
    stem = stem_of(token.text, "session-nouns")
    if stem is None or not token.lower_.startswith(stem) or token.pos_ not in {"NOUN", "PROPN"}:
        return None
    if not _reports_gathering(token.doc) or ending_of(token.text, "session-nouns") not in {"en", "et", "a"}:
        return None
    kind = kind_of(stem, "session-nouns")
    after = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    about = after[:1] == ["om"] and after[1:] not in (["at"], ["å"])  # «minnet panelet om at» is of the verb
    told = {
        "panel": _is_seated(token) or about,
        "prat": bool({"mellom", "ble", "vart", "blei"} & set(after[:1])),
        "verksted": _is_titled(token),
        "verkstad": _is_titled(token),
    }
    return kind if told.get(stem, about or _is_titled(token)) else None


def _is_seated(token: Token) -> bool:
    """Tell the panel on a stage from a panel of experts: somebody sits in it, or it is said of whom it consists."""
    doc, i = token.doc, token.i
    seated = i > 0 and doc[i - 1].lower_ in {"i", "til"} and any(s.sent == token.sent for s in doc.spans["people"])
    return seated or (i + 1 < len(doc) and doc[i + 1].lower_ in {"bestod", "besto", "består"})


def _is_titled(token: Token) -> bool:
    """Tell whether a title follows, in marks or with a capital («verkstaden Pust»)."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return after is not None and (after.text in {"«", "”", "“", '"', "’", "‘"} or after.text[:1].isupper())


@once
def _reports_gathering(doc: Doc) -> bool:
    """Tell whether the article has a gathering that may have parts."""
    return any(_is_gathering(token) for token in doc)


def _is_gathering(token: Token) -> bool:
    stem = stem_of(token.text, "event-nouns")
    named = stem is not None and kind_of(stem, "event-nouns") in _GATHERINGS and not is_no_event(token.lower_, stem)
    return named or is_name(token)
