import pytest

from tekstanalyse.records import Decision
from tests.resolve.factory import Report, resolved


def events(*reports, decisions=()):
    """Return the articles of each event."""
    found = resolved(*reports, decisions=decisions).events
    return sorted(sorted({mention.article for mention in event.mentions}) for event in found)


def webinar(key, date="2020-10-08", *, type="webinar", organizer="Fjordlaget", name=None, speaker="Jo Lie"):
    """Return a report of a webinar by an organizer with a speaker."""
    report = Report(key, f"[o:{organizer}] holdt {type} for alle i [s:Lillevik]. [p:{speaker}] åpnet.")
    report.event(type, type=type, date=date, organizers=[organizer], name=name)
    return report.spoke(speaker)


def test_reports_of_the_same_day_with_one_organizer_are_of_one_event():
    assert events(webinar("a"), webinar("b", speaker="Tiril Moe")) == [["a", "b"]]


def test_type_and_day_alone_are_not_enough():
    assert events(webinar("a"), webinar("b", organizer="Fjellaget", speaker="Tiril Moe")) == [["a"], ["b"]]


def test_one_speaker_on_the_same_day_is_enough_but_not_for_other_organizers():
    one = Report("a", "[p:Jo Lie] på webinar").event("webinar", type="webinar", date="2020-10-08").spoke("Jo Lie")
    assert events(one, webinar("b")) == [["a", "b"]]
    assert events(webinar("a", organizer="Fjellaget"), webinar("b")) == [["a"], ["b"]]


@pytest.mark.parametrize(
    ("date", "joined"),
    [("XXXX-10-08", True), ("2020", True), ("2020-10", True), ("2020-10-09", False), ("XXXX-10-09", False)],
)
def test_a_vague_date_takes_two_pieces_of_evidence(date, joined):
    assert (events(webinar("a"), webinar("b", date)) == [["a", "b"]]) is joined
    assert events(webinar("a"), webinar("b", date, speaker="Tiril Moe")) == [["a"], ["b"]]


def test_two_events_without_date_never_join():
    assert events(webinar("a", None), webinar("b", None)) == [["a"], ["b"]]


def test_a_report_without_date_joins_by_its_title():
    one, other = webinar("a", name="Trygg på nett"), webinar("b", None, name="Trygg på nett", organizer="Fjellaget")
    assert events(one, other) == [["a", "b"]]


def test_a_series_is_kept_apart_by_year():
    reports = [
        webinar("a", "2019", name="Fjelldagane", type="konferanse"),
        webinar("b", "2020", name="Fjelldagane", type="konferanse"),
        webinar("c", None, name="Fjelldagane", type="konferanse"),
    ]
    assert events(*reports) == [["a"], ["b"], ["c"]]
    found = resolved(*reports).events
    assert [event.name for event in found] == ["Fjelldagane 2019", "Fjelldagane 2020", "Fjelldagane"]


def test_years_in_names_keep_apart():
    assert events(webinar("a", None, name="Fjelldagane 2019"), webinar("b", "2020", name="Fjelldagane 2020")) == [
        ["a"],
        ["b"],
    ]


def test_other_titles_on_the_same_day_keep_apart():
    assert events(webinar("a", name="Trygg på nett"), webinar("b", name="Liv i fjæra")) == [["a"], ["b"]]


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("fagsamling", "samling", True),
        ("webinar", "arrangement", True),
        ("seminar", "webinar", True),
        ("webinar", "konsert", False),
        ("foredrag", "arrangement", False),
    ],
)
def test_types_must_agree(one, other, joined):
    assert (len(events(webinar("a", type=one), webinar("b", type=other))) == 1) is joined


def test_same_place_and_type_on_the_same_day_are_one_event():
    reports = [Report(key, "konsert i [s:Lillevik]").event("konsert", type="konsert", place="Lillevik") for key in "ab"]
    assert events(*reports) == [["a"], ["b"]]
    dated = [
        Report(key, "konsert i [s:Lillevik]").event("konsert", type="konsert", place="Lillevik", date="2021-05-01")
        for key in "ab"
    ]
    assert events(*dated) == [["a", "b"]]


