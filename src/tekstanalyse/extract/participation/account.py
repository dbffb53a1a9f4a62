"""Somebody gave the audience an account: «ga en oversikt over», «kom med gode råd», «rettet kritikk mot»."""

from collections.abc import Iterator

from spacy.tokens import Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.talk import topic_of

_GAVE = frozenset(
    "ga gav bød baud rettet retta fremmet fremma reiste stilte øste fremsatte".split()  # noqa: SIM905
)
_WITH = frozenset({"kom", "bidro", "bidrog", "åpnet", "opna", "avsluttet", "avslutta", "underholdt"})
"""Verbs that give an account by «med»."""
_FROM = frozenset({"fra", "frå"})
_REACH = 8
"""Words between a verb and what is given."""


def find_account(scene: Scene) -> Iterator[Part]:
    """Yield who gave an account that is no talk, or from whom one came."""
    for token in scene.tokens():
        if stem_of(token.text, "account-nouns") is not None and token.pos_ == "NOUN":
            yield from _accounted(scene, token)
            yield from _raised(scene, token)


def _accounted(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield who gave the audience an account («ga en oversikt over», «gav tilhøyrarane ei ærleg skildring av»)."""
    before = [token for token in scene.tokens() if noun.i - _REACH <= token.i < noun.i]
    verb = next((token for token in reversed(before) if token.pos_ in {"VERB", "AUX"}), None)
    by_with = verb is not None and verb.lower_ in _WITH and any(token.lower_ == "med" for token in before)
    if verb is not None and (by_with or verb.lower_ in _GAVE):
        yield from (Part(p, "speaker", noun, "talk", topic_of(noun)) for p in scene.subject_of(verb))


def _raised(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield from whom a question or another account came («Spørsmålet kom fra Hege Lia»)."""
    after = [token.lower_ for token in scene.doc[noun.i + 1 : min(noun.i + 4, scene.sent.end)]]
    before = [token.lower_ for token in scene.doc[max(noun.i - 4, scene.sent.start) : noun.i]]
    came = after[:1] == ["kom"] and bool(_FROM & {*after[1:2]})
    if came or ("kom" in before and _FROM & {*after[:1]}):
        behind = [span for span in scene.people() if noun.i < span.start <= noun.i + _REACH]
        yield from (Part(span.kb_id_, "speaker", noun, "talk") for span in behind[:1])
