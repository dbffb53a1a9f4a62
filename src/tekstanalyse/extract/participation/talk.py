"""Somebody gave a talk: «holdt innlegg om», «ga en innføring i», «foredro», «i sitt foredrag», «Lias innlegg»."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.syntax import agent
from tekstanalyse.lexicon import words

_OWN = frozenset({"sitt", "sin", "sine", "si"})
_TOOK = frozenset("tok overtok brukte nyttet nytta innledet innleia avsluttet avslutta startet starta".split())  # noqa: SIM905
"""Verbs by which one who has a talk to give does so, in the definite."""
_AWAY = frozenset({"opp", "imot", "mot", "som", "inn"})
"""Words behind a talk by which it is somebody else's («tok talen imot»)."""
_READ = frozenset({"lest", "lesen"})
_GOT = frozenset({"fikk", "fekk", "mottok", "høstet", "hausta"})
_REACH = 8
_TITLE = 3
"""Words of a title between «av» and a name."""
_OPENING = frozenset({"innledet", "innleia"})
"""Verbs that in the passive say by whom an event is opened, which another rule reads."""
_TALKING = frozenset(
    [
        "foredra",
        "foredrar",
        "foredro",
        "foredrog",
        "foredreg",
        "innledet",
        "innleia",
        "innleidde",
        "kåserte",
        "talte",
        "tala",
        "foreleste",
        "forelas",
        "preket",
        "preika",
    ]
)


def find_talk(scene: Scene) -> Iterator[Part]:
    """Yield who spoke, by a talk noun with a light verb, a talking verb, or a talk that is somebody's."""
    for token in scene.tokens():
        if stem_of(token.text, "talk-nouns") is not None and token.pos_ in {"NOUN", "PROPN", "ADJ"}:
            yield from _given(scene, token)
            yield from _owned(scene, token)
            yield from _taken(scene, token)
            yield from _received(scene, token)
            yield from _by(scene, token)
        elif _is_speaker_noun(token):
            people = scene.subject_of(token)
            yield from (Part(p, "speaker", token, "speaker-noun") for p in people)
        elif token.lower_ in _TALKING and not (token.lower_ in _OPENING and _is_of_opening(scene, token)):
            people = scene.subject_of(token)
            yield from (Part(p, "speaker", token, "talking-verb", topic_of(token)) for p in people)


def _is_of_opening(scene: Scene, verb: Token) -> bool:
    """Tell whether it is said by whom an event is opened, or what else is begun («innledet den første etappen»)."""
    begun = [child for child in verb.children if child.dep_ == "obj"]
    events = {token.i for span in scene.doc.spans["events"] for token in span}
    return agent(verb) is not None or any(
        child.i not in events and stem_of(child.text, "event-nouns") is None for child in begun
    )


def _is_speaker_noun(token: Token) -> bool:
    """Tell whether the word is what somebody is said to be: «var første innleder», «er foredragshaldar»."""
    noun = re.fullmatch(r"\w*(?:innleder|innleiar|foredragsholder|foredragshaldar|taler|talar)", token.lower_)
    return noun is not None and any(child.dep_ == "cop" for child in token.children)


