"""Pack a parsed Doc into bytes that any later process can open, with or without the model that made it."""

from spacy.tokens import Doc, DocBin

from tekstanalyse.parse.lines import ATTRIBUTES


def pack(doc: Doc) -> bytes:
    """Return the Doc with its tags, tree and names, compressed."""
    packed: bytes = DocBin(attrs=ATTRIBUTES, docs=[doc]).to_bytes()
    return packed
