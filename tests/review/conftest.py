"""Give the tests of reviews a corpus, and the output of a run over it, without the run."""

from pathlib import Path
from typing import NamedTuple

import networkx as nx
import pytest
from click.testing import CliRunner, Result

from tekstanalyse.commands.review import review
from tekstanalyse.publish import sqlite, tables
from tekstanalyse.records import Analysis
from tekstanalyse.run.decisions import DECISIONS, read_decisions
from tekstanalyse.run.origin import WORK, note_corpus
from tests.resolve.factory import Report, resolved


def reports() -> list[Report]:
    """Return articles in both written forms that leave three things unsure, and two only just joined."""
    doctor = Report(
        "lege", "Overlege [p:Kari Moe] ved [o:Lidal sykehus] talte. Da lo [p:Jo Lie].", published="2021-05-03"
    )
    keeper = Report(
        "keeper", "Keeper [p:Kari Moe] i [o:Lidal IL] redda alt. [p:Siri Dal] jubla.", published="2022-06-01"
    )
    moes = Report("slekt", "[p:Tor Moe] og [p:Per Moe] møttest. [p:Moe] takka. [p:Siri Dal] song.")
    meeting = Report("mote", "[o:Fjordlaget] hadde ei samling i 2021.").event(
        "ei samling", type="samling", date="2021", organizers=["Fjordlaget"]
    )
    other = Report("mote-2", "Samlinga til [o:Fjordlaget] samla mange.").event(
        "Samlinga", type="samling", organizers=["Fjordlaget"]
    )
    return [
        doctor.holds("Kari Moe", "Overlege", "Lidal sykehus"),
        keeper.holds("Kari Moe", "Keeper", "Lidal IL"),
        moes,
        meeting,
        other,
    ]


class Reviewed(NamedTuple):
    """A corpus and its output."""

    corpus: Path
    output: Path

    @property
    def written(self) -> str:
        """The decisions as they stand in the corpus."""
        path = self.corpus / DECISIONS
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def run(self) -> Analysis:
        """Resolve anew, as a run would that obeys what has been decided."""
        decisions, _ = read_decisions(self.corpus)
        analysis = resolved(*reports(), decisions=decisions)
        self.output.mkdir(exist_ok=True)
        tables.write(analysis, nx.MultiGraph(), self.output)
        sqlite.write(analysis, nx.MultiGraph(), self.output)
        (self.output / WORK).mkdir(exist_ok=True)
        note_corpus(self.output, self.corpus)
        return analysis

    def review(self, answers: str = "", *options: str) -> Result:
        """Review with these answers, one a line."""
        arguments = [str(self.output), "--language", "nb", *options]
        return CliRunner().invoke(review, arguments, input="".join(f"{answer}\n" for answer in answers.split()))


@pytest.fixture
def reviewed(tmp_path: Path) -> Reviewed:
    """Return a corpus that has been run."""
    both = Reviewed(tmp_path / "korpus", tmp_path / "utdata")
    both.corpus.mkdir()
    both.run()
    return both
