"""Find meetings and trials that are told by who sits: «i fylkestinget i juni», «da saken mot ham startet i går»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.lexicon import words

_NEAR = 8
"""Tokens between a body and what it does, and between that and the day."""
_BESIDE = 5
"""Tokens between a body and the day of its meeting, with its place between them («bystyret i Sula torsdag»)."""
_IN = frozenset({"i", "på", "før", "etter", "under", "når", "da", "då"})
_SOON = re.compile(
    r"\w+(?: i [A-ZÆØÅ]\w+)? (?:sist |i |på )?"
    rf"(?:(?:forrige|førre|neste|sist|siste) (?:uke|veke|måned|månad)\w*|{WEEKDAY}\b|i går\b)",
    re.IGNORECASE,
)
_DAY = len("2020-10-08")
_MEETINGS = ("styremøtet", "tingsmøtet", "skapsmøtet")
_COURT = 2
"""Different words of the court by which an article is from one."""
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


def sittings(doc: Doc) -> Iterator[Span]:
    """Yield the bodies that are said to meet on a day, and the case that a court hears, once for each meeting."""
    for token in doc:
        if token.lower_ in words("sitting-bodies") and (_meets_on_day(token) or _acts_on_day(token)):
            yield Span(doc, token.i, token.i + 1, label="møte")
        elif token.lower_ in _CASES and _is_heard(token):
            yield Span(doc, token.i, _end_of_case(token), label="rettssak")


def is_sitting(span: Span) -> bool:
    """Tell whether a mention is the body that meets, and no word for a meeting."""
    return span[0].lower_ in words("sitting-bodies")


def is_of_sitting(span: Span) -> bool:
    """Tell whether a mention can only take up a sitting that was named: «debatten», «kommunestyremøtet»."""
    return span[-1].lower_ in {"debatten", "debatt", "ordskiftet"} or span[-1].lower_.endswith(_MEETINGS)


def _meets_on_day(body: Token) -> bool:
    """Tell whether the day follows at once («i bystyret torsdag», «kommunestyret i Sula 3. mai»)."""
    doc = body.doc
    before = doc[body.i - 1].lower_ if body.i else ""
    if _SOON.match(doc[body.i : body.sent.end].text):
        return before in _IN
    after = doc[body.i + 1 : min(body.i + _BESIDE, body.sent.end)]
    between: list[Token] = []
    for token in after:
        if _starts_date(token):
            return before in _IN and all(word.pos_ in {"ADP", "PROPN", "DET"} for word in between)
        between.append(token)
    return False


def _starts_date(token: Token) -> bool:
    return any(
        date.start <= token.i < date.end and len(date.kb_id_) >= len("2020-10") for date in token.doc.spans["dates"]
    )


def _acts_on_day(body: Token) -> bool:
    """Tell whether the sentence says on which day the body acts («Bystyret behandla saka torsdag»)."""
    doc = body.doc
    near = doc[max(body.sent.start, body.i - 2) : min(body.i + _NEAR, body.sent.end)]
    acts = next((token for token in near if _act(token) in words("sitting-verbs") and _is_of(token, body)), None)
    if acts is None:
        return False
    stretch = doc[min(body.i, acts.i) : min(max(body.i, acts.i) + _NEAR, body.sent.end)]
    days = any(d.start >= stretch.start and d.end <= stretch.end and len(d.kb_id_) >= _DAY for d in doc.spans["dates"])
    return days or says_when(stretch)


def _act(token: Token) -> str:
    """Return the verb, with what makes one with it («tok til», «sa nei»)."""
    after = token.nbor().lower_ if token.i + 1 < token.sent.end else ""
    return f"{token.lower_}_{after}" if f"{token.lower_}_{after}" in words("sitting-verbs") else token.lower_


def _is_of(verb: Token, body: Token) -> bool:
    """Tell whether nothing but a place or an auxiliary lies between the body and the verb."""
    between = verb.doc[min(verb.i, body.i) + 1 : max(verb.i, body.i)]
    return all(token.pos_ in {"ADP", "PROPN", "AUX", "ADV", "PART"} for token in between)


def _is_heard(case: Token) -> bool:
    doc = case.doc
    if case.i + 1 >= len(doc) or case.nbor().lower_ != "mot" or not _is_from_court(doc):
        return False
    return says_when(case.sent) or any(token.lower_ in _GOING for token in case.sent)


def _is_from_court(doc: Doc) -> bool:
    return len({token.lower_ for token in doc} & words("court-words")) >= _COURT


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
