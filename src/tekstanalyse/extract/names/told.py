"""Know the papers and stations that people speak to: «sier hun til Ytre Fjord»."""

from spacy.tokens import Span

from tekstanalyse.extract.names.given import given_names
from tekstanalyse.lexicon import words

_BEFORE = 3
"""Words before the name: the verb, who speaks, «til»."""
_DEFINITE = ("en", "et", "a")
_PRONOUNS = frozenset({"han", "hun", "ho"})


def is_told(ent: Span) -> bool:
    """Tell whether a name ends a sentence that says to whom it was spoken.

    It has several words, none a given name; or it is one in definite form that is not taken for a person's.
    """
    if ent.start < _BEFORE or any(t.text in given_names() for t in ent):
        return False
    if len(ent) == 1 and (ent.label_ == "PER" or not ent.text.endswith(_DEFINITE)):
        return False
    to = ent.doc[ent.start - 1]
    ends = ent.end == ent.sent.end or ent.doc[ent.end].is_punct or ent.doc[ent.end].lower_ == "at"
    return ends and to.lower_ == "til" and _is_speaking(ent.doc[: ent.start - 1])


def _is_speaking(before: Span) -> bool:
    """Tell whether the words end in a verb of speech and who speaks, a pronoun or a name, in either order."""
    start = len(before) - 1
    while start > 0 and before[start].ent_type_ == "PER":
        start -= 1
    named = start < len(before) - 1
    first = before[start] if named else before[start - 1]
    return first.lower_ in words("speech-verbs") and (named or before[start].lower_ in _PRONOUNS)
