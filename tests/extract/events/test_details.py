"""What an article says of an event: its day and its place."""

import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

KOM = "Folk/NOUN/nsubj>kom kom/VERB"
VAR = "Det/PRON/nsubj>gøy var/AUX/cop>gøy gøy/ADJ på/ADP"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom 3./ADJ/amod>mars mars/NOUN/nmod>seminaret .", "XXXX-03-03"),
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom i/ADP 2019/NUM/nmod>seminaret .", "2019"),
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom i/ADP 2019/NUM/nmod>seminaret .\n"
            f"{VAR} seminaret/NOUN/obl>gøy 3./ADJ/amod>mars mars/NOUN/nmod>seminaret 2019/NUM/nmod>mars .",
            "2019-03-03",
        ),
        (
            "Temaet/NOUN/nsubj>lærte for/ADP seminaret/NOUN/nmod>Temaet var/AUX/cop>lærte hva/PRON/obj>lærte "
            "folk/NOUN/nsubj>lærte lærte/VERB i/ADP 2019/NUM/obl>lærte .",
            None,
        ),
        (
            f"{KOM} tirsdag/NOUN/obl>kom på/ADP seminaret/NOUN/obl>kom om/ADP krigen/NOUN/nmod>seminaret i/ADP "
            "landet/NOUN/nmod>krigen i/ADP 1942/NUM/nmod>krigen .",
            None,
        ),
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom .\nI/ADP 2019/NUM/obl>regna regna/VERB det/PRON/nsubj>regna .", None),
    ],
)
def test_find_events_takes_the_most_exact_date_beside_a_mention(text, expected):
    [event] = find_events(annotated(text))
    assert event.edtf == expected


def test_find_events_reckons_dates_from_the_day_of_publication():
    text = f"{KOM} på/ADP seminaret/NOUN/obl>kom i/ADP går/NOUN/obl>kom ."
    [event] = find_events(annotated(text, published="2021-03-04"))
    assert event.edtf == "2021-03-03"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom i/ADP Sula/GPE_LOC/nmod>seminaret .", "Sula"),
        (f"{KOM} til/ADP konferansen/NOUN/obl>kom på/ADP Sula/GPE_LOC/nmod>konferansen .", "Sula"),
        (f"{KOM} på/ADP seminaret/NOUN/obl>kom frå/ADP Sula/GPE_LOC/obl>kom .", None),
        (
            f"I/ADP Sula/GPE_LOC/obl>regna regna/VERB det/PRON/nsubj>regna .\n{KOM} på/ADP seminaret/NOUN/obl>kom .",
            None,
        ),
        (
            "Mange/ADJ/nsubj>møttes møttes/VERB i/ADP Sula/GPE_LOC/obl>møttes , da/SCONJ laget/NOUN/nsubj>arrangerte "
            "arrangerte/VERB/advcl>møttes seminar/NOUN/obj>arrangerte .",
            "Sula",
        ),
        (
            "Mange/ADJ/nsubj>bur bur/VERB i/ADP Sula/GPE_LOC/obl>bur , der/SCONJ laget/NOUN/nsubj>skipa "
            "skipa/VERB/advcl>bur seminar/NOUN/obj>skipa .",
            None,
        ),
    ],
)
def test_find_events_takes_the_place_after_a_mention_or_where_people_met(sentence, expected):
    [event] = find_events(annotated(sentence))
    assert (event.place.text if event.place is not None else None) == expected


@pytest.mark.parametrize("year", ["Neste/ADJ/amod>år år/NOUN/obl>kjem", "I/ADP fjor/NOUN/obl>kjem"])
def test_find_events_leaves_where_it_is_another_year(year):
    first = f"{KOM} på/ADP seminaret/NOUN/obl>kom 3./ADJ/amod>mars mars/NOUN/nmod>seminaret 2019/NUM/nmod>mars ."
    second = (
        f"{year} kjem/VERB alle/PRON/nsubj>kjem til/ADP seminaret/NOUN/obl>kjem på/ADP Sula/GPE_LOC/nmod>seminaret ."
    )
    event, *_ = find_events(annotated(f"{first}\n{second}"))
    assert (event.edtf, event.place) == ("2019-03-03", None)


@pytest.mark.parametrize(("held", "første"), [("holdt", "første"), ("halden", "fyrste")])
def test_a_year_in_the_name_is_not_gainsaid(held, første):
    text = (
        f"Folk/NOUN/nsubj>kom kom/VERB:Past til/ADP Kystdagen/PROPN/obl>kom 2023/NUM/nmod>Kystdagen .\n"
        f"Den/DET {første}/ADJ/amod>Kystdagen Kystdagen/PROPN/nsubj>{held} ble/AUX:Past/aux:pass>{held} "
        f"{held}/VERB:Part i/ADP 2011/NUM/obl>{held} ."
    )
    assert "2011" not in [event.edtf for event in find_events(annotated(text)) if event.name == "Kystdagen 2023"]


@pytest.mark.parametrize("theme", ["Kven/PRON/nsubj>les", "Hvem/PRON/nsubj>les"])
def test_a_year_in_the_title_is_not_when_it_was(theme):
    text = (
        f"{KOM} på/ADP debatten/NOUN/obl>kom «/PUNCT/punct>les {theme} les/VERB/appos>debatten i/ADP "
        "2050/NUM/obl>les ?/PUNCT/punct>les » ."
    )
    assert [event.edtf for event in find_events(annotated(text))] == [None]
