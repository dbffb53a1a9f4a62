"""A sentence says that somebody did not do it: «tok aldri ordet», «gikk uten å si noe», «skulle ha talt»."""

import re
from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.extract.phrases import phrase_pattern
from tekstanalyse.lexicon import words

_NOT = frozenset({"ikke", "ikkje", "aldri", "knapt", "neppe"})
_NEITHER = frozenset({"verken", "hverken", "korkje"})
_NO = frozenset({"ingen", "inga"})
"""Words before the noun for a talk that nobody gave («holdt ingen tale»)."""
_CLAUSES = frozenset(
    "mens medan men som fordi så ettersom sidan siden der da då når idet før etter inntil".split()  # noqa: SIM905
)
_CLAIMS = frozenset("at : « om som kvifor hvorfor kva hva korleis hvordan kven hvem når kvar hvor".split())  # noqa: SIM905
"""Words with which what was said or asked begins."""
_MEANT = frozenset("mente meinte hevdet hevda sa trodde trudde syntes synest tykte".split())  # noqa: SIM905
"""Verbs behind which what was said may begin without «at» («meinte bygda ikkje hadde råd»)."""
_LITOTES = frozenset(
    "skjul stol skyldig skuldig nølte unnlot unnlét unnlet nøyde nøgde nøydde glemte gløymde gløymte sparte tvil "  # noqa: SIM905
    "sjansen høvet anledningen bare berre minst uventet uventa overraskende overraskande før være vere vera "
    "kruttet fingrene fingrane fingrar godta akseptere forstå skjønne skjøne skjøna".split()
)
"""Words for what one who speaks out does not do («la ikke skjul på», «kunne ikke la være», «Ikke bare talte Lia»)."""
_UNREAL = frozenset({"ville", "skulle", "kunne", "burde", "måtte"})
_REFUSED = re.compile(
    r"\bmen (?:f[ie]kk (?:\w+ )?(?:det|den|han|ho|hun) ikkj?e"
    r"|f[ie]kk (?:aldri|ikkj?e) (?:ordet|lov|taletid|talerett|slippe|sleppe|sagt|det|høve|anledning)"
    r"|(?:\w+ )?sl[ae]pp (?:\w+ )?ikkj?e til|strøk seg|trakk seg|trekte seg|tidlegare dreg|rakk det ikkj?e"
    r"|(?:sa|ytret|ytra) (?:ikkj?e (?:noen ?ting|noe|noko|et ord|eit ord|stort)|ingenting|ingen ting|inkje)"
    r"|tok ikkj?e ordet|h[eo]ldt munn|tidde|tagde|tagg|var tause?\b|forble tause?\b)",
    re.IGNORECASE,
)
"""How a sentence goes on that somebody who asked to speak was not let, or who sat there did not."""
_NEAR = 3
_REACH = 6
"""Words before what is done in which «å» or «ha» leads to it."""


def is_denied(scene: Scene, person: str, trigger: Token) -> bool:
    """Tell whether the sentence says that what a trigger says was not done, not meant so, or only wished for."""
    return (
        _is_negated(scene, trigger)
        or _is_undone(trigger)
        or _is_unreal(trigger)
        or _is_missed(scene, person, trigger)
        or _is_silent(scene, trigger)
        or _REFUSED.search(scene.sent.text, trigger.idx - scene.sent.start_char) is not None
        or any(_is_no_talk(token) and _is_beside(trigger, token) for token in scene.tokens())
    )


def _is_negated(scene: Scene, trigger: Token) -> bool:
    """Tell whether «ikke» stands beside the trigger, or «verken» before it."""
    if trigger.text == ":" or trigger.lower_ in words("moods"):
        return False
    own = list(scene.tokens())
    if any(token.lower_ in _NEITHER and token.i < trigger.i and _is_beside(trigger, token) for token in own):
        return True
    near = (token for token in own if token.lower_ in _NOT and -_NEAR <= token.i - trigger.i <= _NEAR)
    return any(
        not (_is_in_claim(trigger, token) or _is_said_before(trigger, token) or _is_litotes(token)) for token in near
    )


