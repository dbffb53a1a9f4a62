"""Tell people who act in the text without a name: «den tiltalte», «32-åringen», «faren», «kvinna».

They are somebody, so a pronoun after them may be theirs, and what is said next is not the last named person's.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import ending_of, is_title, stem_of
from tekstanalyse.extract.sources import is_in_mood

_ACCUSED = frozenset("tiltalte siktede sikta mistenkte fornærmede fornærma omkomne drepte drepne domfelte".split())  # noqa: SIM905
_AGED = re.compile(r"\d{1,3}-åring(?:en)?")
_CALLED = frozenset("heter hette heiter heitte er var".split())  # noqa: SIM905
_DEFINITE = frozenset({"en", "n", "a", "et", "ne"})
_GENDERS = {"m": ("relations-male", "unnamed-men"), "f": ("relations-female", "unnamed-women")}
_PEOPLE = ("relation-nouns", "unnamed-people", *_GENDERS["m"], *_GENDERS["f"])
_INDEFINITE = frozenset({"en", "ein", "ei", "et", "eit"})
_MAIN = frozenset({"ROOT", "conj"})


def is_aged(token: Token) -> bool:
    """Tell whether a word is somebody by age: «32-åringen»."""
    return _AGED.fullmatch(token.lower_) is not None


def is_unnamed(token: Token) -> bool:
    """Tell whether a word stands for one person, and no name stands beside it («broren Jonas»).

    In definite form («kvinna»), brought in («en kollega», «ei bibliotekar»), or as somebody's («Lias søster», «mor»).
    """
    if _is_named(token):
        return False
    if token.lower_ in _ACCUSED or is_aged(token):
        return True
    return is_brought_in(token) or (token.pos_ == "NOUN" and not relative(token) and _is_noun_for_one(token))


def is_brought_in(token: Token) -> bool:
    """Tell whether a noun for a person has the article «en» before it; «en rørt vinner» is one just told of."""
    if token.pos_ != "NOUN" or _is_named(token) or any(child.dep_ == "cop" for child in token.lefts):
        return False
    human = is_title(token.text) or any(ending_of(token.text, kind) == "" for kind in _PEOPLE)
    moved = any(is_in_mood(child.lower_) for child in token.lefts)
    return human and not moved and _article(token) in _INDEFINITE


def relative(token: Token) -> Sequence[str]:
    """Return the only person named before by what they are to another («faren, Jonas Lid … faren»)."""
    stem = stem_of(token.text, "relation-nouns")
    if stem is None or token.pos_ != "NOUN" or ending_of(token.text, "relation-nouns") not in _DEFINITE:
        return ()
    people = [span for span in token.doc.spans["people"] if span.start < token.i]
    named = {span.kb_id_ for span in people if _calls(token.doc[max(span.start - 2, 0) : span.start], stem)}
    return list(named) if len(named) == 1 else ()


def _calls(before: Span, stem: str) -> bool:
    """Tell whether the noun ends right before a name, or before a comma and the name."""
    noun = next((t for t in reversed(before) if t.text != ","), None)
    return noun is not None and stem_of(noun.text, "relation-nouns") == stem


def gender_of_unnamed(token: Token) -> str | None:
    """Return "f" or "m" where the noun says it, else None."""
    for gender, kinds in _GENDERS.items():
        if any(stem_of(token.text, kind) is not None for kind in kinds):
            return gender
    return None


def unnamed_subject(sent: Span, *, until: int) -> Token | None:
    """Return the unnamed person who is the subject of a sentence's main clause before the token `until`, or None."""
    return next((t for t in main_subjects(sent) if t.i < until and is_unnamed(t)), None)


def main_subjects(sent: Span) -> Iterator[Token]:
    """Yield those who act in a sentence's main clauses, also one that hangs on an auxiliary («har mannen sagt»)."""
    for token in sent:
        verb = token.head.head if token.head.dep_ in {"aux", "cop"} else token.head
        if token.dep_ == "nsubj" and verb.dep_ in _MAIN:
            yield token


def _is_noun_for_one(token: Token) -> bool:
    """Tell a definite noun for a person, and one for a relative that is somebody's or stands alone («far»)."""
    if any(ending_of(token.text, kind) in _DEFINITE for kind in _PEOPLE):
        return True
    return ending_of(token.text, "relation-nouns") == "" and _article(token) is None


def _article(token: Token) -> str | None:
    """Return the article of a noun, None without one."""
    return next((child.lower_ for child in token.lefts if child.dep_ == "det"), None)


def _is_named(token: Token) -> bool:
    """Tell whether the name stands right behind, also after a comma, or the noun is said of one just named."""
    after = token.doc[token.i + 1 : token.i + 3]
    named = {span.start for span in token.doc.spans["people"]}
    first = next((t for t in after if t.text != ","), None)
    if (first is not None and first.i in named) or token.dep_ == "appos":
        return True
    return token.head.lower_ in _CALLED and any(token.i < i < token.sent.end for i in named)
