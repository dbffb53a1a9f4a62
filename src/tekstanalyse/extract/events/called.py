"""Say what people would call an event that has no name, by the words of a mention: «folkemøte om skulen».

A clause, a year, a pronoun or a word for any event calls it nothing.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.events.details import WHEN
from tekstanalyse.extract.events.names import ends_as_event
from tekstanalyse.extract.events.sittings import is_sitting
from tekstanalyse.extract.events.stems import DEFINITE, kind_of, noun_ending
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import ending_of, stem_of
from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import words

_SEATED = frozenset({"møte", "debatt"})
"""Types of what a body sits in."""
_TITLE = re.compile(r"[«“\"](?P<title>[^«»“”\"\n]{3,80})[»”\"]")
_PRIZE = re.compile(r"\b[A-ZÆØÅ]\w*(?:prisen|stipendet|medaljen)\b(?: (?:19|20)\d\d)?")
_OPENING = frozenset({"åpning", "åpningen", "åpninga", "opning", "opninga", "opningen"})
_EPISODE = frozenset({"episode", "episoden"})
_TURNED = re.compile(r"\s+(?:i (?:fjor|år)|(?:i )?neste år|til neste år|i regi)$")
_LONGEST = 9
"""Words of what an event is called."""
_STOPS = frozenset("som der når da då mens medan fordi at av fra frå sist førre forrige".split())  # noqa: SIM905
"""Words at which what it was about comes to an end."""
_LOOSE = frozenset({"ADP", "CCONJ", "DET", "PART", "ADJ", "SCONJ", "ADV"})
"""Tags of words that cannot end it."""
_LAYERS = ("dates", "places", "people", "organizations")
_ADDED = frozenset(
    {"i", "på", "ved", "til", "fra", "frå", "med", "under", "den", "for", "hos", "klokken", "klokka", "kl."}
)
"""Words that lead to when and where it was, and with whom."""


def called(span: Span, kind: str) -> str | None:
    """Return the words by which a mention calls an event of this type; None where they say no more than the type."""
    if is_sitting(span):
        body = span[-1]
        definite = ending_of(body.text, "sitting-bodies") in DEFINITE
        return f"{kind} i {body.lower_}" if kind in _SEATED and definite else None
    if any(map(is_finite, span)) or _is_deed(span):
        return next(_by_what_was_done(span, kind), None)
    noun = next((token for token in reversed(span) if _names(token, kind)), None)
    if noun is None:
        return None
    phrase = _TURNED.sub("", " ".join(noun.doc[noun.i : _end(noun, span)].text.split()))
    own = phrase if _keeps_capital(noun) else noun.lower_ + phrase[len(noun.text) :]
    return own if " " in own or _says_more(noun, kind) else None


def _is_deed(span: Span) -> bool:
    """Tell whether it is what was done («boka «Sild» lansert»)."""
    return span[-1].pos_ in {"VERB", "AUX"} or span[0].pos_ in {"VERB", "AUX"}


def _by_what_was_done(span: Span, kind: str) -> Iterator[str]:
    """Yield «lansering av «Sild»» and «utdeling av Kystprisen 2019», by the work or the prize."""
    if kind == "lansering":
        yield from (f"{kind} av «{match['title']}»" for match in _TITLE.finditer(span.text))
    if kind == "utdeling":
        yield from (f"{kind} av {match[0]}" for match in _PRIZE.finditer(span.text))


def _names(token: Token, kind: str) -> bool:
    """Tell whether a word is the noun for an event of this type, and none for any event."""
    if token.lower_ in words("event-nouns-general") or token.pos_ in {"PRON", "NUM", "DET", "ADV", "VERB", "AUX"}:
        return False
    if kind in token.lower_ or (kind == "markering" and token.lower_ in _OPENING):
        return True
    stem = stem_of(token.text, "event-nouns")
    return ends_as_event(token.text) if stem is None else kind_of(stem, "event-nouns") == kind


def _says_more(noun: Token, kind: str) -> bool:
    """Tell whether a word is more than the type in one of its forms."""
    inflected = noun.lower_.startswith(kind) and noun_ending(noun.text) is not None
    return not (noun.lower_ == kind or inflected or noun.lower_ in _EPISODE)


def _keeps_capital(noun: Token) -> bool:
    """Tell whether a word has its capital for its own sake: inside a sentence, here or elsewhere, or in «Vik-talen»."""
    same = [token for token in noun.doc if token.text == noun.text]
    return noun.text[:1].isupper() and not noun.is_upper and ("-" in noun.text or not all(map(_is_first, same)))


def _is_first(token: Token) -> bool:
    """Tell whether a word begins a sentence, a line or what stands behind a sign."""
    before = token.nbor(-1) if token.i > 0 else None
    return bool(token.is_sent_start) or before is None or not before.is_alpha


def _end(noun: Token, span: Span) -> int:
    """Return where what it is called ends: the mention, with what it was of («åpningen av Fjordhuset») or about."""
    doc, at = noun.doc, noun.i + 1
    if at < len(doc) and doc[at].lower_ == "av":
        return _end_of_owner(noun)
    if at < len(doc) and doc[at].lower_ == "om" and (end := _end_of_theme(noun)) is not None:
        return end
    return span.end if span.end > at and not span[-1].is_punct and span[-1].pos_ not in _LOOSE else at


def _end_of_owner(noun: Token) -> int:
    """Return where the words behind «av» end: a name in full, or the first noun."""
    doc, first = noun.doc, noun.i + 2
    named = [s.end for key in _LAYERS[1:] for s in spans(doc, key) if s.start == first]
    if named:
        return max(named)
    for i in range(first, min(first + _LONGEST // 2, noun.sent.end)):
        if doc[i].pos_ in {"NOUN", "PROPN"}:
            while i + 1 < noun.sent.end and doc[i + 1].pos_ == "PROPN":
                i += 1
            return i + 1
        if doc[i].pos_ not in {"DET", "ADJ", "NUM"}:
            break
    return noun.i + 1


def _end_of_theme(noun: Token) -> int | None:
    """Return where the words behind «om» end, None where they are too many or go on as a clause."""
    doc, end = noun.doc, noun.i + 2
    while end < len(doc) and not _stops(doc[end]):
        end += 1
    clause = end < len(doc) and (is_finite(doc[end]) or doc[end].lower_ == "at")
    while end > noun.i + 2 and doc[end - 1].pos_ in _LOOSE:
        end -= 1
    theme = doc[noun.i + 2 : end]
    told = len(theme) > 0 and any(token.pos_ in {"NOUN", "PROPN", "VERB"} for token in theme)
    return end if told and not clause and end - noun.i <= _LONGEST else None


def _stops(token: Token) -> bool:
    """Tell whether what it was about ends before a word: at a sign, a clause, or when and where it was."""
    if token.is_space or token.is_punct or is_finite(token) or token.lower_ in _STOPS or token.is_sent_start:
        return True
    dates, places = (
        {i for span in spans(token.doc, key) for i in range(span.start, span.end)} for key in ("dates", "places")
    )
    leads = token.lower_ in _ADDED and not {token.i + 1, token.i + 2}.isdisjoint(dates | places)
    return leads or token.i in dates or WHEN.match(token.text) is not None
