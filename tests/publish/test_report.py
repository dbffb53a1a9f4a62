import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import chain

import msgspec
import pytest

from tekstanalyse.connect import connect
from tekstanalyse.publish.report import write
from tekstanalyse.publish.report.content import content
from tekstanalyse.publish.report.page import FOLDER, SCRIPTS
from tekstanalyse.publish.report.selection import Limits, select
from tekstanalyse.publish.report.texts import Text
from tekstanalyse.records import Analysis, Event, Participation, Passage, Person, Rejected
from tests.publish.example import EXAMPLE, HARBOUR, REJECTED, RUN, article, harbour

VOID = {"meta"}
LANGUAGES = {"nb", "nn", "en"}


class Page(HTMLParser):
    """Collect the elements of a page with what stands in them, and check that each is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.inside.append("")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] == self.elements[-1][0]:
            self.inside[-1] += data

    def all(self, tag):
        return [
            (attributes, inside)
            for (name, attributes), inside in zip(self.elements, self.inside, strict=True)
            if name == tag
        ]

    def content(self):
        [found] = [inside for attributes, inside in self.all("script") if attributes.get("id") == "content"]
        return unpacked(found)


def unpacked(text):
    """Return the content with its tables as lists of records."""
    found = json.loads(text)
    for name, table in found.pop("tables").items():
        records = [
            dict.fromkeys(table["fields"]) | dict(zip(table["fields"], row, strict=False)) for row in table["rows"]
        ]
        for field, words in table["words"].items():
            for record in records:
                record[field] = None if record[field] is None else words[record[field]]
        found[name] = records
    return found


def page(tmp_path, analysis=EXAMPLE, rejected=REJECTED) -> Page:
    write(analysis, connect(analysis), rejected, RUN, tmp_path)
    return Page((tmp_path / "report.html").read_text("utf-8"))


def hostile(name: str) -> Analysis:
    people = tuple(msgspec.structs.replace(person, name=name, aliases=(name,)) for person in EXAMPLE.people)
    events = tuple(msgspec.structs.replace(event, name=name, type=name) for event in EXAMPLE.events)
    articles = tuple(msgspec.structs.replace(article, title=name, source=name) for article in EXAMPLE.articles)
    return msgspec.structs.replace(EXAMPLE, people=people, events=events, articles=articles)


def words_of(content, span):
    """Return what a browser would show of a span, which is counted in UTF-16 units."""
    for at, text in content["articles"][span["article"]]["pieces"]:
        units = text.encode("utf-16-le")
        if at <= span["start"] and span["end"] <= at + len(units) // 2:
            return units[2 * (span["start"] - at) : 2 * (span["end"] - at)].decode("utf-16-le")
    return None


# --- the file -----------------------------------------------------------------------------------------------------


def test_page_is_well_formed(tmp_path):
    found = page(tmp_path)
    assert not found.open
    assert [attributes["lang"] for attributes, _ in found.all("html")] == ["nb"]


def test_page_loads_nothing(tmp_path):
    for _, attributes in page(tmp_path).elements:
        assert not {"src", "srcset", "href", "action", "style"} & attributes.keys()
        assert not any(name.startswith("on") for name in attributes)


def test_policy_lets_style_and_scripts_of_the_page_run_and_nothing_else(tmp_path):
    found = page(tmp_path)
    [policy] = [attributes["content"] for attributes, _ in found.all("meta") if "http-equiv" in attributes]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    run = [inside for attributes, inside in found.all("script") if "type" not in attributes]
    hashes = {b64encode(sha256(text.encode()).digest()).decode() for text in [*run, found.all("style")[0][1]]}
    assert set(re.findall(r"sha256-([^']+)", policy)) == hashes


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title></style></script>", "<!--<script>"]
)
def test_names_are_no_markup(tmp_path, name):
    found = page(tmp_path, hostile(name), (Rejected(path=name, reason=name),))
    assert not found.open
    assert len(found.all("script")) == 4
    assert not found.all("img")
    assert name in {person["name"] for person in found.content()["entities"]}


def test_lone_surrogate_does_not_stop_the_page(tmp_path):
    assert page(tmp_path, hostile("halv\ud83d")).content()["entities"][0]["name"] == "halv?"


def test_nothing_found_is_a_page_too(tmp_path):
    assert page(tmp_path, Analysis(), ()).content()["figures"]["people"] == 0


def test_commands_to_copy_hold_no_name_that_a_shell_would_run(tmp_path):
    commands = page(tmp_path, hostile('"; rm -rf $HOME #')).content()["commands"]
    assert 'tekstanalyse query "Hvem snakket på årsmøtet?"' in commands["go_on_query"]


# --- what it holds ------------------------------------------------------------------------------------------------


def test_page_says_who_spoke_where_with_the_sentence(tmp_path):
    found = page(tmp_path).content()
    people = [entity["name"] for entity in found["entities"]]
    said = {(people[part["person"]], people[part["event"]], words_of(found, part)) for part in found["parts"]}
    assert any(name == "Amund Lørdal" and "holdt forsker Amund Lørdal foredrag" in words for name, _, words in said)


def test_small_corpus_is_there_with_every_text(tmp_path):
    found = page(tmp_path).content()
    assert set(found["left_out"].values()) == {0}
    assert [one["pieces"] for one in found["articles"]] == [[[0, one.text]] for one in EXAMPLE.articles]


def test_every_span_is_where_the_text_says_so(tmp_path):
    found = page(tmp_path).content()
    claims = chain(EXAMPLE.participations, EXAMPLE.affiliations)
    assert [words_of(found, one) for one in found["parts"] + found["affiliations"]] == [
        claim.evidence.text for claim in claims
    ]
    assert [words_of(found, one) for one in found["statements"]] == [one.text for one in EXAMPLE.statements]


def test_characters_that_a_browser_counts_twice_move_no_mark(tmp_path):
    text = "😀 Fest 🎉\nLiv Dale talte 😀 for alle."
    name = Passage(article="fest", start=text.index("Liv"), end=text.index(" talte"), text="Liv Dale")
    person = Person(id="person:liv-dale", name="Liv Dale", mentions=(name,))
    found = page(tmp_path, Analysis(articles=(article("fest", text, "nb", None),), people=(person,))).content()
    span = dict(zip(("article", "start", "end"), found["entities"][0]["mentions"], strict=True))
    assert words_of(found, span) == "Liv Dale"


def test_sentences_around_a_span_are_cut_out_with_where_they_stand():
    start = HARBOUR.index("foredrag")
    [(at, sentence)] = Text(HARBOUR).around([(start, start + 8)])
    assert sentence.strip() == "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm."
    assert HARBOUR[at:].startswith(sentence)


def test_statement_without_a_speaker_says_why():
    found = unpacked(content(EXAMPLE, connect(EXAMPLE), (), {}, 300_000))
    assert [(one["speaker"] is None, one["no_speaker"]) for one in found["statements"]] == [
        (said.speaker is None, said.no_speaker) for said in EXAMPLE.statements
    ]


# --- what has no room ---------------------------------------------------------------------------------------------


def many(people: int, events: int) -> Analysis:
    proof = Passage(article="havn", start=0, end=4, text="Full")
    talks = tuple(
        Participation(
            person=f"person:{person}",
            event=f"event:{(person * step) % events}",
            role="speaker",
            status="held",
            confidence=1.0,
            rule="talk",
            evidence=proof,
        )
        for person in range(people)
        for step in (1, 3)
    )
    return Analysis(
        articles=(harbour,),
        people=tuple(Person(id=f"person:{n}", name=f"Person {n}") for n in range(people)),
        events=tuple(Event(id=f"event:{n}", name=f"Arrangement {n}", type="møte") for n in range(events)),
        participations=talks,
    )


@pytest.mark.parametrize("room", [300_000, 60_000, 20_000])
def test_what_has_no_room_is_counted(room):
    corpus = many(people=600, events=40)
    text = content(corpus, connect(corpus), (), {}, room)
    found = unpacked(text)
    assert len(text.encode()) <= room
    assert found["figures"]["people"] == 600
    shown = sum(entity["id"].startswith("person:") for entity in found["entities"])
    assert shown + found["left_out"]["people"] == 600
    assert len(found["parts"]) + found["left_out"]["participations"] == len(corpus.participations)


def test_least_known_are_left_out_first_and_nothing_points_at_them():
    corpus = many(people=60, events=6)
    kept = select(corpus, connect(corpus), Limits(entities=20)).analysis
    known = {one.id for one in (*kept.people, *kept.events)}
    assert len(kept.events) == 6
    assert {end for one in kept.participations for end in (one.person, one.event)} <= known


def test_text_without_room_is_there_in_excerpts():
    corpus = msgspec.structs.replace(EXAMPLE, articles=tuple(_long(one) for one in EXAMPLE.articles))
    found = unpacked(content(corpus, connect(corpus), (), {}, 30_000))
    assert found["left_out"]["texts"] > 0
    assert [words_of(found, one) for one in found["parts"]] == [one.evidence.text for one in EXAMPLE.participations]


def _long(one):
    return msgspec.structs.replace(one, text=one.text + "\nDet regnet hele dagen." * 2_000)


# --- words --------------------------------------------------------------------------------------------------------


def test_every_word_is_there_in_every_language():
    words = json.loads(FOLDER.joinpath("strings.json").read_text("utf-8"))
    assert {frozenset(one) for one in words.values()} == {frozenset(LANGUAGES)}
    script = "".join(FOLDER.joinpath("script", f"{name}.js").read_text("utf-8") for name in SCRIPTS)
    assert set(re.findall(r'say\("(\w+)"\)', script)) <= words.keys()
    assert {f"column_{key}" for key in re.findall(r'\{ key: "(\w+)"', script)} <= words.keys()
    assert {f"table_{name}" for name in re.findall(r'tableSection\("(\w+)"', script)} <= words.keys()
