"""Choose whom a pronoun stands for: the one the text was last about, named or not.

That is the only one in the latest sentence whom the pronoun fits, else its subject, else the subject of its main
clause. People without a name («mannen», «en kollega») are among those who may be meant; a pronoun for one of them
stands for nobody who is named.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from spacy.tokens import Span, Token

from tekstanalyse.extract.bearers import bearer, is_definite_role
from tekstanalyse.extract.genders import PRONOUNS_FOR_ONE, gender_of_person
from tekstanalyse.extract.inflection import is_relation
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.extract.unnamed import gender_of_unnamed, is_brought_in, main_subjects, unnamed_subject

_MAIN = frozenset({"ROOT", "conj"})
_NAMES = frozenset({"NOUN", "PROPN"})
_MET = frozenset({"obj", "obl", "iobj"})
"""How somebody may be brought in beside the subject («ringte en kollega», «snakket med ei dame»)."""
PLACES_OF_TWO = {"førstnevnte": 0, "fyrstnemnde": 0, "førstnemnde": 0, "førstnemnte": 0, "fyrstnemnte": 0} | {
    "sistnevnte": 1,
    "sistnemnde": 1,
    "sistnemnte": 1,
    "sistenevnte": 1,
}
"""Words for one of two people just named, with which it is."""
_REACH = 4
"""Sentences with names that a pronoun may reach back."""


@dataclass(frozen=True)
class _Candidate:
    """Somebody before a pronoun; `key` is the article-local name, None for one without a name."""

    root: Token
    key: str | None
    gender: str | None


def last_person(token: Token, before: Sequence[Span]) -> Sequence[str]:
    """Return the person a pronoun stands for, nobody where two are as likely or it is one without a name."""
    gender = PRONOUNS_FOR_ONE[token.lower_]
    for sentence in _sentences_back(token, before):
        fitting = [one for one in sentence if one.gender in {gender, None} and not _is_beside(one.root, token)]
        if fitting:
            return _most_likely(fitting, gender)
    return ()


def _most_likely(fitting: Sequence[_Candidate], gender: str) -> Sequence[str]:
    subjects = [one for one in fitting if _first(one.root).dep_ in SUBJECTS]
    set_beside = [one for one in subjects if _is_set_beside(_first(one.root).head)]
    main = [one for one in subjects if _first(one.root).head.dep_ in _MAIN]
    certain = [one for one in fitting if one.gender == gender]
    for among in (fitting, subjects, set_beside, main, certain):
        keys = {one.key or one.root.i: one.key for one in among}
        if len(keys) == 1:
            return [key for key in keys.values() if key is not None]
    return ()


def _first(token: Token) -> Token:
    """Return the first of those joined to a token: «Lia og Moe» are subjects both."""
    while token.dep_ == "conj" and token.head != token and token.head.pos_ in _NAMES:
        token = token.head
    return token


def _is_set_beside(verb: Token) -> bool:
    """Tell whether a clause ends a sentence by what another did («Moe fikk prisen, mens Lia tok oss med»)."""
    return (
        verb.dep_ == "advcl"
        and any(child.lower_ in {"mens", "medan"} for child in verb.children)
        and verb.head.i < verb.i
    )


def _is_beside(root: Token, pronoun: Token) -> bool:
    """Tell whether somebody stands in the pronoun's own clause, or it tells of them («Lia, som han kjenner»)."""
    verb = pronoun.head
    return root.head == verb or (verb.dep_ == "acl:relcl" and verb.head == root)


def _sentences_back(token: Token, before: Sequence[Span]) -> Iterator[list[_Candidate]]:
    """Yield who stands before the token by sentence, latest first, up to the last few that name anybody."""
    named: dict[int, list[Span]] = {}
    for span in before:
        named.setdefault(span.root.sent.start, []).append(span)
    first = min(sorted(named, reverse=True)[:_REACH], default=token.sent.start)
    sent: Span = token.sent
    while True:
        yield [*_named(named.get(sent.start, ())), *_unnamed(sent, until=token.i)]
        if sent.start <= first or sent.start == 0:
            return
        sent = token.doc[sent.start - 1].sent


def _is_credited(span: Span) -> bool:
    """Tell whether a name is that of who took the picture («Foto: Hege Lia»)."""
    return any(token.lower_.startswith("foto") for token in span.doc[max(span.start - 2, 0) : span.start])


def _named(spans: Sequence[Span]) -> Iterator[_Candidate]:
    for span in spans:
        if not (_owns_somebody(span) or _is_credited(span)):
            yield _Candidate(_root(span), span.kb_id_, gender_of_person(span))


def _owns_somebody(person: Span) -> bool:
    """Tell whether a name says only whose relative it is («Lias datter»)."""
    after = person.doc[person.end : person.end + 2]
    return name_of(person) != person.text and any(is_relation(token.text) for token in after)


def _unnamed(sent: Span, *, until: int) -> Iterator[_Candidate]:
    acting = acting_unnamed(sent, until=until)
    quoted = {i for span in sent.doc.spans["quotations"] for i in range(span.start, span.end)}
    for token in sent.doc[sent.start : min(until, sent.end)]:
        if token.i not in quoted and (token == acting or (is_brought_in(token) and token.dep_ in _MET)):
            yield _Candidate(token, None, gender_of_unnamed(token))


def _root(person: Span) -> Token:
    """Return the word a name hangs on: the title in front where the tree takes it for the first of the name."""
    root = person.root
    return root.head if root.dep_.startswith("flat") and root.head.i == person.start - 1 else root


def acting_unnamed(sent: Span, *, until: int) -> Token | None:
    """Return who acts in a sentence without a name before the token `until`, also in a role that is nobody's here."""
    roles = (t for t in main_subjects(sent) if t.i < until and is_definite_role(t) and not bearer(t))
    return unnamed_subject(sent, until=until) or next(roles, None)


def last_group(before: Sequence[Span]) -> Sequence[str]:
    """Return the people named together as one subject in the latest sentence that names anybody."""
    if not before:
        return ()
    latest = [span for span in before if span.root.sent.start == max(s.root.sent.start for s in before)]
    latest = _acting_together(latest) or latest
    keys = list(dict.fromkeys(span.kb_id_ for span in latest))
    roots = {span.root.head if span.root.dep_ == "conj" else span.root for span in latest}
    joined = all(span.doc[left.end : span.start].text in {"og", ","} for left, span in pairwise(latest))
    return keys if len(keys) > 1 and (len(roots) == 1 or joined) else ()


def _acting_together(named: Sequence[Span]) -> list[Span]:
    """Return those who are together the subject of the main clause, whoever else its sentence tells of."""
    heads = {span.root for span in named if span.root.dep_ == "nsubj" and span.root.head.dep_ in _MAIN}
    group = [span for span in named if span.root in heads or (span.root.dep_ == "conj" and span.root.head in heads)]
    return group if len(heads) == 1 and len({span.kb_id_ for span in group}) > 1 else []


def one_of_two(token: Token, before: Sequence[Span]) -> Sequence[str]:
    """Return the last of those just named for «sistnemnde», of two the first for «førstnevnte»."""
    latest = [span for span in before if span.root.sent.start == max(s.root.sent.start for s in before)]
    keys = list(dict.fromkeys(span.kb_id_ for span in latest))
    if PLACES_OF_TWO[token.lower_]:
        return keys[1:][-1:]
    return keys[:1] if len(keys) == 2 else ()
