"""Leave the learned finders out of tests of rules: their articles are smaller than any that was learned from."""

import pytest

from tekstanalyse.extract.events import likely as occasions
from tekstanalyse.extract.participation import likely as speakers

SILENT = {"prior": -20.0}


@pytest.fixture(autouse=True)
def by_rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no word be likely to name an occasion and nobody to have spoken."""
    for finder in (occasions, speakers):
        monkeypatch.setattr(finder, "_weights", lambda: SILENT)
