"""Find claims that are no clause: «viktigheten av …», and what somebody is asked to do («kommunene til å satse»)."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.ending import claim_end, trimmed
from tekstanalyse.extract.reported.frames import frame_end, infinitive_of, object_of
from tekstanalyse.extract.reported.inverted import after_subject
from tekstanalyse.extract.reported.perfect import is_call, is_of_only_one
from tekstanalyse.lexicon import words

_SUBORDINATE = frozenset({"når", "da", "då", "hvis", "dersom", "som", "fordi", "at", "for", "der", "slik"})
_BEFORE_CLAUSE = frozenset({"av", "om", "for", "ved", "med"})
_REACH = 6
_REQUEST_REACH = 14
_ASKED_REACH = 8
_LAST = frozenset({"slutt", "sist", "slutten"})
_OBJECTS = frozenset({"NOUN", "PROPN", "DET", "ADJ", "NUM"})
_ONWARD = frozenset("og men så for mens medan noe noko da då".split())  # noqa: SIM905
_WHILE = frozenset({"mens", "medan"})
_NOTHING = frozenset("seg noe noko litt mye mykje det dette den denne disse desse alt".split())  # noqa: SIM905
_MARKS = frozenset('«»“”"')
CALLING = frozenset({"kaller", "kalte", "kallar", "kalla"})
"""Verbs by which something gets another name."""
_PRAISING = frozenset({"berømmer", "berømmet", "berømma"})
_ARTICLES = frozenset({"en", "ein", "ei", "et", "eit"})
_PLEADING = frozenset({"ba", "bad", "ber", "be"})


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
    start = _past_adverbs(verb, after_subject(verb))
    near = [token.lower_ for token in verb.doc[start : min(start + _REQUEST_REACH, verb.sent.end)]]
    if not near or verb.doc[start].is_punct:
        return None
    asked = "å" in near and "at" not in near[: near.index("å")] and near[0] != "om"
    return trimmed(verb.doc, start, claim_end(verb, start)) if asked or _pleads(verb) else None


def _past_adverbs(verb: Token, start: int) -> int:
    """Return the token after adverbs and «til slutt» («anbefalte til slutt å vente»)."""
    while start + 1 < verb.sent.end:
        if verb.doc[start].lower_ == "til" and verb.doc[start + 1].lower_ in _LAST:
            start += 2
        elif verb.doc[start].pos_ == "ADV":
            start += 1
        else:
            break
    return start


def _pleads(verb: Token) -> bool:
    """Tell «ba kommunen vente» and «bad oss hugse»: whom one asks, and the infinitive without «å».

    An infinitive that looks like another form is told by its ending, right behind a noun or a pronoun.
    """
    if verb.lower_ not in _PLEADING:
        return False
    first = after_subject(verb)
    rest = verb.doc[first : min(first + _ASKED_REACH, verb.sent.end)]
    if not len(rest) or rest[0].pos_ == "ADP" or rest[0].lower_ in {"om", "for", "til"}:
        return False
    stops = (i for i, t in enumerate(rest) if (t.is_punct and t.text not in _MARKS) or t.lower_ == "om")
    end = next(stops, len(rest))
    return any(t.pos_ == "VERB" and (not is_finite(t) or t.lower_[-1:] in "ea") for t in rest[1:end])


def infinitive_after(verb: Token) -> Span | None:
    """Return what somebody promises, proposes or warns against («å svare på brevene»), None without such a phrase."""
    start = infinitive_of(verb)
    if start is None or (verb.i > verb.sent.start and verb.nbor(-1).lower_ == "som" and not is_of_only_one(verb)):
        return None
    return trimmed(verb.doc, start, claim_end(verb, start))


def blame_after(verb: Token) -> Span | None:
    """Return what somebody is blamed for («å sove i timen»), None where no «for å» follows the verb."""
    if verb.lower_ not in words("accusing-verbs"):
        return None
    for token in verb.doc[verb.i + 2 : min(verb.i + _REQUEST_REACH, verb.sent.end)]:
        if token.lower_ == "å" and token.nbor(-1).lower_ == "for":
            return trimmed(verb.doc, token.i, claim_end(verb, token.i))
    return None


def object_after(verb: Token) -> Span | None:
    """Return what somebody tells of, praises, or calls by another name («planen en fallitt»)."""
    if not (is_finite(verb) or is_call(verb) or _has_told(verb)):
        return None
    return _told_of(verb) or _named_anew(verb)


def _has_told(verb: Token) -> bool:
    """Tell «har fortalt om», whatever the participle is taken for."""
    return verb.pos_ == "VERB" and any(t.lower_ in {"har", "hadde"} for t in verb.doc[max(verb.i - 3, 0) : verb.i])


def _told_of(verb: Token) -> Span | None:
    """Return what follows «fortalte om» or «etterlyste»; None where no noun does, and for one topic among others."""
    start = object_of(verb)
    start = _past_adverbs(verb, start) if start is not None else verb.sent.end
    if start + 1 < verb.sent.end and verb.doc[start].text in _MARKS:
        return trimmed(
            verb.doc, start + 1, next((t.i for t in verb.doc[start + 1 : verb.sent.end] if t.text in _MARKS), start)
        )
    if start >= verb.sent.end or verb.doc[start].pos_ not in _OBJECTS or verb.doc[start].lower_ in _NOTHING:
        return None
    end = next((t.i for t in verb.doc[start + 1 : verb.sent.end] if _closes_object(t)), verb.sent.end)
    beside = end < verb.sent.end - 1 and verb.doc[end + 1].lower_ in _WHILE
    return None if beside else trimmed(verb.doc, start, end)


def _closes_object(token: Token) -> bool:
    """Tell where a list or a noun with its clause ends: before what happened then, or somebody else does."""
    after = [t for t in token.doc[token.i + 1 : token.i + 3] if not t.is_space]
    if token.text in {":", ";", "–"} or (token.lower_ == "så" and token.pos_ != "ADJ"):
        return True
    joins = token.lower_ in {"og", "men"} and any(is_finite(t) for t in after)
    anothers = len(after) > 1 and after[0].pos_ == "PROPN" and after[1].lower_ == "om"
    begins = bool(after) and (after[0].lower_ in _ONWARD or is_finite(after[0]))
    return joins or (token.text == "," and (anothers or begins))


def _named_anew(verb: Token) -> Span | None:
    """Return what somebody praises or calls by another name; None for an object in marks."""
    start = after_subject(verb)
    if start + 1 >= verb.sent.end or verb.doc[start].pos_ not in _OBJECTS:
        return None
    end = next((t.i for t in verb.doc[start : verb.sent.end] if _closes(t)), verb.sent.end)
    content = trimmed(verb.doc, start, end)
    if content is None or not _MARKS.isdisjoint(content.text):
        return None
    named = verb.lower_ in CALLING and any(token.lower_ in _ARTICLES for token in content[1:-1])
    return content if named or verb.lower_ in _PRAISING else None


def _closes(token: Token) -> bool:
    """Tell where an object ends: at a comma or a colon, or at «og» before another finite verb."""
    joins = token.lower_ in {"og", "men"} and token.i + 1 < len(token.doc) and is_finite(token.nbor())
    return joins or token.text in {",", ":", ";", "–"}
