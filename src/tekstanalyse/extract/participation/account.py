"""Somebody gave the audience an account: «ga en oversikt over», «kom med gode råd», «rettet kritikk mot»."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.participation.talk import topic_of
from tekstanalyse.extract.syntax import SUBJECTS

_GAVE = frozenset(
    "ga gav bød baud rettet retta fremmet fremma reiste stilte øste fremsatte".split()  # noqa: SIM905
)
_WITH = frozenset({"kom", "bidro", "bidrog", "åpnet", "opna", "avsluttet", "avslutta", "underholdt"})
"""Verbs that give an account by «med»."""
_FROM = frozenset({"fra", "frå"})
_GOT = frozenset({"fikk", "fekk", "møtte", "møtt", "hentet", "henta"})
_REPLIES = frozenset(
    "svar motsvar tilsvar medhold medhald støtte motbør mothug motstand gjensvar replikk spørsmål kritikk ros skryt "  # noqa: SIM905
    "oppfølging oppfølgingsspørsmål motspørsmål refs irettesettelse kontra innvendinger innvendingar".split()
)
"""What somebody gets who is answered."""
_VOICES = frozenset(
    "motstanden motbøren støtten støtta kritikken rosen innvendingen innvendinga innvendingene innvendingane svaret "  # noqa: SIM905
    "tilsvaret motsvaret protesten protestene protestane replikken kravet ønsket ynsket reaksjonen bifallet".split()
)
"""What comes from one who is heard."""
_COMPANY = frozenset({"følge", "følgje", "fylgje", "selskap"})
_STAGE = frozenset({"scenen", "scena", "talerstolen", "talarstolen", "podiet", "sofaen", "panelet"})
_ROUNDS = ("runden", "skiftet", "debatten", "samtalen", "diskusjonen")
_STAGED = frozenset({"debatt", "samtale", "høring"})
_DISCUSSING = _STAGED | {"møte", "folkemøte", "årsmøte", "landsmøte", "allmøte", "stormøte"}
_TITLED = 5
"""Words between a speech and who gave it."""
_REACH = 8
"""Words between a verb and what is given."""


def find_account(scene: Scene) -> Iterator[Part]:
    """Yield who gave an account that is no talk, or from whom one came."""
    for token in scene.tokens():
        if stem_of(token.text, "account-nouns") is not None and token.pos_ == "NOUN":
            yield from _accounted(scene, token)
            yield from _raised(scene, token)
        joined = token.lower_ in _COMPANY and scene.event.type not in _STAGED and _is_in_talk(scene)
        if token.lower_ in _REPLIES or joined:
            yield from _answered(scene, token)
        if token.lower_ in _VOICES:
            yield from _raised(scene, token)
        if _is_speech(token):
            yield from _owned(scene, token)


def _accounted(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield who gave the audience an account («ga en oversikt over», «gav tilhøyrarane ei ærleg skildring av»)."""
    before = [token for token in scene.tokens() if noun.i - _REACH <= token.i < noun.i]
    verb = next((token for token in reversed(before) if token.pos_ in {"VERB", "AUX"}), None)
    by_with = verb is not None and verb.lower_ in _WITH and any(token.lower_ == "med" for token in before)
    if verb is not None and (by_with or verb.lower_ in _GAVE):
        yield from (Part(p, "speaker", noun, "talk", topic_of(noun)) for p in scene.subject_of(verb))


def _answered(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield by whom somebody was answered («fikk svar på tiltale av Hege Lia», «fekk medhald av Moe»)."""
    before = scene.doc[max(noun.i - _TITLED, scene.sent.start) : noun.i]
    after = scene.doc[noun.i + 1 : min(noun.i + 5, scene.sent.end)]
    by = next((token for token in after if token.lower_ in _FROM | {"av"}), None)
    got = next((token for token in (*before, *after[:1]) if token.lower_ in _GOT), None)
    if got is None or by is None:
        return
    if _is_in_talk(scene):
        yield from (Part(person, "speaker", got, "act") for person in scene.subject_of(got))
    behind = [span for span in scene.people() if by.i < span.start <= by.i + _TITLED]
    if behind and not any(is_finite(token) for token in scene.doc[by.i + 1 : behind[0].start]):
        yield Part(behind[0].kb_id_, "speaker", noun, "talk")


def _is_in_talk(scene: Scene) -> bool:
    """Tell whether to be joined is to be joined in speaking: in a discussion, or on the stage."""
    talk = (token.lower_ in _STAGE or token.lower_.endswith(_ROUNDS) for token in scene.tokens())
    return scene.event.type in _DISCUSSING or any(talk)


def _is_speech(noun: Token) -> bool:
    """Tell whether a word is for what one says («spørsmålet», «innspill», «konklusjon»)."""
    said = any(stem_of(noun.text, name) is not None for name in ("account-nouns", "point-nouns"))
    return said and noun.pos_ == "NOUN" and stem_of(noun.text, "talk-nouns") is None


def _owned(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield whose words did something («Spørsmålet fra mor Hege Lia ble hengende», «Lias konklusjon var klar»)."""
    done = next((token for token in scene.doc[noun.i + 1 : scene.sent.end] if is_finite(token)), None)
    if done is None or "Past" not in done.morph.get("Tense", []) or noun.dep_ not in SUBJECTS:
        return
    after = noun.nbor().lower_ if noun.i + 1 < scene.sent.end else ""
    for span in scene.people():
        by = after in _FROM and noun.i + 1 < span.start <= noun.i + _TITLED and span.start < done.i
        if by or (span.end == noun.i and _is_genitive(span)):
            yield Part(span.kb_id_, "speaker", noun, "talk")


def _is_genitive(span: Span) -> bool:
    """Tell «Lias» from a name in s, and from the pronoun «hans»."""
    return span.text.endswith("s") and not span.kb_id_.endswith("s") and span.text != "Hans"


def _raised(scene: Scene, noun: Token) -> Iterator[Part]:
    """Yield from whom a question or another account came («Spørsmålet kom fra Hege Lia»)."""
    after = [token.lower_ for token in scene.doc[noun.i + 1 : min(noun.i + 4, scene.sent.end)]]
    before = [token.lower_ for token in scene.doc[max(noun.i - 4, scene.sent.start) : noun.i]]
    came = after[:1] == ["kom"] and bool(_FROM & {*after[1:2]})
    if came or ("kom" in before and _FROM & {*after[:1]}):
        behind = [span for span in scene.people() if noun.i < span.start <= noun.i + _REACH]
        yield from (Part(span.kb_id_, "speaker", noun, "talk") for span in behind[:1])
