"""Dev sentences article by article, on sentences built by hand."""

import io
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from texts.articles import article_passages, articles, read_articles
from treebank import Sentence, Word


def sentence(text: str, source: str = "a.conll") -> Sentence:
    return Sentence(tuple(Word(form, form, "X", "", 0, "root") for form in text.split()), source)


def known(**lines: str) -> Mapping[str, frozenset[str]]:
    """Tell which articles have a sentence, the sentences of each parted by a slash."""
    pairs = [(line.replace(" ", ""), name) for name, text in lines.items() for line in text.split("/")]
    return {line: frozenset(name for other, name in pairs if other == line) for line, _ in pairs}


FIRST = [sentence(text) for text in ("Ny bru |", "Brua er open .", "Folk jublar .", "Ja .", "Alle er glade .")]
SECOND = [sentence(text) for text in ("Gamal veg |", "Vegen er stengd .", "Ingen køyrer .", "Slik blir det .")]
NARC = known(
    bru="Ny bru |/Brua er open ./Folk jublar ./Ja .", veg="Gamal veg |/Vegen er stengd ./Ingen køyrer .", ja="Ja ."
)


def test_articles_are_told_by_the_sentences_they_have() -> None:
    assert articles([*FIRST, *SECOND], NARC) == ["bru"] * 5 + ["veg"] * 4


def test_a_sentence_that_stands_in_an_article_by_chance_does_not_begin_it() -> None:
    assert "veg" not in articles([*FIRST, SECOND[1], *FIRST], NARC)


@pytest.mark.parametrize(("before", "number"), [(4, 1), (12, 2)])
def test_unknown_sentences_are_cut_at_a_heading_that_is_far_from_the_last(before: int, number: int) -> None:
    found = articles([*(sentence(f"Linje {n} .") for n in range(before)), sentence("Ny sak |"), sentence("Ja .")], {})
    assert len(set(found)) == number


def test_unknown_sentences_are_cut_where_a_file_ends() -> None:
    assert len(set(articles([sentence("Ja ."), sentence("Nei .", source="b.conll")], {}))) == 2


def test_headings_of_the_treebank_stand_on_lines_of_their_own_in_the_official_text() -> None:
    official = [sentence(text, "") for text in ("Ny bru", "Brua er open .", "Berre her .", "Folk jublar .")]
    (passage,) = article_passages(official, FIRST, NARC)
    assert passage.separators == ("\n", " ", " ", " ")
    assert {one.source for one in passage.sentences} == {"bru"}


def test_articles_are_read_from_the_archive(tmp_path: Path) -> None:
    text = b"Brua er open .\nJa .\n"
    with tarfile.open(tmp_path / "narc.tar.xz", "w:xz") as archive:
        for name in ("nno/bru.txt", "nno/bru.ann"):
            member = tarfile.TarInfo(name)
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text))
    assert read_articles(tmp_path / "narc.tar.xz") == {"Bruaeropen.": frozenset({"bru"}), "Ja.": frozenset({"bru"})}
