import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tekstanalyse.connect import connect
from tekstanalyse.records import Analysis, Article, Event, Participation, Passage, Person, Zone
from tests.publish.example import EXAMPLE, copy, harbour, passage

SIGNE, AMUND, GRO = "person:signe-tveitnes", "person:amund-lordal", "person:gro-eikemo"
SEMINAR, DAY = "event:havneseminaret", "event:fjorddagen-2024-06-04"
FORUM, HALL = "organization:kystforum", "place:sandvika-kulturhus"


@pytest.fixture(scope="module")
def network():
    return connect(EXAMPLE)


def test_every_entity_is_a_node_with_its_type(network):
    assert {name.partition(":")[0] for name in network} == {"person", "organization", "event", "place"}
    assert all(data["type"] == name.partition(":")[0] for name, data in network.nodes(data=True))


def test_node_counts_and_dates(network):
    node = network.nodes[SIGNE]
    assert (node["label"], node["mentions"], node["articles"]) == ("Signe Tveitnes", 3, 2)
    assert (node["first"], node["last"]) == ("2024-03-13", "2024-05-30")


def test_event_node_has_type_and_date_and_no_unknown_attribute(network):
    assert network.nodes[SEMINAR]["event_type"] == "seminar"
    assert network.nodes[SEMINAR]["date"] == "XXXX-03-12"
    assert "date_from" not in network.nodes[SEMINAR]


def test_who_spoke_where_is_an_edge_with_role_status_and_evidence(network):
    edge = network.edges[AMUND, SEMINAR, "spoke_at"]
    assert (edge["role"], edge["status"], edge["weight"]) == ("speaker", "held", 1)
    article, _, span = edge["evidence"].partition(":")
    start, end = map(int, span.split("-"))
    assert article == "havn"
    assert harbour.text[start:end] == "Etter henne holdt forsker Amund Lørdal foredrag om landstrøm."


def test_planned_talk_says_so(network):
    assert network.edges[AMUND, DAY, "spoke_at"]["status"] == "planned"


def test_absent_makes_no_edge(network):
    assert not network.has_edge(SIGNE, DAY)


def test_setting_of_the_event(network):
    organized = network.edges[FORUM, SEMINAR, "organized"]
    start, end = map(int, organized["evidence"].partition(":")[2].split("-"))
    assert harbour.text[start:end] == "Kystforum åpnet havneseminaret"
    assert network.has_edge(SEMINAR, HALL, "held_in")


def test_affiliation_has_its_title(network):
    assert network.edges[SIGNE, FORUM, "affiliated_with"]["title"] == "direktør"


def test_copies_count_nowhere(network):
    claims = [claim for claim in EXAMPLE.participations if claim.evidence.article == "havn"]
    copied = tuple(msgspec.structs.replace(claim, evidence=passage(copy, claim.evidence.text)) for claim in claims)
    mentioned_twice = msgspec.structs.replace(EXAMPLE, participations=(*EXAMPLE.participations, *copied))
    assert dict(connect(mentioned_twice).edges) == dict(network.edges)


def test_order_of_the_records_does_not_matter(network):
    fields = msgspec.structs.asdict(EXAMPLE).items()
    turned = msgspec.structs.replace(EXAMPLE, **{name: held[::-1] for name, held in fields if isinstance(held, tuple)})
    again = connect(turned)
    assert list(again.nodes(data=True)) == list(network.nodes(data=True))
    assert list(again.edges(data=True, keys=True)) == list(network.edges(data=True, keys=True))


def test_attributes_are_strings_and_numbers(network):
    values = [value for _, data in network.nodes(data=True) for value in data.values()]
    values += [value for _, _, data in network.edges(data=True) for value in data.values()]
    assert {type(value) for value in values} <= {str, int, float}


def test_network_says_how_it_was_measured(network):
    assert network.graph["articles"] == 3
    assert network.graph["betweenness"] == "exact"
    assert network.graph["community"] == "louvain"


def test_same_network_in_every_process():
    script = (
        "from tests.publish.example import EXAMPLE; from tekstanalyse.connect import connect; "
        "n = connect(EXAMPLE, seed=3); print(list(n.nodes(data=True)), list(n.edges(data=True, keys=True)), n.graph)"
    )
    root = Path(__file__).parents[2]
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], cwd=root, env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(outputs) == 1


