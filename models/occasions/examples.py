"""Label the words of annotated articles: does a word name an occasion?"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc, Token

from tekstanalyse.commands.score import run_annotated
from tekstanalyse.extract.docs import open_doc, text_of
from tekstanalyse.extract.events.likely import Occasions
from tekstanalyse.extract.events.nouns import type_of
from tekstanalyse.extract.layer import annotate
from tekstanalyse.extract.layers import LAYERS
from tekstanalyse.parse.parser import Parser
from tekstanalyse.score.gold import GoldArticle, load_gold
from tekstanalyse.score.published import load_published, match_articles


class Example(NamedTuple):
    """A word: where it stands, what is seen of it, and the event it names, if any."""

    folder: str
    article: str
    word: str
    features: frozenset[str]
    event: str | None


def folder_name(gold: Path) -> str:
    """Return what a folder of annotations is called: a folder `gold` by the one it lies in."""
    place = gold.resolve()
    return place.parent.name if place.name == "gold" else place.name


def read_examples(gold: Path, outputs: Path) -> Iterator[Example]:
    """Yield the words of a folder of annotated articles; words inside a mention that are not its head are left out."""
    folder = folder_name(gold)
    published = load_published(run_annotated(gold, outputs / folder))
    articles = {article.id: article for article in published.articles}
    cases = [case for case in match_articles(load_gold(gold), published.articles) if case.article and not case.copy]
    parsed = Parser().parse([articles[case.article] for case in cases if case.article])
    for case, packed in zip(cases, parsed, strict=True):
        doc = open_doc(articles[case.article or ""], packed)
        for name in LAYERS:
            annotate(doc, name)
        yield from _words(doc, case.gold, folder)


def _words(doc: Doc, gold: GoldArticle, folder: str) -> Iterator[Example]:
    named = _events(doc, gold)
    occasions = Occasions(doc)
    for token in occasions.words():
        event, is_head = named.get(token.i, (None, True))
        if is_head:
            features = frozenset(occasions.features(token))
            yield Example(folder, gold.doc, token.lower_, features, event)


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
