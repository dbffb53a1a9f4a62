"""Time the shipped pipeline beside one of spaCy's small size: width 96, no vectors, the same components, untrained.

    OMP_NUM_THREADS=1 python benchmarks/model.py corpus

Both parse the texts of a folder in turn, several times, and the least processor time of each counts. Memory is that
of the process when only the shipped pipeline has been loaded and has parsed the texts. Ends with an error where the
shipped pipeline reaches less than half the words a second of the small one, or takes more than 700 MB.
"""

import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click
import spacy
from spacy.language import Language
from spacy.training import Example

import tekstanalyse

MODEL = Path(tekstanalyse.__file__).parent / "parse" / "model"
LEAST_SHARE = 0.5
MOST_MEGABYTES = 700
WIDTH = 96
ENCODERS = ("names_tok2vec", "syntax_tok2vec")
LISTENERS = {
    "ner": "names_tok2vec",
    "morphologizer": "syntax_tok2vec",
    "parser": "syntax_tok2vec",
    "trainable_lemmatizer": "syntax_tok2vec",
}
"""The components of spaCy's own pipelines that the shipped one has too, and the encoder each reads."""

KILOBYTE = 1 if sys.platform == "darwin" else 1024


def small(like: Language) -> Language:
    """Return an untrained pipeline of spaCy's small size, with as many labels as the given one."""
    nlp = spacy.blank("nb")
    nlp.tokenizer = like.tokenizer
    for encoder in ENCODERS:
        nlp.add_pipe("tok2vec", name=encoder)
        for name, upstream in LISTENERS.items():
            if upstream == encoder:
                nlp.add_pipe(name, config={"model": {"tok2vec": listener(encoder)}})
    for name in ENCODERS:
        nlp.get_pipe(name).initialize(lambda: [example(nlp)], nlp=nlp)
    for name in LISTENERS:
        nlp.get_pipe(name).initialize(lambda: [example(nlp)], nlp=nlp, labels=like.get_pipe(name).label_data)
    return nlp


def listener(encoder: str) -> dict[str, Any]:
    return {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": encoder}


def example(nlp: Language) -> Example:
    """Return one sentence with everything annotated: shapes are read off it."""
    words = ["Ho", "bur", "i", "Vågå"]
    gold = {
        "words": words,
        "pos": ["PRON", "VERB", "ADP", "PROPN"],
        "morphs": [""] * 4,
        "lemmas": ["ho", "bu", "i", "Vågå"],
        "heads": [1, 1, 3, 1],
        "deps": ["nsubj", "ROOT", "case", "obl"],
        "entities": ["O", "O", "O", "U-LOC"],
    }
    return Example.from_dict(nlp.make_doc(" ".join(words)), gold)


def seconds(nlp: Language, texts: Sequence[str]) -> float:
    start = time.process_time()
    for _ in nlp.pipe(texts):
        pass
    return time.process_time() - start


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--repeat", default=3, show_default=True, help="How often both parse the texts.")
@click.option("--model", default=str(MODEL), help="Another pipeline to time.")
def main(folder: Path, repeat: int, model: str) -> None:
    """Print words a second of both, their share, and the memory of the shipped one."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.rglob("*.txt"))]
    shipped = spacy.load(model)
    words = sum(len(shipped.make_doc(text)) for text in texts)
    seconds(shipped, texts)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTE / 1_000_000
    other = small(shipped)
    seconds(other, texts)
    times = [(seconds(shipped, texts), seconds(other, texts)) for _ in range(repeat)]
    ours, theirs = (words / min(column) for column in zip(*times, strict=True))
    click.echo(f"{words} words: shipped {ours:.0f} words/s, small {theirs:.0f} words/s, share {ours / theirs:.2f}")
    click.echo(f"memory {megabytes:.0f} MB")
    if ours < LEAST_SHARE * theirs or megabytes > MOST_MEGABYTES:
        raise SystemExit("below the floor")


if __name__ == "__main__":
    main()
