"""Tell what keeps two mentions with one noun apart: the body that meets, the time of the year, what a court sits in."""

from collections.abc import Sequence

from spacy.tokens import Span

from tekstanalyse.extract.inflection import stem_of

_SEASONS = {"høst": "høst", "haust": "høst", "vår": "vår", "sommer": "sommer", "sommar": "sommer", "vinter": "vinter"}
"""Beginnings of nouns that tell which of a year's meetings it is."""
_REMAND = "fengslingsmøte"
_TRIAL = frozenset({"hovedforhandling", "hovudforhandling", "ankeforhandling", "ankesak", "rettssak"})
"""What a court sits in when all is heard, and not to keep a suspect."""
_BODIES = ("departementet", "utvalget", "utvalet", "styret", "komiteen", "nemnda", "rådet", "direktoratet", "kommunen")


def are_apart(nouns: tuple[str, str]) -> bool:
    """Tell whether two nouns are of different events, though one ends as the other does."""
    seasons = {*map(_season, nouns)} - {None}
    return len(seasons) > 1 or (_REMAND in nouns and not _TRIAL.isdisjoint(nouns))


def is_of_others(span: Span, mentions: Sequence[Span]) -> bool:
    """Tell whether a mention says that another body met, or that others played, than those of an event."""
    tell = {"møte": _body_of, "konsert": _player_of}.get(span.label_)
    own = tell(span) if tell is not None else None
    theirs = {tell(mention) for mention in mentions} - {None} if tell is not None else set()
    return own is not None and bool(theirs) and own not in theirs


def _season(noun: str) -> str | None:
    """Return the time of the year with which a noun begins, in one spelling («høstmøte», «haustmøte»)."""
    found = next((season for season in _SEASONS if noun.startswith(season)), None)
    return _SEASONS[found] if found is not None else None


def _body_of(span: Span) -> str | None:
    """Return the body in which, or the others with whom, a mention says that a meeting was; None without any."""
    doc, at = span.doc, span.end
    if at + 1 >= len(doc) or doc[at].lower_ not in {"i", "med"}:
        return None
    noun = doc[at + 1]
    named = any(organization.start == noun.i for organization in doc.spans["organizations"])
    body = named or stem_of(noun.text, "sitting-bodies") is not None or noun.lower_.endswith(_BODIES)
    return noun.lower_ if body else None


def _player_of(span: Span) -> str | None:
    """Return who plays by the words of a mention («Dal-konserten», «konserten med Hege Lia»); None without any."""
    last, at = span[-1], span.end + 1
    if "-" in last.text and last.text[:1].isupper():
        return last.lower_.partition("-")[0]
    if at >= len(span.doc) or span.doc[at - 1].lower_ != "med":
        return None
    named = next((s for key in ("people", "organizations") for s in span.doc.spans[key] if s.start == at), None)
    return named[-1].lower_ if named is not None else None
