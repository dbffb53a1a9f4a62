"""Read «ifølge»: whom the words name after it, and what of the sentence is told after them."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.owner import POSSESSIVES, possessor
from tekstanalyse.extract.reported.ending import trimmed
from tekstanalyse.extract.sources import Source, source_after

_ACCORDING = ("ifølge", "ifølgje", "følge", "følgje", "fylgje")
_VIEWS = frozenset("syn mening meining oppfatning oppfatting vurdering skjønn skjøn".split())  # noqa: SIM905
_VIEW_REACH = 6
_JOINTS = frozenset({"men", "og", "for"})


def according_to(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield what is told after or around «ifølge X», with the word and the source."""
    for token in sent:
        if not _is_according(token):
            continue
        first = token.i - 1 if token.lower_ in _ACCORDING[2:] else token.i
        verb = _verb_after(sent, token)
        if _names_finding(sent, token, verb):
            continue
        source = _viewer(token) or source_after(
            sent.doc, token.idx + len(token), verb.idx if verb is not None else sent.end_char
        )
        content = _told(sent, first, token, verb)
        if source is not None and source.text and content is not None:
            yield content, token, source


def _is_according(token: Token) -> bool:
    if token.lower_ in _ACCORDING[:2]:
        return True
    if token.lower_ == "etter":
        return _viewer(token) is not None
    return token.lower_ in _ACCORDING and token.i > 0 and token.nbor(-1).lower_ == "i"


def _viewer(token: Token) -> Source | None:
    """Return whose view it is («etter Lias syn», «etter Lia si meining»), None where no view is spoken of."""
    if token.lower_ != "etter":
        return None
    near = token.doc[token.i + 1 : min(token.i + 1 + _VIEW_REACH, token.sent.end)]
    noun = next((word for word in near if word.lower_ in _VIEWS), None)
    pronoun = next((word for word in near if noun is not None and word.lower_ in POSSESSIVES and word.i < noun.i), None)
    if pronoun is not None:
        return possessor(pronoun)
    people = [s for s in token.doc.spans["people"] if noun is not None and token.i < s.start < noun.i]
    return Source(people[0].text, (people[0].kb_id_,)) if people else None


def _names_finding(sent: Span, token: Token, verb: Token | None) -> bool:
    """Tell «ifølge en undersøkelse», which tells nobody's words."""
    named = sent.doc[token.i + 1 : verb.i if verb is not None else sent.end]
    return any(stem_of(word.text, "finding-nouns") is not None for word in named)


def _verb_after(sent: Span, token: Token) -> Token | None:
    """Return the verb of the sentence after «ifølge X»; that of a clause about X, between commas, is none."""
    rest = sent.doc[token.i + 1 : sent.end]
    som = next((t for t in rest if t.lower_ == "som"), None)
    first = next((t for t in rest if is_finite(t)), None)
    if som is None or first is None or som.i > first.i:
        return first
    comma = next((t for t in rest if t.i > first.i and t.text == ","), None)
    return next((t for t in rest if is_finite(t) and t.i > (comma if comma is not None else first).i), None)


def _told(sent: Span, first: int, token: Token, verb: Token | None) -> Span | None:
    """Return the rest of the sentence: from its verb when «ifølge» opens it, up to «ifølge» when it closes it."""
    claim = _clause_around(sent, first, verb)
    if claim is not None:
        return trimmed(sent.doc, *claim)
    if first - sent.start <= 1:
        return trimmed(sent.doc, verb.i, _before_list(sent, verb)) if verb is not None else None
    if verb is not None and sent.doc[first - 1].lower_ in _JOINTS:
        return trimmed(sent.doc, verb.i, sent.end)
    return trimmed(sent.doc, sent.start, sent.end if _goes_on(sent, token) else first)


def _before_list(sent: Span, verb: Token) -> int:
    """Return where a claim ends: before «…, blant annet:» and what is listed behind it."""
    colon = next((t for t in sent.doc[verb.i : sent.end] if t.text == ":"), None)
    lead = sent.doc[max(colon.i - 3, verb.i) : colon.i] if colon is not None else sent[:0]
    listing = lead.text.startswith(",") and not any(map(is_finite, lead))
    return int(lead.start if listing else sent.end)


def _clause_around(sent: Span, first: int, verb: Token | None) -> tuple[int, int] | None:
    """Return the clause that alone is told («gjelda, som ifølge henne vil øke», «svaret er, ifølge Lia, at …»)."""
    if verb is not None and sent.doc[first - 1].lower_ == "som":
        comma = next((t.i for t in sent.doc[verb.i : sent.end] if t.text == ","), sent.end)
        return first - 1, comma
    behind = [t for t in sent.doc[first + 1 : sent.end - 1] if t.text == "," and t.nbor().lower_ == "at"]
    split = first - 2 >= sent.start and sent.doc[first - 1].text == "," and is_finite(sent.doc[first - 2])
    return (behind[0].i + 2, sent.end) if split and behind else None


def _goes_on(sent: Span, token: Token) -> bool:
    """Tell whether the claim goes on after «ifølge X»: with a verb, unless «, og …» begins anew, or with an object.

    So does one whose verb stands right before («Kaia er ifølge henne for dyr»).
    """
    lead = 2 if token.lower_ in _ACCORDING[2:] else 1
    if token.i - lead >= sent.start and is_finite(token.nbor(-lead)):
        return True
    rest = sent.doc[token.i + 1 : sent.end]
    comma = next((t.i for t in rest[:-1] if t.text == "," and t.nbor().lower_ in {"og", "men"}), None)
    if comma is not None and not any(is_finite(t) for t in sent.doc[token.i + 1 : comma]):
        return False
    named = next(
        (s for key in ("people", "organizations") for s in sent.doc.spans[key] if s.start == token.i + 1), None
    )
    after = sent.doc[named.end] if named is not None and named.end < sent.end else None
    has_object = after is not None and after.pos_ in {"NOUN", "DET", "ADJ"}
    return has_object or any(t.pos_ in {"VERB", "AUX"} for t in rest)
