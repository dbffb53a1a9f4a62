"""Write a reply as Markdown, for pasting into a note: each answer with the sentence that proves it, and its source."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence, Occasion, Reply
from tekstanalyse.ask.table import counted, left_out, nothing, sureness, told
from tekstanalyse.ask.together import together
from tekstanalyse.ask.wording import in_words, listed, say
from tekstanalyse.terminal import visible

_MOST_EVIDENCE = 3
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~&$@]|(?<=\w):(?=//)|(?<=\bwww)\.", re.IGNORECASE)
_AT_THE_START = re.compile(r"^(?:[-+=:]|\d+(?=[.)]))")


def as_markdown(reply: Reply) -> str:
    """Return the reply as CommonMark; text of articles is escaped, so that it is never taken for markup or a link."""
    return "\n".join(_lines(reply)) + "\n"


def escaped(text: str) -> str:
    """Return text on one line in which nothing is markup.

    >>> escaped("[les](http://a.no) <b>1. *mai*")
    '\\\\[les\\\\](http\\\\://a.no) \\\\<b\\\\>1. \\\\*mai\\\\*'
    """
    plain = _MARKUP.sub(lambda match: f"\\{match[0]}", " ".join(visible(text).split()))
    start = _AT_THE_START.match(plain)
    if start is None:
        return plain
    return f"{start[0]}\\{plain[start.end() :]}" if start[0].isdigit() else f"\\{plain}"


def _lines(reply: Reply) -> Iterator[str]:
    form = reply.understood.form
    if reply.question:
        yield f"**{escaped(reply.question)}**\n"
    yield f"{say('understood', form)}: {escaped(reply.understood.words)}"
    yield from (f"({escaped(note)})" for note in reply.understood.notes)
    if reply.count is not None:
        yield f"\n**{counted(reply)}**"
    if not reply.answers:
        yield f"\n{say(nothing(reply), form)}"
    if reply.suggestions:
        yield f"\n{say('try', form)} {listed([f'«{escaped(name)}»' for name in reply.suggestions], form)}?"
    yield from _rows(together(reply.answers, form), form)
    if reply.left_out:
        yield f"\n{left_out(reply)} {say('more', form)}"
    for heading, rows in groupby(together(reply.mentioned, form), key=lambda row: row.heading):
        yield f"\n*{escaped(heading or '')}:*"
        yield from _rows(rows, form)


def _rows(answers: Iterable[Answer], form: Form) -> Iterator[str]:
    for event, rows in groupby(answers, key=lambda row: row.event):
        yield ""
        if event is not None:
            yield f"{_event(event, form)}\n"
        for row in rows:
            text = told(row, form)
            if text:
                yield f"- {escaped(text)}{sureness(row, form)}"
            yield from _evidence(row.evidence, "  " if text else "")


def _event(event: Occasion, form: Form) -> str:
    facts = [in_words(event.date, form) if event.date else "", event.place or ""]
    return ", ".join(filter(None, (f"**{escaped(event.name)}**", *map(escaped, facts))))


def _evidence(evidence: tuple[Evidence, ...], indent: str) -> Iterator[str]:
    for passage in evidence[:_MOST_EVIDENCE]:
        source = ", ".join(escaped(fact) for fact in (passage.title, passage.published, passage.source) if fact)
        yield f"{indent}> {escaped(passage.context)}"
        yield f"{indent}> — {source}\n"
