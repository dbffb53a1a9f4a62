"""Give quoted words their speaker.

A source named beside the words always wins. Without one, in this order: the other part of the same turn; a sentence
just before that ends in a colon; the person the reporter's last sentence before is about; the speaker of the turn
before, unless a question stands between. Headings and pull-quotes have rules of their own. Else nobody: the text does
not say.
"""

from collections.abc import Callable, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.antecedents import acting_unnamed
from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.epithets import kind_of_role
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE, gender_of
from tekstanalyse.extract.headings import speaker_of_heading
from tekstanalyse.extract.owned_words import owned_after
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.extract.quotation.attribution import SENTENCE_END
from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.syntax import SUBJECTS, subject
from tekstanalyse.extract.turns import SIGNS, Turns
from tekstanalyse.lexicon import words

_SUPPORT = frozenset("støtte medhald medhold følge følgje selskap svar".split())  # noqa: SIM905
_FROM = frozenset({"av", "fra", "frå"})
_NEXT_LINE = 2
"""Line breaks between a line and the next."""
_LINES = 6
"""Line breaks over which a speaker goes on."""

_Rule = Callable[[Turns, int], Source | None]


def speakers_of(doc: Doc, quotations: Sequence[Quotation]) -> list[tuple[str, Source | None]]:
    """Return for each quotation the rule that settles its speaker, and the speaker, None where the text is silent."""
    turns = Turns(doc, quotations, [_named(doc, q) for q in quotations])
    turns.sources = [None if turns.is_question(i) else source for i, source in enumerate(turns.sources)]
    found = []
    for i in range(len(quotations)):
        rule, source = ("", None) if turns.is_heading(i) else _sourced(turns, i)
        turns.sources[i] = source or turns.sources[i]
        found.append((rule, source))
    return [speaker_of_heading(turns, i) if not rule else (rule, source) for i, (rule, source) in enumerate(found)]


def _named(doc: Doc, quotation: Quotation) -> Source | None:
    """Return the source beside the words; in a sentence that leads up to them, the subject of its verb of saying."""
    if quotation.source is None:
        return None
    if quotation.cue is not None and quotation.source[1] <= quotation.start:
        cue = tokens_between(doc, *quotation.cue)
        head = subject(cue[0]) if len(cue) else None
        found = source_of(head) if head is not None else None
        if found is not None and found.identified:
            return found
    return source_after(doc, *quotation.source)


def _sourced(turns: Turns, i: int) -> tuple[str, Source | None]:
    quotation = turns.quotations[i]
    if quotation.source:
        rule = "colon" if quotation.source[1] <= quotation.start else "cue"
        return rule, _untitled(turns, i) or turns.sources[i]
    found = ((rule, find(turns, i)) for rule, find in _RULES)
    return next(((rule, source) for rule, source in found if source is not None), ("", None))


def _untitled(turns: Turns, i: int) -> Source | None:
    """Return whom a role at the cue is, where nobody has it («sier ordføreren»): who the sentence before is about.

    Only one who is given no title can be meant; by what else people are («dansken», «seier Lid-veteranen») also one who
    is, and who has spoken just before.
    """
    source = turns.sources[i]
    kind = kind_of_role(source.text) if source is not None and not source.identified else None
    if kind is None:
        return None
    found = _introduced(turns, i) or _just_spoken(turns, i)
    titled = {title.kb_id_ for title in turns.doc.spans["titles"]}
    return found if found is not None and (kind == "epithet" or titled.isdisjoint(found.people)) else None


def _just_spoken(turns: Turns, i: int) -> Source | None:
    """Return the speaker of the turn before, where nobody else is told of from there on."""
    if i == 0 or turns.sources[i - 1] is None or turns.asks(i - 1) or turns.tells_of_unnamed(i):
        return None
    before, start = turns.sources[i - 1], turns.quotations[i - 1].end
    near = turns.text.count("\n", start, turns.quotations[i].start) <= _LINES
    return before if near and not _names_other(turns.doc, start, turns.quotations[i].start, before) else None


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
    return _last_about(turns.doc, max(before.rfind("\n"), 0), len(before))


def _last_about(doc: Doc, start: int, end: int) -> Source | None:
    """Return the person the last sentence between two characters is about, or else all that stands between them."""
    last = next((s for s in reversed(list(doc.sents)) if s.start_char < end), None)
    if last is not None and acting_unnamed(last, until=last.end) is not None:
        return None
    nearest = _about(doc, max(start, last.start_char), end) if last is not None else None
    return nearest or _about(doc, start, end)


def _about(doc: Doc, start: int, end: int) -> Source | None:
    """Return the person who is subject between two characters, or the only one named there."""
    spans = [s for key in ("people", "references") for s in doc.spans[key] if start <= s.start_char < end]
    supporting = [span for span in spans if _supports(span)]
    if supporting:
        return Source(supporting[-1].text, (supporting[-1].kb_id_,))
    subjects = [span for span in spans if _is_subject(span.root)]
    main = [span for span in subjects if _verb_of(span.root).dep_ in {"ROOT", "conj"}]
    for among in (subjects, main) if subjects else (spans,):
        if len({span.kb_id_ for span in among}) == 1:
            return Source(among[0].text, (among[0].kb_id_,))
    return None


def _is_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS or (token.dep_ == "conj" and token.head.dep_ in SUBJECTS)


