"""Find meetings that are told by who sits or what is up: «i fylkestinget i juni», «saka kjem opp att 3. mai»."""

import re
from collections.abc import Iterator
from itertools import dropwhile

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.docs import once, vocabulary_of
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.event import Turn
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import ending_of, stem_of
from tekstanalyse.extract.phrases import phrase_pattern
from tekstanalyse.lexicon import words

_NEAR = 8
"""Tokens between a body and what it does, and between that and the day."""
_BESIDE = 5
"""Tokens between a body and the day of its meeting, with its place between them («bystyret i Sula torsdag»)."""
_IN = frozenset({"i", "på", "før", "etter", "under", "når", "da", "då", "av"})
_SOON = re.compile(
    r"\w+(?: i [A-ZÆØÅ]\w+)? (?:sist |i |på )?"
    rf"(?:(?:forrige|førre|neste|sist|siste) (?:uke|veke|måned|månad)\w*|{WEEKDAY}\b|i (?:går|kveld|dag)\b)",
    re.IGNORECASE,
)
_DAY = len("2020-10-08")
_LEAD = 300
"""Characters within which a report from a chamber names the body, though not the day."""
_CHAMBER = 4
"""Different words of a chamber by which an article is from one."""
_CALLS = frozenset("kalla kalte inviterte innkalte innkalla arrangerte skipa holdt heldt ba bad sto stod".split())  # noqa: SIM905
"""Past tenses of what a body does to gather others."""
_TREATED = frozenset("behandlet behandla handsama drøftet drøfta diskuterte".split())  # noqa: SIM905
"""Past tenses of what a group does with a matter when it sits."""
_LATELY = re.compile(r"\b(?:forrige|førre|sist|siste) (?:uke|veke|måned|månad)\b", re.IGNORECASE)
_MEETS = frozenset({"møtes", "møtest", "møttes", "møttest", "samles", "samlast"})
_AHEAD = frozenset({"skal", "kommer", "kjem", "ventes", "møtes", "møtest", "samles", "samlast"})
_OF_ONE_MIND = frozenset({"samrøystes", "enstemmig", "einstemmig", "samlet", "samla", "delt", "knapt"})
"""What a body is when it votes («eit samrøystes formannskap»)."""
_DEBATE = frozenset({"debatten", "debatt", "ordskiftet", "møtet"})
_MATTERS = ("saken", "saka", "sak", "planen", "budsjettet", "forslaget", "framlegget", "spørsmålet")
"""Ends of words for what an elected body has before it."""


def sittings(doc: Doc) -> Iterator[Span]:
    """Yield the bodies that are said to meet on a day, and the words for what will be up at a meeting to come."""
    for token in doc:
        body = _is_body(token) and (_meets_on_day(token) or _acts_on_day(token) or _acts_in_chamber(token))
        group = token.lower_ in words("sitting-groups") and (_is_said_to_meet(token) or _is_said_to_treat(token))
        if body or group:
            yield Span(doc, token.i, token.i + 1, label="møte")
    yield from (span for sent in doc.sents if (span := _matter_ahead(sent)) is not None)


def is_sitting(span: Span) -> bool:
    """Tell whether a mention is the body that meets, and no word for a meeting."""
    return _is_body(span[0]) or span[0].lower_ in words("sitting-groups")


def same_body(span: Span, other: Span) -> bool:
    """Tell whether two mentions are of one body, neither being of a meeting to come."""
    mine, theirs = (stem_of(s[0].text, "sitting-bodies") for s in (span, other))
    return mine == theirs and turn_of_sitting(span) == turn_of_sitting(other)


def is_of_sitting(span: Span, sitting: Span) -> bool:
    """Tell whether a mention takes up a sitting that was named: «debatten», «kommunestyremøtet»."""
    last, body = span[-1].lower_, stem_of(sitting[0].text, "sitting-bodies")
    return last in _DEBATE or (body is not None and last in {f"{body}møtet", f"{body}smøtet"})


def turn_of_sitting(span: Span) -> Turn | None:
    """Return «later» for a body that is only to meet, or a matter that is to be up («skal opp i bystyret torsdag»)."""
    if span.label_ == "møte" and span[0].lower_.endswith(_MATTERS):
        return "later"
    ahead = any(t.lower_ in _AHEAD for t in span.sent) or _is_to_sit(span.sent)
    return "later" if is_sitting(span) and ahead else None


def _is_to_sit(sent: Span) -> bool:
    """Tell whether a sentence in no past tense gives a day («Kommunestyret tek stilling til saka 3. mai»)."""
    tenses = {tense for token in sent if is_finite(token) for tense in token.morph.get("Tense", [])}
    return tenses == {"Pres"} and any(day.sent == sent and _is_day(day) for day in sent.doc.spans["dates"])


def _is_body(token: Token) -> bool:
    """Tell whether a word is such a body: in definite form, or behind the name of its place («Nes formannskap»)."""
    if stem_of(token.text, "sitting-bodies") is None:
        return False
    before = token.nbor(-1) if token.i > token.sent.start else token
    named = before is not token and before.text[:1].isupper() and token.is_lower
    return ending_of(token.text, "sitting-bodies") in {"et", "t"} or named or before.lower_ in _OF_ONE_MIND


def _before(body: Token) -> str:
    """Return the word before a body and the name of its place."""
    named = ending_of(body.text, "sitting-bodies") == "" and body.i > body.sent.start
    first = body.i - named
    while named and first > body.sent.start and body.doc[first - 1].text[:1].isupper() and body.doc[first - 1].is_alpha:
        first -= 1
    return body.doc[first - 1].lower_ if first else ""


