"""Lay a question out as lines for the terminal: both sides, and what speaks for and against."""

import textwrap
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tekstanalyse.folding import fold
from tekstanalyse.records import Decision
from tekstanalyse.review.sides import Side, Sides
from tekstanalyse.review.wording import Language, reason, say
from tekstanalyse.terminal import visible

_MOST_REASONS = 6


class Place(NamedTuple):
    """Which question it is, of how many."""

    number: int
    total: int


def question(decision: Decision, place: Place, sides: Sides, language: Language, width: int = 100) -> Iterator[str]:
    """Yield the lines of a question, no wider than `width`, without anything that moves a terminal's cursor."""
    yield f"{place.number} {say('of', language)} {place.total}  {say(decision.kind, language)}"
    for letter, label in (("A", decision.left), ("B", decision.right)):
        yield from _side(letter, sides.look_up(decision.kind, label), language, width)
    support = [_reason(what, sides, language) for what in decision.support] or [say("nothing", language)]
    yield from _wrapped(f"{say('for', language)}: {_listed(support)}", width, "  ")
    if decision.against:
        against = [_reason(what, sides, language) for what in decision.against]
        yield from _wrapped(f"{say('against', language)}: {_listed(against)}", width, "  ")
    yield f"  {verdict(decision, language)}"


def line(decision: Decision, number: int, language: Language) -> str:
    """Return a decision on one line."""
    pair = f"{decision.left} ~ {decision.right}"
    return visible(f"{number:>3}. {say(decision.kind, language)}: {pair}  ({verdict(decision, language)})")


def verdict(decision: Decision, language: Language) -> str:
    """Return what holds so far, with rule and score."""
    score = f"{decision.score:.2f}"
    score = score if language == "en" else score.replace(".", ",")
    return f"{say('now_same' if decision.same else 'now_apart', language)}: {visible(decision.rule)} {score}"


def as_sentence(decision: Decision, language: Language) -> str:
    """Return what a person has decided, in words."""
    same = say("is_same" if decision.same else "is_apart", language)
    return visible(f"«{decision.left}» {same} «{decision.right}»")


def _side(letter: str, side: Side, language: Language, width: int) -> Iterator[str]:
    yield from _wrapped(f"{letter}  {side.label}", width, "  ")
    if side.entity is None:
        yield f"     ({say('unknown', language)})"
    if side.aliases:
        yield from _wrapped(f"{say('also', language)}: {', '.join(side.aliases)}", width, "     ")
    for fact in side.facts:
        yield from _wrapped(fact, width, "     ")
    for passage in side.passages:
        yield from _wrapped(f"«{passage.text}»", width, "     ")
        where = ", ".join(filter(None, (passage.title, passage.published, f"[{passage.article}]")))
        yield from _wrapped(f"– {where}", width, "       ")


def _reason(what: str, sides: Sides, language: Language) -> str:
    _, _, which = what.partition("=")
    return reason(what, language, sides.name(which) if ":" in which else sides.name_of_person(fold(which)) or which)


def _listed(reasons: Iterable[str]) -> str:
    several = list(dict.fromkeys(reasons))
    return "; ".join(several[:_MOST_REASONS]) + (" …" if len(several) > _MOST_REASONS else "")


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        visible(text), max(width, 20), initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False
    )
