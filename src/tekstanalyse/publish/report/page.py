"""Render the report from its template, style sheet and script, all of which end up in the one file."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import networkx as nx
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.publish.figures import articles_with_nothing_found, figures
from tekstanalyse.publish.report.catalogue import FIRST, LANGUAGES, catalogue, word
from tekstanalyse.publish.report.day import written_date
from tekstanalyse.publish.report.picture import draw
from tekstanalyse.publish.report.rows import (
    Excerpt,
    Names,
    appearances,
    is_speech,
    profiles,
    sayings,
    speakers_by_event,
)
from tekstanalyse.records import Analysis, Rejected

FILE = "report.html"
FOLDER = Path(__file__).parent

_HARMLESS = re.compile(r"\w[\w .,–-]*")

SHOWN = {"appearances": 1000, "people": 300, "sayings": 40, "events": 500, "unresolved": 100}
"""How many rows of each list the page holds; the files have them all."""


def write(
    analysis: Analysis,
    network: nx.MultiGraph,
    rejected: Sequence[Rejected],
    run: Mapping[str, Any],
    folder: Path,
) -> None:
    """Write `report.html`, and read it back."""
    page = render(analysis, network, rejected, run).encode("utf-8", "replace")
    with replacing(folder / FILE) as partial:
        partial.write_bytes(page)
        if partial.read_bytes() != page:
            raise UnreadableError(f"{FILE}: the page is not what was written")


def render(analysis: Analysis, network: nx.MultiGraph, rejected: Sequence[Rejected], run: Mapping[str, Any]) -> str:
    """Return the page."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(word=word, written_date=written_date, is_speech=is_speech)
    template = environment.get_template("report.html.j2")
    return template.render(
        **_content(analysis, network, rejected),
        **_inlined(),
        version=run.get("version", ""),
        languages=LANGUAGES,
        first_language=FIRST,
        words=catalogue(),
    )


def _content(analysis: Analysis, network: nx.MultiGraph, rejected: Sequence[Rejected]) -> dict[str, Any]:
    names = Names(analysis)
    seen, said = appearances(analysis, names), sayings(analysis, names)
    speeches = [row for row in seen if is_speech(row)]
    published = sorted(article.published for article in analysis.articles if article.published)
    people = profiles(analysis, seen, said)
    return {
        **figures(analysis),
        "period": (published[0], published[-1]) if published else None,
        "speeches": Excerpt.of(speeches, SHOWN["appearances"]),
        "others": Excerpt.of([row for row in seen if not is_speech(row)], SHOWN["appearances"]),
        "speech_count": len({(row.person.id, row.event.id) for row in speeches}),
        "people": Excerpt.of(people, SHOWN["people"]),
        "sayings_of": {one.person.id: Excerpt.of(one.sayings, SHOWN["sayings"]) for one in people},
        "anchors": {one.person.id: f"person-{number}" for number, one in enumerate(people[: SHOWN["people"]], 1)},
        "events": Excerpt.of(
            sorted(analysis.events, key=lambda event: event.date_from or "", reverse=True), SHOWN["events"]
        ),
        "speakers": speakers_by_event(seen),
        "names": names,
        "unattributed": Excerpt.of([one for one in said if one.statement.speaker is None], SHOWN["unresolved"]),
        "undated": Excerpt.of([event for event in analysis.events if event.date is None], SHOWN["unresolved"]),
        "barren": Excerpt.of(articles_with_nothing_found(analysis), SHOWN["unresolved"]),
        "rejected": Excerpt.of(sorted(rejected, key=lambda one: one.path), SHOWN["unresolved"]),
        "picture": draw(network),
        "event_to_ask_about": _safe_to_type((row.event.name for row in speeches), "årsmøtet"),
        "person_to_ask_about": _safe_to_type((one.person.name for one in people if one.sayings), "ordføreren"),
    }


def _safe_to_type(names: Iterable[str], otherwise: str) -> str:
    """Return the first name that means nothing to a shell: names come from articles, and commands are copied."""
    return next((name for name in names if _HARMLESS.fullmatch(name)), otherwise)


def _inlined() -> dict[str, Markup | str]:
    """Return style sheet and script, and the policy that lets these two run and nothing else."""
    style, script = (FOLDER.joinpath(name).read_text("utf-8") for name in ("report.css", "report.js"))
    policy = (
        f"default-src 'none'; style-src {_source(style)}; script-src {_source(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return {"style": Markup(style), "script": Markup(script), "policy": policy}


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
