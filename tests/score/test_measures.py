import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from tekstanalyse.score import format_report, score, score_published
from tekstanalyse.score.gold import (
    GoldArticle,
    GoldEvent,
    GoldParticipation,
    GoldPerson,
    GoldStatement,
)
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import article_of, perfect

GIVEN = ("Kari", "Ola", "Eva", "Jon")
FAMILY = ("Moen", "Vik", "Lie", "Lund")
NOUNS = ("seminaret", "årsmøtet", "debatten", "konserten")
ROLES = ("speaker", "host", "moderator", "panelist", "guest", "participant", "mentioned")
CLAUSES = (
    "Sauene må ut på beite",
    "Det regner mye i fjellet nå",
    "Me treng fleire lærarar her",
    "Hvem skal betale regningen til slutt",
)


@st.composite
def articles(draw) -> tuple[GoldArticle, ...]:
    return tuple(draw(article(doc)) for doc in ("a.txt", "b.txt"))


@st.composite
def article(draw, doc: str) -> GoldArticle:
    names = [f"{given} {family}" for given, family in zip(GIVEN, draw(st.permutations(FAMILY)), strict=True)][
        : draw(st.integers(1, 4))
    ]
    people = tuple(GoldPerson(f"p{number}", name, (name, name.split()[1])) for number, name in enumerate(names))
    nouns = draw(st.sets(st.sampled_from(NOUNS)))
    ids = st.sampled_from([person.id for person in people])
    parts = st.builds(GoldParticipation, ids, st.sampled_from(sorted(nouns) or ["none"]), st.sampled_from(ROLES))
    clauses = draw(st.sets(st.sampled_from(CLAUSES)))
    speakers = ids | st.sampled_from(["@unknown", "@journalist"])
    return GoldArticle(
        doc=doc,
        persons=people,
        events=tuple(GoldEvent(noun, noun, (noun,)) for noun in sorted(nouns)),
        participation=tuple(draw(st.lists(parts, max_size=4))) if nouns else (),
        statements=tuple(
            GoldStatement(clause, draw(st.sampled_from(["direct", "indirect", "mixed"])), draw(speakers))
            for clause in sorted(clauses)
        ),
    )


@given(articles())
@settings(max_examples=50)
def test_a_run_without_errors_scores_1(gold):
    report = score_published(gold, perfect(gold))
    figures = [(row.score.precision, row.score.recall, row.score.f1) for row in report.rows]
    assert {figure for row in figures for figure in row if figure is not None} <= {1.0}
    assert not report.errors


@given(articles(), articles())
@settings(max_examples=50)
def test_every_figure_is_a_share(gold, other):
    for row in score_published(gold, perfect(other)).rows:
        for one in filter(None, (row.score, row.baseline)):
            assert all(0 <= figure <= 1 for figure in (one.precision, one.recall, one.f1) if figure is not None)


@given(articles(), articles(), st.randoms(use_true_random=False))
@settings(max_examples=50)
def test_order_makes_no_difference(gold, other, chance: random.Random):
    published = perfect(other)
    figures = [(row.score, row.baseline) for row in score_published(gold, published).rows]
    shuffled = msgspec.structs.asdict(published)
    published = replace(
        published, **{name: tuple(chance.sample(records, len(records))) for name, records in shuffled.items()}
    )
    again = score_published(tuple(chance.sample(gold, len(gold))), published).rows
    assert [(row.score, row.baseline) for row in again] == figures


def test_an_article_that_the_run_lacks_is_named_and_counts_as_missed():
    report = score_published((NYNORSK, BOKMAAL), perfect((NYNORSK,)))
    people = report.rows[0].score
    assert report.missing == ("beite.txt",)
    assert (people.precision, people.recall) == (1, 5 / 8)


def test_a_copy_of_an_annotated_article_is_named_and_not_measured():
    published = perfect((NYNORSK,))
    copied = replace(article_of("beite.txt"), duplicate_of="article:sau.txt")
    report = score_published((NYNORSK, BOKMAAL), replace(published, articles=(*published.articles, copied)))
    assert (report.copies, report.articles, report.rows[0].score.f1) == (("beite.txt",), 1, 1)


@pytest.mark.parametrize("path", ["sau.txt", "2024/nn/sau.txt"])
def test_an_article_is_known_by_its_path_from_any_folder_above(path):
    published = perfect((NYNORSK,))
    moved = replace(published, articles=(replace(published.articles[0], path=path),))
    assert not score_published((NYNORSK,), moved).missing


def test_published_files_are_read(tmp_path):
    published = perfect((NYNORSK, BOKMAAL))
    for name in ("articles", "participations", "statements"):
        (tmp_path / f"{name}.jsonl").write_bytes(msgspec.json.Encoder().encode_lines(getattr(published, name)))
    for name in ("people", "organizations", "events"):
        (tmp_path / f"{name}.json").write_bytes(msgspec.json.encode(getattr(published, name)))
    gold = tmp_path / "gold"
    gold.mkdir()
    for annotated in (NYNORSK, BOKMAAL):
        (gold / f"{annotated.doc}.json").write_bytes(msgspec.json.encode(annotated))
    report = score(gold, tmp_path)
    assert {row.score.f1 for row in report.rows} == {1.0}


def test_a_report_lists_the_gravest_errors_first_and_no_more_than_asked_for():
    report = score_published((NYNORSK,), replace(perfect((NYNORSK,)), people=()))
    text = format_report(report, errors=2)
    assert "person mentions: 5 errors" in text
    assert text.count("missed  sau.txt") <= 2 * 6
    assert "person mentions: " not in format_report(report)


def test_control_characters_do_not_reach_the_terminal():
    steering = replace(NYNORSK, persons=(GoldPerson("p1", "x", ("\x1b[2JKari",)),), participation=(), not_speakers=())
    assert "\x1b" not in format_report(score_published((steering,), perfect(())), errors=1)
