"""The network and its filters."""


def graph(client, query=""):
    found = client.get(f"/network/graph.json{query}").json()
    return {node["id"] for node in found["nodes"]}, {(tie["source"], tie["target"]) for tie in found["ties"]}


def test_picture_and_table_say_the_same(client, read):
    _, ties = graph(client)
    shown = {link for link in read("/network").links() if link.startswith("/network/tie?")}
    assert len(shown) == len(ties)


def test_every_end_of_a_tie_is_a_node(client):
    nodes, ties = graph(client, "?tie=co_occurs_with&tie=spoke_at")
    assert {end for tie in ties for end in tie} == nodes


def test_pairs_of_people_are_left_out_until_they_are_asked_for(client):
    pair = ("person:amund-lordal", "person:signe-tveitnes")
    assert pair not in graph(client)[1]
    assert pair in graph(client, "?tie=co_occurs_with")[1]


def test_filters_narrow_the_network(client):
    everything = graph(client)[1]
    for query in ("?kind=person&kind=event", "?role=moderator", "?weight=99", "?from=2030-01-01", "?to=1999-12-31"):
        assert graph(client, query)[1] < everything
    assert graph(client, "?weight=x&role=x&kind=x&tie=x")[1] == everything


def test_surroundings_of_one_node_hold_its_ties_alone(client):
    nodes, _ = graph(client, "?around=organization:kystforum")
    assert "organization:kystforum" in nodes
    assert "person:gro-eikemo" not in nodes
