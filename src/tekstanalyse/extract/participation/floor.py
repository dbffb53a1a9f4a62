"""Somebody did something before those who were gathered: whoever the report of an event follows had the floor there.

In a report nearly all who are subject of a main clause in the past tense spoke. What people are known for doing in
silence (`silent-acts`), gifts, offices, music and other times are told of those who did not.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.participation.acts import Act, find_acts
from tekstanalyse.extract.participation.aside import goes_on_elsewhere, is_aside, is_of_other_time, is_unintroduced
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.telling import plays
from tekstanalyse.lexicon import words
from tekstanalyse.records import Role

_TOLD = frozenset({"telling", "saying", "stance", "address"})
_GREETED = frozenset({"helsa", "helste", "hilste"})
_DISCUSSING = frozenset(
    "møte debatt folkemøte årsmøte landsmøte allmøte stormøte samtale høring seminar fagdag konferanse".split()  # noqa: SIM905
)
"""Types at which people come to say what they think."""
_DEBATING = ("møte", "debatt", "høring")
"""Ends of the types at which one who wants or dislikes something says so."""
_UNSPOKEN = frozenset("fest markering demonstrasjon gudstjeneste konsert forestilling premiere utstilling".split())  # noqa: SIM905
"""Types at which people do much else than speak."""
_OTHER_TIME = re.compile(
    r"\b(?:i (?:fjor|(?:mange|flere|fleire|alle|to|tre|fire|fem|ti) år|\d{4})|(?:siden|sidan|fra|frå) \d{4}|"
    r"tidligere år|"
    r"tidlegare år|til daglig|til dagleg|på forhånd|på førehand|dagen (?:før|etter|derpå)|år siden|år sidan|"
    r"neste \w+|nylig|nyleg|"
    r"(?:hver|kvar) (?:dag|uke|veke|helg)|som regel|vanligvis|vanlegvis|i barndommen|den gangen|"
    r"den gongen|som barn|som ung)\b",
    re.IGNORECASE,
)
_GIFT = re.compile(
    r"\w*(?:pris|prisen|diplom|diplomet|medalje|medaljen|stipend|stipendet|blomster|blomar|blome|blomen|bukett|buketten|"
    r"pokal|pokalen|gave|gaven|gåve|gåva|hederstegn|hederstegnet|heidersteikn|æresmedlem|"
    r"varamedlem|styremedlem|valnemnda|valgkomiteen)",
    re.IGNORECASE,
)
_MUSIC = re.compile(
    r"\w*(?:konsert(?:en)?|musikk(?:en)?|sangen|songen|sanger|songar|viser|visene|visa|låt|låter|låtar|gitar(?:en)?|"
    r"piano(?:et)?|fele|trekkspill?|orgel(?:et)?|koret|korps(?:et)?|dansen?|stev|melodi(?:en|ar|er)?|musikalsk|trommer?)",
    re.IGNORECASE,
)


def find_floor(scene: Scene) -> Iterator[Part]:
    """Yield who said or did something at the event that nobody does in silence."""
    for act in find_acts(scene):
        aside = is_of_other_time(scene, act.verb) if act.kind == "address" else is_aside(scene, act.verb)
        if aside or not _is_heard(scene, act):
            continue
        people = [person for person in act.people if _is_there(scene, act, person)]
        if act.kind == "doing":
            yield from (Part(person, "speaker", act.verb, "act") for person in people)
        else:
            yield from (Part(person, _role(act), act.verb, "floor") for person in people)


def _role(act: Act) -> Role:
    return "host" if act.kind == "address" and act.verb.lower_ in _GREETED else "speaker"


def _is_heard(scene: Scene, act: Act) -> bool:
    if act.kind == "mood":
        return scene.event.type.endswith(_DEBATING) and not _names_event(scene, act)
    if act.kind == "view":
        return scene.event.type in _DISCUSSING and not _names_event(scene, act)
    return act.kind in _TOLD or (act.kind == "doing" and scene.event.type not in _UNSPOKEN and not _is_beside(scene))


def _names_event(scene: Scene, act: Act) -> bool:
    """Tell whether a view is of the occasion itself («syntes møtet var interessant»), or of one who listened."""
    occasion = any(act.verb.i < span.start <= act.verb.i + 4 for span in scene.event.mentions)
    return occasion or any(other.kind == "watch" for other in find_acts(scene))


def _is_beside(scene: Scene) -> bool:
    """Tell whether the sentence is of another time, of gifts and offices, or of music."""
    if any(map(_is_seat, scene.tokens())):
        return True
    own = [token.lower_ for token in scene.tokens()]
    beside = any(_GIFT.fullmatch(word) or _MUSIC.fullmatch(word) for word in own)
    before = (scene.doc[span.start - 1].lower_ for span in scene.people() if span.start > scene.sent.start)
    return beside or _OTHER_TIME.search(scene.sent.text) is not None or any(map(is_musician, before))


def _is_seat(token: Token) -> bool:
    """Tell whether a word says where one sits who listens («på tilhørerbenken»), and not from where words came."""
    return token.lower_ in words("audience-seats") and token.i > 0 and token.nbor(-1).lower_ in {"på", "i"}


def _is_there(scene: Scene, act: Act, person: str) -> bool:
    """Tell whether a person is told of by name, where that is all there is, and speaks nowhere else."""
    if plays(scene, person, act.verb):
        return False
    if act.kind == "doing" and not (" " in person and _is_named(scene, person)):
        return False
    return not (is_unintroduced(scene, person) or goes_on_elsewhere(scene, person))


def _is_named(scene: Scene, person: str) -> bool:
    """Tell whether the sentence gives a name, or a pronoun for the only name of the sentence before in the line."""
    if any(span.kb_id_ == person for span in scene.people()):
        return True
    start = scene.sent.start
    before = scene.doc[start - 1].sent if start and not scene.doc[start - 1].is_space else scene.sent
    return {span.kb_id_ for span in scene.doc.spans["people"] if span.sent == before} == {person}
