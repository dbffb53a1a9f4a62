"""Read the lines of a programme: the names on one, joined or apart, and what stands before and after them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import is_title
from tekstanalyse.extract.participation.scene import Scene

_JOINING = re.compile(r"^\s*(?:\([^()]*\)\s*)?(?:,\s*og|,|og|&|/|samt)\s+(?P<title>[\w.-]*(?: [\w.-]+){0,2})\s*$")
_SMALL = r"(?!(?:om|til|for|mot|fra|frå|på|i|av|ved|med|under|over|etter|før|hos|og|som|at|er|var)\s)"
_DESCRIBED = re.compile(
    rf"(?:(?:^|\W)(?:v/|v\.)|\bved|[^\W\d]\s?[–:-]|[–:])\s*(?P<title>(?:{_SMALL}[a-zæøå][\w-]*\s*){{1,4}})$"
)
"""A sign that somebody is named next, and what that person is."""
_APART = frozenset({"ved", "av", "fra", "frå", "med", "om", "til", "mot"})
"""Words between two names that no title has («helsing ved Lia, og nemnda ved Moe»)."""
_TITLE_WORDS = frozenset({"dr.", "tidligere", "tidlegare", "emeritus", "emerita", "stedfortredende"})


@dataclass(frozen=True)
class Row:
    """Names that a line joins («Hege Lia og Jon Moe»), with what the line says before the first and after the last."""

    people: Sequence[Span]
    before: str
    after: str


def rows(scene: Scene) -> Iterator[Row]:
    """Yield the names of a sentence, those that are joined together, with the rest of their line."""
    text, joined = text_of(scene.doc), list[Span]()
    people = scene.people()
    for i, span in enumerate(people):
        joined.append(span)
        following = people[i + 1] if i + 1 < len(people) else None
        if following is None or not _are_joined(text[span.end_char : following.start_char]):
            start, end = line_around(text, joined[0].start_char)
            yield Row(tuple(joined), text[start : joined[0].start_char], text[span.end_char : max(end, span.end_char)])
            joined = []


def line_around(text: str, at: int) -> tuple[int, int]:
    """Return where the line of a character starts and ends."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def without_title(before: str) -> str:
    """Return the words before a name without the titles that stand between («v/ professor emeritus »).

    Behind «v/», «ved», a dash or a colon any few small words are one («v/ tidligere landslagsroer»).
    """
    words = before.rstrip().split()
    while words and (is_title(words[-1].strip(",")) or words[-1].lower() in _TITLE_WORDS):
        words.pop()
    untitled = " ".join(words)
    described = _DESCRIBED.search(untitled)
    return untitled if described is None else untitled[: described.start("title")].rstrip()


def _are_joined(between: str) -> bool:
    joining = _JOINING.match(between)
    if joining is None or "\n" in between:
        return False
    return not joining["title"] or (joining["title"].islower() and _APART.isdisjoint(joining["title"].split()))
