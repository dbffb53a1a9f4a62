"""Fit the weights of `likely.json` to annotated articles, and tell beside this file how good they are.

Occasions before speakers: who is seen at an event depends on the events that are found.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import click
from figures import page
from learning import Weights, fit, given
from occasions import read_words
from reading import Example
from speakers import read_people

from tekstanalyse.extract.events import likely as occasions
from tekstanalyse.extract.participation import likely as speakers

Reading = Callable[[Path, Path], Iterator[Example]]
FOLDERS = click.argument(
    "folders", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)
UNREAD = click.option(
    "--unread", multiple=True, type=click.Path(exists=True, path_type=Path), help="A folder that no rule was made by."
)
OUTPUTS = click.option("--outputs", default="outputs", type=click.Path(path_type=Path), help="Where the runs lie.")


@click.group()
def main() -> None:
    """Run the pipeline over folders of annotated articles, learn from it, and write weights and figures."""


@main.command("occasions")
@FOLDERS
@UNREAD
@OUTPUTS
def learn_occasions(folders: Sequence[Path], unread: Sequence[Path], outputs: Path) -> None:
    """Learn which words name an occasion."""
    examples, fresh = (labelled(read_words, golds, outputs) for golds in (folders, unread))
    weights = fit(examples, strength=0.3, fewest=6)
    write(Path(occasions.__file__), weights, page("Which words name an occasion", given(fresh, weights)))


@main.command("speakers")
@FOLDERS
@UNREAD
@OUTPUTS
def learn_speakers(folders: Sequence[Path], unread: Sequence[Path], outputs: Path) -> None:
    """Learn who had the floor; the figures are of those whom no rule lets speak."""
    examples, fresh = (labelled(read_people, golds, outputs) for golds in (folders, unread))
    weights = fit(examples, strength=0.5, fewest=3)
    silent = [pair for pair in given(fresh, weights) if not pair[0].by_rule]
    write(Path(speakers.__file__), weights, page("Who had the floor, of those in whom no rule sees it", silent))


def labelled(read: Reading, golds: Sequence[Path], outputs: Path) -> list[Example]:
    """Return what is to be told apart in folders of annotated articles."""
    return [one for gold in golds for one in read(gold, outputs / "likely")]


def write(module: Path, weights: Weights, lines: Iterable[str]) -> None:
    """Write the weights of a module, and the page of figures that is called as what was learned."""
    text = json.dumps(weights, ensure_ascii=False, indent=0, sort_keys=True)
    module.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    figures = Path(__file__).with_name(f"{module.parent.name.upper()}.md")
    figures.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
