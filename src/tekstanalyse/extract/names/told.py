"""Know the papers and stations that people speak to: «sier hun til Ytre Fjord»."""

from spacy.tokens import Span

from tekstanalyse.extract.names.given import given_names
from tekstanalyse.lexicon import words

_BEFORE = 3
"""Words before the name: the verb, who speaks, «til»."""
_PRONOUNS = frozenset({"han", "hun", "ho"})


def is_told(ent: Span) -> bool:
    """Tell whether a name of several words, none a given name, ends a sentence that says to whom it was spoken."""
    if len(ent) == 1 or ent.start < _BEFORE or any(t.text in given_names() for t in ent):
        return False
    verb, speaker, to = ent.doc[ent.start - _BEFORE : ent.start]
    ends = ent.end == ent.sent.end or ent.doc[ent.end].is_punct
    return ends and to.lower_ == "til" and speaker.lower_ in _PRONOUNS and verb.lower_ in words("speech-verbs")
