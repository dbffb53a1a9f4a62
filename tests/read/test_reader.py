import os
from hashlib import sha256
from pathlib import Path
from random import Random
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tekstanalyse.read import find_files, read_file
from tekstanalyse.records import Article, Rejected
from tests.read.factory import write_text

CORPUS = Path(__file__).parents[2] / "corpus"
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
        write_text(tmp_path / "sak.jsonl", f'{{"text": "{"møtet ble avlyst " * 70_000}"}}'), tmp_path, max_megabytes=1
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


def test_links_that_lead_nowhere_or_in_a_circle_are_rejected(tmp_path):
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "c.txt").symlink_to("borte.txt")
    (tmp_path / "mappe").mkdir()
    (tmp_path / "mappe" / "tilbake").symlink_to(tmp_path)
    reasons = [only(path, tmp_path).reason for path in find_files(tmp_path)]
    assert [reason.split()[-2:] for reason in reasons] == [
        ["to", "itself"],
        ["to", "itself"],
        ["leads", "nowhere"],
        ["not", "followed"],
    ]


def test_any_name_of_a_file_gives_a_path_that_can_be_written_down(tmp_path):
    names = [b"linje\nskift.txt", b"\x1b[31m.txt", b"\xe5rsm\xf8te.txt"]
    for name in names:
        write_text(tmp_path / os.fsdecode(name), NOTICE)
    articles = [only(path, tmp_path) for path in find_files(tmp_path)]
    assert all(isinstance(article, Article) and article.path.encode() for article in articles)
    assert "\\xe5rsm\\xf8te.txt" in [article.path for article in articles]
    assert len({article.id for article in articles}) == len(names)


@pytest.mark.parametrize("name", ["beredskapsseminar.pdf", "pressemelding-leseloft.docx", "merdkonferansen-2023.html"])
def test_a_file_cut_off_is_read_in_part_or_rejected(tmp_path, name):
    whole = (CORPUS / name).read_bytes()
    path = tmp_path / name
    for share in range(1, 20):
        path.write_bytes(whole[: len(whole) * share // 20])
        [record] = read_file(path, tmp_path)
        assert isinstance(record, Article) or "damaged" in record.reason or "found" in record.reason


def test_text_of_very_many_lines_or_very_long_ones_takes_no_more_time_than_it_has_to(tmp_path):
    for text in ["Tittel\n\n" * 20_000, "Les også\nNoe\n" * 20_000, "Hjem > " * 20_000, "Foto Kari " * 20_000]:
        started = process_time()
        read_file(write_text(tmp_path / "sak.txt", text), tmp_path)
        assert process_time() - started < 5


BEGINNINGS = {
    "pdf": b"%PDF-1.7\n1 0 obj\n",
    "docx": b"PK\x03\x04",
    "html": b"<html><body><article><p>",
    "md": b"---\ntitle: ",
    "csv": b"id,text\n1,",
    "jsonl": b'{"text": "',
    "txt": b"",
}


@pytest.mark.parametrize("suffix", BEGINNINGS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(junk=st.binary(), begun=st.booleans())
def test_junk_never_raises(tmp_path, suffix, junk, begun):
    path = tmp_path / f"sak.{suffix}"
    path.write_bytes((BEGINNINGS[suffix] if begun else b"") + junk)
    assert all(isinstance(record, Article) or record.reason for record in read_file(path, tmp_path))


@pytest.mark.parametrize("suffix", BEGINNINGS)
def test_random_bytes_are_no_article(tmp_path, suffix):
    path = tmp_path / f"sak.{suffix}"
    for seed in range(20):
        path.write_bytes(Random(seed).randbytes(300))
        assert all(isinstance(record, Rejected) for record in read_file(path, tmp_path))
