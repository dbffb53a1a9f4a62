"""Find reported speech: a verb or phrase of saying, with a claim that it carries and somebody who says it.

Three frames: a clause («Lia sier at …», «Lia viste til at …»), a noun that carries the claim («presiserte viktigheten
av …»), and «ifølge». The claim is kept without its «at» or «om»; other question words stay.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.sources import Source, source_after, source_of
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import entries, words
from tekstanalyse.records import StatementKind

_DROPPED = frozenset({"at", "om"})
_KEPT = frozenset({"hvordan", "korleis", "hvor", "kor", "hvorfor", "kvifor", "hva", "kva", "når", "hvem", "kven"})
_SUBORDINATE = frozenset({"når", "da", "då", "hvis", "dersom", "som", "fordi", "at", "for", "der", "slik"})
_GAP = 9
"""Tokens that may stand between the verb and its claim: the inverted subject, adverbs, the words of a frame."""
_ACCORDING = ("ifølge", "ifølgje", "følge", "følgje", "fylgje")


def find_reported(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the reported statements that stand outside direct speech, in order of appearance."""
    closed = [(s.start, s.end) for s in speech] + [s.cue for s in speech if s.cue]
    for sent in doc.sents:
        found = [*_according(sent), *(report for verb in sent if _is_cue(verb, closed) for report in _reports(verb))]
        yield from _outermost(found)


def _is_cue(verb: Token, closed: Sequence[tuple[int, int]]) -> bool:
    if _inside(verb, closed):
        return False
    claiming = words("speech-verbs") - words("attribution-verbs") | words("belief-verbs")
    if verb.pos_ in {"VERB", "AUX"} and verb.lower_ in claiming:
        return True
    return verb.lower_ in words("giving-verbs") | words("taking-verbs") and _frame_end(verb) is not None


def _inside(token: Token, closed: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.idx < end for start, end in closed)


def _reports(verb: Token) -> Iterator[Speech]:
    """Yield what a verb reports, by the first frame that fits."""
    source = _source(verb)
    if source is None or (verb.lower_ in words("belief-verbs") and not source.identified):
        return
    for rule, find in (("request", _request), ("noun", _noun), ("clause", _clause)):
        content = find(verb)
        if content is not None and len(content) > 1:
            yield _report(content, rule, verb, source)
            return


def _report(content: Span, rule: str, cue: Token, source: Source) -> Speech:
    kind: StatementKind = "mixed" if re.search(r"[«“”\"][^«»“”\"]+[»“”\"]", content.text) else "indirect"
    cue_span = (cue.idx, cue.idx + len(cue))
    return Speech(content.start_char, content.end_char, kind, f"reported-{rule}", cue_span, source)


def _source(verb: Token) -> Source | None:
    """Return the subject as a source; failing the tree, whoever stands right before or after the verb."""
    head = subject(verb)
    found = source_of(head) if head is not None else None
    after = verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]
    if (found is None or not found.identified) and _names_somebody(after):
        return source_after(verb.doc, after.start_char, after.end_char)
    return found


def _names_somebody(span: Span) -> bool:
    starts = {s.start for key in ("people", "references", "organizations") for s in span.doc.spans[key]}
    return len(span) > 0 and span.start in starts


def _clause(verb: Token) -> Span | None:
    """Return the clause that a conjunction opens after the verb, to the end of its subtree or of the sentence."""
    after = _frame_end(verb)
    end = min(verb.sent.end, (after if after is not None else verb.i + 1) + _GAP)
    for token in verb.doc[verb.i + 1 : end]:
        if token.lower_ in _DROPPED | _KEPT and (token.pos_ in {"SCONJ", "ADV", "PRON", "DET", "ADP"}):
            start = token.i + 1 if token.lower_ in _DROPPED else token.i
            claim = _trimmed(verb.doc, start, _clause_end(verb, token))
            return claim if claim is not None and _has_verb(claim) else None
        if token.text in {";", ":"} or (token.pos_ == "VERB" and token.lower_ in words("speech-verbs")):
            return None
    return _bare_clause(verb)


def _bare_clause(verb: Token) -> Span | None:
    """Return a claim without «at» right after the verb or its subject («Lia mener kysten må vernes»)."""
    for child in verb.children:
        if child.dep_ == "ccomp" and child.pos_ in {"VERB", "AUX", "ADJ", "NOUN"} and child.left_edge.i > verb.i:
            claim = _trimmed(verb.doc, child.left_edge.i, child.right_edge.i + 1)
            return claim if claim is not None and _has_verb(claim) else None
    return None


def _has_verb(span: Span) -> bool:
    return any(token.pos_ in {"VERB", "AUX"} for token in span)


def _clause_end(verb: Token, conjunction: Token) -> int:
    """Return where the clause ends: with the sentence, unless the tree goes on with another main clause."""
    head = conjunction.head if conjunction.head is not conjunction else verb
    end = max(head.right_edge.i + 1, conjunction.i + 2)
    own = _own_end(verb)
    rest = verb.doc[end:own]
    if _goes_on(rest):
        return own
    return end if any(token.pos_ in {"VERB", "AUX"} for token in rest) else own


