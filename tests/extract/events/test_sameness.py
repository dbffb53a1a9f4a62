import pytest

from tekstanalyse.extract.events import find_events
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
        # what a compound in the headline names, the lead says in full
        (
            "@title Krass/ADJ tone/NOUN/obl>Krass på/ADP skogsmøtet/NOUN/obl>tone ¶\n"
            f"{KOM} til/ADP folkemøte/NOUN/obl>kom om/ADP skogen/NOUN/nmod>folkemøte i/ADP Sula/LOC/obl>kom .",
            [["skogsmøtet", "folkemøte"]],
        ),
        (
            "@title Hett/ADJ på/ADP skogseminaret/NOUN/obl>Hett ¶\n"
            f"{KOM} til/ADP fagdag/NOUN/obl>kom om/ADP skog/NOUN/nmod>fagdag i/ADP Sula/LOC/obl>kom .",
            [["skogseminaret", "fagdag"]],
        ),
        (
            "@title Hett/ADJ på/ADP skogseminaret/NOUN/obl>Hett ¶\n"
            f"{KOM} til/ADP fagdag/NOUN/obl>kom om/ADP ull/NOUN/nmod>fagdag i/ADP Sula/LOC/obl>kom .",
            [["skogseminaret"], ["fagdag"]],
        ),
        # meetings of other times of the year are not one
        (
            f"{KOM} på/ADP haustmøtet/NOUN/obl>kom i/ADP Sula/LOC/obl>kom .\n"
            f"{KOM} på/ADP vårmøtet/NOUN/obl>kom i/ADP Sula/LOC/obl>kom .",
            [["haustmøtet"], ["vårmøtet"]],
        ),
        # it is back on another day
        (
            f"{KOM} på/ADP Fjelldagen/PROPN/obl>kom .\nFjelldagen/PROPN/nsubj>tilbake er/AUX/cop>tilbake "
            "tilbake/ADV 3./NUM/nummod>mai mai/NOUN/obl>tilbake .",
            [["Fjelldagen"], ["Fjelldagen"]],
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


@pytest.mark.parametrize("article", ["Et", "Eit"])
def test_find_events_takes_an_indefinite_noun_for_a_new_event_far_into_a_text(article):
    filler = "Det/PRON/nsubj>regna regna/VERB lenge/ADV/advmod>regna i/ADP går/NOUN/obl>regna ."
    early = f"{KOM} på/ADP seminaret/NOUN/obl>kom ."
    late = f"{KOM} på/ADP {article}/DET seminar/NOUN/obl>kom i/ADP Sula/LOC/nmod>seminar ."
    assert len(mentions("\n".join([early, late]))) == 1
    assert len(mentions("\n".join([*[filler] * 20, early, late]))) == 2


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("Lyskonferansen/PROPN/obl>kom", "Lyskonferansen/PROPN/obl>gøy", True),
        (
            "Lyskonferansen/PROPN/obl>kom 2018/NUM/nmod>Lyskonferansen",
            "Lyskonferansen/PROPN/obl>gøy",
            True,
        ),
        (
            "Lyskonferansen/PROPN/obl>kom 2018/NUM/nmod>Lyskonferansen",
            "Lyskonferansen/PROPN/obl>gøy 2019/NUM/nmod>Lyskonferansen",
            False,
        ),
        ("Lyskonferansen/PROPN/obl>kom", "Kystkonferansen/PROPN/obl>gøy", False),
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
    ("first", "second", "one"),
    [
        ("3./ADJ/amod>mars mars/NOUN/nmod>webinaret", "12./ADJ/amod>mai mai/NOUN/nmod>webinaret", False),
        ("3./ADJ/amod>mars mars/NOUN/nmod>webinaret", "4./ADJ/amod>mars mars/NOUN/nmod>webinaret", True),
        ("3./ADJ/amod>mars mars/NOUN/nmod>webinaret", "3./ADJ/amod>mars mars/NOUN/nmod>webinaret", True),
    ],
)
def test_find_events_keeps_days_of_one_year_that_are_far_apart(first, second, one):
    days = [f"{day} 2021/NUM/nmod>{day.split('>')[1].split()[0]}" for day in (first, second)]
    sentences = [f"{KOM} på/ADP webinaret/NOUN/obl>kom {day} ." for day in days]
    assert len(mentions("\n".join(sentences))) == (1 if one else 2)


