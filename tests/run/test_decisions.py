"""What people have decided is read line by line."""

from tekstanalyse.records import Decision
from tekstanalyse.run.decisions import read_decisions


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
