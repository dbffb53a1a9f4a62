"""Tell names of organizations from what is taken for them: roads, events, roles, things, words that open a line."""

import re

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import counts_of
from tekstanalyse.extract.events.names import ends_as_event, is_visited
from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.names.kinds import has_organization_ending
from tekstanalyse.extract.names.likeness import is_thing
from tekstanalyse.extract.names.lone import begins_sentence, opens
from tekstanalyse.extract.names.things import is_awarded_or_planned, is_of_people, only_owns_house
from tekstanalyse.lexicon import words

_PROGRAMME = frozenset(
    """velkommen velkomen velkomst registrering pause lunsj lunch kaffe middag avslutning avslutting oppsummering
    spørsmål påmelding program pris inngang sted stad tid dato foto tekst referent referat v/""".split()  # noqa: SIM905
)
_DAYS = re.compile(
    r"(?:(?:Man|Måndag|Tirs|Tys|Ons|Tors|Fre|Lør|Laur|Søn|Sun)(?:dag)?(?:en)?s?"
    r"|(?:Kvelden|Dagen|Helga|Helgen|Uka|Uken|Veka|Året|Årets|Kvelds|Formiddagen|Ettermiddagen)s?)"
)
_PLAYS = frozenset("spilte spiller spela spelar spelte sang synger song syng sunget sunge framførte fremførte".split())  # noqa: SIM905
_ABSTRACT = ("else", "ning", "het", "heit", "leik", "sjon", "isme", "årets", "lyst")
"""Ends of nouns for what is done or is so, and of what is written where nothing is («Avlyst»)."""


def is_no_organization(span: Span) -> bool:
    """Tell apart what a recognizer takes for organizations: roads, events by name, roles."""
    if base_name(span.text).lower() in words("org-state-bodies") and not begins_sentence(span[0]):
        return span[0].is_lower
    if _is_day(span) or _is_one_of_many(span) or _is_played(span):
        return True
    head = next((token for token in reversed(list(span)) if token.is_alpha), span[-1])
    kind = head.lower_.endswith("møtet") and not is_visited(head)
    named = ends_as_event(head.text) and not kind and not _opens_as_kind(span)
    event = named or stem_of(head.text, "event-nouns") not in {None, "møte"}
    road = re.fullmatch(r"[EFR]\d+\.?|[IVX]+", span.text) is not None
    return road or (event and not arranges(span)) or _is_role(span) or _is_common_noun(span)


def _is_day(span: Span) -> bool:
    """Tell «Fredagens» and «Kveldens», which have a capital from their sentence."""
    return len(span) == 1 and _DAYS.fullmatch(span.text) is not None


def _is_one_of_many(span: Span) -> bool:
    """Tell «en Toyota», of which there are many."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    return len(span) == 1 and before in {"en", "ein"} and not span.text.isupper()


def _is_played(span: Span) -> bool:
    """Tell whether what is sung or played is a piece of music («spela Internasjonalen»)."""
    verb = span.root.head.lower_
    return span.root.dep_ == "obj" and verb in _PLAYS and len(span) == 1 and span.text.endswith(("en", "a", "et"))


def is_never_one(span: Span) -> bool:
    """Tell whether the words are letters that name a thing, or what a programme opens a line with («Velkommen v/»)."""
    if base_name(span.text) in words("acronyms-no-organization"):
        return True
    kind = stem_of(span[-1].text, "org-nouns") is not None
    return span[0].lower_ in _PROGRAMME and (len(span) == 1 or (opens(span[0]) and not kind))


def leads_in(span: Span) -> bool:
    """Tell whether words in capitals open a line before a colon or brackets, as places and captions do («LIA: …»)."""
    doc, end = span.doc, span.end
    opens = span.start == 0 or doc[span.start - 1].is_space
    once = counts_of(doc)[span[0].text] == 1
    return opens and once and span.text.isupper() and end < len(doc) and doc[end].text in {":", "("}


def is_before_bearer(span: Span, doc: Doc) -> bool:
    """Tell whether a word that opens a sentence stands right before a person, as titles do («Områdeansvarlig Lia»)."""
    bearer = any(person.start == span.end for person in doc.spans["people"])
    kind = has_organization_ending(span.text) or stem_of(span.text, "org-nouns") is not None or span.text.isupper()
    once = counts_of(doc)[span.text] == 1
    return len(span) == 1 and bearer and once and not kind and span.text == base_name(span.text) and _opens_line(span)


def _opens_line(span: Span) -> bool:
    return begins_sentence(span[0]) or span.doc[span.start - 1].text in {":", "•", "-", "–"}


def is_other_thing(span: Span) -> bool:
    return is_thing(span) or is_awarded_or_planned(span) or is_of_people(span) or only_owns_house(span)


def _opens_as_kind(span: Span) -> bool:
    """Tell whether the name begins with what it is («Stiftelsen Fjelldagane»)."""
    return len(span) > 1 and stem_of(span[0].text, "org-nouns") is not None


def _is_common_noun(span: Span) -> bool:
    """Tell whether a word has its capital only from the sentence it begins («Vindkraft er dyrt»)."""
    first = span[0]
    if len(span) == 1 and opens(first) and first.lower_.endswith(_ABSTRACT):
        return True
    inside = any(t.text == first.text and not begins_sentence(t) for t in span.doc)
    if len(span) > 1 or not begins_sentence(first) or inside:
        return False
    if any(t.text in {first.lower_, base_name(first.lower_)} for t in span.doc):
        return True
    if first.pos_ not in {"NOUN", "VERB", "ADJ"} or first.is_upper:
        return False
    named = first.is_sent_start and base_name(first.text).endswith(("et", "en", "a"))
    return not named and stem_of(first.text, "org-nouns") is None


def _is_role(span: Span) -> bool:
    """Tell «Helse- og omsorgsministeren» from «Nettverk for lærere»."""
    letters = span[-1].text[:2].isupper()
    return (
        is_title(span[-1].text) and not letters and not any(token.pos_ == "ADP" or token.text == "&" for token in span)
    )


def arranges(ent: Span) -> bool:
    """Tell whether what is taken for an event or work arranges one itself («arrangert av Fjelldagane i Hol»)."""
    before = ent.doc[ent.start - 1].lower_ if ent.start else ""
    return before == "av" and ent.label_ in {"EVT", "PROD", "MISC"} and ent.root.head.lower_ in words("organize-verbs")
