"""Stretches of an article that tell of other years of what it is about."""

import pytest

from tests.extract.trees import extraction

MAIN = (
    "@title Sildeforelesningen/PROPN/nsubj>trakk trakk/VERB:Past folk/NOUN/obj>trakk ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Sildeforelesningen/PROPN/obl>kom 3./ADJ/amod>mai "
    "mai/NOUN/nmod>Sildeforelesningen . ¶\n"
)
TALKED = "{who}/PER/nsubj>{verb} {verb}/VERB:Past om/ADP sild/NOUN/obl>{verb} ."


def told(*sentences):
    found = extraction(MAIN + "\n".join(sentences), published="2021-05-18")
    dates = {mention.event: mention.date for mention in found.event_mentions}
    return [(found.mentions[claim.person].text, dates[claim.event], claim.status) for claim in found.participations]


@pytest.mark.parametrize(
    ("opening", "year"),
    [
        ("I/ADP fjor/NOUN/obl>{verb}", "2020"),
        ("I/ADP 2018/NUM/obl>{verb}", "2018"),
        ("I/ADP mars/NOUN/obl>{verb} 2018/NUM/nmod>mars", "2018-03"),
        ("To/NUM/nummod>år år/NOUN/obl>{verb} tidligere/ADJ/amod>år", "2019"),
        ("Året/NOUN/obl>{verb} før/ADV/advmod>Året", "2020"),
    ],
)
@pytest.mark.parametrize("verb", ["snakket", "snakka"])
def test_who_is_heard_in_a_stretch_spoke_in_its_year(opening, year, verb):
    line = f"{opening.format(verb=verb)} {verb}/VERB:Past Eli_Vik/PER/nsubj>{verb} om/ADP sild/NOUN/obl>{verb} ."
    assert told(line) == [("Eli Vik", year, "held")]


@pytest.mark.parametrize("verb", ["snakket", "snakka"])
def test_a_year_told_after_another_is_reckoned_from_it(verb):
    first = f"I/ADP 2016/NUM/obl>{verb} {verb}/VERB:Past Eli_Vik/PER/nsubj>{verb} om/ADP sild/NOUN/obl>{verb} ."
    after = f"Året/NOUN/obl>{verb} etter/ADV/advmod>Året {verb}/VERB:Past Jon_Moe/PER/nsubj>{verb} ."
    assert told(first, after) == [("Eli Vik", "2016", "held"), ("Jon Moe", "2017", "held")]


@pytest.mark.parametrize(("then", "verb"), [("Da", "snakket"), ("Då", "snakka")])
def test_what_is_told_behind_the_year_is_of_the_same_time(then, verb):
    first = "I/ADP 2018/NUM/obl>Sula var/AUX:Past/cop>Sula forelesningen/NOUN/nsubj>Sula på/ADP Sula/GPE_LOC ."
    line = f"{then}/ADV/advmod>{verb} {verb}/VERB:Past Eli_Vik/PER/nsubj>{verb} om/ADP sild/NOUN/obl>{verb} ."
    assert told(first, line) == [("Eli Vik", "2018", "held")]


def test_each_clause_of_a_sentence_has_its_year():
    line = (
        "I/ADP 2017/NUM/obl>foreleste foreleste/VERB:Past Eli_Vik/PER/nsubj>foreleste , og/CCONJ i/ADP "
        "2018/NUM/obl>talte talte/VERB:Past/conj>foreleste Jon_Moe/PER/nsubj>talte ."
    )
    assert set(told(line)) == {("Eli Vik", "2017", "held"), ("Jon Moe", "2018", "held")}


@pytest.mark.parametrize(
    "line",
    [
        "I/ADP 1994/NUM/obl>gikk gikk/VERB:Past elva/NOUN/nsubj>gikk over/ADV/advmod>gikk .",
        "Eli_Vik/PER/nsubj>leder har/AUX/aux>leder vært/AUX/cop>leder leder/NOUN siden/ADP 2011/NUM/obl>leder .",
        "I/ADP fjor/NOUN/obl>kom kom/VERB:Past boka/NOUN/nsubj>kom .",
    ],
)
def test_years_of_anything_else_open_no_stretch(line):
    assert told(line) == []
