"""Find the occasion that an article reports and that no noun of its lead names: «Over 200 møtte fram på kaia søndag».

People were there (`gathering-signs`, `hall-words`), the lead says when and that they came together
(`gathering-phrases`), and several told them something in the past tense: something was held. What the lead says of it
and the headline stand for it.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.ceremonies import lead_says_when, tells_of_people
from tekstanalyse.extract.events.deeds import LEAD
from tekstanalyse.extract.events.hall import is_from_hall
from tekstanalyse.extract.finite import is_past
from tekstanalyse.extract.syntax import subjects
from tekstanalyse.lexicon import words

_TELLERS = 2
"""People who told those who were there something."""
_MOSTLY = 2
"""How often they must have told for each time that somebody tells a newspaper («sier»)."""
_FLOOR = frozenset("holdt heldt leste las ledet leia innledet innleia ønsket ønskte ønska helsa hilste".split())  # noqa: SIM905
"""Verbs of what only those do who have the floor, beside those of telling."""
_ENDS = frozenset({"ADP", "SCONJ", "CCONJ", "PUNCT", "SPACE", "ADV"})
"""What ends the words for what was held: where, when and why follow."""


def gatherings(doc: Doc, named: Sequence[Span], kind: str) -> Iterator[Span]:
    """Yield the headline and what the lead says was held, where none of the events named stands in the lead."""
    title = next((zone for zone in doc.spans["zones"] if zone.label_ == "title"), None)
    if title is None or any(span.start_char < LEAD and not is_other(span) for span in named):
        return
    if not (lead_says_when(doc) and (tells_of_people(doc) or is_from_hall(doc)) and _is_told_by_several(doc)):
        return
    said = next((span for token in doc[title.end :] if token.idx < LEAD for span in _said(token)), None)
    if said is not None:
        name = title.text.strip().strip('–-«»" ')
        yield Span(doc, title.start, title.end, label=kind, kb_id=name)
        yield Span(doc, said.start, said.end, label=kind, kb_id=name)


def _said(verb: Token) -> Iterator[Span]:
    """Yield the words by which the lead says that people came together, with what they did."""
    doc = verb.doc
    for phrase in _phrases().get(verb.lower_, ()):
        if tuple(token.lower_ for token in doc[verb.i : verb.i + len(phrase)]) == phrase:
            end = verb.i + len(phrase)
            while end < verb.sent.end and doc[end].pos_ not in _ENDS:
                end += 1
            yield doc[verb.i : end]
            return


@lru_cache(maxsize=1)
def _phrases() -> dict[str, list[tuple[str, ...]]]:
    """Return the phrases by their first word, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted((tuple(entry.split("_")) for entry in words("gathering-phrases")), key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found


def _is_told_by_several(doc: Doc) -> bool:
    """Tell whether several people told something, and hardly anybody tells a newspaper («sier»)."""
    bearers = {i: span.kb_id_ for span in doc.spans["people"] for i in range(span.start, span.end)}
    verbs = [token for token in doc if token.lower_ in _FLOOR | words("telling-verbs") | words("speech-verbs")]
    told = [token for token in verbs if is_past(token)]
    now = [token for token in verbs if "Pres" in token.morph.get("Tense", [])]
    tellers = {bearers[noun.i] for verb in told for noun in subjects(verb) if noun.i in bearers}
    return len(tellers) >= _TELLERS and len(told) >= _MOSTLY * len(now)
