"""Find direct speech in plain text: dialogue dashes and quotation marks, with the words that give them a source.

Norwegian prints speech in two ways, often in one article: a turn that opens with a dash and closes where the source is
named («– Vi er klare, sier Hege Lia.»), and words between quotation marks. Everything here is about the signs; who the
source is, and whether quoted words are speech at all, is decided where the whole article is known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tekstanalyse.lexicon import words

Region = tuple[int, int]


@dataclass(frozen=True)
class Quotation:
    """Quoted words, without their signs and without what names the source. Offsets are into the whole text."""

    start: int
    end: int
    style: Literal["dash", "marks", "bare"]
    cue: Region | None = None
    source: Region | None = None
    """Where to look for the source."""
    turn: int = 0
    """Start of the dash turn or quotation to which it belongs: parts of one turn have one speaker."""


_LINE = re.compile(r"[^\n]+")
_DASH = re.compile(r"\s*[–—−-] ?(?=[«“”\"'…]?[A-ZÆØÅÄÖÉÁČŠŽĐ0-9])")
_RESUMED = re.compile(r"(?<=[.!?…,:»”\"]) [–—] (?=[«“”\"A-ZÆØÅÄÖÉa-zæøå])|(?<=[.!?]) - (?=[A-ZÆØÅ])")
_MARKS = re.compile(
    r"«([^«»\n]+)»|“([^“”\n]+)[”“]|”([^”\n]+)”|„([^“”„\n]+)[“”]|\"([^\"\n]+)\"|(?<!\w)['’‘]([^'’‘\n]{8,}?)['’](?!\w)"
)
_OPEN = re.compile(r"[«“”\"„]\s*(?=[A-ZÆØÅ])")
_STOP = re.compile(r"[.!?](?=\s+[«“”\"–—A-ZÆØÅÄÖÉ-]|\s*$)")
_SUBJECT = r"(?!(?:at|om|det|hvordan|korleis|når|så|og|men|å|der|i|på|jeg|eg|vi|me|du)\b)"
_NO_CUE = frozenset(
    [
        "er",
        "var",
        "har",
        "hadde",
        "kan",
        "skal",
        "skulle",
        "eller",
        "etter",
        "under",
        "over",
        "heller",
        "etter",
        "siden",
        "eter",
        "hver",
        "kvar",
        "dersom",
    ]
)


@lru_cache
def _attribution() -> re.Pattern[str]:
    """Match the sign that ends the quoted words and the cue with its inverted subject: «, sier », «! ropte », «?» spurde »."""
    cues = "|".join(sorted(words("speech-verbs"), key=lambda word: (-len(word), word)))
    return re.compile(
        rf"(?P<end>[,!?.…]|(?=[»”\"])),?[»”\"]?,?\s+(?P<cue>{cues}|he(?:te|i)?t(?:er)? det)\s+{_SUBJECT}(?=\w)"
    )


_INVERTED = re.compile(
    r"(?P<end>[,!?…])\s+(?P<cue>[a-zæøå]+(?:er|ar|te|de|et|a|ra))\s+(?=(?:han|hun|ho)\b|[A-ZÆØÅ]\w+)[^,.!?]{3,70}[.]"
)


def _find_attribution(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Find a known cue; failing that, any verb with its subject after it that closes a sentence («! jublar Hege Lia.»)."""
    known = _attribution().search(text, start, stop)
    if known:
        return known
    return next((m for m in _INVERTED.finditer(text, start, stop) if m["cue"] not in _NO_CUE), None)


def find_quotations(text: str) -> Iterator[Quotation]:
    """Yield the quotations of a text in order of appearance; quoted words without a source among them.

    Example:
        >>> text = "– Vi er klare, sier Hege Lia."
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ['Vi er klare']
        >>> text = "Ho sa det rett ut: «Me er klare.»"
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ['Me er klare.']
    """
    for line in _LINE.finditer(text):
        dash = _DASH.match(text, line.start(), line.end())
        if dash is None:
            yield from _marked(text, line.start(), line.end())
        elif not _is_list(text, line.start()):
            yield from _turn(text, dash.end(), line.end(), dash.end())


