"""Find where a claim ends: with the sentence, unless what follows a comma is somebody else's or the reporter's."""

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.reported.opening import ASKED
from tekstanalyse.lexicon import words

_JOINTS = frozenset({"og", "men", "samt"})
_CLOSED = frozenset({"at", "å"})
"""What opens a claim that a sentence behind a colon is no more of."""
_TIME = frozenset({"da", "då", "når", "etter", "før", "mens", "medan", "hvis", "dersom", "selv"})
_INNER = frozenset({"også", "òg", "ikke", "ikkje", "aldri", "heller", "gjerne"})
"""Adverbs that stand after the finite verb of a main clause: before a verb they tell the inside of a claim."""
_WHICH = frozenset({"noe", "noko"})
"""«…, noe Lia ikke godtok» is the reporter's; «…, noe som haster» may be the claim's."""
_ARTICLES = frozenset({"en", "ein", "ei", "et", "eit"})
_SHARES = frozenset({"prosent", "pst", "prosentar", "%"})
_PRONOUNS = frozenset({"han", "hun", "ho", "de", "dei", "vi", "me", "jeg", "eg", "det", "den", "dette"})
_NOMINATIVE = frozenset({"han", "hun", "ho", "vi", "me", "jeg", "eg", "ein", "man"})
"""Pronouns that behind «og» and a finite verb begin a sentence of its own («og skal ein tru boka, …»)."""
_TELLING = frozenset({"han", "hun", "ho"})
_EDGES_BEFORE = frozenset({",", ":", "–"})
_EDGES_AFTER = frozenset({".", ",", ";", "!", "–", "-", ":"})


def claim_end(verb: Token, start: int) -> int:
    """Return where a claim that begins at `start` ends: with the sentence, unless somebody else's words follow."""
    sent = verb.sent
    fronted = sent[0].lower_ in _TIME and not any(token.text == "," for token in sent.doc[sent.start : verb.i])
    begun = False
    for token in sent.doc[start : sent.end]:
        if begun and _stops(token, verb, start, fronted):
            return int(token.i)
        begun = begun or is_verb(token)
    return int(sent.end)


def _stops(token: Token, verb: Token, start: int, fronted: bool) -> bool:
    after = token.doc[token.i + 1 : min(token.i + 8, verb.sent.end)]
    if not len(after):
        return False
    if token.text == ":":
        told = after[0].text[:1].isupper() and _CLOSED & {token.doc[start].lower_, token.doc[start - 1].lower_}
        return after[0].text[:1] in {"«", "“", "”", '"'} or after[0].is_space or bool(told)
    if token.lower_ in _JOINTS:
        return is_finite(after[0]) and after[0].lower_ in words("speech-verbs") and after[0].head == verb
    if token.text not in {",", "–", "-"}:
        return False
    if is_finite(after[0]):
        return fronted or _is_attribution(after)
    if after[0].lower_ in _JOINTS and len(after) > 1:
        return _turns_away(after[1:], verb)
    return _is_aside(after) or _is_anothers(after) or _is_added(after)


def _is_added(after: Span) -> bool:
    """Tell what the reporter adds of another («…, et arbeid som rektor Lid støtter»)."""
    som = next((token.i for token in after[1:4] if token.lower_ == "som"), None)
    return after[0].lower_ in _ARTICLES and som is not None and _begins_with_person(after.doc[som + 1 : after.end])


def _is_aside(after: Span) -> bool:
    """Tell what the reporter sets against a claim («mens Lid sa at», «mens ti prosent») or adds («noe Lid …»)."""
    if after[0].lower_ in _WHICH:
        return len(after) > 1 and after[1].lower_ != "som"
    while_ = after[0].lower_ in {"mens", "medan"}
    if while_ and _begins_with_person(after[1:]):
        return True
    told = (t for t in after if t.lower_ in words("speech-verbs") | _SHARES or frame_end(t) is not None)
    return while_ and any(told)


def _begins_with_person(after: Span) -> bool:
    """Tell whether a name stands first, after one word for the office at most («mens rektor Lid heller ville …»)."""
    named = {span.start for span in after.doc.spans["people"]}
    return not named.isdisjoint(range(after.start, after.start + 2))


