"""The ledger gives back what it was given, and forgets what two runs have not used."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tekstanalyse.run.ledger import Entry, Ledger

entries = st.builds(Entry, st.binary(), st.just(False)) | st.builds(Entry.failure, st.text())
results = st.dictionaries(st.binary(min_size=1, max_size=16), entries, max_size=8)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger.sqlite"


@settings(max_examples=25)
@given(results, results)
def test_everything_added_is_found_by_whoever_opens_it_next(tmp_path_factory, first, second):
    path = tmp_path_factory.mktemp("ledger") / "ledger.sqlite"
    with Ledger(path) as ledger:
        ledger.add("words", first.items())
        ledger.add("words", second.items())
    with Ledger(path) as ledger:
        expected = first | second
        assert {key: ledger[key] for key in expected} == expected
        assert ledger.has([*expected, b"absent" * 3]) == set(expected)
        failed = {key: entry.reason for key, entry in expected.items() if entry.failed}
        assert ledger.failures(expected) == failed


@settings(max_examples=25)
@given(st.lists(st.sets(st.integers(0, 9).map(str)), max_size=6))
def test_what_one_of_the_last_two_runs_used_is_kept(tmp_path_factory, runs):
    with Ledger(tmp_path_factory.mktemp("ledger") / "ledger.sqlite") as ledger:
        for used in runs:
            keys = {key.encode() for key in used}
            ledger.add("words", [(key, Entry(b"")) for key in keys - ledger.has(keys)])
            ledger.close_run(keys)
        kept = {key.encode() for used in runs[-2:] for key in used}
        assert ledger.has(str(key).encode() for key in range(10)) == kept


def test_batch_that_cannot_be_written_whole_is_not_written_at_all(path):
    def broken():
        yield b"one", Entry(b"1")
        raise RuntimeError

    with Ledger(path) as ledger:
        with pytest.raises(RuntimeError):
            ledger.add("words", broken())
        assert ledger.has([b"one"]) == set()


def test_many_keys_are_looked_up_at_once(path):
    keys = [str(number).encode() for number in range(2000)]
    with Ledger(path) as ledger:
        ledger.add("words", [(key, Entry(key)) for key in keys])
        assert ledger.has(keys) == set(keys)


def test_absent_key_is_an_error(path):
    with Ledger(path) as ledger, pytest.raises(KeyError):
        ledger[b"absent"]


def test_notes_are_kept(path):
    with Ledger(path) as ledger:
        assert ledger.noted("name", str) is None
        ledger.note("name", "Årsmøte")
    with Ledger(path) as ledger:
        assert ledger.noted("name", str) == "Årsmøte"


@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_damaged_file_is_begun_anew(path, content):
    path.write_bytes(content)
    with Ledger(path) as ledger:
        ledger.add("words", [(b"one", Entry(b"1"))])
        assert ledger.has([b"one"]) == {b"one"}


def test_reason_may_be_any_text():
    assert Entry.failure("\ud800 er ikkje eit teikn").reason == "\\ud800 er ikkje eit teikn"
