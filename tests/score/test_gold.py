import json
from pathlib import Path

import pytest

from tekstanalyse.score.gold import corpus_of, load_gold, person_key


def write(folder: Path, name: str, **fields) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(json.dumps({"doc": name.replace(".json", ".txt"), **fields}), encoding="utf-8")


def test_fields_that_are_not_scored_may_have_any_form(tmp_path):
    person = {"id": "p1", "name": "Kari Moen", "mentions": ["Kari Moen"], "affiliations": ["NVE", {"role": None}]}
    write(tmp_path, "a.json", persons=[person], places=["Oslo"], language="nn")
    (article,) = load_gold(tmp_path)
    assert article.persons[0].mentions == ("Kari Moen",)


def test_a_name_is_one_person_in_all_articles_of_a_folder(tmp_path):
    people = [{"id": "p1", "name": "Kari Moen"}]
    write(tmp_path, "a.json", persons=people, events=[{"id": "sauseminaret"}])
    write(tmp_path, "b.json", persons=people)
    first, second = load_gold(tmp_path)
    assert person_key(first, first.persons[0]) == person_key(second, second.persons[0])


def test_event_ids_of_an_article_keep_people_within_the_article(tmp_path):
    people = [{"id": "p1", "name": "Kari Moen"}]
    write(tmp_path / "news", "a.json", persons=people, events=[{"id": "a/e1"}])
    write(tmp_path / "news", "b.json", persons=people)
    write(tmp_path / "seminars", "c.json", persons=people, events=[{"id": "sauseminaret"}])
    first, second, third = load_gold(tmp_path)
    assert person_key(first, first.persons[0]) != person_key(second, second.persons[0])
    assert third.corpus_wide


def test_a_file_that_is_no_annotation_is_named(tmp_path):
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(ValueError, match=r"broken\.json"):
        load_gold(tmp_path)


def test_a_file_of_another_form_is_named(tmp_path):
    write(tmp_path, "crooked.json", persons="Kari Moen")
    with pytest.raises(ValueError, match=r"crooked\.json"):
        load_gold(tmp_path)


def test_files_about_no_single_article_are_passed_over(tmp_path):
    (tmp_path / "answers.json").write_text("[]", encoding="utf-8")
    write(tmp_path, "a.json")
    assert len(load_gold(tmp_path)) == 1


def test_a_folder_without_annotations_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError):
        load_gold(tmp_path)


def test_articles_lie_beside_their_annotations_or_above_them(tmp_path):
    write(tmp_path / "gold", "a.json")
    gold = load_gold(tmp_path / "gold")
    with pytest.raises(FileNotFoundError):
        corpus_of(tmp_path / "gold", gold)
    (tmp_path / "a.txt").touch()
    assert corpus_of(tmp_path / "gold", gold) == tmp_path
    (tmp_path / "gold" / "a.txt").touch()
    assert corpus_of(tmp_path / "gold", gold) == tmp_path / "gold"
