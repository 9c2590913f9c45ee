import random
import subprocess
import sys
from pathlib import Path

import networkx
import numpy
import pytest

from sayso.network import Box, communities, positions

ROOT = Path(__file__).resolve().parents[2]


def network(count, seed=1):
    """A network with a few much-quoted actors, most ties near, some far, and actors without any tie."""
    chance = random.Random(seed)
    graph = networkx.DiGraph()
    graph.add_nodes_from(f"n{index}" for index in range(count))
    for _ in range(count * 2 if count > 1 else 0):
        source = int(count * chance.random() ** 2)
        target = (source + chance.randint(1, 15)) % count if chance.random() < 0.9 else chance.randrange(count)
        if source != target:
            graph.add_edge(f"n{source}", f"n{target}", weight=chance.randint(1, 5))
    return graph


def boxes(graph, seed=2):
    chance = random.Random(seed)
    return {name: Box(40 + 120 * chance.random(), 40 + 40 * chance.random()) for name in graph}


def overlaps(placed, rooms):
    names = list(placed)
    centres = numpy.array([placed[name] for name in names], dtype=float).reshape(-1, 2)
    sizes = numpy.array([rooms[name] for name in names]).reshape(-1, 2)
    found = 0
    for index in range(len(names) - 1):
        apart = numpy.abs(centres[index + 1 :] - centres[index])
        found += int((apart < (sizes[index + 1 :] + sizes[index]) / 2 - 1e-6).all(axis=1).sum())
    return found


@pytest.mark.parametrize("count", [1, 2, 3, 45, 200, 1000])
def test_every_node_has_a_place_and_no_two_overlap(count):
    graph = network(count)
    rooms = boxes(graph)
    placed = positions(graph, rooms)
    assert set(placed) == set(graph)
    assert overlaps(placed, rooms) == 0


def test_the_largest_network_is_placed_without_overlap():
    graph = networkx.DiGraph()
    networkx.add_star(graph, [f"n{index}" for index in range(2500)])
    graph.add_nodes_from(f"m{index}" for index in range(2500))
    rooms = boxes(graph)
    assert overlaps(positions(graph, rooms), rooms) == 0


def test_no_nodes_no_places():
    assert positions(networkx.DiGraph(), {}) == {}


def test_the_same_network_has_the_same_places_whatever_the_hash_seed():
    script = (
        f"import sys; sys.path[:0] = [{str(ROOT / 'graph')!r}, {str(ROOT / 'tests' / 'network')!r}]\n"
        "from test_layout import network, boxes; from sayso.network import positions\n"
        "graph = network(150); print(sorted(positions(graph, boxes(graph)).items()))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            text=True,
        )
        for seed in ("1", "77")
    ]
    assert len(runs[0].stdout) > 1000
    assert runs[0].stdout == runs[1].stdout


def test_two_groups_that_talk_among_themselves_stand_apart():
    graph = networkx.DiGraph()
    for letter in "ab":
        for first in range(6):
            for second in range(6):
                if first != second:
                    graph.add_edge(f"{letter}{first}", f"{letter}{second}", weight=2)
    graph.add_edge("a0", "b0", weight=1)
    placed = positions(graph, {name: Box(60, 50) for name in graph})
    points = {name: numpy.array(place) for name, place in placed.items()}

    def nearest(name):
        others = [other for other in points if other != name]
        return min(others, key=lambda other: float(((points[other] - points[name]) ** 2).sum()))

    same = sum(nearest(name)[0] == name[0] for name in points)
    assert same >= 11
    assert [sorted(group) for group in communities(graph)] == [[f"{x}{i}" for i in range(6)] for x in "ab"]
