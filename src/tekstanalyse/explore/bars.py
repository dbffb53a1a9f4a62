"""Lay out a chart of how many articles each month, year or decade has."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tekstanalyse.explore.dates import written_date
from tekstanalyse.explore.words import Language
from tekstanalyse.periods import bounds

WIDTH, HEIGHT, BASE = 640, 190, 160
"""Size of the picture, and the height of the line that the bars stand on."""

_MOST_MONTHS, _MOST_YEARS = 48, 100
_HIGHEST = 136
_WIDEST = 60.0
_ROOM_FOR_LABEL = 60
_MOST_LINES = 3
_MONTH, _YEAR, _DECADE = 7, 4, 3
"""How much of an ISO day names the month, year and decade."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Bar:
    """One month, year or decade; sizes are units of the picture."""

    x: float
    y: float
    width: float
    height: float
    count: int
    name: str
    first: str
    last: str
    label: str = ""
    """What stands under the bar; empty where there is no room."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A line across the chart, and the count it stands for."""

    y: float
    count: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Chart:
    """Bars, and the lines they are measured by."""

    bars: Sequence[Bar] = ()
    lines: Sequence[Line] = ()


def over_time(articles: Mapping[str, int], language: Language) -> Chart:
    """Return the bars from the first period to the last, those without articles too, for the articles of each day.

    >>> [(bar.name, bar.count) for bar in over_time({"2021-12-30": 1, "2022-01-03": 2}, "nb").bars]
    [('desember 2021', 1), ('januar 2022', 2)]
    """
    known = sorted(day for day in articles if bounds(day))
    if not known:
        return Chart()
    length = _length(known)
    periods = _periods(known[0][:length], known[-1][:length])
    counts: Counter[str] = Counter()
    for day in known:
        counts[day[:length]] += articles[day]
    tallest = max(counts.values())
    shape = _Shape(step=WIDTH / len(periods), language=language)
    labels = shape.labels(periods)
    bars = [
        shape.bar(position, period, counts[period], tallest, label)
        for position, (period, label) in enumerate(zip(periods, labels, strict=True))
    ]
    return Chart(bars=bars, lines=_lines(tallest))


def _lines(tallest: int) -> list[Line]:
    """Return two or three lines at round counts, none above the tallest bar."""
    round_counts = (digit * 10**power for power in range(len(str(tallest))) for digit in (1, 2, 5))
    step = next((count for count in round_counts if tallest / count < _MOST_LINES + 1), 1)
    return [Line(y=round(BASE - _HIGHEST * count / tallest), count=count) for count in range(step, tallest + 1, step)]


def _length(known: Sequence[str]) -> int:
    years = int(known[-1][:_YEAR]) - int(known[0][:_YEAR]) + 1
    if all(len(day) >= _MONTH for day in known) and years * 12 <= _MOST_MONTHS + 12:
        return _MONTH
    return _YEAR if years <= _MOST_YEARS else _DECADE


def _periods(first: str, last: str) -> list[str]:
    if len(first) < _MONTH:
        return [f"{number:0{len(first)}d}" for number in range(int(first), int(last) + 1)]
    years = range(int(first[:_YEAR]), int(last[:_YEAR]) + 1)
    return [month for year in years for n in range(1, 13) if first <= (month := f"{year:04d}-{n:02d}") <= last]


def _label(period: str, position: int) -> str:
    if len(period) == _MONTH:
        return period[:_YEAR] if position == 0 or period.endswith("-01") else ""
    return period if len(period) == _YEAR else f"{period}0"


@dataclass(frozen=True, kw_only=True, slots=True)
class _Shape:
    """What all bars of a chart share."""

    step: float
    """From one bar to the next."""
    language: Language

    def labels(self, periods: Sequence[str]) -> list[str]:
        """Return the label of each period, empty where the one before would be touched."""
        labels, free = [], 0.0
        for position, period in enumerate(periods):
            fits = position * self.step >= free
            label = _label(period, position) if fits else ""
            free = position * self.step + _ROOM_FOR_LABEL if label else free
            labels.append(label)
        return labels

    def bar(self, position: int, period: str, count: int, tallest: int, label: str) -> Bar:
        """Return the bar of a period."""
        edtf = period if len(period) > _DECADE else f"{period}X"
        first, last = bounds(edtf) or (edtf, edtf)
        height = _HIGHEST * count / tallest
        return Bar(
            x=round((position + 0.12) * self.step, 1), y=round(BASE - height, 1),
            width=round(min(self.step * 0.76, _WIDEST), 1), height=round(height, 1), count=count,
            name=written_date(period, self.language) if len(period) > _DECADE else f"{first[:_YEAR]}–{last[:_YEAR]}",
            first=first, last=last, label=label,
        )  # fmt: skip
