import msgspec
import pytest
from click.testing import CliRunner

from tekstanalyse.commands.score import score
from tests.score.annotated import BOKMAAL, NYNORSK
from tests.score.perfect import perfect


@pytest.fixture
def folders(tmp_path):
    gold, output = tmp_path / "gold", tmp_path / "output"
    gold.mkdir()
    output.mkdir()
    published = perfect((NYNORSK, BOKMAAL))
    for name in ("articles", "participations", "statements"):
        (output / f"{name}.jsonl").write_bytes(msgspec.json.Encoder().encode_lines(getattr(published, name)))
    for name in ("people", "organizations", "events"):
        (output / f"{name}.json").write_bytes(msgspec.json.encode(getattr(published, name)))
    for annotated in (NYNORSK, BOKMAAL):
        (gold / f"{annotated.doc}.json").write_bytes(msgspec.json.encode(annotated))
    return [str(gold), str(output)]


def test_the_table_is_aligned(folders):
    result = CliRunner().invoke(score, folders)
    assert result.exit_code == 0
    table = result.output.split("\n\n")[1].splitlines()
    assert table[1].split()[:5] == ["person", "mentions", "1.00", "1.00", "1.00"]
    assert len({line.rstrip().rindex(" ") for line in table[1:]}) == 1


def test_json_is_for_programs(folders):
    result = CliRunner().invoke(score, [*folders, "--json"])
    assert msgspec.json.decode(result.output)["rows"][0]["score"]["f1"] == 1


def test_a_folder_without_a_run_is_told_in_a_sentence(folders):
    gold, _ = folders
    result = CliRunner().invoke(score, [gold, gold])
    assert result.exit_code == 1
    assert "Error: " in result.output
    assert "Traceback" not in result.output
