"""Draw layers as a figure: markers in columns, labels on the lines that lead to them, colours for roles."""

from dataclasses import dataclass

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from matplotlib.path import Path as Curve

from tekstanalyse.explore.words import Language, name_of, word
from tekstanalyse.show.drawing import COLOURS, FAINT, INK, PAPER, SIZE, SMALL, figure_of, fitting, width_of, wrapped
from tekstanalyse.show.layers import Layers, Node, Placed, Tie, narrowed, ordered, placed
from tekstanalyse.show.surroundings import MEMBER

MOST = 40
"""Nodes of a column in a figure."""

_ROW, _MARGIN, _LEGEND = 0.34, 0.12, 0.34
_BEND = 1.15
"""Inches in which a line goes from one row to another."""
_WIDEST = (1.6, 2.5, 2.6)
"""Inches that the labels of a column may take: of the first, of those between, of the last."""
_GAP = 0.09
_LINES_OF_CENTRE = 4
_APART = 0.035
"""Inches between the lines of two roles that one person had at one event."""
_MARKERS = {"person": ("o", 5.5), "event": ("s", 5.5), "organization": ("D", 5.0)}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Column:
    """Where a column's markers stand, and where its labels begin and end, in inches from the left."""

    marker: float
    label: float
    width: float


class NetworkFigure:
    """A figure that is measured first, and then drawn."""

    def __init__(self, layers: Layers, language: Language) -> None:
        self._layers = ordered(narrowed(layers, MOST))
        self._placed: Placed = placed(self._layers)
        self._language = language
        self._figure = figure_of(1, 1)
        self._columns = self._measured()
        height = self._placed.height * _ROW + 2 * _MARGIN + _LEGEND
        self._figure.set_size_inches(self._columns[-1].label + self._columns[-1].width + _MARGIN, height)
        self._height = height

    def drawn(self) -> Figure:
        """Return the figure."""
        axes = self._figure.add_axes((0, 0, 1, 1))
        width, height = self._figure.get_size_inches()
        axes.set(xlim=(0, width), ylim=(0, height))
        axes.set_axis_off()
        self._axes = axes
        for tie in self._layers.ties:
            self._draw_tie(tie)
        for number, column in enumerate(self._layers.columns):
            for node in column:
                self._draw_node(node, number)
        self._draw_legend()
        return self._figure

    def _measured(self) -> list[_Column]:
        """Give each column the room that its labels take."""
        columns: list[_Column] = []
        at = _MARGIN
        for number, nodes in enumerate(self._layers.columns):
            width = max((self._label_width(node, number) for node in nodes), default=0.0)
            if number == len(self._layers.columns) - 1:
                columns.append(_Column(marker=at, label=at + _GAP, width=width))
            else:
                columns.append(_Column(marker=at + width + 1.5 * _GAP, label=at, width=width))
                at += width + 1.5 * _GAP + _BEND
        return columns

    def _widest(self, number: int) -> float:
        last = len(self._layers.columns) - 1
        return _WIDEST[0] if number == 0 else _WIDEST[2] if number == last else _WIDEST[1]

    def _label_width(self, node: Node, number: int) -> float:
        label, note = self._texts(node, number)
        weight = "bold" if number == 0 else "normal"
        return max(width_of(self._figure, label, SIZE, weight), width_of(self._figure, note, SMALL))

    def _texts(self, node: Node, number: int) -> tuple[str, str]:
        widest = self._widest(number)
        note = fitting(self._figure, node.note, widest, SMALL)
        if number == 0:
            return wrapped(self._figure, node.label, widest, _LINES_OF_CENTRE, "bold"), note
        return fitting(self._figure, node.label, widest), note

    def _at(self, id_: str) -> tuple[float, float]:
        row = self._placed.rows[id_]
        return self._columns[self._column_of(id_)].marker, self._height - _MARGIN - row * _ROW

    def _column_of(self, id_: str) -> int:
        return next(n for n, nodes in enumerate(self._layers.columns) if any(node.id == id_ for node in nodes))

    def _draw_tie(self, tie: Tie) -> None:
        """Draw a line that bends between the columns, and runs level under the label it leads to."""
        (left, start), (right, end) = self._at(tie.source), self._at(tie.target)
        aside = self._aside(tie)
        start, end = start + aside, end + aside
        number = self._column_of(tie.target)
        level = right if number == len(self._layers.columns) - 1 else self._columns[number].label
        middle = level - _BEND / 2
        points = [(left, start), (middle, start), (middle, end), (level, end), (right, end)]
        codes = [Curve.MOVETO, Curve.CURVE4, Curve.CURVE4, Curve.CURVE4, Curve.LINETO]
        self._axes.add_patch(
            PathPatch(
                Curve(points, codes), fill=False, edgecolor=COLOURS.get(tie.role, FAINT), linewidth=1.0,
                linestyle="-" if tie.is_sure else (0, (3, 2)), alpha=0.85, capstyle="round", zorder=1,
            )
        )  # fmt: skip

    def _aside(self, tie: Tie) -> float:
        """Return how far a line is moved up or down, so that it covers no other between the same two."""
        alike = [other for other in self._layers.ties if (other.source, other.target) == (tie.source, tie.target)]
        return (alike.index(tie) - (len(alike) - 1) / 2) * -_APART

    def _draw_node(self, node: Node, number: int) -> None:
        if not node.label:
            return
        x, y = self._at(node.id)
        marker, size = _MARKERS[node.kind]
        self._axes.plot(
            [x], [y], marker=marker, markersize=size + (2 if number == 0 else 0), color=INK,
            markerfacecolor=INK if number == 0 else PAPER, markeredgewidth=1.0, zorder=3,
        )  # fmt: skip
        label, note = self._texts(node, number)
        if number == len(self._layers.columns) - 1:
            self._write(x + _GAP, y, label, note)
        elif number == 0:
            self._write_centre(x - 1.5 * _GAP, y, label, note)
        else:
            self._axes.text(x - _GAP, y + 0.02, label, ha="right", va="bottom", fontsize=SIZE, color=INK, zorder=4)
            self._axes.text(x - _GAP, y - 0.03, note, ha="right", va="top", fontsize=SMALL, color=FAINT, zorder=4)

    def _write(self, x: float, y: float, label: str, note: str) -> None:
        """Write a label behind its marker, with the note under it."""
        above = 0.065 if note else 0.0
        self._axes.text(x, y + above, label, va="center", fontsize=SIZE, color=INK, zorder=4)
        self._axes.text(x, y - 0.075, note, va="center", fontsize=SMALL, color=FAINT, zorder=4)

    def _write_centre(self, x: float, y: float, label: str, note: str) -> None:
        """Write the label of the centre before it, on as many lines as it takes, with the note below."""
        lines = label.count("\n") + 1
        self._axes.text(x, y, label, ha="right", va="center", fontsize=SIZE, fontweight="bold", color=INK, zorder=4)
        below = y - (lines * 1.2 * SIZE / 2 + SMALL / 2 + 2) / 72
        self._axes.text(x, below, note, ha="right", va="center", fontsize=SMALL, color=FAINT, zorder=4)

    def _draw_legend(self) -> None:
        """Say what the colours are, in the order of the roles, and what a broken line means."""
        used = {tie.role for tie in self._layers.ties}
        entries = [
            (Line2D([], [], color=colour, linewidth=1.6), self._role(role))
            for role, colour in COLOURS.items()
            if role and role in used
        ]
        if any(not tie.is_sure for tie in self._layers.ties):
            broken = Line2D([], [], color=FAINT, linewidth=1.6, linestyle=(0, (3, 2)))
            entries.append((broken, name_of("status", "planned", self._language)))
        if self._layers.left_out:
            entries.append((Line2D([], [], linestyle=""), f"+ {self._layers.left_out}"))
        if entries:
            lines, names = zip(*entries, strict=True)
            self._figure.legend(
                lines, names, loc="lower center", ncols=len(entries), frameon=False, fontsize=SMALL,
                handlelength=1.6, columnspacing=1.4, borderaxespad=0.2, labelcolor=FAINT,
            )  # fmt: skip

    def _role(self, role: str) -> str:
        return word("tie_affiliated_with", self._language) if role == MEMBER else name_of("role", role, self._language)


def network_figure(layers: Layers, language: Language) -> Figure:
    """Return the figure of a network laid out in columns."""
    return NetworkFigure(layers, language).drawn()
