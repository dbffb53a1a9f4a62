import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tekstanalyse.read import find_files, read_file

CORPUS = Path(__file__).parents[2] / "corpus"
ARTICLES = {article.path: article for path in find_files(CORPUS) for article in read_file(path, CORPUS)}
GOLD = [
    json.loads(path.read_text("utf-8")) for path in sorted((CORPUS / "gold").glob("*.json")) if path.stem != "answers"
]


def strings(gold: dict) -> Iterator[str]:
    for named in [*gold["persons"], *gold["organizations"], *gold["events"]]:
        yield from (*named["mentions"], *named.get("titles", []))
    yield from (event["place"] for event in gold["events"] if event.get("place"))
    yield from gold["places"]
    yield from (entry["evidence"] for entry in gold["participation"])
    yield from (said[key] for said in gold["statements"] for key in ("text", "cue", "source") if said[key])


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["doc"])
def test_what_was_annotated_stands_in_the_cleaned_text(gold):
    article = ARTICLES[gold["doc"]]
    text = " ".join(article.text.split())
    assert [string for string in strings(gold) if " ".join(string.split()) not in text] == []
    assert article.language == gold["language"]


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("folkemote-skole.txt", "2022-11-29"),
        ("pressekonferanse-flom.txt", "2022-10-04"),
        ("boklansering-vikebo.txt", "2023-11-03"),
        ("beredskapsseminar.pdf", "2023-03-13"),
        ("pressemelding-folkehogskule.txt", "2023-01-20"),
        ("merdkonferansen-2023.html", "2023-09-22"),
        ("program-spraktreff.txt", None),
    ],
)
def test_the_day_of_publication(path, published):
    assert ARTICLES[path].published == published


def test_titles_captions_and_broken_words():
    assert ARTICLES["pressemelding-folkehogskule.txt"].title == "Ny rektor ved Vestfjord folkehøgskule"
    assert "reservestrømmen på" in ARTICLES["beredskapsseminar.pdf"].text
    page = ARTICLES["merdkonferansen-2023.html"]
    assert [page.text[zone.start : zone.end] for zone in page.zones if zone.kind in {"byline", "caption"}] == [
        "Av Solfrid Nybø Haukås – 22. september 2023",
        "Full sal i Kulturbadet. Foto: Bjørnar Elde-Nygaard",
    ]
