"""Read cues that name nobody: «…», heter det i brevet, «…», lød svaret, «…», lød det fra podiet."""

import re

_SAID = (
    r"(?:he(?:te|i)?t(?:te|er)?|hette|l(?:ød|aud|yder|yd|ydde)|st(?:å|o|od|år)|runget|runga|gjallet|gjalla) det"
    r"|(?:ble|blei|vart) det (?:sagt|ropt|spurt|svart|slått fast|hevdet|hevda)"
    r"|f[ie]kk (?:han|hun|ho|[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?) (?:(?:til|i|som) svar|høre|høyre|beskjed om)"
)
_NOUN = (
    r"(?:svar|spørsmål|råd|budskap|bodskap|oppfordring|oppmoding|beskjed|konklusjon|kommentar|replikk|melding|ordre"
    r"|motsvar|omkved|oppsummering|påstand|avslutning)(?:en|et|a)?"
)
_REST = r"(?P<rest>(?! (?:som|at)\b)[^.!?\n»”\"]{0,70})(?=[.!\n]|$)"
_SOUNDED = rf"(?:{_SAID}|l(?:ød|aud|yder|yd|ydde) (?:det )?{_NOUN})"
_IMPERSONAL = re.compile(rf"(?P<end>[,!?.…]|(?=[»”“\"'’])),?[»”“\"'’]?,?\s+(?P<cue>{_SOUNDED}){_REST}")
_CUE = re.compile(_SOUNDED)


def impersonal(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Match a cue right behind quoted words; what stands after it may tell whose they are («lød det fra Lia»)."""
    return _IMPERSONAL.match(text, start, stop)


def find_impersonal(text: str, start: int, stop: int) -> re.Match[str] | None:
    """Find the first such cue of a turn, in which nothing is written («, sto det»)."""
    return next((m for m in _IMPERSONAL.finditer(text, start, stop) if not m["cue"].startswith("st")), None)


def is_impersonal(cue: str) -> bool:
    """Tell whether a cue leaves open who says the words.

    Example:
        >>> is_impersonal("lød svaret"), is_impersonal("sier")
        (True, False)
    """
    return _CUE.fullmatch(cue) is not None