def _goes_on(rest: Span) -> bool:
    """Tell whether the rest of the sentence is more of the same claim («…, men at det er dyrt»)."""
    lower = [token.lower_ for token in rest if token.text != ","][:2]
    return len(lower) == 2 and lower[0] in {"og", "men", "eller"} and lower[1] == "at"


def _own_end(verb: Token) -> int:
    """Return where what belongs to the verb ends: before another verb of saying joined to it, or with the sentence."""
    for child in verb.children:
        if child.dep_ == "conj" and child.i > verb.i and child.lower_ in words("speech-verbs"):
            joints = [token.i for token in child.children if token.dep_ in {"cc", "punct"} and token.i < child.i]
            return int(min([*joints, child.i]))
    return int(verb.sent.end)


def _noun(verb: Token) -> Span | None:
    """Return «viktigheten av …» after the verb, also after the words of a frame («la vekt på viktigheten av»)."""
    start = _frame_end(verb) or verb.i + 1
    for token in verb.doc[start : min(start + 6, verb.sent.end)]:
        if token.lower_ in words("report-nouns"):
            first = token.i - 1 if token.nbor(-1).pos_ == "DET" else token.i
            return _trimmed(verb.doc, first, _noun_end(token))
    return None


def _noun_end(noun: Token) -> int:
    end = noun.right_edge.i + 1
    rest = [token for token in noun.doc[end : noun.sent.end] if not token.is_punct]
    more = bool(rest) and rest[0].lower_ in _SUBORDINATE
    return int(end if not more and any(token.pos_ in {"VERB", "AUX"} for token in rest) else noun.sent.end)


def _request(verb: Token) -> Span | None:
    """Return whom somebody is asked to do what («kommunene til å satse»)."""
    if verb.lower_ not in words("request-verbs"):
        return None
    rest = verb.doc[verb.i + 1 : verb.sent.end]
    if not any(token.lower_ == "å" for token in rest[:14]):
        return None
    inverted = subject(verb)
    start = max(verb.i + 1, inverted.right_edge.i + 1) if inverted is not None and inverted.i > verb.i else verb.i + 1
    return _trimmed(verb.doc, start, _own_end(verb))


def _frame_end(verb: Token) -> int | None:
    """Return the token after the words that belong to the verb («la vekt på», «viste til»), None without a frame."""
    lists = ("speech-verbs", "giving-verbs", "taking-verbs")
    lemmas = {entry[0] for name in lists for entry in entries(name) if verb.lower_ in entry}
    ends = [_match(verb, entry[1:]) for entry in entries("statement-frames") if entry[0] in lemmas]
    return max((end for end in ends if end is not None), default=None)


def _match(verb: Token, frame: Sequence[str]) -> int | None:
    """Return the token after the frame's words, which stand in order within reach of the verb."""
    position = verb.i + 1
    for word in frame:
        within = [token.i for token in verb.doc[position : min(position + 4, verb.sent.end)] if token.lower_ == word]
        if not within:
            return None
        position = within[0] + 1
    return position


def _according(sent: Span) -> Iterator[Speech]:
    """Yield what is told after or around «ifølge X»."""
    for token in sent:
        if not _is_according(token):
            continue
        first = token.i if token.lower_ in _ACCORDING[:2] else token.i - 1
        verb = next((t for t in sent if t.i > token.i and t.pos_ in {"VERB", "AUX"}), None)
        source = source_after(sent.doc, token.idx + len(token), verb.idx if verb is not None else sent.end_char)
        if source is None or not source.text:
            continue
        content = _told(sent, first, token)
        if content is not None:
            yield _report(content, "according", token, source)


def _is_according(token: Token) -> bool:
    if token.lower_ in _ACCORDING[:2]:
        return True
    return token.lower_ in _ACCORDING and token.i > 0 and token.nbor(-1).lower_ == "i"


def _told(sent: Span, first: int, token: Token) -> Span | None:
    """Return the rest of the sentence: from its verb when «ifølge» opens it, up to «ifølge» when it closes it."""
    if first - sent.start <= 1:
        verb = next((t for t in sent if t.i > token.i and t.pos_ in {"VERB", "AUX"}), None)
        return _trimmed(sent.doc, verb.i, sent.end) if verb is not None else None
    tail = [t for t in sent if t.i > token.i and t.pos_ in {"VERB", "AUX"}]
    if tail and sent.doc[first - 1].lower_ in {"men", "og", "for"}:
        return _trimmed(sent.doc, tail[0].i, sent.end)
    return _trimmed(sent.doc, sent.start, sent.end if tail else first)


def _trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Return the span without signs and line breaks at its edges; None when nothing is left."""
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in {".", ",", ";", "!", "–", "-"}):
        end -= 1
    while start < end and (doc[start].is_space or doc[start].text in {",", ":", "–"}):
        start += 1
    return doc[start:end] if start < end else None


def _outermost(found: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the reports that do not stand inside another: what somebody says inside a claim is not told of twice."""
    for report in sorted(found, key=lambda report: (report.start, -report.end)):
        inside = any(o is not report and o.start <= report.start and report.end <= o.end for o in found)
        if not inside or all(o is report or (o.start, o.end) == (report.start, report.end) for o in found):
            yield report
