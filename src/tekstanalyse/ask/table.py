"""Lay a reply out as lines for people: grouped by event, each answer with the sentence that proves it."""

import shlex
import textwrap
from collections.abc import Iterable, Iterator
from itertools import groupby

from tekstanalyse.ask.question import Form
from tekstanalyse.ask.reply import Answer, Evidence, Occasion, Reply
from tekstanalyse.ask.together import together
from tekstanalyse.ask.wording import in_words, listed, say
from tekstanalyse.terminal import visible

COUNTS_PEOPLE = frozenset(
    {"spoke", "panel", "guest", "performed", "moderated", "opened", "took_part", "silent", "absent", "mentioned",
     "organized", "represented", "spoke_with", "was_with"}
)  # fmt: skip
_UNCOUNTED = 900
_MOST_EVIDENCE = 3
_MOST_CHARACTERS = 400


def lines(reply: Reply, width: int = 100) -> Iterator[str]:
    """Yield the lines of a reply, no wider than `width`, without anything that moves a terminal's cursor."""
    form = reply.understood.form
    yield f"{say('understood', form)}: {visible(reply.understood.words)}"
    yield from (f"  ({visible(note)})" for note in reply.understood.notes)
    if _is_doubtful(reply):
        yield from _corrections(reply, width)
    if reply.count is not None:
        yield f"\n{counted(reply)}"
    if not reply.answers:
        yield ""
        yield say(nothing(reply), form)
    if reply.suggestions:
        names = listed([f"«{visible(name)}»" for name in reply.suggestions], form)
        yield f"{say('try', form)} {names}?"
    yield from _rows(together(reply.answers, form), form, width)
    if reply.left_out:
        yield f"\n{left_out(reply)} {say('more', form)}"
    for heading, rows in groupby(together(reply.mentioned, form), key=lambda row: row.heading):
        yield f"\n{visible(heading or '')}:"
        yield from _rows(rows, form, width)


def left_out(reply: Reply) -> str:
    """Return how many answers are not shown; past a thousand they are not counted."""
    return str(reply.left_out) if reply.left_out < _UNCOUNTED else f"> {_UNCOUNTED}"


def counted(reply: Reply) -> str:
    """Return how many there are at least, and of what: what no article says clearly is not among them."""
    if reply.understood.kind in ("said", "spoke_of"):
        things = "statements"
    else:
        things = "people" if reply.understood.kind in COUNTS_PEOPLE else "events"
    form = reply.understood.form
    return f"{say('at_least', form)} {reply.count} {say(f'counted_{things}', form)}"


def _is_doubtful(reply: Reply) -> bool:
    return bool(reply.readings or reply.understood.notes or not reply.answers)


def _corrections(reply: Reply, width: int) -> Iterator[str]:
    """Yield what the question may mean, and the options to change where it was taken otherwise than it was meant."""
    form = reply.understood.form
    for words, readings in groupby(reply.readings, key=lambda reading: reading.words):
        yield from _wrapped(f"{say('may_be', form)} «{words}»:", width, "  ")
        for reading in readings:
            yield from _wrapped(f"{reading.name}  (--{reading.option} {reading.id})", width, "    ")
    options = " ".join(_option(name, value) for name, value in reply.understood.query.items())
    yield from _wrapped(f"{say('correct', form)}: {options}", width, "  ")


def _option(name: str, value: str) -> str:
    return f"--{name}" if name == "count" else f"--{name} {shlex.quote(visible(value))}"


def nothing(reply: Reply) -> str:
    """Return the key of what to say without answers: that other things follow, or what is known of what was asked."""
    if reply.mentioned:
        return "no_answer"
    if reply.understood.people or reply.understood.organizations:
        return "nothing_of_name"
    return "nothing_of_event" if reply.understood.events else "nothing"


def _rows(answers: Iterable[Answer], form: Form, width: int) -> Iterator[str]:
    for event, rows in groupby(answers, key=lambda row: row.event):
        group = list(rows)
        yield ""
        if event is not None:
            yield from _wrapped(_event(event, form), width, "")
        elif any(row.statement for row in group):
            yield say("no_event_said", form)
        for row in group:
            text = told(row, form)
            yield from _wrapped(f"{text}{sureness(row, form)}", width, "  ") if text else ()
            yield from _evidence(row.evidence, width)


def _event(event: Occasion, form: Form) -> str:
    facts = [event.type, in_words(event.date, form) if event.date else "", event.place or ""]
    if event.organizers:
        facts.append(f"{say('organized_by', form)} {listed(event.organizers, form)}")
    if event.part_of:
        facts.append(f"{say('part_of', form)} «{event.part_of}»")
    return f"«{event.name}» – {', '.join(filter(None, facts))}"


def told(row: Answer, form: Form) -> str:
    """Return what a row says, without its event; empty where it is the event alone."""
    who = " ".join(
        filter(None, (row.title, say("in", form) if row.title and row.organization else "", row.organization))
    )
    name = ", ".join(filter(None, (row.person, who)))
    if row.statement:
        why = f"[{say(f'no_speaker_{row.no_speaker}', form)}]" if row.no_speaker else ""
        return f"{' '.join(filter(None, (name, why)))}: «{row.statement}»"
    topic = f"{say('about', form)} {row.topic}" if row.topic else ""
    did = " ".join(filter(None, (row.role_words, topic)))
    when = row.period.replace("/", "–") if row.period else ""
    return " – ".join(filter(None, (name, did, when))) if name else ""


def sureness(row: Answer, form: Form) -> str:
    """Return how sure a row is, and how many articles say so, in brackets."""
    confidence = f"{row.confidence:.2f}".replace(".", ",") if row.confidence is not None else ""
    sources = f"{row.sources} {say('sources', form)}" if row.sources > 1 else ""
    shown = ", ".join(filter(None, (confidence, sources)))
    return f" ({shown})" if shown else ""


def _evidence(evidence: tuple[Evidence, ...], width: int) -> Iterator[str]:
    for passage in evidence[:_MOST_EVIDENCE]:
        yield from _wrapped(_shortened(passage), width, "      ")
        facts = [passage.title, passage.published, passage.source, f"[{passage.article}]"]
        yield from _wrapped("– " + ", ".join(filter(None, facts)), width, "      ")
    if len(evidence) > _MOST_EVIDENCE:
        yield f"      + {len(evidence) - _MOST_EVIDENCE}"


def _shortened(passage: Evidence) -> str:
    if len(passage.context) <= _MOST_CHARACTERS:
        return passage.context
    at = max(passage.context.find(passage.text), 0)
    first = max(0, at - (_MOST_CHARACTERS - min(len(passage.text), _MOST_CHARACTERS)) // 2)
    cut = passage.context[first : first + _MOST_CHARACTERS]
    return f"{'…' if first else ''}{cut}{'…' if first + len(cut) < len(passage.context) else ''}"


def _wrapped(text: str, width: int, indent: str) -> list[str]:
    return textwrap.wrap(
        visible(text), max(width, 20), initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False
    )
