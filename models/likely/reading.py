"""Read annotated articles as the program reads them, beside their annotations."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from spacy.tokens import Doc

from tekstanalyse.commands.score import run_annotated
from tekstanalyse.extract.docs import open_doc
from tekstanalyse.extract.layer import annotate
from tekstanalyse.extract.layers import LAYERS
from tekstanalyse.parse.parser import Parser
from tekstanalyse.score.gold import GoldArticle, load_gold
from tekstanalyse.score.published import load_published, match_articles


class Example(NamedTuple):
    """A word or a person: where it stands, what is seen of it, and whether it is right; None where nobody can tell.

    What several examples are right for, an event or a person, counts once.
    """

    folder: str
    article: str
    what: str
    features: frozenset[str]
    right: str | None
    by_rule: bool = False
    """Whether a rule says so."""


def folder_name(gold: Path) -> str:
    """Return what a folder of annotations is called: a folder `gold` by the one it lies in."""
    place = gold.resolve()
    return place.parent.name if place.name == "gold" else place.name


def read_docs(gold: Path, outputs: Path) -> Iterator[tuple[Doc, GoldArticle]]:
    """Yield the articles of a folder with all layers, and their annotations; copies are left out."""
    published = load_published(run_annotated(gold, outputs / folder_name(gold)))
    articles = {article.id: article for article in published.articles}
    cases = [case for case in match_articles(load_gold(gold), published.articles) if case.article and not case.copy]
    parsed = Parser().parse([articles[case.article] for case in cases if case.article])
    for case, packed in zip(cases, parsed, strict=True):
        doc = open_doc(articles[case.article or ""], packed)
        for name in LAYERS:
            annotate(doc, name)
        yield doc, case.gold
