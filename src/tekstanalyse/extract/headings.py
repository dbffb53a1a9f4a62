"""Give headings, pull-quotes and turns that nothing else settles their speaker.

A heading repeats what somebody says in the text: whoever says most of its words there has said it. A heading inside
the text that repeats nothing is of the one who speaks next. Else it is the only one who speaks in the article, or the
rule says why there is nobody: it is a question, or unsettled.
"""

from tekstanalyse.extract.epithets import kind_of_role
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.extract.turns import Turns

_STEM = 5
"""Letters by which two forms of a word are held to be alike."""
_SMALL = 3
"""Words up to this length carry no content."""
_SHARE = 0.6
"""Share of a heading's content words that must come again."""
_BELOW = 800
"""Characters within which the next speaker must be named."""


def speaker_of_heading(turns: Turns, i: int) -> tuple[str, Source | None]:
    """Return the rule that settles who says a heading, and the speaker, None where the text does not say."""
    if turns.is_question(i):
        return "question", None
    if turns.is_heading(i):
        for rule, find in (("echo", _echo), ("below", _below), ("lead", _lead)):
            source = find(turns, i)
            if source is not None:
                return rule, source
    anothers = i > 0 and (turns.asks(i - 1) or turns.tells_of_unnamed(i))
    source = None if anothers else _only_speaker(turns)
    if source is not None and not turns.is_heading(i) and turns.tells_of_others(i, source):
        source = None
    return "only-speaker" if source is not None else "unsettled", source


def _echo(turns: Turns, i: int) -> Source | None:
    """Return the one who says most of the heading's words elsewhere, nobody when two do as much."""
    heading = stems(turns.words(i))
    shares = [
        (len(heading & stems(turns.words(j))), source)
        for j, source in enumerate(turns.sources)
        if j != i and source is not None and source.identified
    ]
    most = max((shared for shared, _ in shares), default=0)
    if not heading or most < _SHARE * len(heading):
        return None
    speakers = {source.people: source for shared, source in shares if shared == most}
    return next(iter(speakers.values())) if len(speakers) == 1 else None


def stems(words: str) -> frozenset[str]:
    """Return the beginnings of the words that carry content."""
    return frozenset(w[:_STEM] for word in words.lower().split() if len(w := word.strip('«»“”".,!?:;–-')) > _SMALL)


def _below(turns: Turns, i: int) -> Source | None:
    """Return the next speaker, who is named soon; before anybody has spoken that says nothing."""
    quotation = turns.quotations[i]
    named = [(q, s) for q, s in zip(turns.quotations, turns.sources, strict=True) if s and s.identified]
    after = [(q, s) for q, s in named if q.start > quotation.end]
    if not after or len(after) == len(named) or after[0][0].start - quotation.end > _BELOW:
        return None
    return after[0][1]


def _lead(turns: Turns, i: int) -> Source | None:
    """Return whom the sentence below the article's title is about, who is quoted further on; nobody beside another."""
    if turns.zone(turns.quotations[i].start) != "title":
        return None
    first = next((s for s in turns.doc.sents if s.start_char >= turns.quotations[i].end and not s.text.isspace()), None)
    if first is None or any(first.start_char <= q.start < first.end_char for q in turns.quotations):
        return None
    named = [p for p in turns.doc.spans["people"] if first.start <= p.start < first.end]
    quoted = {person for source in turns.sources if source is not None for person in source.people}
    alone = len({person.kb_id_ for person in named}) == 1 and named[0].kb_id_ in quoted
    return Source(named[0].text, (named[0].kb_id_,)) if alone and named[0].root.dep_ in SUBJECTS else None


def _only_speaker(turns: Turns) -> Source | None:
    """Return the only person who speaks in the article, nobody where one without a name does so too."""
    if any(source is not None and not source.identified and kind_of_role(source.text) for source in turns.sources):
        return None
    speakers = {source.people for source in turns.sources if source is not None and source.people}
    if len(speakers) != 1:
        return None
    (people,) = speakers
    return Source(people[0], people)
