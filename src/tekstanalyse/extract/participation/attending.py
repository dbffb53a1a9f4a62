"""Somebody is heard in an article on a press conference, and sat there: «Ifølge Lia, som satt ved siden av Moe, …».

To be quoted in such an article is not enough: reporters call people up as well.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import said_elsewhere
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.speech import Speech

_SAT = frozenset({"satt", "sat", "stod", "sto", "deltok", "møtte"})
_THERE = frozenset(
    "siden sida sidan bordet podiet panelet video videolenke videolenkje pressen pressa pressekonferansen".split()  # noqa: SIM905
)
_BEHIND = frozenset({"salen", "bakerst", "bakarst", "utenfor", "utanfor", "tilhørerne", "tilhøyrarane"})
_NEAR = 6
"""Words in which a verb says where somebody sat."""
_TAIL = 120
"""Characters after the words in which it is said to whom they were said."""


def find_attending(scene: Scene, speech: Sequence[Speech]) -> Iterator[Part]:
    """Yield who a sentence says sat at the press conference, of those whose words the article gives."""
    heard = {person for said in speech if _is_there(scene, said) and said.source for person in said.source.people}
    for verb in scene.tokens():
        if verb.lower_ in _SAT and _says_there(verb):
            people = scene.subject_of(verb) or _antecedent(scene, verb)
            yield from (Part(person, "speaker", verb, "attending") for person in people if person in heard)


def _is_there(scene: Scene, said: Speech) -> bool:
    """Tell whether the words are not said to have been said elsewhere, to a paper or afterwards."""
    text = text_of(scene.doc)
    start = said.cue[0] if said.cue else said.end
    line = text.find("\n", start)
    end = line if line >= 0 else len(text)
    return not said_elsewhere(text[start : min(end, max(said.end, start) + _TAIL)])


def _says_there(verb: Token) -> bool:
    following = {word.lower_ for word in verb.doc[verb.i + 1 : min(verb.i + _NEAR, verb.sent.end)]}
    return bool(following & _THERE) and not following & _BEHIND


def _antecedent(scene: Scene, verb: Token) -> tuple[str, ...]:
    """Return the name before «, som satt», whatever the tree makes of it."""
    if verb.i < scene.sent.start + 2 or verb.nbor(-1).lower_ != "som":
        return ()
    before = [span for span in scene.people() if 0 <= verb.i - 1 - span.end <= 1]
    return tuple(span.kb_id_ for span in before[-1:])
