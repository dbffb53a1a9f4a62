"""Find whom the reporter's words before a turn are about: who is subject there, or the only one named."""

import re

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.antecedents import acting_unnamed
from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE, gender_of
from tekstanalyse.extract.quotation.attribution import SENTENCE_END
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speakers.exchange import other_than, receiver, unquoted
from tekstanalyse.extract.syntax import is_subject
from tekstanalyse.extract.turns import SIGNS, Turns
from tekstanalyse.lexicon import words

_SUPPORT = frozenset("støtte medhald medhold følge følgje selskap svar".split())  # noqa: SIM905
_FROM = frozenset({"av", "fra", "frå"})
_FLOOR = re.compile(
    r"\b(?:ordet|mikrofonen|mikrofona|spør|spurte|spurde|lurte|lurde|undret|undra|undrast"
    r"|ville (?:gjerne )?(?:vite|vita)|utfordret|utfordra|reiste seg|rakte opp|avbrøt|avbraut|gikk (?:\w+ )?rett på"
    r"|gjekk (?:\w+ )?rett på|(?:satt|sat|sto|stod|kom|styrte|stilte|hadde) (?:for |med )?spørsmål(?:et|ene|a))\b"
    r"(?! (?:å|at|om)\b)"
)
"""What the reporter tells of one who asks the next words."""
_ASKED = re.compile(
    r"\b(?:spurte|spurde|lurte|lurde|undret|undra|undrast|ville)\b(?=[^.!?]{0,60}\b(?:om|vite|vita|hva|kva|hvor|kor"
    r"|hvordan|korleis|hvorfor|kvifor|hvem|kven|når)\b)(?!(?:[^.!?]*,? (?:og|men) (?:han|hun|ho|fikk|fekk)\b))"
)


def introduced(turns: Turns, i: int) -> Source | None:
    """Return the person whom the reporter's line before the turn, or before its question, is about."""
    if turns.quotations[i].style == "bare" or (turns.is_question(i) and not _has_floor(turns, i)):
        return None
    source = told_of(turns, i)
    return None if turns.is_question(i) and _answers(turns, i, source) else source


def _answers(turns: Turns, i: int, source: Source | None) -> bool:
    """Tell whether the one found for a question is who answers it."""
    after = turns.sources[i + 1] if i + 1 < len(turns.sources) else None
    return after is not None and source is not None and after.people == source.people


def told_of(turns: Turns, i: int) -> Source | None:
    """Return the person of the reporter's line before a turn of any style."""
    while i > 0 and turns.is_question(i - 1) and not _between(turns, i).strip(SIGNS):
        i -= 1
    before = turns.text[: turns.quotations[i].turn].rstrip(SIGNS)
    start = max(before.rfind("\n") + 1, turns.reach(i - 1))
    if start >= len(before) or turns.zone(start) is not None:
        return None
    told = _without_question(before, start)
    source = last_about(turns.doc, start, told)
    got = receiver(turns, i)
    if got is not None and source is not None and got.people == source.people:
        return _other_about(turns, i, got)
    if source is not None and (turns.names(i, source) or _opens_with(turns, i, source, start)):
        return None
    asked = told < len(before) and source is not None and _says(turns.doc, source, start, told)
    if source is not None and (asked or (not turns.words(i).endswith("?") and _asks(before, start))):
        return other_than(turns, i, source)
    return source


def _other_about(turns: Turns, i: int, got: Source) -> Source | None:
    """Return the only other one told of in the line before, who gives the answer that somebody gets."""
    before = turns.text[: turns.quotations[i].turn].rstrip(SIGNS)
    start = before.rfind("\n") + 1
    near = {s.kb_id_: s for s in unquoted(turns.doc) if start <= s.start_char < len(before)}
    last = [span for key, span in near.items() if key not in got.people][-1:]
    acting = [span for span in last if is_subject(span.root)]
    return Source(acting[0].text, (acting[0].kb_id_,)) if acting else None


def last_about(doc: Doc, start: int, end: int) -> Source | None:
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
    subjects = [span for span in spans if is_subject(span.root)]
    main = [span for span in subjects if _verb_of(span.root).dep_ in {"ROOT", "conj"}]
    for among in (subjects, main) if subjects else (spans,):
        if len({span.kb_id_ for span in among}) == 1:
            return Source(among[0].text, (among[0].kb_id_,))
    return None


def _supports(person: Span) -> bool:
    """Tell whether a person is one from whom support comes («Ho får støtte frå leiar Hege Lia»): who speaks next."""
    before = [token.lower_ for token in person.doc[max(person.start - 6, person.sent.start) : person.start]]
    return not _SUPPORT.isdisjoint(before) and not _FROM.isdisjoint(before)


def _verb_of(subject: Token) -> Token:
    return subject.head.head if subject.dep_ == "conj" else subject.head


def _has_floor(turns: Turns, i: int) -> bool:
    """Tell whether the reporter's line before a question tells of one who asks («Fra salen tok Lia ordet.»)."""
    before = turns.text[turns.reach(i - 1) : turns.quotations[i].turn].rstrip(SIGNS)
    return _FLOOR.search(before, before.rfind("\n") + 1) is not None


def _asks(before: str, start: int) -> bool:
    """Tell whether the reporter's last sentence is a told question («Lia ville vite om boka er sann.»)."""
    stops = [stop.end() for stop in SENTENCE_END.finditer(before, start, len(before) - 1)]
    return _ASKED.search(before, stops[-1] if stops else start) is not None


def _opens_with(turns: Turns, i: int, source: Source, start: int) -> bool:
    """Tell whether the turn begins with «han» or «hun» for a person beside whom nobody is told of («Hun er flink»)."""
    said = tokens_between(turns.doc, turns.quotations[i].start, turns.quotations[i].end)
    first = next((token.lower_ for token in said if token.is_alpha), "")
    people = {span.kb_id_ for span in unquoted(turns.doc) if start <= span.start_char < turns.quotations[i].start}
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
    return any(s.kb_id_ in source.people and is_subject(s.root) and _verb_of(s.root).lower_ in verbs for s in named)


def _between(turns: Turns, i: int) -> str:
    return turns.text[turns.reach(i - 1) : turns.quotations[i].turn]
