"""Fit the weights of `likely.json` to annotated articles, and tell in `FIGURES.md` how good they are."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
from examples import Example, read_examples
from figures import page
from learning import fit

from tekstanalyse.extract.events import likely

WEIGHTS = Path(likely.__file__).with_suffix(".json")
FIGURES = Path(__file__).with_name("FIGURES.md")


@click.command()
@click.argument("folders", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--outputs", default="outputs", type=click.Path(path_type=Path), help="Where the runs lie.")
def main(folders: Sequence[Path], outputs: Path) -> None:
    """Run the pipeline over folders of annotated articles, learn from it, and write weights and figures."""
    examples: list[Example] = []
    for gold in folders:
        examples += read_examples(gold, outputs / "occasions")
    WEIGHTS.write_text(json.dumps(fit(examples), ensure_ascii=False, indent=0, sort_keys=True) + "\n", encoding="utf-8")
    FIGURES.write_text("\n".join(page(examples)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
