"""Lay out the figures of several folders of annotated articles in one table."""

from collections.abc import Iterator, Mapping, Sequence

from tekstanalyse.score.figures import Score
from tekstanalyse.score.report import ScoreReport, aligned, decimals

_NONE = "–"


def format_side_by_side(reports: Mapping[str, ScoreReport]) -> str:
    """Lay out reports, each in a column under its name: precision, recall and F1, then answers, then what is counted.

    A dash stands where a folder holds nothing of the kind.
    """
    several = list(reports.values())
    parts = (
        [("", *reports), ("annotated articles", *(str(report.articles) for report in several))],
        [("precision / recall / F1", *("" for _ in several)), *_scores(several)],
        [("answers", *("" for _ in several)), *_answers(several)],
        [("counts", *("" for _ in several)), *_shares(several)],
        [("calibration error", *("" for _ in several)), *_calibration(several)],
    )
    lines = aligned([row for part in parts for row in part]).splitlines()
    return "\n\n".join("\n".join(lines[start:end]) for start, end in _spans([len(part) for part in parts]))


def _spans(lengths: Sequence[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for length in lengths:
        yield start, start + length
        start += length


def _scores(reports: Sequence[ScoreReport]) -> Iterator[tuple[str, ...]]:
    scores = [{row.score.measure: row.score for row in report.rows} for report in reports]
    for measure in dict.fromkeys(measure for own in scores for measure in own):
        yield measure, *(_figures(own.get(measure)) for own in scores)


def _figures(score: Score | None) -> str:
    if score is None:
        return _NONE
    return " / ".join(decimals(figure) for figure in (score.precision, score.recall, score.f1))


def _answers(reports: Sequence[ScoreReport]) -> Iterator[tuple[str, ...]]:
    runs = [report.answers.run for report in reports]
    simple = [report.answers.baseline for report in reports]
    yield f"{runs[0].question}: exactly right", *(f"{one.exact} of {one.asked}" for one in runs)
    yield "  by the baseline", *(f"{one.exact} of {one.asked}" for one in simple)
    yield "wrong names", *(f"{one.wrong} of {one.given}" for one in runs)
    yield "  by the baseline", *(f"{one.wrong} of {one.given}" for one in simple)
    yield "names missing", *(f"{one.missing} of {one.annotated}" for one in runs)
    yield "  by the baseline", *(f"{one.missing} of {one.annotated}" for one in simple)


def _shares(reports: Sequence[ScoreReport]) -> Iterator[tuple[str, ...]]:
    shares = [{share.name: share for share in report.shares if share.whole} for report in reports]
    for name in dict.fromkeys(name for own in shares for name in own):
        yield name, *(f"{own[name].part} of {own[name].whole}" if name in own else _NONE for own in shares)


def _calibration(reports: Sequence[ScoreReport]) -> Iterator[tuple[str, ...]]:
    errors = [{one.measure: one.error for one in report.calibration} for report in reports]
    for measure in dict.fromkeys(measure for own in errors for measure in own):
        yield measure, *(f"{own[measure]:.3f}" if measure in own else _NONE for own in errors)
