"""Find trials that are told by the case a court hears: «da saken mot ham startet i går»."""

from collections.abc import Iterator
from itertools import islice

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, vocabulary_of
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import words

TYPE = "rettssak"
_COURT = 2
"""Different words of the court by which an article is from one."""
_LEAD = 400
"""Characters within which an article says that it comes from a court."""
_COURTS = ("tingrett", "tingretten", "lagmannsrett", "lagmannsretten")
_TRIALS = frozenset({"rettssak", "rettsmøte", "ankesak", "fengslingsmøte", "hovedforhandling", "hovudforhandling"})
_CASES = frozenset({"saken", "saka", "straffesaken", "straffesaka", "drapssaken", "drapssaka"})
_GOING = frozenset(
    [
        "startet",
        "starta",
        "begynte",
        "byrja",
        "tok",
        "pågår",
        "pågikk",
        "pågjekk",
        "går",
        "gikk",
        "gjekk",
        "fortsetter",
        "fortset",
        "åpnet",
        "opna",
    ]
)


def trials(doc: Doc) -> Iterator[Span]:
    """Yield the cases that a court hears; without any, the court in which the lead says what was done on a day."""
    cases = [token for token in doc if token.lower_ in _CASES and _is_heard(token)]
    for case in cases:
        yield Span(doc, case.i, _end_of_case(case), label=TYPE)
    if not cases and not any(stem_of(token.text, "event-nouns") in _TRIALS for token in doc):
        yield from islice((span for token in doc if (span := _sitting_court(token)) is not None), 1)


def _sitting_court(token: Token) -> Span | None:
    """Return the court, with its name, in which something was done on a day («forklarte seg mandag i Dal tingrett»)."""
    if token.idx > _LEAD or not token.lower_.endswith(_COURTS):
        return None
    start = token.i
    while start > token.sent.start and token.doc[start - 1].is_title and token.doc[start - 1].pos_ == "PROPN":
        start -= 1
    inside = start > token.sent.start and token.doc[start - 1].lower_ == "i"
    done = any("Past" in verb.morph.get("Tense", []) for verb in token.sent)
    heard = inside and done and says_when(token.sent) and _is_from_court(token.doc)
    return Span(token.doc, start, token.i + 1, label=TYPE) if heard else None


def _is_heard(case: Token) -> bool:
    doc = case.doc
    if case.i + 1 >= len(doc) or case.nbor().lower_ != "mot" or not _is_from_court(doc):
        return False
    return says_when(case.sent) or any(token.lower_ in _GOING for token in case.sent)


def is_only_spoken_of(doc: Doc, event: Event) -> bool:
    """Tell whether a trial is the matter of an article that is from no court («dekningen av rettssaken»)."""
    return event.type == TYPE and not _is_from_court(doc)


@once
def _is_from_court(doc: Doc) -> bool:
    """Tell whether an article uses several words of those who are in court."""
    return len(vocabulary_of(doc) & words("court-words")) >= _COURT


def _end_of_case(case: Token) -> int:
    """Return the end of whom the case is against: a pronoun or noun, or a name."""
    doc, end = case.doc, case.i + 3
    while (
        end < case.sent.end
        and doc[end - 1].pos_ in {"DET", "ADJ", "PROPN"}
        and doc[end].pos_ in {"NOUN", "PROPN", "ADJ"}
    ):
        end += 1
    return min(end, case.sent.end)
