"""Find the claim of a verb of saying, by the words around it more than by the tree."""

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_clause
from tekstanalyse.extract.reported.ending import claim_end, is_verb, trimmed
from tekstanalyse.extract.reported.opening import bare_opening, opening

_WORDS = frozenset({"ordene", "orda"})
"""«sa disse ordene»: the words stand elsewhere."""


def clause_after(verb: Token) -> Span | None:
    """Return the claim after a verb of saying, None where it carries no clause."""
    start = opening(verb)
    if start is None and _WORDS.intersection(token.lower_ for token in verb.doc[verb.i + 1 : verb.i + 3]):
        return None
    if start is not None:
        claim = trimmed(verb.doc, start, claim_end(verb, start) if start < verb.sent.end else verb.doc[start].sent.end)
        return claim if claim is not None and _tells(claim) else None
    start = bare_opening(verb)
    claim = trimmed(verb.doc, start, claim_end(verb, start)) if start is not None else None
    return claim if claim is not None and is_clause(claim) else None


def _tells(claim: Span) -> bool:
    """Tell whether words after a conjunction are a clause; a participle may be taken for an adjective."""
    participle = len(claim) > 2 and any(token.pos_ == "ADJ" and token.lower_[-1:] in "ta" for token in claim[1:])
    return participle or any(map(is_verb, claim))