def _given(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield the subject of «holdt», «ga» or «la fram» before the talk noun, or of «ble holdt av»."""
    verbs = (t for t in scene.tokens() if t.lower_ in words("giving-verbs") and _is_giving(t))
    near = [verb for verb in verbs if _goes_with(verb, noun)]
    if near:
        verb = min(near, key=lambda verb: abs(verb.i - noun.i))
        people = _behind(scene, verb) if _is_fronted(verb, noun) else scene.subject_of(verb)
        yield from (Part(p, "speaker", noun, "talk", topic_of(noun)) for p in people)


def _taken(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield who took a talk on, or used one («Lia tok presentasjonen på strak arm», «brukte takketalen til å»)."""
    before = scene.doc[max(noun.i - _REACH, scene.sent.start) : noun.i]
    verb = next((token for token in reversed(before) if token.pos_ in {"VERB", "AUX"}), None)
    after = scene.doc[noun.i + 1].lower_ if noun.i + 1 < scene.sent.end else ""
    if verb is not None and verb.lower_ in _TOOK and noun.lower_.endswith(("en", "et", "a")) and after not in _AWAY:
        yield from (Part(p, "speaker", noun, "talk") for p in scene.subject_of(verb))


def _is_read(noun: Token) -> bool:
    """Tell whether another reads it («en hilsen, lest av Lia», «ei helsing lesen opp av Lia»)."""
    after = [token.lower_ for token in noun.doc[noun.i + 1 : min(noun.i + 5, noun.sent.end)] if token.text != ","]
    return after[:1] != [] and after[0] in _READ and "av" in after[1:3]


def _is_giving(verb: Token) -> bool:
    """Tell a light verb from the auxiliary of another («hadde holdt», but not «hadde sendt en hilsen»)."""
    other = verb.head if verb.dep_ == "aux" else None
    return verb.pos_ in {"VERB", "AUX"} and (other is None or other.lower_ in words("giving-verbs"))


def _is_fronted(verb: Token, noun: Token) -> bool:
    """Tell whether the talk begins the sentence and its giver follows the verb («Talen for henne holdt Lia»)."""
    lead, between = verb.sent[: noun.i - verb.sent.start], verb.doc[noun.i + 1 : verb.i]
    first = all(token.pos_ in {"DET", "ADJ"} or token.lower_.endswith("s") for token in lead)
    other = any(token.pos_ in {"VERB", "AUX"} or token.lower_ == "som" for token in between)
    return noun.i < verb.i and first and agent(verb) is None and not other


def _behind(scene: Scene, verb: Token) -> list[str]:
    """Return the first name after a verb."""
    return [span.kb_id_ for span in scene.people() if span.start > verb.i][:1]


def _received(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield from whom the audience had it: «fekk vi helsing frå Hege Lia», «Så var det taler: Hege Lia og Jon Moe»."""
    if noun.i + 1 < scene.sent.end and noun.nbor().text == ":" and noun.lower_.endswith(("er", "ar")):
        yield from (Part(s.kb_id_, "speaker", noun, "received-talk") for s in scene.people() if s.start > noun.i)
        return
    if _is_read(noun):
        after = [span for span in scene.people() if span.start > noun.i]
        yield from (Part(span.kb_id_, "speaker", noun, "received-talk") for span in after[:1])
        return
    got = any(token.lower_ in {"fikk", "fekk", "får"} for token in scene.doc[scene.sent.start : noun.i])
    if got and noun.i + 1 < scene.sent.end and noun.nbor().lower_ in {"fra", "frå", "av", "ved"}:
        after = [span for span in scene.people() if span.start > noun.i]
        yield from (Part(span.kb_id_, "speaker", noun, "received-talk") for span in after[:1])


def _by(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield whose talk it is by «av», «ved» or «med» and a name right after («foredrag med geolog Hege Lia»)."""
    if noun.i + 1 >= scene.sent.end or noun.nbor().lower_ not in {"av", "ved", "med", "v/"}:
        return
    for span in scene.people():
        between = scene.doc[noun.i + 2 : span.start]
        if span.start > noun.i + 1 and len(between) <= _TITLE and all(_may_stand_before_name(t) for t in between):
            yield Part(span.kb_id_, "speaker", noun, "own-talk", topic_of(noun))
            return


def _may_stand_before_name(token: Token) -> bool:
    return token.pos_ in {"NOUN", "ADJ", "PROPN"} and not token.is_punct


def _goes_with(verb: Token, noun: Token) -> bool:
    """Tell whether the noun is what is given: after the verb, or before it («talen som Lia holdt»)."""
    if noun.i < verb.i:
        return (
            verb.i - noun.i <= 3
            or agent(verb) is not None
            or (verb.i - noun.i <= _REACH and noun.nbor().lower_ == "som")
            or _is_cleft(noun, verb)
        )
    return noun.i - verb.i <= _REACH


def _is_cleft(noun: Token, verb: Token) -> bool:
    """Tell whether a clause with «som» says who gave the talk before it («Føredraget var det Lia som stod for»)."""
    between = [token.lower_ for token in noun.doc[noun.i + 1 : verb.i]]
    return between[1:2] == ["det"] and between[:1] in (["var"], ["er"]) and between[-1:] == ["som"]


def _owned(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield whose talk it is: «Hege Lia sitt innlegg», «Hege Lias innlegg», «Lia … i sitt foredrag»."""
    own = noun.nbor(-1) if noun.i > scene.sent.start else None
    before = [span for span in scene.people() if span.end <= noun.i]
    if own is not None and own.lower_ in _OWN and before and _verbs_between(before[-1], noun) <= 1:
        yield Part(before[-1].kb_id_, "speaker", noun, "own-talk", topic_of(noun))
    elif own is not None and own.lower_ == "i" and (noun.lower_.endswith("en") or _is_own(noun)):
        if not _is_named_only(scene.sent.root):
            yield from (Part(p, "speaker", noun, "in-talk") for p in scene.subject_of(scene.sent.root))
    elif before and noun.i - before[-1].end < 2 and before[-1].text.endswith("s") and not _is_plural(noun):
        yield Part(before[-1].kb_id_, "speaker", noun, "own-talk", topic_of(noun))


def _is_named_only(verb: Token) -> bool:
    """Tell whether something is done to the subject in another's talk («ble nevnt i talen», «fikk ros i talen»)."""
    return verb.lower_ in _GOT or any(child.dep_ == "aux:pass" for child in verb.children)


def _verbs_between(name: Span, noun: Token) -> int:
    """Count the verbs between a name and a talk: over several clauses the talk may be another's."""
    between = noun.doc[name.end : noun.i]
    return sum(token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm", []) for token in between)


def _is_plural(noun: Token) -> bool:
    """Tell whether more than one talk is spoken of («Krogs prekener»): those that somebody left behind."""
    return "Plur" in noun.morph.get("Number", []) or noun.lower_.endswith(("ene", "ane"))


def _is_own(noun: Token) -> bool:
    """Tell whether the owner stands behind the talk («i talen sin», «i foredraget sitt»)."""
    return noun.i + 1 < noun.sent.end and noun.nbor().lower_ in _OWN


def topic_of(token: Token) -> str | None:
    """Return what the talk was about: the words after «om» to the end of the clause."""
    doc, end = token.doc, token.sent.end
    for other in doc[token.i + 1 : min(token.i + 5, end)]:
        if other.lower_ == "om" and other.i + 1 < end:
            stop = next((t.i for t in doc[other.i + 1 : end] if t.text in {".", ",", ";", "–"} or t.is_space), end)
            return doc[other.i + 1 : stop].text or None
    return None
