"""Learn who is a person by what stands around a name: the weights of the component `article_people`.

Two regressions. One tells by a word's letters whether it is a name or a common word: names of the lists and of the
treebank on one side, words in small letters and titles on the other. The other reads all mentions of a name in an
article of the training text, in which everyone has a name of the world and most other names are made up too, as the
name finder sees them; and once more with the labels of some names spoilt, so that it looks at the text around.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from math import log1p, sqrt
from pathlib import Path
from random import Random
from typing import Annotated

import numpy as np
import spacy
import typer
from assemble import OWN, write
from convert import FORMS, training_sentences
from fairness import UNNEEDED, Deal, NewNames, surnames
from origins import is_kept_out, measured
from scale import Scale, share
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from spacy.tokens import Doc, Span
from texts.articles import articles, read_articles
from texts.documents import Passage, to_doc
from texts.named import read_named
from texts.variants import blend
from texts.world import WEIGHTS, WorldSwap
from treebank import read_sentences, without_heading_mark

from tekstanalyse.lexicon import words
from tekstanalyse.parse.around import Article
from tekstanalyse.parse.spelling import Spelling, Weights, grams

TITLES = ("person-titles", "human-nouns")
GIVEN_NAMES = ("given-names-female", "given-names-male", "given-names-world")
BLENDED = 0.35
KEPT = 0.15
"""The share of articles in which people keep their names."""
OTHERS_RENAMED = 0.6
SPOILT = 0.4
"""The share of names whose label is spoilt in the second reading."""
MISTAKEN = 0.35
"""The share of those that are no people's and become one's."""
TAKEN_FOR = ("ORG", "ORG", "ORG", "GPE_LOC", "LOC", "PROD", "", "", "", "PER", "PER")
CUT = 0.6
"""The share of articles that are cut to documents of ten sentences in the second reading."""
SENTENCES = 10
DRAWS = 3
LEAST_SEEN = 12
"""Times a feature is seen, for each draw, to get a weight."""
LEAST_GRAM = 8
STRENGTH = {"spelling": 0.5, "people": 0.2}
"""The inverse of the L1 penalty."""

Place = tuple[int, int]
Example = tuple[Mapping[str, float], bool, float]


@dataclass(frozen=True)
class Renamed:
    """A text and where names stand in it: start, end, label."""

    text: str
    names: tuple[tuple[int, int, str], ...]


class NameMaker:
    """Names of the world for people, and made-up names of each other kind."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.world = WorldSwap.gather()
        self.named = read_named()

    def people(self, part: str) -> Iterator[str]:
        """Yield given or family names (`part`) without end, some of them blends."""
        while True:
            pool = self.random.choice(self.random.choices(self.world.pools, WEIGHTS)[0])
            listed = getattr(pool, part)
            if listed:
                name = self.random.choice(listed)
                made_up = blend(name, self.random.choice(listed))
                yield made_up if self.random.random() < BLENDED and not is_kept_out(made_up) else name

    def other(self, kind: str, length: int) -> tuple[str, ...]:
        """Return a name of a kind, half of them blends of two."""
        listed = [name for name in self.named.get(kind, ()) if len(name) == length] or [
            name for name in self.named[kind] if len(name) == 1
        ]
        name = self.random.choice(listed)
        if self.random.random() < 0.5:
            return name
        return tuple(map(blend, name, self.random.choice([one for one in listed if len(one) == len(name)])))

    def renamed(self, doc: Doc) -> Renamed:
        """Give everyone in an article a name of the world, and most other names a made-up one."""
        texts: list[str | None] = [token.text for token in doc]
        if self.random.random() > KEPT:
            people = [span for span in doc.ents if span.label_ == "PER"]
            new = NewNames(Deal(self.people("given")), Deal(self.people("family")), surnames(people))
            for person in people:
                texts[person.start : person.end] = new.words(person)
        self._rename_others(doc, texts)
        return _joined(doc, texts)

    def _rename_others(self, doc: Doc, texts: list[str | None]) -> None:
        """Write each new name in the place of the first word; the others get none."""
        dealt: dict[tuple[str, ...], tuple[str, ...] | None] = {}
        for name in doc.ents:
            kind = "GPE" if "GPE" in name.label_ else name.label_
            if kind not in self.named or not all(len(token) > 2 and token.is_title for token in name):
                continue
            ending = "s" if "Case=Gen" in name[-1].morph and name[-1].text.endswith("s") else ""
            form = (*(token.text for token in name[:-1]), name[-1].text.removesuffix(ending))
            if form not in dealt:
                dealt[form] = self.other(kind, len(form)) if self.random.random() < OTHERS_RENAMED else None
            if new := dealt[form]:
                texts[name.start : name.end] = [" ".join(new) + ending, *[None] * (len(name) - 1)]


