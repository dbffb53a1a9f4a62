"""Build parsed Docs by hand, so that a test reads as sentence, tree, and what is found in it.

One sentence a line, one word after the other as `form/TAG/relation>head`; the word without a relation is the root.

    Hege_Lia/PER/nsubj>fortalte fortalte/VERB om/ADP/case>havet havet/NOUN/obl>fortalte .

- A name has its entity's label as tag and its words joined by `_`: PROPN, the later ones `flat:name` of the first.
- The head is named by its form, the second of two equal forms as `form#2`.
- Signs need no tag: they are `punct` of the root. `VERB` and `AUX` are finite, `VERB:Inf` and `VERB:Part` are not.
- `¶` is a line break, part of the sentence before it; `@title` first on a line lays that zone over the sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import spacy
from spacy.tokens import Doc

from tekstanalyse.extract.extraction import LAYERS, extract_from
from tekstanalyse.extract.layer import annotate

VOCAB = spacy.blank("nb").vocab
ENTITIES = frozenset({"PER", "ORG", "LOC", "GPE_LOC", "GPE_ORG", "PROD", "EVT", "MISC", "DRV"})
_WORD = re.compile(r"(?P<form>\S+?)(?:/(?P<tag>[A-Z_]+)(?::(?P<mood>\w+))?(?:/(?P<dep>[a-z:]+)>(?P<head>\S+))?)?$")
_NO_BLANK_BEFORE = frozenset(".,:;!?)»”…")
_NO_BLANK_AFTER = frozenset("(«“„")


@dataclass
class _Words:
    """The columns of a Doc, one value a token."""

    words: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    ents: list[str] = field(default_factory=list)
    morphs: list[str] = field(default_factory=list)

    def add(self, word: str, pos: str, head: int, dep: str, ent: str = "O", morph: str = "") -> None:
        columns = (self.words, self.pos, self.heads, self.deps, self.ents, self.morphs)
        for column, value in zip(columns, (word, pos, head, dep, ent, morph), strict=True):
            column.append(value)


def make_doc(text: str, *, published: str | None = None) -> Doc:
    """Return the Doc of sentences in the notation above.

    >>> doc = make_doc("Hege_Lia/PER/nsubj>smilte smilte/VERB .")
    >>> doc.text, [(token.dep_, token.head.text) for token in doc]
    ('Hege Lia smilte.', [('nsubj', 'smilte'), ('flat:name', 'Hege'), ('ROOT', 'smilte'), ('punct', 'smilte')])
    """
    columns, zones = _Words(), []
    for line in filter(None, map(str.strip, text.splitlines())):
        kind = re.match(r"@(\w+) ", line)
        start = len(columns.words)
        _add_sentence(columns, line[kind.end() :] if kind else line)
        zones += [(kind[1], start, len(columns.words))] if kind else []
    doc = Doc(VOCAB, spaces=_blanks(columns.words), **vars(columns))
    doc.spans["zones"] = [_zone(doc, *zone) for zone in zones]
    doc.user_data["published"] = published
    return doc


def _zone(doc, kind, start, end):
    while doc[end - 1].is_space:
        end -= 1
    return doc.char_span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), label=kind)


def _add_sentence(columns: _Words, line: str) -> None:
    entries = [_WORD.match(entry) for entry in line.split()]
    place, at = {}, len(columns.words)
    for entry in entries:
        form = entry["form"]
        number = sum(1 for known in place if known.partition("#")[0] == form) + 1
        place[form if number == 1 else f"{form}#{number}"] = at
        at += len(_parts(entry))
    root = next((place[e["form"]] for e in entries if e["tag"] and not e["dep"]), len(columns.words))
    for entry in entries:
        _add_entry(columns, entry, root, place)


def _parts(entry: re.Match[str]) -> Sequence[str]:
    if set(entry["form"]) == {"¶"}:
        return ["\n" * len(entry["form"])]
    return entry["form"].split("_") if entry["tag"] in ENTITIES | {"PROPN"} else [entry["form"]]


def _add_entry(columns: _Words, entry: re.Match[str], root: int, place: dict[str, int]) -> None:
    parts, tag, first = _parts(entry), entry["tag"], len(columns.words)
    if parts[0].isspace():
        columns.add(parts[0], "SPACE", max(first - 1, 0), "dep" if first else "ROOT")
    elif tag is None:
        if any(char.isalnum() for char in parts[0]):
            raise ValueError(f"{parts[0]!r} has no tag")
        columns.add(parts[0], "PUNCT", root, "ROOT" if root == first else "punct")
    else:
        head = place[entry["head"]] if entry["head"] else first
        ent, pos = (tag, "PROPN") if tag in ENTITIES else ("", tag)
        finite = "VerbForm=Fin" if tag in {"VERB", "AUX"} and not entry["mood"] else ""
        columns.add(parts[0], pos, head, entry["dep"] or "ROOT", f"B-{ent}" if ent else "O", finite)
        for part in parts[1:]:
            columns.add(part, pos, first, "flat:name", f"I-{ent}" if ent else "O")


def _blanks(words: Sequence[str]) -> list[bool]:
    """Tell after which words a blank stands, as Norwegian is printed; straight marks open and close in turn."""
    blanks, opened = [], False
    for word, after in zip(words, [*words[1:], "\n"], strict=True):
        opening = word == '"' and not opened
        opened ^= word == '"'
        closing = after == '"' and opened
        glued = word in _NO_BLANK_AFTER or opening or after in _NO_BLANK_BEFORE or closing
        blanks.append(not (glued or word.isspace() or after.isspace()))
    return blanks


def annotated(text: str, *, published: str | None = None) -> Doc:
    """Return the Doc of sentences in the notation above with all its layers."""
    doc = make_doc(text, published=published)
    for name in LAYERS:
        annotate(doc, name)
    return doc


def layer_texts(text: str, layer: str) -> list[str]:
    """Return the texts of one layer's spans."""
    return [span.text for span in annotated(text).spans[layer]]


def layer_names(text: str, layer: str) -> list[tuple[str, str]]:
    """Return the text of each span of a layer with what it stands for."""
    return [(span.text, span.kb_id_) for span in annotated(text).spans[layer]]


def roles(text: str, *, published: str | None = None) -> list[tuple[str, str, str]]:
    """Return who took part as (name as in the text's mention, role, status)."""
    found = extract_from(make_doc(text, published=published), "artikkel")
    return [(found.mentions[p.person].name, p.role, p.status) for p in found.participations]
