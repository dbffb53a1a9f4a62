"""Remember in an output folder which corpus the run was over, for the commands that write to the corpus."""

from pathlib import Path

WORK = ".work"
"""The folder, in that of the outputs, with what only the next run needs; to delete it costs time and nothing else."""
_NOTE = "corpus"


def note_corpus(output: Path, corpus: Path) -> None:
    """Write down where the corpus lies."""
    (output / WORK / _NOTE).write_text(f"{corpus.resolve()}\n", encoding="utf-8")


def corpus_of(output: Path) -> Path | None:
    """Return the corpus that the run was over; None where it is not known, or no longer there."""
    note = output / WORK / _NOTE
    corpus = Path(note.read_text(encoding="utf-8").strip()) if note.is_file() else None
    if corpus is None or not corpus.is_dir():
        return None
    return corpus.relative_to(Path.cwd()) if corpus.is_relative_to(Path.cwd()) else corpus
