"""Read words that have a source but no signs: «Det blir vanskelig, sier Hege Lia.»"""

import re
from collections.abc import Iterator

from tekstanalyse.extract.quotation.attribution import SENTENCE_END, attribution, is_complete, naming_of, speech_end
from tekstanalyse.extract.quotation.record import Quotation, Region, quoted

_FIRST_PERSON = re.compile(r"\b(jeg|eg|vi|me|meg|oss|vår|vårt|våre)\b", re.IGNORECASE)
_LEANS_BACK = re.compile(r"\s*(?:Da|Då|Derfor|Difor|Dessuten)\b")
_FULL_NAME = re.compile(r"[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+")
"""The reporter names people in full; who speaks of others seldom does."""
_ENDS = frozenset({",", "?", "!"})
_MARK = re.compile(r"[«»“”„\"]")
_FRONTED = re.compile(
    r"\s*(?:(?:Da|Då)(?! (?:er|var|bli|ble|vart|vert|må|kan|skal|har|vil|får|kjem|kommer|går|tar|tek))"
    r"|Når|Hvis|Viss|Om|Dersom|Mens|Medan|Etter at|Før|Selv om|Sjølv om|Fordi|Siden|Sidan|Ettersom)\b"
)
_GOES_ON = re.compile(
    r"[^,.!?\n]*?\b(?:er|var|har|hadde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|blir|ble|vart)\b"
)
"""«mener kommunen bør vente»: the words after the verb are what is meant."""
_ABOUT_THE_SOURCE = re.compile(r"[^,.!?\n]*?\b(?:som|da|då|når|mens|medan|før|etter)\b")
_COLON = re.compile(r": (?=[A-ZÆØÅ])")
_SAYS_MORE = re.compile(r", (?:(?:men|og) (?:han|hun|ho|de|dei)\b|som\b)")
"""«, sier Lia, men hun tviler», «, sier Lia, som legger til at …»."""
_ONLY_A_SOURCE = re.compile(
    r"(?!\s*(?:flere|fleire|mange|alle|noen|nokon|nokre|andre)\b)(?!.*\b(?:at|å)\b)[^.!?\n]{2,90}[.!?]?(?=\s|$)"
)


def bare_words(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield what stands before «, sier X.» in a line: the sentence, or all of it when it says «jeg» or «vi»."""
    for match in attribution().finditer(text, start, end):
        naming = naming_of(text, match, end)
        if match["end"] not in _ENDS or not is_complete(text, match):
            continue
        named = _named(text, *naming.source)
        if _ONLY_A_SOURCE.fullmatch(text, *named) and not _carries_claim(text, *named):
            first = _behind_colon(text, _first(text, start, match.start()), match.start())
            if _FRONTED.match(text, first):
                continue
            yield from quoted(text, (first, speech_end(match)), "bare", turn=first, naming=naming)
            start = naming.source[1]


def _behind_colon(text: str, start: int, end: int) -> int:
    """Return where the words begin behind a colon that leads up to them («Lia var klar: Kaia må bort, mente hun.»)."""
    colons = [colon.end() for colon in _COLON.finditer(text, start, end)]
    return colons[-1] if colons else start


def _named(text: str, start: int, end: int) -> Region:
    """Return the words for the source: up to a comma behind which it is told of in a clause of its own."""
    comma = _SAYS_MORE.search(text, start, end)
    return (start, comma.start() if comma else end)


def _carries_claim(text: str, start: int, end: int) -> bool:
    """Tell whether a verb stands right behind the source, so that a claim begins there."""
    verb, about = _GOES_ON.match(text, start, end), _ABOUT_THE_SOURCE.match(text, start, end)
    return verb is not None and (about is None or verb.end() < about.end())


def _first(text: str, start: int, end: int) -> int:
    """Return where the words begin: with the last sentence, the one it leans on, or the first that says «jeg»."""
    stops = [start, *(stop.end() for stop in SENTENCE_END.finditer(text, start, end))]
    sentences = list(zip(stops, [*stops[1:], end], strict=True))
    told = [i for i, region in enumerate(sentences) if _FULL_NAME.search(text, *region)]
    spoken = sentences[told[-1] + 1 :] if told else sentences
    own = [left for left, right in spoken if _FIRST_PERSON.search(text, left, right)]
    if own and not _MARK.search(text, own[0], end):
        return own[0]
    leans = len(stops) == 2 and _LEANS_BACK.match(text, stops[-1])
    return start if leans else stops[-1]
