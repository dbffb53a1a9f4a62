"""It was told in other words than a verb of telling: in the passive, or by who did likewise."""

import re
from collections.abc import Iterator
from functools import lru_cache

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.participation.aside import is_elsewhere
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.telling import tells
from tekstanalyse.extract.syntax import agent
from tekstanalyse.lexicon import entries, words

_TOLD_BY_PARTICLE = {
    "lagt": {"fram", "frem"}, "lagd": {"fram"}, "lagde": {"fram"}, "gått": {"gjennom", "igjennom"},
    "gådd": {"gjennom"}, "gjort": {"rede", "greie"}, "greidd": {"ut"}, "summert": {"opp"}, "tatt": {"opp"},
    "teke": {"opp"}, "teken": {"opp"}, "trukket": {"fram", "frem"}, "reist": {"under", "på", "i"},
}  # fmt: skip
"""Participles that say so only with the word close behind."""
_BY = 5
"""Words between a participle and «av», and between «av» and the name."""
_WAS = frozenset({"ble", "blei", "vart", "var"})
_READ = frozenset({"lest", "lese", "opplest"})
_COULD = frozenset({"kunne", "måtte", "ville", "fikk", "fekk"})
_GOT = frozenset({"fikk", "fekk"})
_MADE = frozenset(
    "protestere protestera reagere spørre spørje spørja innvende rope ropa svare svara parere kommentere kommentera "  # noqa: SIM905
    "forklare innrømme vedgå beklage love lova etterlyse kreve krevje advare åtvare repetere fortelle fortelje".split()
)
"""What something makes somebody say; what makes one laugh is not heard as words."""
_FAR = 8
"""Words between a name and what somebody was made to say."""
_JUST = frozenset("akkurat nettopp nyss nyleg alt allerede allereie først fyrst like rett kort straks".split())  # noqa: SIM905
"""Adverbs by which the report comes back to what was said there a little before («hadde like før forklart»)."""
_THEN = frozenset({"da", "då"})
_DID = frozenset({"gjorde"})
_HAD = frozenset({"hadde", "var", "sa", "meinte", "mente"})
_ALSO = frozenset({"også", "òg", "og"})
_SAME = re.compile(r"\b(?:det|dette) (?:samme|same) gjorde\b", re.IGNORECASE)
_GREETED = frozenset({"hilste", "helste", "helsa", "takket", "takka"})
_LIKE = 3
"""Words with which «Det gjorde også» begins."""


def find_told(scene: Scene) -> Iterator[Part]:
    """Yield who told the audience something, where the sentence has no verb of telling with them as its subject."""
    yield from _done_by(scene)
    yield from _likewise(scene)
    yield from _had_told(scene)
    yield from _could_tell(scene)
    yield from _made_to_tell(scene)


def _done_by(scene: Scene) -> Iterator[Part]:
    """Yield by whom something was told in the passive («Rekneskapen vart lagd fram av Hege Lia»)."""
    for verb in scene.tokens():
        if _is_told(verb) and _was_done(scene, verb):
            people = scene.named_by(agent(verb)) or behind_by(scene, verb)
            yield from (Part(person, "speaker", verb, "telling") for person in people)


def _had_told(scene: Scene) -> Iterator[Part]:
    """Yield who had told it just before («Da hadde rektor Hege Lia akkurat vist fram tallene»)."""
    had = next((token for token in scene.tokens() if token.lower_ == "hadde"), None)
    verb = next((t for t in scene.tokens() if had is not None and had.i < t.i <= had.i + _FAR and _is_told(t)), None)
    if had is None or verb is None:
        return
    between = {token.lower_ for token in scene.doc[had.i + 1 : verb.i]}
    if _JUST.isdisjoint(between) and scene.sent[0].lower_ not in _THEN:
        return
    inside = [span for span in scene.people() if had.i < span.start < verb.i]
    before = [span for span in scene.people() if span.end <= had.i]
    if not is_elsewhere(scene, verb):
        yield from (Part(span.kb_id_, "speaker", verb, "telling") for span in (inside or before)[-1:])


def _could_tell(scene: Scene) -> Iterator[Part]:
    """Yield who could or had to say what stands before, whatever the tree says («…, kunne kasserer Lia opplyse»)."""
    for span in scene.people():
        verb = scene.doc[span.end] if span.end < scene.sent.end else None
        lead = scene.doc[max(span.start - _BY, scene.sent.start) : span.start]
        if verb is not None and verb.lower_ in _infinitives() and any(t.lower_ in _COULD for t in lead):
            yield Part(span.kb_id_, "speaker", verb, "telling")


