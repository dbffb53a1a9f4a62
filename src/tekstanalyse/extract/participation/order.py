"""Somebody was next in a report that tells its programme in fragments: «Først ut: Lia», «Deretter Moe om torsk».

Also «Lia i samtale med Moe», without a verb. What is only listed stands in lines (programme.py), or under labels
(billing.py).
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Span, Token

from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.participation.lines import rows
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import words

_ORDER = frozenset(
    "først fyrst første fyrste deretter dernest derpå så etterpå siden sidan videre vidare neste nestemann sist siste "  # noqa: SIM905
    "sistemann førstemann andremann avslutningsvis innledningsvis innleiingsvis endelig endeleg til etter før "
    "dagens kveldens tett like hakk".split()
)
"""Words with which a sentence begins that says who was next."""
_COMING = frozenset(
    "var kom fulgte følgde gikk gjekk sto stod overtok slapp steg entret entra inntok besteg ventet venta".split()  # noqa: SIM905
)
"""Verbs by which somebody is next, before the name."""
_THEM = frozenset("ham han henne ho hun dem dei seg".split())  # noqa: SIM905
"""Pronouns for whom somebody came after («Etter henne kom Jon Moe»)."""
_ABOUT = frozenset({"om", "med", "frå", "fra", ":", "–", "-"})
_TALKING = frozenset({"samtale", "dialog", "prat", "duell", "debatt", "passiar", "ordskifte", "diskusjon"})
_WITH = frozenset({"med", "mot"})
_PLAYED = frozenset({"konsert", "forestilling", "premiere"})
_REACH = 8
"""Words between the beginning of the sentence and the name."""


def find_order(scene: Scene) -> Iterator[Part]:
    """Yield who was next, and who talked with whom, in sentences that have no other verb."""
    for row in rows(scene):
        lead = scene.doc[scene.sent.start : row.people[0].start]
        rest = _up_to_relative(scene.doc[row.people[-1].end : scene.sent.end])
        if _is_order(scene, lead) and not _plays(scene, lead) and not any(map(is_finite, rest)):
            if _is_said_to_speak(lead, rest):
                yield from (Part(span.kb_id_, "speaker", scene.sent[0], "turn") for span in row.people)
            else:
                yield from (Part(span.kb_id_, "speaker", scene.sent[0], "act") for span in row.people)


def _up_to_relative(rest: Span) -> Span:
    """Return what stands behind a name before a clause that tells more of it («…, som brukte en time på tallene»)."""
    end = next((token.i for token in rest if token.lower_ == "som"), rest.end)
    return rest.doc[rest.start : end]


def _is_order(scene: Scene, lead: Span) -> bool:
    """Tell whether nothing but an order, a verb of coming and a title stand before a name."""
    if not 0 < len(lead) <= _REACH or lead[0].lower_ not in _ORDER:
        return False
    return all(_may_lead(token) for token in lead[1:]) and sum(map(is_finite, lead)) <= 1


def _may_lead(token: Token) -> bool:
    word = token.lower_
    return (
        word in words("order-words") | _COMING | _ORDER | _THEM
        or token.text in {":", ",", "–"}
        or token.pos_ == "ADJ"
        or _is_role(token)
    )


def _is_role(token: Token) -> bool:
    return is_title(token.text) or (token.pos_ == "NOUN" and stem_of(token.text, "human-nouns") is not None)


def _is_said_to_speak(lead: Span, rest: Span) -> bool:
    """Tell whether it is said that somebody was next («ut», a colon), or of what: «Så Lia om torsk»."""
    out = any(token.lower_ == "ut" or token.text == ":" for token in lead)
    return out or (not any(map(is_finite, lead)) and len(rest) > 0 and rest[0].lower_ in _ABOUT)


def _plays(scene: Scene, lead: Span) -> bool:
    return scene.event.type in _PLAYED or (len(lead) > 0 and is_musician(lead[-1].lower_))


def find_conversation(scene: Scene) -> Iterator[Part]:
    """Yield both of those who are said, without a verb, to be «i samtale med» each other about something."""
    about = scene.event.listed is not None or any(token.lower_ == "om" for token in scene.tokens())
    for noun in (token for token in scene.tokens() if about and token.lower_ in _TALKING):
        lead = scene.doc[scene.sent.start : noun.i]
        if not _stands_between(scene, noun) or any(map(is_finite, lead)):
            continue
        before = [row for row in rows(scene) if row.people[-1].end <= noun.i - 1]
        after = [row for row in rows(scene) if row.people[0].start > noun.i + 1]
        if before and after:
            people: Sequence[Span] = (*before[-1].people, *after[0].people)
            yield from (Part(span.kb_id_, "panelist", noun, "panel") for span in people)


def _stands_between(scene: Scene, noun: Token) -> bool:
    """Tell whether «i» stands before a word for talking, and «med» or «mot» behind it."""
    inside = scene.sent.start < noun.i and noun.i + 1 < scene.sent.end
    return inside and noun.nbor(-1).lower_ == "i" and noun.nbor().lower_ in _WITH
