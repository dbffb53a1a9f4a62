"""Read and write what people have decided about who is who: `decisions.jsonl` in the corpus, one decision a line.

A new decision goes behind the others, and the last can be taken back; every other byte of the file stays as it was.
The file is written beside the old one and renamed, so that whoever is killed meanwhile loses nothing.
"""

from pathlib import Path

import msgspec

from tekstanalyse.atomic import replacing
from tekstanalyse.records import Decision, Rejected

DECISIONS = "decisions.jsonl"
HUMAN = {"rule": "human", "score": 1.0}


def read_decisions(corpus: Path) -> tuple[list[Decision], list[Rejected]]:
    """Return the decisions, and the lines that are none; blank lines are passed over.

    A line needs `kind`, `left`, `right` and `same`; who writes it need not say that a human did and is sure.
    """
    decisions: list[Decision] = []
    rejected: list[Rejected] = []
    for number, line in enumerate(_content(corpus).splitlines(), start=1):
        try:
            if line.strip():
                decisions.append(msgspec.convert(HUMAN | msgspec.json.decode(line, type=dict), Decision))
        except msgspec.MsgspecError as error:
            rejected.append(Rejected(path=f"{DECISIONS}#{number}", reason=f"not a decision: {error}"))
    return decisions, rejected


def append_decision(corpus: Path, decision: Decision) -> None:
    """Write a decision behind the others, in the file's way: with a line break at the end, or without one."""
    line = msgspec.json.encode({name: getattr(decision, name) for name in ("kind", "left", "right", "same")})
    before = _content(corpus)
    unended = bool(before) and not before.endswith(b"\n")
    _replace(corpus, before + (b"\n" + line if unended else line + b"\n"))


def take_back_decision(corpus: Path) -> str | None:
    """Remove the last line that is not blank, and return it; None where there is none.

    A file that is left empty is removed, so that writing a decision and taking it back leaves no trace.
    """
    before = _content(corpus)
    kept = before.rstrip()
    if not kept:
        return None
    start = kept.rfind(b"\n") + 1
    _replace(corpus, before[:start] if before.endswith(b"\n") else before[: max(start - 1, 0)])
    return kept[start:].decode("utf-8", errors="replace")


def _content(corpus: Path) -> bytes:
    path = corpus / DECISIONS
    return path.read_bytes() if path.is_file() else b""


def _replace(corpus: Path, content: bytes) -> None:
    path = (corpus / DECISIONS).resolve()  # a link stays a link
    if not content:
        path.unlink(missing_ok=True)
        return
    with replacing(path) as partial:
        partial.write_bytes(content)
