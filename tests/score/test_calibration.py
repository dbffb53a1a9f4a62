import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tekstanalyse.score import format_report, score_published
from tekstanalyse.score.calibration import (
    expected_calibration_error,
    labelled_participations,
    labelled_statements,
)
from tekstanalyse.score.published import match_articles
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import perfect

GOLD = (NYNORSK, BOKMAAL)
JUDGED = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


@given(JUDGED)
def test_expected_calibration_error_is_a_share(judged):
    assert 0 <= expected_calibration_error(judged) <= 1


@given(JUDGED, st.randoms(use_true_random=False))
def test_expected_calibration_error_knows_no_order(judged, chance):
    shuffled = chance.sample(judged, len(judged))
    assert expected_calibration_error(shuffled) == expected_calibration_error(judged)


@pytest.mark.parametrize(
    ("judged", "error"),
    [
        ([(1.0, True), (0.0, False)], 0),
        ([(1.0, False), (0.0, True)], 1),
        ([(0.8, True)] * 8 + [(0.8, False)] * 2, 0),
        ([(0.8, True)] * 10, 0.2),
        ([(0.5, True)] * 50 + [(0.9, False)] * 50, 0.7),
    ],
)
def test_expected_calibration_error_sets_confidence_against_the_share_right(judged, error):
    assert expected_calibration_error(judged) == pytest.approx(error)


def test_each_published_statement_is_right_or_wrong():
    published = perfect(GOLD)
    wrong = replace(published.statements[0], speaker="person:/Ola Vik")
    published = replace(published, statements=(wrong, *published.statements[1:]))
    cases = match_articles(GOLD, published.articles)
    assert [right for _, right in labelled_statements(cases, published)] == [False, True, True]


def test_uncertain_statements_and_pairs_are_neither_right_nor_wrong():
    published = perfect((BOKMAAL,))
    cases = match_articles((BOKMAAL,), published.articles)
    assert labelled_statements(cases, published) == []
    [(part, right)] = labelled_participations(cases, published)
    assert (part.role, right) == ("host", True)


def test_parts_that_were_announced_or_silent_are_wrong_where_they_come_out_as_held():
    published = perfect((NYNORSK,))
    parts = tuple(replace(part, status="held", role="speaker") for part in published.participations)
    published = replace(published, participations=parts)
    labelled = labelled_participations(match_articles((NYNORSK,), published.articles), published)
    assert [right for _, right in labelled] == [True, False, False]


def test_a_report_prints_how_far_confidences_lie_from_what_is_right():
    published = perfect((NYNORSK,))
    unsure = tuple(replace(said, confidence=0.6) for said in published.statements)
    report = score_published((NYNORSK,), replace(published, statements=unsure))
    errors = {one.measure: one.error for one in report.calibration}
    assert errors == {"statements": pytest.approx(0.4), "participations": 0}
    assert "calibration error" in format_report(report)


def test_a_report_without_claims_says_nothing_of_confidence():
    report = score_published((NYNORSK,), replace(perfect((NYNORSK,)), statements=(), participations=()))
    assert report.calibration == ()
    assert "calibration" not in format_report(report)