def test_empty_analysis_gives_an_empty_network():
    assert len(connect(Analysis())) == 0


TEXT = (
    "Av Oda Brekke\n"
    "Liv Aune og Per Dale delte scenen på torgdagen. Liv Aune lo. Etterpå sang Kai Moe.\n"
    "Kai Moe takket Per Dale."
)


def named(text: str, name: str, article: str) -> Person:
    found, start = [], text.find(name)
    while start >= 0:
        found.append(Passage(article=article, start=start, end=start + len(name), text=name))
        start = text.find(name, start + 1)
    return Person(id=f"person:{name.split()[0].lower()}", name=name, mentions=tuple(found))


def one_article() -> Analysis:
    article = Article(
        id="torg",
        path="torg.txt",
        title="Torgdagen",
        language="nb",
        sha256="0" * 64,
        text=TEXT,
        zones=(Zone(kind="byline", start=0, end=13),),
    )
    sentence = Passage(article="torg", start=14, end=60, text=TEXT[14:60])
    talks = (
        Participation(
            person=f"person:{name}",
            event="event:torgdagen",
            role="panelist",
            status="held",
            confidence=0.9,
            rule="panel",
            evidence=sentence,
        )
        for name in ("liv", "per")
    )
    people = [named(TEXT, name, "torg") for name in ("Liv Aune", "Per Dale", "Kai Moe", "Oda Brekke")]
    event = Event(id="event:torgdagen", name="torgdagen", type="dag", mentions=(sentence,))
    return Analysis(articles=(article,), people=tuple(people), events=(event,), participations=tuple(talks))


def test_event_sentence_and_article_are_counted_apart():
    network = connect(one_article())
    counts = {
        (left, right): tuple(data[name] for name in ("same_event", "same_sentence", "same_article", "weight"))
        for left, right, key, data in network.edges(keys=True, data=True)
        if key == "co_occurs_with"
    }
    assert counts == {
        ("person:liv", "person:per"): (1, 1, 1, 3),
        ("person:kai", "person:per"): (0, 1, 1, 2),
        ("person:kai", "person:liv"): (0, 0, 1, 1),
    }


def test_byline_meets_nobody():
    assert connect(one_article()).degree("person:oda") == 0


def test_a_count_of_four_articles_lists_four():
    articles = tuple(
        Article(id=f"a{n}", path=f"a{n}.txt", title="T", language="nn", sha256="0", text="Liv Aune og Kai Moe song.")
        for n in range(4)
    )
    people = tuple(
        Person(
            id=f"person:{name}",
            name=name,
            mentions=tuple(
                Passage(article=article.id, start=(at := article.text.index(name)), end=at + len(name), text=name)
                for article in articles
            ),
        )
        for name in ("Liv Aune", "Kai Moe")
    )
    edge = connect(Analysis(articles=articles, people=people)).edges[
        "person:Kai Moe", "person:Liv Aune", "co_occurs_with"
    ]
    assert edge["articles"] == 4
    assert edge["evidence"] == "a0:0-19|a1:0-19|a2:0-19|a3:0-19"


def test_organizer_known_from_a_sentence_keeps_that_sentence_as_evidence():
    analysis = one_article()
    proof = Passage(article="torg", start=14, end=22, text="Liv Aune")
    organizer = msgspec.structs.replace(analysis.participations[0], role="organizer", evidence=proof)
    event = msgspec.structs.replace(analysis.events[0], organizers=("person:liv",))
    network = connect(msgspec.structs.replace(analysis, participations=(organizer,), events=(event,)))
    edge = network.edges["person:liv", "event:torgdagen", "organized"]
    assert (edge["evidence"], edge["status"]) == ("torg:14-22", "held")


def test_mentioned_is_no_participation():
    analysis = one_article()
    mentioned = tuple(msgspec.structs.replace(claim, role="mentioned") for claim in analysis.participations)
    network = connect(msgspec.structs.replace(analysis, participations=mentioned))
    assert network.degree("event:torgdagen") == 0