def _is_list(text: str, start: int) -> bool:
    """Tell whether a dashed line is one of a list: its neighbour lines have dashes too, and none ends as a sentence."""
    lines = [line for line in (_line_before(text, start), _line_at(text, start), _line_after(text, start)) if line]
    dashed = [line for line in lines if _DASH.match(line)]
    return len(dashed) > 1 and not any(
        re.search(r"[.!?…»”\"]\s*$|[,!?.»”\"]\s+\w+\s+[A-ZÆØÅh]", line) for line in dashed
    )


def _line_at(text: str, start: int) -> str:
    return text[start:].partition("\n")[0]


def _line_before(text: str, start: int) -> str:
    return text[:start].rstrip("\n").rpartition("\n")[2] if text[:start].endswith("\n") else ""


def _line_after(text: str, start: int) -> str:
    return text[start:].partition("\n")[2].partition("\n")[0]


def _turn(text: str, start: int, end: int, turn: int) -> Iterator[Quotation]:
    """Yield the parts of a dash turn: content, attribution, and content again where the turn goes on."""
    resumed = _RESUMED.search(text, start, end)
    stop = resumed.start() if resumed else end
    attribution = _find_attribution(text, start, stop)
    if attribution is None:
        yield from _content(text, start, stop, "dash", turn=turn)
    else:
        close = _end_of_attribution(text, attribution.end("cue"), stop)
        cue, source = attribution.span("cue"), (attribution.end("cue"), close)
        yield from _content(text, start, _content_end(text, attribution), "dash", cue=cue, source=source, turn=turn)
        if close < stop:
            yield from _continuation(text, close, stop, turn)
    if resumed:
        yield from _turn(text, resumed.end(), end, turn)


def _content_end(text: str, attribution: re.Match[str]) -> int:
    """Keep the sign that belongs to the speech (!, ?), drop the comma."""
    return attribution.end("end") if attribution["end"] in {"!", "?", "…"} else attribution.start("end")


_CLAUSE = r"(?:jeg|eg|vi|me|det|den|dette|her|der|de|dei|du|man|ein|ikke|ikkje|nå|no)\b"
_GOES_ON = re.compile(rf", (?=(?:men|og|for|så|fordi|når|dersom|hvis) {_CLAUSE}|og at\b|{_CLAUSE})")


def _end_of_attribution(text: str, start: int, stop: int) -> int:
    """Return where the naming of the source ends: at the end of its sentence, or at a comma before speech that goes on."""
    end = _STOP.search(text, start, stop)
    comma = _GOES_ON.search(text, start, stop)
    if comma and (end is None or comma.start() < end.start()) and "legg" not in text[start : comma.end() + 14]:
        return comma.end() - 1
    return end.end() if end else stop


_FIRST_PERSON = re.compile(
    r"\b(?:[Jj]eg|[Ee]g|[Vv]i|[Mm]e|meg|oss|min|mitt|mine|vår|vårt|våre|[Dd]u|deg|[Dd]ere|dykk|dykkar|dokker)\b"
)


def _continuation(text: str, start: int, stop: int, turn: int) -> Iterator[Quotation]:
    """Yield what follows the source in the same turn, when it is still speech and not the reporter's own words."""
    after_comma = text[start - 1] not in ".!?:"
    sentence = _STOP.search(text, start, stop)
    if after_comma or _FIRST_PERSON.search(text, start, sentence.end() if sentence else stop):
        yield from _content(text, start, stop, "dash", turn=turn)


