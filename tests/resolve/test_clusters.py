from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.resolve.clusters import Link, cluster


def link(left, right, same=True, score=0.9, human=False):
    return Link(left, right, same, "test", score, human)


def test_cluster_joins_by_links():
    assert cluster("abc", [link("a", "b")]).clusters == (("a", "b"), ("c",))


def test_cluster_does_not_join_by_an_unsure_link_nor_chain_through_it():
    found = cluster("abc", [link("a", "b"), link("b", "c", score=0.5)])
    assert found.clusters == (("a", "b"), ("c",))
    assert [each.same for each in found.links] == [True, False]


def test_cluster_keeps_whole_clusters_apart():
    links = [link("a", "b"), link("c", "d"), link("a", "c", same=False), link("b", "d", score=0.8)]
    assert cluster("abcd", links).clusters == (("a", "b"), ("c", "d"))


def test_cluster_lets_the_surer_link_win():
    links = [link("a", "b", same=False), link("a", "c", score=0.8), link("b", "c", score=0.9)]
    assert cluster("abc", links).clusters == (("a",), ("b", "c"))


def test_cluster_lets_a_human_win():
    apart, joined = link("a", "b", same=False, score=1.0, human=True), link("a", "c", score=0.1, human=True)
    links = [link("a", "b"), apart, link("a", "c", same=False), joined]
    assert cluster("abc", links).clusters == (("a", "c"), ("b",))


def test_cluster_never_joins_what_is_in_conflict():
    links = [link("a", "b"), link("b", "c", score=0.8)]
    found = cluster("abc", links, conflict=lambda one, other: {one, other} == {"a", "c"})
    assert found.clusters == (("a", "b"), ("c",))


LINKS = st.lists(
    st.builds(
        Link,
        *[st.sampled_from("abcdef")] * 2,
        st.booleans(),
        st.just("test"),
        st.sampled_from([0.5, 0.8, 0.9]),
        st.just(False),
    )
)


@given(LINKS.flatmap(lambda links: st.tuples(st.just(links), st.permutations(links))))
def test_cluster_does_not_depend_on_order(orders):
    first, second = orders
    assert cluster("abcdef", first) == cluster("fedcba", second)


@given(LINKS)
def test_cluster_holds_every_item_once_and_respects_what_keeps_apart(links):
    links = [each for each in links if each.left != each.right]
    clusters = cluster("abcdef", links).clusters
    assert sorted(item for items in clusters for item in items) == list("abcdef")
    for each in links:
        if not each.same:
            assert not any({each.left, each.right} <= set(items) for items in clusters)
