"""Read dialogue turns: a line that opens with a dash is speech up to where its source is named.

One line may hold several turns («– Ja, sier hun. – Vi er klare.»), and a turn may go on after its source
(«– Vi er klare, sier Hege Lia, men det tok tid.»). What else follows the source is the reporter's, and is read as such.
"""

import re
from collections.abc import Iterator

from tekstanalyse.extract.quotation.attribution import find_attribution, find_slip, naming_of, speech_end
from tekstanalyse.extract.quotation.impersonal import find_impersonal
from tekstanalyse.extract.quotation.record import Naming, Quotation, quoted
from tekstanalyse.extract.quotation.told import told_words
from tekstanalyse.lexicon import words

DASH = re.compile(r"\s*[–—−-] ?(?=[«“”\"'…]?[A-ZÆØÅÄÖÉÁČŠŽĐ0-9])")
_RESUMED = re.compile(r"(?<=[.!?…,:»”\"]) [–—] (?=[«“”\"A-ZÆØÅÄÖÉa-zæøå])|(?<=[.!?:]) - (?=[A-ZÆØÅ])")
_INSIDE = re.compile(r"(?<=[.!?:]) [–—-] (?=[«“”\"A-ZÆØÅ0-9])")
_FIRST_PERSON = re.compile(r"\s*(?:\w+ ){0,3}(?:jeg|eg|vi|me)\b", re.IGNORECASE)
"""«Jeg» or «vi» as the subject: first, or right after the verb of a sentence that begins with something else."""
_OWN = re.compile(r"\b(?:jeg|eg|vi|me|du|dere|dykk|meg|oss|min|mi|mitt|mine|vår|vårt|våre)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^\s–—]+ ){3,}[^\n–—]*[.!?…»]\s*$", re.MULTILINE)
_PLACED = re.compile(r"[A-ZÆØÅ][A-ZÆØÅ /-]{2,30}(?: \([^)\n]{2,30}\))?:")
"""«SULA:», as a report begins."""
_TOLD = re.compile(r"[A-ZÆØÅ][^\n]{20,}[.!?:]$")
_CLOSED = re.compile(
    r"(?P<end>[,!?…])\s+(?:var|lød|lydde|lyder|er) (?:det )?(?:[a-zæøå]+ )?"
    r"(?:råd|oppfordring|oppmoding|beskjed|bodskap|budskap|konklusjon|kommentar|replikk|melding)(?:en|et|a)?"
    r"(?: (?!fra|frå|til|av|som|han|hun|ho)[a-zæøå ]{2,30})?[.]"
)
"""«, var oppfordringen.», which tells that somebody says it and not who."""
_ASKED = re.compile(
    r"(?P<end>[,?!…])\s+(?P<cue>spør|spurte|spurde|undrer|undrar|undret|undra|lurer|lurar|lurte|prøver|prøvar|prøvde"
    r"|freistar|freista|innvender|innvendte|insisterer|insisterte)\s+(?P<who>vi|me|jeg|eg)\b[^.!?\n]{0,30}[.]?\s*$",
    re.MULTILINE,
)
"""«, spør vi.» at the end of a turn: a question of the reporter's."""
_LINE_REACH = 2000
"""Characters of the next line that are looked at."""
_SPEECH_LIKE = re.compile(r"[.!?…»”\"]\s*$|[,!?.»”\"]\s+\w+\s+[A-ZÆØÅh]")


def dash_turns(text: str, start: int, end: int, turn: int) -> Iterator[Quotation]:
    """Yield the parts of a turn whose words begin at `start`: content, and content again where the turn goes on."""
    resumed = _RESUMED.search(text, start, end)
    stop = resumed.start() if resumed else end
    asked = _ASKED.search(text, start, stop)
    match = (find_attribution(text, start, stop) or find_slip(text, start, stop)) if asked is None else None
    nobody = find_impersonal(text, start, stop) if asked is None else None
    if nobody is not None and (match is None or nobody.start("cue") <= match.start("cue")):
        naming = Naming(nobody.span("cue"), nobody.span("rest"))
        yield from quoted(text, (start, speech_end(nobody)), "dash", turn=turn, naming=naming)
        yield from told_words(text, nobody.end(), stop)
    elif asked is not None:
        naming = Naming(asked.span("cue"), asked.span("who"))
        yield from quoted(text, (start, speech_end(asked)), "dash", turn=turn, naming=naming)
    elif match is None or _CLOSED.match(text, match.start("end")):
        closed = _CLOSED.search(text, start, stop)
        yield from quoted(text, (start, speech_end(closed) if closed else stop), "dash", turn=turn)
    else:
        naming = naming_of(text, match, stop)
        yield from quoted(text, (start, speech_end(match)), "dash", turn=turn, naming=naming)
        if _goes_on(text, naming.source[1], stop):
            yield from quoted(text, (naming.source[1], stop), "dash", turn=turn)
        else:
            yield from told_words(text, naming.source[1], stop)
    if resumed:
        same = match is not None and text[resumed.start() - 1] != ":"
        yield from dash_turns(text, resumed.end(), end, turn if same else resumed.end())


def turn_inside(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the dash of a turn that begins inside a line («Han ler. – Eg er klar, seier han.»), None without one."""
    dash = _INSIDE.search(text, start, end)
    if dash is None:
        return None
    before = text[start : dash.start()].strip()
    told = _TOLD.match(before) and _SENTENCE.match(text, dash.end(), end)
    spoken = (
        _PLACED.fullmatch(before)
        or told
        or find_attribution(text, dash.end(), end)
        or _OWN.search(text, dash.end(), end)
    )
    return dash.span() if spoken else None


def _goes_on(text: str, start: int, stop: int) -> bool:
    """Tell speech that goes on after its source from the reporter's own words: after a comma, or with «Jeg» or «Vi»."""
    if start >= stop:
        return False
    if text[start - 1] not in ".!?:":
        return True
    own = _FIRST_PERSON.match(text, start, stop)
    return own is not None and words("speech-verbs").isdisjoint(own[0].split())


def is_list_item(text: str, start: int, end: int) -> bool:
    """Tell whether a dashed line is one of a list: a neighbour line has a dash too, and none of them ends as speech."""
    before = text[text.rfind("\n", 0, max(start - 1, 0)) + 1 : max(start - 1, 0)]
    after = text[end + 1 : end + _LINE_REACH].partition("\n")[0]
    dashed = [line for line in (before, text[start:end], after) if DASH.match(line)]
    return len(dashed) > 1 and not any(_SPEECH_LIKE.search(line) for line in dashed)
