"""Find the organizations a text names, also by acronym and by the letters of a party in brackets."""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from tekstanalyse.extract.events.names import ends_as_event, is_visited
from tekstanalyse.extract.events.told_names import told_names
from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.acronyms import find_acronyms
from tekstanalyse.extract.names.acting import find_acting_names, has_office, is_called_place, lies
from tekstanalyse.extract.names.beside import find_beside_people
from tekstanalyse.extract.names.bodies import find_bodies
from tekstanalyse.extract.names.fields import find_fields
from tekstanalyse.extract.names.full_stops import without_full_stop
from tekstanalyse.extract.names.houses import only_houses
from tekstanalyse.extract.names.kinds import find_by_kind, has_organization_ending
from tekstanalyse.extract.names.likeness import is_thing
from tekstanalyse.extract.names.lone import begins_sentence, opens
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.extract.names.organization_bounds import DIRECTIONS, grown, name_bounds, over_first_part
from tekstanalyse.extract.names.rows import find_rows
from tekstanalyse.extract.names.things import is_awarded_or_planned, is_of_people, only_owns_house
from tekstanalyse.extract.names.told import is_told
from tekstanalyse.lexicon import words

_PLACES = frozenset({"GPE_ORG", "GPE_LOC", "LOC"})
_PROGRAMME = frozenset(
    """velkommen velkomen velkomst registrering pause lunsj lunch kaffe middag avslutning avslutting oppsummering
    spørsmål påmelding program pris inngang sted stad tid dato foto tekst referent referat v/""".split()  # noqa: SIM905
)
_ABSTRACT = ("else", "ning", "het", "heit", "leik", "sjon", "isme", "årets", "lyst")
"""Ends of nouns for what is done or is so, and of what is written where nothing is («Avlyst»)."""
_ACRONYM = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ&-]{1,7}s?")


@layer("organizations", requires=("people",))
def find_organizations(doc: Doc) -> Iterator[Span]:
    """Yield a span per name of an organization; its `kb_id_` is the name without genitive ending."""
    taken = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    events = told_names(doc)
    found = [span for span in _candidates(doc, taken) if taken.isdisjoint(range(span.start, span.end))]
    found = [span for span in found if not (only_houses(span) or _leads_in(span) or _is_before_bearer(span, doc))]
    found = [span for span in found if not _is_never_one(span)]
    known = filter_spans([span for span in found if span.text not in events])
    known = filter_spans([*known, *find_bodies(doc, known)])
    taken |= {i for span in known for i in range(span.start, span.end)}
    for span in [*known, *_repeated(doc, known, taken)]:
        yield Span(doc, span.start, span.end, label="ORG", kb_id=_name(span, known))


def _candidates(doc: Doc, taken: set[int]) -> Iterator[Span]:
    acting = list(find_acting_names(doc))
    sure = {base_name(span.text) for span in acting}
    yield from (doc[span.start : grown(doc, span.start, span.end)] for span in acting)
    for span in _recognized(doc, taken):
        if (
            base_name(span.text) in sure
            or is_told(span)
            or not (_lies_elsewhere(span) or _only_lies(span) or _is_thing(span))
        ):
            yield span
    yield from find_fields(doc)
    yield from find_beside_people(doc)
    for span in (*find_by_kind(doc), *find_rows(doc), *find_acronyms(doc)):
        yield doc[over_first_part(doc, span.start) : grown(doc, span.start, span.end)]
    yield from _parties(doc)


def _is_never_one(span: Span) -> bool:
    """Tell whether the words are letters that name a thing, or what a programme opens a line with («Velkommen v/»)."""
    if base_name(span.text) in words("acronyms-no-organization"):
        return True
    return span[0].lower_ in _PROGRAMME and (len(span) == 1 or opens(span[0]))


def _leads_in(span: Span) -> bool:
    """Tell whether words in capitals open a line before a colon or brackets, as places and captions do («LIA: …»)."""
    doc, end = span.doc, span.end
    opens = span.start == 0 or doc[span.start - 1].is_space
    once = sum(token.text == span[0].text for token in doc) == 1
    return opens and once and span.text.isupper() and end < len(doc) and doc[end].text in {":", "("}


