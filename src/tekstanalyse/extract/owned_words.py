"""Read whose the words just quoted are where the next sentence tells: «Spørsmålet kom fra Lia»."""

import re
from functools import lru_cache

from spacy.tokens import Doc

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.quotation.attribution import THAT, WHO
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.turns import Turns
from tekstanalyse.lexicon import words

_OWNED = (
    r"[\s.!?»”\"]*(?:(?:Spørsmålet|Orda|Ordene|Oppfordringen|Oppmodinga|Svaret|Beskjeden|Utropet|Hjertesukket"
    r"|Hjartesukket|Sitatet|Replikken|Utsagnet|Utsegna|Påstanden|Konklusjonen|Meldingen|Meldinga|Rådet|Budskapet"
    r"|Bodskapen|Kommentaren|Innvendingen|Innvendinga)"
    r" (?:kommer fra|kom fra|kom frå|kjem frå|tilhører|tilhøyrer|tilhørte|tilhøyrde|er|var) (?P<who>[^\n.]{3,80})"
    r"|Med (?:de[nt]?|disse|desse|dette) (?:[a-zæøå]+ )?[a-zæøå]+(?:en|a|et|ene|ane) [a-zæøå]+ (?P<with>[^\n.]{3,80})"
    r"|(?:Det|Slikt|Dette) (?:fikk|fekk|får) (?:[\wæøå-]+ ){0,4}(?:høre|høyre|vite|vita|(?:til|som) svar)"
    r" (?:av|fra|frå) (?P<heard>[^\n.]{3,80})"
    r"|Det (?:var|er) (?P<was>[^\n.,]{3,60}) som (?:sa|seier|sier|spurte|spurde|ropte|svarte|svara)\b"
    r"|[^\n.]{0,40}\b[Dd][aå] (?P<after>[^\n.]{3,60}) (?:sa|ytret|ytra) (?:disse|desse) (?:ordene|orda)"
)
"""The next sentence says whose the words before it are."""
_SEATED = re.compile(
    r"[\s.!?»”\"]*(?:(?:Der|Her) (?:satt|sat|sitter|sit|stod|sto)|Det var|(?:Stemmen|Røsten|Røysta|Ropet)"
    r" (?:kom|var|tilhørte|tilhøyrde)(?: fra| frå| til)?) (?P<who>[^\n.]{3,60})"
)


def owned_after(turns: Turns, i: int) -> Source | None:
    """Return whose the next sentence says the words are: «Spørsmålet kom fra Lia», «Slik forklarer Lia …»."""
    stop = turns.quotations[i + 1].turn if i + 1 < len(turns.quotations) else len(turns.text)
    return owned_at(turns.doc, turns.quotations[i].end, stop)


def owned_at(doc: Doc, start: int, stop: int | None = None) -> Source | None:
    """Return whose the sentence at a character says the words before it are."""
    text = text_of(doc)
    said = _owned().match(text, start, len(text) if stop is None else stop)
    return source_after(doc, *said.span(said.lastgroup or 0)) if said else None


def seated_after(turns: Turns, i: int) -> Source | None:
    """Return who the next sentence says sits where an unnamed voice comes from («kom det fra salen. Der satt Lia.»)."""
    source, region = turns.sources[i], turns.quotations[i].source
    heard = source is not None and not source.identified and region is not None
    if not heard or region is None or not any(w in words("audience-seats") for w in source_words(source)):
        return None
    stop = turns.quotations[i + 1].turn if i + 1 < len(turns.quotations) else len(turns.text)
    said = _SEATED.match(turns.text, region[1], stop)
    return source_after(turns.doc, *said.span("who")) if said else None


def source_words(source: Source | None) -> list[str]:
    """Return the words for a source in small letters."""
    return source.text.lower().split() if source is not None else []


@lru_cache
def _owned() -> re.Pattern[str]:
    cues = "|".join(sorted(words("speech-verbs"), key=lambda word: (-len(word), word)))
    return re.compile(rf"{_OWNED}|(?:{THAT}|Slik) (?:{cues}) (?P<that>{WHO}[^\n.]{{3,80}}))")
