"""Read words that go on after their source: «Kaia er dyr, sa Lia, men bygda treng henne», «Kaia, sa ho, er dyr»."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.reported.cue import is_cue
from tekstanalyse.extract.reported.ending import is_verb, trimmed
from tekstanalyse.extract.speech import Speech
from tekstanalyse.lexicon import words

_JOINTS = frozenset({"og", "men", "for"})
_REPORTERS = frozenset(
    "og men som der da då mens medan før etter uten utan noe noko når idet i på under til ved med".split()  # noqa: SIM905
)
"""What follows a comma behind the source and is the reporter's own."""


def told_onward(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield what words without marks go on with after their source, of the same source.

    It has a subject of its own and no verb of saying: «og viste til …» and «men han understreker at …» are others.
    """
    for said in speech:
        if not said.rule.startswith("bare") or said.cue is None:
            continue
        content = _after(doc, said.cue)
        if content is not None:
            start, end = content.start_char, content.end_char
            yield replace(said, start=start, end=end, kind="indirect", rule="reported-onward")


def _after(doc: Doc, cue: tuple[int, int]) -> Span | None:
    verb = next(iter(tokens_between(doc, *cue)), None)
    if verb is None:
        return None
    rest = doc[verb.i + 1 : verb.sent.end]
    joined = next((t for t in rest[:-2] if t.text == "," and t.nbor().lower_ in _JOINTS), None)
    start = joined.i + 2 if joined is not None else _resumed(verb)
    if start is None or (joined is not None and is_finite(doc[start]) and not _is_said(verb, doc[start])):
        return None
    told = trimmed(doc, start, verb.sent.end)
    fits = told is not None and any(map(is_verb, told)) and (joined is None or not _reports(told))
    return told if fits else None


def _reports(told: Span) -> bool:
    """Tell whether the first verb is one of saying; one further on belongs to the claim («som folk sier»)."""
    first = next((token for token in told if is_finite(token)), None)
    return (first is not None and is_cue(first)) or any(is_cue(token) for token in told if not is_finite(token))


def _is_said(verb: Token, token: Token) -> bool:
    """Tell what is asked, or is so now («…, sa Lia, og kan ikke vente»), from what the source did then."""
    present = "Pres" in token.morph.get("Tense", []) and "Past" in verb.morph.get("Tense", [])
    return "Imp" in token.morph.get("Mood", []) or (present and token.lower_ not in words("speech-verbs"))


def _resumed(verb: Token) -> int | None:
    """Return where a claim goes on after «, hevda ho,»: not with what is told of the source, or of the time."""
    comma = next((t for t in verb.doc[verb.i + 2 : verb.sent.end - 2] if t.text == "," or is_finite(t)), None)
    first = comma.nbor() if comma is not None and comma.text == "," else None
    if first is None or first.lower_ in _REPORTERS or first.pos_ == "PROPN" or is_title(first.text):
        return None
    return int(first.i)
