"""Find who the article says was given an office: «Lia ble valgt til ny leder», «ny leiar er Hege Lia»."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.syntax import nominal, subject
from tekstanalyse.lexicon import entries

NEW = frozenset(
    "ny nye nyvalgt nyvalgte nyvald nyvalde nyutnevnt nyutnevnte nyutnemnd nyutnemnde nyansatt nyansatte "  # noqa: SIM905
    "nytilsett nytilsette påtroppende påtroppande fersk ferske nybakt nybakte".split()
)
"""Words that set the one who has come to an office apart from the one who has left it."""
_BECOMES = frozenset({"er", "ble", "blei", "vart", "blir", "vert"})
_TAKES_OVER = frozenset({"over", "overtar", "overtok", "overtek"})
_REACH = 8
"""Tokens between an office and the name of the one who gets it, with the verb and the body between."""


def elected(role: Token) -> Sequence[str]:
    """Return the only person whom the article gives the office that a role names anew; nobody where it is two.

    «Lederen» is the one elected «leder»; one elected «styreleder» only where nobody is elected «leder».
    """
    stem = stem_of(role.text, "person-titles")
    alike = [noun for noun in role.doc if is_title(noun.text) and stem_of(noun.text, "moderation") is None]
    given = [(n, person) for n in alike if stem_of(n.text, "person-titles") == stem for person in _given(n)]
    exact = [person for noun, person in given if role.lower_.startswith(noun.lower_)]
    people = list(dict.fromkeys(exact or [person for _, person in given]))
    return people if len(people) == 1 else ()


def _given(noun: Token) -> Iterator[str]:
    """Yield who is given the office that a noun names, by what stands before and behind it."""
    before = noun.doc[noun.i - 1].lower_ if noun.i > noun.sent.start else ""
    new = before in NEW
    start = noun.i - 1 if new else noun.i
    link = noun.doc[start - 1].lower_ if start > noun.sent.start else ""
    verb = _verb(noun.sent) if link == "til" else None
    if verb is not None:
        yield from _chosen(noun, verb, start - 1)
    elif link == "som" and any(token.lower_ in _TAKES_OVER for token in noun.doc[noun.sent.start : start]):
        yield from (span.kb_id_ for span in _people(noun.sent, noun.sent.start, start)[-1:])
    elif new:
        yield from _called_new(noun, start)


def _verb(sent: Span) -> Token | None:
    forms = {form for entry in entries("election-verbs") for form in entry}
    return next((token for token in sent if token.lower_ in forms), None)


def _chosen(noun: Token, verb: Token, start: int) -> Iterator[str]:
    """Yield the name between the verb and «til leder», or else who is chosen, or who is named behind «Til leder»."""
    if start == noun.sent.start:
        yield from (span.kb_id_ for span in _people(noun.sent, noun.i, noun.i + _REACH)[:1])
        return
    near = [span for span in _people(noun.sent, verb.i, start) if not _chooses(span)]
    before = _people(noun.sent, noun.sent.start, verb.i)
    head = subject(verb)
    inside = {token.i for token in nominal(head)} if head is not None else set()
    chosen = near[-1:] or [span for span in before if span.start in inside] or before
    yield from (span.kb_id_ for span in chosen if len(chosen) == 1)


def _chooses(person: Span) -> bool:
    """Tell whether the name is that of the one who gives the office («av Moe»)."""
    return person.start > 0 and person.doc[person.start - 1].lower_ == "av"


def _called_new(noun: Token, start: int) -> Iterator[str]:
    """Yield who is, or becomes, the new one: «Lia blir ny leder», «Ny leder i laget er Lia», «ny leder Lia»."""
    link = noun.doc[start - 1] if start > noun.sent.start else None
    if link is not None and link.lower_ in _BECOMES:
        before = _people(noun.sent, noun.sent.start, start)
        yield from (span.kb_id_ for span in before[-1:] if span.end == link.i)
        return
    for span in _people(noun.sent, noun.i, noun.sent.end):
        between = noun.doc[noun.i + 1 : span.start]
        becomes = any(token.lower_ in _BECOMES for token in between[-1:])
        if not len(between) or (becomes and len(between) <= _REACH and not any(t.is_punct for t in between)):
            yield span.kb_id_
        return


def _people(sent: Span, start: int, end: int) -> list[Span]:
    doc: Doc = sent.doc
    return [span for span in doc.spans["people"] if start <= span.start and span.end <= end]