def _made_to_tell(scene: Scene) -> Iterator[Part]:
    """Yield whom something made say something («noe som fikk Hege Lia fra laget til å protestere»)."""
    for to, mark, verb in zip(scene.sent, scene.sent[1:], scene.sent[2:], strict=False):
        if (to.lower_, mark.lower_) != ("til", "å") or verb.lower_ not in _MADE:
            continue
        name = next((s for s in reversed(scene.people()) if to.i - _FAR <= s.start and s.end <= to.i), None)
        lead = scene.doc[max(name.start - _BY, scene.sent.start) : name.start] if name is not None else ()
        if name is not None and any(token.lower_ in _GOT for token in lead):
            yield Part(name.kb_id_, "speaker", verb, "telling")


@lru_cache(maxsize=1)
def _infinitives() -> frozenset[str]:
    """Return the infinitives of the verbs of saying, in both written forms."""
    return frozenset(
        form for first, *forms in entries("speech-verbs") for form in (first, *forms) if form[-1] in "eaåi"
    )


def _is_told(participle: Token) -> bool:
    needed = _TOLD_BY_PARTICLE.get(participle.lower_)
    if needed is None:
        return participle.lower_ in words("told-participles")
    after = participle.doc[participle.i + 1 : min(participle.i + 3, participle.sent.end)]
    return participle.lower_ in words("told-participles") or any(token.lower_ in needed for token in after)


def _was_done(scene: Scene, verb: Token) -> bool:
    """Tell whether the participle is of a passive in the past tense, by the tree or by the words before it."""
    in_tree = any(child.dep_ == "aux:pass" and child.lower_ in _WAS for child in verb.children)
    before = scene.doc[max(verb.i - 3, scene.sent.start) : verb.i]
    finite = any(is_finite(token) for token in scene.sent)
    got = verb.lower_ in _READ and any(token.lower_ in {"fikk", "fekk"} for token in before)
    return in_tree or not finite or got or any(token.lower_ in _WAS for token in before)


def behind_by(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return the name behind «av» and its title, where the tree has no agent («vart gått gjennom av kasserar Lia»)."""
    by = next((t for t in scene.doc[verb.i + 1 : min(verb.i + _BY, scene.sent.end)] if t.lower_ == "av"), None)
    near = [span for span in scene.people() if by is not None and by.i < span.start <= by.i + _BY]
    titled = (
        by is not None
        and near
        and not any(
            _parts_from_name(t, near[0]) or (t.pos_ in {"VERB", "AUX"} and not is_title(t.text))
            for t in scene.doc[by.i + 1 : near[0].start]
        )
    )
    return (near[0].kb_id_,) if titled else ()


def _parts_from_name(sign: Token, name: Span) -> bool:
    """Tell whether a sign parts a title from the name behind it, and is no comma («av leiaren, Hege Lia»)."""
    return sign.is_punct and not (sign.text == "," and sign.i + 1 == name.start)


def _likewise(scene: Scene) -> Iterator[Part]:
    """Yield who did as the sentence before, or the clause before, says of somebody who spoke («Det gjorde òg Lia»)."""
    sent, doc = scene.sent, scene.doc
    words_ = [token.lower_ for token in sent[:_LIKE]]
    also = words_[:1] == ["det"] and words_[1:2] and words_[1] in _HAD and not _ALSO.isdisjoint(words_)
    same = _SAME.search(sent.text)
    if same is not None:
        yield from _did_the_same(scene, sent.start_char + same.start())
        return
    if not sent.start or words_[:1] != ["det"] or (_DID.isdisjoint(words_) and not also):
        return
    before = doc[sent.start - 1].sent
    if any(tells(token) for token in before):
        people = scene.people() if not any(map(is_finite, sent[2:])) else scene.people()[:1]
        yield from (Part(span.kb_id_, "speaker", sent[1], "telling") for span in people)


def _did_the_same(scene: Scene, at: int) -> Iterator[Part]:
    """Yield the names behind «det samme gjorde», where somebody before it spoke."""
    start = scene.sent.start
    lead = [token for token in scene.sent if token.idx < at] or (list(scene.doc[start - 1].sent) if start else [])
    if any(tells(token) or token.lower_ in _GREETED for token in lead):
        did = next(token for token in scene.sent if token.lower_ in _DID and token.idx > at)
        yield from (Part(span.kb_id_, "speaker", did, "telling") for span in scene.people() if span.start > did.i)