def _meets_on_day(body: Token) -> bool:
    """Tell whether the day follows at once («i bystyret torsdag», «kommunestyret i Sula 3. mai»)."""
    doc, before = body.doc, _before(body)
    if _SOON.match(doc[body.i : body.sent.end].text):
        return before in _IN
    after = doc[body.i + 1 : min(body.i + _BESIDE, body.sent.end)]
    between: list[Token] = []
    for token in after:
        if _starts_date(token):
            return (before in _IN or _is_heading(body)) and all(w.pos_ in {"ADP", "PROPN", "DET"} for w in between)
        between.append(token)
    return False


def _is_heading(body: Token) -> bool:
    """Tell whether a line without a verb begins with the body («Formannskapet i Sula 3. juni»)."""
    return body.i == body.sent.start and not any(token.pos_ in {"VERB", "AUX"} for token in body.sent)


def _starts_date(token: Token) -> bool:
    return any(
        date.start <= token.i < date.end and len(date.kb_id_) >= len("2020-10") for date in token.doc.spans["dates"]
    )


def _acts_on_day(body: Token) -> bool:
    """Tell whether the sentence says on which day the body acts («Bystyret behandla saka torsdag»)."""
    acts = _deed(body)
    return acts is not None and _has_day(body, acts)


def _acts_in_chamber(body: Token) -> bool:
    """Tell whether the lead of an article from a chamber says what the body did, without the day."""
    acts = _deed(body) if body.idx < _LEAD and is_from_chamber(body.doc) else None
    return acts is not None and _is_past(acts) and acts.lower_ in words("sitting-verbs")


@once
def is_from_chamber(doc: Doc) -> bool:
    """Tell whether an article uses several words of those who debate and vote."""
    return len(vocabulary_of(doc) & words("chamber-words")) >= _CHAMBER


def _is_said_to_meet(group: Token) -> bool:
    """Tell whether it is said that a group meets on a day («Styret i laget møtes 3. juni»)."""
    acts = next((token for token in group.doc[group.i : group.sent.end] if token.lower_ in _MEETS), None)
    between = group.doc[group.i + 1 : acts.i] if acts is not None else group.sent
    alone = not any(token.is_punct or token.pos_ in {"VERB", "CCONJ"} for token in between)
    return acts is not None and alone and _has_day(group, acts)


def _is_said_to_treat(group: Token) -> bool:
    """Tell whether it is said when a group treated a matter («da rådet behandlet saken forrige uke»)."""
    behind = group.doc[group.i + 1 : min(group.i + 1 + _NEAR, group.sent.end)]
    treats = len(behind) > 0 and behind[0].lower_ in _TREATED
    return treats and (_has_day(group, behind[0]) or _LATELY.search(behind.text) is not None)


def _deed(body: Token) -> Token | None:
    """Return the verb that says what a body did, or does when it sits."""
    doc = body.doc
    near = doc[max(body.sent.start, body.i - 2) : min(body.i + _NEAR, body.sent.end)]
    deeds = (t for t in near if (_is_past(t) and t.lower_ not in _CALLS) or _act(t) in words("sitting-verbs"))
    return next((token for token in deeds if _is_of(token, body)), None)


def _is_past(verb: Token) -> bool:
    return verb.pos_ in {"VERB", "AUX"} and "Past" in verb.morph.get("Tense", [])


def _has_day(body: Token, acts: Token) -> bool:
    doc = body.doc
    stretch = doc[min(body.i, acts.i) : min(max(body.i, acts.i) + _NEAR, body.sent.end)]
    days = any(d.start >= stretch.start and d.end <= stretch.end and len(d.kb_id_) >= _DAY for d in doc.spans["dates"])
    return days or says_when(stretch)


def _act(token: Token) -> str:
    """Return the verb, with what makes one with it («tok til», «sa nei»)."""
    after = token.nbor().lower_ if token.i + 1 < token.sent.end else ""
    return f"{token.lower_}_{after}" if f"{token.lower_}_{after}" in words("sitting-verbs") else token.lower_


def _is_of(verb: Token, body: Token) -> bool:
    """Tell whether nothing but a field, a place or an auxiliary lies between the body and the verb."""
    between = list(verb.doc[min(verb.i, body.i) + 1 : max(verb.i, body.i)])
    if between and between[0].lower_ == "for":
        between = list(dropwhile(lambda token: token.pos_ in {"ADP", "ADJ", "NOUN", "CCONJ"}, between))
    return all(token.pos_ in {"ADP", "PROPN", "AUX", "ADV", "PART"} or token is body for token in between)


def _matter_ahead(sent: Span) -> Span | None:
    """Return the words by which a matter is said to be up again on a day to come («Saka kjem opp att 3. mai»)."""
    if not sent[0].lower_.endswith(_MATTERS) or phrase_pattern("coming-phrases").search(sent.text) is None:
        return None
    day = next((date for date in sent.doc.spans["dates"] if date.sent == sent and _is_day(date)), None)
    named = any(_is_body(token) or stem_of(token.text, "event-nouns") is not None for token in sent)
    return Span(sent.doc, sent.start, day.end, label="møte") if day is not None and not named else None


def _is_day(date: Span) -> bool:
    return len(date.kb_id_) >= _DAY
