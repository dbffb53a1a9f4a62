"""Score the pipeline on the official dev sentences, from raw text, for each written form."""

from __future__ import annotations

import json
import resource
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated, Any

import spacy
import typer
from disputed import disputed
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc, DocBin
from spacy.training import Example

FORMS = ("nb", "nn")
MEASURES = (
    "token_f",
    "sents_f",
    "tag_acc",
    "pos_acc",
    "morph_acc",
    "lemma_acc",
    "dep_uas",
    "dep_las",
    "ents_p",
    "ents_r",
    "ents_f",
)


def gold_docs(nlp: Language, path: Path) -> list[Doc]:
    """Read the gold documents of one form."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def score(nlp: Language, docs: list[Doc], apart: frozenset[int] = frozenset()) -> dict[str, Any]:
    """Score the pipeline on the raw text of the documents; sentence breaks and tokens are its own.

    `apart` are the places of words whose official part of speech is in dispute (`disputed.py`): `pos_acc` counts
    them, `pos_acc_undisputed` does not. They are counted in documents without line breaks.
    """
    parsed = nlp.pipe(doc.text for doc in docs)
    examples = [Example(predicted, doc) for predicted, doc in zip(parsed, docs, strict=True)]
    scores = Scorer(nlp).score(examples)
    kept = {measure: round(scores[measure], 4) for measure in MEASURES if scores.get(measure) is not None}
    if apart:
        kept["pos_acc_undisputed"] = round(accuracy_without(examples, apart), 4)
    return {**kept, **{measure: by_label(scores[measure]) for measure in ("ents_per_type", "dep_las_per_type")}}


def by_label(scores: Mapping[str, Mapping[str, float]] | None) -> dict[str, float]:
    """Return F by label; none where nothing was found."""
    return {label: round(row["f"], 4) for label, row in sorted((scores or {}).items())}


def accuracy_without(examples: Iterable[Example], apart: frozenset[int]) -> float:
    """Return the accuracy of parts of speech over all words but those `apart`, where both see a word begin."""
    right: list[bool] = []
    offset = 0
    for example in examples:
        gold = {token.idx: token.pos_ for token in example.reference if offset + token.i not in apart}
        right += (gold[token.idx] == token.pos_ for token in example.predicted if token.idx in gold)
        offset += len(example.reference)
    return sum(right) / len(right)


def words_per_second(nlp: Language, docs: list[Doc]) -> int:
    """Time the whole pipeline on the raw text of the documents, on as many threads as the caller allows."""
    texts = [doc.text for doc in docs]
    list(nlp.pipe(texts[:20]))
    start = time.perf_counter()
    words = sum(len(doc) for doc in nlp.pipe(texts))
    return round(words / (time.perf_counter() - start))


def write_meta(model: Path, results: dict[str, Any]) -> None:
    """Record the figures in the pipeline's meta.json."""
    path = model / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["performance"] = results
    path.write_text(json.dumps(meta, indent=2, ensure_ascii=False), encoding="utf-8")


def main(
    model: Annotated[Path, typer.Argument()],
    corpus: Annotated[Path, typer.Argument()],
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    output: Annotated[Path, typer.Argument(help="JSON file to write the figures to")],
    record: Annotated[bool, typer.Option("--record", help="Write the figures into the model's meta.json too.")] = False,
) -> None:
    """Score both forms, in documents of ten sentences and article by article; write the figures to `output`.

    Recording them in the model changes its fingerprint: what was parsed with it before is then parsed anew.
    """
    nlp = spacy.load(model)
    docs = {form: gold_docs(nlp, corpus / f"dev-{form}.spacy") for form in FORMS}
    results: dict[str, Any] = {form: score(nlp, docs[form], disputed(treebank, form)) for form in FORMS}
    results["articles"] = {form: score(nlp, gold_docs(nlp, corpus / f"articles-{form}.spacy")) for form in FORMS}
    results["speed"] = words_per_second(nlp, docs["nb"])
    results["peak_memory_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    for form in FORMS:
        typer.echo(f"{form} {json.dumps(results[form], ensure_ascii=False)}")
    typer.echo(f"words/s {results['speed']}, peak memory {results['peak_memory_mb']} MB")
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(json.dumps(results, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    if record:
        write_meta(model, results)


if __name__ == "__main__":
    typer.run(main)
