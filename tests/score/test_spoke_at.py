import pytest
from msgspec.structs import replace

from tekstanalyse.records import Participation
from tekstanalyse.score.gold import GoldArticle, GoldParticipation
from tekstanalyse.score.published import match_articles
from tekstanalyse.score.spoke_at import score_spoke_at
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import passage, perfect

ARTICLES = [NYNORSK, BOKMAAL]


def part(person: str, event: str = "sauseminaret", article: GoldArticle = NYNORSK, **fields) -> Participation:
    fields = {"role": "speaker", "status": "held", **fields}
    return Participation(
        person=f"person:/{person}", event=event, confidence=1, rule="", evidence=passage(article), **fields
    )


def measured(*participations: Participation, articles=ARTICLES):
    published = replace(perfect(articles), participations=participations)
    result = score_spoke_at(match_articles(articles, published.articles), published)
    return result.scores[0], {share.name: share.part for share in result.shares}


def test_an_event_in_two_articles_and_two_roles_are_one_pair():
    score, shares = measured(part("Kari Moen"), part("Kari Moen", article=BOKMAAL, role="host"))
    assert (score.precision, score.recall, score.gold, score.found) == (1, 1, 1, 1)
    assert shares["roles right"] == 1


def test_a_role_is_right_where_it_is_one_of_those_annotated():
    assert measured(part("Kari Moen", role="host"))[1]["roles right"] == 1
    assert measured(part("Kari Moen", role="moderator"))[1]["roles right"] == 0


@pytest.mark.parametrize("fields", [{"status": "planned"}, {"status": "cancelled"}, {"role": "participant"}])
def test_only_what_was_held_and_said_counts_as_found(fields):
    score, _ = measured(part("Kari Moen", **fields))
    assert (score.found, score.recall) == (0, 0)


def test_an_announced_talk_that_comes_out_as_held_is_wrong():
    score, shares = measured(part("Ola Vik"))
    assert (score.precision, score.found) == (0, 1)
    assert shares["announced talks that came out as held"] == 1


def test_a_forbidden_speaker_is_wrong_and_counted_apart():
    score, shares = measured(part("Eva Lie"), part("Kari Moen"))
    assert score.precision == 0.5
    assert shares["forbidden speakers that came out"] == 1


def test_an_uncertain_pair_counts_neither_way():
    assert measured(part("Jon Lund", article=BOKMAAL))[0].found == 0


def test_a_speaking_role_that_would_be_right_as_well_counts_neither_way():
    also = replace(NYNORSK, participation=(GoldParticipation("p2", "sauseminaret", "participant", ("speaker",)),))
    score, _ = measured(part("Ola Vik"), articles=[also])
    assert (score.found, score.gold) == (0, 0)


def test_at_a_part_of_the_event_is_at_the_event():
    score, _ = measured(part("Kari Moen", "sauseminaret-panel"), part("Kari Moen"))
    assert (score.precision, score.recall, score.found) == (1, 1, 1)


def test_at_the_whole_of_an_annotated_part_counts_neither_way():
    spoken = GoldParticipation("p2", "sauseminaret-panel", "panelist")
    score, _ = measured(part("Ola Vik"), articles=[replace(NYNORSK, participation=(spoken,))])
    assert (score.found, score.gold) == (0, 1)


def test_a_part_that_is_not_annotated_is_read_as_the_event_it_belongs_to():
    whole = replace(NYNORSK, events=NYNORSK.events[:1])
    published = perfect([NYNORSK])
    published = replace(published, participations=(part("Kari Moen", "sauseminaret-panel"),))
    (score,) = score_spoke_at(match_articles([whole], published.articles), published).scores
    assert score.f1 == 1


def test_people_and_events_that_are_not_annotated_make_wrong_pairs():
    score, _ = measured(part("Ingen Kjend"), part("Ingen Kjend", role="host"), part("Kari Moen", "hagefesten"))
    assert (score.precision, score.found) == (0, 2)


def test_evidence_in_an_article_without_annotations_is_left_alone():
    other = replace(NYNORSK, doc="anna.txt")
    assert measured(part("Eva Lie", article=other))[0].found == 0


def test_participants_that_are_no_people_are_not_measured():
    choir = GoldParticipation("o1", "sauseminaret", "guest")
    assert measured(articles=[replace(NYNORSK, participation=(choir,))])[0].gold == 0
