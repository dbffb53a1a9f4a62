"""Write the articles with their syntax as CoNLL-U, the format of Universal Dependencies.

The store has no syntax: what parsing gave, a packed spaCy Doc for each article, lies in the work folder of the run. It
is opened here, and nowhere else outside the stages.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from tekstanalyse.atomic import UnreadableError, replacing
from tekstanalyse.export.choice import Choice, NothingLeftError
from tekstanalyse.records import Article
from tekstanalyse.run.kept import kept

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

ARTICLES = "articles.jsonl"


class Named(NamedTuple):
    """A mention of somebody or something with an id."""

    start: int
    end: int
    entity: str


def write_conllu(
    store: sqlite3.Connection, choice: Choice, folder: Path, path: Path, advance: Callable[[int], None]
) -> int:
    """Write the articles of the period, copies left out, and return how many sentences there are.

    Raises:
        NotKeptError: the parsed Docs are gone, or are those of another version.
        NothingLeftError: there is no such article; a file that was there stays.
    """
    from spacy.tokens import DocBin  # only here: no other format waits for spaCy
    from spacy.vocab import Vocab

    vocab, count = Vocab(), 0
    with replacing(path) as partial:
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            for one in kept(folder, _articles(folder, choice), "parsed"):
                [doc] = DocBin().from_bytes(one.result).get_docs(vocab)
                for sentence in sentences(doc, one.article.id, _mentions(store, one.article.id)):
                    file.write(sentence)
                    count += 1
                advance(1)
        if not count:
            raise NothingLeftError
        with partial.open(encoding="utf-8") as file:
            read = sum(line.startswith("# sent_id = ") for line in file)
        if read != count:
            raise UnreadableError(f"{path.name}: {read} sentences are read back of {count}")
    return count


def _articles(folder: Path, choice: Choice) -> list[Article]:
    everything = msgspec.json.Decoder(Article).decode_lines((folder / ARTICLES).read_bytes())
    return [article for article in everything if article.duplicate_of is None and _is_of_period(article, choice)]


def _is_of_period(article: Article, choice: Choice) -> bool:
    if not choice.has_period:
        return True
    day = article.published
    if day is None:
        return False
    # The day may be a month or a year: `~` sorts behind its last day.
    return (choice.first is None or f"{day}~" >= choice.first) and (choice.last is None or day <= choice.last)


def _mentions(store: sqlite3.Connection, article: str) -> list[Named]:
    query = "SELECT start, end, entity FROM mentions WHERE article = ? ORDER BY start, end DESC, entity"
    return [Named(row["start"], row["end"], row["entity"]) for row in store.execute(query, (article,))]


def sentences(doc: "Doc", article: str, mentions: Sequence[Named] = ()) -> Iterator[str]:
    """Yield each sentence as a block of lines; line breaks are no words, and stand in `SpacesAfter`.

    `MISC` has `name`, what the model takes for a name, as NorNE writes it (`B-PER`), and `EntityId`, the id of whom or
    what it names in this run, begun by `B-` and gone on with by `I-`; the longest mention wins.
    """
    entities = _by_character(mentions)
    number = 0
    for sent in doc.sents:
        words = [token for token in sent if not token.text.isspace()]
        if not words:
            continue
        number += 1
        begins = f"# newdoc id = {_value(article)}\n" if number == 1 else ""
        tree = _Tree(words)
        lines = [_line(token, tree, entities) for token in words]
        yield f"{begins}# sent_id = {_value(article)}-{number}\n# text = {_text(words)}\n{''.join(lines)}\n"


class _Tree:
    """The words of a sentence numbered from 1, under one root, without the line breaks between them."""

    def __init__(self, words: Sequence["Token"]) -> None:
        self._ids = {token.i: position for position, token in enumerate(words, 1)}
        self._root = next(token for token in words if self._above(token) is None)

    def number(self, token: "Token") -> int:
        """Return the number of a word."""
        return self._ids[token.i]

    def head(self, token: "Token") -> tuple[int, str]:
        """Return the number of its head and its relation to it; 0 for the root."""
        above = self._above(token)
        if token.i == self._root.i:
            return 0, "root"
        relation = token.dep_ if token.dep_ not in ("", "ROOT") else "parataxis"
        return self.number(above or self._root), relation

    def _above(self, token: "Token") -> "Token | None":
        """Return the nearest word above, None where there is none."""
        head = token
        while head.head.i != head.i:
            head = head.head
            if head.i in self._ids:
                return head
        return None


def _line(token: "Token", tree: _Tree, entities: Mapping[int, tuple[str, int]]) -> str:
    head, relation = tree.head(token)
    columns = (
        tree.number(token), token.text, token.lemma_, token.pos_ or "X", token.tag_, _features(token), head, relation,
        "", _misc(token, entities),
    )  # fmt: skip
    return "\t".join(_value(str(column)) or "_" for column in columns) + "\n"


def _features(token: "Token") -> str:
    return "|".join(sorted(str(token.morph).split("|"), key=str.lower))


def _misc(token: "Token", entities: Mapping[int, tuple[str, int]]) -> str:
    found = []
    if token.ent_iob_ in ("B", "I"):
        found.append(f"name={token.ent_iob_}-{token.ent_type_}")
    if token.idx in entities:
        entity, start = entities[token.idx]
        found.append(f"EntityId={'B' if start == token.idx else 'I'}-{entity}")
    return "|".join([*found, *_spacing(token)])


def _spacing(token: "Token") -> list[str]:
    """Say what follows a word: nothing, a space (which needs no saying), or other white space."""
    after = token.whitespace_
    following = token.i + 1
    while following < len(token.doc) and token.doc[following].text.isspace():
        after += token.doc[following].text_with_ws
        following += 1
    if after == " ":
        return []
    return [f"SpacesAfter={_escaped(after)}"] if after else ["SpaceAfter=No"]


def _escaped(space: str) -> str:
    r"""Return white space as UDPipe writes it: `\s`, `\n`, `\r`, `\t`."""
    known = {" ": r"\s", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
    return "".join(known.get(character, r"\s") for character in space)


def _text(words: Sequence["Token"]) -> str:
    spaced = "".join(f"{word.text}{' ' if word is not words[-1] and _has_space(word) else ''}" for word in words)
    return _value(spaced)


def _has_space(word: "Token") -> bool:
    return "SpaceAfter=No" not in _spacing(word)


def _by_character(mentions: Sequence[Named]) -> dict[int, tuple[str, int]]:
    """Return the mention that a character belongs to, the longest of several, by entity and start."""
    found: dict[int, tuple[str, int]] = {}
    for mention in sorted(mentions, key=lambda one: (one.end - one.start, one.entity)):
        found |= dict.fromkeys(range(mention.start, mention.end), (mention.entity, mention.start))
    return found


def _value(text: str) -> str:
    """Return text that breaks no line and no column."""
    return " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in text).split())
