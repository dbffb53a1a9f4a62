"""Find the words that name the source beside quoted words: «, sier Hege Lia.», «! ropte ho», «Lia sa det rett ut:»."""

import re
from functools import lru_cache

from tekstanalyse.extract.quotation.record import Naming, Region
from tekstanalyse.lexicon import entries, words

SENTENCE_END = re.compile(r"[.!?](?=\s+[«“”\"–—A-ZÆØÅÄÖÉ-]|\s*$)")
_NO_SUBJECT = (
    r"(?:at|av|om|det|dette|slik|ikke|ikkje|hvordan|korleis|når|så|og|men|å|der|i|på|jeg|eg|vi|me|du|meg|oss"
    r"|til (?:meg|oss))\b"
)
_INVERTED = re.compile(
    r"(?P<end>[,!?…])\s+(?P<cue>[a-zæøå]+(?:er|ar|te|de|et|a|ra))\s+(?=(?:han|hun|ho)\b|[A-ZÆØÅ]\w+)[^,.!?]{3,70}[.]"
)
_CALLED = r"he(?:te|i|it)?t(?:e|er)? det|st(?:å|o|od|år) det"
_CAME = (
    r"(?:k(?:om|jem|ommer)|small|sm[ae]lt|smeller|ljom(?:et|a|ar|er)|klang|dr[øy]n(?:te|net|na|ner|nar)|tordn(?:et|a)"
    r"|skingr(?:et|a)|glapp|datt|røk|rauk|bobl(?:et|a)|hørtes|høyrdest|høres|høyrest|hviner|hvinte|kvein)"
    r" det(?: [a-zæøå]+){0,2} (?:fra|frå|ut av|i)(?= )"
)
"""«kom det kontant fra Lia», «glapp det ut av Lia»: a turn that comes from somebody."""
_WAS = (
    r"(?:var|er) (?:(?:det|den) )?(?:[a-zæøå]+ )?(?:rådet|dommen|oppfordringen|oppfordringa|oppmodinga|beskjeden"
    r"|konklusjonen|budskapet|bodskapen|svaret|meldingen|meldinga|kommentaren|påstanden|spørsmålet)"
    r"(?: (?:fra|frå|til|av)(?= (?:[a-zæøå-]+ ){0,2}[A-ZÆØÅ])|(?: som)?(?= (?:han|hun|ho|[A-ZÆØÅ]\w+) [a-zæøå]+))"
)
"""«var det klare rådet fra Lia», «var rådet hun kom med»."""
_NO_CUE = frozenset(
    "er var har hadde kan skal skulle eller etter under over heller siden hver kvar dersom".split()  # noqa: SIM905
)
_CLAUSE = r"(?:jeg|eg|vi|me|det|den|dette|her|der|de|dei|du|man|ein|ikke|ikkje|nå|no)\b"
_PLACE = r"(?!der (?!er|var|har|hadde|kan|skal|må|blir|vert|går|ligg))"
"""«…, der Lia vant» tells of the place before it."""
_GOES_ON = re.compile(rf", {_PLACE}(?=(?:men|og|for|så|fordi|når|dersom|hvis) {_CLAUSE}|og at\b|{_CLAUSE})")
_WANTS = r"vil(?:le)?(?=(?: [\w-]+){1,4} (?:vite|vete|vita)\b)"
"""«ville Lia vite»."""
_MODAL = r"(?:kunne|kan|måtte|må|ville|vil|skulle|skal)(?=(?: [\w-]+){1,6} (?:%s)\s*(?:[.,!?]|$))"
"""«kunne Lia fortelle», «måtte Lia vedgå»."""
_AFTER_FRAME = (
    r"(?=\s*(?:[.,!?:]|$)|(?: også| òg)? (?:i|på|under|ved|etter|til|mot|da|då|før|overfor|mellom|fra|frå|med|mens"
    r"|medan|uten|utan|blant|idet|ut)\b)"
)
_PLAIN = re.compile(r"[\wæøå/]+")
_NO_FRAMES = frozenset({"være", "ha", "se", "ville", "late", "etterlate"})
_USED = r"(?:bruk(?:er|te|ar)|plei(?:er|de|ar)|pla(?:r|gde))(?=(?: [\w-]+){1,3} å (?:si|seie)\b)"
"""«pleide hun å si»."""
THAT = "D(?:et|ette)"
"""«Det sier Lia», a sentence that only says whose the words before it are."""
_SOUNDED = r"l(?:ød|aud|yder|yd|ydde)(?= )"
"""«lød hennes siste ord», «lød svaret»."""
_FIRST = (
    r"var (?:det|den) (?:eneste|einaste|første|fyrste|siste)"
    r"(?= (?:[a-zæøå-]+ ){0,2}[A-ZÆØÅ]\w+ (?:sa|sagde|kunne|klarte|fikk|fekk|greidde)\b)"
)
"""«var det første Lia sa»."""
_PUT = (
    r"som(?= (?:sjølv |selv )?(?:han|hun|ho|[A-ZÆØÅ]\w+(?: [A-ZÆØÅ]\w+){0,2}) (?:sjølv |selv )?"
    r"(?:uttrykte|uttrykker|uttrykkjer|formulerte|formulerer|sa|sier|seier|sagde|kalte|kalla|beskrev) det\b)"
    r"|(?<=[»”\"] )som(?= (?:han|hun|ho|[A-ZÆØÅ]\w+) (?:sa|sier|seier|sagde)\.)|(?<=[»”\"], )som(?= (?:han|hun|ho"
    r"|[A-ZÆØÅ]\w+) (?:sa|sier|seier|sagde)\.)"
)
"""«som Lia uttrykte det»."""
_NOBODY = r"(?:litt|noe|noko|mye|mykje|mer|meir|alt|seg|då|da|om|at|som|er|var|hva|kva|hvorfor|kvifor|også|òg|nok|jo)\b"
WHO = rf"(?=(?:han|hun|ho)\b|(?:(?!{_NOBODY})[a-zæøå-]+ ){{0,5}}(?!{_NOBODY})[A-ZÆØÅÁ])"
"""Somebody with a name among the next words, or a pronoun for one."""
_SLIP = re.compile(
    r"(?<=[a-zæøå])(?P<end>)\s+(?P<cue>sier|seier|sa|forteller|fortel|fortalte|fortalde|mener|meiner|mente|meinte)\s+"
    r"(?=[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+){1,3}(?:\.?\s*$|, (?:[\w-]+ ){0,12}[\w-]+\.?\s*$))",
    re.MULTILINE,
)
_LEADS = re.compile(r"\bat\s*$")
_ADDS = re.compile(r"\blegg(?:er|je)?\b")
"""«sier hun, og legger til at»: what follows the comma is no speech."""


