"""Make the addresses of the views; every view has one that can be shared."""

from collections.abc import Mapping
from urllib.parse import quote, urlencode

FOLDERS = {"person": "people", "organization": "organizations", "event": "events"}
"""Where the views of each kind of entity lie; a place has none."""


def entity_address(entity: str | None) -> str | None:
    """Return the address of the view of a person, organization or event; None for everything else.

    >>> entity_address("person:signe-tveitnes"), entity_address("place:geilo")
    ('/people/signe-tveitnes', None)
    """
    kind, _, name = (entity or "").partition(":")
    return f"/{FOLDERS[kind]}/{quote(name, safe='')}" if kind in FOLDERS and name else None


def article_address(article: str, start: int | None = None, end: int | None = None) -> str:
    """Return the address of an article, or of a span in it, which is then marked and scrolled to.

    >>> article_address("havn", 10, 42)
    '/articles/havn?start=10&end=42#evidence'
    """
    span = "" if start is None or end is None else f"?start={start}&end={end}#evidence"
    return f"/articles/{quote(article, safe='')}{span}"


def tie_address(source: str, target: str, type_: str) -> str:
    """Return the address of the evidence for a tie of the network."""
    return "/network/tie?" + urlencode({"source": source, "target": target, "type": type_})


def changed(path: str, query: list[tuple[str, str]], changes: Mapping[str, str | int | None]) -> str:
    """Return an address with other values in its query; None takes one away.

    >>> changed("/people", [("q", "moe"), ("page", "2")], {"page": None, "sort": "name"})
    '/people?q=moe&sort=name'
    """
    kept = [(name, value) for name, value in query if name not in changes]
    added = [(name, str(value)) for name, value in changes.items() if value is not None]
    pairs = urlencode(kept + added)
    return f"{path}?{pairs}" if pairs else path
