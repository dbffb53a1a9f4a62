"""Figures have every name as text, no two labels that overlap, and the same bytes each time."""

from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from matplotlib.text import Text
from PIL import Image

from tekstanalyse.cli import call
from tekstanalyse.show.drawing import figure_of, fitting, house_style, width_of, wrapped
from tekstanalyse.show.layers import Layers, Node, Tie, narrowed, ordered, placed
from tekstanalyse.show.network_figure import network_figure
from tekstanalyse.show.rows import Row
from tekstanalyse.show.timeline_figure import timeline_figure
from tests.ask.corpus import FJORD, JOBBEN
from tests.export.hostile import PEOPLE

SVG = "{http://www.w3.org/2000/svg}"
FIGURES = pytest.mark.parametrize("figure", ["network", "timeline"])


def plotted(output, path, name, *options):
    assert call(["show", name, "--output", str(output), "--plot", str(path), *options]) == 0
    return path


def texts(path):
    return ["".join(text.itertext()) for text in etree.parse(path).iter(f"{SVG}text")]


def test_names_are_text_in_svg(output, tmp_path):
    found = texts(plotted(output, tmp_path / "a.svg", FJORD))
    assert {"Vestkonferansen 2021", "Kven eig fjorden?", "Marit Nesse", "Siri Bø"} <= set(found)
    assert {"taler", "ordstyrer"} <= set(found)


def test_timeline_has_a_row_for_each_event(output, tmp_path):
    found = texts(plotted(output, tmp_path / "a.svg", "Per Dahle", "--figure", "timeline", "--language", "en"))
    assert {"Sammen om jobben", "Vårseminaret", "speaker", "speaker, planned"} <= set(found)


@FIGURES
@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
def test_same_store_gives_the_same_bytes(output, tmp_path, figure, suffix):
    files = [plotted(output, tmp_path / f"{n}.{suffix}", JOBBEN, "--figure", figure) for n in (1, 2)]
    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(files[0].read_bytes()) < 300_000


@FIGURES
def test_picture_is_sharp_enough_for_print(output, tmp_path, figure):
    with Image.open(plotted(output, tmp_path / "a.png", FJORD, "--figure", figure)) as picture:
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=1)
        assert picture.width > 1000


@FIGURES
@pytest.mark.parametrize("number", range(len(PEOPLE)))
def test_hostile_names_do_no_harm(hostile, tmp_path, figure, number):
    path = plotted(hostile, tmp_path / "a.svg", PEOPLE[number].id, "--figure", figure)
    tree = etree.parse(path)
    assert not [node for node in tree.iter() if etree.QName(node).localname == "script"]
    assert max(map(len, texts(path)), default=0) < 400


def overlapping(figure):
    """Return the pairs of texts of which the boxes overlap."""
    renderer = figure.canvas.get_renderer()
    shown = [text for text in figure.findobj(Text) if text.get_text().strip() and text.get_visible()]
    boxes = [(text.get_text(), text.get_window_extent(renderer).padded(-1)) for text in shown]
    return [(a, b) for (a, left), (b, right) in combinations(boxes, 2) if left.overlaps(right)]


NAMES = st.text("abcdefgå øW.", min_size=1, max_size=60)


@st.composite
def any_layers(draw):
    sizes = draw(st.sampled_from([(1, 4), (1, 3, 9), (1, 12, 2), (1, 0, 5), (1, 60), (1, 45, 3)]))
    kinds = ("person", "event", "person")
    notes = st.sampled_from(["", "8. juni · leder"])
    columns = [
        [Node(id=f"{n}:{i}", kind=kinds[n], label=draw(NAMES), note=draw(notes)) for i in range(size)]
        for n, size in enumerate(sizes)
    ]
    roles = st.sampled_from(["speaker", "host"])
    ties = [
        Tie(source=draw(st.sampled_from(left)).id, target=node.id, role=draw(roles), is_sure=draw(st.booleans()))
        for left, right in pairwise(columns)
        if left
        for node in right
    ]
    return Layers(columns=columns, ties=ties)


@given(any_layers())
@settings(max_examples=12)
def test_labels_of_a_network_do_not_overlap(layers):
    with house_style():
        figure = network_figure(layers, "nb")
        figure.canvas.draw()
        assert overlapping(figure) == []


DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(st.lists(st.tuples(NAMES, DAYS, st.integers(0, 500)), min_size=1, max_size=70))
@settings(max_examples=12)
def test_labels_of_a_timeline_do_not_overlap(drawn):
    periods = [(day.isoformat(), (day + timedelta(days=length)).isoformat()) for _, day, length in drawn]
    rows = [
        Row(label=name, note="taler", kind="speaker", periods=(period,))
        for (name, *_), period in zip(drawn, periods, strict=True)
    ]
    with house_style():
        figure = timeline_figure(rows, "nb")
        figure.canvas.draw()
        assert overlapping(figure) == []


@given(st.text(max_size=300), st.floats(0.3, 3))
@settings(max_examples=40)
def test_text_is_made_to_fit(text, width):
    with house_style():
        figure = figure_of(1, 1)
        assert width_of(figure, fitting(figure, text, width)) <= width + 0.01
        lines = wrapped(figure, text, width, 3).split("\n")
        assert len(lines) <= 3
        assert all(width_of(figure, line) <= width + 0.01 for line in lines)


@given(any_layers(), st.integers(1, 10))
def test_what_is_left_out_is_counted(layers, most):
    left = narrowed(layers, most)
    assert sum(map(len, left.columns)) + left.left_out == sum(map(len, layers.columns))
    assert all(len(column) <= most for column in left.columns)
    shown = {node.id for column in left.columns for node in column}
    assert all({tie.source, tie.target} <= shown for tie in left.ties)


@given(any_layers())
def test_every_node_has_a_row_of_its_own(layers):
    found = placed(ordered(layers))
    for column in layers.columns:
        rows = sorted(found.rows[node.id] for node in column)
        assert all(after - before >= 0.999 for before, after in pairwise(rows))
        assert not rows or (rows[0] >= 0.5 and rows[-1] <= found.height - 0.5)