@lru_cache
def attribution() -> re.Pattern[str]:
    """Match the sign that ends the quoted words (`end`), and the cue before its subject: «, sier », «! ropte »."""
    cues = "|".join(sorted(words("speech-verbs"), key=lambda word: (-len(word), word)))
    phrases = "|".join((_CALLED, _CAME, _WAS, _WANTS, _MODAL % cues, _USED, _SOUNDED, _FIRST, _PUT, framed()))
    cue = rf"(?P<cue>{cues}|{phrases})"
    end = r"(?P<end>[,!?.…]|(?=[»”“\"'’])),?[»”“\"'’]?,?\s+"
    return re.compile(rf"{end}(?P<that>{THAT}\s+)?{cue}\s+(?!{_NO_SUBJECT})(?=\w)(?(that){WHO})")


@lru_cache
def framed() -> str:
    """Return the pattern of verbs whose phrase is filled behind who speaks («tok Lia til orde for», «slo ho fast»)."""
    verbs = {entry[0]: entry for name in ("speech-verbs", "frame-verbs") for entry in entries(name)}
    phrases: dict[str, list[str]] = {}
    for verb, *rest in entries("statement-frames"):
        if verb in verbs and verb not in _NO_FRAMES and all(map(_PLAIN.fullmatch, rest)) and rest[-1] != "å":
            phrases.setdefault(verb, []).append(" ".join(f"(?:{word.replace('/', '|')})" for word in rest))
    return "|".join(
        rf"(?:{'|'.join(verbs[verb])})(?=(?: [\w-]+){{1,7}} (?:{'|'.join(ends)}){_AFTER_FRAME})"
        for verb, ends in phrases.items()
    )


@lru_cache
def _filled() -> re.Pattern[str]:
    return re.compile(framed())


def find_slip(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Find a cue without its comma before a full name that closes the line («… er klare sier Hege Lia»)."""
    return _SLIP.search(text, start, stop)


def is_complete(text: str, match: re.Match[str]) -> bool:
    """Tell whether a cue says alone that somebody speaks, or has the words behind the subject that it needs."""
    return match["cue"] not in words("incomplete-verbs") or _filled().match(text, match.start("cue")) is not None


def find_attribution(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Find a known cue; else any verb before its subject that closes a sentence («! jublar Hege Lia.»)."""
    known = attribution().search(text, start, stop)
    if known:
        return known
    return next((m for m in _INVERTED.finditer(text, start, stop) if m["cue"] not in _NO_CUE), None)


def speech_end(match: re.Match[str]) -> int:
    """Return where the quoted words end: a sign that is theirs (!, ?) stays, a comma does not."""
    return match.end("end") if match["end"] in {"!", "?", "…"} else match.start("end")


def naming_of(text: str, match: re.Match[str], stop: int) -> Naming:
    """Return the cue, and the words after it up to the end of its sentence or to a comma before speech that goes on."""
    start = match.end("cue")
    end, comma = SENTENCE_END.search(text, start, stop), _GOES_ON.search(text, start, stop)
    if comma and (end is None or comma.start() < end.start()) and not _ADDS.search(text, start, comma.end() + 14):
        return Naming(match.span("cue"), (start, comma.end() - 1))
    return Naming(match.span("cue"), (start, end.end() if end else stop))


def naming_before(text: str, start: int, end: int) -> Naming | None:
    """Return the sentence that leads up to quoted words with a colon («Lia sa det rett ut:»), None without a colon."""
    if not text[start:end].rstrip().endswith(":"):
        return None
    return _lead(text, start, end)


def naming_before_clause(text: str, start: int, end: int) -> Naming | None:
    """Return the sentence that leads up to a whole clause in marks («Lia slo fast at»), None without a cue and «at»."""
    lead = _lead(text, start, end)
    return lead if lead.cue and _LEADS.search(text[start:end]) else None


def _lead(text: str, start: int, end: int) -> Naming:
    stops = [stop.end() for stop in SENTENCE_END.finditer(text[start:end].rstrip()[:-1])]
    sentence = start + (stops[-1] if stops else 0)
    return Naming(_last_cue(text, sentence, end), (sentence, end))


def _last_cue(text: str, start: int, end: int) -> Region | None:
    cues = [match for match in re.finditer(r"\w+", text[start:end]) if match[0].lower() in words("speech-verbs")]
    return (start + cues[-1].start(), start + cues[-1].end()) if cues else None
