"""Say which person a pronoun or a role stands for, where the text is clear.

«Han», «hun» and «ho» stand for the person the text was last about: the subject of the latest sentence that names
somebody of that gender, unless somebody without a name acts after it («mannen», «32-åringen»). A role («ordføreren»,
«generalsekretæren») stands for the only person who was given it, an age («19-åringen») for the one who has it, «den nye
lederen» for the one who was elected. Where two are as near, nobody is chosen.
"""

from collections.abc import Iterator, Sequence, Set

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.ages import bearer_of_age
from tekstanalyse.extract.elected import NEW, elected
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.extract.unnamed import gender_of_unnamed, is_aged, main_subjects, relative, unnamed_subject
from tekstanalyse.lexicon import entries, words

_SINGULAR = {"han": "m", "hun": "f", "ho": "f", "ham": "m", "henne": "f"}
_PLURAL = frozenset({"de", "dei", "begge", "båe"})
_PRONOUNS = _PLURAL | _SINGULAR.keys()
_OTHERS = frozenset("tidligere tidlegare forrige førre avtroppende avtroppande avgåtte".split())  # noqa: SIM905
_MAIN = frozenset({"ROOT", "conj"})
_REACH = 4
"""Sentences with names that a pronoun may reach back."""


@layer("references", requires=("people", "titles", "quotations"))
def find_references(doc: Doc) -> Iterator[Span]:
    """Yield a span per pronoun or role that stands for a person named before it; its `kb_id_` is that person's."""
    quoted = {i for span in doc.spans["quotations"] for i in range(span.start, span.end)}
    named = {i for span in doc.spans["people"] for i in range(span.start, span.end)}
    found: list[Span] = [span for span in doc.spans["people"] if span.start not in quoted and not _in_brackets(span)]
    for token in doc:
        if token.i in quoted or token.i in named:
            continue
        looks_back = token.lower_ in _PRONOUNS or is_aged(token)
        before = [span for span in found if span.start < token.i] if looks_back else []
        for key in _antecedents(token, before):
            reference = Span(doc, token.i, token.i + 1, label=_label(token), kb_id=key)
            found.append(reference)
            yield reference


def _in_brackets(span: Span) -> bool:
    """Tell whether a name is only slipped in («klassekameraten (hei, Jonas!)»)."""
    doc = span.doc
    opened = any(token.text == "(" for token in doc[max(span.start - 4, span.sent.start) : span.start])
    return opened and any(token.text == ")" for token in doc[span.end : min(span.end + 4, len(doc))])


def _label(token: Token) -> str:
    return "pronoun" if token.lower_ in _PRONOUNS else "role"


def _antecedents(token: Token, before: Sequence[Span]) -> Sequence[str]:
    if token.lower_ in _SINGULAR:
        return _last_person(token, before, _SINGULAR[token.lower_])
    if token.lower_ in _PLURAL and _stands_alone(token):
        return _last_group(token, before)
    if is_aged(token):
        return bearer_of_age(token, before)
    if _is_definite_role(token):
        return bearer(token)
    return relative(token)


def _stands_alone(token: Token) -> bool:
    """Tell the pronoun «de» from the article of a noun («de ansatte»)."""
    after = token.nbor() if token.i + 1 < len(token.doc) else None
    if token.dep_ == "det":
        return False
    return token.pos_ == "PRON" or (token.pos_ == "DET" and (after is None or after.pos_ not in {"NOUN", "ADJ", "NUM"}))


def _last_person(token: Token, before: Sequence[Span], gender: str) -> Sequence[str]:
    """Return the person of this gender the text was last about; nothing when two of one sentence are as likely."""
    unnamed = _unnamed_before(token, gender)
    for sentence in _sentences_back(token, before):
        if unnamed is not None and unnamed.sent.start >= sentence[0].sent.start:
            return ()
        fitting = [span for span in sentence if _gender(span) in {gender, None}]
        keys = list(dict.fromkeys(span.kb_id_ for span in fitting))
        subjects = [span for span in fitting if _root(span).dep_ in SUBJECTS]
        if len(keys) == 1:
            return keys
        if len({span.kb_id_ for span in subjects}) == 1:
            return [subjects[0].kb_id_]
        main = {span.kb_id_ for span in subjects if _root(span).head.dep_ in _MAIN}
        if len(main) == 1:
            return list(main)
        if keys:
            certain = list(dict.fromkeys(span.kb_id_ for span in fitting if _gender(span) == gender))
            return certain if len(certain) == 1 else ()
    return ()


def _root(person: Span) -> Token:
    """Return the word a name hangs on: the title in front where the tree takes it for the first of the name."""
    root = person.root
    return root.head if root.dep_.startswith("flat") and root.head.i == person.start - 1 else root


def _unnamed_before(token: Token, gender: str) -> Token | None:
    """Return the last one without a name who is subject before a pronoun and can be meant by it."""
    for sent in reversed([sent for sent in token.doc.sents if sent.start <= token.i][-_REACH:]):
        found = acting_unnamed(sent, until=token.i)
        if found is not None and gender_of_unnamed(found) in {gender, None} and not _is_quoted(found):
            return found
    return None


