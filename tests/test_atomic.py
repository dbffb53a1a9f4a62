import pytest

from tekstanalyse.atomic import replacing


def test_file_is_put_in_place_when_it_is_whole(tmp_path):
    with replacing(tmp_path / "a.json") as partial:
        partial.write_text("ny")
        assert not (tmp_path / "a.json").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_old_file_stays_when_the_new_one_fails(tmp_path):
    (tmp_path / "a.json").write_text("gammel")
    with pytest.raises(ZeroDivisionError), replacing(tmp_path / "a.json") as partial:
        partial.write_text("halv")
        raise ZeroDivisionError
    assert [path.read_text() for path in tmp_path.iterdir()] == ["gammel"]
