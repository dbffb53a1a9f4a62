"""Say which person a pronoun or a role stands for, where the text is clear.

«Han», «hun» and «ho» stand for the person the text was last about (antecedents.py). A role («ordføreren»,
«generalsekretæren») stands for the only person who was given it, an age («19-åringen») for the one who has it, «den nye
lederen» for the one who was elected. Where two are as near, nobody is chosen.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.ages import bearer_of_age
from tekstanalyse.extract.antecedents import PLACES_OF_TWO, last_group, last_person, one_of_two
from tekstanalyse.extract.bearers import bearer, is_definite_role
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.unnamed import is_aged, relative

_PLURAL = frozenset({"de", "dei", "begge", "båe"})
_ASIDE = frozenset({"caption", "byline"})
_PRONOUNS = _PLURAL | PRONOUNS_FOR_ONE.keys()


@layer("references", requires=("people", "titles", "quotations"))
def find_references(doc: Doc) -> Iterator[Span]:
    """Yield a span per pronoun or role that stands for a person named before it; its `kb_id_` is that person's."""
    quoted = {i for span in doc.spans["quotations"] for i in range(span.start, span.end)}
    named = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    found: list[Span] = [span for span in doc.spans["people"] if span.start not in quoted and not _in_brackets(span)]
    for token in doc:
        if token.i in quoted or token.i in named:
            continue
        looks_back = token.lower_ in _PRONOUNS or token.lower_ in PLACES_OF_TWO or is_aged(token)
        before = [s for s in found if s.start < token.i and _is_read_before(s, token)] if looks_back else []
        for key in _antecedents(token, before):
            reference = Span(doc, token.i, token.i + 1, label=_label(token), kb_id=key)
            found.append(reference)
            yield reference


def _is_read_before(span: Span, token: Token) -> bool:
    """Tell whom the text has told of from those below its pictures, of whom only the caption itself speaks."""
    zones = (z for z in span.doc.spans["zones"] if z.label_ in _ASIDE and z.start <= span.start < z.end)
    return all(zone.start <= token.i < zone.end for zone in zones)


def _in_brackets(span: Span) -> bool:
    """Tell whether a name is only slipped in («klassekameraten (hei, Jonas!)»)."""
    doc = span.doc
    opened = any(token.text == "(" for token in doc[max(span.start - 4, span.sent.start) : span.start])
    return opened and any(token.text == ")" for token in doc[span.end : min(span.end + 4, len(doc))])


def _label(token: Token) -> str:
    return "pronoun" if token.lower_ in _PRONOUNS else "role"


def _antecedents(token: Token, before: Sequence[Span]) -> Sequence[str]:
    if token.lower_ in PRONOUNS_FOR_ONE:
        return last_person(token, before)
    if token.lower_ in PLACES_OF_TWO:
        return one_of_two(token, before)
    if token.lower_ in _PLURAL and _stands_alone(token):
        return last_group(before)
    if is_aged(token):
        return bearer_of_age(token, before)
    if is_definite_role(token):
        return bearer(token)
    return relative(token)


def _stands_alone(token: Token) -> bool:
    """Tell the pronoun «de» from the article of a noun («de ansatte»)."""
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    if token.dep_ == "det":
        return False
    return token.pos_ == "PRON" or (token.pos_ == "DET" and (after is None or after.pos_ not in {"NOUN", "ADJ", "NUM"}))