def _supports(person: Span) -> bool:
    """Tell whether a person is one from whom support comes («Ho får støtte frå leiar Hege Lia»): who speaks next."""
    before = [token.lower_ for token in person.doc[max(person.start - 6, person.sent.start) : person.start]]
    return not _SUPPORT.isdisjoint(before) and not _FROM.isdisjoint(before)


def _verb_of(subject: Token) -> Token:
    return subject.head.head if subject.dep_ == "conj" else subject.head


def _introduced(turns: Turns, i: int) -> Source | None:
    """Return the person whom the reporter's line before the turn, or before its question, is about."""
    if turns.is_question(i) or turns.quotations[i].style == "bare":
        return None
    while i > 0 and turns.is_question(i - 1) and not _between(turns, i).strip(SIGNS):
        i -= 1
    before = turns.text[: turns.quotations[i].turn].rstrip(SIGNS)
    start = max(before.rfind("\n") + 1, turns.reach(i - 1))
    if start >= len(before) or turns.zone(start) is not None:
        return None
    told = _without_question(before, start)
    source = _last_about(turns.doc, start, told)
    if source is not None and (turns.names(i, source) or _opens_with(turns, i, source, start)):
        return None
    if told < len(before) and source is not None and _says(turns.doc, source, start, told):
        return _other_than(turns, i, source)
    return source


def _opens_with(turns: Turns, i: int, source: Source, start: int) -> bool:
    """Tell whether the turn begins with «han» or «hun» for a person beside whom nobody is told of («Hun er flink»)."""
    said = tokens_between(turns.doc, turns.quotations[i].start, turns.quotations[i].end)
    first = next((token.lower_ for token in said if token.is_alpha), "")
    people = {span.kb_id_ for span in _unquoted(turns.doc) if start <= span.start_char < turns.quotations[i].start}
    genders = {gender_of(name) for name in source.people}
    return first in PRONOUNS_FOR_ONE and people <= {*source.people} and genders <= {PRONOUNS_FOR_ONE[first], None}


def _without_question(text: str, start: int) -> int:
    """Return where the question begins that ends what is told («Hun ville vite mer. Hvorfor?»), else the end."""
    if not text.endswith("?"):
        return len(text)
    stops = [stop.end() for stop in SENTENCE_END.finditer(text, start, len(text) - 1)]
    return stops[-1] if stops else len(text)


def _says(doc: Doc, source: Source, start: int, end: int) -> bool:
    """Tell whether the source says something between two characters, so that a question after it is theirs."""
    named = (s for key in ("people", "references") for s in doc.spans[key] if start <= s.start_char < end)
    verbs = words("speech-verbs") - words("attribution-verbs")
    return any(s.kb_id_ in source.people and _is_subject(s.root) and _verb_of(s.root).lower_ in verbs for s in named)


def _other_than(turns: Turns, i: int, asking: Source) -> Source | None:
    """Return the last who spoke before a turn and is not the one who asks."""
    style = turns.quotations[i].style
    before = (s for q, s in zip(turns.quotations[:i], turns.sources[:i], strict=True) if s and q.style == style)
    last = next((s for s in reversed(list(before)) if s.people != asking.people), None)
    return last if last is not None and last.identified else None


def _between(turns: Turns, i: int) -> str:
    return turns.text[turns.reach(i - 1) : turns.quotations[i].turn]


def _running(turns: Turns, i: int) -> Source | None:
    """Return the speaker of the turn just before; after a question without a source, the one who spoke before it."""
    if i == 0 or turns.quotations[i].style == "marks" or turns.is_question(i):
        return None
    before = i - 1
    while before > 0 and turns.sources[before] is None and (turns.is_question(before) or turns.is_heading(before)):
        before -= 1
    if turns.asks(before):
        return _other_before(turns, before)
    start, end = turns.quotations[before].end, turns.quotations[i].start
    if _names_other(turns.doc, start, end, turns.sources[before]) or turns.text.count("\n", start, end) > _LINES:
        return None
    source = turns.sources[before]
    return None if turns.tells_of_unnamed(i) or (source is not None and turns.names(i, source)) else source


def _other_before(turns: Turns, i: int) -> Source | None:
    """Return the one who spoke just before somebody who asks: two who talk together take turns."""
    if i == 0 or turns.sources[i - 1] is None or turns.sources[i] is None:
        return None
    before, asking = turns.sources[i - 1], turns.sources[i]
    return before if before and asking and before.identified and before.people != asking.people else None


def _names_other(doc: Doc, start: int, end: int, source: Source | None) -> bool:
    """Tell whether anybody else is named between two turns."""
    own = set(source.people) if source else set()
    return any(span.kb_id_ not in own for span in _unquoted(doc) if start <= span.start_char < end)


def _unquoted(doc: Doc) -> list[Span]:
    quoted = {token.i for span in doc.spans["quotations"] for token in span}
    return [span for span in doc.spans["people"] if span.start not in quoted]


def _continued(turns: Turns, i: int) -> Source | None:
    """Return the one who is named at the end of the next line, where the turn goes on without a sign of its own."""
    after = i + 1
    if after >= len(turns.quotations) or turns.quotations[after].style != "bare" or turns.is_question(i):
        return None
    gap = turns.text[turns.quotations[i].end : turns.quotations[after].start]
    return turns.sources[after] if not gap.strip(SIGNS + ".!") and gap.count("\n") <= _NEXT_LINE else None


_RULES: tuple[tuple[str, _Rule], ...] = (
    ("turn", _same_turn),
    ("colon", _colon),
    ("continued", _continued),
    ("owned", owned_after),
    ("introduced", _introduced),
    ("running", _running),
)
