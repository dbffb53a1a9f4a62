"""People talked with each other before an audience: «drøftet saken med», «i samtale med», «møtte Lia til duell»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite, is_past
from tekstanalyse.extract.participation.aside import is_aside
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.scene import Part, Scene, may_be_title
from tekstanalyse.extract.participation.telling import tells
from tekstanalyse.extract.syntax import agent, subject
from tekstanalyse.records import Role

_STAGED = frozenset({"debatt", "samtale", "høring", "bokbad"})
"""Types of which those who take part are heard."""
_OF_BOOKS = frozenset({"lansering", "forfatterkveld", "bokbad", "festival"})
"""Types at which one who talks with an author asks the questions."""
_MEETING = "møte"
"""End of the types at which one who joins another does so in words."""
_TALKS = (
    "samtale", "samtalen", "duell", "duellen", "ordskifte", "ordskiftet", "debatt", "debatten", "prat", "praten",
    "veksling", "vekslingen", "vekslinga", "diskusjon", "diskusjonen", "krangel", "krangelen", "passiar", "passiaren",
    "disputt", "disputten", "meningsbrytning", "meiningsbryting",
)  # fmt: skip
_TITLED = 4
"""Words between «mellom» or «med» and the names."""
_FAR = 8
"""Words between a verb and «med» or «til»."""
_QUESTIONED = frozenset({"grillet", "grilla", "intervjuet", "intervjua", "utfordret", "utfordra"})
_TALKED = frozenset(
    "snakket snakka pratet prata samtalte samtala drøftet drøfta diskuterte debatterte duellerte filosoferte "  # noqa: SIM905
    "orienterte presenterte foreleste".split()
)
_CHATTED = frozenset({"snakket", "snakka", "pratet", "prata"})
"""Verbs that say more than that two met only where they say of what they talked."""
_MET = frozenset("møtte møttes møttest møtes møtest møter utfordret utfordra utfordrer utfordrar traff treffer".split())  # noqa: SIM905


def find_partners(scene: Scene) -> Iterator[Part]:
    """Yield who talked with whom, who was answered by whom, and who asked whom."""
    yield from _kept_company(scene)
    yield from _grilled(scene)
    yield from _conversing(scene)
    yield from _talked_with(scene)
    yield from _in_talk_with(scene)
    yield from _met(scene)


def _kept_company(scene: Scene) -> Iterator[Part]:
    """Yield who was joined on the stage or the floor, and by whom («Lia fikk selskap av Moe», «fekk følgje av Moe»)."""
    if not (scene.event.type in _STAGED or scene.event.type.endswith(_MEETING)):
        return
    role: Role = "panelist" if scene.event.type in _STAGED else "speaker"
    for token in scene.tokens():
        by = token.i + 1 < scene.sent.end and token.nbor().lower_ in {"av", "med"}
        verb = next((t for t in scene.tokens() if t.i < token.i and t.lower_ in {"fikk", "fekk"}), None)
        if token.lower_ in {"selskap", "følge", "følgje"} and by and verb is not None:
            joining = [span.kb_id_ for span in scene.people() if span.start > token.i]
            yield from (Part(p, role, token, "panel") for p in (*scene.subject_of(verb), *joining))


def _talked_with(scene: Scene) -> Iterator[Part]:
    """Yield with whom somebody talked of something («Lia drøftet saken med Jon Moe»)."""
    for verb in scene.tokens():
        talking = scene.subject_of(verb) if verb.lower_ in _TALKED and _is_told(scene, verb) else ()
        partner = _behind_with(scene, verb) if talking else None
        if partner is not None and partner.kb_id_ not in talking:
            yield Part(partner.kb_id_, _asking(scene), verb, "panel")


def _is_told(scene: Scene, verb: Token) -> bool:
    chatting = verb.lower_ in _CHATTED and scene.event.type not in _STAGED | _OF_BOOKS
    if chatting and not any(token.lower_ == "om" for token in scene.tokens()):
        return False
    main = verb.dep_ in {"ROOT", "conj", "parataxis"}
    return main and (is_past(verb) or tells(verb)) and not is_aside(scene, verb)


def _asking(scene: Scene) -> Role:
    return "moderator" if scene.event.type in _OF_BOOKS else "panelist"


def _behind_with(scene: Scene, verb: Token) -> Span | None:
    """Return the name behind «med» and a title, where no other clause lies between the verb and it."""
    near = [token for token in scene.tokens() if verb.i < token.i <= verb.i + _FAR]
    by = next((token for token in near if token.lower_ == "med"), None)
    name = next((s for s in scene.people() if by is not None and by.i < s.start <= by.i + _TITLED), None)
    if by is None or name is None or not all(map(may_be_title, scene.doc[by.i + 1 : name.start])):
        return None
    between = scene.doc[verb.i + 1 : by.i]
    return None if any(is_finite(token) or token.pos_ in {"SCONJ", "PUNCT"} for token in between) else name


def _in_talk_with(scene: Scene) -> Iterator[Part]:
    """Yield in talk with whom somebody told something («I samtale med kritiker Hege Lia fortalte hun om …»)."""
    for noun in scene.tokens():
        if not noun.lower_.endswith(_TALKS) or noun.i == scene.sent.start or noun.nbor(-1).lower_ != "i":
            continue
        partner = _behind_with(scene, noun)
        told = next((token for token in scene.tokens() if tells(token) and not is_aside(scene, token)), None)
        if partner is not None and told is not None:
            yield Part(partner.kb_id_, _asking(scene), told, "panel")


def _met(scene: Scene) -> Iterator[Part]:
    """Yield who met whom for a talk («Lia møtte Moe til duell», «Lia og Moe møttes til samtale»)."""
    for verb in (token for token in scene.tokens() if token.lower_ in _MET):
        near = [token for token in scene.tokens() if verb.i < token.i <= verb.i + 2 * _FAR]
        to = next((token.i for token in near if token.lower_ == "til"), scene.sent.end)
        talk = next((token for token in scene.doc[to + 1 : to + 3] if token.lower_.endswith(_TALKS)), None)
        behind = [span.kb_id_ for span in scene.people() if verb.i < span.start <= (talk or near[-1]).i] if near else []
        meeting = scene.subject_of(verb)
        met = [person for person in behind if person not in meeting]
        if talk is not None or (scene.event.type in _STAGED and verb.lower_ == "møtte" and met):
            yield from (Part(person, "panelist", verb, "panel") for person in meeting)
            yield from (Part(person, _asking(scene), verb, "panel") for person in met)


def _conversing(scene: Scene) -> Iterator[Part]:
    """Yield who talked with each other («samtale mellom Hege Lia og Jon Moe»)."""
    for preposition in (token for token in scene.tokens() if token.lower_ == "mellom"):
        people = _between(scene, preposition) if _is_of_talk(scene, preposition) else []
        if len(people) > 1:
            yield from (Part(person, "panelist", preposition, "panel") for person in people)


def _is_of_talk(scene: Scene, preposition: Token) -> bool:
    """Tell whether «mellom» goes with a talk, right before it or with no more than its topic between."""
    near = list(scene.doc[max(scene.sent.start, preposition.i - _FAR) : preposition.i])
    heated = [token.lower_ for token in near[-2:]] == ["for", "seg"]
    at = next((i for i, token in enumerate(near) if token.lower_.endswith(_TALKS)), None)
    return heated or (at is not None and not any(map(is_finite, near[at:])))


def _between(scene: Scene, preposition: Token) -> list[str]:
    """Return who is named behind «mellom», one of them perhaps by a pronoun («mellom ham og Jon Moe»)."""
    pronouns = [s for s in scene.doc.spans["references"] if preposition.i < s.start <= preposition.i + 1]
    start = preposition.i + 2 * len(pronouns)
    behind = [row for row in rows(scene) if start < row.people[0].start <= start + _TITLED]
    return [span.kb_id_ for span in (*pronouns[:1], *(span for row in behind[:1] for span in row.people))]


def _is_of_other_year(verb: Token, scene: Scene) -> bool:
    """Tell whether what follows gives a year that is not the event's («intervjuet av Lia i 1964»)."""
    years = (token.text for token in scene.doc[verb.i : scene.sent.end] if token.like_num and len(token) == len("1964"))
    return any(year not in (scene.event.edtf or "") for year in years)


def _grilled(scene: Scene) -> Iterator[Part]:
    """Yield who had to answer in a debate, and who asked («Lia og Moe ble grillet av Vik i en debatt»)."""
    for verb in scene.tokens():
        asked = verb.lower_ in _QUESTIONED and not _is_of_other_year(verb, scene)
        asking = scene.named_by(agent(verb)) if asked else ()
        if asking and scene.event.type not in _STAGED:
            yield from (Part(person, "speaker", verb, "panel") for person in asking)
        elif asking:
            yield from (Part(person, "moderator", verb, "led") for person in asking)
            yield from (Part(person, "panelist", verb, "panel") for person in scene.named_by(subject(verb)))