@pytest.mark.parametrize("noun", ["Debatten", "Ordskiftet"])
def test_a_noun_takes_up_the_event_that_stands_by_its_title(noun):
    text = (
        f"@title Debattar/NOUN i/ADP Sula/GPE_LOC/nmod>Debattar ¶\n"
        "’ Kven/PRON/nsubj>eig eig/VERB/nsubj>opna havet/NOUN/obj>eig ? ’ opna/VERB serien/NOUN/obj>opna .\n"
        f"{noun}/NOUN/nsubj>var var/VERB god/ADJ/xcomp>var ."
    )
    found = mentions(text)
    assert (["Kven eig havet?", "Debatten"] in found) == (noun == "Debatten")


def test_a_title_and_the_lead_with_one_theme_are_one_event():
    text = (
        "@title Debatt/NOUN om/ADP ferja/NOUN/nmod>Debatt ¶\n"
        f"{KOM} på/ADP folkemøte/NOUN/obl>kom om/ADP ferja/NOUN/nmod>folkemøte tirsdag/NOUN/obl>kom ."
    )
    assert mentions(text) == [["Debatt", "folkemøte"]]


def test_a_mention_of_another_year_is_another_event():
    text = (
        f"{KOM} på/ADP landsmøtet/NOUN/obl>kom 3./ADJ/amod>mai mai/NOUN/nmod>landsmøtet 2031/NUM/nmod>mai .\n"
        f"{VAR} landsmøtet/NOUN/obl>gøy 2033/NUM/nmod>landsmøtet ."
    )
    assert mentions(text) == [["landsmøtet"], ["landsmøtet 2033"]]


@pytest.mark.parametrize("name", ["Skogdagen", "Bygdedagane", "Fiskeveka"])
def test_the_same_name_is_the_same_event_though_no_noun_says_what_it_is(name):
    later = f"Folk/NOUN/nsubj>likte likte/VERB {name}/PROPN/obj>likte ."
    text = f"Hundre/NUM/nsubj>kom kom/VERB på/ADP {name}/PROPN/obl>kom .\n{later}"
    assert mentions(text) == [[name, name]]


def test_an_indefinite_noun_takes_up_the_heading_over_it():
    text = (
        f"{KOM} på/ADP kystseminaret/NOUN/obl>kom i/ADP Sula/GPE_LOC/nmod>kystseminaret .\n"
        * 8
        + "@heading Paneldebatt/NOUN ¶\n"
        "Dagen/NOUN/nsubj>endte endte/VERB med/ADP en/DET paneldebatt/NOUN/obl>endte i/ADP Sula/GPE_LOC/obl>endte ."
    )
    assert ["Paneldebatt", "en paneldebatt"] in mentions(text)


@pytest.mark.parametrize(("new", "same"), [("Ny/ADJ/amod>episode", "episoden"), ("Ny/ADJ/amod>episode", "podkasten")])
def test_a_new_episode_of_a_podcast_is_the_one_the_article_is_about(new, same):
    text = f"@title {new} episode/NOUN av/ADP podkasten/NOUN/nmod>episode ¶\n{KOM} i/ADP {same}/NOUN/obl>kom ."
    assert mentions(text) == [["Ny episode", "podkasten", same]]


def test_the_panel_and_the_debate_of_a_meeting_for_debate_are_the_meeting():
    doc = annotated(
        "Debattmøtet/NOUN/nsubj>samla samla/VERB folk/NOUN/obj>samla .\n"
        "Hege_Lia/PER/nsubj>sat sat/VERB i/ADP panelet/NOUN/obl>sat .\n"
        "Jo_Moe/PER/nsubj>leia leia/VERB debatten/NOUN/obj>leia ."
    )
    assert len(find_events(doc)) == 1


