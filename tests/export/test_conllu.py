"""What is parsed comes out as CoNLL-U that two other readers take, with the text as it was."""

from typing import NamedTuple

import conllu
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc, Token
from spacy.training.converters import conllu_to_docs

from tekstanalyse.cli import call
from tekstanalyse.export.conllu import Named, sentences

VOCAB = spacy.blank("nb").vocab
TEXT = (
    "Full sal\n\nPsykolog Liv Dale heldt foredrag på fagdagen i Førde 4. mars 2022. Ho fekk mange spørsmål.\n"
    "– Vi treng fleire møteplassar, sa Dale etter foredraget.\n"
)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run over two articles, one the copy of the other."""
    corpus = tmp_path_factory.mktemp("korpus")
    for name in ("a.txt", "b.txt"):
        (corpus / name).write_text(TEXT, encoding="utf-8")
    output = tmp_path_factory.mktemp("outputs") / "korpus"
    assert call(["run", str(corpus), "--output", str(output), "-q", "--workers", "1"]) in (0, 3)
    return output


def exported(run, path, *options):
    assert call(["export", str(run), "-q", "--to", "conllu", "--file", str(path), *options]) == 0
    return path.read_text(encoding="utf-8")


class Word(NamedTuple):
    """A word as a reader finds it."""

    form: str
    lemma: str
    pos: str
    features: dict[str, str]
    head: int
    relation: str
    name: str | None


def by_conllu(text: str) -> list[Word]:
    return [
        Word(token["form"], token["lemma"], token["upos"], token["feats"] or {}, token["head"], token["deprel"],
             (token["misc"] or {}).get("name"))
        for sentence in conllu.parse(text) for token in sentence
    ]  # fmt: skip


def by_spacy(text: str) -> list[Word]:
    [doc] = conllu_to_docs(text, n_sents=1000, no_print=True)
    return list(map(word_of, doc))


def word_of(token: Token) -> Word:
    head = 0 if token.head == token else token.head.i - token.sent.start + 1
    name = f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else None
    relation = token.dep_ if head else "root"
    return Word(token.text, token.lemma_, token.pos_, token.morph.to_dict(), head, relation, name)


def written_text(text: str) -> str:
    """Put the text together again from the words and what stands between them."""
    words = [token for sentence in conllu.parse(text) for token in sentence]
    return "".join(token["form"] + space_after(token["misc"] or {}) for token in words)


def space_after(misc: dict[str, str]) -> str:
    default = "" if "SpaceAfter" in misc else " "
    return misc.get("SpacesAfter", default).replace(r"\n", "\n").replace(r"\s", " ")


def test_two_readers_find_the_same_words_and_trees(run, tmp_path):
    text = exported(run, tmp_path / "a.conllu")
    words = by_conllu(text)
    assert by_spacy(text) == words
    assert [(word.form, word.name) for word in words if word.name][:2] == [("Liv", "B-PER"), ("Dale", "I-PER")]
    assert {"Førde", "møteplassar", "spørsmål"} <= {word.form for word in words}
    assert any(word.features for word in words)
    assert all(sentence.to_tree() for sentence in conllu.parse(text))


def test_text_can_be_put_together_again(run, tmp_path):
    assert written_text(exported(run, tmp_path / "a.conllu")).strip() == TEXT.strip()


def test_two_readers_find_hostile_words_as_they_are():
    words = ["#", "_", "a|b", "x=y", "<script>", "1-2", "3.1", "Å" * 5000, "=1+1", "'; --", "Siri", "Bø", "gjekk", "."]
    root = words.index("gjekk")
    doc = doc_of(
        words, [True] * len(words), [root] * len(words), ["dep"] * root + ["ROOT", "punct"],
        lemmas=[*words[:root], "gå", "."], pos=["X"] * 10 + ["PROPN", "PROPN", "VERB", "PUNCT"],
        morphs=[""] * root + ["Mood=Ind|Tense=Past", ""], ents=["O"] * 10 + ["B-PER", "I-PER", "O", "O"],
    )  # fmt: skip
    text = "".join(sentences(doc, "avis"))
    assert by_conllu(text) == by_spacy(text) == list(map(word_of, doc))


def test_article_is_there_once_and_its_people_have_ids(run, tmp_path):
    parsed = conllu.parse(exported(run, tmp_path / "a.conllu"))
    assert [sentence.metadata["newdoc id"] for sentence in parsed if "newdoc id" in sentence.metadata] == ["a"]
    named = [token["form"] for sentence in parsed for token in sentence if "person:liv-dale" in str(token["misc"])]
    assert named == ["Liv", "Dale", "Dale"]


def test_period_leaves_out_other_articles(run, tmp_path, capsys):
    code = call(["export", str(run), "--to", "conllu", "--file", str(tmp_path / "a.conllu"), "--until", "1999-12-31"])
    assert (code, capsys.readouterr().err) == (1, "error: nothing is left to write: --until leave nothing\n")
    assert not (tmp_path / "a.conllu").exists()


def test_without_the_work_of_the_run_it_says_what_to_do(run, tmp_path, capsys):
    other = tmp_path / "korpus"
    other.mkdir()
    for file in run.iterdir():
        if file.is_file():
            (other / file.name).write_bytes(file.read_bytes())
    assert call(["export", str(other), "--to", "conllu", "--file", str(tmp_path / "a.conllu")]) == 1
    assert "run the pipeline again" in capsys.readouterr().err


def doc_of(words, spaces, heads, deps=None, **more):
    return Doc(VOCAB, words=words, spaces=spaces, heads=heads, deps=deps or ["dep"] * len(words), **more)


def test_line_breaks_are_no_words():
    words = ["Ny", "leiar", "\n\n", "Liv", "Dale", "opna", "."]
    doc = doc_of(words, [True, False, False, True, True, False, False], [1, 1, 1, 5, 3, 5, 5],
                 ["amod", "ROOT", "dep", "nsubj", "flat:name", "ROOT", "punct"],
                 ents=["O", "O", "O", "B-PER", "I-PER", "O", "O"])  # fmt: skip
    first, second = sentences(doc, "avis", [Named(10, 18, "person:liv-dale"), Named(10, 13, "person:liv")])
    assert first.splitlines()[:3] == ["# newdoc id = avis", "# sent_id = avis-1", "# text = Ny leiar"]
    assert r"SpacesAfter=\n\n" in first.splitlines()[4]
    assert second.splitlines()[2:4] == [
        "1\tLiv\t_\tX\t_\t_\t3\tnsubj\t_\tname=B-PER|EntityId=B-person:liv-dale",
        "2\tDale\t_\tX\t_\t_\t1\tflat:name\t_\tname=I-PER|EntityId=I-person:liv-dale",
    ]


WORDS = st.lists(
    st.one_of(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5), st.just("\n")),
    min_size=1, max_size=12,
)  # fmt: skip


@given(WORDS, st.data())
@settings(max_examples=60)
def test_any_tree_has_one_root_and_no_loop(words, data):
    heads = [data.draw(st.integers(0, position)) for position in range(len(words))]
    spaces = data.draw(st.lists(st.booleans(), min_size=len(words), max_size=len(words)))
    doc = doc_of(words, spaces, heads)
    for sentence in conllu.parse("".join(sentences(doc, "a|b\n=c"))):
        assert sum(token["head"] == 0 for token in sentence) == 1
        assert len(list(sentence)) == count(sentence.to_tree())


def count(tree: conllu.TokenTree) -> int:
    return 1 + sum(map(count, tree.children))
