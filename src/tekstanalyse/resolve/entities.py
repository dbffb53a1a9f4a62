"""Hold what people, organizations and places have in common: an id, a name, other names, and where they are named."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from tekstanalyse.claims import Extraction, Mention
from tekstanalyse.records import Article, MentionKind, Passage
from tekstanalyse.resolve.ids import assign_ids, slug

MentionRef = tuple[str, int]
"""An article id and the number of a mention in it."""


class Sources:
    """The articles that count, with what was extracted from each; copies are left out. Sorted by article id."""

    def __init__(self, articles: Iterable[Article], extractions: Iterable[Extraction]) -> None:
        extracted = {extraction.article: extraction for extraction in extractions}
        originals = sorted(
            (article for article in articles if not article.duplicate_of), key=lambda article: article.id
        )
        self.articles = {article.id: article for article in originals}
        self.extractions = {key: extracted[key] for key in self.articles if key in extracted}

    def mentions(self, article: str, kind: MentionKind) -> dict[int, Mention]:
        """Return the mentions of a kind in an article by their number."""
        return {number: m for number, m in enumerate(self.extractions[article].mentions) if m.kind == kind}

    def mention(self, ref: MentionRef) -> Mention:
        """Return a mention by article and number."""
        return self.extractions[ref[0]].mentions[ref[1]]

    def passage(self, article: str, start: int, end: int) -> Passage:
        """Return a span of an article with its text."""
        return Passage(article=article, start=start, end=end, text=self.articles[article].text[start:end])


class Entity(NamedTuple):
    """What a cluster of mentions stands for."""

    id: str
    name: str
    aliases: tuple[str, ...]
    mentions: tuple[Passage, ...]


class Entities(NamedTuple):
    """All entities of a kind, their names by id, and which of them each mention stands for."""

    all: tuple[Entity, ...]
    names: Mapping[str, str]
    id_of: Mapping[MentionRef, str]


def make_entities(
    kind: MentionKind,
    clusters: Iterable[Sequence[MentionRef]],
    sources: Sources,
    choose_name: Callable[[Sequence[str]], str],
) -> Entities:
    """Return an entity per cluster, sorted by id; `choose_name` gets the names of all its mentions."""
    named = []
    for cluster in clusters:
        refs = sorted(cluster)
        names = _attested([sources.mention(ref) for ref in refs])
        named.append((choose_name(names), refs, names))
    named.sort(key=lambda found: (slug(found[0]), found[1]))
    ids = assign_ids(kind, (slug(name) for name, _, _ in named))
    entities = [
        Entity(key, name, _aliases(name, names), tuple(_passages(refs, sources)))
        for key, (name, refs, names) in zip(ids, named, strict=True)
    ]
    id_of = {ref: key for key, (_, refs, _) in zip(ids, named, strict=True) for ref in refs}
    return Entities(tuple(sorted(entities)), {entity.id: entity.name for entity in entities}, id_of)


def _attested(mentions: Sequence[Mention]) -> list[str]:
    """Return the names of mentions; an s taken for a genitive comes back where it stands in every text and name beside.

    «Hellesnes» read as the genitive of «Hellesne» is such a name, once another text gives it with the s.
    """
    written = {mention.text.split()[-1] for mention in mentions}
    kept = {mention.name.split()[-1] for mention in mentions if mention.name == " ".join(mention.text.split())}
    names = []
    for mention in mentions:
        last = mention.name.split()[-1]
        restored = last not in written and f"{last}s" in kept
        names.append(f"{mention.name}s" if restored else mention.name)
    return names


def _aliases(name: str, names: Sequence[str]) -> tuple[str, ...]:
    """Return the other names, without genitives of names that stand without the ending too."""
    distinct = set(names)
    return tuple(sorted(n for n in distinct - {name} if not (n.endswith("s") and n.rstrip("'’")[:-1] in distinct)))


def _passages(refs: Sequence[MentionRef], sources: Sources) -> Iterable[Passage]:
    spans = sorted({(ref[0], sources.mention(ref).start, sources.mention(ref).end) for ref in refs})
    return (sources.passage(*span) for span in spans)
