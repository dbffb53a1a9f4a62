"""Measure how fast a whole run is beside the parsing it cannot do without, and how much memory a worker takes.

    python benchmarks/pipeline.py FOLDER

Both sides take the same articles on the same machine, each in a process of its own with the model already loaded: plain
`nlp.pipe` over the texts of FOLDER, and a run from nothing (read, parse, extract, resolve, connect, publish). With
`--workers` above 1 the run starts its own processes, which load their models within the time measured.
"""

import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple, ParamSpec

import click

P = ParamSpec("P")

_MIB = 1024 * 1024
_RSS_UNIT = 1 if sys.platform == "darwin" else 1024


class Timing(NamedTuple):
    """How long something took, the most memory any one process held, and the seconds of each of its stages."""

    seconds: float
    peak_bytes: int
    stages: dict[str, float]


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--model", help="Installed spaCy pipeline, or the folder of one.  [default: the shipped one]")
@click.option("--workers", default=1, type=click.IntRange(min=1), show_default=True, help="Processes of the run.")
@click.option("--repeat", default=3, type=click.IntRange(min=1), show_default=True, help="The fastest of so many.")
def benchmark(folder: Path, model: str | None, workers: int, repeat: int) -> None:
    """Compare a whole run over the articles in FOLDER with plain `nlp.pipe`."""
    words = sum(len(text.split()) for text in _texts(folder))
    plain = min(_alone(parse_only, folder, model) for _ in range(repeat))
    whole = min(_alone(run_all, folder, model, workers) for _ in range(repeat))
    click.echo(f"{words} words, {workers} worker(s), the fastest of {repeat}")
    for name, timing in (("nlp.pipe", plain), ("whole run", whole)):
        speed, peak = words / timing.seconds, timing.peak_bytes / _MIB
        click.echo(f"{name:<10} {timing.seconds:8.2f} s {speed:10.0f} words/s {peak:8.0f} MiB at most in a process")
    click.echo(f"a whole run takes {whole.seconds / plain.seconds:.2f} times as long as nlp.pipe")
    for stage, seconds in whole.stages.items():
        click.echo(f"  {stage:<10} {seconds:8.2f} s {seconds / whole.seconds:8.0%}")


def parse_only(folder: Path, model: str | None) -> Timing:
    """Time `nlp.pipe` over the texts, the model loaded beforehand."""
    from tekstanalyse.parse.models import load

    nlp, texts = load(model), list(_texts(folder))
    begun = time.perf_counter()
    for _ in nlp.pipe(texts, batch_size=64):
        pass
    return Timing(time.perf_counter() - begun, _peak(), {})


def run_all(folder: Path, model: str | None, workers: int) -> Timing:
    """Time a run from nothing, the model loaded beforehand where the run stays in this process."""
    from tekstanalyse.parse.models import load
    from tekstanalyse.run import pipeline, runner

    if workers == 1:
        load(model)
    steps = pipeline.load(pipeline.DEFAULT, {} if model is None else {"stages.parse.model": model})
    with tempfile.TemporaryDirectory() as output:
        report = runner.run(steps, folder, Path(output), processes=workers)
    return Timing(report.seconds, _peak(), dict(report.stage_seconds))


def _alone(measure: Callable[P, Timing], *args: P.args, **kwargs: P.kwargs) -> Timing:
    """Measure in a fresh process, so that neither memory nor anything loaded is left from the last one."""
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(measure, *args, **kwargs).result()


def _texts(folder: Path) -> Iterator[str]:
    from tekstanalyse.read import find_files, read_file
    from tekstanalyse.records import Article

    for path in find_files(folder):
        yield from (record.text for record in read_file(path, folder) if isinstance(record, Article))


def _peak() -> int:
    """Give the most memory that this process or one of its ended children held, in bytes."""
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(usage.ru_maxrss for usage in usages) * _RSS_UNIT


if __name__ == "__main__":
    benchmark()
