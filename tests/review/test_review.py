import json

import pytest
from click.testing import CliRunner

from tekstanalyse.commands.review import review
from tekstanalyse.run import pipeline
from tests.resolve.factory import names


def asked(result):
    """Return the questions put, as `1 av 5  person`."""
    return [line for line in result.output.splitlines() if " av " in line and line[0].isdigit() and "igjen" not in line]


def test_list_asks_nothing_and_writes_nothing(reviewed):
    result = reviewed.review("", "--list")
    assert result.exit_code == 0
    assert "person: Kari Moe [keeper] ~ Kari Moe [lege]  (holdes nå fra hverandre: same-name 0,50)" in result.output
    assert "arrangement: ei samling [mote] ~ Samlinga [mote-2]" in result.output
    assert "[s]amme" not in result.output
    assert reviewed.written == ""


def test_both_sides_are_shown_with_titles_sentences_and_reasons(reviewed):
    shown = reviewed.review("v v v v v").output
    assert "Overlege, Lidal sykehus, 2021" in shown
    assert "«Keeper Kari Moe i Lidal IL redda alt. Siri Dal jubla.»" in shown
    assert "mot: andre organisasjoner; et annet yrke" in shown
    assert "for: uten dato som skiller; samme arrangør: Fjordlaget" in shown
    assert "– lege, 2021-05-03, [lege]" in shown


def test_an_answer_is_written_at_once_and_the_next_run_obeys_it(reviewed):
    before = reviewed.run()
    assert names(before.people).count("Kari Moe") == 2
    total = len(asked(reviewed.review("v " * 10)))
    result = reviewed.review("samme " * total)
    assert result.exit_code == 0
    decided = [json.loads(line) for line in reviewed.written.splitlines()]
    assert {"kind": "person", "left": "Kari Moe [keeper]", "right": "Kari Moe [lege]", "same": True} in decided
    assert "tekstanalyse run" in result.output.splitlines()[-1]
    after = reviewed.run()
    assert names(after.people).count("Kari Moe") == 1
    assert len(after.events) == 1
    assert not asked(reviewed.review("v"))


def test_command_to_go_on_with_keeps_the_settings_of_the_run(reviewed):
    settings = {"stages.resolve.min_confidence": 0.8}
    account = {"pipeline": pipeline.load(overrides=settings).config}
    (reviewed.output / "run.json").write_text(json.dumps(account), encoding="utf-8")
    command = reviewed.review("s").output.splitlines()[-1]
    assert command.endswith(f"--pipeline {reviewed.output / 'run.json'}")
    (reviewed.output / "run.json").write_text(json.dumps({"pipeline": pipeline.load().config}), encoding="utf-8")
    assert "--pipeline" not in reviewed.review("u").output.splitlines()[-1]


def test_undo_takes_back_one_after_the_other_and_restores_the_bytes(reviewed):
    path = reviewed.corpus / "decisions.jsonl"
    own = b'{"kind": "place", "left": "Bergen", "right": "Bjorgvin", "same": true}\n\n{ingen avgjerd}'
    path.write_bytes(own)
    reviewed.review("s u")
    assert path.read_bytes().startswith(own + b"\n")
    for _ in range(2):
        assert "tatt tilbake: {" in reviewed.review("", "--undo").output
    assert path.read_bytes() == own


def test_undo_of_the_only_decision_leaves_no_file(reviewed):
    reviewed.review("s")
    reviewed.review("", "--undo")
    assert not (reviewed.corpus / "decisions.jsonl").exists()
    assert "ingen avgjørelse" in reviewed.review("", "--undo").output


def test_what_is_answered_is_not_asked_again_before_the_next_run(reviewed):
    first = asked(reviewed.review("u"))
    assert len(asked(reviewed.review("v " * 10))) == int(first[0].split()[2]) - 1


