"""Write the report: template, style, scripts, typefaces and content all end up in the one file."""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import networkx as nx
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.publish.report.content import content, inert
from tekstanalyse.records import Analysis, Rejected
from tekstanalyse.vendor import FOLDER as VENDOR

FILE = "report.html"
FOLDER = Path(__file__).parent
SCRIPTS = ("elements", "words", "content", "tables", "article", "pictures", "network", "views", "start", "main")
"""In the order they are read."""
LIBRARIES = ("graphology.umd.min.js", "graphology-library.min.js", "sigma.min.js")
TYPEFACES = {"Inter": "inter-latin-wght-normal.woff2", "Source Serif": "source-serif-4-latin-wght-normal.woff2"}

ROOM = 4_900_000
"""Bytes that the file may have; what is beyond is left out, and the page says so."""


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
    parts = _parts()
    room = ROOM - sum(len(part.encode()) for part in parts.values())
    parts["content"] = content(analysis, network, rejected, run, room)
    environment = Environment(loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined)
    return environment.get_template("report.html.j2").render({name: Markup(part) for name, part in parts.items()})


def _parts() -> dict[str, str]:
    """Return style, scripts and words, and the policy that lets these run and nothing else."""
    style = "".join(map(_typeface, TYPEFACES)) + FOLDER.joinpath("report.css").read_text("utf-8")
    library = "\n;\n".join(VENDOR.joinpath(name).read_text("utf-8") for name in LIBRARIES)
    ours = (FOLDER.joinpath("script", f"{name}.js").read_text("utf-8") for name in SCRIPTS)
    script = "\n".join(['"use strict";', *ours])
    policy = (
        f"default-src 'none'; style-src {_source(style)}; script-src {_source(library)} {_source(script)}; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )
    words = inert(json.loads(FOLDER.joinpath("strings.json").read_text("utf-8")))
    return {"style": style, "library": library, "script": script, "policy": policy, "words": words}


def _typeface(family: str) -> str:
    font = b64encode(VENDOR.joinpath(TYPEFACES[family]).read_bytes()).decode()
    return (
        f'@font-face {{ font-family: "{family}"; src: url(data:font/woff2;base64,{font}) format("woff2"); '
        "font-weight: 100 900; unicode-range: U+0000-00FF, U+2000-206F, U+20AC, U+2190-2193, U+2212; }\n"
    )


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
