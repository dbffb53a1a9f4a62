"""Read a sentence that only says whose the one before it is: «Hallen blir dyrere. Det opplyser Hege Lid.»"""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_clause, is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.reported.cue import is_cue
from tekstanalyse.extract.reported.ending import trimmed
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.lexicon import words

_THAT = frozenset({"Det", "Dette"})
_NOBODY = frozenset("jeg eg vi me man ein du det seg litt noe noko mye mykje mer meir alt ingen".split())  # noqa: SIM905
_BEGINS = frozenset({"PROPN", "NOUN", "ADJ", "DET", "PRON"})


def told_before(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield the sentence before «Det opplyser X», with the verb and the source.

    Across a line break only one that has a line of its own; none that reports what somebody says itself («Selv sier
    hun nei. Det tror Lia.»).
    """
    cue = _pointing_verb(sent)
    before = sent.doc[sent.start - 1].sent if sent.start else None
    if cue is None or before is None or not is_clause(before) or (_ends_line(before) and not _opens_line(before)):
        return
    if any(is_cue(token) for token in before):
        return
    source = source_after(sent.doc, cue.idx + len(cue), sent.end_char)
    content = trimmed(sent.doc, before.start, before.end)
    if source is not None and source.identified and content is not None:
        yield content, cue, source


def _ends_line(sent: Span) -> bool:
    return sent.text_with_ws.endswith("\n")


def _opens_line(sent: Span) -> bool:
    """Tell whether a sentence is the first of its line, and no heading, which has no full stop."""
    first = sent.start == 0 or _ends_line(sent.doc[sent.start - 1].sent)
    return first and sent.text.rstrip().endswith((".", "!"))


def _pointing_verb(sent: Span) -> Token | None:
    """Return the verb of saying right after «Det», with somebody right behind it."""
    if len(sent) < 4 or sent[0].text not in _THAT or not (is_finite(sent[1]) or sent[1].pos_ == "ADJ"):
        return None
    cue, after = sent[1], sent[2]
    says = cue.lower_ in words("speech-verbs") - words("attribution-verbs") - words("phrase-verbs")
    told = after.lower_ not in _NOBODY and after.pos_ in _BEGINS and stem_of(after.text, "finding-nouns") is None
    return cue if says and told else None
