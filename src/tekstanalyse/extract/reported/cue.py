"""Tell which verbs report what somebody says."""

from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.reported.frames import PREPOSITIONS, frame_end, infinitive_of, object_of
from tekstanalyse.extract.reported.inverted import after_subject
from tekstanalyse.extract.reported.noun import CALLING
from tekstanalyse.extract.reported.perfect import is_call, is_perfect
from tekstanalyse.extract.syntax import subject
from tekstanalyse.lexicon import words

_BECOME = frozenset("bli blir ble blei blitt blevet verte vert vart vorte vorten".split())  # noqa: SIM905
_NOT = frozenset({"ikke", "ikkje", "aldri", "neppe", "ingenting", "inkje", "intet", "lite", "få"})
_IF = frozenset({"hvis", "dersom", "viss", "ifall"})
_ORDERS = frozenset("spør be si sei fortell fortel husk hugs tenk skriv gjett".split())  # noqa: SIM905
_MISTAKEN = frozenset({"trodde", "trudde"})
_OMITTED = frozenset("være vere unngikk unngjekk unnlot unnlét glemte gløymde nektet nekta slapp slepp".split())  # noqa: SIM905
"""Before an infinitive: it was left undone («lot være å si at», «nektet å fortelle om»)."""
_READ = frozenset({"lese", "leser", "leste", "lest", "lesa", "les", "las"})
_INWARD = _READ | frozenset({"tenke", "tenker", "tenkte", "tenkje", "tenkjer"})
"""What one only reads or thinks is not said."""
_SHOWED = frozenset({"viste", "vist"})
_SHOW = frozenset({"vise", "syne", "visa", "syna"})
_HOW = frozenset({"hvordan", "korleis", "hvorfor", "kvifor"})
_WANTING = frozenset({"vil", "ville"})
_SELF = frozenset({"seg", "også", "òg"})
_NEITHER = frozenset({"verken", "hverken", "korkje"})


def is_cue(verb: Token) -> bool:
    """Tell whether a verb reports something that was said: not asked, denied, supposed, or told to its subject."""
    return _reports(verb) and not (_is_passive(verb) or _is_question(verb) or _is_denied(verb) or _is_unsaid(verb))


def _reports(verb: Token) -> bool:
    if (
        verb.pos_ in {"VERB", "AUX"} or is_perfect(verb) or is_call(verb) or _is_misread(verb)
    ) and verb.lower_ in _claiming():
        return True
    if verb.lower_ in _MISTAKEN | words("belief-verbs") and _doubts(verb):
        return True
    if verb.lower_ in words("attribution-verbs") - _INWARD and _carries(verb):
        return True
    if verb.lower_ in _WANTING and _carries(verb):
        return True
    ends = (frame_end, infinitive_of, object_of) if verb.lower_ in _phrasal() else ()
    return any(end(verb) is not None for end in ends) or _shows(verb)


def _shows(verb: Token) -> bool:
    """Tell «viste hvordan» and «åpnet med å vise at», which a lecture tells, from what is shown to the eye."""
    if [token.lower_ for token in _before(verb, 2)] == ["med", "å"] and verb.lower_ in _SHOW:
        return verb.i + 1 < verb.sent.end and verb.nbor().lower_ == "at"
    if verb.lower_ not in _SHOWED:
        return False
    after = verb.doc[after_subject(verb) : verb.sent.end]
    return len(after) > 1 and after[0].lower_ in _HOW


def _is_misread(verb: Token) -> bool:
    """Tell a past tense that is taken for an adjective («til det repliserte biskop Lid at», «Lid innvende at»)."""
    if verb.pos_ != "ADJ" or not verb.lower_.endswith(("te", "de", "et", "a")):
        return False
    end = after_subject(verb)
    behind = end > verb.i + 1 or verb.dep_ == "ROOT"
    return behind and end < verb.sent.end and verb.doc[end].lower_ == "at"


def _carries(verb: Token) -> bool:
    """Tell whether «at» follows, with a preposition at most between («takka for at», «supplerte med at»)."""
    after = [token.lower_ for token in verb.doc[after_subject(verb) : min(verb.i + 12, verb.sent.end)][:3]]
    return "at" in after and all(word in PREPOSITIONS | _SELF for word in after[: after.index("at")])


def _doubts(verb: Token) -> bool:
    """Tell «trodde ikke at», which gives a view as «trodde at» does not."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]]
    before = after[: after.index("at")] if "at" in after else after
    return verb.lower_ in _MISTAKEN and not _NOT.isdisjoint(before)


@lru_cache
def _claiming() -> frozenset[str]:
    """Return the verbs that report a claim without other words."""
    silent = words("attribution-verbs") | words("phrase-verbs") | _MISTAKEN
    told = words("speech-verbs") | words("claim-verbs")
    other = ("belief-verbs", "accusing-verbs", "request-verbs")
    return told.union(*map(words, other), CALLING) - silent


@lru_cache
def _phrasal() -> frozenset[str]:
    """Return the verbs that report a claim only as part of a phrase."""
    return words("frame-verbs") | words("phrase-verbs") | words("attribution-verbs")


def _before(verb: Token, reach: int) -> Span:
    return verb.doc[max(verb.i - reach, verb.sent.start) : verb.i]


def _is_passive(verb: Token) -> bool:
    """Tell whether the subject is the one spoken to («hun ble spurt om»)."""
    return not is_finite(verb) and any(token.lower_ in _BECOME for token in _before(verb, 3))


def _is_question(verb: Token) -> bool:
    last = next((token for token in reversed(verb.sent) if not token.is_space), None)
    leads = any(token.text == ":" for token in verb.doc[verb.i : verb.sent.end])
    asked = last is not None and last.text == "?" and not leads
    return asked and not any(is_finite(token) for token in _before(verb, verb.i))


def _is_denied(verb: Token) -> bool:
    """Tell whether it was not said; one who does not believe it or cannot see it says so («tror ikke at»)."""
    if verb.lower_ in words("belief-verbs") | words("frame-verbs") or frame_end(verb) is not None:
        return False
    head = subject(verb)
    if head is not None and any(token.lower_ in _NEITHER for token in verb.doc[head.left_edge.i : verb.i]):
        return True
    inverted = head is not None and head.i > verb.i
    after = verb.doc[verb.i + 1 : min(verb.i + (3 if inverted else 2), verb.sent.end)]
    before = _before(verb, 1 if is_finite(verb) else 3)
    return any(token.lower_ in _NOT for token in (*before, *after))


def _is_unsaid(verb: Token) -> bool:
    """Tell what is supposed («hvis hun sier»), planned («skal si»), left out («nektet å si»), or asked of us.

    So is what is only pointed at («Slik forklarer hun …»).
    """
    supposed = any(token.lower_ in _IF for token in _before(verb, 5))
    planned = not is_finite(verb) and any(token.lower_ == "skal" for token in _before(verb, 2))
    left = verb.i - verb.sent.start > 1 and verb.nbor(-1).lower_ == "å" and verb.nbor(-2).lower_ in _OMITTED
    shown = verb.i == verb.sent.start + 1 and verb.nbor(-1).text == "Slik"
    order = verb.i == verb.sent.start and verb.text.istitle() and verb.lower_ in _ORDERS
    return supposed or planned or left or shown or order
