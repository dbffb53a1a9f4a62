"""Find where a claim begins and ends, by the words around it more than by the tree.

A claim begins after «at» or «om», with another question word, or right after the verb («mener kysten må vernes»), and
reaches to the end of the sentence, unless what follows a comma is said by somebody else or is the reporter's.
"""

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.finite import is_clause, is_finite
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import words

_ASKED = frozenset({"hvordan", "korleis", "hvor", "kor", "hvorfor", "kvifor", "hva", "kva", "hvem", "kven", "hvilke"})
_ASKING = frozenset({"spør", "spørre", "spørje", "spurte", "spurde"})
_BEFORE_AT = frozenset({"om", "på", "til", "med", "mot", "ved", "i"})
_PURPOSE = frozenset({"for", "slik", "så", "uten", "utan", "etter"})
_WORDS = frozenset({"ordene", "orda"})
"""«sa disse ordene»: the words stand elsewhere."""
_GREETINGS = frozenset({"ja", "nei", "farvel", "takk", "hei", "velkommen", "velkomen", "seg"})
_JOINTS = frozenset({"og", "men", "samt"})
_BEING = frozenset({"være", "vere", "er", "var"})
_TIME = frozenset({"da", "då", "når", "etter", "før", "mens", "medan", "hvis", "dersom", "selv"})
_INNER = frozenset({"også", "òg", "ikke", "ikkje", "aldri", "heller", "gjerne"})
"""Adverbs that stand after the finite verb of a main clause: before a verb they tell the inside of a claim."""
_SHARES = frozenset({"prosent", "pst", "prosentar", "%"})
_PRONOUNS = frozenset({"han", "hun", "ho", "de", "dei", "vi", "me", "jeg", "eg", "det", "den", "dette"})
_BEGINS = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"})
_EDGES_BEFORE = frozenset({",", ":", "–"})
_EDGES_AFTER = frozenset({".", ",", ";", "!", "–", "-", ":"})
_GAP = 14
"""Tokens that may stand between the verb and its claim: the inverted subject, adverbs, whom it is said to."""


def clause_after(verb: Token) -> Span | None:
    """Return the claim after a verb of saying, None where it carries no clause."""
    start = _opening(verb)
    if start is None and _WORDS.intersection(token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]):
        return None
    if start is not None:
        claim = trimmed(verb.doc, start, claim_end(verb, start))
        return claim if claim is not None and any(map(_is_verb, claim)) else None
    start = _bare_opening(verb)
    claim = trimmed(verb.doc, start, claim_end(verb, start)) if start is not None else None
    return claim if claim is not None and is_clause(claim) else None


def _is_verb(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"}


def _opening(verb: Token) -> int | None:
    """Return where the claim begins: after its conjunction, or at its question word."""
    after = frame_end(verb)
    free = after if after is not None else verb.i + 1
    is_being = verb.lower_ in _BEING
    for token in verb.doc[free : min(verb.sent.end, free + _GAP)]:
        if token.lower_ == "at" and (token.i == free or _may_precede(token.nbor(-1))):
            return token.i + 1 if not _adds(token) else None
        if token.lower_ == "om" and _asks(token):
            return token.i + (2 if token.nbor().lower_ == "at" else 1)
        if token.lower_ in _ASKED and not is_being and (token.i == free or _may_precede_question(verb, token.nbor(-1))):
            return token.i
        if token.text in {";", ":"} and token.nbor().lower_ == "at" and token.i == free:
            continue
        if token.text in {";", ":"} or is_finite(token) or token.lower_ in {"som", "å"}:
            break
    return None


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


def _bare_opening(verb: Token) -> int | None:
    """Return where a claim without «at» begins («Lia mener kysten må vernes», «derfor mener Lia kysten må vernes»)."""
    if verb.lower_ not in words("bare-claim-verbs"):
        return None
    head = subject(verb)
    start = head.right_edge.i + 1 if head is not None and head.i > verb.i else verb.i + 1
    while start < verb.sent.end and verb.doc[start].pos_ == "ADV":
        start += 1
    if start >= verb.sent.end or verb.doc[start].lower_ in _GREETINGS:
        return None
    return start if verb.doc[start].pos_ in _BEGINS else None


def claim_end(verb: Token, start: int) -> int:
    """Return where a claim that begins at `start` ends: with the sentence, unless somebody else's words follow."""
    sent = verb.sent
    fronted = sent[0].lower_ in _TIME and not any(token.text == "," for token in sent.doc[sent.start : verb.i])
    begun = False
    for token in sent.doc[start : sent.end]:
        if begun and _stops(token, verb, fronted):
            return int(token.i)
        begun = begun or _is_verb(token)
    return int(sent.end)


def _stops(token: Token, verb: Token, fronted: bool) -> bool:
    after = token.doc[token.i + 1 : min(token.i + 8, verb.sent.end)]
    if not len(after):
        return False
    if token.text == ":":
        return after[0].text[:1] in {"«", "“", "”", '"'} or after[0].text[:1].isupper() or after[0].is_space
    if token.lower_ in _JOINTS:
        return is_finite(after[0]) and after[0].lower_ in words("speech-verbs") and after[0].head == verb
    if token.text not in {",", "–", "-"}:
        return False
    if is_finite(after[0]):
        return fronted or _is_attribution(after)
    if after[0].lower_ in _JOINTS and len(after) > 1:
        return _turns_away(after[1:], verb)
    if after[0].lower_ in {"mens", "medan"}:
        return any(t.lower_ in words("speech-verbs") or t.lower_ in _SHARES for t in after)
    return _is_anothers(after)


def _is_anothers(after: Span) -> bool:
    """Tell «…, Lid at …» and «…, ti prosent at …»: the verb is left out, and another says what follows."""
    at = next((i for i, token in enumerate(after) if token.lower_ == "at"), 0)
    named = after[:at]
    last = named[-1] if at else None
    return last is not None and (last.pos_ == "PROPN" or last.lower_ in _SHARES) and not any(map(_is_verb, named))


def _is_attribution(after: Span) -> bool:
    """Tell «, sier Lia» from the end of a clause that a comma closes."""
    cue = after[0].lower_ in words("speech-verbs")
    return cue and len(after) > 1 and (after[1].pos_ in {"PROPN", "PRON"} or after[1].lower_ in _PRONOUNS)


def _turns_away(after: Span, verb: Token) -> bool:
    """Tell whether «og …» or «men …» after a comma goes on about the one who speaks, or about another."""
    if len(after) > 1 and after[0].lower_ in _INNER and _is_verb(after[1]):
        return False
    if is_finite(after[0]):
        return not _is_infinitive_beside(after[0], verb)
    if after[0].pos_ == "PROPN" and any(is_finite(token) for token in after[1:3]):
        return True
    if len(after) > 2 and is_finite(after[1]) and after[2].lower_ in _PRONOUNS and after[0].pos_ == "ADV":
        return True
    joined = next((t for t in after if is_finite(t)), None)
    return joined is not None and (
        joined.head == verb and joined.dep_ == "conj" and after[0].lower_ not in {"at", "å"} | _ASKED
    )


def _is_infinitive_beside(token: Token, verb: Token) -> bool:
    """Tell an infinitive by its form beside a verb in the present («ber …, og vente»)."""
    return verb.lower_.endswith("r") and token.lower_.endswith(("e", "a"))


def trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Return the span without signs and line breaks at its edges; None when nothing is left."""
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in _EDGES_AFTER):
        end -= 1
    while start < end and (doc[start].is_space or doc[start].text in _EDGES_BEFORE):
        start += 1
    return doc[start:end] if start < end else None
