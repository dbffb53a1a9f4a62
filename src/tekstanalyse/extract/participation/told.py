"""It was told in other words than a verb of telling: in the passive, by who came to tell, by who did likewise."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.telling import tells
from tekstanalyse.extract.syntax import agent
from tekstanalyse.lexicon import words

_TOLD = frozenset(
    "lagt lagd presentert gjennomgått gjennomgådd lest lese lesen lesne demonstrert orientert belyst".split()  # noqa: SIM905
)
"""Participles of what somebody told those who were there."""
_WAS = frozenset({"ble", "blei", "vart", "var"})
_DID = frozenset({"gjorde"})
_LIKE = 3
"""Words with which «Det gjorde også» begins."""
_CAME = frozenset({"kom", "møtte", "stilte"})


def find_told(scene: Scene) -> Iterator[Part]:
    """Yield who told the audience something, where the sentence has no verb of telling with them as its subject."""
    yield from _done_by(scene)
    yield from _coming(scene)
    yield from _likewise(scene)


def _done_by(scene: Scene) -> Iterator[Part]:
    """Yield by whom something was told in the passive («Rekneskapen vart lagd fram av Hege Lia»)."""
    for verb in scene.tokens():
        by = agent(verb) if verb.lower_ in _TOLD and _was_done(verb) else None
        yield from (Part(person, "speaker", verb, "telling") for person in scene.named_by(by))


def _was_done(verb: Token) -> bool:
    return any(child.dep_ == "aux:pass" and child.lower_ in _WAS for child in verb.children)


def _coming(scene: Scene) -> Iterator[Part]:
    """Yield who came to tell («Frå Bergen kom Hege Lia for å fortelje om kaia»)."""
    for verb in scene.tokens():
        if verb.lower_ not in words("announcing-verbs") or verb.i < scene.sent.start + 2:
            continue
        purpose = [token.lower_ for token in scene.doc[verb.i - 2 : verb.i]] == ["for", "å"]
        came = [token for token in scene.tokens() if token.lower_ in _CAME and token.i < verb.i]
        if purpose and came:
            yield from (Part(p, "speaker", verb, "telling") for p in scene.subject_of(came[-1]))


def _likewise(scene: Scene) -> Iterator[Part]:
    """Yield who did as the sentence before says of somebody who spoke («Det gjorde òg Hege Lia»)."""
    sent, doc = scene.sent, scene.doc
    words_ = [token.lower_ for token in sent[:_LIKE]]
    if not sent.start or words_[:1] != ["det"] or _DID.isdisjoint(words_):
        return
    before = doc[sent.start - 1].sent
    if any(tells(token) for token in before):
        yield from (Part(span.kb_id_, "speaker", sent[1], "telling") for span in scene.people()[:1])
