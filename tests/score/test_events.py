import pytest
from msgspec.structs import replace

from tekstanalyse.records import Event
from tekstanalyse.score.events import core, match_events, score_events
from tekstanalyse.score.gold import GoldArticle
from tekstanalyse.score.published import Published, match_articles
from tests.score.annotated import BOKMAAL, NYNORSK, PANEL, SEMINAR
from tests.score.perfect import article_of, passage


def event(identity: str, *mentions: tuple[GoldArticle, str]) -> Event:
    own = tuple(passage(article, string) for article, string in mentions)
    return Event(id=identity, name=identity, type="", mentions=own)


def measured(articles, *events: Event):
    published = Published(articles=tuple(article_of(article.doc) for article in articles), events=events)
    return score_events(match_articles(articles, published.articles), published)


@pytest.mark.parametrize("found", ["eit seminar om sau", "seminar om sau i Røldal", "det store seminaret", "Seminar"])
def test_half_of_the_words_or_the_head_is_enough(found):
    (score,) = measured([NYNORSK], event("a", (NYNORSK, found))).scores
    assert (score.precision, score.recall) == (1, 0.5)


@pytest.mark.parametrize("found", ["årsmøtet", "sau", "konferansen om geit"])
def test_another_noun_is_another_event(found):
    (score,) = measured([NYNORSK], event("a", (NYNORSK, found))).scores
    assert (score.precision, score.f1) == (0, 0)


def test_an_event_found_twice_is_right_once():
    (score,) = measured([NYNORSK], event("a", (NYNORSK, "seminaret")), event("b", (NYNORSK, "eit seminar"))).scores
    assert (score.precision, score.recall) == (0.5, 0.5)


def test_events_of_one_noun_are_told_apart_by_the_words_they_share():
    events = [
        event("vår", (NYNORSK, "seminaret om lam")),
        event("haust", (NYNORSK, "seminaret om sau")),
    ]
    both = replace(NYNORSK, events=(SEMINAR, replace(SEMINAR, id="lam", mentions=("seminar om lam",))))
    (score,) = measured([both], *events).scores
    assert score.f1 == 1


def test_two_events_of_one_name_are_told_apart_by_their_years():
    days = event("a-2019", (NYNORSK, "Sauedagane")), event("b", (NYNORSK, "Sauedagane"))
    this, next_one = (replace(SEMINAR, id=key, mentions=("Sauedagane",)) for key in ("a", "b-2019"))
    both = replace(NYNORSK, events=(this, replace(next_one, date="i mai 2019")))
    published = Published(
        articles=(article_of(NYNORSK.doc),), events=(replace(days[0], date="2019-05"), days[1]),
    )  # fmt: skip
    [match] = match_events(match_articles([both], published.articles), published)
    assert match.matched == {"a-2019": "b-2019", "b": "a"}


def test_an_uncertain_event_counts_neither_way():
    unsure = replace(NYNORSK, events=(SEMINAR, replace(PANEL, uncertain=True)))
    (score,) = measured([unsure], event("a", (NYNORSK, "panelsamtalen"))).scores
    assert (score.found, score.gold) == (0, 1)


def test_joins_across_articles_are_counted():
    one = event("a", (NYNORSK, "seminaret"), (BOKMAAL, "seminaret om sau"))
    two = [event("a", (NYNORSK, "seminaret")), event("b", (BOKMAAL, "seminaret om sau"))]
    assert [share.part for share in measured([NYNORSK, BOKMAAL], one).shares] == [1, 0]
    assert [share.part for share in measured([NYNORSK, BOKMAAL], *two).shares] == [0, 0]


def test_joining_what_is_apart_is_counted():
    other = replace(BOKMAAL, events=(replace(SEMINAR, id="lammeseminaret"),))
    one = event("a", (NYNORSK, "seminaret"), (other, "seminaret"))
    joined, confused = measured([NYNORSK, other], one).shares
    assert (joined.whole, confused.part, confused.whole) == (0, 1, 1)


@pytest.mark.parametrize(
    ("mention", "noun"),
    [
        ("eit folkemøte på Voss", "folkemøte"),
        ("Podkasten «Beiterett»", "podkasten"),
        ("«Beiterett»", "beiterett"),
        ("Moen's konsert", "konsert"),
    ],
)
def test_the_head_is_the_last_word_of_the_core(mention, noun):
    assert core(mention)[-1] == noun


def test_of_two_that_fit_alike_the_whole_goes_with_the_whole():
    part, whole = event("a", (NYNORSK, "seminaret")), event("b", (NYNORSK, "seminaret"))
    published = Published(articles=(article_of(NYNORSK.doc),), events=(replace(part, parent="b"), whole))
    (match,) = match_events(match_articles([replace(NYNORSK, events=(SEMINAR,))], published.articles), published)
    assert list(match.matched) == ["b"]
