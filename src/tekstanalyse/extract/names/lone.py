"""Judge a lone word that a recognizer takes for a person, by all that the article says of it.

A name in full, a listed given name, a surname's ending, a title or a verb of speech speaks for a person, and so does
what it does again and again; a capital inside, a noun in front that it is a kind of, or another label elsewhere speaks
against one. Where nothing speaks for it, it is none: a wrong name is worse than a missing one.
"""

import re
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import tokens_written
from tekstanalyse.extract.inflection import REMEMBERED, base_name, is_relation, is_title
from tekstanalyse.extract.names.business import does_business
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.matches import plays_match
from tekstanalyse.lexicon import entries, words

_INNER_CAPITAL = re.compile(r"[A-ZÆØÅ][a-zæøå]{3,}[A-ZÆØÅ]\w+")
_SHORT = 4
"""Endings of events' names of this length («-uka») end surnames too."""
_PLACE_ENDINGS = ("åsen", "fossen", "mosen", "isen", "husen", "losen")
_SURNAME_ENDINGS = ("sen", "son", "dottir", "dóttir")
_ALSO_OF_THINGS = frozenset({"åpne", "åpnet", "begynne", "begynte", "lese", "hyle", "messe"})
_OFTEN = 2
"""Times that a lone name is what does something: once, a town or a firm may be."""
_PRONOUNS = frozenset({"han", "ham", "hun", "ho", "henne", "den", "det", "de", "dei", "dem"})


def is_no_person(span: Span, parts: set[str]) -> bool:
    """Tell whether a lone word is said to be no person's name; `parts` are the words of full names."""
    name = name_of(span)
    if len(span) > 1 or name in parts:
        return False
    if name.lower() in _PRONOUNS:
        return True
    same = [token for token in span.doc if token.text in {name, name + "s"}]
    listed = name in given_names() or any(_has_title(token) for token in same)
    if any(_is_whole(token) or (not listed and (does_business(token) or plays_match(token))) for token in same):
        return True
    if not listed and _is_definite(name):
        return True
    if is_supported(span) or given_names().issuperset(name.split("-")):
        return False
    if not _ends_as_surname(name) and sum(map(_acts, same)) < _OFTEN:
        return True
    if name.lower().endswith(tuple(ending for ending in words("event-name-endings") if len(ending) > _SHORT)):
        return True
    return _INNER_CAPITAL.fullmatch(name) is not None or any(_is_thing(t) for t in same) or _is_mostly_other(span)


def _ends_as_surname(name: str) -> bool:
    """Tell whether a name ends as a patronymic, and not as a hill or a waterfall («Storåsen», «Storfossen»)."""
    return name.endswith(_SURNAME_ENDINGS) and not name.endswith(_PLACE_ENDINGS)


def has_inner_capital(word: str) -> bool:
    """Tell whether a word has a capital inside, as names of firms and things have («FjordTek»)."""
    return _INNER_CAPITAL.fullmatch(word) is not None


def _is_definite(name: str) -> bool:
    """Tell whether a long name ends as definite nouns do and surnames do not («Kystvinduet», «Haugdølingen»)."""
    long = len(name) >= len("Bygdeby")
    return long and (name.endswith("ingen") or (name.endswith("et") and not name.endswith("set")))


def is_supported(span: Span) -> bool:
    """Tell whether the word stands somewhere as people do: after a title, as one who speaks, before «hun» or «ho»."""
    name = name_of(span)
    return any(_is_human(token) for token in tokens_written(span.doc, name, name + "s"))


def begins_sentence(token: Token) -> bool:
    """Tell whether only signs and blanks stand before the word in its sentence («– Lån må betales»)."""
    return bool(token.is_sent_start) or not any(
        other.is_alpha or other.like_num for other in token.doc[token.sent.start : token.i]
    )


def opens(token: Token) -> bool:
    """Tell whether a word has its capital from where it stands: first in a sentence, or after a colon."""
    return begins_sentence(token) or (token.i > 0 and token.nbor(-1).text == ":")


def is_described(token: Token) -> bool:
    """Tell whether the word opens a remark («– Lån må betales») or an adjective describes it («Dugnad er fint»)."""
    return not token.is_sent_start or (token.dep_ == "nsubj" and token.head.pos_ == "ADJ")


def _is_human(token: Token) -> bool:
    doc, i = token.doc, token.i
    if _has_title(token):
        return True
    if any(child.dep_ == "nsubj" and _is_office(child.text) for child in token.children):
        return True
    if i + 2 < len(doc) and doc[i + 1].text in {",", "("} and (is_title(doc[i + 2].text) or doc[i + 2].like_num):
        return True
    name = token.head if token.dep_.startswith("flat") else token
    if name.dep_.startswith("nsubj") and _speaks(name.head.lower_):
        return True
    if token.dep_ == "conj" and token.head.ent_type_ == "PER":
        return _is_in_full(token.head) or _is_human(token.head)
    end = token.sent.end
    return token.dep_ == "nsubj" and end < len(doc) and doc[end].lower_ in {"han", "hun", "ho"}


def _has_title(token: Token) -> bool:
    before = token.nbor(-1) if token.i else None
    return before is not None and (is_title(before.text) or is_relation(before.text) or before.lower_ == "viss")


def _is_office(word: str) -> bool:
    return is_title(word) or word.lower() in words("moderation")


def _is_in_full(token: Token) -> bool:
    """Tell whether the word begins a name of several words."""
    return token.i + 1 < len(token.doc) and token.nbor().ent_iob_ == "I"


def _acts(token: Token) -> bool:
    return token.dep_ == "nsubj" and token.head.pos_ == "VERB"


@lru_cache(maxsize=REMEMBERED)
def _speaks(verb: str) -> bool:
    """Tell whether a verb is of those that people alone speak by; days and doors open and begin as well."""
    lists = (*entries("speech-verbs"), *entries("attribution-verbs"))
    return any(verb in forms for forms in lists if _ALSO_OF_THINGS.isdisjoint(forms))


def _is_whole(token: Token) -> bool:
    """Tell whether «hele» stands before the name, as before places («i hele Lia»)."""
    return token.i > 0 and token.nbor(-1).lower_ in {"hele", "heile"}


def _is_thing(token: Token) -> bool:
    """Tell whether the name arranges something, or says of which kind the noun in front is («en time Kystyoga»)."""
    arranges = words("organize-verbs") - words("giving-verbs")
    if token.dep_.startswith("nsubj") and token.head.lower_ in arranges:
        return True
    before = token.nbor(-1) if token.i else None
    if before is None or before.pos_ != "NOUN" or not before.is_lower or before.i not in {token.head.i, token.i}:
        return False
    features = before.morph.to_dict()
    return features.get("Definite") == "Ind" and features.get("Number") == "Sing"


def _is_mostly_other(span: Span) -> bool:
    """Tell whether the recognizer calls the same word something else at least as often."""
    name = base_name(span.text)
    labels = [ent.label_ for ent in span.doc.ents if base_name(ent.text) == name]
    people = labels.count("PER")
    return len(labels) - people >= max(people, 1)
