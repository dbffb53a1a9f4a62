"""Fit the weights of `likely.json` to annotated articles, and tell beside this file how good they are.

Occasions before speakers: who is seen at an event depends on the events that are found.
"""

import json
from collections.abc import Sequence
from pathlib import Path

import click
from figures import page
from learning import fit, unseen
from occasions import read_words
from reading import Example
from speakers import read_people

from tekstanalyse.extract.events import likely as occasions
from tekstanalyse.extract.participation import likely as speakers

FOLDERS = click.argument(
    "folders", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)
OUTPUTS = click.option("--outputs", default="outputs", type=click.Path(path_type=Path), help="Where the runs lie.")


@click.group()
def main() -> None:
    """Run the pipeline over folders of annotated articles, learn from it, and write weights and figures."""


@main.command("occasions")
@FOLDERS
@OUTPUTS
def learn_occasions(folders: Sequence[Path], outputs: Path) -> None:
    """Learn which words name an occasion."""
    examples = [one for gold in folders for one in read_words(gold, outputs / "likely")]
    learn("Which words name an occasion", examples, examples, Path(occasions.__file__), strength=0.3, fewest=6)


@main.command("speakers")
@FOLDERS
@OUTPUTS
def learn_speakers(folders: Sequence[Path], outputs: Path) -> None:
    """Learn who had the floor; the figures are of those whom no rule lets speak."""
    examples = [one for gold in folders for one in read_people(gold, outputs / "likely")]
    silent = [one for one in examples if not one.by_rule]
    learn("Who had the floor, of those in whom no rule sees it", examples, silent, Path(speakers.__file__), 0.1, 4)


def learn(
    title: str, examples: Sequence[Example], measured: Sequence[Example], module: Path, strength: float, fewest: int
) -> None:
    """Write the weights of a module, and the page of figures that is called as what was learned."""
    weights = fit(examples, strength, fewest)
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True)
    module.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    folders = dict.fromkeys(one.folder for one in examples)
    given = [pair for pair in unseen(examples, folders, strength, fewest) if pair[0] in set(measured)]
    lines = page(title, measured, given)
    figures = Path(__file__).with_name(f"{module.parent.name.upper()}.md")
    figures.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
