"""Find other occurrences of the event an article is about, told in passing and without its name.

«Forrige gang laget arrangerte «Ny kyst», i 2019, …», «I 2022 skal dei haldast i Sula», «Neste gang blir det i Sula».
A pronoun counts where it agrees with the event in gender and number and is what is held, in another year.
"""

import re
from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events.another import turn_of_phrase
from tekstanalyse.extract.events.event import SILENT, Event, Turn
from tekstanalyse.extract.events.names import is_series
from tekstanalyse.extract.events.stems import DEFINITE, noun_ending
from tekstanalyse.extract.layer import spans
from tekstanalyse.lexicon import entries

_PRONOUNS = {"den": ("en", "a"), "det": ("et",), "de": ("ene", "ane"), "dei": ("ene", "ane")}
"""How the definite forms end that a pronoun can stand for."""
_HELD = frozenset({"holdes", "haldast", "arrangeres", "arrangerast", "avholdes", "avhaldast", "skipast"})
_DONE = frozenset({"holdt", "halde", "halden", "haldne", "haldt", "arrangert", "arrangerte", "avholdt"})
_PASSIVE = frozenset({"ble", "blei", "vart", "blir", "vert", "bli", "verte"})
_TAKES_PLACE = frozenset({"blir", "vert", "er", "holdes", "haldast", "skal", "går", "møtes", "møtest"})
_MEDIA = frozenset({"podkast", "sending"})
_LONGEST = 12
"""Words of a mention that has no noun."""
_YEAR = re.compile(r"\s*\b(?:19|20)\d\d\b")


def other_occurrences(doc: Doc, main: Event, events: Sequence[Event]) -> Iterator[Event]:
    """Yield the events of other years that sentences without a noun for an event tell of, without their numbers."""
    if main.type in SILENT | _MEDIA:
        return
    quoted = {i for span in spans(doc, "quotations") for i in range(span.start, span.end)}
    named = {span.sent.start for event in events for span in event.mentions}
    for sent in doc.sents:
        if sent.start in named or sent.start_char <= main.mentions[0].start_char:
            continue
        found = _occurrence(sent, main, quoted)
        if found is not None:
            yield found


def series_name(main: Event, date: Span | None) -> str | None:
    """Return the name of the event in another year: its own, with that year for its own year where it has one."""
    if main.name is None or not _YEAR.search(main.name):
        return main.name
    year = _year(date.kb_id_) if date is not None else None
    return _YEAR.sub("", main.name) + (f" {year}" if year else "")


def name_of_next(main: Event, mention: Span, date: Span | None) -> str | None:
    """Return the name that another occurrence has by its mention.

    None where the event's own is a title of what was spoken about once, and this is but another («Neste webinar»).
    """
    again = is_series(main.name) or noun_ending(mention[-1].text) in DEFINITE
    return series_name(main, date) if again else None


def _occurrence(sent: Span, main: Event, quoted: Set[int]) -> Event | None:
    phrase, turn = turn_of_phrase(sent)
    dates = [date for date in spans(sent.doc, "dates") if date.sent == sent and _year(date.kb_id_)]
    if len({_year(date.kb_id_) for date in dates}) > 1:
        return None
    date = next(iter(dates), None)
    mention = _mention(sent, main, phrase, turn)
    turn = turn or _turn_of_year(main, date, sent.doc.user_data.get("published"))
    if mention is None or mention.start in quoted or turn is None:
        return None
    place = place_in(sent)
    known = date is not None or (turn == "later" and place is not None)
    if not known or (date is not None and _year(date.kb_id_) == _own_year(main)):
        return None
    name = series_name(main, date)
    return Event(0, main.type, mentions=[_widened(mention, date, place)], name=name, date=date, place=place, turn=turn)


