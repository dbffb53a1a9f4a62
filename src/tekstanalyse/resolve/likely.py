"""Leave out the claims that are less likely to be right than somebody wants."""

from typing import TypeVar

from msgspec.structs import replace

from tekstanalyse.records import Affiliation, Analysis, LeftOut, Participation, Statement

Claim = TypeVar("Claim", Participation, Statement, Affiliation)


def likely(analysis: Analysis, least: float) -> Analysis:
    """Return the analysis with the claims of at least this probability, and the number of the others."""
    participations = _likely(analysis.participations, least)
    statements = _likely(analysis.statements, least)
    affiliations = _likely(analysis.affiliations, least)
    left_out = LeftOut(
        participations=len(analysis.participations) - len(participations),
        statements=len(analysis.statements) - len(statements),
        affiliations=len(analysis.affiliations) - len(affiliations),
    )
    return replace(
        analysis,
        participations=participations,
        statements=statements,
        affiliations=affiliations,
        left_out=left_out,
    )


def _likely(claims: tuple[Claim, ...], least: float) -> tuple[Claim, ...]:
    return tuple(claim for claim in claims if claim.confidence >= least)
