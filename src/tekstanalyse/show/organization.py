"""Make the card of an organization: its people, the events it organized or was heard at, and what it said."""

from tekstanalyse.ask.reply import Answer
from tekstanalyse.explore.words import Language, word
from tekstanalyse.show.card import Card, Line, Section
from tekstanalyse.show.event import occasions_section
from tekstanalyse.show.finding import Target
from tekstanalyse.show.gathering import Known
from tekstanalyse.show.person import seen, statements
from tekstanalyse.show.words import day_of, joined, role_of, topic_of


def organization_card(known: Known, target: Target, language: Language) -> Card:
    """Return what is known of an organization."""
    aliases = known.aliases(target.id)
    return Card(
        name=target.name,
        facts=[
            joined(word("kind_of_entity_organization", language), seen(known.articles(target.id), language)),
            f"{word('also_called', language)}: {', '.join(aliases)}" if aliases else "",
        ],
        sections=[
            Section(
                heading=word("table_people_of_organization", language),
                lines=[_member(answer) for answer in known.members(target.id)],
            ),
            occasions_section(
                known.organized_by(target.id), word("table_organized_by_organization", language), language
            ),
            Section(
                heading=word("table_heard_for_organization", language),
                lines=[_heard(answer, language) for answer in known.parts_of(organizations=[target.id])],
            ),
            statements(known.said(speakers=[target.id]), language),
        ],
    )


def _member(answer: Answer) -> Line:
    return Line(
        text=answer.person or "", note=answer.title or "", confidence=answer.confidence, evidence=answer.evidence
    )


def _heard(answer: Answer, language: Language) -> Line:
    event = answer.event.name if answer.event else ""
    return Line(
        before=day_of(answer.event, language), text=joined(answer.person, event, by=" – "),
        note=joined(role_of(answer, language), topic_of(answer, language)), confidence=answer.confidence,
        evidence=answer.evidence,
    )  # fmt: skip
