"""Somebody sat in a panel or talk: «Panelet bestod av», «I panelet satt», «var også med i samtalen»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.lexicon import words

_CONSISTS = frozenset(
    {"bestod", "besto", "består", "satt", "sat", "sitter", "møttes", "møttest", "deltok", "var", "med"}
)
_PANEL = frozenset(
    {"panelet", "panel", "panelsamtalen", "paneldebatten", "sofasamtalen", "samtalen", "sofaen", "debattpanelet"}
)


def find_panel(scene: Scene) -> Iterator[Part]:
    """Yield everybody named in a sentence that says who was in the panel, after the words that say so."""
    tokens = list(scene.tokens())
    panel = next((token for token in tokens if token.lower_ in _PANEL), None)
    if panel is None:
        return
    lower = {token.lower_ for token in tokens}
    if panel.lower_ in words("panel-nouns") and _CONSISTS & lower:
        for span in scene.people():
            yield Part(span.kb_id_, "panelist", panel, "panel", 0.9)
