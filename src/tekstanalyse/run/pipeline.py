"""Turn a pipeline file into stages.

The file lists the stages in order, and has a section with the settings of each. Settings that it leaves out take the
stage's defaults; the resolved pipeline has them all, so that it alone is enough to repeat a run.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any

from confection import Config, ConfigValidationError

from tekstanalyse.registry import registry
from tekstanalyse.run.keys import stage_fingerprint
from tekstanalyse.run.nearest import nearest
from tekstanalyse.run.stage import GIVEN, ArticleStage, CorpusStage, FileStage, Stage

_PACKAGED = Path(__file__).with_name("default.cfg")
_SOURCE = Path(__file__).parents[3] / "pipelines" / "default.cfg"
DEFAULT = _PACKAGED if _PACKAGED.exists() else _SOURCE
"""The pipeline of a run that names none: in an installed package beside this file, in a source tree at its top."""


class PipelineError(ValueError):
    """A pipeline that cannot be run, with the reason in one line."""


@dataclass(frozen=True)
class Step:
    """A stage in its place in the pipeline."""

    name: str
    settings: Mapping[str, Any]

    @cached_property
    def stage(self) -> Stage:
        """The stage, made with its settings."""
        return make_stage(self.name, self.settings)

    @cached_property
    def fingerprint(self) -> bytes:
        """The hash of everything but the input that the results depend on."""
        try:
            return stage_fingerprint(self.settings, self.stage)
        except (LookupError, ValueError) as error:
            raise PipelineError(f"stage {self.name}: {error}") from error


@dataclass(frozen=True)
class Pipeline:
    """The stages of a run, in order, and the settings of all of them as they stand in a pipeline file."""

    steps: tuple[Step, ...]
    config: Mapping[str, Any]


def load(path: Path = DEFAULT, overrides: Mapping[str, Any] | None = None) -> Pipeline:
    """Return the pipeline of a file, with settings changed by their dotted names (`stages.connect.seed`).

    A `run.json` stands for the pipeline that it describes.

    Raises:
        PipelineError: the file is no pipeline, or names a stage or setting that does not exist.
    """
    config = _with_defaults(_read(path), path)
    known = dict(_leaves(config))
    for name in overrides or {}:
        if name not in known:
            raise PipelineError(f"no setting {name}{nearest(name, known)}")
    for name, value in (overrides or {}).items():
        _put(config, name.split("."), value)
    config = _with_defaults(config, path)
    steps = tuple(Step(name, config["stages"][name]) for name in config["pipeline"]["stages"])
    _check_order(steps)
    return Pipeline(steps, config)


def make_stage(name: str, settings: Mapping[str, Any]) -> Stage:
    """Return the stage registered under the name in `@stages`.

    Raises:
        PipelineError: there is none, or its settings are not valid.
    """
    registered = settings.get("@stages")
    if registered not in registry.stages:
        known = entry_points(group="tekstanalyse_stages").names
        raise PipelineError(f"stage {name}: no stage is called {registered}{nearest(str(registered), known)}")
    try:
        stage = registry.resolve({name: dict(settings)})[name]
    except ConfigValidationError as error:
        raise PipelineError(f"stage {name}: {_first(error)}") from error
    except ValueError as error:
        raise PipelineError(f"stage {name}: {error}") from error
    if not isinstance(stage, FileStage | ArticleStage | CorpusStage):
        raise PipelineError(f"stage {name}: {registered} makes a {type(stage).__name__}, which is no stage")
    return stage


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text(encoding="utf-8")
        config = json.loads(text)["pipeline"] if path.suffix == ".json" else Config().from_str(text)
    except OSError as error:
        raise PipelineError(f"no pipeline file {path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise PipelineError(f"{path} is no pipeline file: {' '.join(str(error).split())}") from error
    return dict(config)


def _with_defaults(config: Mapping[str, Any], path: Path) -> dict[str, Any]:
    stages = config.get("stages", {})
    names = config.get("pipeline", {}).get("stages")
    if not isinstance(names, list):
        raise PipelineError(f"{path}: no list of stages in a section [pipeline]")
    for name in names:
        if name not in stages:
            raise PipelineError(f"{path}: no section [stages.{name}]{nearest(str(name), stages)}")
    return {"pipeline": {"stages": names}, "stages": {name: _filled(name, stages[name]) for name in names}}


def _filled(name: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    make_stage(name, settings)
    return dict(registry.fill({name: dict(settings)})[name])


def _first(error: ConfigValidationError) -> str:
    problem = error.errors[0]
    return f"{problem['loc'][-1]}: {problem['msg'].removeprefix('at root: ')}"


def _leaves(config: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in config.items():
        if isinstance(value, dict):
            yield from _leaves(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def _put(config: dict[str, Any], names: list[str], value: Any) -> None:
    for name in names[:-1]:
        config = config[name]
    config[names[-1]] = value


def _check_order(steps: tuple[Step, ...]) -> None:
    kinds = [isinstance(step.stage, FileStage) for step in steps]
    if kinds != [True] + [False] * (len(steps) - 1):
        raise PipelineError("a pipeline begins with the one stage that reads files")
    given = set(GIVEN)
    for step in steps:
        for need in getattr(step.stage, "needs", ()):
            if need not in given:
                raise PipelineError(f"stage {step.name} needs {need}, which no stage before it gives")
        if step.stage.gives:
            given.add(step.stage.gives)
