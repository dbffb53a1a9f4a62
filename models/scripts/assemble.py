"""Join the trained parts to one pipeline that loads without this recipe."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Annotated, Any

import spacy
import typer
from spacy.language import Language
from texts.joints import add_joints
from texts.nynorsk_trees import add_nynorsk_trees
from texts.relations import add_relations

WRITTEN = "tagger"
LEMMATIZER = "trainable_lemmatizer"
ONCE = "word_lemmatizer"
NAMES = ("names_tok2vec", "ner")
OWN = ("article_people", "article_names")
"""As `ONCE`, in `tekstanalyse.parse`, where spaCy finds them if this project is installed."""

META: dict[str, Any] = {
    "name": "tekstanalyse",
    "version": "1.3.0",
    "description": "Bokmål and nynorsk newspaper text: parts of speech, morphology, Universal Dependencies, "
    "sentences, lemmas and the nine name labels of NorNE.",
    "author": "tekstanalyse",
    "license": "MIT",
    "sources": [
        {
            "name": "Norwegian Dependency Treebank, converted to Universal Dependencies by this recipe",
            "url": "https://www.nb.no/sprakbanken/en/resource-catalogue/oai-nb-no-sbr-10/",
            "license": "CC0 1.0",
            "author": "Per Erik Solberg, Arne Skjærholt, Lilja Øvrelid, Kristin Hagen and Janne Bondi Johannessen",
        },
        {
            "name": "NorNE",
            "url": "https://github.com/ltgoslo/norne",
            "license": "CC0 1.0",
            "author": "Fredrik Jørgensen, Tobias Aasmoe, Anne-Stine Ruud Husevåg, Lilja Øvrelid and Erik Velldal",
        },
        {
            "name": "NoReC (word vectors and names learned from it; no text is included)",
            "url": "https://github.com/ltgoslo/norec",
            "license": "CC BY-NC 4.0 for the reviews; models made from them may be used freely",
            "author": "Erik Velldal, Lilja Øvrelid, Eivind Alexander Bergem, Cathrine Stadsnes, Samia Touileb "
            "and Fredrik Jørgensen",
        },
    ],
}


def assemble(syntax: Path, written: Path, lemmas: Path, names: Path) -> Language:
    """Load the syntax and add the rest: names before it, rules before and behind the parser, lemmas at the end.

    Names come first: found after the parser, they would be cut at every sentence it begins by mistake. The lemmatiser
    reads parts of speech and written forms; what tells people by the text around them and what makes the names of
    a text agree read trees and names. They therefore come late, and only what rewrites parts of speech as the nynorsk
    trees have them comes behind. The weights of `article_people` are learned afterwards.
    """
    nlp = spacy.load(syntax, exclude=[LEMMATIZER])
    first = nlp.pipe_names[0]
    add_joints(nlp)
    add_relations(nlp)
    nlp.add_pipe(WRITTEN, source=spacy.load(written))
    add_lemmatizer(nlp, spacy.load(lemmas))
    found = spacy.load(names)
    for component in NAMES:
        nlp.add_pipe(component, source=found, before=first)
    for component in OWN:
        nlp.add_pipe(component)
    add_nynorsk_trees(nlp)
    nlp.meta.update(META)
    nlp.meta["performance"] = {}
    nlp.config = without_recipe(nlp)
    return nlp


def add_lemmatizer(nlp: Language, trained: Language) -> None:
    """Put the trained lemmatizer at the end, as the component that reads each different word once."""
    settings = trained.get_pipe_config(LEMMATIZER)
    own = nlp.add_pipe(ONCE, name=LEMMATIZER, config={name: settings[name] for name in ("model", "top_k")})
    own.from_bytes(trained.get_pipe(LEMMATIZER).to_bytes(exclude=["vocab"]))


def without_recipe(nlp: Language) -> Any:
    """Return the configuration without paths and without the recipe's own functions; loading needs neither."""
    config = nlp.config.copy()
    config["paths"] = dict.fromkeys(config["paths"])
    config["initialize"]["before_init"] = None
    return config


def main(
    syntax: Annotated[Path, typer.Argument()],
    written: Annotated[Path, typer.Argument()],
    lemmas: Annotated[Path, typer.Argument()],
    names: Annotated[Path, typer.Argument()],
    output: Annotated[Path, typer.Argument()],
) -> None:
    """Join the parts and write the pipeline."""
    write(assemble(syntax, written, lemmas, names), output)


def write(nlp: Language, output: Path) -> None:
    """Write a pipeline beside `output`, then put it in its place."""
    beside = output.with_name(output.name + ".new")
    shutil.rmtree(beside, ignore_errors=True)
    nlp.to_disk(beside)
    replace_folder(beside, output)


def replace_folder(new: Path, place: Path) -> None:
    """Rename `new` to `place`; what was there is gone only after the new one stands."""
    old = place.with_name(place.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    typer.run(main)
