"""Find claims that are no clause: «viktigheten av …», and what somebody is asked to do («kommunene til å satse»)."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.ending import claim_end, trimmed
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import words

_SUBORDINATE = frozenset({"når", "da", "då", "hvis", "dersom", "som", "fordi", "at", "for", "der", "slik"})
_BEFORE_CLAUSE = frozenset({"av", "om", "for", "ved", "med"})
_REACH = 6
_REQUEST_REACH = 14
_ASKED_REACH = 8
_PLEADING = frozenset({"ba", "bad", "ber"})
_WARNING = frozenset({"advarer", "advarte", "advart", "åtvarar", "åtvara", "åtvarte"})
_PROMISING = frozenset({"lover", "lovet", "lovte", "lovar", "lova", "lovt"})


def noun_after(verb: Token) -> Span | None:
    """Return «viktigheten av …» after the verb, also after the words of a frame («la vekt på viktigheten av»)."""
    start = frame_end(verb) or verb.i + 1
    for token in verb.doc[start : min(start + _REACH, verb.sent.end)]:
        if token.lower_ in words("report-nouns"):
            first = token.i - 1 if token.nbor(-1).pos_ == "DET" else token.i
            return trimmed(verb.doc, first, _noun_end(verb, token))
    return None


def _noun_end(verb: Token, noun: Token) -> int:
    """Return where the nominal ends; with a clause or an infinitive («viktigheten av å …») it ends as a claim does."""
    after = [token.lower_ for token in noun.doc[noun.i + 1 : min(noun.i + 3, noun.sent.end)]]
    if after[:1] == ["å"] or (not _BEFORE_CLAUSE.isdisjoint(after[:1]) and after[1:] in (["å"], ["at"])):
        return claim_end(verb, noun.i)
    end = noun.right_edge.i + 1
    rest = [token for token in noun.doc[end : noun.sent.end] if not token.is_punct]
    more = bool(rest) and rest[0].lower_ in _SUBORDINATE
    return int(end if not more and any(token.pos_ in {"VERB", "AUX"} for token in rest) else noun.sent.end)


def request_after(verb: Token) -> Span | None:
    """Return whom somebody is asked to do what («kommunene til å satse»)."""
    if verb.lower_ not in words("request-verbs"):
        return None
    rest = verb.doc[verb.i + 1 : verb.sent.end]
    if not any(token.lower_ == "å" for token in rest[:_REQUEST_REACH]) and not _pleads(verb):
        return None
    inverted = subject(verb)
    start = max(verb.i + 1, inverted.right_edge.i + 1) if inverted is not None and inverted.i > verb.i else verb.i + 1
    return trimmed(verb.doc, start, claim_end(verb, start))


def _pleads(verb: Token) -> bool:
    """Tell «ba kommunen vente» and «bad oss hugse»: whom one asks, and the infinitive without «å»."""
    if verb.lower_ not in _PLEADING:
        return False
    rest = verb.doc[verb.i + 1 : min(verb.i + 1 + _ASKED_REACH, verb.sent.end)]
    end = next((i for i, t in enumerate(rest) if t.is_punct or t.lower_ == "om" or is_finite(t)), len(rest))
    return any(token.pos_ == "VERB" and not is_finite(token) for token in rest[1:end])


def promise_after(verb: Token) -> Span | None:
    """Return what somebody promises to do or warns against doing («å svare på brevene»), None without «å» close by."""
    warns = verb.lower_ in _WARNING and frame_end(verb) is not None
    if not (verb.lower_ in _PROMISING or warns) or verb.nbor(-1).lower_ == "som":
        return None
    found = next((t for t in verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)] if t.lower_ == "å"), None)
    return trimmed(verb.doc, found.i, claim_end(verb, found.i)) if found is not None else None


def blame_after(verb: Token) -> Span | None:
    """Return what somebody is blamed for («å sove i timen»), None where no «for å» follows the verb."""
    if verb.lower_ not in words("accusing-verbs"):
        return None
    for token in verb.doc[verb.i + 2 : min(verb.i + _REQUEST_REACH, verb.sent.end)]:
        if token.lower_ == "å" and token.nbor(-1).lower_ == "for":
            return trimmed(verb.doc, token.i, claim_end(verb, token.i))
    return None
