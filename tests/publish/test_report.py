import re
from html.parser import HTMLParser

import msgspec
import pytest

from tekstanalyse.connect import connect
from tekstanalyse.publish.report import write
from tekstanalyse.publish.report.catalogue import catalogue
from tekstanalyse.publish.report.day import written_date
from tekstanalyse.publish.report.picture import SHOWN_NODES, draw
from tekstanalyse.records import Analysis, Event, Participation, Passage, Person, Rejected
from tests.publish.example import EXAMPLE, REJECTED, RUN, harbour

VOID = {"meta", "input", "br"}


class Page(HTMLParser):
    """Collect the elements of a page and check that each is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def page(tmp_path, analysis=EXAMPLE, rejected=REJECTED) -> Page:
    write(analysis, connect(analysis), rejected, RUN, tmp_path)
    return Page((tmp_path / "report.html").read_text("utf-8"))


def hostile(name: str) -> Analysis:
    people = tuple(msgspec.structs.replace(person, name=name, aliases=(name,)) for person in EXAMPLE.people)
    events = tuple(msgspec.structs.replace(event, name=name, type=name) for event in EXAMPLE.events)
    articles = tuple(msgspec.structs.replace(article, title=name, source=name) for article in EXAMPLE.articles)
    return msgspec.structs.replace(EXAMPLE, people=people, events=events, articles=articles)


def test_page_is_well_formed_and_in_bokmaal(tmp_path):
    found = page(tmp_path)
    assert not found.open
    assert found.all("html")[0]["lang"] == "nb"


def test_page_says_who_spoke_where_with_the_sentence(tmp_path):
    text = page(tmp_path).text
    assert "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm." in text
    assert "Havna må bli grønn" in text
    assert "Siden har ingen tekst" in text


def test_quoted_text_has_its_own_language(tmp_path):
    assert {quote["lang"] for quote in page(tmp_path).all("blockquote")} == {"nb", "nn"}


def test_page_loads_nothing(tmp_path):
    for _, attributes in page(tmp_path).elements:
        assert not {"src", "srcset", "action", "style"} & attributes.keys()
        assert attributes.get("href", "#").startswith("#")
        assert not any(name.startswith("on") for name in attributes)


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</title></style></script>", "{{ 7 * 7 }}"]
)
def test_names_are_escaped(tmp_path, name):
    found = page(tmp_path, hostile(name), (Rejected(path=name, reason=name),))
    assert not found.open
    assert len(found.all("script")) == 2
    assert not found.all("img")
    assert name in found.text


def test_commands_to_copy_hold_no_name_that_a_shell_would_run(tmp_path):
    text = page(tmp_path, hostile('"; rm -rf $HOME #')).text
    assert 'tekstanalyse query "Hvem snakket på årsmøtet?"' in text


def test_lone_surrogate_does_not_stop_the_page(tmp_path):
    assert page(tmp_path, hostile("halv\ud83d")).text


def test_policy_allows_the_script_of_the_page_only(tmp_path):
    policy = next(meta["content"] for meta in page(tmp_path).all("meta") if "http-equiv" in meta)
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert len(re.findall("sha256-", policy)) == 2


def test_tables_have_captions_and_headers_a_direction(tmp_path):
    found = page(tmp_path)
    assert len(found.all("table")) == len(found.all("caption"))
    assert {header.get("scope") for header in found.all("th")} == {"col", "row"}


def test_every_word_of_the_page_is_in_every_language(tmp_path):
    keys = [set(words) for words in catalogue().values()]
    assert keys[0] == keys[1] == keys[2]
    used = {attributes["data-word"] for _, attributes in page(tmp_path).elements if "data-word" in attributes}
    assert used <= keys[0]


def test_links_lead_somewhere(tmp_path):
    found = page(tmp_path)
    ids = [attributes["id"] for _, attributes in found.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert {link["href"][1:] for link in found.all("a")} <= set(ids)


@pytest.mark.parametrize(
    ("edtf", "written"),
    [
        ("2024-05-17", "17.5.2024"),
        ("2021-03", "3.2021"),
        ("2019", "2019"),
        ("XXXX-06-08", "8.6."),
        ("2019-23", '<span data-word="season_23">høsten</span> 2019'),
        ("198X", "198X"),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_dates_are_written_as_exact_as_they_are(edtf, written):
    assert str(written_date(edtf)) == written


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


def test_picture_is_limited_and_inside_its_frame():
    picture = draw(connect(many(people=120, events=15)))
    assert 0 < len(picture.dots) <= SHOWN_NODES
    assert picture.left_out == 135 - len(picture.dots)
    assert all(0 < dot.x < picture.width and 0 < dot.y < picture.height for dot in picture.dots)


def test_same_network_gives_the_same_picture():
    assert draw(connect(EXAMPLE)) == draw(connect(EXAMPLE))


def test_planned_talk_is_dashed():
    assert [line.is_planned for line in draw(connect(EXAMPLE)).lines].count(True) == 1
