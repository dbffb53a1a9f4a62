"""Find names of several words that open or close in what they are: «Sula Bygg AS», «Kafé Lia», «Nordisk ungdomslag»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, ending_of, is_title, stem_of
from tekstanalyse.extract.names.given import given_names
from tekstanalyse.extract.names.introduced import introduces
from tekstanalyse.extract.names.lone import opens
from tekstanalyse.lexicon import words

_PLACES = frozenset({"LOC", "GPE_LOC", "GPE_ORG"})
_DEFINITE = ("en", "et", "a", "ene", "ane")
_ENSEMBLES = frozenset({"Trio", "Kvartett", "Kvintett", "Sekstett", "Orkester", "Ensemble", "Band", "Bigband"})
_FIRM_ENDS = (
    *("byggeri", "klekkeri", "brenneri", "røykeri", "støperi", "ysteri", "veveri", "kafé", "kafe", "service"),
    *("verksted", "verkstad", "industri", "transport", "teknikk", "utleie", "utleige", "klinikk", "reiser"),
)
"""Ends of words with a capital that close names of firms, and no surnames («Dal Båtbyggeri»)."""
TEAM = re.compile(r"[JG](?:[5-9]|1\d)")
"""Teams of girls and boys by their age («Dal J16»)."""
POSITIONS = frozenset(
    {"Øvre", "Nedre", "Indre", "Ytre", "Nordre", "Søndre", "Søre", "Østre", "Austre", "Vestre", "Midtre"}
)
"""Words that open names of places and of what is called after them («Øvre Dal skole»)."""


def find_rows(doc: Doc) -> Iterator[Span]:
    """Yield names that a firm's word or a kind closes, with or without a capital, and those that one opens."""
    for token in doc:
        if token.i and (is_firm_word(token) or TEAM.fullmatch(token.text) or _is_kind_with_capital(token)):
            yield from _closed(token)
        if token.text in words("org-opening-words") or opens_firm(token):
            yield from _opened(token)
        if token.is_lower and is_kind(token):
            yield from _proper_kind(token)
        if token.is_title and _arranges_for_field(token):
            yield token.doc[token.i : token.i + 1]


def is_kind(token: Token) -> bool:
    """Tell whether a word is a kind of organization; tags of compounds are no sign («Dal folkebibliotek» as a verb)."""
    stem = stem_of(token.text, "org-nouns")
    if stem is None or token.pos_ not in {"VERB", "AUX"}:
        return stem is not None
    return token.lower_.endswith(stem) and (len(token) > len(stem) + len("pre") or len(stem) >= len("blandakor"))


def _arranges_for_field(kind: Token) -> bool:
    """Tell whether a bare kind that is «for» something is who does something («Institutt for fisk markerte»)."""
    bare = stem_of(kind.text, "org-nouns") is not None and ending_of(kind.text, "org-nouns") == ""
    field = kind.i + 2 < len(kind.doc) and kind.nbor().lower_ == "for" and kind.nbor(2).is_lower
    return bare and field and (not opens(kind) or (kind.dep_ == "nsubj" and kind.head.pos_ == "VERB"))


def is_firm_word(token: Token) -> bool:
    """Tell whether a word closes the name of a firm or club, also with the genitive of letters («Dal ILs trenar»)."""
    firm_words = words("org-firm-words")
    if token.is_title and token.lower_.endswith(_FIRM_ENDS):
        return True
    return token.text in firm_words or (token.text[:-1].isupper() and base_name(token.text) in firm_words)


def _is_kind_with_capital(token: Token) -> bool:
    """Tell whether an indefinite kind with a capital of its own closes the name («Innfjorden Produsentlag»)."""
    kind = token.is_title and ending_of(base_name(token.text), "org-nouns") == "" and len(token.nbor(-1)) > len("Th")
    return not opens(token) and (kind or is_kind_of_person(token))


def is_kind_of_person(token: Token) -> bool:
    """Tell whether a definite kind with a capital follows the name of a person («Kari Lie Akademiet»)."""
    named = token.i > 0 and token.nbor(-1).ent_type_ == "PER" and token.nbor(-1).whitespace_ != ""
    return named and token.is_title and not token.is_sent_start and _is_definite_kind(token)


def _is_definite_kind(token: Token) -> bool:
    return token.text == base_name(token.text) and ending_of(token.text, "org-nouns") in {"et", "en", "a"}


def ends_firm_of_person(token: Token) -> bool:
    """Tell whether a legal form or an ensemble closes what may begin as a person's name («Kari Lie Trio», «Lie AS»)."""
    return token.text in words("resolve-legal-forms") or token.text in _ENSEMBLES


def opens_house(span: Span) -> bool:
    """Tell whether a name begins with what it is, as houses' do («Hotel Solvik», «Kafé Lia»)."""
    return len(span) > 1 and span[0].text in words("org-opening-words")


def _opened(token: Token) -> Iterator[Span]:
    """Yield the name that a word for a house or ensemble opens, up to the last capital in a row."""
    if token.is_sent_start and introduces(token):
        return
    end = token.i + 1
    while end < len(token.doc) and _goes_on(token.doc[end]):
        end += 1
    chain = token.text in {"Hotel", "Hotell"} and token.i > 0 and _is_name_word(token.nbor(-1))
    if end > token.i + 1 and not token.doc[token.i + 1].is_sent_start:
        yield token.doc[token.i - int(chain) : end]


