"""Find where a claim begins: after «at» or «om», at another question word, or right after the verb."""

from spacy.tokens import Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.reported.inverted import after_subject
from tekstanalyse.extract.syntax import CLAUSES, subject
from tekstanalyse.lexicon import words

ASKED = frozenset({"hvordan", "korleis", "hvor", "kor", "hvorfor", "kvifor", "hva", "kva", "hvem", "kven", "hvilke"})
_ASKING = frozenset(
    "spør spørre spørje spørja spurte spurde spurt ville vil lurer lurar lurte lura undrer undrar undret undra".split()  # noqa: SIM905
)
_BEFORE_AT = frozenset({"om", "på", "til", "med", "mot", "ved", "i", "ut", "inn", "fram"})
_PURPOSE = frozenset({"for", "slik", "så", "uten", "utan", "etter"})
_GREETINGS = frozenset({"ja", "nei", "farvel", "takk", "hei", "velkommen", "velkomen", "møtt", "møtte", "lykke", "seg"})
_ANYTHING = frozenset(
    {"noe", "noko", "litt", "mye", "mykje", "mer", "meir", "alt", "ingenting", "sitt", "nokre", "noen"}
)
"""What one says where it is not told («sa noe om priser»)."""
_BEING = frozenset({"være", "vere", "er", "var"})
_BEGINS = frozenset({"NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"})
_GAP = 14
"""Tokens that may stand between the verb and its claim: the inverted subject, adverbs, whom it is said to."""
_LEAD = 5
"""Tokens from a verb of saying to its colon."""
_CLOSE = 3
"""Tokens from the end of another phrase to its colon («var uenig med begge:»)."""
_JOINTS = frozenset({"og", "men", "samt"})


def opening(verb: Token) -> int | None:
    """Return where the claim begins: after its conjunction, or at its question word."""
    after = frame_end(verb)
    free = after if after is not None else verb.i + 1
    colon = _colon(verb, free)
    sentence = after_colon(colon) if colon is not None else None
    if sentence is not None and (after is not None or verb.lower_ in words("speech-verbs") | words("request-verbs")):
        return sentence
    free = _past_relative(verb, free)
    for token in verb.doc[free : min(verb.sent.end, free + _GAP, len(verb.doc) - 1)]:
        if token.lower_ == "at" and (token.i == free or _may_precede(token.nbor(-1))):
            return token.i + 1
        if token.lower_ == "om" and token.nbor().lower_ != "å" and _is_whether(token, verb):
            return token.i + (2 if token.nbor().lower_ == "at" else 1)
        if _is_question_word(token, verb, free):
            return token.i
        if token.text in {";", ":"} and token.nbor().lower_ == "at" and token.i == free:
            continue
        if token.text in {";", ":"} or is_finite(token) or token.lower_ in {"som", "å"}:
            break
    return None


def _past_relative(verb: Token, free: int) -> int:
    """Return the token after a clause between commas that tells of the subject («sa Lia, som leder laget, at»)."""
    start = after_subject(verb)
    comma = start if start < verb.sent.end and verb.doc[start].text == "," else start - 1
    tells = comma + 1 < verb.sent.end and verb.doc[comma].text == "," and verb.doc[comma + 1].lower_ == "som"
    end = next((t.i for t in verb.doc[comma + 2 : verb.sent.end - 1] if t.text == ","), None) if tells else None
    return end + 1 if end is not None and verb.doc[end + 1].lower_ in {"at", "om"} else free


def _is_question_word(token: Token, verb: Token, free: int) -> bool:
    """Tell whether a word opens what is asked or told; «når» does after a verb of asking alone."""
    if token.lower_ == "når":
        return verb.lower_ in _ASKING and (token.i == free or _is_asked(token.nbor(-1)))
    asked = token.lower_ in ASKED and verb.lower_ not in _BEING and not _concerns(token.nbor(-1))
    return asked and (token.i in {free, after_subject(verb)} or _may_precede_question(verb, token.nbor(-1)))