def _is_before_bearer(span: Span, doc: Doc) -> bool:
    """Tell whether a word that opens a sentence stands right before a person, as titles do («Områdeansvarlig Lia»)."""
    bearer = any(person.start == span.end for person in doc.spans["people"])
    kind = has_organization_ending(span.text) or stem_of(span.text, "org-nouns") is not None or span.text.isupper()
    once = sum(token.text == span.text for token in doc) == 1
    return len(span) == 1 and bearer and once and not kind and span.text == base_name(span.text) and _opens_line(span)


def _opens_line(span: Span) -> bool:
    return begins_sentence(span[0]) or span.doc[span.start - 1].text in {":", "•", "-", "–"}


def _is_thing(span: Span) -> bool:
    return is_thing(span) or is_awarded_or_planned(span) or is_of_people(span) or only_owns_house(span)


def _lies_elsewhere(span: Span) -> bool:
    """Tell whether the article means a place by the same single word at least as often as an organization."""
    name = base_name(span.text)
    if len(span) > 1 or _ACRONYM.fullmatch(name):
        return False
    same = [ent.label_ for ent in span.doc.ents if base_name(ent.text) == name]
    if name in words("places") and any(base_name(t.text) == name and (lies(t) or _is_home(t)) for t in span.doc):
        return not any(t.lower_ in words("match-words") for t in span.doc)
    places = sum(label in _PLACES - {"GPE_ORG"} for label in same)
    called_place = name.lower().endswith(tuple(words("place-name-endings"))) and "ORG" in same
    if called_place and all(_comes_from(token) for token in span.doc if base_name(token.text) == name):
        return True
    if places < same.count("ORG"):
        return False
    return any(base_name(token.text) == name and lies(token) for token in span.doc)


def _comes_from(token: Token) -> bool:
    return token.i > 0 and token.nbor(-1).lower_ in {"fra", "frå", "i", "på"}


def _is_home(token: Token) -> bool:
    """Tell whether the name stands alone in brackets behind a person («Kari Lia (Stryn)»)."""
    doc, i = token.doc, token.i
    alone = 1 < i < len(doc) - 1 and doc[i - 1].text == "(" and doc[i + 1].text == ")"
    return alone and any(person.end == i - 1 for person in doc.spans["people"])


def _only_lies(span: Span) -> bool:
    """Tell whether a definite noun that is no kind of organization only stands for where («i Kystbadet»)."""
    name = base_name(span.text)
    if len(span) > 1 or not name.endswith(("et", "en")) or name.endswith("laget") or has_organization_ending(name):
        return False
    same = [token for token in span.doc if base_name(token.text) == name]
    if name.lower() in words("org-state-bodies"):
        return False
    return stem_of(name, "org-nouns") is None and all(_is_inside(token) for token in same)


def _is_inside(token: Token) -> bool:
    """Tell whether «i» stands before the name, and no office in front of it («leder i Kystringen»)."""
    return token.i > 0 and token.nbor(-1).lower_ == "i" and not has_office(token)


def _recognized(doc: Doc, taken: set[int]) -> Iterator[Span]:
    """Yield the recognizer's organizations with their full names, and places that a kind of organization follows."""
    for ent in doc.ents:
        place = ent.label_ in {*_PLACES, "PER"} and _is_kind(doc, ent)
        if not (ent.label_ == "ORG" or place or _is_led(ent) or _arranges(ent) or is_told(ent)):
            continue
        span = name_bounds(doc, ent, taken)
        if span is not None and not _is_no_organization(span):
            yield span


def _is_led(ent: Span) -> bool:
    """Tell whether what is taken for a person, a work or the region it ends with has a leader, and so is none."""
    regional = len(ent) > 1 and ent.label_ in _PLACES and ent[-1].lower_ in DIRECTIONS
    return (regional or ent.label_ in {"PER", "PROD", "MISC"}) and has_office(ent[0])


