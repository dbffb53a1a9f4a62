"""Follow who speaks from turn to turn: on and on, by turns with one who asks, or called by name."""

import re

from spacy.tokens import Doc, Span

from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.turns import Turns

_LINES = 6
"""Line breaks over which a speaker goes on."""
_CALL = 60
"""Characters before a name in which the title of one who is called stands."""
_GOT = re.compile(r"f[ie]kk\b")
_COMMA = re.compile(r", (?:[a-zæøå-]+ )*$")


def running(turns: Turns, i: int) -> Source | None:
    """Return the speaker of the turn just before; after a question without a source, the one who spoke before it."""
    if i == 0 or turns.quotations[i].style == "marks" or turns.is_question(i):
        return None
    before = i - 1
    while before > 0 and turns.sources[before] is None and (turns.is_question(before) or turns.is_heading(before)):
        before -= 1
    if turns.asks(before):
        return _other_before(turns, before)
    start, end = turns.quotations[before].end, turns.quotations[i].start
    if names_other(turns.doc, start, end, turns.sources[before]) or turns.text.count("\n", start, end) > _LINES:
        return None
    source = turns.sources[before]
    return None if turns.tells_of_unnamed(i) or (source is not None and turns.names(i, source)) else source


def just_spoken(turns: Turns, i: int) -> Source | None:
    """Return the speaker of the turn before, where nobody else is told of from there on."""
    if i == 0 or turns.sources[i - 1] is None or turns.asks(i - 1) or turns.tells_of_unnamed(i):
        return None
    before, start = turns.sources[i - 1], turns.quotations[i - 1].end
    near = turns.text.count("\n", start, turns.quotations[i].start) <= _LINES
    return before if near and not names_other(turns.doc, start, turns.quotations[i].start, before) else None


def answer(turns: Turns, i: int) -> Source | None:
    """Return who answers by «, lød svaret»: the one who spoke before the one who asks."""
    cue = turns.quotations[i].cue
    if (
        i == 0
        or cue is None
        or receiver(turns, i)
        or "svar" not in turns.text[slice(*cue)]
        or not turns.words(i - 1).endswith("?")
    ):
        return None
    asking = turns.sources[i - 1]
    return other_than(turns, i, asking) if asking is not None and asking.identified else None


def receiver(turns: Turns, i: int) -> Source | None:
    """Return who gets the words for an answer, so that another says them («, fekk Lia til svar»)."""
    cue = turns.quotations[i].cue
    got = cue is not None and _GOT.match(turns.text, *cue)
    return source_after(turns.doc, got.end(), cue[1]) if cue is not None and got else None


def addressed(turns: Turns, i: int) -> Source | None:
    """Return whom the question just before calls by name («Hva tror du, professor Hege Lia?»)."""
    end = turns.quotations[i - 1].end if i else 0
    if not turns.text[:end].endswith("?"):
        return None
    called = next((p for p in turns.doc.spans["people"] if p.end_char == end - 1), None)
    before = turns.text[max(called.start_char - _CALL, 0) : called.start_char] if called is not None else ""
    return Source(called.text, (called.kb_id_,)) if called is not None and _COMMA.search(before) else None


def other_than(turns: Turns, i: int, asking: Source) -> Source | None:
    """Return the last who spoke before a turn and is not the one who asks."""
    style = turns.quotations[i].style
    before = (s for q, s in zip(turns.quotations[:i], turns.sources[:i], strict=True) if s and q.style == style)
    last = next((s for s in reversed(list(before)) if s.people != asking.people), None)
    return last if last is not None and last.identified else None


def _other_before(turns: Turns, i: int) -> Source | None:
    """Return the one who spoke just before somebody who asks: two who talk together take turns."""
    if i == 0 or turns.sources[i - 1] is None or turns.sources[i] is None:
        return None
    before, asking = turns.sources[i - 1], turns.sources[i]
    return before if before and asking and before.identified and before.people != asking.people else None


def names_other(doc: Doc, start: int, end: int, source: Source | None) -> bool:
    """Tell whether anybody else is named between two turns."""
    own = set(source.people) if source else set()
    return any(span.kb_id_ not in own for span in unquoted(doc) if start <= span.start_char < end)


def unquoted(doc: Doc) -> list[Span]:
    quoted = {token.i for span in doc.spans["quotations"] for token in span}
    return [span for span in doc.spans["people"] if span.start not in quoted]
