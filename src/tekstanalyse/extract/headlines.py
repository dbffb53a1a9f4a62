"""Give a heading that repeats no single turn to the one who says its words in all that is told of them.

A heading sums up: its words may stand in two turns of the same person, in what is only reported, or, too small to
compare one by one, all in a row. Where two come as near, or somebody without a name does, nobody is chosen.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.headings import stems
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.turns import stands_as_heading

_SHARE = 0.6
"""Share of a heading's content words that must come again."""
_CONTENT = 2
"""Content words that a heading must have to be compared by them."""
_IN_A_ROW = 4
"""Words that must come again in the same order, small ones among them."""


def settle_headings(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield each statement, a heading without a speaker with the one who says its words further on."""
    for said in speech:
        sign, _, rule = said.rule.partition("-")
        is_open = rule == "unsettled" and stands_as_heading(doc, said.start, said.end)
        source = _speaker(doc, said, speech) if is_open else None
        yield said if source is None else replace(said, rule=f"{sign}-echo", source=source)


def _speaker(doc: Doc, heading: Speech, speech: Sequence[Speech]) -> Source | None:
    told: defaultdict[object, list[Speech]] = defaultdict(list)
    for other in speech:
        if other.source is not None and other != heading:
            told[other.source.people or other.source.text.lower()].append(other)
    words = text_of(doc)[heading.start : heading.end]
    rows = [said for said in told.values() if any(_in_a_row(words, _words(doc, one)) for one in said)]
    found = rows or _nearest(words, [(said, " ".join(_words(doc, one) for one in said)) for said in told.values()])
    source = found[0][0].source if len(found) == 1 else None
    return source if source is not None and source.people else None


def _words(doc: Doc, said: Speech) -> str:
    return text_of(doc)[said.start : said.end]


def _in_a_row(heading: str, said: str) -> bool:
    """Tell whether a heading stands in what somebody says, word by word."""
    sought, heard = (f" {' '.join(_plain(text))} " for text in (heading, said))
    return len(sought.split()) >= _IN_A_ROW and sought in heard


def _plain(text: str) -> Iterator[str]:
    return (plain for word in text.lower().split() if (plain := word.strip('«»“”".,!?:;–-')))


def _nearest(heading: str, told: Sequence[tuple[list[Speech], str]]) -> list[list[Speech]]:
    """Return whose words have most of the heading's content words, all who have as many."""
    sought = stems(heading)
    shares = [(len(sought & stems(words)), said) for said, words in told]
    most = max((share for share, _ in shares), default=0)
    enough = len(sought) >= _CONTENT and most >= max(_CONTENT, _SHARE * len(sought))
    return [said for share, said in shares if share == most] if enough else []
