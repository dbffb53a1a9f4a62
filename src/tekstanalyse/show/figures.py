"""Draw whatever was found to a file."""

from pathlib import Path

from tekstanalyse.explore.words import Language
from tekstanalyse.export.choice import NothingLeftError
from tekstanalyse.export.extras import needing
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.rows import rows_of
from tekstanalyse.show.surroundings import layers_around


def draw(known: Known, target: Target, language: Language, figure: str, path: Path) -> None:
    """Draw the `network` around a target, or its `timeline`, in the format of the file's ending.

    Raises:
        MissingExtraError: matplotlib is not installed.
        NothingLeftError: nothing has a known time; a file that was there stays.
    """
    needing("matplotlib", extra="figures", for_what="a figure")
    from tekstanalyse.show.drawing import house_style, save  # here, since matplotlib is an extra
    from tekstanalyse.show.network_figure import network_figure
    from tekstanalyse.show.timeline_figure import timeline_figure

    rows = rows_of(known, target, language) if figure == "timeline" else []
    if figure == "timeline" and not rows:
        raise NothingLeftError
    with house_style():
        if figure == "timeline":
            save(timeline_figure(rows, language), path)
        else:
            save(network_figure(layers_around(known, target, language), language), path)