def _arranges(ent: Span) -> bool:
    """Tell whether what is taken for an event or work arranges one itself («arrangert av Fjelldagane i Hol»)."""
    before = ent.doc[ent.start - 1].lower_ if ent.start else ""
    return before == "av" and ent.label_ in {"EVT", "PROD", "MISC"} and ent.root.head.lower_ in words("organize-verbs")


def _is_kind(doc: Doc, ent: Span) -> bool:
    """Tell whether a place is only the first part of an organization's name («Lierne kommune», «Hallen bondelag»)."""
    inside = len(ent) > 1 and any(stem_of(token.text, "org-nouns") is not None for token in (ent[0], ent[-1]))
    return inside or grown(doc, ent.start, ent.end) > ent.end


def _is_no_organization(span: Span) -> bool:
    """Tell apart what a recognizer takes for organizations: roads, events by name, roles."""
    if base_name(span.text).lower() in words("org-state-bodies") and not begins_sentence(span[0]):
        return span[0].is_lower
    head = next((token for token in reversed(list(span)) if token.is_alpha), span[-1])
    kind = head.lower_.endswith("møtet") and not is_visited(head)
    named = ends_as_event(head.text) and not kind and not _opens_as_kind(span)
    event = named or stem_of(head.text, "event-nouns") not in {None, "møte"}
    road = re.fullmatch(r"[EFR]\d+\.?|[IVX]+", span.text) is not None
    return road or (event and not _arranges(span)) or _is_role(span) or _is_common_noun(span)


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
    return is_title(span[-1].text) and not any(token.pos_ == "ADP" or token.text == "&" for token in span)


def _parties(doc: Doc) -> Iterator[Span]:
    """Yield the party in «Hege Lia (Sp)» and who people are of in «Raudts Hege Lia» and «Kystbankens Hege Lia»."""
    for person in doc.spans["people"]:
        if person.start and _is_owner(doc[person.start - 1]):
            yield doc[person.start - 1 : person.start]
    after_name = {span.end for span in doc.spans["people"]}
    for i in range(1, len(doc) - 1):
        if i - 1 in after_name and doc[i - 1].text == "(" and doc[i].text in words("party-letters"):
            yield doc[i : i + 1]


def _is_owner(token: Token) -> bool:
    """Tell whether a party owns the name after it, or something else in the genitive that is no place."""
    owner = base_name(token.text)
    if owner == token.text or not token.is_title or is_title(owner) or is_title(token.text):
        return False
    place = owner in words("places") or is_called_place(token)
    return owner.lower() in words("resolve-parties") or not (begins_sentence(token) or place)


def _repeated(doc: Doc, known: Sequence[Span], taken: set[int]) -> Iterator[Span]:
    """Yield further occurrences of names that are known in this article, also in the genitive."""
    names = {tuple(token.text for token in span) for span in known}
    names = {name for name in names if len(name) > 1 or len(name[0]) > 2 or _ACRONYM.fullmatch(name[0])}
    names |= {name[:1] for name in names if len(name) > 2 and name[1] in {"i", "på", "for"} and len(name[0]) > 4}
    names |= {name[: name.index(",")] for name in names if "," in name}
    genitives = {(*name[:-1], name[-1] + "s") for name in names} | {(*name[:-1], base_name(name[-1])) for name in names}
    for span in occurrences(doc, names | genitives):
        if taken.isdisjoint(range(span.start, span.end)) and span.text[0].isupper() and not _inside_other(span):
            taken.update(range(span.start, span.end))
            yield span


def _inside_other(span: Span) -> bool:
    return any(ent.start <= span.start < ent.end and len(ent) > len(span) for ent in span.doc.ents)


def _name(span: Span, known: Sequence[Span]) -> str:
    """Return the name without genitive: -s goes when the name stands without it elsewhere, or a noun follows."""
    text = " ".join(without_full_stop(span).split())
    base = base_name(text)
    if base == text:
        return text
    after = span.doc[span.end] if span.end < len(span.doc) else None
    acronym = _ACRONYM.fullmatch(text) is not None and text[-1] == "s"
    owned = after is not None and (after.pos_ in {"NOUN", "ADJ", "PROPN"} or after.text == "«")
    return base if acronym or owned or any(other.text == base for other in known) else text
