"""Tell who is a person by all that an article says around a name: the component before `article_names`.

A name finder knows some names better than others, and takes an unheard-of one for an organization or for nothing.
This reads all mentions of a name together, and what stands around them; of the name itself it sees no more than whether
its letters are those of a Norwegian word. Its weights are learned (`models/scripts/people.py`).
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from math import log1p
from pathlib import Path
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from tekstanalyse.parse.spelling import Spelling, Weights, total

WEIGHTS = "weights.json"
PERSON, ORGANIZATION, UNNOTICED, PROPER, DEFINITE = "PER", "ORG", "none", "PROPN", "Definite=Def"
KINDS = frozenset({PERSON, ORGANIZATION, "GPE", "LOC", "PROD", "EVT"})
"""Kinds of names that are read, a place and its government (`GPE_LOC`, `GPE_ORG`) as one kind."""
OPEN = frozenset({PROPER, "NOUN", "ADJ", "VERB"})
"""Parts of speech that an unheard-of name gets."""
CAPITAL = re.compile(r"(?:[^\W\d_]{1,4}['’-])?[^\W\d_]")
"""A first letter, or that behind a particle: «Moe», «al-Amin», «d'Arc»."""
NAME = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
EDGES, LONGEST = (-5, -3, -1, 0, 1, 3, 5), 4

BECOMES_PERSON = {"GPE": 2.0, "LOC": 2.0, UNNOTICED: 1.0}
"""Log-odds from which a name of another kind becomes a person's; from `OTHERS` where no kind is given."""
OTHERS = 1.0
READINGS = 2
"""How often a text is read: who was found to be a person helps to find others."""
IS_NOBODY, IS_BODY = -3.0, -5.0
"""Log-odds below which a person of one word is nobody, and one of several words an organization."""
IS_WORD, IS_SURELY_WORD = -1.0, -3.0
"""Log-odds below which letters are a common word's: where the tag says so too, and where a sentence begins."""
LOOKS_LIKE_NAME = 2.0
"""Log-odds above which letters are a name's without the help of anything else."""

Form = tuple[str, ...]


class Mention(NamedTuple):
    """A name, or a word with a capital that no name was seen in (`UNNOTICED`)."""

    start: int
    end: int
    kind: str


class Article:
    """The names of an article, read together."""

    def __init__(self, doc: Doc, spelling: Spelling) -> None:
        self.doc = doc
        self.spelling = spelling
        self.words = [token.text for token in doc]
        self.all = frozenset(self.words)
        self.small = frozenset(filter(str.islower, self.words))
        written = ((token, word) for token, word in zip(doc, self.words, strict=True) if is_capitalised(word))
        self.capitalised = [token for token, word in written if not (word.islower() or word.isupper())]
        """The words with a capital that are not in capitals throughout."""

    def mentions(self) -> list[Mention]:
        """Return all names, and other words with a capital that may be one, in their order."""
        kinds = ((name, name.label_.partition("_")[0]) for name in self.doc.ents)
        seen = [Mention(name.start, name.end, kind) for name, kind in kinds if kind in KINDS]
        halves = {word.text for name in self.doc.ents if len(name) > 1 for word in (name[0], name[-1])}
        outside = (token for token in self.capitalised if token.ent_iob_ == "O" and self._may_be_name(token, halves))
        return sorted([*seen, *(Mention(token.i, token.i + 1, UNNOTICED) for token in outside)])

    def _may_be_name(self, token: Token, halves: Collection[str]) -> bool:
        if token.lower_ in self.small and token.text not in halves:
            return False
        return token.pos_ == PROPER or not begins(token) or self.spelling(token.text) >= IS_SURELY_WORD

    def form(self, mention: Mention) -> Form:
        """Return the words of a name, the last without its genitive where the text has it without too."""
        *first, last = self.words[mention.start : mention.end]
        return (*first, last[:-1] if last.endswith("s") and last[:-1] in self.all else last)

    def names(self) -> Iterator[tuple[Sequence[Mention], Mapping[str, float]]]:
        """Yield the mentions of each name, and a number for each thing that stands around them or around its kin."""
        found_here = self.mentions()
        kinds = {i: one.kind for one in found_here for i in range(one.start, one.end)}
        mentions: dict[Form, list[Mention]] = defaultdict(list)
        around: dict[Form, Counter[str]] = defaultdict(Counter)
        sharing: dict[str, list[Form]] = defaultdict(list)
        for one in found_here:
            form = self.form(one)
            mentions[form].append(one)
            around[form].update(dict.fromkeys(surroundings(self.doc, one, kinds), 1))
            for word in (form[0], form[-1]):
                sharing[word].append(form)
        for form, found in mentions.items():
            others = [other for other in dict.fromkeys(sharing[form[0]] + sharing[form[-1]]) if other != form]
            counted = around[form] + Counter(f for other in others for f in relation(form, other, mentions[other]))
            counted.update({f"kin {feature}": n for other in others for feature, n in around[other].items()})
            shares = Counter(feature for one in found for feature in looks(self.doc, one))
            features = {feature: log1p(count) for feature, count in counted.items()}
            features |= {feature: count / len(found) for feature, count in shares.items()}
            yield found, features | dict.fromkeys(self._letters(found[0]), 1.0)

    def _letters(self, mention: Mention) -> Iterator[str]:
        """Yield how the words of a name are spelled."""
        words = self.words[mention.start : mention.end]
        if likely := [sum(map(self.spelling(word).__ge__, EDGES)) for word in words if is_capital(word)]:
            yield from (f"first {likely[0]}", f"last {likely[-1]}", f"least {min(likely)}")
        told = {"capitals": words[-1].isupper(), "small": any(word[0].islower() for word in words)}
        told["word"] = len(words) == 1 and words[0].lower() in self.small
        yield from (feature for feature, is_so in told.items() if is_so)