def _is_anothers(after: Span) -> bool:
    """Tell «…, Lid at …» and «…, ti prosent at …»: the verb is left out, and another says what follows."""
    at = next((i for i, token in enumerate(after) if token.lower_ == "at"), 0)
    named = after[:at]
    last = named[-1] if at else None
    return last is not None and (last.pos_ == "PROPN" or last.lower_ in _SHARES) and not any(map(is_verb, named))


def _is_attribution(after: Span) -> bool:
    """Tell «, sier Lia» from the end of a clause that a comma closes."""
    cue = after[0].lower_ in words("speech-verbs")
    return cue and len(after) > 1 and (after[1].pos_ in {"PROPN", "PRON"} or after[1].lower_ in _PRONOUNS)


def _turns_away(after: Span, verb: Token) -> bool:
    """Tell whether «og …» or «men …» after a comma goes on about the one who speaks, or about another."""
    if len(after) > 1 and after[0].lower_ in _INNER and is_verb(after[1]):
        return False
    if after[0].lower_ in ASKED and _is_fronted(after[0], verb):
        return True
    if is_finite(after[0]) and len(after) > 1 and after[1].lower_ in _NOMINATIVE:
        return True
    if is_finite(after[0]) or _is_another_cue(after[0], verb):
        return not (_is_infinitive_beside(after[0], verb) or _is_present_of_past(after[0], verb))
    if after[0].pos_ == "PROPN" and any(is_finite(token) for token in after[1:]):
        return True
    if len(after) > 2 and is_finite(after[1]) and after[2].lower_ in _PRONOUNS and after[0].pos_ == "ADV":
        return True
    joined = next((t for t in after if is_finite(t)), None)
    return joined is not None and (
        joined.head == verb and joined.dep_ == "conj" and after[0].lower_ not in {"at", "å"} | ASKED
    )


def _is_fronted(word: Token, verb: Token) -> bool:
    """Tell «…, men hvem det er, vil hun ikke si»: the clause stands before a main clause of the reporter's.

    Also without a comma, where its own verb stands before («men hvem det er vil hun ikke si»).
    """
    rest = word.doc[word.i : verb.sent.end - 2]
    comma = next((token.i for token in rest if token.text == ","), None)
    if comma is not None and is_finite(word.doc[comma + 1]) and word.doc[comma + 2].lower_ in _PRONOUNS:
        return True
    finite = [token for token in rest if is_finite(token)]
    return any(token.nbor().lower_ in _TELLING for token in finite[1:])


def _is_another_cue(token: Token, verb: Token) -> bool:
    """Tell a verb of saying that the tagger takes for a participle («minnet om at …, og lovet å …»)."""
    both_past = not verb.lower_.endswith("r") and not token.lower_.endswith("r")
    told = token.pos_ in {"ADJ", "VERB"} and token.lower_ in words("speech-verbs") | words("frame-verbs")
    return told and (both_past or token.lower_.endswith(("yste", "erte", "alde")))


def _is_present_of_past(token: Token, verb: Token) -> bool:
    """Tell the present, after a cue in the past, as the claim's own («la til at fylket har råd, men bruker lite»)."""
    return "Past" in verb.morph.get("Tense", []) and "Pres" in token.morph.get("Tense", [])


def _is_infinitive_beside(token: Token, verb: Token) -> bool:
    """Tell an infinitive by its form beside a verb in the present («ber …, og vente»)."""
    present = verb.lower_.endswith("r") and verb.lower_ != "var"
    return present and token.lower_.endswith(("e", "a"))


def trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Return the span without signs and line breaks at its edges; None when nothing is left."""
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in _EDGES_AFTER):
        end -= 1
    while start < end and (doc[start].is_space or doc[start].text in _EDGES_BEFORE):
        start += 1
    return doc[start:end] if start < end else None


def is_verb(token: Token) -> bool:
    """Tell whether a token is a verb of any form."""
    return token.pos_ in {"VERB", "AUX"}
