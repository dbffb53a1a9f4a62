"""Give tests a small corpus, and a pipeline of another package that splits texts into words."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tekstanalyse.run import pipeline, runner

PLUGIN = Path(__file__).with_name("plugin")
TEXTS = {
    "a.txt": "Styret vedtok budsjettet i går",
    "b.txt": "Kommunestyret handsama saka på møtet i haust",
    "c.txt": "Hun åpnet folkemøtet",
    "d.txt": "Dei møttest på biblioteket",
    "under/e.txt": "Foredraget handlet om båtbyggerkunst",
}


def _listen_to_interrupts() -> None:
    """Undo that a shell lets what it starts in the background ignore interrupts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Workplace:
    """A corpus and a folder for outputs, and the two ways of running one over the other."""

    def __init__(self, folder: Path) -> None:
        self.corpus = folder / "corpus"
        self.output = folder / "ut"
        self.diary = folder / "diary"
        for name, text in TEXTS.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.corpus / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def run(self, settings=None, **options) -> runner.Report:
        overrides = {"stages.words.diary": str(self.diary), **(settings or {})}
        self.diary.unlink(missing_ok=True)
        return runner.run(pipeline.load(PLUGIN / "words.cfg", overrides), self.corpus, self.output, **options)

    def start(self, *options: str, output: Path | None = None) -> subprocess.Popen:
        """Start the command in a process of its own."""
        command = [sys.executable, "-m", "tekstanalyse", "run", self.corpus, "--output", output or self.output]
        diary = f"stages.words.diary={self.diary}"
        return subprocess.Popen(
            [*command, "--pipeline", PLUGIN / "words.cfg", "--set", diary, *options],
            env={**os.environ, "PYTHONPATH": str(PLUGIN)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=_listen_to_interrupts,
        )

    def split(self) -> list[str]:
        """Return the paths of the articles that the slow stage was given in the last run."""
        return self.diary.read_text(encoding="utf-8").split() if self.diary.exists() else []

    def table(self) -> dict[str, str]:
        return json.loads((self.output / "table.json").read_text(encoding="utf-8"))

    def outputs(self, folder: Path | None = None) -> dict[str, bytes]:
        """Return the bytes of every file written, but for that with the seconds."""
        paths = sorted((folder or self.output).glob("*.json"))
        return {path.name: path.read_bytes() for path in paths if path.name != "account.json"}


@pytest.fixture
def workplace(tmp_path):
    return Workplace(tmp_path)
