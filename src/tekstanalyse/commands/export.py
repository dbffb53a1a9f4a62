"""`tekstanalyse export`: write what a run has found for other programs."""

from pathlib import Path
from typing import get_args

import click

from tekstanalyse.ask.store import StoreError, find_output, open_store
from tekstanalyse.atomic import UnreadableError
from tekstanalyse.commands import DONE
from tekstanalyse.commands.one_of import OneOf
from tekstanalyse.commands.probability import Probability
from tekstanalyse.commands.query import iso_day
from tekstanalyse.export.choice import EDGES, MODES, NODES, Choice, Mode, NothingLeftError
from tekstanalyse.export.extras import MissingExtraError
from tekstanalyse.export.formats import FORMATS, Export, Format
from tekstanalyse.records import Role, Status
from tekstanalyse.run import display
from tekstanalyse.run.kept import NotKeptError
from tekstanalyse.run.pipeline import PipelineError
from tekstanalyse.terminal import visible

OPTIONS = {
    "nodes": "--node", "edges": "--edge", "roles": "--role", "statuses": "--status", "first": "--from",
    "last": "--until", "min_weight": "--min-weight", "min_confidence": "--min-confidence", "mode": "--mode",
    "backbone": "--backbone",
}  # fmt: skip
"""The option behind each part of a choice."""


@click.command()
@click.argument("output", type=click.Path(path_type=Path), required=False)
@click.option("--to", "name", type=OneOf(FORMATS), help="Format.  [default: by the ending of --file]")
@click.option(
    "--file",
    "path",
    type=click.Path(path_type=Path),
    required=True,
    help="What to write: a file, for gephi and parquet a folder.",
)
@click.option("--node", "nodes", type=OneOf(NODES), multiple=True, help="Keep nodes of this kind; may be given again.")
@click.option("--edge", "edges", type=OneOf(EDGES), multiple=True, help="Keep ties of this kind; may be given again.")
@click.option(
    "--role",
    "roles",
    type=OneOf(get_args(Role)),
    multiple=True,
    help="Keep parts in events in this role; may be given again.",
)
@click.option(
    "--status",
    "statuses",
    type=OneOf(get_args(Status)),
    multiple=True,
    help="Keep parts in events of this status; may be given again.",
)
@click.option(
    "--from",
    "first",
    callback=iso_day,
    metavar="DATE",
    help="First day, as 2020-10-08: of the event, or else of the article.",
)
@click.option("--until", "last", callback=iso_day, metavar="DATE", help="Last day.")
@click.option("--min-weight", type=click.FloatRange(min=0), default=0.0, help="Leave out ties that weigh less.")
@click.option("--min-confidence", type=Probability(), default=0.0, help="Leave out what is less likely to be right.")
@click.option(
    "--mode",
    type=OneOf(MODES),
    default=MODES[0],
    show_default=True,
    help="`two`: people and events alone; `one`: people, tied by the events they share.",
)
@click.option(
    "--backbone",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    metavar="ALPHA",
    help="Keep ties that stand out at this level of significance, such as 0.05.",
)
@click.option("--isolated", is_flag=True, help="Keep nodes that the choice leaves without a tie.")
@click.option(
    "--raw", is_flag=True, help="Write no apostrophe before cells that a spreadsheet takes for formulas (gephi)."
)
@click.option("-q", "--quiet", is_flag=True, help="Say nothing unless something goes wrong.")
def export(
    output: Path | None,
    name: str | None,
    path: Path,
    nodes: tuple[str, ...],
    edges: tuple[str, ...],
    roles: tuple[str, ...],
    statuses: tuple[str, ...],
    first: str | None,
    last: str | None,
    min_weight: float,
    min_confidence: float,
    mode: Mode,
    backbone: float | None,
    isolated: bool,
    raw: bool,
    quiet: bool,
) -> int:
    """Write what the run in the folder OUTPUT found (the latest in outputs/ if not given) for other programs.

    Formats: graphml, gexf, gephi (CSV), graphology (JSON), parquet, ftm (FollowTheMoney), conllu.
    """
    choice = Choice(
        nodes=frozenset(nodes), edges=frozenset(edges), roles=frozenset(roles), statuses=frozenset(statuses),
        first=first, last=last, min_weight=min_weight, min_confidence=min_confidence, mode=mode, backbone=backbone,
        isolated=isolated,
    )  # fmt: skip
    name = name or _by_ending(path)
    _check(choice, name, raw)
    try:
        folder = output or find_output(Path("outputs"))
        with open_store(folder) as store:
            _check_path(path, folder, FORMATS[name])
            watched = display.silent if quiet else display.for_terminal()
            with watched(name, None) as advance:
                written = FORMATS[name].write(
                    Export(store=store, folder=folder, choice=choice, path=path, raw=raw), advance
                )
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    except NothingLeftError as error:
        raise click.ClickException(f"nothing is left to write{_of(choice)}") from error
    except (MissingExtraError, NotKeptError, PipelineError, UnreadableError, OSError) as error:
        raise click.ClickException(visible(str(error))) from error
    if not quiet:
        click.echo(f"{written} in {visible(str(path))}\nnow try    {visible(FORMATS[name].next(path))}")
    return DONE


def _by_ending(path: Path) -> str:
    """Return the format that a file of this name has."""
    for name, format_ in FORMATS.items():
        if format_.suffix and path.suffix == format_.suffix:
            return name
    raise click.UsageError(f"which format {visible(path.name)} is to have is for --to to say: {', '.join(FORMATS)}")


def _check(choice: Choice, name: str, raw: bool) -> None:
    """Refuse options that would have no effect, rather than let them seem to have one."""
    idle = [option for field, option in OPTIONS.items() if field in choice.made - FORMATS[name].narrowed_by]
    idle += ["--raw"] if raw and name != "gephi" else []
    if idle:
        taken = [OPTIONS[field] for field in OPTIONS if field in FORMATS[name].narrowed_by]
        raise click.UsageError(f"{name} takes no {idle[0]}; it can be narrowed by {', '.join(taken)}")
    if choice.first and choice.last and choice.first > choice.last:
        raise click.UsageError(f"--from {choice.first} is after --until {choice.last}")


def _check_path(path: Path, folder: Path, format_: Format) -> None:
    """Refuse a path that cannot be written, or that holds what the run itself has published."""
    shown = visible(str(path))
    if not path.absolute().parent.is_dir():
        raise click.UsageError(f"there is no folder {visible(str(path.parent))} to write in")
    if format_.suffix and path.is_dir():
        raise click.UsageError(
            f"{shown} is a folder; give a file, such as {visible(str(path / 'network'))}{format_.suffix}"
        )
    if not format_.suffix and path.exists() and not path.is_dir():
        raise click.UsageError(f"{shown} is a file; this format is several files, and takes a folder")
    own = folder if folder.is_dir() else folder.parent
    if path.resolve() == own.resolve() or (path.exists() and path.resolve().parent == own.resolve() and path.is_file()):
        raise click.UsageError(f"{shown} belongs to the run itself; write elsewhere")


def _of(choice: Choice) -> str:
    given = [option for field, option in OPTIONS.items() if field in choice.made]
    return f": {', '.join(given)} leave nothing" if given else ""
