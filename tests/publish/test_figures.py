from msgspec.structs import replace

from tekstanalyse.publish.figures import articles_with_nothing_found, figures
from tekstanalyse.records import Analysis, LeftOut
from tests.publish.example import EXAMPLE


def test_counts():
    counts = figures(EXAMPLE)["counts"]
    assert (counts["articles"], counts["copies"]) == (4, 1)
    assert counts["articles_by_language"] == {"nb": 3, "nn": 1}
    assert counts["participations_by_status"] == {"absent": 1, "held": 2, "planned": 1}
    assert counts["statements_by_kind"] == {"direct": 1, "indirect": 2}


def test_unresolved():
    assert figures(EXAMPLE)["unresolved"] == {
        "statements_without_speaker": 1,
        "statements_without_speaker_by_reason": {"pronoun": 1},
        "events_without_date": 0,
        "articles_with_nothing_found": 1,
    }


def test_article_that_gave_nothing_is_named_and_a_copy_is_not():
    assert [article.id for article in articles_with_nothing_found(EXAMPLE)] == ["tom"]


def test_claims_left_out_are_counted_beside_the_others():
    counts = figures(replace(EXAMPLE, left_out=LeftOut(statements=7)))["counts"]
    assert counts["left_out"] == {"participations": 0, "statements": 7, "affiliations": 0}
    assert counts["statements"] == 3


def test_nothing_has_figures_too():
    assert figures(Analysis())["counts"]["articles"] == 0