def test_events_of_one_article_stay_apart():
    one = webinar("a").event("alle", 1, type="webinar", date="2020-10-08", organizers=["Fjordlaget"])
    assert events(one) == [["a"], ["a"]]


def conference(key, *, year="2021", panel="panel"):
    report = Report(key, f"[o:Fjordlaget] holdt konferanse. I {panel} satt [p:Jo Lie].")
    report.event("konferanse", 0, type="konferanse", date=f"{year}-05-01", organizers=["Fjordlaget"])
    report.event(panel, 1, type="debatt", parent=0)
    return report.spoke("Jo Lie", 1, role="panelist")


def test_parts_join_where_what_they_are_a_part_of_is_one():
    found = resolved(conference("a"), conference("b")).events
    assert [(event.type, event.parent, event.date) for event in found] == [
        ("debatt", found[1].id, "2021-05-01"),
        ("konferanse", None, "2021-05-01"),
    ]


def test_parts_of_different_events_stay_apart():
    found = resolved(conference("a"), conference("b", year="2022")).events
    assert len({event.parent for event in found if event.type == "debatt"}) == 2


def test_what_reports_say_is_pooled():
    one = Report("a", "[o:Fjordlaget] inviterte til arrangement 8. oktober i [s:Lillevik]. [p:Jo Lie] og [p:Tiril Moe]")
    one.event("arrangement", type="arrangement", date="XXXX-10-08", place="Lillevik", organizers=["Fjordlaget"])
    one.spoke("Jo Lie").spoke("Tiril Moe")
    other = Report("b", "webinaret «Trygg på nett» til [o:Fjellaget] med [p:Jo Lie] og [p:Tiril Moe]")
    other.event("webinaret", type="webinar", date="2020", name="Trygg på nett", organizers=["Fjellaget"])
    other.spoke("Jo Lie").spoke("Tiril Moe")
    told = [Decision(kind="event", left="arrangement [a]", right="Trygg på nett", same=True, rule="human", score=1.0)]
    (event,) = resolved(one, other, decisions=told).events
    assert event.id == "event:webinar-2020-10-08-trygg-pa-nett"
    assert (event.name, event.type, event.date) == ("Trygg på nett", "webinar", "2020-10-08")
    assert (event.date_from, event.date_to, event.place) == ("2020-10-08", "2020-10-08", "place:lillevik")
    assert event.organizers == ("organization:fjellaget", "organization:fjordlaget")


def test_a_human_keeps_events_apart():
    told = [Decision(kind="event", left="webinar [a]", right="webinar [b]", same=False, rule="human", score=1.0)]
    assert events(webinar("a"), webinar("b"), decisions=told) == [["a"], ["b"]]


def test_an_event_without_name_is_described():
    (event,) = resolved(webinar("a")).events
    assert (event.name, event.id) == ("webinar (Fjordlaget), 8. oktober 2020", "event:webinar-2020-10-08-fjordlaget")
    report = Report("a", "Vi hadde et webinar om trygg ferdsel")
    report.event("et webinar", type="webinar", called="webinar om trygg ferdsel")
    assert [event.name for event in resolved(report).events] == ["webinar om trygg ferdsel"]


def test_a_headline_in_capitals_does_not_name_an_event():
    report = Report("a", "FJELLDAGANE 2019. Fjelldagane samla 300.")
    report.event("FJELLDAGANE 2019", type="konferanse", name="FJELLDAGANE 2019").event("Fjelldagane", type="konferanse")
    assert [event.name for event in resolved(report).events] == ["Fjelldagane 2019"]


def test_articles_that_name_the_same_people_are_about_the_same_event():
    named = "møte. [p:Jo Lie] og [p:Tiril Moe] i [o:Fjordlaget]"
    reports = [Report(key, named).event("møte", date="2021-05-01") for key in "ab"]
    assert events(*reports) == [["a", "b"]]


def test_a_capitalised_mention_with_a_year_is_a_name():
    one = Report("a", "på Merddagane 2021").event("Merddagane 2021", type="konferanse", date="2021")
    other = Report("b", "på Merddagane").event("Merddagane", type="konferanse", date="2021-05-01", name="Merddagane")
    (event,) = resolved(one, other).events
    assert (event.name, event.id) == ("Merddagane 2021", "event:konferanse-2021-05-01-merddagane")


