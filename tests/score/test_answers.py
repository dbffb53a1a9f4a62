from msgspec.structs import replace

from tekstanalyse.records import Participation
from tekstanalyse.score.answers import Answers, score_answers
from tekstanalyse.score.gold import GoldParticipation
from tekstanalyse.score.published import match_articles
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import passage, perfect

ARTICLES = [NYNORSK, BOKMAAL]
"""Kari Moen spoke at «Sauseminaret», as both articles tell; Ola Vik was to speak, Eva Lie did not."""


def part(person: str, event: str = "sauseminaret", article=NYNORSK, role="speaker") -> Participation:
    return Participation(
        person=f"person:/{person}",
        event=event,
        role=role,
        status="held",
        confidence=1,
        rule="",
        evidence=passage(article),
    )


def answers(*participations: Participation, articles=ARTICLES) -> Answers:
    published = replace(perfect(articles), participations=participations)
    return score_answers(match_articles(articles, published.articles), published)


def test_an_answer_with_all_names_and_no_other_is_exactly_right():
    got = answers(part("Kari Moen"), part("Kari Moen", article=BOKMAAL, role="host"))
    assert (got.asked, got.exact, got.given, got.wrong, got.annotated, got.missing) == (1, 1, 1, 0, 1, 0)


def test_a_name_too_many_spoils_the_answer():
    got = answers(part("Kari Moen"), part("Eva Lie"))
    assert (got.exact, got.given, got.wrong, got.missing) == (0, 2, 1, 0)


def test_an_announced_talk_and_a_name_that_nobody_annotated_are_wrong_names():
    assert answers(part("Ola Vik")).wrong == 1
    assert answers(part("Ingen Kjend")).wrong == 1


def test_a_missing_name_spoils_the_answer():
    got = answers()
    assert (got.exact, got.given, got.missing) == (0, 0, 1)


def test_a_name_that_counts_neither_way_spoils_nothing():
    assert answers(part("Kari Moen"), part("Jon Lund", article=BOKMAAL)).exact == 1


def test_who_spoke_at_a_part_is_an_answer_for_the_whole():
    assert answers(part("Kari Moen", "sauseminaret-panel")).exact == 1


def test_nobody_is_asked_about_an_event_without_speakers():
    quiet = replace(NYNORSK, participation=(GoldParticipation("p3", "sauseminaret", "participant"),))
    assert answers(articles=[quiet]).asked == 0


def test_an_error_at_another_event_leaves_the_answer_alone():
    assert answers(part("Kari Moen"), part("Eva Lie", "hagefesten")).exact == 1
