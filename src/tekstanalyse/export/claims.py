"""Write the conditions under which a claim is in a choice, as SQL over the store."""

from dataclasses import dataclass, field

from tekstanalyse.ask.store import many
from tekstanalyse.export.choice import Choice

Value = str | float


@dataclass
class Conditions:
    """Conditions of a query with the values they take."""

    sql: list[str] = field(default_factory=lambda: ["1"])
    values: list[Value] = field(default_factory=list)

    def add(self, condition: str, *values: Value) -> None:
        """Add a condition."""
        self.sql.append(condition)
        self.values.extend(values)

    @property
    def where(self) -> str:
        """All of them, as what stands after WHERE."""
        return " AND ".join(self.sql)


def participations(choice: Choice) -> Conditions:
    """Return the conditions on participations `x` at events `e`, told of in articles `a`."""
    wanted = _sure(choice)
    for column, values in (("role", choice.roles), ("status", choice.statuses)):
        if values:
            wanted.add(f"x.{column} IN (SELECT value FROM json_each(?))", many(sorted(values)))
    _in_period(wanted, choice, "coalesce(e.date_from, a.published)", "coalesce(e.date_to, a.published || '~')")
    return wanted


def statements(choice: Choice) -> Conditions:
    """Return the conditions on statements `x`, made at events `e` or none, in articles `a`."""
    wanted = _sure(choice)
    _in_period(wanted, choice, "coalesce(e.date_from, a.published)", "coalesce(e.date_to, a.published || '~')")
    return wanted


def affiliations(choice: Choice) -> Conditions:
    """Return the conditions on affiliations `x`, told of in articles `a`."""
    wanted = _sure(choice)
    _in_period(wanted, choice, "a.published", "a.published || '~'")
    return wanted


def _sure(choice: Choice) -> Conditions:
    wanted = Conditions()
    if choice.min_confidence:
        wanted.add("x.confidence >= ?", choice.min_confidence)
    return wanted


def _in_period(wanted: Conditions, choice: Choice, begins: str, ends: str) -> None:
    """Add that the time may overlap the period; what has no time is in none."""
    # A date of publication may be a month or a year: it begins with its first day, and `~` sorts behind its last.
    if choice.first:
        wanted.add(f"{ends} >= ?", choice.first)
    if choice.last:
        wanted.add(f"{begins} <= ?", choice.last)
