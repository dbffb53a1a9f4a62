"""Find parts of a gathering that only its report calls so: «i panelet satt», «bolken om språk», «verkstaden Pust»."""

from spacy.tokens import Doc, Token

from tekstanalyse.extract.docs import once
from tekstanalyse.extract.events.deeds import LEAD, deed_at
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.names import is_name
from tekstanalyse.extract.events.senses import is_no_event
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.inflection import ending_of, stem_of

_GATHERINGS = frozenset(
    "webinar konferanse kongress seminar fagdag temadag inspirasjonsdag kursdag samling temakveld årsmøte landsmøte "  # noqa: SIM905
    "folkemøte festival symposium treff ting kurs møte forelesning lansering markering jubileum".split()
)
"""Types of events that have parts: panels, talks, sessions."""
_FOLLOWING = frozenset(
    "påfølgende påfølgjande påfylgjande etterfølgende etterfølgjande etterfylgjande".split()  # noqa: SIM905
)
"""Words before a talk by which it comes after what else is held."""
_AFTER = frozenset({"etterpå", "efterpå", "deretter"})
_ROOMS = tuple(
    "teltet salen scenen scena huset kroa kroen kafeen parken torget torvet låven løa biblioteket hallen teateret "  # noqa: SIM905
    "teatret aulaen kirken kirka kyrkja puben loftet kjelleren kjellaren foajeen lobbyen hagen tunet naustet museet "
    "sofaen podiet amfiet".split()
)
"""Ends of words for where people are heard."""
_ROOM = 5
"""Words behind a talk in which the room is named."""
_FAR = 8
"""Words behind «mellom» in which those are named who talk."""


def session(token: Token) -> str | None:
    """Return the type of the part of a gathering that a noun in definite form names («panelet», «bolken om språk»)."""
    stem = stem_of(token.text, "session-nouns")
    if stem is None or token.pos_ not in {"NOUN", "PROPN"}:
        return None
    compound = not token.lower_.startswith(stem)
    if compound and f"-{stem}" not in token.lower_:
        return None
    if not _reports_gathering(token.doc):
        return None
    if kind_of(stem, "session-nouns") == "samtale" and is_staged(token):
        return "samtale"
    if ending_of(token.text, "session-nouns") not in {"en", "et", "a"}:
        return None
    kind = kind_of(stem, "session-nouns")
    after = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    about = after[:1] == ["om"] and after[1:] not in (["at"], ["å"])  # «minnet panelet om at» is of the verb
    told = {
        "panel": _is_seated(token) or about,
        "prat": bool({"mellom", "ble", "vart", "blei"} & set(after[:1])),
        "samtale": False,
        "diskusjon": False,
        "verksted": _is_titled(token),
        "verkstad": _is_titled(token),
    }
    return kind if told.get(stem, about or compound or _is_titled(token)) else None


def is_staged(token: Token) -> bool:
    """Tell whether a talk or debate is one that was held: it comes after another, between people, on a day, in a hall.

    «Den påfølgende debatten», «samtalen etterpå», «samtale mellom Hege Lia og Jon Moe», «ferjedebatten i teltet».
    """
    doc, i = token.doc, token.i
    before = doc[i - 1].lower_ if i > token.sent.start else ""
    after = [other.lower_ for other in doc[i + 1 : min(i + 3, token.sent.end)]]
    opened = before in {"åpen", "open"} and i > 1 and doc[i - 2].lower_ == "til"
    if before in _FOLLOWING or opened or not _AFTER.isdisjoint(after[:1]):
        return True
    if after[:1] == ["mellom"]:
        return any(i < span.start <= i + _FAR and span.start < token.sent.end for span in doc.spans["people"])
    if token.lower_ == "samtalen":  # «samtalen på scena» is that of the whole evening
        return after[:1] == ["i"] and _is_in_room(token)
    definite = token.lower_.endswith(("debatten", "ordskiftet"))
    return definite and (_is_in_room(token) or says_when(doc[i + 1 : min(i + 2, token.sent.end)]))


def _is_in_room(token: Token) -> bool:
    """Tell whether a room for listeners stands right behind, with its adjectives («debatten i den nye salen»)."""
    after = token.doc[token.i + 1 : min(token.i + _ROOM, token.sent.end)]
    if not len(after) or after[0].lower_ not in {"i", "på"}:
        return False
    noun = next((other for other in after[1:] if other.pos_ not in {"DET", "ADJ"}), None)
    return noun is not None and noun.lower_.endswith(_ROOMS)


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
    return named or is_name(token) or (token.idx < LEAD and _is_opening(token))


def _is_opening(verb: Token) -> bool:
    """Tell whether a verb says that something was opened; a launch is itself the talk that is held there."""
    deed = deed_at(verb)
    return deed is not None and deed.label_ == "markering"
