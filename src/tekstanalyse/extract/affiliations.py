"""Find what people are and where they belong: a title, an organization, or both, beside the name.

«Hege Lia, leiar i Fjordlaget», «Fjordlagets Hege Lia», «Hege Lia frå Fjordlaget», «Hege Lia (Sp)».
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.claims import AffiliationClaim
from tekstanalyse.extract.mentions import Mentions
from tekstanalyse.extract.titles import title_text

_BELONGS = frozenset({"i", "fra", "frå", "ved", "hos", "for", "av", "på"})
_REACH = 6
_CONFIDENCE = 0.9
"""Set by hand: there are no annotations to learn it from."""


def find_affiliations(doc: Doc, mentions: Mentions) -> Iterator[AffiliationClaim]:
    """Yield a claim per name that has a title or an organization beside it."""
    for person in doc.spans["people"]:
        title = _title(doc, person)
        organization, rule = _organization(doc, person, title)
        if title is None and organization is None:
            continue
        spans = [span for span in (title, person, organization) if span is not None]
        yield AffiliationClaim(
            person=mentions.of_person(person.kb_id_, person.start_char),
            title=title_text(title.text) if title is not None else None,
            organization=mentions.number(organization) if organization is not None else None,
            start=min(span.start_char for span in spans),
            end=max(span.end_char for span in spans),
            rule=rule if organization is not None else "title",
            confidence=_CONFIDENCE,
        )


def _title(doc: Doc, person: Span) -> Span | None:
    own = [title for title in doc.spans["titles"] if title.kb_id_ == person.kb_id_]
    near = {title: max(title.start - person.end, person.start - title.end) for title in own}
    return min((t for t in own if near[t] < _REACH and t.sent == person.sent), key=lambda t: near[t], default=None)


def _organization(doc: Doc, person: Span, title: Span | None) -> tuple[Span | None, str]:
    for organization in doc.spans["organizations"]:
        if organization.sent != person.sent:
            continue
        if _of_title(doc, title, organization):
            return organization, "title-of"
        if organization.end == person.start and organization.text.endswith("s"):
            return organization, "genitive"
        if person.end < organization.start and _only(doc, person.end, organization.start, {"("}):
            return organization, "brackets"
        if person.end < organization.start and _only(doc, person.end, organization.start, _BELONGS):
            return organization, "from"
    return None, ""


def _of_title(doc: Doc, title: Span | None, organization: Span) -> bool:
    """Tell whether the title is in the organization («leder i X», «Xs leder»)."""
    if title is None:
        return False
    after = title.end < organization.start and _only(doc, title.end, organization.start, _BELONGS)
    return after or (organization.end == title.start and organization.text.endswith("s"))


def _only(doc: Doc, start: int, end: int, allowed: set[str] | frozenset[str]) -> bool:
    return end - start == 1 and doc[start].lower_ in allowed
