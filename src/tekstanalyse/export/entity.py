"""Make an entity of FollowTheMoney: an id, the name of a schema, and texts by the name of a property."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tekstanalyse.periods import bounds

LONGEST_TEXT = 60_000
"""Characters that one value of a text may have; a longer text becomes several values."""

_LONGEST_NAME, _LONGEST_WORDS = 384, 1000
_VALID_ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")
_LONGEST_ID = 200
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?")
_LANGUAGES = {"nb": "nor", "nn": "nor"}
"""FollowTheMoney knows Norwegian as one language."""


@dataclass(frozen=True)
class Entity:
    """An entity with what is known of it."""

    id: str
    schema: str
    properties: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, values: str | Iterable[str | None] | None) -> "Entity":
        """Add values that are not there yet; what is empty is left out."""
        known = self.properties.setdefault(name, [])
        given = [values] if values is None or isinstance(values, str) else values
        known += [value for value in dict.fromkeys(map(_clean, given)) if value and value not in known]
        if not known:
            del self.properties[name]
        return self

    def name(self, name: str) -> "Entity":
        """Give it its name, cut where it is longer than FollowTheMoney takes."""
        return self.add("name", _on_one_line(name)[:_LONGEST_NAME].strip() or self.id)

    def aliases(self, names: Iterable[str]) -> "Entity":
        """Give it other names."""
        return self.add("alias", (_on_one_line(name)[:_LONGEST_NAME] for name in names))

    def words(self, name: str, value: str | None) -> "Entity":
        """Add a value of a few words, cut where it is longer than FollowTheMoney takes."""
        return self.add(name, value and _on_one_line(value)[:_LONGEST_WORDS])

    def text(self, name: str, value: str | None) -> "Entity":
        """Add a text, in pieces where it is long."""
        text = _clean(value)
        return self.add(name, [text[at : at + LONGEST_TEXT] for at in range(0, len(text), LONGEST_TEXT)])

    def dates(self, edtf: str | None, first: str | None, last: str | None) -> "Entity":
        """Add when it was: a day, month or year as it is, any other period by its first and last day."""
        return self.add("date", edtf) if _is_date(edtf) else self.add("startDate", first).add("endDate", last)

    def day(self, name: str, edtf: str | None) -> "Entity":
        """Add a date if FollowTheMoney can hold it."""
        return self.add(name, edtf if _is_date(edtf) else None)

    def as_object(self) -> dict[str, Any]:
        """Return what is written as JSON."""
        return {"id": self.id, "schema": self.schema, "properties": self.properties}


def entity_id(kind: str, id_: str) -> str:
    """Return an id that FollowTheMoney takes: ours with a full stop, or where it has other letters, its hash.

    >>> entity_id("person", "person:liv-dale")
    'person.liv-dale'
    >>> entity_id("article", "avis/2024 nr. 3")
    'article.865285f0b4d2bff904605ab6e06fd32def7942be'
    """
    name = id_.removeprefix(f"{kind}:")
    if _VALID_ID.fullmatch(name) and len(name) <= _LONGEST_ID:
        return f"{kind}.{name}"
    return f"{kind}.{hashlib.sha1(id_.encode('utf-8', 'surrogatepass'), usedforsecurity=False).hexdigest()}"


def id_of(entity: str) -> str:
    """Return the id of a person, organization or event of ours."""
    return entity_id(entity.partition(":")[0], entity)


def claim_id(kind: str, *parts: object) -> str:
    """Return the id of a claim: the hash of what makes it this one."""
    text = "\0".join("" if part is None else str(part) for part in parts)
    return f"{kind}.{hashlib.sha1(text.encode('utf-8', 'surrogatepass'), usedforsecurity=False).hexdigest()}"


def language(code: str) -> str | None:
    """Return the code of a language in FollowTheMoney."""
    return _LANGUAGES.get(code)


def _on_one_line(text: str) -> str:
    return " ".join(_clean(text).split())


def _is_date(edtf: str | None) -> bool:
    """Tell a day, month or year from the other forms, such as the season `2019-23`."""
    return edtf is not None and bool(_DATE.fullmatch(edtf)) and bounds(edtf) is not None


def _clean(value: str | None) -> str:
    """Return the text without control characters and halves of characters."""
    return "".join(c for c in value or "" if c in "\t\n" or (c.isprintable() or c.isspace())).strip()