def _joined(doc: Doc, texts: Sequence[str | None]) -> Renamed:
    text, starts, ends = "", [], []
    for word, token in zip(texts, doc, strict=True):
        starts.append(len(text))
        text += word or ""
        ends.append(len(text))
        text += "" if word is None and text.endswith(" ") else token.whitespace_
    last = {name: max(i for i in range(name.start, name.end) if texts[i] is not None) for name in doc.ents}
    return Renamed(text, tuple((starts[name.start], ends[i], name.label_) for name, i in last.items()))


def training_articles(treebank: Path, narc: Path, scale: float) -> Iterator[Doc]:
    """Yield the training text article by article, headings on lines of their own."""
    known = read_articles(narc)
    vocab = spacy.blank("nb").vocab
    for code, name in FORMS.items():
        path = treebank / f"ndt-{name}-train.conll.xz"
        converted = list(training_sentences(path, code, scale))
        original = list(read_sentences(path))[: len(converted)]
        placed = zip(converted, articles(original, known), map(without_heading_mark, original), strict=True)
        for _, group in groupby(placed, key=lambda one: one[1]):
            found = list(group)
            separators = tuple("\n" if marked.heading else " " for _, _, marked in found)
            yield to_doc(Passage(tuple(sentence for sentence, _, _ in found), separators), vocab)


def titles() -> list[str]:
    """Return the titles that stand before names, but for those that are given names too (`gjest`)."""
    given = {name.casefold() for part in GIVEN_NAMES for name in words(part)}
    return sorted(words("person-titles") - given)


def learn_spelling(docs: Sequence[Doc]) -> Weights:
    """Learn which runs of letters names have, and which common words have.

    Both sides weigh the same. Names of the measured origins and of the treebank count four times; common words count
    by how often they stand in the text and, more, before a name.
    """
    common, before, people = Counter[str](), Counter[str](), Counter[str]()
    for doc in docs:
        for token, after in zip(doc, [*doc[1:], None], strict=True):
            if token.ent_type_ == "PER" and token.text[:1].isupper() and len(token) > 2:
                people[token.text] += 1
            elif not token.ent_type_ and token.is_lower and len(token) > 1 and token.text.replace("-", "").isalpha():
                common[token.text] += 1
                before[token.text] += bool(after and after.ent_iob_ == "B" and after.ent_type_ == "PER")
    titles = {word for name in TITLES for word in words(name) if word.isalpha()}
    near = {name for names in measured("dealt_out").values() for name in names.given + names.family} | set(people)
    world = {name for pool in WorldSwap.gather().pools for names in pool for name in names.given + names.family}
    weights = {name: 4.0 if name in near else 1.0 for name in sorted(world | near)}
    against = {word: 1 + log1p(common[word]) + 3 * log1p(before[word]) + 8 * (word in titles) for word in common}
    against |= {word: 9.0 for word in titles - set(common)}
    evenly = sum(against.values()) / sum(weights.values())
    examples = [(dict.fromkeys(grams(name), 1.0), True, weight * evenly) for name, weight in weights.items()]
    examples += [(dict.fromkeys(grams(word), 1.0), False, weight) for word, weight in sorted(against.items())]
    return regression(examples, LEAST_GRAM, STRENGTH["spelling"])


def examples_of(doc: Doc, names: Iterable[tuple[int, int, str]], spelling: Spelling) -> Iterator[Example]:
    """Yield each name the pipeline may see in an article, and whether most of its mentions are a person's."""
    people = [(start, end) for start, end, label in names if label == "PER"]
    for mentions, features in Article(doc, spelling).names():
        places = ((doc[one.start].idx, doc[one.end - 1].idx + len(doc[one.end - 1])) for one in mentions)
        right = [verdict for place in places if (verdict := _verdict(place, people)) is not None]
        if right:
            yield features, sum(right) * 2 > len(right), sqrt(len(right))


def _verdict(place: Place, people: Sequence[Place]) -> bool | None:
    """Tell whether a place is a person's or within one; None where it is more than one."""
    start, end = place
    if any(first <= start and end <= last for first, last in people):
        return True
    return None if any(first < end and start < last for first, last in people) else False


