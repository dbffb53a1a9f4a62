"""Tell who is a person by all that an article says around a name: the component before `article_names`.

A name finder knows some names better than others, and takes an unheard-of one for an organization or for nothing.
This reads all mentions of a name together, and what stands around them; of the name itself it sees no more than whether
its letters are those of a Norwegian word. Its weights are learned (`models/scripts/people.py`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from tekstanalyse.parse.around import NAME, PERSON, PROPER, UNNOTICED, Article, begins, is_capitalised, joined
from tekstanalyse.parse.spelling import Spelling, Weights, total

WEIGHTS = "weights.json"
ORGANIZATION, DEFINITE = "ORG", "Definite=Def"
OPEN = frozenset({PROPER, "NOUN", "ADJ", "VERB"})
"""Parts of speech that an unheard-of name gets."""
ALPHABET = frozenset("abcdefghijklmnopqrstuvwxyzæøåéèêóòôäöü")
"""The letters of Norwegian words, with marks and those of loanwords."""

BECOMES_PERSON = {"GPE": 2.0, "LOC": 2.0, UNNOTICED: 1.0}
"""Log-odds from which a name of another kind becomes a person's; from `OTHERS` where no kind is given."""
OTHERS = 1.0
UNHEARD = 2.0
"""What it adds to a name's log-odds that all its words are spelled as no Norwegian word is; of some, their share."""
READINGS = 2
"""How often a text is read: who was found to be a person helps to find others."""
IS_NOBODY, IS_BODY = -3.0, -5.0
"""Log-odds below which a person of one word is nobody, and one of several words an organization."""
IS_WORD, IS_TITLE = -1.0, -4.0
"""Log-odds below which letters are a common word's: where the tag says so too, and where it makes it a name."""
LOOKS_LIKE_NAME, IS_FOREIGN = 2.0, 4.0
"""Log-odds above which letters are a name's without the help of anything else, and no Norwegian word's."""


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
            words = article.words[mentions[0].start : mentions[0].end]
            odds += UNHEARD * sum(map(self._is_unheard, words)) / len(words)
            is_person = odds > BECOMES_PERSON.get(kind, OTHERS)
            for start, end, kind in (one for one in mentions if not doc[one.start].is_upper):
                if is_person and all(NAME.fullmatch(word.text) for word in doc[start:end]):
                    yield (start, end), PERSON
                elif kind == PERSON and odds < (IS_NOBODY if end - start == 1 else IS_BODY):
                    yield (start, end), "" if end - start == 1 else ORGANIZATION
                elif kind == UNNOTICED and self._is_label(doc[start]):
                    yield (start, end), PERSON

    def _is_unheard(self, word: str) -> bool:
        """Tell whether a word is spelled as no Norwegian word is."""
        letters = {letter for letter in word.casefold() if letter.isalpha()}
        return not letters <= ALPHABET or self.spelling(word) > IS_FOREIGN

    def _is_label(self, word: Token) -> bool:
        """Tell whether a word that looks like a name stands for who speaks, as in an interview («Arvid: Ja, litt.»)."""
        is_followed = word.i + 1 < len(word.doc) and word.nbor().text == ":"
        return is_followed and begins(word) and self.spelling(word.text) > LOOKS_LIKE_NAME

    def _bounded(self, name: Span) -> Span:
        """Return a person without a title or an indefinite word that begins the sentence («Kaptein Moe»)."""
        first = name[0]
        is_title = begins(first) and not first.is_upper and not first.text.endswith(("en", "et", "ane", "ene"))
        is_word = is_title and self.spelling(first.text) < (IS_TITLE if first.pos_ == PROPER else IS_WORD)
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


@Language.factory("article_people", requires=["token.pos", "token.dep", "doc.ents"], assigns=["doc.ents", "token.pos"])
def article_people(nlp: Language, name: str) -> ArticlePeople:
    return ArticlePeople()
