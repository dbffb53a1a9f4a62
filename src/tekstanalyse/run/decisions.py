"""Read what people have decided about who is who: `decisions.jsonl` in the corpus folder, one decision a line."""

from pathlib import Path

import msgspec

from tekstanalyse.records import Decision, Rejected

DECISIONS = "decisions.jsonl"
HUMAN = {"rule": "human", "score": 1.0}


def read_decisions(corpus: Path) -> tuple[list[Decision], list[Rejected]]:
    """Return the decisions, and the lines that are none; blank lines are passed over.

    A line needs `kind`, `left`, `right` and `same`; who writes it need not say that a human did and is sure.
    """
    decisions: list[Decision] = []
    rejected: list[Rejected] = []
    path = corpus / DECISIONS
    lines = path.read_bytes().splitlines() if path.is_file() else []
    for number, line in enumerate(lines, start=1):
        try:
            if line.strip():
                decisions.append(msgspec.convert(HUMAN | msgspec.json.decode(line, type=dict), Decision))
        except msgspec.MsgspecError as error:
            rejected.append(Rejected(path=f"{DECISIONS}#{number}", reason=f"not a decision: {error}"))
    return decisions, rejected
