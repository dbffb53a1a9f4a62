"""Find where a claim begins: after «at» or «om», at another question word, or right after the verb."""

from spacy.tokens import Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import words

ASKED = frozenset({"hvordan", "korleis", "hvor", "kor", "hvorfor", "kvifor", "hva", "kva", "hvem", "kven", "hvilke"})
_ASKING = frozenset({"spør", "spørre", "spørje", "spørja", "spurte", "spurde", "spurt", "ville", "vil"})
_BEFORE_AT = frozenset({"om", "på", "til", "med", "mot", "ved", "i"})
_CERTAIN = frozenset({"tvil"})
_PURPOSE = frozenset({"for", "slik", "så", "uten", "utan", "etter"})
_GREETINGS = frozenset({"ja", "nei", "farvel", "takk", "hei", "velkommen", "velkomen", "seg"})
_BEING = frozenset({"være", "vere", "er", "var"})
_BEGINS = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"})
_GAP = 14
"""Tokens that may stand between the verb and its claim: the inverted subject, adverbs, whom it is said to."""
_JOINTS = frozenset({"og", "men", "samt"})


def opening(verb: Token) -> int | None:
    """Return where the claim begins: after its conjunction, or at its question word."""
    after = frame_end(verb)
    free = after if after is not None else verb.i + 1
    if free < len(verb.doc) and verb.doc[free].text == ":" and _states_plainly(verb, after):
        return free + 1
    for token in verb.doc[free : min(verb.sent.end, free + _GAP)]:
        if token.lower_ == "at" and (token.i == free or _may_precede(token.nbor(-1))):
            return token.i + 1 if not _adds(token) else None
        if token.lower_ == "om" and (_asks(token) or (verb.lower_ in _ASKING and _opens_clause(token))):
            return token.i + (2 if token.nbor().lower_ == "at" else 1)
        if _is_question_word(token, verb, free):
            return token.i
        if token.text in {";", ":"} and token.nbor().lower_ == "at" and token.i == free:
            continue
        if token.text in {";", ":"} or is_finite(token) or token.lower_ in {"som", "å"}:
            break
    return None


def _is_question_word(token: Token, verb: Token, free: int) -> bool:
    """Tell whether a word opens what is asked or told; «når» does after a verb of asking alone."""
    if token.lower_ == "når":
        return verb.lower_ in _ASKING and token.i == free
    asked = token.lower_ in ASKED and verb.lower_ not in _BEING
    return asked and (token.i == free or _may_precede_question(verb, token.nbor(-1)))


def _states_plainly(verb: Token, after: int | None) -> bool:
    """Tell «er ikke i tvil:» and «er klar:», after which the claim stands as a sentence of its own."""
    before = {token.lower_ for token in verb.doc[verb.i + 1 : after or verb.i + 1]}
    return after is not None and not before.isdisjoint(_CERTAIN)


def _adds(conjunction: Token) -> bool:
    """Tell «, og at …», which goes on with the claim of a verb before this one."""
    before = conjunction.doc[max(conjunction.i - 2, 0) : conjunction.i]
    return len(before) > 1 and before[0].text == "," and before[1].lower_ in _JOINTS


def _may_precede(token: Token) -> bool:
    return token.lower_ in _BEFORE_AT or not (_is_preposition(token) or token.lower_ in _PURPOSE)


def _may_precede_question(verb: Token, token: Token) -> bool:
    """Tell a question from a clause about a noun («snakket om kaia hvor de bor»), which one who asks may ask."""
    return not _is_preposition(token) and (token.pos_ != "NOUN" or verb.lower_ in _ASKING)


def _is_preposition(token: Token) -> bool:
    return token.pos_ == "ADP" and token.lower_ != "om"


def _asks(token: Token) -> bool:
    """Tell «om» before a clause from the preposition («snakket om boka»)."""
    return token.pos_ == "SCONJ" or token.dep_ == "mark"


def _opens_clause(token: Token) -> bool:
    """Tell «om» after a verb of asking by a verb of its own («spurte om kommunen har råd», not «om hjelp»)."""
    rest = token.doc[token.i + 1 : token.sent.end]
    end = next((i for i, t in enumerate(rest) if t.text in {",", ":", ";"} or t.lower_ in {"som", "å"}), len(rest))
    return any(is_finite(t) for t in rest[:end])


def bare_opening(verb: Token) -> int | None:
    """Return where a claim without «at» begins («Lia mener kysten må vernes», «derfor mener Lia kysten må vernes»)."""
    if verb.lower_ not in words("bare-claim-verbs"):
        return None
    head = subject(verb)
    start = head.right_edge.i + 1 if head is not None and head.i > verb.i else verb.i + 1
    while start < verb.sent.end and verb.doc[start].pos_ == "ADV":
        start += 1
    if start >= verb.sent.end or _GREETINGS & {token.lower_ for token in verb.doc[start : start + 3]}:
        return None
    return start if verb.doc[start].pos_ in _BEGINS else None
