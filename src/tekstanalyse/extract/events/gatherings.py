"""Find the occasion that an article reports and that no noun of its lead names: «Over 200 møtte fram på kaia søndag».

People were there (`gathering-signs`, `hall-words`), the lead says when and that they came together
(`gathering-phrases`), and several told them something in the past tense: something was held. What the lead says of it
and the headline stand for it.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of, vocabulary_of
from tekstanalyse.extract.events.another import is_other
from tekstanalyse.extract.events.deeds import LEAD
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.finite import is_past
from tekstanalyse.extract.syntax import subjects
from tekstanalyse.lexicon import words

_SIGNS = 1
"""Words for guests, hall, speeches that the article has beside."""
_TELLERS = 2
"""People who told those who were there something."""
_MOSTLY = 2
"""How often they must have told for each time that somebody tells a newspaper («sier»)."""
_FLOOR = frozenset("holdt heldt leste las ledet leia innledet innleia ønsket ønskte ønska helsa hilste".split())  # noqa: SIM905
"""Verbs of what only those do who have the floor, beside those of telling."""
_WHEN = frozenset({"da", "då"})
"""Words behind which a lead tells what was held («Det var fullt da Lia gjestet biblioteket torsdag»)."""
_OF_THE_DEAD = re.compile(
    r"\b(?:til minne|minneord|nekrolog|in memoriam|gikk bort|gjekk bort|sovnet inn|sovna inn)\b", re.I
)
"""Words of an obituary, in which people are gathered at no event."""


def gatherings(doc: Doc, named: Sequence[Span], kind: str) -> Iterator[Span]:
    """Yield the headline and what the lead says was held, where the article names no event of its own."""
    title = next((zone for zone in doc.spans["zones"] if zone.label_ == "title"), None)
    if title is None or not all(map(is_other, named)) or not is_gathering(doc):
        return
    said = next((span for sent in doc.sents if sent.start >= title.end for span in _held(sent)), None)
    if said is not None:
        name = title.text.strip().strip('–-«»" ')
        yield Span(doc, title.start, title.end, label=kind, kb_id=name)
        yield Span(doc, said.start, said.end, label=kind, kb_id=name)


@once
def is_gathering(doc: Doc) -> bool:
    """Tell whether an article reports that people were gathered, and were told something by several."""
    if _OF_THE_DEAD.search(text_of(doc)[:LEAD]) is not None:
        return False
    held = any(True for sent in doc.sents if sent.start_char < LEAD for _ in _held(sent))
    signs = vocabulary_of(doc) & (words("gathering-signs") | words("hall-words"))
    return held and len(signs) >= _SIGNS and _is_told_by_several(doc)


def _held(sent: Span) -> Iterator[Span]:
    """Yield the clause of a sentence of the lead that says what was held that day: behind «da», or by its verb."""
    if sent.start_char >= LEAD or not says_when(sent):
        return
    when = next((token for token in sent if token.lower_ in _WHEN and token.pos_ in {"SCONJ", "ADV"}), None)
    if when is not None and when.i > sent.start and when.i + 1 < sent.end:
        yield _up_to_sign(when.nbor())
    elif any(_gathers(token) for token in sent):
        yield _up_to_sign(next(token for token in sent if not (token.is_space or token.is_punct)))


def _up_to_sign(first: Token) -> Span:
    doc, sent = first.doc, first.sent
    end = next((token.i for token in doc[first.i + 1 : sent.end] if token.is_punct or token.is_space), sent.end)
    return doc[first.i : end]


def _gathers(verb: Token) -> bool:
    """Tell whether a verb, with the words behind it, says that people came together."""
    phrases = _phrases().get(verb.lower_, ())
    return any(tuple(t.lower_ for t in verb.doc[verb.i : verb.i + len(phrase)]) == phrase for phrase in phrases)


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
