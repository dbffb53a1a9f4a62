"""`tekstanalyse show`: one person, organization or event, as a card in the terminal or a figure for a paper."""

import shlex
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import click

from tekstanalyse.ask.store import StoreError, find_output, open_store
from tekstanalyse.atomic import UnreadableError
from tekstanalyse.commands import DONE
from tekstanalyse.commands.one_of import OneOf
from tekstanalyse.commands.probability import Probability
from tekstanalyse.commands.query import LIKELY, NOTHING_FOUND
from tekstanalyse.explore.dates import without_date, written_date
from tekstanalyse.explore.words import FIRST, LANGUAGES, Language, name_of, word
from tekstanalyse.export.choice import NothingLeftError
from tekstanalyse.export.extras import MissingExtraError
from tekstanalyse.show.finding import KINDS, Finding, Kind, Target, find
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.words import nothing_called
from tekstanalyse.terminal import visible

FIGURES = ("network", "timeline")
SUFFIXES = (".png", ".svg", ".pdf")
_LINES, _MOST_LISTED, _MOST_OFFERED = 8, 20, 3


@click.command()
@click.argument("name")
@click.option("--output", type=click.Path(path_type=Path), help="Folder of a run.  [default: the latest in outputs/]")
@click.option("--kind", type=OneOf(KINDS), help="Look among these alone.")
@click.option("--language", type=OneOf(LANGUAGES), default=FIRST, show_default=True, help="Bokmål, nynorsk or English.")
@click.option(
    "--min-confidence",
    type=Probability(),
    default=LIKELY,
    show_default=True,
    help="Leave out what is less likely to be right; 0 shows all.",
)
@click.option("--all", "everything", is_flag=True, help=f"Show every line, not the first {_LINES} of each section.")
@click.option(
    "--plot",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Draw a figure to this file instead: .png, .svg or .pdf.",
)
@click.option("--figure", type=OneOf(FIGURES), default=FIGURES[0], show_default=True, help="What to draw.")
def show(
    name: str,
    output: Path | None,
    kind: Kind | None,
    language: Language,
    min_confidence: float,
    everything: bool,
    plot: Path | None,
    figure: str,
) -> int:
    """Show the person, organization or event called NAME: «Liv Dale», «webinaret 8. oktober», event:havdagen.

    A misspelt name finds the nearest; where several may be meant, they are listed. The exit code is 0 when there is
    something to show, and 1 when nothing or more than one is found.
    """
    if plot is not None:
        _check(plot)
    try:
        folder = output or find_output(Path("outputs"))
        with open_store(folder) as store:
            found = find(store, name, (kind,) if kind else KINDS)
            if len(found.targets) != 1:
                click.echo("\n".join(_which(store, name, found, language)), err=not found.targets)
                return NOTHING_FOUND
            [target] = found.targets
            if found.read_as:
                click.echo(f"{visible(name)} → {visible(found.read_as)}", err=True)
            known = Known(store=store, min_confidence=min_confidence)
            if plot is None:
                _print(known, target, language, None if everything else _LINES)
            else:
                _draw(known, target, language, figure, plot)
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    except NothingLeftError as error:
        raise click.ClickException(f"nothing of {visible(name)} has a known time to draw") from error
    except (MissingExtraError, UnreadableError, OSError) as error:
        raise click.ClickException(visible(str(error))) from error
    return DONE


def _check(plot: Path) -> None:
    if plot.suffix not in SUFFIXES:
        raise click.UsageError(f"{visible(plot.name)} ends in none of {', '.join(SUFFIXES)}")
    if not plot.absolute().parent.is_dir():
        raise click.UsageError(f"there is no folder {visible(str(plot.parent))} to write in")


def _which(store: sqlite3.Connection, name: str, found: Finding, language: Language) -> Iterator[str]:
    """Say who may be meant, or what might be tried instead."""
    if not found.targets:
        tries = ", ".join(f"«{visible(suggestion)}»" for suggestion in found.suggestions[:_MOST_OFFERED])
        said = nothing_called(visible(name), language)
        yield f"{said} {word('did_you_mean', language)} {tries}?" if tries else said
        return
    yield f"«{visible(name)}» {word('may_be', language)}"
    for target in found.targets[:_MOST_LISTED]:
        row = store.execute("SELECT date FROM events WHERE id = ?", (target.id,)).fetchone()
        day = written_date(row["date"], language) if row else ""
        what = name_of("kind_of_entity", target.kind, language).lower()
        facts = ", ".join(filter(None, (without_date(visible(target.name)), what, visible(day))))
        yield f"  tekstanalyse show {shlex.quote(visible(target.id))}  # {facts}"
    if len(found.targets) > _MOST_LISTED:
        yield f"  + {len(found.targets) - _MOST_LISTED}"


def _print(known: Known, target: Target, language: Language, most: int | None) -> None:
    from tekstanalyse.show.cards import card_of  # here, so that what only draws need not wait for rich
    from tekstanalyse.show.layout import console_for, laid_out

    console = console_for(shutil.get_terminal_size().columns)
    console.print(laid_out(card_of(known, target, language), language, most=most, width=console.width))


def _draw(known: Known, target: Target, language: Language, figure: str, plot: Path) -> None:
    from tekstanalyse.show.figures import draw  # as above, for matplotlib

    draw(known, target, language, figure, plot)
    click.echo(f"{figure} of {visible(target.name)} in {visible(str(plot))}")
