import networkx
import pytest

from sayso.network import Tally, dominant, project, strongest, weighty


def graph(edges):
    made = networkx.MultiDiGraph()
    for number, (source, target, stance) in enumerate(edges):
        for name in (source, target):
            made.add_node(name, spoken=0, about=0)
        made.nodes[source]["spoken"] += 1
        made.nodes[target]["about"] += 1
        made.add_edge(source, target, key=f"s{number}", stance=stance)
    return made


def test_parallel_edges_fold_into_one_with_counts_by_stance():
    folded = project(
        graph([("a", "b", "negative"), ("a", "b", "negative"), ("a", "b", "neutral"), ("b", "a", "positive")])
    )
    assert folded.number_of_edges() == 2
    assert folded.edges["a", "b"] == {
        "weight": 3, "positive": 0, "negative": 2, "neutral": 1, "stance": "negative", "statements": ["s0", "s1", "s2"],
    }  # fmt: skip


def test_what_an_actor_says_of_itself_is_no_edge():
    assert project(graph([("a", "a", "positive")])).number_of_edges() == 0


@pytest.mark.parametrize(
    ("tally", "stance"),
    [
        ((2, 0, 1), "positive"),
        ((0, 2, 1), "negative"),
        ((1, 0, 2), "neutral"),
        ((1, 1, 0), "mixed"),
        ((1, 1, 1), "mixed"),
        ((1, 1, 2), "neutral"),
        ((1, 0, 1), "positive"),
        ((0, 1, 1), "negative"),
        ((0, 0, 0), "neutral"),
    ],
)
def test_the_dominant_stance(tally, stance):
    assert dominant(Tally(*tally)) == stance


def test_the_strongest_are_kept_in_order_and_ties_go_by_name():
    folded = project(graph([("d", "a", "neutral"), ("a", "c", "neutral"), ("a", "b", "neutral")]))
    assert list(strongest(folded, 2)) == ["a", "b"]
    assert list(strongest(folded, 9)) == list(folded)


def test_weak_edges_go_with_the_actors_that_have_no_other():
    folded = project(graph([("a", "b", "neutral"), ("a", "b", "neutral"), ("b", "c", "neutral")]))
    assert sorted(weighty(folded, 2).edges) == [("a", "b")]
    assert sorted(weighty(folded, 2)) == ["a", "b"]
    assert sorted(weighty(folded, 1)) == ["a", "b", "c"]
