"""Tell an occasion from a kind of occasion, by the form of its noun and the words around it."""

from spacy.tokens import Token

from tekstanalyse.extract.events.contests import is_championship, is_contest
from tekstanalyse.extract.events.details import says_when
from tekstanalyse.extract.events.nouns import heads_item, is_opening, is_timed_item, type_of, zones_of
from tekstanalyse.extract.events.stems import DEFINITE, PLURAL, noun_ending, noun_stem
from tekstanalyse.lexicon import entries, words

_NOT_CONCRETE = frozenset(
    {
        "jevnlige",
        "jamlege",
        "ukentlige",
        "månedlige",
        "ulike",
        "flere",
        "fleire",
        "mange",
        "andre",
        "noen",
        "nokre",
        "ingen",
        "alle",
        "slike",
        "slik",
        "slikt",
        "framtidige",
        "fremtidige",
        "kommende",
        "annet",
        "anna",
    }
)
_AT_LARGE = frozenset(
    "offentlig offentlige offentleg offentlege politisk politiske prinsipiell prinsipielle global globale norsk norske "  # noqa: SIM905
    "store evige evinnelige pågående pågåande".split()
)
"""Words for a debate that is held in no place («den politiske debatten»)."""
_OPEN = frozenset({"åpen", "åpent", "open", "ope", "muntlig", "munnleg"})
"""What a hearing is at which people meet, and not one in writing."""
_INVITED = frozenset({"til", "på", "under", "ved", "i", "fra", "frå", "med"})
_ITEMS = frozenset({"debatt", "samtale", "workshop"})
"""Types of the parts that a programme has as headings."""
_TALKS = frozenset({"foredrag", "forelesning", "åpning", "lansering", "omvisning"})
"""Types of items of a programme that one person gives, and that are no occasion of their own."""
_FOLLOWS = frozenset({"fulgte", "følgde", "følgte", "avsluttet", "avslutta", "startet", "starta", "rundet", "runda"})
"""Verbs by which a report comes to the next part of an event: «Deretter fulgte en paneldebatt»."""
_INDEFINITE = frozenset({"et", "en", "ei", "eit", "ein"})
_HELD = frozenset(
    [
        "holdes",
        "haldast",
        "avholdes",
        "arrangeres",
        "arrangerast",
        "skipast",
        "finner",
        "fann",
        "finn",
        "går",
        "blir",
        "vert",
        "ble",
        "vart",
    ]
)
"""Verbs and auxiliaries of which the subject is an occasion."""
_WISHED = frozenset({"vil", "ønsker", "ynskjer", "ønskjer", "krever", "krev", "foreslår", "trenger", "treng"})
"""Verbs of headings whose object is not yet any occasion («Vil ha folkemøte»)."""
_AWAY = {"møte": {"på"}, "samling": {"på"}, "fest": {"på", "fra", "frå", "av", "i", "om", "med", "for"}}
"""Words before a bare noun by which somebody is at some meeting, camp or party."""
_OWN = frozenset({"sitt", "sin", "si", "sine"})
_COUNTED = frozenset({"første", "fyrste", "andre", "tredje", "siste", "største", "hittil"})
_CALLED = frozenset(
    """kalla kalte kalt kalte kallet innkalte innkalla innkalt innbød innbaud innbudt innbydd ba bad bedt bede beden bød
    baud budt bydd byr møtte møtt samlet samla""".split()  # noqa: SIM905
)
"""Verbs by which people are called to what «til» names, or come to it."""
_COUNTED_IN = frozenset({"første", "fyrste", "siste", "neste", "eneste", "einaste"})
"""Words in -ste that say which one of a row it is, and not how great."""
_IS = frozenset({"er", "var", "ble", "blei", "blir", "vart", "vert"})
_PRIVATE = frozenset({"sykkeltur", "fottur"})
"""Trips that are no occasion unless they are common."""
_SEVERAL = frozenset({"er", "ar", "e", "r", "ene", "ane", "ne"})


def is_concrete(token: Token, start: int) -> bool:
    """Tell an occasion from a kind of occasion, by the form of the noun and the words around it."""
    front = [token.doc[i] for i in range(start, token.i)]
    if _is_of_kind(token, front):
        return False
    if token.lower_ in words("event-nouns-general") or _has_owner(front) or is_opening(token):
        return True
    kind, ending = type_of(token), noun_ending(token.text)
    if kind not in _TALKS and ending not in PLURAL and _is_counted(token, front):
        return True
    item = token.lower_ in {"samtale", "samtalen"} or (kind in _ITEMS and heads_item(token))
    item = item or (kind not in _TALKS and is_timed_item(token))
    if item or ending in DEFINITE or (kind == "kamp" and _is_contested(token)):
        return True
    heard = kind != "høring" or not {word.lower_ for word in front}.isdisjoint(_OPEN)
    return heard and ending not in PLURAL and (_is_headed(token) or _is_settled(token, start))


