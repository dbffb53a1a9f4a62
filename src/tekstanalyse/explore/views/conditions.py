"""Gather the conditions of a query with the values they take."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from tekstanalyse.explore.table import Value


@dataclass
class Conditions:
    """Conditions that all hold; without any, every row is meant."""

    sql: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def add(self, condition: str, *values: Value) -> None:
        """Add a condition with the values for its question marks."""
        self.sql.append(condition)
        self.values.extend(values)

    def matches(self, number: str, index: str, match: str) -> None:
        """Leave what a full-text index finds, by the number of the row; an empty query leaves everything."""
        if match:
            self.add(f"{number} IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)", match)

    def is_one_of(self, column: str, values: Iterable[str]) -> None:
        """Leave what has one of the values."""
        self.add(f"{column} IN (SELECT value FROM json_each(?))", json.dumps(list(values)))

    def overlaps(self, begins: str, ends: str, first: str, last: str) -> None:
        """Leave what overlaps a period of ISO days; an end that is empty is open, and an undated row is outside."""
        if first:
            self.add(f"{ends} >= ?", first)
        if last:
            self.add(f"{begins} <= ?", f"{last}~")

    @property
    def where(self) -> str:
        """Return the conditions as a clause, empty where there is none."""
        return f"WHERE {' AND '.join(self.sql)}" if self.sql else ""