def relation(form: Form, other: Form, mentions: Iterable[Mention]) -> Iterator[str]:
    """Yield what names are that share a word with one, longer or shorter ones."""
    length = "longer" if len(other) > len(form) else "shorter" if len(other) < len(form) else "as long"
    word = "first" if form[0] == other[0] else "last" if form[-1] == other[-1] else "other"
    yield from (f"{length} {word} {mention.kind}" for mention in mentions)


def looks(doc: Doc, mention: Mention) -> Iterator[str]:
    """Yield what one mention is taken for, how many words it has, and their tags."""
    start, end, kind = mention
    yield from (f"kind {kind}", f"length {min(end - start, LONGEST)}")
    yield f"tags {doc[start].pos_} {doc[end - 1].pos_} {'begins' if begins(doc[start]) else 'inside'}"


def surroundings(doc: Doc, mention: Mention, kinds: Mapping[int, str]) -> Iterator[str]:
    """Yield what stands around one mention: words, their tags, names, and its place in the tree."""
    start, end, _ = mention
    before, after = near(doc, start - 1), near(doc, end)
    yield from (f"before {before}", f"after {after}", f"tag before {tag(doc, start - 1)}", f"tag after {tag(doc, end)}")
    yield f"tags before {tag(doc, start - 2)} {tag(doc, start - 1)}"
    yield f"tags after {tag(doc, end)} {tag(doc, end + 1)}"
    yield from (f"name before {kinds.get(start - 1, '')}", f"name after {kinds.get(end, '')}")
    ways = (("and", after, end + 1), ("and before", before, start - 2))
    yield from (f"{way} {kinds.get(place, '')}" for way, word, place in ways if word == "og")
    root = doc[start:end].root
    yield f"relation {root.dep_}"
    if root.head is not root:
        yield from (f"head {root.dep_} {root.head.lower_}", f"head tag {root.dep_} {root.head.pos_}")
    for child in (child for child in root.children if not start <= child.i < end):
        yield from (f"child {child.dep_}", f"child word {child.dep_} {child.lower_}")


def near(doc: Doc, place: int) -> str:
    """Return the word in a place in small letters, a number by its length."""
    if (token := doc[place] if 0 <= place < len(doc) else None) is None:
        return "<none>"
    return "<line>" if token.is_space else f"<{min(len(token), 3)} digits>" if token.like_num else token.lower_


def tag(doc: Doc, place: int) -> str:
    return doc[place].pos_ if 0 <= place < len(doc) else "<none>"


def begins(word: Token) -> bool:
    return word.i == 0 or bool(word.is_sent_start) or not word.nbor(-1).text[-1].isalnum()


def is_capital(word: str) -> bool:
    """Tell whether a word begins with a capital, or has one behind a particle («al-Amin»)."""
    return word[0].isupper() or bool((found := CAPITAL.match(word)) and found[0][-1].isupper())


def is_capitalised(word: str) -> bool:
    """Tell whether a word is written as names are: in letters, one of them a capital at least."""
    return len(word) > 1 and is_capital(word) and bool(NAME.fullmatch(word))