def test_back_takes_the_answer_before_back_and_asks_again(reviewed):
    result = reviewed.review("s tilbake u q")
    assert [line.split()[0] for line in asked(result)] == ["1", "2", "1", "2"]
    [decision] = [json.loads(line) for line in reviewed.written.splitlines()]
    assert decision["same"] is False


def test_back_at_the_first_question_says_so(reviewed):
    assert "første spørsmålet" in reviewed.review("t q").output


def test_later_decides_nothing_and_the_end_of_input_is_an_end(reviewed):
    result = reviewed.review("v")
    assert result.exit_code == 0
    assert "0 avgjort" in result.output
    assert reviewed.written == ""


def test_a_word_that_is_no_answer_is_asked_again(reviewed):
    result = reviewed.review("kanskje u q")
    assert "Svar med bokstaven" in result.output
    assert reviewed.written.count("\n") == 1


def test_a_short_name_that_was_given_to_one_is_not_offered_to_another(reviewed):
    result = reviewed.review("s " * 10)
    about_moe = [line for line in reviewed.written.splitlines() if '"Moe [slekt]"' in line]
    assert len(about_moe) == 1
    assert result.exit_code == 0


def test_a_contradiction_with_an_earlier_decision_is_said_and_not_written(reviewed):
    """Whoever keeps two of a name apart cannot join everybody of the name to a third."""
    path = reviewed.corpus / "decisions.jsonl"
    path.write_text(
        '{"kind": "event", "left": "ei samling [mote]", "right": "Lidalsmøtet", "same": true}\n'
        '{"kind": "event", "left": "Samlinga [mote-2]", "right": "Haustmøtet", "same": true}\n'
        '{"kind": "event", "left": "Haustmøtet", "right": "Lidalsmøtet", "same": false}\n'
        '{"kind": "event", "left": "Lidalsmøtet", "right": "Haustmøtet", "same": true}\n',
        encoding="utf-8",
    )
    result = reviewed.review("", "--list")
    assert "Det strider mot en tidligere avgjørelse: «Haustmøtet» er ikke «Lidalsmøtet»" in result.output


def test_the_corpus_can_be_given_in_place_of_the_output(reviewed, monkeypatch):
    monkeypatch.chdir(reviewed.corpus.parent)
    (reviewed.corpus.parent / "outputs").mkdir()
    reviewed.output.rename(reviewed.corpus.parent / "outputs" / "korpus")
    result = CliRunner().invoke(review, ["korpus", "--list", "--language", "en"])
    assert "kept apart so far: same-name 0.50" in result.output
    assert CliRunner().invoke(review, ["--list"]).exit_code == 0


def test_a_folder_that_is_no_output_is_told_in_a_sentence(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tomt").mkdir()
    result = CliRunner().invoke(review, ["tomt"])
    assert result.exit_code == 2
    assert "Traceback" not in result.output


@pytest.mark.parametrize(("language", "word"), [("nb", "avgjort"), ("nn", "avgjorde"), ("en", "decided")])
def test_the_person_is_asked_in_a_language_of_choice(reviewed, language, word):
    result = CliRunner().invoke(review, [str(reviewed.output), "--language", language], input="\n")
    assert f"0 {word}" in result.output


def test_no_more_is_asked_than_the_limit(reviewed):
    result = reviewed.review("v " * 10, "--limit", "2")
    assert [line.split()[:3] for line in asked(result)] == [["1", "av", "2"], ["2", "av", "2"]]


def test_all_that_is_unsure_is_counted_beside_what_is_asked(reviewed):
    total = len(asked(reviewed.review("v " * 10)))
    result = reviewed.review("s a", "--limit", "2")
    assert f"{total} usikre avgjørelser; de 2 viktigste først" in result.output
    assert f"1 avgjort, {total - 1} igjen" in result.output
    assert "viktigste" not in reviewed.review("v " * 10).output


def test_the_same_run_asks_the_same(reviewed):
    assert reviewed.review("", "--list").output == reviewed.review("", "--list").output
