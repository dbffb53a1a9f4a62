"""Read whose the words just quoted are where the next sentence tells: «Spørsmålet kom fra Lia»."""

import re
from functools import lru_cache

from tekstanalyse.extract.quotation.attribution import THAT, WHO
from tekstanalyse.extract.sources import Source, source_after
from tekstanalyse.extract.turns import Turns
from tekstanalyse.lexicon import words

_OWNED = (
    r"[\s.!?»”\"]*(?:(?:Spørsmålet|Orda|Ordene|Oppfordringen|Oppmodinga|Svaret|Beskjeden|Utropet|Hjertesukket"
    r"|Hjartesukket) (?:kommer fra|kom fra|kom frå|kjem frå|tilhører|tilhøyrer|er|var) (?P<who>[^\n.]{3,80})"
    r"|Med (?:de[nt]?|disse|desse|dette) (?:[a-zæøå]+ )?[a-zæøå]+(?:en|a|et|ene|ane) [a-zæøå]+ (?P<with>[^\n.]{3,80})"
    r"|[^\n.]{0,40}\b[Dd][aå] (?P<after>[^\n.]{3,60}) (?:sa|ytret|ytra) (?:disse|desse) (?:ordene|orda)"
)
"""The next sentence says whose the words before it are."""


def owned_after(turns: Turns, i: int) -> Source | None:
    """Return whose the next sentence says the words are: «Spørsmålet kom fra Lia», «Slik forklarer Lia …»."""
    stop = turns.quotations[i + 1].turn if i + 1 < len(turns.quotations) else len(turns.text)
    said = _owned().match(turns.text, turns.quotations[i].end, stop)
    return source_after(turns.doc, *said.span(said.lastgroup or 0)) if said else None


@lru_cache
def _owned() -> re.Pattern[str]:
    cues = "|".join(sorted(words("speech-verbs"), key=lambda word: (-len(word), word)))
    return re.compile(rf"{_OWNED}|(?:{THAT}|Slik) (?:{cues}) (?P<that>{WHO}[^\n.]{{3,80}}))")