def _widened(mention: Span, date: Span | None, place: Span | None) -> Span:
    """Return the mention with what makes it one: from the start of its sentence to when and where it was or will be."""
    ends = [span.end for span in (mention, date, place) if span is not None]
    start = mention.sent.start
    longest = max((end for end in ends if end - start <= _LONGEST), default=mention.end)
    return Span(mention.doc, start if mention.start - start < _LONGEST // 2 else mention.start, longest, mention.label_)


def _mention(sent: Span, main: Event, phrase: Span | None, turn: Turn | None) -> Span | None:
    """Return the words that stand for the event: the pronoun, or «forrige gang» where its title is what is held."""
    pronoun = next((token for token in sent if _stands_for(token, main)), None)
    held = _is_held(sent)
    if pronoun is not None and held:
        return Span(sent.doc, pronoun.i, pronoun.i + 1, label=main.type)
    if phrase is None:
        return None
    told = (turn == "earlier" and _has_title(sent, main) and (held or _is_arranged(sent))) or (
        turn == "later" and _takes_place(sent, phrase)
    )
    return Span(sent.doc, phrase.start, phrase.end, label=main.type) if told else None


def is_held_again(sent: Span, main: Event) -> bool:
    """Tell whether a pronoun stands in a sentence for the event that it says is held («ble den holdt i Sula»)."""
    return any(_stands_for(token, main) for token in sent) and _is_held(sent)


def _stands_for(token: Token, main: Event) -> bool:
    """Tell whether a pronoun beside a verb agrees with a word for the event."""
    endings = _PRONOUNS.get(token.lower_)
    if endings is None:
        return False
    beside = [token.doc[i] for i in (token.i - 1, token.i + 1) if token.sent.start <= i < token.sent.end]
    if not any(other.pos_ in {"VERB", "AUX"} for other in beside):
        return False
    forms = [word.lower_ for span in main.mentions for word in span if word.is_alpha]
    plural = _PRONOUNS["dei"]
    return any(form.endswith(endings) and (endings == plural or not form.endswith(plural)) for form in forms)


def _is_held(sent: Span) -> bool:
    passive = any(token.lower_ in _PASSIVE for token in sent)
    verbs = [token for token in sent if token.lower_ in _HELD or (passive and token.lower_ in _DONE)]
    return any(_is_said_when_or_where(verb) for verb in verbs)


def _is_said_when_or_where(verb: Token) -> bool:
    """Tell «haldast på Voss» from «haldast val», «holdt hemmelig»: what follows is when or where, or nothing."""
    known = {i for key in ("dates", "places") for span in spans(verb.doc, key) for i in range(span.start, span.end)}
    after = [token for token in verb.doc[verb.i + 1 : min(verb.i + 3, verb.sent.end)] if not token.is_space]
    if not after or after[0].is_punct or after[0].i in known:
        return True
    return after[0].pos_ == "ADP" and len(after) > 1 and (after[1].i in known or after[1].pos_ == "PROPN")


def _is_arranged(sent: Span) -> bool:
    verbs = {form for entry in entries("organize-verbs") for form in entry}
    return any(token.lower_ in verbs and token.pos_ in {"VERB", "AUX"} for token in sent)


def _has_title(sent: Span, main: Event) -> bool:
    return main.name is not None and _YEAR.sub("", main.name).lower() in sent.text.lower()


def _takes_place(sent: Span, phrase: Span) -> bool:
    """Tell whether «neste gang» begins the sentence and what follows is that it takes place («blir det i Sula»)."""
    doc = sent.doc
    return phrase.start == sent.start and phrase.end < sent.end and doc[phrase.end].lower_ in _TAKES_PLACE


def _turn_of_year(main: Event, date: Span | None, published: str | None) -> Turn | None:
    year, own = _year(date.kb_id_) if date is not None else None, _own_year(main) or (published or "")[:4]
    if not year or not own or year == own:
        return None
    return "earlier" if year < own else "later"


def turn_of_year(main: Event, name: str | None, edtf: str | None) -> Turn | None:
    """Return which other occurrence of the main event one is, by the year in its name, or by its own without a name."""
    named = _YEAR.search(name or "")
    year, own = (named[0].strip() if named else _year(edtf)), _own_year(main)
    if not year or not own or year == own:
        return None
    if name and (not named or _YEAR.sub("", name) != _YEAR.sub("", main.name or name)):
        return None
    return "earlier" if year < own else "later"


def is_of_series(main: Event, name: str | None) -> bool:
    """Tell whether a name is the event's own but for its year («Kystdagen 2019», «Kystdagen 2018»)."""
    return bool(name and main.name) and _YEAR.sub("", name or "") == _YEAR.sub("", main.name or "")


def _own_year(main: Event) -> str | None:
    named = _YEAR.search(main.name) if main.name else None
    return _year(main.edtf) or (named[0].strip() if named else None)


def _year(edtf: str | None) -> str | None:
    return edtf[:4] if edtf and edtf[:4].isdigit() else None


def place_in(sent: Span) -> Span | None:
    """Return the first place after a preposition inside a sentence."""
    inside = [place for place in spans(sent.doc, "places") if place.sent == sent and place.start > sent.start]
    return next((place for place in inside if sent.doc[place.start - 1].lower_ in {"i", "på", "ved", "til"}), None)
