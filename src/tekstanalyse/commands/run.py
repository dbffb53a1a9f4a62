"""`tekstanalyse run`: analyse a folder of articles, doing only what has changed."""

import json
import os
import shlex
from collections.abc import Iterable, Iterator
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import click

from tekstanalyse.ask.examples import examples
from tekstanalyse.ask.store import StoreError, open_store
from tekstanalyse.commands import DONE, SET_ASIDE
from tekstanalyse.commands.probability import Probability
from tekstanalyse.run import display, pipeline, runner
from tekstanalyse.run.lock import BusyError
from tekstanalyse.run.nearest import nearest
from tekstanalyse.run.summary import summary
from tekstanalyse.run.workers import WorkersError
from tekstanalyse.terminal import visible

FOLDER = click.Path(path_type=Path, file_okay=False)
FILE = click.Path(path_type=Path, dir_okay=False)


def existing(context: click.Context, parameter: click.Parameter, path: Path | None) -> Path | None:
    """Return the path if there is something there; else say what lies beside it under nearly that name."""
    if path is None or path.exists():
        return path
    beside = [str(path.with_name(other.name)) for other in path.parent.iterdir()] if path.parent.is_dir() else []
    close = nearest(str(path), beside)
    raise click.BadParameter(f"there is no {path}{close if 'mean' in close else ''}")


def installed(context: click.Context, parameter: click.Parameter, model: str | None) -> str | None:
    """Return the name of a model if a folder or an installed package has it; else say which was probably meant."""
    if model is None or Path(model).is_dir() or (model.isidentifier() and find_spec(model)):
        return model
    names = {entry.name for entry in entry_points(group="spacy_models")}
    raise click.BadParameter(f"no folder and no installed spaCy pipeline is called {model}{nearest(model, names)}")


def settings(context: click.Context, parameter: click.Parameter, given: Iterable[str]) -> dict[str, Any]:
    """Return the values by their dotted names; a value is JSON, or else the text as it stands."""
    return dict(_setting(item) for item in given)


def _setting(item: str) -> tuple[str, Any]:
    name, equals, value = item.partition("=")
    if not equals:
        raise click.BadParameter(f"{item} is not of the form name=value")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


@click.command()
@click.argument("corpus", type=FOLDER, default="corpus", callback=existing)
@click.option("--output", type=FOLDER, help="Folder for what is found.  [default: outputs/<name of CORPUS>]")
@click.option("--pipeline", "file", type=FILE, callback=existing, help="Pipeline file, or the run.json of a run.")
@click.option("--model", callback=installed, help="Installed spaCy pipeline, or the folder of one.")
@click.option("--min-confidence", type=Probability(), help="Publish no claim that is less likely to be right.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes.  [default: one for each processor]")
@click.option("--cluster", metavar="ADDRESS", help="Dask cluster to work on; `local` starts one here.")
@click.option("--set", "changed", multiple=True, callback=settings, help="Change a setting: stages.connect.seed=7.")
@click.option("--retry", is_flag=True, help="Try again what was set aside, in processes of its own.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing unless something goes wrong.")
@click.option("-v", "--verbose", is_flag=True, help="Say how long each stage took; show where an error arose.")
def run(
    corpus: Path,
    output: Path | None,
    file: Path | None,
    model: str | None,
    min_confidence: float | None,
    workers: int | None,
    cluster: str | None,
    changed: dict[str, Any],
    retry: bool,
    quiet: bool,
    verbose: bool,
) -> int:
    """Analyse the articles in the folder CORPUS (./corpus if not given), doing only what has changed."""
    folder = output or Path("outputs") / corpus.resolve().name
    if corpus.resolve().is_relative_to(folder.resolve()):
        raise click.UsageError(f"the outputs cannot lie in {folder}: the corpus is there")
    named = {"stages.parse.model": model, "stages.resolve.min_confidence": min_confidence}
    overrides = {**changed, **{name: value for name, value in named.items() if value is not None}}
    try:
        report = runner.run(
            pipeline.load(file or pipeline.DEFAULT, overrides),
            corpus,
            folder,
            processes=workers or os.cpu_count() or 1,
            cluster=cluster,
            retry=retry,
            display=display.silent if quiet else display.for_terminal(),
        )
    except (pipeline.PipelineError, BusyError, WorkersError, OSError) as error:
        if verbose:
            raise
        raise click.ClickException(visible(str(error))) from error
    if not quiet:
        click.echo("\n".join([*summary(report, folder), *_next_command(folder)]))
    if verbose:
        click.echo("\n".join(_seconds(report)), err=True)
    return SET_ASIDE if report.rejected else DONE


def _next_command(folder: Path) -> Iterator[str]:
    try:
        with open_store(folder) as store:
            question, *_ = examples(store, "nb")
    except StoreError:  # another pipeline need not write one
        return
    yield f"now try    tekstanalyse query {shlex.quote(visible(question))} --output {shlex.quote(str(folder))}"


def _seconds(report: runner.Report) -> Iterator[str]:
    for name, seconds in report.stage_seconds.items():
        yield f"{name:<10} {seconds:8.2f} seconds"
