from pathlib import Path

import pytest

from tekstanalyse.read import find_files
from tests.read.factory import write_text


def found(corpus: Path) -> list[str]:
    return [path.relative_to(corpus).as_posix() for path in find_files(corpus)]


def test_files_come_in_the_order_of_their_paths(tmp_path):
    for name in ["b.txt", "a/b.txt", "a/a.txt", "a-b.txt"]:
        write_text(tmp_path / name, "Tekst.")
    assert found(tmp_path) == ["a/a.txt", "a/b.txt", "a-b.txt", "b.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "readme.txt",
        "LICENSE",
        "sak.json",
        "run.cfg",
        "decisions.jsonl",
        ".hidden.txt",
        ".git/config.txt",
        "gold/sak.txt",
        "~$notat.docx",
    ],
)
def test_what_is_no_article_is_passed_over(tmp_path, name):
    write_text(tmp_path / name, "Tekst.")
    assert found(tmp_path) == []


def test_a_corpus_may_itself_be_called_gold(tmp_path):
    write_text(tmp_path / "gold" / "sak.txt", "Tekst.")
    assert found(tmp_path / "gold") == ["sak.txt"]


def test_formats_that_nobody_reads_are_found(tmp_path):
    write_text(tmp_path / "bilde.png", "x")
    assert found(tmp_path) == ["bilde.png"]


def test_links_to_folders_are_listed_and_not_followed(tmp_path):
    write_text(tmp_path / "ute" / "sak.txt", "Tekst.")
    (tmp_path / "inne").mkdir()
    (tmp_path / "inne" / "lenke").symlink_to(tmp_path / "ute")
    assert found(tmp_path / "inne") == ["lenke"]


def test_a_missing_folder_is_said(tmp_path):
    with pytest.raises(NotADirectoryError, match="no such folder"):
        find_files(tmp_path / "borte")
