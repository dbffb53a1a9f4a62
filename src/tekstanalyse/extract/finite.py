"""Tell finite verbs, and clauses, by their words."""

from spacy.tokens import Span, Token


def is_finite(token: Token) -> bool:
    """Tell whether a token is a finite verb: «sier», «har», not «si» or «sagt»."""
    return token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", [])


def is_clause(span: Span) -> bool:
    """Tell whether words make a clause: they have a verb that is not that of a clause with «som»."""
    verbs = [token.i for token in span if is_finite(token)]
    return len(verbs) > sum(token.lower_ == "som" and token.i < verbs[-1] for token in span if verbs)
