"""Answer who did both of two things: spoke in one year and in another, at one event and at another."""

from tekstanalyse.ask.context import Context, Rows
from tekstanalyse.ask.who import did, shown


def both(context: Context, other: Context) -> Rows:
    """Return the parts, by both questions, of those who answer both."""
    first, second = did(context), did(other)
    people = {part.person for part in first} & {part.person for part in second}
    parts = {(part.person, part.event, part.role): part for part in (*first, *second) if part.person in people}
    return shown(context, sorted(parts.values(), key=lambda part: part.place), [])
