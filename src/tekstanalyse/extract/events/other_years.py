"""Find nouns for what an article is about with another time right at them: «tinget i fjor», «fjorårets konferanse».

Each opens a stretch: the sentence that begins with it, or the clause in which it stands («Lia, som talte på forumet i
2021, …»).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of, tokens_between
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.stretches import TIME, Stretch, marked_tokens, reckoned
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.lexicon import words

_BEHIND = re.compile(rf"\b(?P<time>{TIME}|(?<=[^\W\d_] )(?P<alone>(?:19|20)\d\d)\b)", re.IGNORECASE)
"""Times behind a noun that make it another occurrence of what it names."""
_OWNED = re.compile(r"\b(?P<time>(?:for)?fjorårets|(?P<next>neste\sårs))\s", re.IGNORECASE)
"""Genitives before it."""
_YEAR_BEHIND = re.compile(r" i (?:19|20)\d\d\b")
_LONGEST = len(" i 1973")
_AT = frozenset({"i", "på", "ved", "fra", "frå"})
_BEGINS = frozenset(
    "som at da då når mens medan men fordi hvor kvar der hvordan korleis hva kva enn siden sidan etter før "  # noqa: SIM905
    "hvem kven hvorfor kvifor motsetning motsetnad".split()
)
"""Words with which a clause begins, or what is compared with another."""
_OF = frozenset({"frå", "fra", "om", "av", "mot"})
"""Words by which a noun of another time only says more of something («spådommen fra forumet i 2013»)."""
_THEN = frozenset({"da", "då", "der", "hvor", "kvar"})
"""Words by which the next clause is of the same time («på forumet i fjor, der Lia talte»)."""
_CLEFT = re.compile(r"\W*det (?:var|er|ble|vart|blei) ", re.IGNORECASE)
_ENDING = re.compile(r"(?<=\w{4})(?:ene|ane|en|et|er|ar|a|e|t)$")
_EDITION = re.compile(r"(?:utgav|utgåv)(?:e|en|a)")
_SHORTEST = 4
"""Letters of a noun that is known again at the end of a compound («tinget», «Elevtinget»)."""
_LEAD = 3
"""Words in which a sentence comes to what it tells of."""


def noun_stretches(doc: Doc, main: Event, own: int | None) -> Iterator[Stretch]:
    """Yield the stretches that nouns for the event with another time at them open, in order."""
    text = text_of(doc)
    for match in sorted((*_BEHIND.finditer(text), *_OWNED.finditer(text)), key=lambda match: match.start()):
        near = _nouns_after(doc, match) if match.re is _OWNED else _nouns_before(doc, match)
        noun = next((token for token in near if token.i not in marked_tokens(doc) and _is_it(token, main)), None)
        year, turn = reckoned(match, own, None)
        its_own = year is not None and (main.edtf or "").startswith(str(year))
        if noun is None or noun.i < main.mentions[0].end or turn is None or its_own:
            continue
        phrase = tokens_between(doc, min(noun.idx, match.start()), max(noun.idx + len(noun), match.end()))
        ahead = not own and year is not None and _is_ahead(phrase)
        at = (phrase.start_char, phrase.end_char)
        yield Stretch(*_clause(phrase), phrase.sent, at, year, "later" if ahead else turn, noun=phrase)


def is_once(event: Event) -> bool:
    """Tell whether an article comes to an event late, and only as that of some year («om skipingsmøtet i 1973»)."""
    text = text_of(event.mentions[0].doc)
    lead = text.find("\n\n", text.find("\n\n") + 2)
    late = event.name is None and all(span.start_char > lead > 0 for span in event.mentions)
    return late and all(_YEAR_BEHIND.search(text, m.start_char, m.end_char + _LONGEST) for m in event.mentions)


def _nouns_before(doc: Doc, match: re.Match[str]) -> Iterator[Token]:
    """Yield the word before a time, and the one before the place between («konferansen i Sula i 2019»)."""
    time = tokens_between(doc, match.start(), match.end())
    last = time.start - 1 if len(time) else -1
    yield from doc[max(last, 0) : last + 1]
    at = next((i for i in range(last - 1, max(last - 3, 0), -1) if doc[i].lower_ in _AT), None)
    if at is not None and all(token.text[:1].isupper() for token in doc[at + 1 : last + 1]):
        yield doc[at - 1]


def _nouns_after(doc: Doc, match: re.Match[str]) -> Iterator[Token]:
    """Yield the words behind a genitive among which its noun is («fjorårets store konferanse»)."""
    first = next((token.i for token in doc if token.idx >= match.end()), len(doc))
    yield from doc[first : first + 2]


def _is_it(noun: Token, main: Event) -> bool:
    """Tell whether a noun means what the article is about: a word for it, or the last part of one."""
    word = _ENDING.sub("", noun.lower_)
    own = {token.lower_ for span in main.mentions for token in span if token.is_alpha or "-" in token.text}
    own |= set((main.name or "").lower().split())
    known = any(_ENDING.sub("", other).endswith(word) for other in own) and len(word) >= _SHORTEST
    return known or _EDITION.fullmatch(noun.lower_) is not None


def _is_ahead(phrase: Span) -> bool:
    """Tell whether the clause of a year looks ahead, where the article's own year is not known."""
    first, last = _clause(phrase)
    clause = tokens_between(phrase.doc, first, last)
    past = any("Past" in token.morph.get("Tense", []) for token in clause if is_finite(token))
    return not past and any(token.lower_ in words("date-year-ahead") for token in clause)


def _clause(phrase: Span) -> tuple[int, int]:
    """Return where the clause of a phrase begins and ends, its whole sentence where that begins with the phrase."""
    doc, sent = phrase.doc, phrase.sent
    if phrase.start - sent.start <= _LEAD:
        return sent.start_char, sent.end_char
    begins = _BEGINS - {"som"} if _CLEFT.match(sent.text) else _BEGINS
    lead = doc[sent.start : phrase.start]
    if lead[-1].lower_ in _OF:
        begins |= _OF
    before = (token for token in reversed(lead) if token.is_punct or token.lower_ in begins)
    first = next((token.idx for token in before), sent.start_char)
    last = next((token.i for token in doc[phrase.end : sent.end] if token.is_punct), sent.end)
    goes_on = last + 1 < sent.end and doc[last + 1].lower_ in _THEN
    return first, sent.end_char if goes_on or last == sent.end else doc[last].idx
