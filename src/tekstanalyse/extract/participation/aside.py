"""See what a report tells aside from its event: near it, of another year, to a paper, by another's account."""

import re
from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import is_said_aside, said_elsewhere
from tekstanalyse.extract.participation.said_at import is_placed_off
from tekstanalyse.extract.participation.scene import Scene
from tekstanalyse.lexicon import words

_TELLING = frozenset({"fortalte", "fortalde", "snakket", "snakka", "sa", "mintes", "minnest", "gikk", "gjekk"})
"""Verbs behind which a year is of what is told («fortalte fra krigen i 1945»)."""
_STANDS = frozenset({"stand", "standen", "standene", "messestand"})
PERFORMED = frozenset({"konsert", "forestilling", "premiere", "utstilling"})
"""Types at which people play and show: who tells of it has not spoken there."""
_NOTHING = frozenset({"ingenting", "inkje", "null", "niks"})
_GREETED = frozenset(
    "hilste helste helsa ønsket ønskte ynskte takket takka leste las talte tala innledet innleia viste synte".split()  # noqa: SIM905
)
"""Verbs of what is done around an event as a part of it («Før forelesningen hilste Lia fra fakultetet»)."""
_NOW = frozenset({"nå", "no", "da", "då", "her"})
"""Words by which a report comes back to its event («Han hadde på forhånd varslet … Nå gjorde han det klart at»)."""
_BACKGROUND = frozenset({"etter", "etterat", "fordi", "ettersom", "når", "hvis", "dersom", "viss"})
_AGAINST = frozenset({"men", "mens", "medan"})
_OTHER_TIME = re.compile(
    r"\b(?:i (?:forfjor|fjor)|for [\w-]+(?: [\w-]+)? (?:år|måneder|månader|uker|veker|dager|dagar) (?:siden|sidan)"
    r"|(?:forrige|førre|sist) (?:uke|veke|helg|måned|månad|år|gang|gong|møte|sesong|semester)"
    r"|(?:tidligere|tidlegare) i (?:uka|uken|veka|år|måneden|månaden|høst|haust|vår|vinter|sommer|sommar)"
    r"|(?:tidligere|tidlegare) år|i sin tid|^i (?P<year>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_BELONGING = frozenset({"som", "at", "da", "då", "der", "om", "hvor", "kvar", "«"})
"""Words that begin another clause, in which a time is not that of what is told."""
_LISTENERS = frozenset(
    "tilhører tilhøyrar tilskuer tilskodar publikummer publikummar publikummerne publikummarane tilhørerne "  # noqa: SIM905
    "tilhøyrarane tilskuerne tilskodarane besøkende besøkjande forbipasserende forbipasserande".split()
)
_MARKS = frozenset('–-—«"“”')
_RECEIVING = frozenset({"imot", "mot", "velkommen", "velkomen", "velkomne"})
_BACK = frozenset({"men", "mens", "medan", "no", "nå"})
"""Words by which a sentence that began with another time comes back to this one."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_YEARS = 4
"""Digits of a year."""
_OF_WHAT = frozenset({"at", "fra", "frå", "gjennom", "korleis", "hvordan", "da", "då", "som", ":"})
"""Words behind a verb of telling with which the content begins that a year may stand in."""


def is_aside(scene: Scene, verb: Token) -> bool:
    """Tell whether what a verb of telling says was not told to those who were gathered."""
    at_stand = any(token.lower_ in _STANDS for token in scene.tokens())
    near = (is_placed_off(scene, verb.i) and verb.lower_ not in _GREETED) or at_stand
    near = near or _is_of_audience(scene) or _says_nothing(verb)
    near = near or is_background(verb)
    return (
        near
        or is_claimed(verb)
        or is_cited(verb)
        or is_of_other_time(scene, verb)
        or is_then(scene, verb)
        or is_elsewhere(scene, verb)
    )


def _says_nothing(verb: Token) -> bool:
    """Tell whether nothing is what somebody said («satt ved vinduet og sa ingenting», «sa fra seg ordet»)."""
    after = [token.lower_ for token in verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]]
    said = takewhile(lambda word: word not in {"at", ":"}, after)
    return not _NOTHING.isdisjoint(said) or after[:2] in (["fra", "seg"], ["frå", "seg"])


def _is_of_audience(scene: Scene) -> bool:
    """Tell whether the sentence picks somebody out of those who listened («Av de frammøtte trakk Lia fram maten»)."""
    lead = [token.lower_ for token in scene.sent[:3]]
    return lead[:1] in (["av"], ["blant"], ["mellom"]) and not words("audience-nouns").isdisjoint(lead)


def is_then(scene: Scene, verb: Token) -> bool:
    """Tell whether the sentence tells of another year, or of what goes on around a performance."""
    then = _tells_when(scene, verb) and not scene.explicit
    return then or (scene.event.type in PERFORMED and not scene.explicit)


def _tells_when(scene: Scene, verb: Token) -> bool:
    """Tell whether a year says when it was told, and not of when («gjekk gjennom soga frå fyrste spadetak i 1994»)."""
    for token in scene.tokens():
        year = token.i > scene.sent.start and _YEAR.fullmatch(token.text) and token.nbor(-1).lower_ == "i"
        if year and not _is_of_relative(verb, token):
            told = {other.lower_ for other in scene.doc[verb.i + 1 : token.i]}
            return _OF_WHAT.isdisjoint(told)
    return False


def _is_of_relative(verb: Token, year: Token) -> bool:
    """Tell whether a year stands in a clause on who told it («Lia, som flyttet hit i 2015, fortalte»)."""
    ended = any(token.text == "," for token in verb.doc[year.i + 1 : verb.i])
    clause = takewhile(lambda token: not token.is_punct, reversed(verb.doc[verb.sent.start : year.i]))
    return ended and any(token.lower_ == "som" for token in clause)


def is_of_other_time(scene: Scene, trigger: Token) -> bool:
    """Tell whether a sentence that does not name the event says that it was at another time («I fjor talte Lia»).

    One that names it may say so of somebody in a clause («Lia, som i fjor holdt foredraget, var blant tilhørerne»),
    unless it is last year's event that is named («Lia, som i fjor fulgte konferansen»).
    """
    if scene.event.turn is not None or scene.event.listed or scene.event.section:
        return False
    if scene.explicit:
        return not _is_of_earlier_year(scene) and any(_is_of_clause(trigger, time) for time in _times(scene.sent))
    own = "".join(token.text_with_ws for token in scene.tokens())
    return bool(_OTHER_TIME.search(own)) and any(
        _is_time_of(trigger, time) for time in _times(scene.sent, scene.event.edtf or "")
    )


def _times(sent: Span, known: str = "") -> Iterator[Token]:
    """Yield the first words of the phrases for other times in a sentence."""
    for match in _OTHER_TIME.finditer(sent.text):
        if match["year"] is None or match["year"] not in known:
            yield from (token for token in sent if token.idx == sent.start_char + match.start())


def _is_of_earlier_year(scene: Scene) -> bool:
    published = scene.doc.user_data.get("published") or ""
    return bool(scene.event.edtf) and (scene.event.edtf or "")[:_YEARS] < published[:_YEARS]


def _is_of_clause(trigger: Token, time: Token) -> bool:
    """Tell whether a time stands right behind «som», in the clause of what was done."""
    behind = time.i > time.sent.start and time.nbor(-1).lower_ == "som" and time.i < trigger.i
    return behind and not any(token.text == "," for token in trigger.doc[time.i : trigger.i])


def _is_time_of(trigger: Token, time: Token) -> bool:
    """Tell whether a phrase for a time stands in the clause of what was done."""
    first, last = sorted((trigger.i, time.i))
    between = {token.lower_ for token in trigger.doc[first + 1 : last]}
    if time.i == trigger.sent.start:
        return between.isdisjoint(_BACK)
    clause = takewhile(lambda token: not token.is_punct, reversed(trigger.doc[trigger.sent.start : time.i]))
    belonging = time.i < trigger.i and any(token.lower_ in _BELONGING for token in clause)
    parted = any(sign in word for word in between for sign in (",", "–", "»", "?", "!", "”"))
    return not (belonging or parted) and between.isdisjoint(_OF_WHAT | _BELONGING)


def goes_on_elsewhere(scene: Scene, person: str) -> bool:
    """Tell whether the paragraph has the person speak elsewhere before («Lia sa etterpå at …», «mente ho»)."""
    if scene.sent[0].lower_ in _NOW:
        return False
    doc = scene.doc
    start = _start_of_turn(text_of(doc), scene.sent.start_char)
    named = [s for key in ("people", "references") for s in doc.spans[key] if s.kb_id_ == person]
    before = {span.sent for span in named if start <= span.start_char < scene.sent.start_char}
    return any(said_elsewhere(sent.text) or _stands_aside(sent) or _is_of_another_time(sent) for sent in before)


def _stands_aside(sent: Span) -> bool:
    """Tell whether one is told to be beside the event, and not to receive its guests («tok imot ved inngangen»)."""
    return is_said_aside(sent.text) and _RECEIVING.isdisjoint(token.lower_ for token in sent)


def _start_of_turn(text: str, at: int) -> int:
    """Return where the line begins, or the one above it where what is quoted begins the line."""
    start = text.rfind("\n", 0, at) + 1
    return text.rfind("\n", 0, len(text[:start].rstrip())) + 1 if text[start : start + 1] in _MARKS else start


def _is_of_another_time(sent: Span) -> bool:
    """Tell whether a main clause says when it was, at another time («Forgjengeren fikk spørsmålet i 2009»)."""
    verb = sent.root
    years = (token for token in sent[1:] if _YEAR.fullmatch(token.text) and token.nbor(-1).lower_ == "i")
    own = (year for year in years if "«" not in sent.doc[sent.start : year.i].text.rpartition("»")[2])
    return any(_is_time_of(verb, time) for time in (*_times(sent), *own)) and verb.lower_ not in _TELLING


def is_unintroduced(scene: Scene, person: str) -> bool:
    """Tell whether one only listened («sukket tilhører Hege Lia»), or is only told where from («sa Kari fra Toten»)."""
    doc = scene.doc
    named = [span for span in doc.spans["people"] if span.kb_id_ == person]
    if any(span.start and doc[span.start - 1].lower_ in _LISTENERS for span in named):
        return True
    after = (doc[span.end].lower_ for span in named if span.end < len(doc))
    return " " not in person and any(word in {"fra", "frå"} for word in after)


def is_claimed(verb: Token) -> bool:
    """Tell whether a clause with «at» around the verb is what somebody else says («Lia sa at Moe krevde svar»)."""
    marks = (child for head in (verb, *verb.ancestors) for child in head.children if child.dep_ == "mark")
    return any(mark.lower_ == "at" for mark in marks)


def is_background(verb: Token) -> bool:
    """Tell whether the clause gives the time or reason of another («etter at Lia uttalte at», «fordi Moe sa»)."""
    marks = (child for head in (verb, *verb.ancestors) if head.dep_ == "advcl" for child in head.children)
    return any(mark.dep_ in {"mark", "case", "advmod"} and mark.lower_ in _BACKGROUND for mark in marks)


def is_elsewhere(scene: Scene, verb: Token) -> bool:
    """Tell whether the report's own words say that it was elsewhere, up to where «men» or «mens» sets another thing."""
    ends = (token.i for token in scene.tokens() if token.i > verb.i and token.lower_ in _AGAINST | {"som"})
    claims = (token.i for token in scene.tokens() if token.i > verb.i and token.lower_ in _OF_WHAT)
    end, claim = next(ends, scene.sent.end), next(claims, scene.sent.end)
    own = list(scene.tokens())
    return said_elsewhere("".join(token.text_with_ws for token in own if token.i < end)) or is_said_aside(
        "".join(token.text_with_ws for token in own if token.i < min(end, claim))
    )


def is_cited(verb: Token) -> bool:
    """Tell whether a clause with «som» is on somebody whom another only names («viste til Lia, som hevdet at …»)."""
    if verb.dep_ != "acl:relcl":
        return False
    governing = next((token for token in verb.head.ancestors if token.pos_ == "VERB"), None)
    return governing is not None and governing.lower_ in words("citing-verbs")
