"""`tekstanalyse query`: answer a Norwegian question from what a run has found."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import get_args

import click

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.examples import examples
from tekstanalyse.ask.markdown import as_markdown
from tekstanalyse.ask.period import Period, between, is_date, period
from tekstanalyse.ask.question import KINDS, Kind, Question, read_question, written_form
from tekstanalyse.ask.reply import Reply
from tekstanalyse.ask.store import StoreError, find_output, open_store
from tekstanalyse.ask.structured import as_csv, as_json
from tekstanalyse.ask.table import lines
from tekstanalyse.ask.wording import say
from tekstanalyse.commands import DONE
from tekstanalyse.commands.probability import Probability
from tekstanalyse.records import Role
from tekstanalyse.terminal import visible

NOTHING_FOUND = 1
LIKELY = 0.5
"""What is more likely wrong than right is not shown unasked; `models/confidence` has what each threshold keeps."""
_WIDEST = 110


def iso_day(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Return the day as it was given if it is an ISO date."""
    try:
        return value and date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{visible(value or '')} is no date of the form 2020-10-08") from None


def edtf(context: click.Context, parameter: click.Parameter, value: str | None) -> Period | None:
    """Return the period that an EDTF string stands for, also of an unknown year."""
    if value is None:
        return None
    if not is_date(value):
        raise click.BadParameter(f"{visible(value)} is no date of the form 2020-10-08, 2020-10, 2020 or XXXX-10-08")
    return period(value)


@click.command()
@click.argument("question", default="")
@click.option("--output", type=click.Path(path_type=Path), help="Folder of a run.  [default: the latest in outputs/]")
@click.option("--event", default="", help="Words that name the event: its title, type, place or organizer.")
@click.option("--person", default="", help="Name of a person, full or short.")
@click.option("--organization", default="", help="Name of an organization.")
@click.option("--about", default="", help="Words that name what was spoken of.")
@click.option("--from", "first", callback=iso_day, metavar="DATE", help="First day, as 2020-10-08.")
@click.option("--to", "last", callback=iso_day, metavar="DATE", help="Last day.")
@click.option(
    "--date", "when", callback=edtf, metavar="EDTF", help="Date or period: 2020, XXXX-06-08, 2021-03/2021-05."
)
@click.option("--kind", type=click.Choice(KINDS), help="What to list, whatever the question says.")
@click.option("--count", is_flag=True, help="Say how many there are.")
@click.option("--role", type=click.Choice(get_args(Role)), help="List people in this role alone.")
@click.option(
    "--min-confidence",
    type=Probability(),
    default=LIKELY,
    show_default=True,
    help="Leave out what is less likely to be right; 0 shows all.",
)
@click.option("--limit", type=click.IntRange(min=1), default=50, show_default=True, help="Most answers to show.")
@click.option(
    "--today", callback=iso_day, metavar="DATE", help="The day from which «i fjor» is counted.  [default: today]"
)
@click.option("--json", "form", flag_value="json", help="Write JSON.")
@click.option("--csv", "form", flag_value="csv", help="Write CSV, a row for each answer.")
@click.option("--markdown", "form", flag_value="markdown", help="Write Markdown, for pasting into a note.")
def query(
    question: str,
    output: Path | None,
    event: str,
    person: str,
    organization: str,
    about: str,
    first: str | None,
    last: str | None,
    when: Period | None,
    kind: Kind | None,
    count: bool,
    role: str | None,
    min_confidence: float,
    limit: int,
    today: str | None,
    form: str | None,
) -> int:
    """Answer QUESTION, in bokmål or nynorsk: «Hvem snakket på fagdagen?», «Kva sa Liv Dale om fjorden?».

    The options narrow the question, or stand alone without one. The exit code is 0 when there is something to show, 1
    when nothing is found, and 2 when the question is not understood.
    """
    given = {"event": event, "person": person, "organization": organization, "topic": about}
    try:
        with open_store(output or find_output(Path("outputs"))) as store:
            within = when or between(first, last)
            read = _question(question, given, within, kind, today or date.today().isoformat())
            if read is None:
                asked = written_form(question.lower().split())
                tries = " ".join(examples(store, asked))
                raise click.UsageError(f"{say('not_asked', asked)}: {visible(tries)}")
            read = replace(read, counted=count or read.counted)
            reply = answer(store, read, Limits(role=role, min_confidence=min_confidence, rows=limit))
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    click.echo(_written(reply, form), nl=form not in ("csv", "markdown"))
    return DONE if reply.answers or reply.mentioned else NOTHING_FOUND


def _question(
    text: str, given: dict[str, str], within: Period | None, kind: Kind | None, today: str
) -> Question | None:
    """Return the question, its parts replaced by what the options give; None where neither asks anything."""
    options = {name: value for name, value in given.items() if value}
    if text:
        read = read_question(text, today)
    elif options or within or kind:
        read = Question(text="", form="nb", kind=kind or _kind_of(options))
    else:
        read = None
    if read is None:
        return None
    return replace(
        read,
        kind=kind or read.kind,
        person=given["person"] or read.person,
        event=given["event"] or read.event,
        organization=given["organization"] or read.organization,
        topic=given["topic"] or read.topic,
        period=within or read.period,
    )


def _kind_of(options: dict[str, str]) -> Kind:
    if "person" in options:
        return "said" if "topic" in options and "event" not in options else "spoke_where"
    if "organization" in options:
        return "represented"
    return "spoke" if "event" in options or "topic" in options else "events"


def _written(reply: Reply, form: str | None) -> str:
    if form == "json":
        return as_json(reply)
    if form == "csv":
        return as_csv(reply)
    if form == "markdown":
        return as_markdown(reply)
    return "\n".join(lines(reply, min(shutil.get_terminal_size().columns, _WIDEST)))
