"""Find reported speech: a verb or phrase of saying, with a claim that it carries and somebody who says it.

Frames: a clause («Lia sier at …», «Lia viste til at …», «Lia mener kysten må vernes»), a noun that carries the claim
(«presiserte viktigheten av …»), what somebody is asked to do or blamed for, «ifølge», whose point it is, and a sentence
that says whose the one before it is. The claim is kept without its «at» or «om»; other question words stay.
"""

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.reported.according import according_to
from tekstanalyse.extract.reported.claim import clause_after
from tekstanalyse.extract.reported.cue import is_cue
from tekstanalyse.extract.reported.frames import frame_end
from tekstanalyse.extract.reported.noun import blame_after, infinitive_after, noun_after, object_after, request_after
from tekstanalyse.extract.reported.onward import told_onward
from tekstanalyse.extract.reported.opening import opening
from tekstanalyse.extract.reported.point import points_in
from tekstanalyse.extract.reported.pointing import told_before
from tekstanalyse.extract.reported.teller import only_before, source_at
from tekstanalyse.extract.reported.unnamed import are_several, view_counts
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speech import Speech
from tekstanalyse.lexicon import words
from tekstanalyse.records import StatementKind

_PRONOUNS = frozenset({"han", "hun", "ho"})
_JOINTS = frozenset({"og", "men", "samt"})
_MARKED = re.compile(r"[«“”\"][^«»“”\"]+[»“”\"]")
_FRAMES = (
    ("request", request_after),
    ("blame", blame_after),
    ("noun", noun_after),
    ("clause", clause_after),
    ("promise", infinitive_after),
    ("object", object_after),
)
_OF_KNOWN = frozenset({"request", "object"})
"""What is taken to be said only where the text tells who it is."""


def find_reported(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the reported statements that stand outside direct speech, in order of appearance."""
    onward = list(told_onward(doc, speech))
    closed = [(s.start, s.end) for s in (*speech, *onward)]
    unmarked = [(s.start, s.end) for s in (*speech, *onward) if s.rule.startswith(("bare", "reported"))]
    taken = [s.cue for s in speech if s.cue]
    yield from onward
    for sent in doc.sents:
        yield from (report for report in _before(sent) if not _overlaps(report, [*closed, *taken]))
        told = [report for report in _without_verb(sent) if not _covers(report.cue, closed)]
        verbs = [verb for verb in sent if is_cue(verb) and not _inside(verb, closed)]
        verbs = [verb for verb in verbs if not _inside(verb, taken) or _tells_first(verb, closed)]
        before = [said for said in speech if said.cue and sent.start_char <= said.cue[0] < sent.end_char]
        found = _outermost([*told, *_by_verbs(verbs, before)])
        yield from (report for report in found if not _overlaps(report, unmarked))


def _by_verbs(verbs: Sequence[Token], quoted: Sequence[Speech]) -> Iterator[Speech]:
    """Yield what the verbs of a sentence report; one that «og» joins on may have the source of the one before it.

    That may be the source of words quoted in the sentence («…, sa presten, og føyde til at …»).
    """
    source = quoted[0].source if quoted and verbs and (quoted[0].cue or (0,))[0] < verbs[0].idx else None
    telling: list[Token] = []
    for verb in verbs:
        if any(_claims(other, verb) for other in telling):
            continue
        telling.append(verb)
        found = source_at(verb)
        joined = verb.i > verb.sent.start and verb.nbor(-1).lower_ in _JOINTS
        if joined and (found is None or not found.identified):
            found = source or only_before(verb) or found
        source = found or source
        yield from _reports(verb, found)


def _covers(cue: tuple[int, int] | None, closed: Sequence[tuple[int, int]]) -> bool:
    return cue is not None and any(start <= cue[0] < end for start, end in closed)


def _inside(token: Token, closed: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.idx < end for start, end in closed)


def _claims(verb: Token, inner: Token) -> bool:
    """Tell whether a verb stands inside what another reports, which is not told of twice."""
    content = clause_after(verb)
    return content is not None and content.start <= inner.i < content.end


def _before(sent: Span) -> Iterator[Speech]:
    for content, token, source in told_before(sent):
        yield _report(content, "before", token, source)


def _overlaps(report: Speech, closed: Sequence[tuple[int, int]]) -> bool:
    return any(start < report.end and report.start < end for start, end in closed)


def _tells_first(verb: Token, quoted: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the cue of quoted words has a claim of its own beside them («hun sa at broen er stengt: «Snu!»»)."""
    start = opening(verb)
    if start is None or verb.doc[start - 1].lower_ != "at":
        return False
    claim = clause_after(verb)
    return claim is not None and not any(s < claim.end_char and claim.start_char < e for s, e in quoted)


def _without_verb(sent: Span) -> Iterator[Speech]:
    for content, token, source in according_to(sent):
        yield _report(content, "according", token, source)
    for content, token, source in points_in(sent):
        yield _report(content, "point", token, source)


def _reports(verb: Token, source: Source | None) -> Iterator[Speech]:
    """Yield what a verb reports, by the first frame that fits."""
    if source is None or not (_is_one(source) or _says(verb, source) or view_counts(source, verb)):
        return
    for rule, find in _FRAMES:
        content = find(verb) if source.identified or rule not in _OF_KNOWN else None
        if content is not None and len(content) > 1:
            yield _report(content, rule, verb, source)
            return


def _is_one(source: Source) -> bool:
    """Tell whether the text knows who it is, or speaks of one person, named or not."""
    return source.identified or source.text.lower() in _PRONOUNS


def _says(verb: Token, source: Source) -> bool:
    """Tell verbs of saying from those of thinking, which are reports only where the text says who thinks so."""
    thought = words("belief-verbs") | (words("hope-verbs") if are_several(source) else frozenset())
    told = verb.lower_ in (words("speech-verbs") | words("claim-verbs")) - thought
    return told or (frame_end(verb) is not None and verb.lower_ not in words("state-verbs"))


def _report(content: Span, rule: str, cue: Token, source: Source) -> Speech:
    kind: StatementKind = "mixed" if _MARKED.search(content.text) else "indirect"
    cue_span = (cue.idx, cue.idx + len(cue))
    return Speech(content.start_char, content.end_char, kind, f"reported-{rule}", cue_span, source)


def _outermost(found: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the reports that do not stand inside another, one for each claim: the first that was found."""
    claims = {(report.start, report.end): report for report in reversed(found)}
    for (start, end), report in sorted(claims.items()):
        if not any(s <= start and end <= e and (s, e) != (start, end) for s, e in claims):
            yield report