def _goes_on(token: Token) -> bool:
    after = token.doc[token.i + 1 : token.i + 2]
    joins = token.text == "&" and after.text[:1].isupper()
    return (token.text[:1].isupper() or joins) and token.nbor(-1).whitespace_ != ""


def opens_firm(token: Token) -> bool:
    """Tell whether a definite kind with a capital inside a sentence opens a name («Advokatfirmaet Lie & Moe»)."""
    kind = token.text[:1].isupper() and ending_of(token.text, "org-nouns") in {"en", "et", "a", "n"}
    return kind and not opens(token) and token.text == base_name(token.text)


def _closed(token: Token) -> Iterator[Span]:
    """Yield the capitals in a row up to a word that closes the name of a firm."""
    start = token.i
    while start > 0 and _is_joined(token.doc[start - 1]) and token.doc[start - 1].whitespace_:
        start -= 1
    start = next((ent.start for ent in token.doc.ents if ent.start < start < ent.end and ent.label_ in _PLACES), start)
    start = _over_first_place(token.doc, start) if start < token.i else start
    of_person = ends_firm_of_person(token) or is_kind_of_person(token)
    if start > 0 and of_person and token.doc[start - 1].text in given_names():
        start -= 1
    told_kind = opens(token.doc[start]) and ending_of(token.doc[start].text, "org-nouns") in {"en", "et", "a", "n"}
    second = token.i > 1 and token.nbor(-1).lower_ in {"og", "&"} and token.nbor(-2).text.endswith("-")
    if start + int(told_kind) < token.i or second:
        yield token.doc[start : token.i + 1]


def _over_first_place(doc: Doc, start: int) -> int:
    """Return the start moved over the first of two places («Dal og Indre Sula Fotballkrets»)."""
    if start < 2 or doc[start - 1].text != "og" or doc[start - 2].text in words("org-firm-words"):
        return start
    if start > 3 and doc[start - 3].lower_ in {"i", "på"} and doc[start - 4].is_title:
        return start
    places = all(t.text in words("places") or t.ent_type_ in _PLACES for t in (doc[start - 2], doc[start]))
    return start - 2 if places else start


def _is_joined(token: Token) -> bool:
    """Tell whether a word stands in the name that goes on after it; «&» joins whole names («Kari Lie & Sønner»)."""
    if token.text == "&":
        return token.i > 0 and token.nbor(-1).text[:1].isupper()
    if token.doc[token.i + 1 : token.i + 2].text == "&":
        return token.is_title
    person = token.text in given_names() and token.doc[token.i + 2 : token.i + 3].text == "&"
    return _is_name_word(token) or person


def _is_name_word(token: Token) -> bool:
    noun = token.pos_ == "NOUN" and not token.text.endswith(_DEFINITE) and token.nbor().dep_.startswith("flat")
    named = token.pos_ == "PROPN" or noun
    return token.text[:1].isupper() and named and token.text not in given_names()


def _proper_kind(noun: Token) -> Iterator[Span]:
    """Yield a word with a capital and the kind right after it («Nordisk ungdomslag», «Øvre Dal skole»)."""
    if noun.i == 0 or ending_of(noun.text, "org-nouns") or noun.text != base_name(noun.text):
        return
    first = noun.nbor(-1)
    named = first.text[:1].isupper() and not first.is_upper and not _is_owner(first)
    if named and not is_title(first.text) and first.whitespace_ and (not opens(first) or _opens_name(first, noun)):
        start = first.i - int(first.i > 0 and first.nbor(-1).text in POSITIONS)
        yield noun.doc[_over_first_place(noun.doc, start) if _is_shared(noun, start) else start : noun.i + 1]


def _is_shared(kind: Token, start: int) -> bool:
    """Tell whether «og» may join a first place to the one before a kind («Hol og Dal museum»), and no whole name."""
    single = start > 2 and not kind.doc[start - 3].text[:1].isupper() and not kind.lower_.endswith("kommune")
    return single and stem_of(kind.doc[start - 2].text, "org-nouns") is None


def _is_owner(word: Token) -> bool:
    """Tell whether a word stands in the genitive, and is no headland («Annes kor», but «Fjellnes bondelag»)."""
    base = base_name(word.text)
    return base != word.text and (not word.text.endswith("nes") or base in given_names())


def _opens_name(first: Token, kind: Token) -> bool:
    """Tell whether a word that begins a sentence is a name, or tied to the kind as one («Dal skole», «Norsk kor»).

    A noun in definite form does not stand before another noun («Straumen idrettslag»).
    """
    if kind.dep_.startswith("flat") and kind.head.i == first.i:
        return first.text not in given_names()
    place = first.text in words("places") or first.lower_.endswith(tuple(words("place-name-endings")))
    special = kind.lower_ != stem_of(kind.text, "org-nouns") or len(kind) > len("samarbeid")
    definite = first.pos_ == "NOUN" and first.text.endswith(_DEFINITE)
    return first.pos_ == "PROPN" or definite or place or (first.lower_.endswith("sk") and special)
