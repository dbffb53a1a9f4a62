"""Set up figures for print: type, colours that everybody can tell apart, and files whose bytes do not change."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from tekstanalyse.atomic import replacing
from tekstanalyse.terminal import visible

INK, FAINT, PAPER = "#1a1a1a", "#6b6b6b", "#ffffff"
COLOURS: Mapping[str, str] = {
    "speaker": "#0072b2", "host": "#009e73", "moderator": "#d55e00", "panelist": "#cc79a7", "guest": "#56b4e9",
    "performer": "#b8860b", "organizer": "#000000", "participant": "#8c8c8c", "member": "#8c8c8c", "": "#8c8c8c",
}  # fmt: skip
"""By role, after Okabe and Ito (2008): told apart by the colour-blind too."""

SIZE, SMALL = 8.0, 6.5
"""Of type, in points."""

_STYLE: dict[Any, Any] = {
    "font.family": "DejaVu Sans", "font.size": SIZE, "text.parse_math": False, "axes.unicode_minus": False,
    "svg.fonttype": "none", "svg.hashsalt": "tekstanalyse", "pdf.fonttype": 42, "savefig.dpi": 300,
    "figure.facecolor": PAPER, "axes.edgecolor": FAINT, "xtick.color": FAINT, "axes.linewidth": 0.6,
}  # fmt: skip
_METADATA: Mapping[str, dict[str, Any]] = {
    ".svg": {"Date": None, "Creator": "tekstanalyse"},
    ".png": {"Software": "tekstanalyse"},
    ".pdf": {"CreationDate": None, "Creator": "tekstanalyse", "Producer": None},
}


@contextmanager
def house_style() -> Iterator[None]:
    """Draw in the style of the house, whatever the user's own settings are."""
    with mpl.rc_context(), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of letters that the type lacks; they stay in SVG
        mpl.rcdefaults()
        mpl.rcParams.update(_STYLE)
        yield


def figure_of(width: float, height: float) -> Figure:
    """Return an empty figure of so many inches, that can be measured before it is saved."""
    figure = Figure(figsize=(width, height))
    FigureCanvasAgg(figure)
    return figure


def save(figure: Figure, path: Path) -> None:
    """Write the figure; its text stays text in SVG, and the same figure gives the same bytes."""
    with replacing(path) as partial:
        figure.savefig(partial, format=path.suffix[1:], metadata=_METADATA[path.suffix])


def width_of(figure: Figure, text: str, size: float = SIZE, weight: str = "normal") -> float:
    """Return how wide a text is, in inches."""
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    shown = Text(0, 0, text, fontsize=size, fontweight=weight, figure=figure)
    return float(shown.get_window_extent(canvas.get_renderer()).width / figure.dpi)


def fitting(figure: Figure, text: str, width: float, size: float = SIZE, weight: str = "normal") -> str:
    """Return as much of a text of unknown origin as is no wider than so many inches, with an ellipsis if cut.

    Characters that the type lacks are left to the viewer; those that move a cursor or turn the reading order go.
    """
    shown = visible(text)[:400]
    if width_of(figure, shown, size, weight) <= width:
        return shown
    low, high = 0, len(shown)
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(figure, f"{shown[:middle].rstrip()}…", size, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return f"{shown[:low].rstrip()}…"


def wrapped(figure: Figure, text: str, width: float, most: int, weight: str = "normal") -> str:
    """Return a text on no more than so many lines, none wider than so many inches; what is left is cut."""
    lines: list[str] = []
    words = visible(text)[:400].split()
    while words and len(lines) < most - 1:
        taken = len(words)
        while taken > 1 and width_of(figure, " ".join(words[:taken]), weight=weight) > width:
            taken -= 1
        lines.append(fitting(figure, " ".join(words[:taken]), width, weight=weight))
        words = words[taken:]
    if words:
        lines.append(fitting(figure, " ".join(words), width, weight=weight))
    return "\n".join(lines)
