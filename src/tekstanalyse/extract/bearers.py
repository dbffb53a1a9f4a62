"""Say who in the article a role stands for: «ordføreren», «den nye lederen»."""

from collections.abc import Sequence, Set

from spacy.tokens import Span, Token

from tekstanalyse.extract import winners
from tekstanalyse.extract.authors import ROLES, author
from tekstanalyse.extract.elected import NEW, elected
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.lexicon import entries

_OTHERS = frozenset("tidligere tidlegare forrige førre avgåtte".split())  # noqa: SIM905
_LEAVING = frozenset({"avtroppende", "avtroppande"})


def is_definite_role(token: Token) -> bool:
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
    titles = [t for t in titles if not _is_of_relative(t)]
    if token.i > 0 and token.nbor(-1).lower_ in _LEAVING:
        titles = [t for t in titles if t.kb_id_ not in elected(token)]
    same = [t for t in titles if stem_of(t[-1].text, "person-titles") in alike or _is_part(token, t)]
    same = [t for t in same if _has_prefix(token, t)]
    exact = [t for t in same if _is_part(token, t)]
    same = [t for t in same if t in exact or t.start < token.i]
    for given in (exact, same, [t for t in exact or same if t.start < token.i]):
        keys = list(dict.fromkeys(t.kb_id_ for t in given))
        if len(keys) == 1:
            return keys
    if not same and role in ROLES:
        return author(token.doc)
    if not same and role in winners.ROLES:
        return winners.winner(token.doc)
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


def _is_of_relative(title: Span) -> bool:
    """Tell whether a title is that of somebody's relative («Hege Lia, søster til lederen»)."""
    return any(token.lower_ == "til" for token in title.doc[max(title.start - 1, 0) : title.end - 1])


def _is_part(token: Token, title: Span) -> bool:
    """Tell whether the role is a form of a word of the title («statssekretæren», «statssekretær»)."""
    return any(token.lower_.startswith(word.lower_) and len(word) > 3 for word in title)
