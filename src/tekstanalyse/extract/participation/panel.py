"""Somebody sat in a panel or talk: «Panelet bestod av», «I panelet satt», «var også med i samtalen»."""

from collections.abc import Iterator

from tekstanalyse.extract.participation.scene import Part, Scene

_CONSISTS = frozenset(
    {"bestod", "besto", "består", "satt", "sat", "sitter", "møttes", "møttest", "deltok", "var", "med"}
)
_PANEL = frozenset(
    {"panelet", "panel", "panelsamtalen", "paneldebatten", "sofasamtalen", "samtalen", "sofaen", "debattpanelet"}
)


_MET = frozenset({"møttes", "møttest", "møtte", "deltok", "satt", "sat"})


def find_panel(scene: Scene) -> Iterator[Part]:
    """Yield everybody named in a sentence that says who was in the panel, after the words that say so."""
    yield from _gathered(scene)
    tokens = list(scene.tokens())
    panel = next((token for token in tokens if token.lower_ in _PANEL), None)
    if panel is None and scene.event.type in {"debatt", "samtale"}:
        panel = next((token for token in tokens if token.lower_ in _MET), None)
    if panel is None:
        return
    lower = {token.lower_ for token in tokens}
    if _CONSISTS & lower:
        for span in scene.people():
            yield Part(span.kb_id_, "panelist", panel, "panel")


def _gathered(scene: Scene) -> Iterator[Part]:
    """Yield the people whom a debate brought together («’Ny kyst?’ samlet Hege Lia og Jon Moe»)."""
    if scene.event.type not in {"debatt", "samtale"}:
        return
    for token in scene.tokens():
        if token.lower_ in {"samlet", "samla"} or (
            token.lower_ in {"møte", "møta"} and token.nbor(-1).lower_ in {"fikk", "fekk"}
        ):
            for span in scene.people():
                if span.start > token.i:
                    yield Part(span.kb_id_, "panelist", token, "gathered")
            return
