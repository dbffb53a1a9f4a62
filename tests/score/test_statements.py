import pytest
from msgspec.structs import replace

from tekstanalyse.records import Statement
from tekstanalyse.score.gold import GoldStatement
from tekstanalyse.score.published import match_articles
from tekstanalyse.score.statements import score_statements
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import perfect

KARI, OLA, FYLKET = "person:/Kari Moen", "person:/Ola Vik", "organization:sau.txt/o1"
DIRECT = "Sauene må ut på beite før sankthans"
INDIRECT = "at beitet er for dårleg i år"
QUESTION = "Kva skal dei då eta"


def said(text: str, speaker: str | None = None, doc: str = "sau.txt", start: int | None = None, **fields) -> Statement:
    start = sum(map(ord, text)) if start is None else start
    fields = {"kind": "direct", **fields}
    return Statement(
        id="",
        article=f"article:{doc}",
        start=start,
        end=start + len(text),
        text=text,
        speaker=speaker,
        confidence=1,
        rule="",
        **fields,
    )


def measured(*statements: Statement, articles=(NYNORSK,)):
    published = replace(perfect(articles), statements=statements)
    result = score_statements(match_articles(articles, published.articles), published)
    return {score.measure: score for score in result.scores}, {share.name: share for share in result.shares}


def test_four_fifths_of_the_words_are_found_and_half_of_them_loosely():
    scores, _ = measured(said("«Sauene må ut på beite før» sankthans, ja"), said("at beitet er altfor godt i Røldal"))
    assert (scores["statements"].precision, scores["statements"].recall) == (1 / 2, 1 / 3)
    assert scores["statements, half overlapping"].precision == 1


def test_recall_is_by_annotated_and_precision_by_published_kind():
    scores, shares = measured(said(DIRECT, KARI), said(INDIRECT, FYLKET, kind="direct"), said("Heilt anna", KARI))
    assert (scores["direct"].precision, scores["direct"].recall) == (2 / 3, 1 / 2)
    assert (scores["indirect"].precision, scores["indirect"].recall) == (None, 1)
    assert (shares["kinds right among found"].part, shares["kinds right among found"].whole) == (1, 2)


def test_a_wrong_source_is_found_and_not_attributed():
    scores, shares = measured(said(DIRECT, OLA), said(INDIRECT, FYLKET, kind="indirect"))
    assert scores["statements"].precision == 1
    assert scores["statements with source"].precision == 1 / 2
    assert scores["direct with source"].recall == 0
    assert shares["sources right among found"].part == 1


@pytest.mark.parametrize(
    ("speaker", "source", "right"),
    [(None, None, 1), (OLA, "spør ein bonde i salen", 1), (OLA, "Ola Vik", 0), (OLA, None, 0)],
)
def test_a_role_is_right_without_a_name_or_in_its_own_words(speaker, source, right):
    _, shares = measured(said(QUESTION, speaker, speaker_text=source))
    assert shares["sources right among found"].part == right


def test_nobody_is_wrong_where_somebody_is_annotated():
    scores, _ = measured(said(DIRECT, None))
    assert scores["direct with source"].precision == 0


JOINT = (GoldStatement(DIRECT, "direct", "p1"), GoldStatement(DIRECT, "direct", "p2"))


@pytest.mark.parametrize("annotated", [JOINT, (replace(JOINT[0], co_speakers=("p2",)),)])
def test_words_of_two_people_are_one_statement(annotated):
    joint = (replace(NYNORSK, statements=annotated),)
    scores, _ = measured(said(DIRECT, KARI), said(DIRECT, OLA), articles=joint)
    assert (scores["direct with source"].gold, scores["direct with source"].f1) == (1, 1)
    assert measured(said(DIRECT, OLA), articles=joint)[0]["direct with source"].f1 == 1
    assert measured(said(DIRECT, OLA), said(DIRECT, FYLKET), articles=joint)[0]["direct with source"].f1 == 0


def test_words_that_stand_twice_are_two_statements():
    twice = (replace(NYNORSK, statements=JOINT[:1] * 2),)
    scores, _ = measured(said(DIRECT, KARI, start=0), articles=twice)
    assert (scores["direct"].recall, scores["direct"].precision) == (1 / 2, 1)
    assert measured(said(DIRECT, KARI, start=0), said(DIRECT, KARI, start=90), articles=twice)[0]["direct"].f1 == 1


def test_an_uncertain_statement_counts_neither_way():
    scores, _ = measured(said("Det var et fint seminar", None, "beite.txt"), articles=(BOKMAAL,))
    assert "statements" not in scores


def test_statements_of_other_articles_are_left_alone():
    assert measured(said("Heilt anna", doc="anna.txt"))[0]["statements"].found == 0


def test_an_error_names_the_speakers():
    published = replace(perfect((NYNORSK,)), statements=(said(DIRECT, OLA),))
    errors = score_statements(match_articles((NYNORSK,), published.articles), published).errors
    assert [(one.gold, one.found) for one in errors if one.kind == "wrong"] == [
        (f"Kari Moen: {DIRECT}", f"{OLA}: {DIRECT}")
    ]


def test_a_kind_that_is_only_published_has_no_recall():
    scores, _ = measured(said(DIRECT, KARI, kind="mixed"))
    assert (scores["mixed"].precision, scores["mixed"].recall, scores["mixed"].f1) == (1, None, None)
