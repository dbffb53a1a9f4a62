"""Tell finite verbs, and clauses, by their words."""

from spacy.tokens import Span, Token

_HELPING = frozenset({"aux", "aux:pass", "cop"})
_MAIN = frozenset({"ROOT", "conj", "parataxis"})


def is_finite(token: Token) -> bool:
    """Tell whether a token is a finite verb: «sier», «har», not «si» or «sagt»."""
    return token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", [])


def is_past(token: Token) -> bool:
    """Tell whether a token is a verb in the past tense, also where it is taken for the participle written like it.

    Such a participle has a subject and no verb beside it («Lia avdekket at …», «Lia drøfta fôret»).
    """
    morph = token.morph
    if "Fin" in morph.get("VerbForm", []):
        return "Past" in morph.get("Tense", [])
    relations = {child.dep_ for child in token.children}
    alone = relations.isdisjoint(_HELPING) and "nsubj" in relations
    return token.pos_ == "VERB" and "Part" in morph.get("VerbForm", []) and token.dep_ in _MAIN and alone


def is_clause(span: Span) -> bool:
    """Tell whether words make a clause: they have a verb that is not that of a clause with «som»."""
    verbs = [token.i for token in span if is_finite(token)]
    return len(verbs) > sum(token.lower_ == "som" and token.i < verbs[-1] for token in span if verbs)
