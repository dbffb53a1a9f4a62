"""Label the words of annotated articles: does a word name an occasion?"""

import re
from collections.abc import Iterator
from pathlib import Path

from reading import Example, folder_name, read_docs
from spacy.tokens import Doc, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.likely import Occasions
from tekstanalyse.extract.events.nouns import type_of
from tekstanalyse.score.gold import GoldArticle


def read_words(gold: Path, outputs: Path) -> Iterator[Example]:
    """Yield the words of a folder of annotated articles; words inside a mention that are not its head are left out."""
    for doc, article in read_docs(gold, outputs):
        named = _events(doc, article)
        occasions = Occasions(doc)
        for token in occasions.words():
            event, is_head = named.get(token.i, (None, True))
            if is_head:
                features = frozenset(occasions.features(token)) - {"prior"}
                yield Example(folder_name(gold), article.doc, token.lower_, features, event)


def _events(doc: Doc, gold: GoldArticle) -> dict[int, tuple[str, bool]]:
    """Return the event that each word of an annotated mention belongs to, and whether it is the word that names it."""
    named: dict[int, tuple[str, bool]] = {}
    for event in gold.events:
        for text in {*event.mentions, *filter(None, [event.name])}:
            for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", text_of(doc)):
                span = doc.char_span(*match.span(), alignment_mode="expand")
                for token in span or ():
                    named.setdefault(token.i, (event.id, _names(token, span)))
    return named


def _names(token: Token, span: Token) -> bool:
    is_first = token.pos_ == "PROPN" and token.i == span.start
    return token.i == span.root.i or is_first or type_of(token) is not None
