"""Take what is known of all articles through the stages that look at the whole corpus.

What such a stage gives is made when somebody asks for it; its key, the hash of all that it depends on, can be told
without it. So a stage whose needs have the keys they had last time is not run, and neither is what only it asks for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from tekstanalyse.run.keys import digest, file_digest
from tekstanalyse.run.mapper import Mapper
from tekstanalyse.run.pipeline import Step
from tekstanalyse.run.stage import CorpusStage


@dataclass
class Artefact:
    """What a stage gives, or what the run itself knows."""

    make_key: Callable[[], bytes]
    make_value: Callable[[], Any]

    @cached_property
    def key(self) -> bytes:
        """The hash of all that the value depends on."""
        return self.make_key()

    @cached_property
    def value(self) -> Any:
        """The value, made at the first call."""
        return self.make_value()


class Published(msgspec.Struct, frozen=True):
    """What a stage last wrote: the key of what it was given, and the hash of each file by its name."""

    key: str
    files: dict[str, str]


class Corpus:
    """The artefacts so far, by name, and the folder that they are written to."""

    def __init__(self, mapper: Mapper, folder: Path) -> None:
        self.artefacts: dict[str, Artefact] = {}
        self.changed = False
        self._mapper = mapper
        self._ledger = mapper.ledger
        self._folder = folder

    def apply(self, step: Step, stage: CorpusStage) -> None:
        """Offer what the stage gives; write what it writes, unless what it was given is the same as last time."""
        if stage.gives is not None:
            self.artefacts[stage.gives] = Artefact(lambda: self._key(step, stage), lambda: self._run(step, stage))
        elif not self._is_published(step, self._key(step, stage)):
            before = _states(self._folder)
            self._run(step, stage)
            written = _states(self._folder).items() - before.items()
            hashes = {path.name: file_digest(path).hex() for path, _ in written}
            self._ledger.note(f"{step.name} wrote", Published(self._key(step, stage).hex(), hashes))
            self.changed = True

    def _key(self, step: Step, stage: CorpusStage) -> bytes:
        return digest(step.fingerprint, *(self.artefacts[name].key for name in stage.needs))

    def _run(self, step: Step, stage: CorpusStage) -> Any:
        needed = [self.artefacts[name].value for name in stage.needs]
        with self._mapper.watch(step.name):
            return stage.run(*needed)

    def _is_published(self, step: Step, key: bytes) -> bool:
        last = self._ledger.noted(f"{step.name} wrote", Published)
        if last is None or last.key != key.hex():
            return False
        return all(self._is_there(name, hashed) for name, hashed in last.files.items())

    def _is_there(self, name: str, hashed: str) -> bool:
        path = self._folder / name
        return path.is_file() and file_digest(path).hex() == hashed


def _states(folder: Path) -> dict[Path, tuple[int, int]]:
    stats = {path: path.stat() for path in folder.iterdir() if path.is_file()}
    return {path: (stat.st_ino, stat.st_mtime_ns) for path, stat in stats.items()}
