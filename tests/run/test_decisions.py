"""What people have decided is read line by line."""

import pytest

from tekstanalyse.records import Decision
from tekstanalyse.run.decisions import append_decision, read_decisions, take_back_decision


def test_no_file_is_no_decision(tmp_path):
    assert read_decisions(tmp_path) == ([], [])


def test_decision_of_a_human_is_sure(tmp_path):
    line = '{"kind": "person", "left": "Åse Dalheim", "right": "Aase Dalheim", "same": true}\n'
    (tmp_path / "decisions.jsonl").write_text(line, encoding="utf-8")
    expected = Decision(kind="person", left="Åse Dalheim", right="Aase Dalheim", same=True, rule="human", score=1.0)
    assert read_decisions(tmp_path) == ([expected], [])


def test_faulty_lines_do_not_take_the_others_with_them(tmp_path):
    good = '{"kind": "event", "left": "a", "right": "b", "same": false, "rule": "meg", "score": 0.9}'
    bad = ["{", "[]", '{"kind": "dog", "left": "a", "right": "b", "same": true}', '{"kind": "person"}', "\x00"]
    (tmp_path / "decisions.jsonl").write_text("\n".join([*bad, "", good]), encoding="utf-8")
    decisions, rejected = read_decisions(tmp_path)
    assert [decision.rule for decision in decisions] == ["meg"]
    assert [record.path for record in rejected] == [f"decisions.jsonl#{number}" for number in range(1, 6)]


def human(left, right, same=True):
    return Decision(kind="person", left=left, right=right, same=same, rule="human", score=1.0)


@pytest.mark.parametrize("before", ["", "{}\n", "{}", '{"kind": 1}\n\n', "\n", "æøå\r\n{}\r\n"])
def test_writing_and_taking_back_leaves_every_byte_as_it_was(tmp_path, before):
    path = tmp_path / "decisions.jsonl"
    if before:
        path.write_bytes(before.encode())
    append_decision(tmp_path, human("Kari Moe", "Kari Vik"))
    append_decision(tmp_path, human("Jo Lie", "J. Lie", same=False))
    assert path.read_bytes().startswith(before.encode())
    assert [decision.same for decision in read_decisions(tmp_path)[0]] == [True, False]
    for _ in range(2):
        assert '"kind":"person"' in (take_back_decision(tmp_path) or "")
    assert (path.read_bytes() if path.exists() else b"") == before.encode()


def test_there_is_nothing_to_take_back_without_a_decision(tmp_path):
    assert take_back_decision(tmp_path) is None


def test_a_link_to_the_decisions_stays_a_link(tmp_path):
    (tmp_path / "felles.jsonl").write_text("{}\n", encoding="utf-8")
    (tmp_path / "decisions.jsonl").symlink_to("felles.jsonl")
    append_decision(tmp_path, human("Kari Moe", "Kari Vik"))
    assert (tmp_path / "decisions.jsonl").is_symlink()
    assert (tmp_path / "felles.jsonl").read_text(encoding="utf-8").count("\n") == 2
