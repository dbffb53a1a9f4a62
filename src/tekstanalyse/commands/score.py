"""The command `tekstanalyse score`."""

import sys
from collections.abc import Container, Sequence
from contextlib import redirect_stdout
from pathlib import Path

import click

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
OUTPUTS = Path("outputs") / "score"
"""A folder deeper than those of other runs: what is run to be measured is no latest run for `query` or `show`."""


@click.command()
@click.argument(
    "folders",
    metavar="GOLD [OUTPUT] ...",
    nargs=-1,
    required=True,
    type=click.Path(True, file_okay=False, path_type=Path),
)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for programs.")
@click.option("--errors", default=0, metavar="N", help="List at most N errors per measure, the gravest first.")
def score(folders: tuple[Path, ...], as_json: bool, errors: int) -> None:
    """Measure a run against annotated articles.

    GOLD is a folder of annotations, one JSON file per article. OUTPUT is what a run over those articles has published;
    without it, the articles are run first. Beside each figure stands that of a simple baseline. Several folders of
    annotations, each with or without an OUTPUT behind it, stand side by side in one table.
    """
    import msgspec

    from tekstanalyse.score import ScoreReport, format_report, format_side_by_side
    from tekstanalyse.score import score as measure

    reports: dict[str, ScoreReport] = {}
    try:
        for gold, output in paired(folders):
            published = output or run_annotated(gold, OUTPUTS / gold.resolve().name)
            reports[_named(gold, reports)] = measure(gold, published)
    except (FileNotFoundError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    several = list(reports.values())
    if as_json:
        click.echo(msgspec.json.encode(several[0] if len(several) == 1 else reports).decode())
    else:
        shown = [format_side_by_side(reports)] if len(several) > 1 else [format_report(several[0], errors)]
        if errors and len(several) > 1:
            shown += [f"{name}: {format_report(report, errors)}" for name, report in reports.items()]
        click.echo("\n\n".join(shown))


def _named(gold: Path, others: Container[str]) -> str:
    """Return the name of a folder, of one called `gold` that of the folder above it; the path where that is taken."""
    folder = gold.resolve()
    name = folder.parent.name if folder.name == "gold" else folder.name
    return str(gold) if name in others else name


def paired(folders: Sequence[Path]) -> list[tuple[Path, Path | None]]:
    """Pair each folder of annotations with the output behind it; an output is a folder that a run has written.

    Raises `click.UsageError` where an output stands first or behind another.
    """
    pairs: list[tuple[Path, Path | None]] = []
    for folder in folders:
        if not (folder / "people.json").exists():
            pairs.append((folder, None))
        elif pairs and pairs[-1][1] is None:
            pairs[-1] = (pairs[-1][0], folder)
        else:
            raise click.UsageError(f"{folder} is the output of a run, and no folder of annotations stands before it")
    return pairs


def run_annotated(gold: Path, output: Path) -> Path:
    """Run the default pipeline over the annotated articles, and give the folder of what it published.

    What the run says goes to standard error, so that `--json` prints JSON alone. Raises `click.ClickException` where
    the run cannot be made.
    """
    from tekstanalyse.commands.run import run
    from tekstanalyse.score.gold import corpus_of, load_gold

    arguments = [str(corpus_of(gold, load_gold(gold))), "--output", str(output)]
    with redirect_stdout(sys.stderr):
        run.main(arguments, prog_name="tekstanalyse run", standalone_mode=False)
    return output