def _is_asked(token: Token) -> bool:
    """Tell whether a word is the one to whom a question goes («spurte statsråden når»)."""
    return is_title(token.text) or any(person.end == token.i + 1 for person in token.doc.spans["people"])


def _colon(verb: Token, free: int) -> Token | None:
    """Return a colon close behind a phrase, without a clause between («var uenig:», «svarte kort:»)."""
    if verb.dep_ in CLAUSES or (free - verb.i > 2 and _concerns(verb.doc[free - 1])):
        return None
    lead = _LEAD if verb.lower_ in words("speech-verbs") | words("request-verbs") else _CLOSE
    for token in verb.doc[free : min(free + lead, len(verb.doc))]:
        if token.text == ":":
            return token
        if token.is_punct or token.is_space or is_finite(token) or token.lower_ in {"at", "om", "som", "å"}:
            return None
    return None


def _concerns(token: Token) -> bool:
    """Tell the preposition of a point, which names what it is about («har et syn på saken:»)."""
    return _is_preposition(token) and stem_of(token.nbor(-1).text, "point-nouns") is not None


def after_colon(colon: Token) -> int | None:
    """Return the token after a colon where a sentence begins on the same line; None before words in marks."""
    start = int(colon.i) + 1
    if start >= len(colon.doc) or not colon.doc[start].text[:1].isupper():
        return None
    return start


def _may_precede(token: Token) -> bool:
    """Tell whether «at» after the token opens a claim; not one beside a noun («fornøyd med helga og at det varte»)."""
    return token.lower_ in _BEFORE_AT or not (_is_preposition(token) or token.lower_ in _PURPOSE | _JOINTS)


def _may_precede_question(verb: Token, token: Token) -> bool:
    """Tell a question from a clause about a noun («snakket om kaia hvor de bor»), which one who asks may ask."""
    return not _is_preposition(token) and (token.pos_ != "NOUN" or verb.lower_ in _ASKING)


def _is_preposition(token: Token) -> bool:
    return token.pos_ == "ADP" and token.lower_ != "om"


def _asks(token: Token) -> bool:
    """Tell «om» before a clause from the preposition («snakket om boka»)."""
    return token.pos_ == "SCONJ" or token.dep_ == "mark"


def _is_whether(token: Token, verb: Token) -> bool:
    return _asks(token) or (verb.lower_ in _ASKING and _opens_clause(token))


def _opens_clause(token: Token) -> bool:
    """Tell «om» after a verb of asking by a verb of its own («spurte om kommunen har råd», not «om hjelp»)."""
    rest = token.doc[token.i + 1 : token.sent.end]
    end = next((i for i, t in enumerate(rest) if t.text in {",", ":", ";"} or t.lower_ in {"som", "å"}), len(rest))
    return any(is_finite(t) for t in rest[:end])


def bare_opening(verb: Token) -> int | None:
    """Return where a claim without «at» begins («Lia mener kysten må vernes», «derfor mener Lia kysten må vernes»)."""
    if verb.lower_ not in words("bare-claim-verbs") or (verb.i > verb.sent.start and verb.nbor(-1).lower_ == "å"):
        return None
    head = subject(verb)
    start = max(head.right_edge.i + 1 if head is not None and head.i > verb.i else verb.i + 1, after_subject(verb))
    while start < verb.sent.end and verb.doc[start].pos_ in {"ADV", "PART"} and not _grades(verb.doc[start]):
        start += 1
    if start >= verb.sent.end or _GREETINGS & {token.lower_ for token in verb.doc[start : start + 3]}:
        return None
    if verb.doc[start].lower_ in _ANYTHING and not any(map(is_finite, verb.doc[start + 1 : start + 2])):
        return None
    return start if verb.doc[start].pos_ in _BEGINS or _grades(verb.doc[start]) else None


def _grades(word: Token) -> bool:
    """Tell «altfor mange ulykker» and «nærmere 200 ulykker», with which a claim begins, from an adverb of the verb."""
    return word.pos_ == "ADV" and word.head.i == word.i + 1 and word.head.pos_ in {"ADJ", "DET", "NUM"}
