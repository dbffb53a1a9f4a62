"""The pictures of the start page are laid out inside their frames."""

from collections import Counter
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.explore.bars import HEIGHT, WIDTH, over_time
from tekstanalyse.explore.timeline import LANE, Happening, timeline
from tekstanalyse.explore.timeline import WIDTH as LONG

days = st.dates().map(str)


@given(st.lists(days, max_size=30))
def test_bars_count_every_article_once_inside_the_frame(published):
    chart = over_time(Counter(published), "nb")
    bars = chart.bars
    assert sum(bar.count for bar in bars) == len(published)
    for bar in bars:
        assert 0 <= bar.x <= bar.x + bar.width <= WIDTH + 1
        assert 0 <= bar.y <= bar.y + bar.height <= HEIGHT
    assert all(0 <= line.y < HEIGHT and line.count <= max(bar.count for bar in bars) for line in chart.lines)


def test_long_time_is_shown_by_year():
    assert [bar.name for bar in over_time({"2010-05-01": 1, "2020-01-01": 1}, "nn").bars][:2] == ["2010", "2011"]


def test_very_long_time_is_shown_by_decade():
    assert [bar.name for bar in over_time({"1880-05-01": 1, "2021-01-01": 1}, "nn").bars][::14] == [
        "1880–1889",
        "2020–2029",
    ]


def test_article_of_which_only_the_year_is_known_is_not_put_in_a_month():
    assert [bar.name for bar in over_time({"2021": 1, "2021-03-04": 1}, "nb").bars] == ["2021"]


def happening(name, first, last, speakers=1):
    return Happening(id=f"event:{name}", name=name, date=first, first=first, last=last, speakers=speakers)


@given(st.lists(st.tuples(days, days, st.text(max_size=60)), max_size=25))
def test_events_and_their_names_do_not_collide(found):
    picture = timeline([happening(name, min(a, b), max(a, b)) for a, b, name in found])
    assert len(picture.placed) == len(found)
    for one in picture.placed:
        assert 0 <= one.x <= LONG
        assert 0 <= one.y <= picture.height - LANE
    boxes = sorted((one.y, one.x, one.x + one.width) for one in picture.placed)
    for (y, _, end), (other_y, start, _) in pairwise(boxes):
        assert y != other_y or end <= start


def test_event_is_as_long_as_its_date_is_inexact():
    picture = timeline([happening("møtet", "2020-03-04", "2020-03-04"), happening("året", "2020-01-01", "2020-12-31")])
    year, day = picture.placed
    assert (year.width, day.width) == (LONG, 10.0)
    assert [name for _, name in picture.ticks] == ["2020"]


def test_no_events_make_no_picture():
    assert timeline([]).height == 0