def spoil(doc: Doc, random: Random) -> None:
    """Give all mentions of some names another label, as an unsure name finder would."""
    spans = []
    for _, group in groupby(sorted(doc.ents, key=_form), key=_form):
        same = list(group)
        spoilt = random.random() < SPOILT
        is_person = sum(span.label_ == "PER" for span in same) * 2 > len(same)
        for span in same:
            label = _mistaken(span, is_person, random) if spoilt else span.label_
            spans += [Span(doc, span.start, span.end, label)] if label else []
    doc.set_ents(spans)


def _form(span: Span) -> str:
    return span.text.rstrip("s")


def _mistaken(span: Span, is_person: bool, random: Random) -> str:
    if not is_person:
        return "PER" if random.random() < MISTAKEN else span.label_
    label = random.choice(TAKEN_FOR)
    return "ORG" if not label and len(span) > 1 else label


def cut(doc: Doc, names: Sequence[tuple[int, int, str]]) -> Iterator[tuple[Doc, list[tuple[int, int, str]]]]:
    """Yield documents of ten sentences."""
    sentences = list(doc.sents)
    for first in range(0, len(sentences), SENTENCES):
        span = doc[sentences[first].start : sentences[min(first + SENTENCES, len(sentences)) - 1].end]
        yield (
            span.as_doc(),
            [
                (start - span.start_char, end - span.start_char, label)
                for start, end, label in names
                if span.start_char <= start and end <= span.end_char
            ],
        )


def read_twice(doc: Doc, renamed: Renamed, spelling: Spelling, random: Random) -> Iterator[Example]:
    """Yield the names of a parsed article as the name finder sees them, and with some labels spoilt."""
    yield from examples_of(doc, renamed.names, spelling)
    pieces = cut(doc, renamed.names) if random.random() < CUT else [(doc, renamed.names)]
    for piece, names in pieces:
        spoil(piece, random)
        yield from examples_of(piece, names, spelling)


def regression(examples: Sequence[Example], least: int, strength: float) -> Weights:
    """Return the weights that separate the examples, few of them; the empty name is the intercept."""
    seen = Counter(chain.from_iterable(features for features, _, _ in examples))
    kept = [{name: value for name, value in features.items() if seen[name] >= least} for features, _, _ in examples]
    vectorizer = DictVectorizer(dtype=np.float32)
    table = vectorizer.fit_transform(kept)
    table.indices, table.indptr = table.indices.astype(np.int32), table.indptr.astype(np.int32)
    model = LogisticRegression(C=strength, l1_ratio=1, solver="liblinear", max_iter=200, random_state=1)
    model.fit(table, [right for _, right, _ in examples], sample_weight=[weight for _, _, weight in examples])
    learned = zip(vectorizer.feature_names_, model.coef_[0], strict=True)
    weights = {name: round(float(weight), 2) for name, weight in learned if abs(weight) > 0.01}
    return {"": round(float(model.intercept_[0]), 2), **weights}


def learn_people(
    docs: Sequence[Doc], parse: Callable[[Iterable[str]], Iterable[Doc]], spelling: Weights, seed: int, draws: int
) -> Weights:
    """Learn from several draws of names."""
    judge, examples = Spelling(spelling), []
    for draw in range(seed, seed + draws):
        maker, random = NameMaker(draw), Random(draw)
        renamed = [maker.renamed(doc) for doc in docs]
        for doc, one in zip(parse(one.text for one in renamed), renamed, strict=True):
            examples += read_twice(doc, one, judge, random)
    return regression(examples, LEAST_SEEN * draws, STRENGTH["people"])


def main(
    assembled: Annotated[Path, typer.Argument(help="the pipeline without these weights")],
    treebank: Annotated[Path, typer.Argument(help="folder with the treebank's files")],
    narc: Annotated[Path, typer.Argument(help="NARC's archive, which tells where an article ends")],
    output: Annotated[Path, typer.Argument(help="folder to write the finished pipeline to")],
    seed: int = 1,
    scale: Scale = 1,
) -> None:
    """Learn the weights of `article_people` and write the pipeline with them (ten minutes on one core)."""
    docs = list(training_articles(treebank, narc, scale))
    finder = spacy.load(assembled, exclude=[*UNNEEDED, *OWN])
    spelling = learn_spelling(docs)
    people = learn_people(docs, finder.pipe, spelling, seed, share(DRAWS, scale))
    typer.echo(f"{len(spelling)} weights of letters, {len(people)} of names")
    nlp = spacy.load(assembled)
    nlp.get_pipe("article_people").learn({"spelling": spelling, "people": people, "titles": titles()})
    write(nlp, output)


if __name__ == "__main__":
    typer.run(main)
