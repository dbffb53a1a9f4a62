from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.article import article
from tekstanalyse.read.raw import RawArticle, Unreadable

PROSE = "Leiaren ønskte velkomen til fagdagen, og fleire enn hundre hadde møtt fram i den store salen."


def zones(made):
    return [(zone.kind, made.text[zone.start : zone.end]) for zone in made.zones]


def test_a_title_that_the_text_lacks_is_put_on_top():
    made = article(RawArticle(text=PROSE, title="Full sal"), "a.txt")
    assert made.text == f"Full sal\n\n{PROSE}"
    assert zones(made) == [("title", "Full sal")]


def test_a_title_that_stands_in_the_text_is_not_put_there_twice():
    made = article(RawArticle(text=f"Full sal\n\n{PROSE}", title="Full sal - Fjellnytt"), "a.txt")
    assert (made.title, made.text) == ("Full sal", f"Full sal\n\n{PROSE}")


def test_without_a_title_the_first_sentence_stands_for_it():
    made = article(RawArticle(text=f"Salen var full. {PROSE}"), "a.txt")
    assert made.title == "Salen var full."
    assert made.zones == ()


def test_the_kind_of_article_stands_for_no_title():
    made = article(RawArticle(text=f"PRESSEMELDING\n\nSalen var full. {PROSE}", title="Pressemelding"), "a.txt")
    assert made.title == "Salen var full."
    assert zones(made) == [("byline", "PRESSEMELDING")]


def test_a_headline_printed_twice_is_the_title_and_kept_once():
    top = "Publisert: 8. mars 2021\nSiri Lund, Fjellaget\n\nFrå møtet (FOTO: Ola Vik)"
    text = f"{top}\n\n-Full sal\n\n-Full sal\n\n{PROSE}"
    made = article(RawArticle(text=text), "a.txt")
    assert (made.title, made.published, made.text.count("-Full sal")) == ("-Full sal", "2021-03-08", 1)
    assert zones(made) == [
        ("caption", "Siri Lund, Fjellaget"),
        ("caption", "Frå møtet (FOTO: Ola Vik)"),
        ("title", "-Full sal"),
    ]


def test_the_date_of_metadata_goes_before_that_of_the_text():
    made = article(RawArticle(text=f"Publisert: 8. mars 2021\n{PROSE}", published="2021-03-07T08:00"), "a.txt")
    assert made.published == "2021-03-07"


def test_two_turns_in_the_same_words_are_two_turns():
    assert article(RawArticle(text=f"{PROSE}\n– Nei.\n– Nei."), "a.txt").text.endswith("– Nei.\n– Nei.")


def test_a_single_line_is_an_article():
    assert zones(article(RawArticle(text="Møtet er avlyst"), "a.txt")) == [("title", "Møtet er avlyst")]


@given(st.text(), st.none() | st.text(), st.none() | st.text())
def test_any_text_is_read_or_refused(text, title, published):
    try:
        made = article(RawArticle(text=text, title=title, published=published), "a.txt")
    except Unreadable:
        return
    assert made.text and made.title
    assert all(0 <= zone.start < zone.end <= len(made.text) for zone in made.zones)
