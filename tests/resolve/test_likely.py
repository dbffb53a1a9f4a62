"""What is less likely to be right than was asked for is left out, and changes nothing else."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tekstanalyse.records import LeftOut
from tekstanalyse.resolve import resolve
from tests.resolve.factory import Report

PROBABILITIES = st.sampled_from([0.0, 0.3, 0.5, 0.7, 0.9, 1.0])


def report(spoke=0.9, said=0.9, holds=0.9):
    """Return an article whose claims are so likely to be right."""
    found = Report("a", "Leiar [p:Jo Lie] i [o:Fjordlaget] opna webinaret. – Velkomen, sa [p:Siri Dal] og [p:Lie].")
    found.event("webinaret", type="webinar").holds("Jo Lie", "Leiar", "Fjordlaget").spoke("Jo Lie")
    found.said("Velkomen", "Siri Dal", confidence=said).said("Velkomen", "Lie", confidence=0.6)
    found.participations = [replace(claim, confidence=spoke) for claim in found.participations]
    found.affiliations = [replace(claim, confidence=holds) for claim in found.affiliations]
    return found


def likely(found, least):
    return resolve([found.article()], [found.extraction()], min_confidence=least)


def test_everything_is_kept_unless_asked():
    kept = resolve([report().article()], [report(0.01, 0.01, 0.01).extraction()])
    assert (len(kept.participations), len(kept.statements), len(kept.affiliations)) == (1, 2, 1)
    assert kept.left_out == LeftOut()


def test_what_is_as_likely_as_asked_for_is_kept():
    kept = likely(report(spoke=0.7, said=0.7, holds=0.7), 0.7)
    assert (len(kept.participations), len(kept.statements), len(kept.affiliations)) == (1, 1, 1)
    assert kept.left_out == LeftOut(statements=1)


def test_title_is_left_out_with_the_claim_that_gives_it():
    jo = {person.name: person for person in likely(report(holds=0.4), 0.5).people}["Jo Lie"]
    assert jo.titles == ()
    assert jo.mentions


@given(PROBABILITIES, PROBABILITIES, PROBABILITIES, PROBABILITIES)
def test_what_is_kept_is_what_it_was(spoke, said, holds, least):
    found = report(spoke, said, holds)
    everything, kept = likely(found, 0.0), likely(found, least)
    for name in ("participations", "statements", "affiliations"):
        claims = getattr(everything, name)
        assert getattr(kept, name) == tuple(claim for claim in claims if claim.confidence >= least)
        assert getattr(kept.left_out, name) == len(claims) - len(getattr(kept, name))
    for name in ("articles", "organizations", "places", "events", "decisions"):
        assert getattr(kept, name) == getattr(everything, name)
    assert [person.id for person in kept.people] == [person.id for person in everything.people]
