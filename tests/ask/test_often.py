"""Who did something most often is counted by whole events, and by what was said."""

from tekstanalyse.ask.often import most_often, most_said
from tekstanalyse.ask.participations import Part
from tekstanalyse.ask.statements import Saying
from tests.ask.corpus import DEBATT, FJORD, JOBBEN


def _part(person: str, event: str) -> Part:
    return Part(person=person, event=event, role="speaker", status="held", claims=(), place=())


def test_a_conference_and_its_panel_are_one_event(store):
    twice = [_part("person:liv", JOBBEN), _part("person:liv", FJORD)]
    once = [_part("person:per", FJORD), _part("person:per", DEBATT)]
    assert most_often(store, [*twice, *once]) == twice
    assert most_often(store, []) == []


def test_speakers_that_are_not_known_say_nothing_most_often():
    sayings = [Saying(speaker=speaker, statements=()) for speaker in (None, None, "person:liv")]
    assert [saying.speaker for saying in most_said(sayings)] == ["person:liv"]
