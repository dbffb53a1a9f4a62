"""Lay out the figures for people to read."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from tekstanalyse.score.answers import Answers
from tekstanalyse.score.calibration import Calibration
from tekstanalyse.score.figures import Error, Score, Share

_SEVERITY = ("forbidden", "wrong", "spurious", "missed")


class Row(Struct, frozen=True):
    """The score of one measure beside that of its baseline; None where the baseline has no such score."""

    score: Score
    baseline: Score | None


class AnswerRow(Struct, frozen=True):
    """The answers of a run beside those of the baseline."""

    run: Answers
    baseline: Answers


class ScoreReport(Struct, frozen=True):
    """Everything measured over a folder of annotated articles."""

    articles: int
    missing: tuple[str, ...]
    """Annotated articles that the run does not hold; all they hold counts as missed."""
    copies: tuple[str, ...]
    """Annotated articles that the run takes for copies of others; not measured, since a copy counts once."""
    rows: tuple[Row, ...]
    answers: AnswerRow
    shares: tuple[Share, ...]
    calibration: tuple[Calibration, ...]
    errors: tuple[Error, ...]


def format_report(report: ScoreReport, errors: int = 0) -> str:
    """Lay out a report as aligned lines of text, with at most so many errors per measure, the gravest first."""
    parts = [
        _header(report),
        _table(report.rows),
        _answers(report.answers),
        _shares(report.shares),
        _calibration(report.calibration),
    ]
    if errors:
        parts.append(_errors(report.errors, errors))
    return "\n\n".join(filter(None, parts))


def _header(report: ScoreReport) -> str:
    lines = [f"{report.articles} annotated articles"]
    lines += [f"not in the run, counted as missed: {_printable(doc)}" for doc in report.missing]
    lines += [f"a copy of another one, not measured: {_printable(doc)}" for doc in report.copies]
    return "\n".join(lines)


def _table(rows: Iterable[Row]) -> str:
    head = ("", "P", "R", "F1", "gold", "found", "baseline P", "R", "F1")
    return aligned([head, *(_cells(row) for row in rows)])


def _cells(row: Row) -> tuple[str, ...]:
    own = (*_figures(row.score), str(row.score.gold), str(row.score.found))
    return (row.score.measure, *own, *_figures(row.baseline))


def _figures(score: Score | None) -> tuple[str, str, str]:
    figures = (score.precision, score.recall, score.f1) if score else (None, None, None)
    precision, recall, f1 = map(decimals, figures)
    return precision, recall, f1


def decimals(figure: float | None) -> str:
    """Write a figure with two decimals, and a dash for none."""
    return "–" if figure is None else f"{figure:.2f}"


def _answers(answers: AnswerRow) -> str:
    head = ("answers", "exactly right", "wrong names", "names missing")
    named = ((answers.run.question, answers.run), ("the same by the baseline", answers.baseline))
    rows = [
        (
            name,
            f"{one.exact} of {one.asked}",
            f"{one.wrong} of {one.given}",
            f"{one.missing} of {one.annotated}",
        )
        for name, one in named
    ]
    return aligned([head, *rows]) if answers.run.asked else ""


def _shares(shares: Iterable[Share]) -> str:
    return aligned([(share.name, f"{share.part} of {share.whole}") for share in shares if share.whole])


def _calibration(calibration: Iterable[Calibration]) -> str:
    head = ("", "mean confidence", "right", "calibration error", "claims")
    rows = [(f"{one.measure}, confidence", *_of_calibration(one), str(one.claims)) for one in calibration]
    return aligned([head, *rows]) if rows else ""


def _of_calibration(one: Calibration) -> tuple[str, str, str]:
    return f"{one.confidence:.2f}", f"{one.right:.2f}", f"{one.error:.3f}"


def _errors(errors: Sequence[Error], most: int) -> str:
    lines = []
    for measure in dict.fromkeys(error.measure for error in errors):
        own = sorted(
            (error for error in errors if error.measure == measure), key=lambda error: _SEVERITY.index(error.kind)
        )
        lines.append(f"{measure}: {len(own)} errors")
        lines += [line for error in own[:most] for line in _error(error)]
    return "\n".join(lines)


def _error(error: Error) -> list[str]:
    lines = [f"  {error.kind}  {_printable(error.article)}"]
    lines += [f"    gold   {_printable(error.gold)}"] if error.gold else []
    lines += [f"    found  {_printable(error.found)}"] if error.found else []
    return lines


def aligned(table: Sequence[Sequence[str]]) -> str:
    """Lay out the rows of a table, the first column to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)] if table else []
    return "\n".join(
        "  ".join(cell.ljust(width) if index == 0 else cell.rjust(width) for index, (cell, width) in cells).rstrip()
        for cells in (list(enumerate(zip(row, widths, strict=True))) for row in table)
    )


def _printable(text: str) -> str:
    """Show text from an article without the control characters that could steer a terminal."""
    return "".join(character if character.isprintable() else " " for character in text)
