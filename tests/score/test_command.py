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


def test_several_folders_stand_side_by_side(folders):
    gold, output = folders
    result = CliRunner().invoke(score, [gold, output, gold, output])
    assert result.exit_code == 0
    lines = [line.split() for line in result.output.splitlines() if line]
    assert ["person", "mentions", *["1.00", "/", "1.00", "/", "1.00"] * 2] in lines
    assert next(line for line in lines if line[:3] == ["who", "spoke", "at"])[-6:] == ["1", "of", "1"] * 2
    assert "spurious" not in result.output


def test_several_folders_are_json_by_their_names(folders):
    result = CliRunner().invoke(score, [*folders, *folders, "--json"])
    reports = msgspec.json.decode(result.output)
    assert [report["articles"] for report in reports.values()] == [2, 2]


def test_an_output_without_annotations_before_it_is_told(folders):
    _, output = folders
    assert "no folder of annotations" in CliRunner().invoke(score, [output]).output