def told(key, words, published, *, date=None, speakers=("Jo Lie", "Tiril Moe"), type="møte", name=None):
    """Return a report of an event that is told with its speakers."""
    report = Report(
        key, f"{words} samlet mange. {' '.join(f'[p:{who}] talte.' for who in speakers)}", published=published
    )
    report.event(words, type=type, date=date, name=name)
    for who in speakers:
        report.spoke(who)
    return report


def test_undated_reports_of_the_same_days_join_by_two_speakers():
    one, other = told("a", "møtet", "2021-05-03"), told("b", "eit møte", "2021-05-06")
    assert events(one, other) == [["a", "b"]]
    assert events(one, told("b", "møtet", "2021-06-06")) == [["a"], ["b"]]
    assert events(one, told("b", "møtet", "2021-05-04", speakers=["Jo Lie"])) == [["a"], ["b"]]


@pytest.mark.parametrize("words", ["konferansen i fjor", "fjorårets konferanse", "konferansen"])
def test_last_years_event_of_the_series_that_an_article_is_about_is_that_years(words):
    last = Report("a", "Havkonferansen 2022 er over").event("Havkonferansen 2022", type="konferanse", date="2022")
    this = Report("b", f"Havkonferansen 2023 og {words}")
    this.event("Havkonferansen 2023", type="konferanse", date="2023", name="Havkonferansen 2023")
    this.event(words, 1, type="konferanse", date="2022")
    assert events(last, this) == [["a", "b"], ["b"]]


def test_any_conference_of_another_year_is_not_of_the_series():
    last = Report("a", "Havkonferansen 2022 er over").event("Havkonferansen 2022", type="konferanse", date="2022")
    this = Report("b", "Havkonferansen 2023, ein konferanse i 2022")
    this.event("Havkonferansen 2023", type="konferanse", date="2023", name="Havkonferansen 2023")
    this.event("ein konferanse", 1, type="konferanse", date="2022")
    assert events(last, this) == [["a"], ["b"], ["b"]]


def test_a_decision_tells_what_speaks_for_it():
    [told_of] = [each for each in resolved(webinar("a"), webinar("b")).decisions if each.kind == "event"]
    assert told_of.same
    assert told_of.support == ("date=day", "organizer=organization:fjordlaget", "speaker=person:jo-lie")


def test_an_unsure_event_asks_about_its_nearest_alone():
    series = [webinar(key, f"202{number}-10", speaker=f"Jo {key}") for number, key in enumerate("abcdef")]
    vague = webinar("x", None, speaker="Tiril Moe")
    unsure = [each for each in resolved(*series, vague).decisions if each.kind == "event" and not each.same]
    assert len(unsure) <= 2


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("Grønne kaier", "Grøne kaiar", True),
        ("Hva skjer med skolen?", "Kva skjer med skulen?", True),
        ("Kirkeuka", "Kyrkjeveka", True),
        ("Grønne kaier", "Grøne båtar", False),
    ],
)
def test_a_title_is_one_in_both_written_forms(one, other, joined):
    told = webinar("a", name=one), webinar("b", name=other, organizer="Fjellaget", speaker="Tiril Moe")
    assert (events(*told) == [["a", "b"]]) is joined


@pytest.mark.parametrize("denial", [{"date": "2020-10-09"}, {"date": "2020", "type": "konsert"}])
def test_a_title_in_the_other_written_form_joins_nothing_that_contradicts(denial):
    one = webinar("a", name="Grønne kaier")
    other = webinar("b", name="Grøne kaiar", organizer="Fjellaget", speaker="Tiril Moe", **denial)
    assert events(one, other) == [["a"], ["b"]]


def test_years_keep_a_title_apart_in_both_written_forms():
    one, other = webinar("a", None, name="Kirkeuka 2019"), webinar("b", "2020", name="Kyrkjeveka 2020")
    assert events(one, other) == [["a"], ["b"]]
