"""Write the content of the page as JSON: what was found, cut to the room that one file has, and what was left out."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import networkx as nx

from tekstanalyse.publish.figures import articles_with_nothing_found, figures
from tekstanalyse.publish.report.packing import Packing
from tekstanalyse.publish.report.selection import Limits, select
from tekstanalyse.records import SPEAKING_ROLES, Analysis, Participation, Rejected

_MOST_REJECTED = 500
_LONGEST_TO_TYPE = 80
_HARMLESS = re.compile(r"\w[\w .,–-]*")


def content(
    analysis: Analysis, network: nx.MultiGraph, rejected: Sequence[Rejected], run: Mapping[str, Any], room: int
) -> str:
    """Return the content in so many bytes; less than the least that is worth showing is never returned."""
    heading = {"version": run.get("versions", {}).get("tekstanalyse", ""), **_heading(analysis)}
    barren = articles_with_nothing_found(analysis)
    unread = sorted(rejected, key=lambda one: one.path)[:_MOST_REJECTED]
    limits = Limits()
    while True:
        selection = select(analysis, network, limits)
        packing = Packing(selection)
        size = len(inert({**heading, "tables": packing.tables(barren, unread, set())}).encode())
        if size <= room or limits.is_least:
            break
        limits = limits.lowered()
    whole = packing.whole_texts(room - size)
    texts = len(selection.analysis.articles) - len(whole)
    left_out = {**selection.left_out, "texts": texts, "rejected": len(rejected) - len(unread)}
    return inert({**heading, "left_out": left_out, "tables": packing.tables(barren, unread, whole)})


def inert(value: Any) -> str:
    r"""Return JSON that no browser takes for markup, wherever in a page it stands.

    >>> inert("</script>")
    '"\\u003c/script\\u003e"'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").encode("utf-8", "replace").decode()


def _heading(analysis: Analysis) -> dict[str, Any]:
    """Return the figures of the whole corpus, names to search for, and commands to copy."""
    counts = figures(analysis)["counts"]
    published = sorted(article.published for article in analysis.articles if article.published)
    speeches = [one for one in analysis.participations if one.role in SPEAKING_ROLES and one.status == "held"]
    return {
        "figures": {
            **{name: counts[name] for name in ("copies", "people", "organizations", "events", "statements")},
            "articles": counts["articles"] - counts["copies"],
            "speeches": len({(one.person, one.event) for one in speeches}),
        },
        "period": [published[0], published[-1]] if published else None,
        **_ways_on(analysis, speeches),
    }


def _ways_on(analysis: Analysis, speeches: Sequence[Participation]) -> dict[str, Any]:
    names = {person.id: person.name for person in analysis.people}
    names |= {event.id: event.name for event in analysis.events}
    event = _safe_to_type((names[one.event] for one in speeches), "årsmøtet")
    person = _safe_to_type((names[one.person] for one in speeches), "ordføreren")
    return {
        "suggestions": [names[id_] for one in speeches[:1] for id_ in (one.person, one.event)],
        "commands": {
            "go_on_explore": "tekstanalyse explore",
            "go_on_query": f'tekstanalyse query "Hvem snakket på {event}?"\ntekstanalyse query "Hva sa {person}?"',
        },
    }


def _safe_to_type(names: Iterable[str], otherwise: str) -> str:
    """Return the first name that means nothing to a shell: names come from articles, and commands are copied."""
    return next((name for name in names if len(name) < _LONGEST_TO_TYPE and _HARMLESS.fullmatch(name)), otherwise)
