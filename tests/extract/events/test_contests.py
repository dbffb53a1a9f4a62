import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

SPORT = (
    "Treneren/NOUN/nsubj>roste roste/VERB spillerne/NOUN/obj>roste og/CCONJ keeperen/NOUN/conj>spillerne .\n"
    "Treneren/NOUN/nsubj>rosa rosa/VERB laget/NOUN/obj>rosa i/ADP divisjonen/NOUN/obl>rosa ."
)
SA = "Lia/PER/nsubj>smilte smilte/VERB etter/ADP"


def contests(text):
    return [[span.text for span in event.mentions] for event in find_events(annotated(text))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{SA} kampen/NOUN/obl>smilte .", ["kampen"]),
        (f"{SA} kampen/NOUN/obl>smilte mot/ADP Vik/ORG/nmod>kampen .", ["kampen"]),
        (f"{SA} oppgjeret/NOUN/obl>smilte .", ["oppgjeret"]),
        (f"{SA} derbyet/NOUN/obl>smilte .", ["derbyet"]),
        (f"{SA} stafetten/NOUN/obl>smilte .", ["stafetten"]),
        (f"{SA} rennet/NOUN/obl>smilte .", ["rennet"]),
        (f"{SA} løpet/NOUN/obl>smilte .", ["løpet"]),
        (f"{SA} super-G-øvelsen/NOUN/obl>smilte .", ["super-G-øvelsen"]),
        (f"{SA} 1-3-tapet/NOUN/obl>smilte .", ["1-3-tapet"]),
        (f"{SA} sigeren/NOUN/obl>smilte mot/ADP Vik/ORG/nmod>sigeren .", ["sigeren"]),
        (f"{SA} cupkamp/NOUN/obl>smilte mot/ADP Vik/ORG/nmod>cupkamp .", ["cupkamp"]),
        (f"{SA} bortemøtet/NOUN/obl>smilte med/ADP Vik/ORG/nmod>bortemøtet .", ["bortemøtet"]),
    ],
)
def test_an_article_on_sport_has_contests(sentence, expected):
    assert contests(f"{SPORT}\n{sentence}") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{SA} kampen/NOUN/obl>smilte mot/ADP kreften/NOUN/nmod>kampen .",
        f"{SA} kampen/NOUN/obl>smilte om/ADP gullet/NOUN/nmod>kampen .",
        f"{SA} valgkampen/NOUN/obl>smilte .",
        f"{SA} seieren/NOUN/obl>smilte .",
        "Lia/PER/nsubj>smilte smilte/VERB i/ADP løpet/NOUN/obl>smilte av/ADP dagen/NOUN/nmod>løpet .",
    ],
)
def test_struggles_and_courses_of_time_are_no_contests(sentence):
    assert contests(f"{SPORT}\n{sentence}") == []


@pytest.mark.parametrize("noun", ["kampen", "oppgjøret", "løpet", "øvelsen"])
def test_outside_of_sport_they_are_none(noun):
    assert contests(f"{SA} {noun}/NOUN/obl>smilte .") == []


@pytest.mark.parametrize("short", ["NM", "EM", "junior-NM"])
def test_a_championship_has_its_place(short):
    assert contests(f"{SA} {short}/PROPN/obl>smilte i/ADP Sula/GPE_LOC/nmod>{short} .") == [[short]]


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("cupfinalen/NOUN/obl>smilte", "kampen/NOUN/obl>smilte", 1),
        ("semifinalen/NOUN/obl>smilte", "finalen/NOUN/obl>smilte", 2),
        ("finalen/NOUN/obl>smilte", "løpet/NOUN/obl>smilte", 1),
        ("rennet/NOUN/obl>smilte", "kampen/NOUN/obl>smilte", 2),
        ("meisterskapet/NOUN/obl>smilte", "finalen/NOUN/obl>smilte", 2),
        (
            "kampen/NOUN/obl>smilte mot/ADP Vik/ORG/nmod>kampen",
            "kampen/NOUN/obl>smilte mot/ADP Moen/ORG/nmod>kampen",
            2,
        ),
    ],
)
def test_a_plain_word_takes_up_a_contest_of_its_kind(first, second, count):
    assert len(contests(f"{SPORT}\n{SA} {first} .\n{SA} {second} .")) == count


@pytest.mark.parametrize("be", ["er", "blir", "vert"])
def test_what_the_next_contest_is_names_it(be):
    text = (
        f"Neste/ADJ/amod>kamp kamp/NOUN/nsubj>bortemøtet {be}/AUX/cop>bortemøtet bortemøtet/NOUN "
        "med/ADP Vik/ORG/nmod>bortemøtet ."
    )
    assert contests(f"{SPORT}\n{text}") == [["Neste kamp", "bortemøtet"]]
