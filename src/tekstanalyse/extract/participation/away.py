"""Somebody did not come: «måtte melde forfall», «møtte ikkje», «var invitert, men …», «heller ikke Lia var der»."""

import re
from collections.abc import Iterator

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events import SILENT, Event
from tekstanalyse.extract.participation.absence import Away, away_in
from tekstanalyse.extract.participation.outlook import is_present
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.phrases import phrase_pattern

_COMING = re.compile(
    r"\b(?:(?:kom|møtte|deltok|stilte) (?:ikkj?e|aldri)|ikkj?e (?:kom|møtte|deltok|stilte)"
    r"|(?:kunne ikkj?e|ikkj?e kunne) (?:komme|kome|koma|møte|delta|stille))$",
    re.IGNORECASE,
)
_CLOSES = re.compile(r"\s*(?:[.,;)–]|$|(?:og|men|fordi|av|på grunn|grunna|grunnet|selv|sjølv|personlig|personleg)\b)")
_SAD = re.compile(r"\b(?:dessverre|diverre|uheldigvis|i siste (?:liten|lita))\b", re.IGNORECASE)
_WAS = frozenset("var er ble blei vart lå låg kunne kan kom rakk nådde måtte fikk fekk dessverre diverre".split())  # noqa: SIM905
_EXPECTED = re.compile(
    r"\b(?:skulle|opprinnelig|opphavleg|ventet|venta|satt opp|sett opp|oppført|programmet|innstilt|invitert|påmeldt"
    r"|annonsert|lova|lovet)\b",
    re.IGNORECASE,
)
"""Words that say that somebody was to come."""
_LEFT = re.compile(
    r"måtte (?:gå|dra|reise)\b|forsinket|.*\bkom (?:først|fyrst|sent|seint)\b"
    r"|.* nei (?:takk )?til å (?!komme|kome|koma|delta|møte|stille)",
    re.IGNORECASE,
)
"""What is said of one who came late or left early, or was there and would not speak."""
_DAY = re.compile(
    r"(?:\s+\w+){0,3}?\s+(?:dagen|kvelden|møtet|samlinga|samlingen|arrangementet|treffet)\b", re.IGNORECASE
)
_SENT = re.compile(
    r"[^.;:]*\b(?:sendt?e?|l[eoé]t|hilste|helsa|helste|takket|takka)\b[^.;:]*?"
    r"\b(?:hilse|helse|\w*hilsen|\w*helsing|\w*hilsning|brev|blomster|blomar|sms|video)\b",
    re.IGNORECASE,
)
"""What one does who is not there: «men hadde sendt brev»."""
_THERE = re.compile(r"\s+(?:med|der|her|til stede|til stades)\b", re.IGNORECASE)
_NOT = frozenset("ikke ikkje aldri neppe knapt nesten".split())  # noqa: SIM905
_IF = frozenset("hvis dersom viss om når uten utan".split())  # noqa: SIM905
_NEITHER = re.compile(r"\bheller (?:ikkj?e|aldri)\b", re.IGNORECASE)
_NEAR, _BEHIND = 3, 4
"""Words before those for staying away in which they are denied, and behind them in which the event is named."""
_TITLES = 40
"""Characters of titles before a name."""


def find_absent(scene: Scene) -> Iterator[Part]:
    """Yield who the sentence says did not come, and who it says did not do so either."""
    if scene.event.turn is None and not is_present(scene.sent):
        return
    own = {token.i for token in scene.tokens()}
    for away in away_in(scene.sent):
        if away.word.i in own and not _is_unsaid(away) and (away.sure or _is_of_event(scene, away)):
            yield Part(away.person, "participant", away.word, "absent", event=_missed(scene, away))
    yield from _neither(scene)


def _is_unsaid(away: Away) -> bool:
    """Tell whether it is denied or only supposed («hvis Lia blir syk», «Lia har aldri meldt forfall»)."""
    doc, sent = away.word.doc, away.word.sent
    before = doc[max(away.word.i - _NEAR, away.name.end) : away.word.i]
    lead = doc[max(away.name.start - _NEAR, sent.start) : away.name.start]
    supposed = any(token.lower_ in _IF for token in lead)
    return supposed or any(token.lower_ in _NOT for token in before) or away.word.sent.text.rstrip().endswith("?")


def _missed(scene: Scene, away: Away) -> Event | None:
    """Return the event named last before, where the one that the sentence names is another («… men valgte et møte»)."""
    named = [span.start for span in scene.event.mentions if span.sent == scene.sent]
    prevents = bool(named) and away.word.i < min(named) and scene.doc[min(named) - 1].lower_ == "av"
    if not named or (min(named) < away.word.i + _BEHIND and not prevents):
        return None
    before = [(span.start, event) for event in scene.events for span in event.mentions if span.start < away.word.i]
    held = [pair for pair in before if pair[1].turn is None and pair[1].type not in SILENT]
    return max(held, key=lambda pair: pair[0])[1] if held else None


def _is_of_event(scene: Scene, away: Away) -> bool:
    """Tell whether words that are said of much else mean the event: it is named, or one was expected or replaced."""
    text = text_of(scene.doc)
    words, rest = text[away.word.idx : away.end], text[away.end : scene.sent.end_char]
    if _LEFT.match(words + rest):
        return False
    ends = next((token.i for token in scene.sent if token.idx >= away.end), scene.sent.end)
    reach = range(ends, min(ends + _BEHIND, scene.sent.end))
    named = any(span.start in reach for event in scene.events for span in event.mentions)
    closes = _COMING.search(words) is not None and _CLOSES.match(rest) is not None
    sad = away.word.lower_ in _WAS and _SAD.search(scene.sent.text) is not None
    expected = _EXPECTED.search(text, scene.sent.start_char, away.word.idx) is not None
    behind = any(pattern.match(rest) for pattern in (_DAY, _SENT, _THERE))
    return named or closes or sad or expected or behind or _is_replaced(scene)


def _is_replaced(scene: Scene) -> bool:
    """Tell whether the sentence, or the next one in its line, says that another did it in their place."""
    text = text_of(scene.doc)
    line = text.find("\n", scene.sent.start_char)
    following = next((sent for sent in scene.doc.sents if sent.start == scene.sent.end), scene.sent)
    end = min(following.end_char, line if line >= 0 else len(text))
    return phrase_pattern("stand-in-phrases").search(text, scene.sent.start_char, end) is not None


def _neither(scene: Scene) -> Iterator[Part]:
    """Yield who is named right behind «heller ikke», where the sentence before tells of another who did not come."""
    found = _NEITHER.search(scene.sent.text)
    before = next((sent for sent in scene.doc.sents if sent.end == scene.sent.start), None)
    if found is None or before is None or not any(map(_is_told, away_in(before))):
        return
    at = scene.sent.start_char + found.end()
    behind: list[Span] = [span for span in scene.people() if 0 <= span.start_char - at <= _TITLES]
    yield from (Part(span.kb_id_, "participant", span[0], "absent") for span in behind[:1])


def _is_told(away: Away) -> bool:
    return away.sure or _COMING.search(text_of(away.word.doc)[away.word.idx : away.end]) is not None
