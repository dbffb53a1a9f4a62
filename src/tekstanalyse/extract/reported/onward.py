"""Read words that stand around their source: «Kaia er dyr, sa Lia, men bygda treng henne», «…, kunne ho fortelje»."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.cue import is_cue
from tekstanalyse.extract.reported.ending import is_verb, trimmed
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.speech import Speech
from tekstanalyse.lexicon import words

_JOINTS = frozenset({"og", "men", "for"})
_ABLE = frozenset({"kunne", "kan"})


def told_onward(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield what words without marks go on with after their source, of the same source.

    It has a subject of its own and no verb of saying: «og viste til …» and «men han understreker at …» are others.
    """
    for said in speech:
        if not said.rule.startswith("bare") or said.cue is None:
            continue
        content = _after(doc, said.cue)
        if content is not None:
            start, end = content.start_char, content.end_char
            yield replace(said, start=start, end=end, kind="indirect", rule="reported-onward")


def _after(doc: Doc, cue: tuple[int, int]) -> Span | None:
    verb = next(iter(tokens_between(doc, *cue)), None)
    if verb is None:
        return None
    rest = doc[verb.i + 1 : verb.sent.end]
    comma = next((t for t in rest[:-2] if t.text == "," and t.nbor().lower_ in _JOINTS), None)
    first = doc[comma.i + 2] if comma is not None else None
    if first is None or (is_finite(first) and "Imp" not in first.morph.get("Mood", [])):
        return None
    told = trimmed(doc, first.i, verb.sent.end)
    return told if told is not None and any(map(is_verb, told)) and not any(map(is_cue, told)) else None


def told_last(sent: Span) -> Iterator[tuple[Span, Token, Source]]:
    """Yield the sentence before «, kunne Lia fortelle», with the verb and the source."""
    able = next((t for t in sent[1:] if t.lower_ in _ABLE and t.nbor(-1).text == ","), None)
    last = next((t for t in reversed(sent) if not (t.is_punct or t.is_space)), None)
    if able is None or last is None or last.i < able.i + 2 or not _says(last):
        return
    source = source_after(sent.doc, able.idx + len(able), last.idx)
    content = trimmed(sent.doc, sent.start, able.i)
    if source is not None and source.identified and content is not None and any(map(is_verb, content)):
        yield content, last, source


def _says(token: Token) -> bool:
    return not is_finite(token) and token.lower_ in words("speech-verbs") - words("phrase-verbs")
