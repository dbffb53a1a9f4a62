"""Read who is named beside quoted words: at the cue, before the colon, or where words without signs begin."""

import re
from functools import lru_cache

from spacy.tokens import Doc

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.epithets import kind_of_role
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE, gender_of_person
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.owner import POSSESSIVES, owner
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.extract.quotation.impersonal import is_impersonal
from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.speakers.about import told_of
from tekstanalyse.extract.speakers.exchange import just_spoken
from tekstanalyse.extract.syntax import SUBJECTS, subject
from tekstanalyse.extract.turns import Turns
from tekstanalyse.lexicon import words

WRITTEN = re.compile(
    r"\b\w*(?:reportasje|artikkel|artikl|brev|rapport|melding|begrunnelse|grunngjeving|grunngiving|vedtak|innkalling"
    r"|bok|avis|program|invitasjon|søknad|dom|kjennelse|plan|tiltale|siktelse|uttalelse|fråsegn|leder|leiar)\w*"
)
"""«…, heter det i reportasjen» is of whoever wrote it."""
_WON = re.compile(r"(?:vinner|vinnar|mottaker|mottakar|jubilant)(?:en|a)?\b")
_HANDING = frozenset("overrakte overrekte delte leste las kunngjorde kåret kåra overleverte".split())  # noqa: SIM905
_LEAD = 2
"""Words for the office before the name that a sentence begins with."""


def named(doc: Doc, quotation: Quotation) -> Source | None:
    """Return the source beside the words; in a sentence that leads up to them, the subject of its verb of saying."""
    if quotation.source is None:
        return None
    if quotation.style == "bare" and (own := _named_in(doc, quotation)) is not None:
        return own
    if quotation.cue is not None and quotation.source[1] <= quotation.start:
        cue = tokens_between(doc, *quotation.cue)
        head = subject(cue[0]) if len(cue) else None
        found = source_of(head) if head is not None else None
        if found is not None and found.identified:
            return found
    return _owning(doc, quotation) or source_after(doc, *quotation.source)


def _owning(doc: Doc, quotation: Quotation) -> Source | None:
    """Return whose the noun is that stands for the words («Hennes råd til oss: «…»», «…», lød hans innvending»)."""
    beside = tokens_between(doc, *(quotation.source or (0, 0)))
    leads = quotation.cue is None and quotation.end > beside.start_char
    nouns = [token for token in beside if stem_of(token.text, "point-nouns") is not None]
    first = next(iter(nouns), None)
    if first is None or not (leads or (len(beside) > 1 and beside[0].lower_ in POSSESSIVES)):
        return None
    return owner(first, beside.end - 1 if leads else first.i + 1)


def _named_in(doc: Doc, quotation: Quotation) -> Source | None:
    """Return the person whom words without signs begin with, where a pronoun says them («Lia er klar, sier hun»)."""
    after = tokens_between(doc, *(quotation.source or (0, 0)))
    people = [p for p in doc.spans["people"] if quotation.start <= p.start_char < quotation.end]
    if not len(after) or not people or name_of(people[0]) != people[0].text:
        return None
    gender = PRONOUNS_FOR_ONE.get(after[0].lower_)
    lead = doc.text[quotation.start : people[0].start_char]
    fits = gender is not None and gender_of_person(people[0]) in {gender, None} and len({p.kb_id_ for p in people}) == 1
    return Source(after[0].text, (people[0].kb_id_,)) if fits and len(lead.split()) <= _LEAD else None


def is_open(turns: Turns, i: int) -> bool:
    """Tell whether what stands beside the words leaves open who says them («, lød det fra podiet», not «fra salen»)."""
    cue, source = turns.quotations[i].cue, turns.sources[i]
    if cue is None or (source is not None and source.identified) or not is_impersonal(turns.text[slice(*cue)]):
        return False
    beside = turns.quotations[i].source or cue
    told = turns.text[slice(*beside)].lower()
    return not (WRITTEN.search(told) or any(word in _audience() for word in told.split()))


@lru_cache
def _audience() -> frozenset[str]:
    return words("audience-seats") | words("audience-nouns")


def untitled(turns: Turns, i: int) -> Source | None:
    """Return whom a role at the cue is, where nobody has it («sier ordføreren»): who the sentence before is about.

    Only one who is given no title can be meant; by what else people are («dansken», «seier Lid-veteranen») also one who
    is, and who has spoken just before.
    """
    source = turns.sources[i]
    kind = kind_of_role(source.text) if source is not None and not source.identified else None
    if kind is None:
        return None
    found = told_of(turns, i) or just_spoken(turns, i)
    if found is not None and source is not None and _WON.search(source.text) and _hands_over(turns.doc, found):
        return None
    titled = {title.kb_id_ for title in turns.doc.spans["titles"]}
    epithet = kind == "epithet" and turns.quotations[i].style != "bare"
    return found if found is not None and (epithet or titled.isdisjoint(found.people)) else None


def _hands_over(doc: Doc, source: Source) -> bool:
    """Tell whether somebody gives the prize, so that «prisvinneren» is another."""
    spans = (s for key in ("people", "references") for s in doc.spans[key] if s.kb_id_ in source.people)
    return any(span.root.dep_ in SUBJECTS and span.root.head.lower_ in _HANDING for span in spans)