def acting_unnamed(sent: Span, *, until: int) -> Token | None:
    """Return who acts in a sentence without a name before the token `until`, also in a role that is nobody's here."""
    roles = (t for t in main_subjects(sent) if t.i < until and _is_definite_role(t) and not bearer(t))
    return unnamed_subject(sent, until=until) or next(roles, None)


def _is_quoted(token: Token) -> bool:
    return any(span.start <= token.i < span.end for span in token.doc.spans["quotations"])


def _last_group(token: Token, before: Sequence[Span]) -> Sequence[str]:
    """Return the people named together as one subject in the latest sentence that names anybody."""
    for sentence in _sentences_back(token, before)[:1]:
        keys = list(dict.fromkeys(span.kb_id_ for span in sentence))
        roots = {span.root.head if span.root.dep_ == "conj" else span.root for span in sentence}
        if len(keys) > 1 and len(roots) == 1:
            return keys
    return ()


def _sentences_back(token: Token, before: Sequence[Span]) -> list[list[Span]]:
    """Return the names before the token by sentence, latest first."""
    sentences: dict[int, list[Span]] = {}
    for span in before:
        sentences.setdefault(span.root.sent.start, []).append(span)
    return [sentences[start] for start in sorted(sentences, reverse=True)[:_REACH]]


def _is_definite_role(token: Token) -> bool:
    if token.pos_ not in {"NOUN", "PROPN"} or stem_of(token.text, "person-titles") is None:
        return False
    return token.lower_.endswith(("en", "a", "et")) and not token.lower_.endswith(("ene", "ane"))


def _is_another(token: Token) -> bool:
    """Tell «den forrige lederen» from the one who has been spoken of as the leader."""
    return token.i > 0 and token.nbor(-1).lower_ in _OTHERS


def bearer(token: Token) -> Sequence[str]:
    """Return the only person in the article who is given this title; of several, the only one just named.

    A title given further on must be the word itself: «forfattaren» is not one who is called «krimforfattar» later. «Den
    nye lederen» is the one whom the article says was elected, not who has been spoken of as the leader.
    """
    if token.i > 0 and token.nbor(-1).lower_ in NEW:
        return elected(token)
    if _is_another(token):
        return ()
    role = stem_of(token.text, "person-titles")
    alike = {role, *(word for entry in entries("title-synonyms") if role in entry for word in entry)}
    titles = [t for t in token.doc.spans["titles"] if t[0].lower_ not in {"tidligere", "tidlegare"}]
    same = [t for t in titles if stem_of(t[-1].text, "person-titles") in alike or _is_part(token, t)]
    same = [t for t in same if _has_prefix(token, t)]
    exact = [t for t in same if _is_part(token, t)]
    same = [t for t in same if t in exact or t.start < token.i]
    for given in (exact, same, [t for t in exact or same if t.start < token.i]):
        keys = list(dict.fromkeys(t.kb_id_ for t in given))
        if len(keys) == 1:
            return keys
    return _just_named(token, {t.kb_id_ for t in exact or same})


def _has_prefix(token: Token, title: Span) -> bool:
    """Tell whether the name in a role («Fjordlaget-lederen») stands where the title is given; true without one."""
    prefix, hyphen, _ = token.text.partition("-")
    return not hyphen or not prefix[1:].islower() or any(prefix in other.text for other in title.sent)


def _just_named(token: Token, keys: Set[str]) -> Sequence[str]:
    """Return the only one of several people who is named in the two sentences before, or in the same before it."""
    sentences = {span.sent.start for span in token.doc.spans["people"] if span.start < token.i}
    first = min(sorted(sentences, reverse=True)[:2], default=token.i)
    named = {span.kb_id_ for span in token.doc.spans["people"] if first <= span.start < token.i} & keys
    return list(named) if len(named) == 1 else ()


def _is_part(token: Token, title: Span) -> bool:
    """Tell whether the role is a form of a word of the title («statssekretæren», «statssekretær»)."""
    return any(token.lower_.startswith(word.lower_) and len(word) > 3 for word in title)


def _gender(person: Span) -> str | None:
    """Return the gender by the name, else by what the person is to another («ektemannen Piotr»)."""
    by_name = gender_of(person.kb_id_)
    if by_name is not None or person.start == 0 or person.label_ != "PER":
        return by_name
    relation = stem_of(person.doc[person.start - 1].text, "relation-nouns")
    return "f" if relation in words("relations-female") else "m" if relation in words("relations-male") else None


def gender_of(name: str) -> str | None:
    """Return "f" or "m" by the given name, None when it is not listed or the name is a surname alone.

    Example:
        >>> gender_of("Hilde Lia"), gender_of("Lia")
        ('f', None)
    """
    given = name.split()[0]
    for part in (given, given.partition("-")[0], given.replace("Aa", "Å").replace("aa", "å")):
        female, male = part in words("given-names-female"), part in words("given-names-male")
        if female != male:
            return "f" if female else "m"
    return None
