"""Make the card of whatever was found."""

from tekstanalyse.explore.words import Language
from tekstanalyse.show.card import Card
from tekstanalyse.show.event import event_card
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.organization import organization_card
from tekstanalyse.show.person import person_card

_MAKERS = {"person": person_card, "organization": organization_card, "event": event_card}


def card_of(known: Known, target: Target, language: Language) -> Card:
    """Return the card of a person, organization or event."""
    return _MAKERS[target.kind](known, target, language)