def test_a_bare_noun_means_the_occurrence_named_first():
    text = (
        "@title Kystblikk/PROPN 2023/NUM/nmod>Kystblikk ¶\n"
        "På/ADP Kystblikk/PROPN/obl>talte 2022/NUM/nmod>Kystblikk talte/VERB Tuva_Lia/PER/nsubj>talte .\n"
        "Konferansen/NOUN/nsubj>varer varer/VERB lenge/ADV/advmod>varer ."
    )
    assert mentions(text) == [["Kystblikk 2023", "Konferansen"], ["Kystblikk 2022"]]


def test_a_talk_does_not_say_what_a_gathering_is():
    text = (
        "På/ADP Kystblikk/PROPN/obl>talte 2022/NUM/nmod>Kystblikk talte/VERB Tuva_Lia/PER/nsubj>talte .\n"
        "Foredraget/NOUN/nsubj>varte til/ADP Tuva_Lia/PER/nmod>Foredraget varte/VERB lenge/ADV/advmod>varte ."
    )
    assert next(event.type for event in find_events(annotated(text))) == "arrangement"


def test_an_indefinite_meeting_on_another_day_is_another():
    text = (
        "Laget/NOUN/nsubj>kalte kalte/VERB:Past inn/ADV/advmod>kalte til/ADP folkemøte/NOUN/obl>kalte "
        "6./ADJ/amod>mai mai/NOUN/obl>kalte .\n"
        "Torsdag/NOUN/obl>møte 16./ADJ/amod>mai mai/NOUN/nmod>Torsdag er/AUX/cop>møte det/PRON/expl>møte "
        "møte/NOUN på/ADP Sula/GPE_LOC/nmod>møte ."
    )
    assert len(find_events(annotated(text))) == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # meetings of different bodies, and with others
        (
            "på/ADP fagmøtet/NOUN/obl>kom i/ADP bystyret/NOUN/nmod>fagmøtet",
            "fagmøtet/NOUN/obl>gøy i/ADP kystutvalget/NOUN/nmod>fagmøtet",
        ),
        (
            "på/ADP fagmøtet/NOUN/obl>kom med/ADP Sulalaget/ORG/nmod>fagmøtet",
            "fagmøtet/NOUN/obl>gøy med/ADP Torsklaget/ORG/nmod>fagmøtet",
        ),
        # concerts of others
        (
            "på/ADP konserten/NOUN/obl>kom med/ADP Tuva_Brekke/PER/nmod>konserten",
            "konserten/NOUN/obl>gøy med/ADP Jon_Moe/PER/nmod>konserten",
        ),
        ("på/ADP Vik-konserten/NOUN/obl>kom", "Moe-konserten/NOUN/obl>gøy"),
        # what a court sits in
        ("på/ADP fengslingsmøtet/NOUN/obl>kom", "hovedforhandlingen/NOUN/obl>gøy"),
        ("på/ADP fengslingsmøtet/NOUN/obl>kom", "hovudforhandlinga/NOUN/obl>gøy"),
    ],
)
def test_other_bodies_players_and_proceedings_are_other_events(one, other):
    text = f"{KOM} {one} i/ADP Sula/GPE_LOC/obl>kom .\n{VAR} {other} i/ADP Sula/GPE_LOC/obl>gøy ."
    assert len(mentions(text)) == len(("one", "other"))


@pytest.mark.parametrize(("first", "later"), [("seminaret", "høstseminaret"), ("seminaret", "haustseminaret")])
@pytest.mark.parametrize("verb", ["er", "blir"])
def test_what_is_next_is_another(first, later, verb):
    text = f"Neste/ADJ/amod>ut ut/ADV/advmod>{later} {verb}/AUX/cop>{later} {later}/NOUN ."
    assert mentions(f"{KOM} på/ADP {first}/NOUN/obl>kom .\n{text}") == [[first], [later]]
