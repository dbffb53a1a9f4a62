"""Tell names of houses where people gather from names of organizations: «på Sandvik kulturhus», «Sted: Kafé Moen».

A house is an organization only where somebody has an office there or comes from it, or where it does something itself.
"""

from spacy.tokens import Span

from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.names.acting import has_office
from tekstanalyse.extract.names.articled import ARTICLES
from tekstanalyse.extract.names.occurrences import occurrences
from tekstanalyse.lexicon import words

_OPENING = frozenset(
    {"Hotel", "Hotell", "Kafé", "Kafe", "Café", "Cafe", "Restaurant", "Pub", "Bar", "Kafeen", "Puben", "Villa"}
)
_FIRMS = frozenset(
    """hotell hotel kafé kafe kaffebar kro pub bar restaurant vertshus gjestegård gjestegard gjestehus fjellstue
    fjellstove pensjonat camping bakeri skole skule barneskole barneskule ungdomsskole ungdomsskule""".split()  # noqa: SIM905
)
"""Houses that are firms or schools as well, and so need a gathering to be no more than where it is."""
_WHERE = frozenset({"på", "i", "utenfor", "utanfor"})
_FILLED = frozenset({"fylte", "fyller", "fylde", "fyljer", "fylt"})
_FULL = frozenset("full fullt stappfull stappfullt smekkfull smekkfullt fullsatt fullsett proppfull fullbooket".split())  # noqa: SIM905
_LABELS = frozenset({"sted", "stad", "hvor", "kor", "lokale", "møtested", "møtestad"})


def only_houses(span: Span) -> bool:
    """Tell whether a name that closes or opens as a house's does only stands for where something was."""
    last = span[-1]
    closes = _kind(span) is not None and (len(span) > 1 or last.text.endswith(("et", "en", "a")))
    opens = len(span) > 1 and (span[0].text in _OPENING or span[1].text in _OPENING or _is_house(span))
    if not (closes or opens) or span[0].text in ARTICLES:
        return False
    name = tuple(token.text for token in span)
    same = [span, *occurrences(span.doc, {name, (*name[:-1], name[-1] + "s")})]
    return (not _may_be_firm(span) or any(map(_is_where, same))) and not any(map(_acts, same))


def _is_house(span: Span) -> bool:
    """Tell whether a name begins with the house it is («Kulturhuset Skansen»)."""
    return stem_of(span[0].text, "venue-nouns") is not None and span[0].text.endswith(("et", "en", "a"))


def _kind(span: Span) -> str | None:
    """Return which house the name says it is; a longer kind of organization is none («frikirke» is a congregation)."""
    house, kind = (stem_of(span[-1].text, name) for name in ("venue-nouns", "org-nouns"))
    return None if house is None or len(kind or "") > len(house) else house


def _may_be_firm(span: Span) -> bool:
    """Tell whether the house is a firm or a school, or no more than its kind («Kirken»)."""
    kind = _kind(span)
    return kind is None or kind in _FIRMS or span.text.lower().startswith(kind)


def _is_where(span: Span) -> bool:
    """Tell whether the name says where a gathering is: behind a label, or a preposition in a sentence that has one."""
    doc, i = span.doc, span.start
    if i and doc[i - 1].text in {"|", "·"}:
        return True
    if i > 1 and doc[i - 1].text == ":":
        return doc[i - 2].lower_ in _LABELS
    if span.root.head.lower_ in _FULL or (i > 0 and doc[i - 1].lower_ in _FILLED):
        return True
    heads = (span.root.head, span.root.head.head)
    gathering = any(t.lower_ in words("organize-verbs") or stem_of(t.text, "event-nouns") for t in heads)
    return i > 0 and doc[i - 1].lower_ in _WHERE and gathering


def _acts(span: Span) -> bool:
    doc, i = span.doc, span.start
    owns = span.text != base_name(span.text) and span.end < len(doc) and is_title(doc[span.end].text)
    people = {person.end for person in doc.spans.get("people", [])}
    belongs = i > 1 and doc[i - 1].lower_ in {"på", "i", "ved", "fra", "frå", "hos"} and i - 1 in people
    arranges = i > 0 and doc[i - 1].lower_ == "av" and span.root.head.lower_ in words("organize-verbs")
    does = span.root.dep_ == "nsubj" and span.root.head.pos_ == "VERB" and not _is_where(span)
    return owns or belongs or arranges or does or has_office(span[0])