def _content(
    text: str,
    start: int,
    end: int,
    style: Literal["dash", "marks", "bare"],
    *,
    cue: Region | None = None,
    source: Region | None = None,
    turn: int,
) -> Iterator[Quotation]:
    """Yield the quotation without blanks and signs at its edges, unless nothing is left."""
    while start < end and text[start] in ' \t«“”"„,–—':
        start += 1
    while end > start and text[end - 1] in ' \t«»“”",–—':
        end -= 1
    if end - start > 1:
        yield Quotation(start, end, style, cue=cue, source=source, turn=turn)


def _marked(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield words between quotation marks in one line; an opening mark that is never closed reaches to its end."""
    found = False
    for match in _MARKS.finditer(text, start, end):
        found = True
        inner = next(match.span(group) for group in range(1, 7) if match[group] is not None)
        cue, source = _mark_attribution(text, match, start, end)
        yield from _content(text, *inner, "marks", cue=cue, source=source, turn=match.start())
    opened = None if found else _OPEN.match(text, start, end)
    if not found and not opened:
        yield from _bare(text, start, end)
    if opened:
        attribution = _attribution().search(text, opened.end(), end)
        stop = _content_end(text, attribution) if attribution else end
        cue = attribution.span("cue") if attribution else None
        source = (attribution.end("cue"), _end_of_attribution(text, attribution.end(), end)) if attribution else None
        yield from _content(text, opened.end(), stop, "marks", cue=cue, source=source, turn=opened.start())


def _mark_attribution(text: str, match: re.Match[str], start: int, end: int) -> tuple[Region | None, Region | None]:
    """Return the cue and where its source stands: after the marks («…», sier X), or before a colon (X sier: «…»)."""
    after = _attribution().match(text, match.end() - 1, end) or _attribution().match(text, match.end() - 2, end)
    if after:
        return after.span("cue"), (after.end("cue"), _end_of_attribution(text, after.end(), end))
    before = text[start : match.start()]
    if before.rstrip().endswith(":"):
        sentence = start + _last_sentence(before)
        cue = _last_cue(text, sentence, match.start())
        return cue, (sentence, match.start())
    return None, None


def _last_sentence(before: str) -> int:
    stops = [stop.end() for stop in _STOP.finditer(before.rstrip()[:-1])]
    return stops[-1] if stops else 0


def _last_cue(text: str, start: int, end: int) -> Region | None:
    cues = [match.span() for match in re.finditer(r"\w+", text[start:end]) if match[0].lower() in words("speech-verbs")]
    return (start + cues[-1][0], start + cues[-1][1]) if cues else None


_BARE_FIRST_PERSON = re.compile(r"\b(jeg|eg|vi|me|meg|oss|vår|vårt|våre)\b", re.IGNORECASE)
_ANAPHORIC = re.compile(r"(?:Da|Då|Derfor|Difor|Det|Dette|Dessuten)\b")


_FRONTED = re.compile(r"(?:Da|Då|Når|Hvis|Dersom|Mens|Medan|Etter at|Før)\b")
_CLOSED = re.compile(r"(?!.*\b(?:at|å)\b)[^.!?\n]{2,90}[.!?]?(?=\s|$)")


def _bare(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Yield what stands before «, sier X.» without signs: the sentence, or the paragraph when it says «jeg» or «vi»."""
    for attribution in _attribution().finditer(text, start, end):
        close = _end_of_attribution(text, attribution.end("cue"), end)
        if attribution["end"] != "," or attribution["cue"] in words("incomplete-verbs"):
            continue
        if _FRONTED.match(text[start:].lstrip()) or not _CLOSED.fullmatch(text[attribution.end("cue") : close]):
            continue
        stops = [start, *(stop.end() for stop in _STOP.finditer(text, start, attribution.start()))]
        first = start if _BARE_FIRST_PERSON.search(text, start, attribution.start()) else stops[-1]
        if first == stops[-1] and len(stops) == 2 and _ANAPHORIC.match(text[first:].lstrip()):
            first = start
        cue, source = attribution.span("cue"), (attribution.end("cue"), close)
        yield from _content(text, first, attribution.start("end"), "bare", cue=cue, source=source, turn=first)
        return