def _is_of_kind(token: Token, front: list[Token]) -> bool:
    """Tell what the words before the noun make a kind of occasion, or no occasion at all («den politiske debatten»)."""
    before = {word.lower_ for word in front}
    if token.lower_ == "dagen" and (not before.isdisjoint({"hele", "heile"}) or _is_other_day(token)):
        return True
    if token.lower_ in {"dagen", "kvelden"} and not front and _says_when(token):
        return True
    if is_away(token) or _is_several(token) or _is_predicate(token, front):
        return True
    if type_of(token) == "debatt" and not before.isdisjoint(_AT_LARGE):
        return True
    if type_of(token) == "kamp" and noun_ending(token.text) in _SEVERAL and not _is_near_when_or_where(token):
        return True
    if type_of(token) == "temakveld" and noun_ending(token.text) in _SEVERAL:
        return True
    if noun_stem(token.text) in _PRIVATE and (token.i == 0 or token.nbor(-1).lower_ != "felles"):
        return True
    return not before.isdisjoint(_NOT_CONCRETE) or any(zone.label_ == "byline" for zone in zones_of(token))


def _is_several(token: Token) -> bool:
    """Tell whether a plural in definite form is of many occasions («de store musikkfestivalene»)."""
    plural = noun_ending(token.text) in {"ene", "ane", "ne"} and type_of(token) not in {"kamp", "valg"}
    beside = token.doc[max(token.sent.start, token.i - 3) : min(token.i + 3, token.sent.end)]
    counted = any(other.pos_ == "NUM" or other.lower_ in {"begge", "disse", "desse"} for other in beside)
    return plural and token.is_lower and not counted


def _is_predicate(token: Token, front: list[Token]) -> bool:
    """Tell whether the noun says what another event was («det som trolig var det største folkemøtet»)."""
    best = any(word.pos_ == "ADJ" and word.lower_.endswith("ste") and word.lower_ not in _COUNTED_IN for word in front)
    before = [word.lower_ for word in token.doc[max(token.sent.start, token.i - len(front) - 2) : token.i - len(front)]]
    return best and before[-1:] != [] and not _IS.isdisjoint(before)


def is_away(token: Token) -> bool:
    """Tell whether a bare noun only says where somebody is («er på samling i Portugal», «heim frå fest»)."""
    return token.i > 0 and token.nbor(-1).lower_ in _AWAY.get(token.lower_, ())


def _is_near_when_or_where(token: Token) -> bool:
    """Tell whether a day or place stands right behind («rennene i Sula»)."""
    beside = {token.i + 1, token.i + 2}
    return any(span.start in beside for layer in ("dates", "places") for span in token.doc.spans[layer])


def _says_when(spell: Token) -> bool:
    """Tell whether «kvelden» is when something was, and nothing that was held («på kvelden», «resten av dagen»)."""
    before = [token.lower_ for token in spell.doc[max(spell.i - 2, 0) : spell.i]]
    spent = len(before) > 1 and before[0] in {"løpet", "resten", "slutten", "mesteparten"} and before[1] == "av"
    on = spell.lower_ == "kvelden" and before[-1:] == ["på"]
    return spent or on or before[-1:] in (["om"], ["utover"], ["utpå"], ["senere"], ["seinare"])


def _is_other_day(day: Token) -> bool:
    """Tell whether «dagen» only says when, from another day («dagen derpå», «dagen før», «dagen i forveien»)."""
    after = [token.lower_ for token in day.doc[day.i + 1 : day.i + 3]]
    return after[:1] in (["derpå"], ["før"], ["etter"], ["etterpå"]) or after == ["i", "forveien"]


def _is_contested(token: Token) -> bool:
    """Tell whether a word for a contest needs no more to be one: a championship, a result, a match against somebody."""
    after = token.doc[token.i + 1 : token.i + 3]
    against = len(after) == 2 and after[0].lower_ in {"mot", "med"} and after[1].text[:1].isupper()
    return against or is_championship(token) or (is_contest(token) and noun_ending(token.text) is None)


def _is_headed(token: Token) -> bool:
    """Tell whether the noun stands in a title or heading, or in capitals before a colon as captions print it."""
    wished = any(other.lower_ in _WISHED for other in token.sent if other.i < token.i)
    return not wished and (token.is_upper or any(zone.label_ in {"title", "heading"} for zone in zones_of(token)))


def _has_owner(front: list[Token]) -> bool:
    """Tell whether an owner or a demonstrative makes the noun definite: «årets», «denne», «Fjordlaget sitt»."""
    fixed = {"denne", "dette", "den", "det", "neste", "forrige", "førre"}
    if any(word.lower_ in _OWN and word.i and word.nbor(-1).pos_ == "PROPN" for word in front):
        return True
    return any(word.lower_ in fixed or (word.lower_.endswith("s") and word.pos_ in {"NOUN", "PROPN"}) for word in front)


