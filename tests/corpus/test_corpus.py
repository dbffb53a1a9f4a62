import csv
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

CORPUS = Path(__file__).parents[2] / "corpus"
GOLD = CORPUS / "gold"
OTHER_TEXTS = CORPUS.parents[1] / "shared"
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
FUNCTION_WORDS = {"nb": {"ikke", "fra", "jeg", "hun", "en"}, "nn": {"ikkje", "frå", "eg", "ho", "ein"}}
RETELLINGS = {
    "webinar-arbeidsgivere.txt",
    "webinar-helsedirektoratet.txt",
    "inspirasjonsdag-oslo.txt",
    "podkast-fagprat.txt",
    "rettleiing-trondheim.txt",
}
SPEAKING = {"speaker", "host", "moderator", "panelist", "guest"}


def decoded(path: Path) -> str:
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def collapsed(text: str) -> str:
    return " ".join(text.replace("**", "").split())


def plain_articles() -> Iterator[tuple[str, str]]:
    for path in CORPUS.glob("*.txt"):
        yield path.name, collapsed(decoded(path))
    for path in set(CORPUS.glob("*.md")) - {CORPUS / "README.md"}:
        yield path.name, collapsed(FRONT_MATTER.sub("", path.read_text("utf-8")))
    for path in CORPUS.glob("*.jsonl"):
        for row in map(json.loads, path.read_text("utf-8").splitlines()):
            yield f"{path.name}#{row['id']}", collapsed(row["text"])
    for path in CORPUS.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield f"{path.name}#{row['id']}", collapsed(row["text"])


TEXTS = dict(plain_articles())
ANSWERS = json.loads((GOLD / "answers.json").read_text("utf-8"))
ANNOTATED = [json.loads(path.read_text("utf-8")) for path in sorted(GOLD.glob("*.json")) if path.stem != "answers"]
EVERY_ARTICLE = pytest.mark.parametrize("gold", ANNOTATED, ids=lambda gold: gold["doc"])


def annotated_strings(gold: dict) -> Iterator[str]:
    for named in [*gold["persons"], *gold["organizations"], *gold["events"]]:
        yield from named["mentions"]
        yield from named.get("titles", [])
    yield from (place for event in gold["events"] if (place := event.get("place")))
    yield from gold["places"]
    yield from (entry["evidence"] for entry in gold["participation"])
    for statement in gold["statements"]:
        yield from (string for key in ("text", "cue", "source") if (string := statement[key]))


def nine_word_runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[start:] for start in range(9)), strict=False))


def test_holds_thirty_articles_a_third_of_them_nynorsk() -> None:
    assert Counter(gold["language"] for gold in ANNOTATED) == {"nb": 20, "nn": 10}


def test_has_every_format_the_reader_knows() -> None:
    formats = {path.suffix for path in CORPUS.iterdir() if path.is_file() and not path.name.startswith(".")}
    assert formats == {".txt", ".md", ".html", ".pdf", ".docx", ".jsonl", ".csv"}


def test_every_article_is_annotated_once() -> None:
    binary = {path.name for path in CORPUS.iterdir() if path.suffix in {".html", ".pdf", ".docx"}}
    assert sorted(gold["doc"] for gold in ANNOTATED) == sorted(binary | set(TEXTS))


def test_one_text_is_in_windows_1252_and_one_has_carriage_returns_and_no_break_spaces() -> None:
    raw = [path.read_bytes() for path in CORPUS.glob("*.txt")]
    assert sum(b"\x96" in text and b"\xc3" not in text for text in raw) == 1
    assert sum(b"\r\n" in text and "\u00a0".encode() in text for text in raw) == 1


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_articles_have_the_length_of_articles(name: str) -> None:
    assert 120 <= len(TEXTS[name].split()) <= 500


@EVERY_ARTICLE
def test_articles_are_in_the_form_they_are_annotated_as(gold: dict) -> None:
    words = Counter(re.findall(r"\w+", TEXTS.get(gold["doc"], "").lower()))
    score = {form: sum(words[word] for word in marks) for form, marks in FUNCTION_WORDS.items()}
    other = "nn" if gold["language"] == "nb" else "nb"
    assert score[other] <= score[gold["language"]] / 4


@EVERY_ARTICLE
def test_annotated_strings_stand_in_the_article(gold: dict) -> None:
    text = TEXTS.get(gold["doc"])
    assert text is None or [string for string in annotated_strings(gold) if string not in text] == []


@EVERY_ARTICLE
def test_annotations_point_at_each_other(gold: dict) -> None:
    people = {person["id"] for person in gold["persons"]}
    sources = people | {organization["id"] for organization in gold["organizations"]}
    events = {event["id"] for event in gold["events"]}
    pairs = [*gold["participation"], *gold["not_speakers"]]
    assert {pair["person"] for pair in pairs} <= people
    assert {pair["event"] for pair in pairs} <= events
    assert {statement["event"] for statement in gold["statements"]} <= events | {None}
    assert {event["parent"] for event in gold["events"] if "parent" in event} <= events
    assert {speaker for s in gold["statements"] if not (speaker := s["speaker"]).startswith("@")} <= sources


@EVERY_ARTICLE
def test_every_person_is_named_in_the_article(gold: dict) -> None:
    assert [person["name"] for person in gold["persons"] if not person["mentions"]] == []


@EVERY_ARTICLE
def test_nobody_both_speaks_and_does_not_speak_at_an_event(gold: dict) -> None:
    spoke = {(entry["person"], entry["event"]) for entry in gold["participation"] if spoke_there(entry)}
    assert spoke & {(pair["person"], pair["event"]) for pair in gold["not_speakers"]} == set()


@pytest.mark.parametrize("name", sorted(RETELLINGS))
def test_real_people_are_never_quoted(name: str) -> None:
    gold = next(gold for gold in ANNOTATED if gold["doc"] == name)
    assert {statement["kind"] for statement in gold["statements"]} == {"indirect"}
    assert not re.search(r"[«»“”\"]|(^|\s)[–—-]\s?[A-ZÆØÅ]", TEXTS[name])


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer["question"])
def test_answers_name_those_who_spoke(answer: dict) -> None:
    speakers, only_mentioned = set(answer["speakers"]), set(answer["only_mentioned"])
    spoke = {name for gold in ANNOTATED for name in speaker_names(gold)}
    annotated = {person["name"] for gold in ANNOTATED for person in gold["persons"]}
    ignored = {string for gold in ANNOTATED for string in gold["ignore"]}
    assert speakers <= spoke
    assert only_mentioned <= annotated | ignored
    assert not speakers & only_mentioned


def spoke_there(entry: dict) -> bool:
    return entry["role"] in SPEAKING and not entry["planned"] and not entry["uncertain"]


def speaker_names(gold: dict) -> Iterator[str]:
    names = {person["id"]: person["name"] for person in gold["persons"]}
    return (names[entry["person"]] for entry in gold["participation"] if spoke_there(entry))


def test_the_webinar_of_8_october_2020_has_its_full_list_of_speakers() -> None:
    webinar = "webinar-2020-10-08-erfaringskonsulenter"
    reports = [gold for gold in ANNOTATED if any(event["id"] == webinar for event in gold["events"])]
    assert len(reports) == 2
    assert {name for gold in reports for name in speaker_names(gold)} == set(ANSWERS[0]["speakers"])


def test_no_nine_words_in_a_row_come_from_texts_beside_the_project() -> None:
    others = {run for path in OTHER_TEXTS.rglob("*.txt") for run in nine_word_runs(path.read_text("utf-8"))}
    assert {run for text in TEXTS.values() for run in nine_word_runs(text)} & others == set()
