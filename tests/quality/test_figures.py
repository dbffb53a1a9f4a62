"""Hold the figures that the README gives to what the sample corpus measures."""

import re
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[2]
_TABLE = re.compile(r"<!-- figures: .*?-->(.*?)<!-- end of figures -->", re.DOTALL)
_MEASURES = {
    "who spoke where": "spoke at",
    "direct speech, found and given to the right speaker": "direct with source",
    "reported speech, found and given to the right speaker": "indirect with source",
    "direct speech, found": "direct",
    "reported speech, found": "indirect",
    "names of people": "person mentions",
    "names of organizations": "organization mentions",
    "one person, one node (B³)": "person identity",
    "events": "events",
}
_OF_ANOTHER_MACHINE = 0.02


def _printed() -> dict[str, list[float]]:
    table = _TABLE.search((_REPOSITORY / "README.md").read_text(encoding="utf-8"))
    assert table is not None
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table[1].strip().splitlines()[2:]]
    return {name: [float(figure) for figure in figures] for name, *figures in rows}


@pytest.mark.parametrize(("printed", "measure"), _MEASURES.items())
def test_readme_gives_the_figures_of_the_sample_corpus(report_on, printed, measure):
    [row] = [row for row in report_on(_REPOSITORY / "corpus" / "gold").rows if row.score.measure == measure]
    measured = [row.score.precision, row.score.recall, row.score.f1, row.baseline.f1]
    assert _printed()[printed] == pytest.approx([figure or 0 for figure in measured], abs=_OF_ANOTHER_MACHINE)


def test_readme_gives_no_other_figures():
    assert _printed().keys() == _MEASURES.keys()
