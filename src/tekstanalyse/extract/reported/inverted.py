"""Step over the subject that stands right after its verb («her mente Hege Lia fra Fjordlaget at»)."""

from spacy.tokens import Token

from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.sources import source_of
from tekstanalyse.extract.syntax import subject

_PRONOUNS = frozenset({"han", "hun", "ho", "de", "dei"})
_PARTS = frozenset({"NOUN", "ADJ", "DET", "NUM"})
_LINKS = frozenset({"i", "fra", "frå", "for", "ved", "på", "av", "og"})
_REACH = 14


def after_subject(verb: Token) -> int:
    """Return the token after a subject right behind the verb, with title and affiliation; else the one after the verb.

    Read from words and names first: the tree often breaks long subjects.
    """
    start = int(verb.i) + 1
    end = min(start + _REACH, verb.sent.end)
    head = subject(verb)
    if start >= end or _stands_before(verb, head):
        return start
    if verb.doc[start].lower_ in _PRONOUNS:
        return start + 1
    names = [s for key in ("people", "organizations", "references") for s in verb.doc.spans.get(key, ())]
    named = {i for span in names for i in range(span.start, span.end)}
    if not (start in named or is_title(verb.doc[start].text) or (head is not None and head.left_edge.i == start)):
        return start
    return _over(verb, start, end, named)


def _stands_before(verb: Token, head: Token | None) -> bool:
    """Tell whether the subject stands before a verb; without one in the tree, whether the word before may be it.

    A thing before a verb of saying is what is said something of («planen meiner Hege Lia er dyr»).
    """
    if head is not None:
        return head.i < verb.i and (head.pos_ != "NOUN" or source_of(head) is not None)
    before = verb.nbor(-1) if verb.i > verb.sent.start else None
    return before is not None and (before.lower_ in _PRONOUNS or before.pos_ in {"PROPN", "NOUN"})


def _over(verb: Token, start: int, end: int, named: set[int]) -> int:
    """Return the token after a name with what is linked to it; a noun right behind a name begins something else."""
    last, in_name, bracket = start, False, False
    for token in verb.doc[start:end]:
        bracket = (bracket or token.text == "(") and token.text != ")"
        name = token.i in named or token.pos_ == "PROPN"
        if name or bracket or token.text == ")" or (token.pos_ in _PARTS and not in_name):
            last, in_name = token.i + 1, in_name or name
        elif token.lower_ in _LINKS or token.text == ",":
            in_name = False
        else:
            break
    return int(last)