def _is_counted(token: Token, front: list[Token]) -> bool:
    """Tell whether the words in front say which one of a row it is («på sist møte», «sin første pressekonferanse»)."""
    before = [word.lower_ for word in front]
    last = token.i > token.sent.start and token.nbor(-1).lower_ == "sist"
    return last or (len(before) > 1 and before[0] in _OWN and before[1] in _COUNTED)


def _is_settled(token: Token, start: int) -> bool:
    """Tell whether an indefinite noun is one occasion: somebody invites or comes to it, or its day is given."""
    doc = token.doc
    before = doc[start - 1] if start > 0 else None
    article = start < token.i and doc[start].lower_ in _INDEFINITE | {"ny", "nytt"}
    dated = says_when(token.sent) or any(
        date.sent == token.sent and abs(date.start - token.i) < 25 for date in doc.spans["dates"]
    )
    placed = any(place.sent == token.sent and 0 < place.start - token.i < 12 for place in doc.spans["places"])
    if before is not None and before.lower_ in _INVITED and before.pos_ == "ADP":
        return article or dated or placed or _is_invited(token) or _is_begun_with(token)
    if dated and (_is_subject_of_holding(token) or _is_opened_for(token, before)):
        return True
    arranged = (
        _is_arranged(token, start)
        or _is_there(token, start)
        or (article and any(t.lower_ in _FOLLOWS for t in token.sent))
    )
    return (article or arranged) and (dated or placed or arranged)


def _is_subject_of_holding(token: Token) -> bool:
    """Tell whether the noun begins the sentence and is what is held («Ordinær generalforsamling holdes 9. mai»)."""
    return all(t.pos_ in {"ADJ", "DET"} for t in token.doc[token.sent.start : token.i]) and (
        token.i + 1 < len(token.doc) and token.nbor().lower_ in _HELD
    )


def _is_opened_for(token: Token, before: Token | None) -> bool:
    """Tell whether the noun is what a day is for («åpnet døra for debatt tirsdag», «samla for årsmøte 3. mars»)."""
    after = token.doc[token.i + 1 : min(token.i + 3, token.sent.end)]
    day = any(date.start == token.i + 1 for date in token.doc.spans["dates"]) or (len(after) > 0 and says_when(after))
    return before is not None and before.lower_ == "for" and day


def _is_begun_with(token: Token) -> bool:
    """Tell whether something began or ended with it, in some place («avsluttet med gudstjeneste i domkirken»)."""
    before = [other.lower_ for other in token.doc[max(token.i - 2, token.sent.start) : token.i]]
    after = token.nbor().lower_ if token.i + 1 < token.sent.end else ""
    return before[-1:] == ["med"] and before[0] in _FOLLOWS and after in {"i", "på", "ved"}


def _is_there(token: Token, start: int) -> bool:
    """Tell whether the noun is what there was, or what all is ready for («vart det debatt», «det er duka for fest»)."""
    before = [other.lower_ for other in token.doc[max(token.sent.start, start - 4) : start]]
    ready = before[-2:] in (["duket", "for"], ["duka", "for"])
    dated = any(date.sent == token.sent for date in token.doc.spans["dates"])
    is_ = {"var", "ble", "vart", "blei"} | ({"er", "blir", "vert"} if dated else set())
    return "det" in before and (ready or not is_.isdisjoint(before))


def _is_arranged(token: Token, start: int) -> bool:
    """Tell whether the noun is what somebody arranges, right after the verb («arrangerte fagdag om kysten»).

    Between them may stand who does it, of any length («Laurdag heldt Indre Fjordlag av 1890 årsmøte»).
    """
    named = {i for key in ("organizations", "people") for s in token.doc.spans[key] for i in range(s.start, s.end)}
    while start > token.sent.start and (
        start - 1 in named or (start - 2 in named and token.doc[start - 1].lower_ == "og")
    ):
        start -= 1
    head = token.head
    if head.i < token.i and head.lower_ in words("organize-verbs") and token.dep_ in {"obj", "nsubj", "nsubj:pass"}:
        return True
    before = token.doc[max(token.sent.start, start - 4) : start]
    return any(other.lower_ in words("organize-verbs") and other.pos_ in {"VERB", "AUX"} for other in before)


def _is_invited(token: Token) -> bool:
    """Tell whether somebody arranges what is named, or people were called to it («hadde kalla inn til folkemøte»)."""
    verbs = {form for entry in entries("organize-verbs") for form in entry}
    called = token.i > 0 and token.nbor(-1).lower_ == "til"
    return any(other.lower_ in verbs or (called and other.lower_ in _CALLED) for other in token.sent)
