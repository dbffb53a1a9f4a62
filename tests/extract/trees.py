"""Build parsed Docs by hand, so that a test reads as sentence, tree, and what is found in it.

One sentence a line, one word after the other as `form/TAG/relation>head`; the word without a relation is the root.

    Hege_Lia/PER/nsubj>fortalte fortalte/VERB om/ADP havet/NOUN/obl>fortalte .

- A name has its entity's label as tag and its words joined by `_`: PROPN, the later ones `flat:name` of the first.
- The head is named by its form, the second of two equal forms as `form#2`.
- Prepositions, determiners and conjunctions need no relation: they belong to the next word that can have one.
- Signs need no tag: they are `punct` of the root. `VERB` and `AUX` are finite, `VERB:Past` in the past tense and
  `VERB:Pres` in the present; `VERB:Inf` and `VERB:Part` are not.
- `¶` is a line break, part of the sentence before it; `@title` first on a line lays that zone over the sentence.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import spacy
from spacy.tokens import Doc, Span

from tekstanalyse.claims import Extraction
from tekstanalyse.extract.extraction import extract_from
from tekstanalyse.extract.layer import annotate
from tekstanalyse.extract.layers import LAYERS

VOCAB = spacy.blank("nb").vocab
ENTITIES = frozenset({"PER", "ORG", "LOC", "GPE_LOC", "GPE_ORG", "PROD", "EVT", "MISC"})
_WORD = re.compile(r"(?P<form>\S+?)(?:/(?P<tag>[A-Z_]+)(?::(?P<mood>\w+))?(?:/(?P<dep>[a-z:]+)>(?P<head>\S+))?)?$")
_SMALL_WORDS = {"ADP": "case", "DET": "det", "SCONJ": "mark", "PART": "mark", "CCONJ": "cc"}
_BEFORE = {
    "case": {"NOUN", "PRON", "PROPN", "NUM", *ENTITIES},
    "det": {"NOUN", "PROPN", *ENTITIES},
    "mark": {"VERB", "ccomp", "advcl", "acl", "xcomp", "csubj"},
    "cc": {"conj"},
}
_FINITE = {None: "VerbForm=Fin", "Past": "Tense=Past|VerbForm=Fin", "Pres": "Tense=Pres|VerbForm=Fin"}
_NO_BLANK_BEFORE = frozenset(".,:;!?)»”…")
_NO_BLANK_AFTER = frozenset("(«“„")


@dataclass
class _Word:
    """One entry of the notation: a word, sign or line break, or a name of several words."""

    form: str
    tag: str | None
    mood: str | None
    dep: str | None
    head: str | None
    start: int = 0
    key: str = ""

    @property
    def parts(self) -> list[str]:
        if set(self.form) == {"¶"}:
            return ["\n" * len(self.form)]
        return self.form.split("_") if self.tag in {"PROPN", *ENTITIES} else [self.form]


def make_doc(text: str, *, published: str | None = None) -> Doc:
    """Return the Doc of sentences in the notation above.

    >>> doc = make_doc("Hege_Lia/PER/nsubj>ropte ropte/VERB i/ADP skogen/NOUN/obl>ropte .")
    >>> doc.text, [(token.dep_, token.head.text) for token in doc[:4]]
    ('Hege Lia ropte i skogen.', [('nsubj', 'ropte'), ('flat:name', 'Hege'), ('ROOT', 'ropte'), ('case', 'skogen')])
    """
    rows, zones = [], []
    for line in filter(None, map(str.strip, text.splitlines())):
        kind = re.match(r"@(\w+) ", line)
        start = len(rows)
        rows += _sentence(line[kind.end() :] if kind else line, start)
        zones += [(kind[1], start, len(rows))] if kind else []
    words, pos, heads, deps, ents, morphs = map(list, zip(*rows, strict=True)) if rows else ([],) * 6
    doc = Doc(VOCAB, words=words, spaces=_blanks(words), pos=pos, heads=heads, deps=deps, ents=ents, morphs=morphs)
    doc.spans["zones"] = [_zone(doc, *zone) for zone in zones]
    doc.user_data["published"] = published
    return doc


def _zone(doc: Doc, kind: str, start: int, end: int) -> Span:
    while doc[end - 1].is_space:
        end -= 1
    return Span(doc, start, end, label=kind)


def _sentence(line: str, start: int) -> Iterator[tuple[str, str, int, str, str, str]]:
    words = [_Word(**_WORD.match(entry).groupdict()) for entry in line.split()]
    place = {}
    for word in words:
        number = 1 + sum(other.form == word.form for other in words if other.key)
        word.start, word.key = start, word.form if number == 1 else f"{word.form}#{number}"
        place[word.key] = start
        start += len(word.parts)
    for i, word in enumerate(words):
        if word.tag in _SMALL_WORDS and word.dep is None:
            word.dep = _SMALL_WORDS[word.tag]
            word.head = next(w.key for w in words[i + 1 :] if {w.tag, w.dep} & _BEFORE[word.dep])
    roots = [word.start for word in words if word.tag and word.dep is None]
    if len(roots) > 1:
        raise ValueError(f"two roots: {line}")
    for word in words:
        yield from _rows(word, place, roots[0] if roots else words[0].start)


def _rows(word: _Word, place: dict[str, int], root: int) -> Iterator[tuple[str, str, int, str, str, str]]:
    first, *others = word.parts
    if first.isspace():
        yield first, "SPACE", max(word.start - 1, 0), "dep" if word.start else "ROOT", "O", ""
    elif word.tag is None:
        if any(char.isalnum() for char in first):
            raise ValueError(f"{first!r} has no tag")
        yield first, "PUNCT", root, "ROOT" if root == word.start else "punct", "O", ""
    else:
        pos, ent = ("PROPN", word.tag) if word.tag in ENTITIES else (word.tag, "")
        head = place[word.head] if word.head else word.start
        finite = _FINITE.get(word.mood, "") if pos in {"VERB", "AUX"} else ""
        yield first, pos, head, word.dep or "ROOT", f"B-{ent}" if ent else "O", finite
        yield from ((part, pos, word.start, "flat:name", f"I-{ent}" if ent else "O", "") for part in others)


def _blanks(words: Sequence[str]) -> list[bool]:
    """Tell after which words a blank stands, as Norwegian is printed; straight marks open and close in turn."""
    blanks, opened = [], False
    for word, after in zip(words, [*words[1:], "\n"], strict=False):
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
    doc = annotated(text)
    return [span.text for span in doc.spans[layer]]


def layer_names(text: str, layer: str) -> list[tuple[str, str]]:
    """Return the text of each span of a layer with what it stands for."""
    doc = annotated(text)
    return [(span.text, span.kb_id_) for span in doc.spans[layer]]


def extraction(text: str, *, published: str | None = None) -> Extraction:
    """Return all that is found in the sentences."""
    return extract_from(make_doc(text, published=published), "artikkel")


def roles(text: str) -> list[tuple[str, str, str]]:
    """Return who took part, as (words of the mention, role, status)."""
    found = extraction(text)
    return [(found.mentions[claim.person].text, claim.role, claim.status) for claim in found.participations]
