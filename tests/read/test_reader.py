import os
from hashlib import sha256

import pytest

from tekstanalyse.read import read_file
from tekstanalyse.records import Article, Rejected
from tests.read.factory import write_text

NOTICE = "Fullt hus i Lom\n\nOver hundre møtte opp da laget inviterte til fagdag torsdag.\n"


def only(path, root):
    [record] = read_file(path, root)
    return record


def test_an_article_knows_where_it_comes_from(tmp_path):
    article = only(write_text(tmp_path / "2021" / "fagdag.txt", NOTICE), tmp_path)
    assert (article.path, article.title, article.language) == ("2021/fagdag.txt", "Fullt hus i Lom", "nb")
    assert article.sha256 == sha256(article.text.encode()).hexdigest()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "no text was found"),
        (b"\x00\x01\x02\x03" * 20, "null bytes"),
        (b"\x81\x8d\x8f", "known encoding"),
        (b"Skriv ut\nKommenter:\n", "besides menus"),
        (b"%%%% #### @@@@ !!!! ((((", "neither letters nor figures"),
    ],
)
def test_bad_text_is_rejected_with_a_reason(tmp_path, content, reason):
    path = tmp_path / "sak.txt"
    path.write_bytes(content)
    record = only(path, tmp_path)
    assert isinstance(record, Rejected)
    assert reason in record.reason


def test_an_unknown_format_is_rejected_with_those_that_are_known(tmp_path):
    record = only(write_text(tmp_path / "bilde.png", "x"), tmp_path)
    assert record.path == "bilde.png"
    assert ".docx" in record.reason and ".txt" in record.reason


def test_a_file_that_is_too_big_is_rejected(tmp_path):
    path = write_text(tmp_path / "sak.txt", NOTICE * 15_000)
    [record] = read_file(path, tmp_path, max_megabytes=1)
    assert "too big" in record.reason
    [records] = read_file(
        write_text(tmp_path / "sak.jsonl", f'{{"text": "{"x" * 1_100_000}"}}'), tmp_path, max_megabytes=1
    )
    assert isinstance(records, Article)


def test_links_out_of_the_corpus_are_rejected(tmp_path):
    secret = write_text(tmp_path / "hemmelig.txt", NOTICE)
    (tmp_path / "korpus").mkdir()
    link = tmp_path / "korpus" / "lenke.txt"
    link.symlink_to(secret)
    assert "out of the corpus" in only(link, tmp_path / "korpus").reason


def test_a_file_that_is_gone_is_rejected(tmp_path):
    assert "no such file" in only(tmp_path / "borte.txt", tmp_path).reason


@pytest.mark.parametrize("suffix", ["pdf", "docx", "html", "md", "csv", "jsonl", "txt"])
def test_junk_never_raises(tmp_path, suffix):
    path = tmp_path / f"sak.{suffix}"
    path.write_bytes(os.urandom(300))
    assert all(isinstance(record, Rejected) for record in read_file(path, tmp_path))