def _is_undone(trigger: Token) -> bool:
    """Tell whether «å» leads to it behind words for what was left undone («slapp å holde tale»)."""
    if is_finite(trigger):
        return False
    lead = next((token for token in _before(trigger) if token.lower_ == "å"), None)
    if lead is None:
        return False
    before = trigger.doc[trigger.sent.start : lead.i].text
    return any(match.end() == len(before) for match in phrase_pattern("undone-phrases").finditer(before))


def _is_unreal(trigger: Token) -> bool:
    """Tell whether it would, should or could have been done («skulle ha holdt innlegg», «ville gjerne ha talt»)."""
    lead = [*_before(trigger), *trigger.doc[trigger.i : min(trigger.i + _NEAR, trigger.sent.end - 1)]]
    ha = next((token for token in lead if token.lower_ in {"ha", "hatt"}), None)
    done = ha is not None and ("Part" in ha.nbor().morph.get("VerbForm", []) or ha.nbor().pos_ in {"VERB", "AUX"})
    modals = trigger.doc[max(trigger.sent.start, ha.i - _NEAR) : ha.i] if ha is not None else ()
    return done and any(token.lower_ in _UNREAL for token in modals)


def _before(trigger: Token) -> Iterator[Token]:
    """Yield the words before one, from the last, up to a finite verb or a mark."""
    before = reversed(trigger.doc[max(trigger.sent.start, trigger.i - _REACH) : trigger.i])
    return takewhile(lambda token: not (is_finite(token) or token.is_punct), before)


def _is_missed(scene: Scene, person: str, trigger: Token) -> bool:
    """Tell whether somebody was wished for, and named behind the words that say so («savnet et innlegg fra Lia»)."""
    sent = scene.sent
    for match in phrase_pattern("wish-phrases").finditer(sent.text):
        at = sent.start_char + match.start()
        wished = any(span.kb_id_ == person and span.start_char > at for span in scene.people())
        word = next((token for token in sent if token.idx >= at), trigger)
        if wished and word.i < trigger.i and _is_beside(trigger, word):
            return True
    return False


def _is_silent(scene: Scene, trigger: Token) -> bool:
    """Tell whether somebody is said to be silent in the clause of the trigger («satt taus under hele debatten»)."""
    for match in phrase_pattern("silence-phrases").finditer(scene.sent.text):
        word = next((t for t in scene.tokens() if t.idx >= scene.sent.start_char + match.start()), None)
        if word is not None and _is_beside(trigger, word, {"og", ","}):
            return True
    return False


def _is_beside(trigger: Token, token: Token, also: set[str] | frozenset[str] = frozenset()) -> bool:
    """Tell whether no other clause begins between two words."""
    first, last = sorted((trigger.i, token.i))
    return (_CLAUSES | also).isdisjoint(between.lower_ for between in trigger.doc[first + 1 : last])


def _is_no_talk(token: Token) -> bool:
    """Tell whether a word says that no talk was given («holdt ingen tale»)."""
    talk = token.i > 0 and stem_of(token.text, "talk-nouns") is not None
    return talk and token.nbor(-1).lower_ in _NO


def _is_litotes(negation: Token) -> bool:
    """Tell whether what is denied is silence («la ikke skjul på at», «nølte ikke med å», «ikke bare»)."""
    near = negation.doc[max(negation.i - 2, negation.sent.start) : min(negation.i + 4, negation.sent.end)]
    return any(token.lower_ in _LITOTES or (token.i > negation.i and token.lower_ in words("moods")) for token in near)


def _is_in_claim(trigger: Token, token: Token) -> bool:
    """Tell whether a word stands in what was said, and not in that it was («understreket at lærlinger ikke …»)."""
    between = trigger.doc[trigger.i + 1 : max(token.i, trigger.i + 1)]
    meant = trigger.lower_ in _MEANT and bool(between) and between[0].pos_ in {"NOUN", "PRON", "DET"}
    return meant or any(other.lower_ in _CLAIMS for other in trigger.doc[trigger.i + 1 : max(token.i, trigger.i + 1)])


def _is_said_before(trigger: Token, token: Token) -> bool:
    """Tell whether a word ends what was said, and who said it follows («Det holder ikke lenger, innvendte Lia»)."""
    return any(between.text in {",", "?", "!", "»"} for between in trigger.doc[token.i + 1 : trigger.i])
