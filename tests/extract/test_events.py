import pytest

from tekstanalyse.extract.events import find_events, main_event
from tests.extract.trees import annotated

KOM = "Folk/NOUN/nsubj>kom kom/VERB"
VAR = "Det/PRON/nsubj>gøy var/AUX/cop>gøy gøy/ADJ på/ADP"


def mentions(text):
    """Return the texts of the mentions of each event."""
    return [[span.text for span in event.mentions] for event in find_events(annotated(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the same noun, or the last part of it
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} seminaret/NOUN/obl>gøy .",
            [["seminaret", "seminaret"]],
        ),
        (
            f"{KOM} på/ADP kystseminaret/NOUN/obl>kom .\n{VAR} seminaret/NOUN/obl>gøy .",
            [["kystseminaret", "seminaret"]],
        ),
        (
            f"{KOM} på/ADP haustsamlinga/NOUN/obl>kom .\n{VAR} samlinga/NOUN/obl>gøy .",
            [["haustsamlinga", "samlinga"]],
        ),
        # another noun is another event
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} festivalen/NOUN/obl>gøy .",
            [["seminaret"], ["festivalen"]],
        ),
        # general words mean the event that is there
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} dagen/NOUN/obl>gøy .",
            [["seminaret", "dagen"]],
        ),
        (
            f"{KOM} på/ADP konferansen/NOUN/obl>kom .\n{VAR} arrangementet/NOUN/obl>gøy .",
            [["konferansen", "arrangementet"]],
        ),
        (f"{VAR} dagen/NOUN/obl>gøy .", []),
        # what is to come, or was, is not what is reported
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} neste/ADJ/amod>seminar seminar/NOUN/obl>gøy .",
            [["seminaret"], ["neste seminar"]],
        ),
        (
            f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} førre/ADJ/amod>seminar seminar/NOUN/obl>gøy .",
            [["seminaret"], ["førre seminar"]],
        ),
    ],
)
def test_find_events_sees_which_mentions_are_one_event(text, expected):
    assert mentions(text) == expected


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Fjordkonferansen/PROPN/obl>kom", "Fjordkonferansen/PROPN/obl>gøy", True),
        (
            "Fjordkonferansen/PROPN/obl>kom 2018/NUM/nmod>Fjordkonferansen",
            "Fjordkonferansen/PROPN/obl>gøy",
            True,
        ),
        (
            "Fjordkonferansen/PROPN/obl>kom 2018/NUM/nmod>Fjordkonferansen",
            "Fjordkonferansen/PROPN/obl>gøy 2019/NUM/nmod>Fjordkonferansen",
            False,
        ),
        ("Fjordkonferansen/PROPN/obl>kom", "Kystkonferansen/PROPN/obl>gøy", False),
        (
            "seminaret/NOUN/obl>kom i/ADP 2018/NUM/nmod>seminaret",
            "seminaret/NOUN/obl>gøy i/ADP 2019/NUM/nmod>seminaret",
            False,
        ),
    ],
)
def test_find_events_keeps_names_and_years_apart(first, second, one):
    assert len(mentions(f"{KOM} på/ADP {first} .\n{VAR} {second} .")) == (1 if one else 2)


@pytest.mark.parametrize(
    "part",
    ["debatten/NOUN/obl>gøy i/ADP Sula/LOC/nmod>debatten", "sofasamtalen/NOUN/obl>gøy", "workshopen/NOUN/obl>gøy"],
)
def test_find_events_makes_a_part_of_what_lies_within_the_main_event(part):
    main = f"@title Fjordkonferansen/PROPN 2020/NUM/nmod>Fjordkonferansen ¶\n{KOM} på/ADP konferansen/NOUN/obl>kom ."
    conference, within = find_events(annotated(f"{main}\n{VAR} {part} ."))
    assert (conference.parent, within.parent) == (None, conference.number)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Debatten/NOUN/nsubj>går går/VERB .", 0),
        ("Møtet/NOUN/nsubj>gjekk gjekk/VERB .", 0),
        ("Debatten/NOUN/nsubj>gikk gikk/VERB i/ADP Sula/GPE_LOC/obl>gikk .", 1),
        ("Årets/NOUN/nmod:poss>kurs kurs/NOUN/nsubj>gjekk gjekk/VERB .", 1),
        ("@title Kurset/NOUN ¶", 1),
        ("Konferansen/NOUN/nsubj>gjekk gjekk/VERB .", 1),
    ],
)
def test_find_events_leaves_words_that_often_mean_no_occasion(text, count):
    assert len(mentions(text)) == count


@pytest.mark.parametrize(
    "title", ["Årsmøtet/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøtet ¶", "Årsmøtet/NOUN 2020/NUM/nmod>Årsmøtet ¶"]
)
def test_main_event_is_the_one_of_the_title(title):
    doc = annotated(f"@title {title}\n{KOM} på/ADP festivalen/NOUN/obl>kom .\n{VAR} årsmøtet/NOUN/obl>gøy .")
    assert main_event(doc, find_events(doc)).type == "årsmøte"


def test_main_event_is_none_without_events():
    doc = annotated(f"{KOM} .")
    assert main_event(doc, find_events(doc)) is None


def test_find_events_numbers_them_in_order():
    doc = annotated(
        f"{KOM} på/ADP seminaret/NOUN/obl>kom .\n{VAR} festivalen/NOUN/obl>gøy .\n{KOM} på/ADP kvelden/NOUN/obl>kom ."
    )
    events = find_events(doc)
    assert [event.number for event in events] == list(range(len(events)))
