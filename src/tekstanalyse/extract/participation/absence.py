"""Somebody who was to be heard stayed away («falt ut», «låg sjuk», «takket nei»), and another did it in their place."""

import re
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import once, text_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.outlook import is_present
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.phrases import phrase_pattern
from tekstanalyse.records import Role

_CLAUSE = re.compile(r"\b(?:at|hvis|dersom|når|fordi|hva|kva|hvem|kven|hvorfor|kvifor)\b|[:«\"]", re.IGNORECASE)
"""Words between a name and what is said, by which it is said of another."""
_STILL = re.compile(r"\b(?:likevel|allikevel|lell|holdt på å)\b", re.IGNORECASE)
_LEADING = frozenset({"lede", "leie", "leia", "ordstyrer", "ordstyrar", "styre", "møteleder", "møteleiar"})
_MUSIC = re.compile(
    r"\b(?:\w*musik\w*|melodi\w*|s[ao]ng\w*|\w*konsert\w*|spil(?:te|ler)|spel(?:te|ar)|underh[eo]ld\w*)\b",
    re.IGNORECASE,
)
"""Words for what those do who play or sing."""
_HANDED = re.compile(
    r"\b(?:(?:\w*(?:oppgaven|oppgåva|jobben|rollen|rolla|vervet)|ordet|stafettpinnen|klubba) (?:gikk|gjekk)\b"
    r"[^.]{0,20}? til|"
    r"(?:erstattet|erstatta|avløst|opplest|les[et]n?|holdt|halden?|fr[ae]mført|overtatt|overteke) av)\s",
    re.IGNORECASE,
)
"""Words behind which those are named who did it in another's place."""


@once
def absent_people(doc: Doc) -> Mapping[str, int]:
    """Return those who are said not to have come, with where the sentence begins that says so."""
    sents = (sent for sent in doc.sents if is_present(sent))
    return {person: sent.start_char for sent in sents for person in _away(sent)}


def is_away(scene: Scene, person: str) -> bool:
    """Tell whether the sentence says of a person that they did not come."""
    return person in _away(scene.sent)


def find_stand_in(scene: Scene) -> Iterator[Part]:
    """Yield who did what somebody was kept from, in the sentence that says so or one of the two behind it."""
    behind = [sent for sent in scene.doc.sents if 0 <= _steps(sent, scene.sent) <= _NEAR]
    away = {person for sent in behind[-_SENTENCES:] for person in _away(sent)}
    if not away or not is_present(scene.sent):
        return
    leads = any(_is_of_leading(sent) for sent in behind if sent == scene.sent or any(_away(sent)))
    plays = any(_MUSIC.search(sent.text) for sent in behind)
    role: Role = "moderator" if leads else "performer" if plays else "speaker"
    for person in _in_place(scene, away):
        yield Part(person, role, scene.sent[0], "stand-in")


_NEAR = 300
"""Characters between the beginnings of two sentences of which one goes on with the other."""
_SENTENCES = 3
"""Sentences, with that of who steps in as the last, of which one says who stayed away."""


def _steps(sent: Span, other: Span) -> int:
    same = "\n\n" not in text_of(sent.doc)[sent.start_char : other.start_char]
    return other.start_char - sent.start_char if same else -1


def _in_place(scene: Scene, away: set[str]) -> Iterator[str]:
    """Yield the names behind «gikk til», or before the words for one who steps in."""
    text, start = scene.sent.text, scene.sent.start_char
    others = [span for span in scene.people() if span.kb_id_ not in away]
    handed = _HANDED.search(text)
    if handed is not None:
        yield from (span.kb_id_ for span in others if 0 <= span.start_char - start - handed.end() < _TITLES)
        return
    for match in phrase_pattern("stand-in-phrases").finditer(text):
        before = [span for span in others if span.end_char - start <= match.start()]
        behind = [span for span in others if span.start_char - start >= match.end()]
        yield from (span.kb_id_ for span in before[-1:] or behind[:1])
        return


_TITLES = 40
"""Characters of titles before a name."""


def _is_of_leading(sent: Span) -> bool:
    return any(token.lower_ in _LEADING or stem_of(token.text, "moderation") is not None for token in sent)


def _away(sent: Span) -> Iterator[str]:
    """Yield of whom the words for staying away are said: whoever is named last before them, in the same clause."""
    text = sent.text
    if _STILL.search(text):
        return
    named = sorted(
        (
            span
            for key in ("people", "references")
            for span in sent.doc.spans[key]
            if sent.start <= span.start < sent.end
        ),
        key=lambda span: span.start,
    )
    for match in phrase_pattern("absence-phrases").finditer(text):
        at = sent.start_char + match.start()
        before = [span for span in named if span.end_char <= at]
        if before and _CLAUSE.search(text[before[-1].end_char - sent.start_char : match.start()]) is None:
            yield from {span.kb_id_ for span in _row(before)}


def _row(before: list[Span]) -> Iterator[Span]:
    """Yield the last name and those that «og» or a comma joins to it."""
    yield before[-1]
    for span, following in zip(reversed(before[:-1]), reversed(before), strict=False):
        if span.doc[span.end : following.start].text.strip() not in {"og", ",", "eller"}:
            return
        yield span
