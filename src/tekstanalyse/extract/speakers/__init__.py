"""Give quoted words their speaker.

A source named beside the words always wins. Without one, in this order: the other part of the same turn; who answers,
or was called by name in the question; a sentence just before that ends in a colon; the person the reporter's last
sentence before is about; the speaker of the turn before, unless a question stands between. Headings and pull-quotes
have rules of their own. Else nobody: the text does not say.
"""

from collections.abc import Callable, Sequence

from spacy.tokens import Doc

from tekstanalyse.extract.headings import speaker_of_heading
from tekstanalyse.extract.owned_words import owned_after, seated_after
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speakers.about import introduced, last_about
from tekstanalyse.extract.speakers.exchange import addressed, answer, running
from tekstanalyse.extract.speakers.named import is_open, named, untitled
from tekstanalyse.extract.speakers.read_aloud import sender
from tekstanalyse.extract.turns import SIGNS, Turns

_NEXT_LINE = 2
"""Line breaks between a line and the next."""

_Rule = Callable[[Turns, int], Source | None]


def speakers_of(doc: Doc, quotations: Sequence[Quotation]) -> list[tuple[str, Source | None]]:
    """Return for each quotation the rule that settles its speaker, and the speaker, None where the text is silent."""
    turns = Turns(doc, quotations, [named(doc, q) for q in quotations])
    turns.sources = [None if _is_silent(turns, i) else source for i, source in enumerate(turns.sources)]
    found = []
    for i in range(len(quotations)):
        rule, source = ("", None) if turns.is_heading(i) else _sourced(turns, i)
        turns.sources[i] = source or turns.sources[i]
        found.append((rule, source))
    return [speaker_of_heading(turns, i) if not rule else (rule, source) for i, (rule, source) in enumerate(found)]


def _is_silent(turns: Turns, i: int) -> bool:
    return turns.is_question(i) or is_open(turns, i)


def _sourced(turns: Turns, i: int) -> tuple[str, Source | None]:
    quotation = turns.quotations[i]
    read = sender(turns, i)
    if read is not None:
        return "read", read
    if quotation.source and not is_open(turns, i):
        rule = "colon" if quotation.source[1] <= quotation.start else "cue"
        return rule, untitled(turns, i) or seated_after(turns, i) or turns.sources[i]
    found = ((rule, find(turns, i)) for rule, find in _RULES)
    return next(((rule, source) for rule, source in found if source is not None), ("", None))


def _same_turn(turns: Turns, i: int) -> Source | None:
    turn = turns.quotations[i].turn
    return next((s for q, s in zip(turns.quotations, turns.sources, strict=True) if q.turn == turn and s), None)


def _colon(turns: Turns, i: int) -> Source | None:
    """Return the subject of the sentence just before, when it ends in a colon.

    A question that ends what is told of a source («svarte Lia på det leiaren spurde om: – Kva no?») is another's.
    """
    before = turns.text[: turns.quotations[i].turn].rstrip(SIGNS)
    if not before.endswith(":") or (turns.is_question(i) and turns.reach(i - 1) >= len(before)):
        return None
    return last_about(turns.doc, max(before.rfind("\n"), 0), len(before))


def _continued(turns: Turns, i: int) -> Source | None:
    """Return the one who is named at the end of the next line, where the turn goes on without a sign of its own."""
    after = i + 1
    if after >= len(turns.quotations) or turns.quotations[after].style != "bare" or turns.is_question(i):
        return None
    gap = turns.text[turns.quotations[i].end : turns.quotations[after].start]
    return turns.sources[after] if not gap.strip(SIGNS + ".!") and gap.count("\n") <= _NEXT_LINE else None


_RULES: tuple[tuple[str, _Rule], ...] = (
    ("turn", _same_turn),
    ("answer", answer),
    ("addressed", addressed),
    ("colon", _colon),
    ("continued", _continued),
    ("owned", owned_after),
    ("introduced", introduced),
    ("running", running),
)
