"""Hold every measure at or above its floor, and every count of what must not happen at or below its ceiling.

The figures lie in `floors.json`: per set of annotated articles, per measure, a hundredth or two below what was measured
(another machine's arithmetic may turn a borderline decision), or 1.0 where nothing was wrong. Raise a floor when a
change lifts the measure; lower one only with the reason in the commit message. `answers` has, for the question who
spoke at an event, how many answers must be exactly right, and how many wrong names they may give in all; `joined`, how
many of the events in several articles must come out as one.
"""

import json
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[2]
_BESIDE = _REPOSITORY.parent / "shared" / "gold"
_HERE = Path(__file__).parent
_FOLDERS = (
    {"corpus": _REPOSITORY / "corpus" / "gold"}
    | {f"{gold.parents[1].name}/{gold.parent.name}": gold for gold in sorted(_HERE.glob("*/*/gold"))}
    | {name: _BESIDE / name for name in ("seeds", "events", "news") if (_BESIDE / name).is_dir()}
)
_LIMITS = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))

FLOORS = [
    (name, measure, figure, floor)
    for name in _FOLDERS
    for measure, figures in _LIMITS[name]["floors"].items()
    for figure, floor in figures.items()
]
CEILINGS = [(name, share, ceiling) for name in _FOLDERS for share, ceiling in _LIMITS[name]["ceilings"].items()]


@pytest.mark.parametrize(("name", "measure", "figure", "floor"), FLOORS)
def test_measure_stays_above_its_floor(report_on, name, measure, figure, floor):
    scores = {row.score.measure: row.score for row in report_on(_FOLDERS[name]).rows}
    assert (getattr(scores[measure], figure) or 0) >= floor


@pytest.mark.parametrize(("name", "share", "ceiling"), CEILINGS)
def test_count_stays_below_its_ceiling(report_on, name, share, ceiling):
    counts = {one.name: one.part for one in report_on(_FOLDERS[name]).shares}
    assert counts[share] <= ceiling


@pytest.mark.parametrize("name", _FOLDERS)
def test_answers_stay_right(report_on, name):
    answers, limits = report_on(_FOLDERS[name]).answers.run, _LIMITS[name]["answers"]
    assert answers.exact >= limits["exact"]
    assert answers.wrong <= limits["wrong"]


@pytest.mark.parametrize("name", [name for name in _FOLDERS if "joined" in _LIMITS[name]])
def test_events_are_joined_across_articles(report_on, name):
    counts = {share.name: share.part for share in report_on(_FOLDERS[name]).shares}
    assert counts["events in several articles, joined"] >= _LIMITS[name]["joined"]


@pytest.mark.parametrize("name", _FOLDERS)
def test_every_annotated_article_is_in_the_run(report_on, name):
    assert not report_on(_FOLDERS[name]).missing
