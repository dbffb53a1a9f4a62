"""Tell whether a festive word means the occasion that the article is about: «åpningshelga», «folkefesten», «feiringa».

A jubilee is told as a service, a party and «markeringen», an opening as «folkefest»: on one day, and with no words that
set them apart («etterpå», «om kvelden»), they are one.
"""

import re
from functools import lru_cache

from spacy.tokens import Span

from tekstanalyse.extract.dates.calendar import WEEKDAYS
from tekstanalyse.extract.dates.rules import WEEKDAY
from tekstanalyse.extract.events.deeds import CEREMONIES, LEAD, is_deed
from tekstanalyse.extract.events.event import Event
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending
from tekstanalyse.lexicon import entries

_FESTIVE = CEREMONIES | {"fest", "festival", "premiere", "utstilling", "kåring"}
"""Types of occasions that are festive themselves."""
_JUBILEE = "jubile"
_AFTERWARDS = re.compile(
    r"\b(?:etterpå|deretter|senere|seinare|(?:om|på|utpå|utover) (?:kvelden|ettermiddagen|natta)|"
    r"dagen (?:etter|før)|som avslutn?ing|til avslutn?ing)\b",
    re.IGNORECASE,
)
"""Words by which a report comes to what was held beside or behind the occasion."""
_ENDING = "(?:en|et|a|n|ene|ane|er|ar)?s?"
_COFFEE = ("kaffe", "kaffen", "kaffi", "kaffien")
_BEHIND = frozenset({"treff", "fest", "markering"})
"""Types of what may follow an occasion, and gather its guests once more."""
_BEFORE = 7
"""Words between «hadde» and what had been."""
_DAY = re.compile(rf"\b{WEEKDAY}", re.IGNORECASE)


def takes_up_occasion(span: Span, event: Event) -> bool:
    """Tell whether a mention without a name takes up a festive event in other words, and nothing sets them apart."""
    if span.kb_id_ or is_set_apart(span) or _is_on_other_day(span, event):
        return False
    if _is_jubilee(span, event):
        return True
    if is_festive(span) and (event.type in _FESTIVE or any(map(is_deed, event.mentions))):
        return True
    told = span.start_char < LEAD and event.mentions[0].start_char < LEAD and span.label_ in CEREMONIES
    return told and event.name is None and all(map(is_festive, event.mentions))


def is_set_apart(span: Span) -> bool:
    """Tell whether it was held after something else: the sentence says so («etterpå»), or it is church coffee."""
    return is_coffee(span) or _AFTERWARDS.search(span.sent.text) is not None


def is_coffee(span: Span) -> bool:
    """Tell whether it is the coffee at which guests stay («kirkekaffen», «kyrkjekaffien»)."""
    return span[-1].lower_.endswith(_COFFEE)


def is_of_before(span: Span) -> bool:
    """Tell whether the clause tells of what had been («hadde vært med på stiftelsesmøtet»)."""
    clause = span.doc[max(span.sent.start, span.start - _BEFORE) : span.start]
    return any(token.lower_ == "hadde" for token in clause)


def is_behind(event: Event, main: Event) -> bool:
    """Tell whether an event is what followed the one that is reported («På kyrkjekaffien etterpå»)."""
    first = event.mentions[0]
    own = event.turn is None and event.listed is None and event.edtf in {None, main.edtf}
    return own and event.type in _BEHIND and first.start > main.mentions[0].start and is_set_apart(first)


def _is_jubilee(span: Span, event: Event) -> bool:
    """Tell whether «jubileet» is what a service or concert was held for («jubileumsgudstjenesten»)."""
    bare = span.label_ == "jubileum" and noun_ending(span[-1].text) in DEFINITE
    return bare and any(token.lower_.startswith(_JUBILEE) for mention in event.mentions for token in mention)


def is_festive(span: Span) -> bool:
    """Tell whether the mention is a word for any festive occasion («folkefest», «opningshelga»)."""
    return _festive_word().fullmatch(span[-1].lower_) is not None


@lru_cache(maxsize=1)
def _festive_word() -> re.Pattern[str]:
    of = {
        kind.rstrip(":"): "|".join(sorted(forms, key=len, reverse=True)) for kind, *forms in entries("occasion-words")
    }
    return re.compile(rf"(?:(?:{of['first']})?(?:{of['noun']})|(?:{of['first']})(?:{of['last']})){_ENDING}")


def _is_on_other_day(span: Span, event: Event) -> bool:
    """Tell whether the sentences of both name weekdays, and not the same."""
    mine, theirs = _days(span.sent), frozenset(day for mention in event.mentions for day in _days(mention.sent))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _days(sent: Span) -> frozenset[int]:
    return frozenset(WEEKDAYS[day[0].lower()] for day in _DAY.finditer(sent.text))
