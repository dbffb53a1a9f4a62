"""Fit the weights of `confidence.json` to annotated articles, and tell in `FIGURES.md` how good they are."""

import json
from collections.abc import Sequence
from pathlib import Path

import click
from examples import Example, folder_name, read_examples
from figures import page
from learning import fit

from tekstanalyse.commands.score import run_annotated
from tekstanalyse.extract import confidence

WEIGHTS = Path(confidence.__file__).with_suffix(".json")
FIGURES = Path(__file__).with_name("FIGURES.md")


@click.command()
@click.argument("folders", metavar="GOLD...", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--outputs", default="outputs", type=click.Path(path_type=Path), help="Where the runs lie.")
def main(folders: Sequence[Path], outputs: Path) -> None:
    """Run the pipeline over folders of annotated articles, learn from it, and write weights and figures.

    Nothing can be learned of a kind of claim that is always right: it keeps the weights it has.
    """
    examples: dict[str, list[Example]] = {"statement": [], "participation": []}
    for gold in folders:
        output = run_annotated(gold, outputs / "score" / folder_name(gold))
        for kind, found in read_examples(gold, output).items():
            examples[kind] += found
    weights = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    for kind, found in examples.items():
        if len({one.right for one in found}) == 2:
            weights[kind] = fit(found)
        else:
            click.echo(f"every {kind} is right, or none: its weights stay as they are")
    WEIGHTS.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    FIGURES.write_text("\n".join(page(examples)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
