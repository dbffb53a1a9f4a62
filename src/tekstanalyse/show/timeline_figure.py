"""Draw a timeline as a figure: a row for each event or title, a dot for a day, a bar for a longer or vaguer time."""

from collections.abc import Sequence
from datetime import date

from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, date2num, num2date
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter

from tekstanalyse.explore.words import Language, name_of, word
from tekstanalyse.show.drawing import COLOURS, FAINT, INK, PAPER, SMALL, figure_of, fitting, width_of
from tekstanalyse.show.rows import ARTICLE, TITLE, Row

MOST = 60
"""Rows of a figure; the latest stay."""

_ROW, _AXIS, _LEGEND, _MARGIN, _GAP = 0.29, 0.32, 0.3, 0.12, 0.1
_CHART, _WIDEST_LABEL = 4.3, 2.7
_KINDS = {TITLE: "#8c8c8c", ARTICLE: INK}
_SHORTEST = 60
"""Days that the axis shows at least."""
_DAYS_OF_A_BAR = 4
"""Share of the whole time, one in so many hundreds, from which a period is drawn as a bar."""


def timeline_figure(rows: Sequence[Row], language: Language) -> Figure:
    """Return the figure of a timeline of one row or more."""
    shown = rows[-MOST:]
    figure = figure_of(1, 1)
    texts = [_texts(figure, row) for row in shown]
    label = max(_width(figure, *text) for text in texts)
    width, height = label + _CHART + 3 * _MARGIN + _GAP, len(shown) * _ROW + _AXIS + _LEGEND + _MARGIN
    figure.set_size_inches(width, height)
    left, bottom = (label + _MARGIN + _GAP) / width, (_AXIS + _LEGEND) / height
    axes = figure.add_axes((left, bottom, _CHART / width, len(shown) * _ROW / height))
    axes.set(ylim=(len(shown) - 0.5, -0.5), yticks=[])
    _set_time(axes, shown, language)
    for number, (row, (name, note)) in enumerate(zip(shown, texts, strict=True)):
        _draw_row(axes, number, row)
        _label(figure, axes, number, name, note)
    _draw_legend(figure, shown, len(rows) - len(shown), language)
    return figure


def _texts(figure: Figure, row: Row) -> tuple[str, str]:
    note = fitting(figure, row.note, _WIDEST_LABEL / 2, SMALL)
    room = _WIDEST_LABEL - (width_of(figure, f"  {note}", SMALL) if note else 0)
    return fitting(figure, row.label, room), note


def _width(figure: Figure, name: str, note: str) -> float:
    return width_of(figure, name) + (width_of(figure, f"  {note}", SMALL) if note else 0)


def _label(figure: Figure, axes: Axes, number: int, name: str, note: str) -> None:
    """Write the name of a row left of the chart, and before it, smaller, what is said of it."""
    chart = axes.get_position().width * figure.get_size_inches()[0]
    at = -_GAP / chart
    axes.text(at, number, name, transform=axes.get_yaxis_transform(), ha="right", va="center", color=INK)
    if note:
        before = at - width_of(figure, f"{name}  ") / chart
        axes.text(
            before, number, note, transform=axes.get_yaxis_transform(), ha="right", va="center", fontsize=SMALL,
            color=FAINT,
        )  # fmt: skip


def _set_time(axes: Axes, rows: Sequence[Row], language: Language) -> None:
    """Let the axis run from the first day to the last with a little room, and name its days in words."""
    days = [date.fromisoformat(day) for row in rows for period in row.periods for day in period]
    begins, ends = date2num(min(days)), date2num(max(days)) + 1
    room = max((ends - begins) * 0.03, (_SHORTEST - ends + begins) / 2)
    axes.set_xlim(max(begins - room, 1), ends + room)
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=2, maxticks=6))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda at, _: _named(at, language, whole=ends - begins)))
    axes.tick_params(axis="x", labelsize=SMALL, length=2.5, width=0.6)
    axes.grid(axis="x", color="#e2e2e2", linewidth=0.5)
    axes.set_axisbelow(True)
    for side in ("top", "left", "right"):
        axes.spines[side].set_visible(False)


def _named(at: float, language: Language, whole: float) -> str:
    """Return the name of a tick: a year over many years, else a month, else a day."""
    day = num2date(at)
    if whole > 365 * 3 or (whole > 365 and day.month == 1):
        return str(day.year)
    month = word(f"month_{day.month:02}", language)[:3]
    if whole > 120:
        return f"{month} {day.year}"
    return f"{day.day} {month} {day.year}" if language == "en" else f"{day.day}. {month} {day.year}"


def _draw_row(axes: Axes, number: int, row: Row) -> None:
    colour = _KINDS.get(row.kind) or COLOURS.get(row.kind, COLOURS[""])
    begins, ends = axes.get_xlim()
    for first, last in row.periods:
        left, right = date2num(date.fromisoformat(first)), date2num(date.fromisoformat(last)) + 1
        if row.kind == ARTICLE:
            axes.plot([left + 0.5], [number], marker="|", markersize=8, color=colour, markeredgewidth=1.0)
        elif first != last and (right - left) * 100 > (ends - begins) * _DAYS_OF_A_BAR:
            _draw_bar(axes, left, right, number, colour, filled=row.is_sure)
        else:
            axes.plot(
                [(left + right) / 2], [number], marker="o", markersize=6, color=colour, markeredgewidth=1.2,
                markerfacecolor=colour if row.is_sure else PAPER, clip_on=False,
            )  # fmt: skip


def _draw_bar(axes: Axes, left: float, right: float, number: int, colour: str, *, filled: bool) -> None:
    axes.barh(
        number, right - left, left=left, height=0.34, color=colour if filled else PAPER, edgecolor=colour,
        linewidth=1.0, alpha=0.75 if filled else 1.0,
    )  # fmt: skip


def _draw_legend(figure: Figure, rows: Sequence[Row], left_out: int, language: Language) -> None:
    kinds = {row.kind for row in rows}
    entries = [
        (_dot(colour), name_of("role", role, language)) for role, colour in COLOURS.items() if role in kinds and role
    ]
    if TITLE in kinds:
        bar = Line2D([], [], color=_KINDS[TITLE], linewidth=5, solid_capstyle="butt")
        entries.append((bar, word("column_title", language).lower()))
    if any(not row.is_sure for row in rows):
        hollow = Line2D([], [], marker="o", linestyle="", markerfacecolor=PAPER, color=FAINT)
        entries.append((hollow, name_of("status", "planned", language)))
    if left_out:
        entries.append((Line2D([], [], linestyle=""), f"+ {left_out}"))
    if entries:
        lines, names = zip(*entries, strict=True)
        figure.legend(
            lines, names, loc="lower center", ncols=len(entries), frameon=False, fontsize=SMALL, handlelength=1.4,
            columnspacing=1.4, borderaxespad=0.2, labelcolor=FAINT,
        )  # fmt: skip


def _dot(colour: str) -> Line2D:
    return Line2D([], [], marker="o", linestyle="", color=colour, markersize=5)