class ArticlePeople:
    """Make people of names of other kinds and of words unnoticed, and nobody of some people, in the light of a text."""

    def __init__(self) -> None:
        self.learn({"spelling": {}, "people": {}, "titles": {}})

    def __call__(self, doc: Doc) -> Doc:
        """Correct `doc.ents`, and tag the words of people's names that are no common words as proper nouns."""
        article = Article(doc, self.spelling)
        for _ in range(READINGS):
            before = doc.ents
            decided = dict(self._decided(article))
            names = [(ent.start, ent.end, decided.pop((ent.start, ent.end), ent.label_)) for ent in doc.ents]
            names += [(*place, label) for place, label in decided.items()]
            doc.set_ents(joined(self._reaching([Span(doc, *name) for name in sorted(names) if name[-1]])))
            if doc.ents == before:
                break
        doc.set_ents([self._bounded(name) for name in doc.ents])
        for word in (word for name in doc.ents if name.label_ == PERSON for word in name):
            if word.pos_ != PROPER and is_capitalised(word.text) and self.spelling(word.text) >= IS_WORD:
                word.pos_ = PROPER
        return doc

    def _decided(self, article: Article) -> Iterator[tuple[tuple[int, int], str]]:
        """Yield the places of names that get another label, or none (an empty one); what is in capitals stays."""
        doc = article.doc
        for mentions, features in article.names():
            odds = total(features, self.weights["people"])
            kind, _ = Counter(one.kind for one in mentions).most_common(1)[0]
            is_person = odds > BECOMES_PERSON.get(kind, OTHERS)
            for start, end, kind in (one for one in mentions if not doc[one.start].is_upper):
                if is_person and all(NAME.fullmatch(word.text) for word in doc[start:end]):
                    yield (start, end), PERSON
                elif kind == PERSON and odds < (IS_NOBODY if end - start == 1 else IS_BODY):
                    yield (start, end), "" if end - start == 1 else ORGANIZATION
                elif kind == UNNOTICED and self._is_label(doc[start]):
                    yield (start, end), PERSON

    def _is_label(self, word: Token) -> bool:
        """Tell whether a word that looks like a name stands for who speaks, as in an interview («Arvid: Ja, litt.»)."""
        is_followed = word.i + 1 < len(word.doc) and word.nbor().text == ":"
        return is_followed and begins(word) and self.spelling(word.text) > LOOKS_LIKE_NAME

    def _bounded(self, name: Span) -> Span:
        """Return a person without a title or an indefinite word that begins the sentence («Kaptein Moe»)."""
        first = name[0]
        is_title = begins(first) and not first.is_upper and not first.text.endswith(("en", "et", "ane", "ene"))
        is_word = is_title and self.spelling(first.text) < IS_SURELY_WORD
        is_cut = name.label_ == PERSON and len(name) > 1 and (is_word or first.lower_ in self.titles)
        return Span(name.doc, name.start + 1, name.end, PERSON) if is_cut else name

    def _reaching(self, spans: Sequence[Span]) -> Iterator[Span]:
        """Yield the names, those of people with the words beside them that belong to a full name."""
        full = {word.text for span in spans if span.label_ == PERSON and len(span) > 1 for word in span}
        taken = {word.i for span in spans for word in span}
        for span in spans:
            start, end = span.start, span.end
            if span.label_ == PERSON:
                before, after = span.doc[max(start - 1, 0)], span.doc[min(end, len(span.doc) - 1)]
                start -= before.i not in taken and (before.text in full or self._is_given_name(before))
                end += after.i not in taken and after.text in full
                taken.update(range(start, end))
            yield Span(span.doc, start, end, span.label_)

    def _is_given_name(self, word: Token) -> bool:
        """Tell whether a word before a name, which nothing else was seen in, looks like a part of it."""
        is_word = word.pos_ not in OPEN or DEFINITE in word.morph or word.lower_ in self.titles
        written = bool(word.whitespace_) and is_capitalised(word.text)
        return written and not is_word and self.spelling(word.text) > LOOKS_LIKE_NAME

    def learn(self, weights: dict[str, Weights]) -> None:
        """Take over the weights of letters (`spelling`) and of names (`people`), and the titles people have."""
        self.weights = weights
        self.spelling, self.titles = Spelling(weights["spelling"]), frozenset(weights["titles"])

    def to_disk(self, path: Path, **_: Any) -> None:
        """Write the weights into a folder, as JSON."""
        path.mkdir(parents=True, exist_ok=True)
        text = json.dumps(self.weights, ensure_ascii=False, indent=0, sort_keys=True)
        (path / WEIGHTS).write_text(text + "\n", encoding="utf-8")

    def from_disk(self, path: Path, **_: Any) -> ArticlePeople:
        """Read the weights from a folder."""
        self.learn(json.loads((path / WEIGHTS).read_text(encoding="utf-8")))
        return self


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return the names, two parts of one person's that nothing but a space is between as one."""
    whole: list[Span] = []
    for span in spans:
        last = whole[-1] if whole else span
        if last.label_ == span.label_ == PERSON and last.end == span.start and last[-1].whitespace_:
            whole[-1] = Span(span.doc, last.start, span.end, PERSON)
        else:
            whole.append(span)
    return whole


@Language.factory("article_people", requires=["token.pos", "token.dep", "doc.ents"], assigns=["doc.ents", "token.pos"])
def article_people(nlp: Language, name: str) -> ArticlePeople:
    return ArticlePeople()
