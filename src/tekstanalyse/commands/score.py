"""The command `tekstanalyse score`."""

import sys
from contextlib import redirect_stdout
from pathlib import Path

import click


@click.command()
@click.argument("gold", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("output", type=click.Path(exists=True, file_okay=False, path_type=Path), required=False)
@click.option("--json", "as_json", is_flag=True, help="Print everything as JSON, for programs.")
@click.option("--errors", default=0, metavar="N", help="List at most N errors per measure, the gravest first.")
def score(gold: Path, output: Path | None, as_json: bool, errors: int) -> None:
    """Measure a run against annotated articles.

    GOLD is a folder of annotations, one JSON file per article. OUTPUT is what a run over those articles has published;
    without it, the articles are run first. Beside each figure stands that of a simple baseline.
    """
    import msgspec

    from tekstanalyse.score import format_report
    from tekstanalyse.score import score as measure

    try:
        report = measure(gold, output or run_annotated(gold, Path("outputs") / f"score-{gold.resolve().name}"))
    except (FileNotFoundError, ValueError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(msgspec.json.encode(report).decode() if as_json else format_report(report, errors))


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
