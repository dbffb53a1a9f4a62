"""Somebody who was to be heard stayed away («falt ut», «låg sjuk», «takket nei»), and another did it in their place."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.labels import label_over
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
_ASKED_BUT = re.compile(
    r"\b(?:var|vart|ble|blei|hadde (?:fått|blitt|vorte)) (?:\w+ )?"
    r"(?:invitert|bedt|bedne?|innbed[tn]|ønsket|ønskt|venta|ventet)\b[^.;:]{0,40}?,? men (?:\w+ )?"
    r"(?:prioriterte|valgte|valde|måtte|takket|takka|sa|svarte|svara|dukk\w+|var|hadde|så|kunne|(?:ønsket|fikk) ikke"
    r"|(?:ønskte|fekk) ikkje|(?:møtte|kom|stilte|rakk|ville) ikkj?e|kom aldri)\b",
    re.IGNORECASE,
)
"""How a sentence says that somebody was asked, and did something else («var invitert, men prioriterte …»)."""
_CONCERNED = re.compile(r"\b(?:opptatt|oppteken) av$", re.IGNORECASE)
_OF = len(" av")
_OBJECTS = frozenset({"obj", "iobj", "obl"})
_CAME = frozenset({"kom", "møtte", "stilte", "deltok"})
_TO_DO = re.compile(
    r"\b(?:holde|halde|halda|ha|si|seie|snakke|tale|tala|innlede|innleie|fortelle|fortelje|åpne|opne|lede|leie|leia)\b",
    re.IGNORECASE,
)
"""Infinitives for what somebody was to do who stayed away."""


@dataclass(frozen=True)
class Away:
    """Somebody who is said to have stayed away: by which words, and whether these say so by themselves."""

    person: str
    name: Span
    word: Token
    end: int
    """Where the words end, a character of the article."""
    sure: bool


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
    if role == "speaker" and _only_came(scene, behind):
        role = "participant"
    for person in _in_place(scene, away):
        yield Part(person, role, scene.sent[0], "stand-in")


def _only_came(scene: Scene, behind: list[Span]) -> bool:
    """Tell whether one who came for another is not said to have had anything to do there («møtte i hans sted»)."""
    came = any(token.lower_ in _CAME for token in scene.tokens())
    talks = any(stem_of(token.text, "talk-nouns") is not None for sent in behind for token in sent)
    told = any(_TO_DO.search(sent.text) for sent in behind)
    return came and not (talks or told or _are_billed(scene.doc, behind))


def _are_billed(doc: Doc, behind: list[Span]) -> bool:
    """Tell whether one who stayed away stands under a label of those who were to speak."""
    away = {person for sent in behind for person in _away(sent)}
    return any(span.kb_id_ in away and label_over(doc, span) is not None for span in doc.spans["people"])


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


def away_in(sent: Span) -> Iterator[Away]:
    """Yield of whom the words for staying away are said: whoever is named last before them, in the same clause."""
    text = sent.text
    if _STILL.search(text):
        return
    named = _subjects(sent)
    for match, sure in _matches(text):
        word = next((token for token in sent if token.idx - sent.start_char >= match.start()), sent[-1])
        before = [span for span in named if span.end <= word.i]
        if _CONCERNED.search(text, match.start(), match.end() + _OF):
            continue
        if before and _CLAUSE.search(text[before[-1].end_char - sent.start_char : match.start()]) is None:
            for span in _row(before):
                yield Away(span.kb_id_, span, word, sent.start_char + match.end(), sure)


def _subjects(sent: Span) -> list[Span]:
    """Return the names of a sentence, and the words that stand for one but as an object («skulle ha hjulpet ham»)."""
    inside = [(key, s) for key in ("people", "references") for s in sent.doc.spans[key]]
    own = [(key, span) for key, span in inside if sent.start <= span.start < sent.end]
    named = [span for key, span in own if key == "people" or span.root.dep_ not in _OBJECTS]
    return sorted(named, key=lambda span: span.start)


def _away(sent: Span) -> frozenset[str]:
    return frozenset(away.person for away in away_in(sent))


def _matches(text: str) -> Iterator[tuple[re.Match[str], bool]]:
    """Yield the words for staying away, those first that say so by themselves."""
    sure = (_ASKED_BUT, phrase_pattern("staying-away"))
    yield from ((match, True) for pattern in sure for match in pattern.finditer(text))
    yield from ((match, False) for match in phrase_pattern("absence-phrases").finditer(text))


def _row(before: list[Span]) -> Iterator[Span]:
    """Yield the last name and those that «og» or a comma joins to it."""
    yield before[-1]
    for span, following in zip(reversed(before[:-1]), reversed(before), strict=False):
        if span.doc[span.end : following.start].text.strip() not in {"og", ",", "eller"}:
            return
        yield span
