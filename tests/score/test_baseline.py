from tekstanalyse.records import Event, Passage, Person
from tekstanalyse.score.baseline import (
    events_baseline,
    identity_baseline,
    mentions_baseline,
    spoke_at_baseline,
    statements_baseline,
)
from tekstanalyse.score.published import Published
from tests.score.perfect import article_of

TEXT = """Kari Moen opna seminaret. Det var NVE som inviterte.
– Sauene må ut på beite, sa Moen.
Ola Vik kalla det «ein merkeleg idé frå byråkratane» etterpå."""


def mention(text: str, string: str) -> Passage:
    start = text.index(string)
    return Passage(article="article:sau.txt", start=start, end=start + len(string), text=string)


ARTICLE = article_of("sau.txt", TEXT)
MOEN = Person(id="moen", name="Kari Moen", mentions=(mention(TEXT, "Kari Moen"), mention(TEXT, "Moen.")))
VIK = Person(id="vik", name="Ola Vik", mentions=(mention(TEXT, "Ola Vik"),))
SEMINAR = Event(id="seminar", name="seminaret", type="", mentions=(mention(TEXT, "seminaret"),))
PUBLISHED = Published(articles=(ARTICLE,), people=(MOEN, VIK), events=(SEMINAR,))


def test_capitalised_words_are_names():
    simple = mentions_baseline(PUBLISHED)
    assert {person.name for person in simple.people} == {"Kari Moen", "Moen", "Ola Vik"}
    assert {organization.name for organization in simple.organizations} == {"NVE"}


def test_a_surname_joins_its_only_longer_bearer():
    apart = mentions_baseline(PUBLISHED)
    assert {person.name: len(person.mentions) for person in identity_baseline(apart).people} == {
        "Kari Moen": 2,
        "Ola Vik": 1,
    }


def test_event_nouns_are_events():
    (event,) = events_baseline(PUBLISHED).events
    assert [passage.text for passage in event.mentions] == ["seminaret"]


def test_everybody_spoke_everywhere():
    pairs = {(part.person, part.event) for part in spoke_at_baseline(PUBLISHED).participations}
    assert pairs == {("moen", "seminar"), ("vik", "seminar")}


def test_dash_lines_and_quotation_marks_belong_to_the_nearest_name():
    statements = statements_baseline(PUBLISHED).statements
    assert [(one.text, one.speaker) for one in statements] == [
        ("Sauene må ut på beite", "moen"),
        ("ein merkeleg idé frå byråkratane", "vik"),
    ]
