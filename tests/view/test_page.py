import json
import os
import re
import subprocess
import sys
import zlib
from base64 import b64decode
from html.parser import HTMLParser
from pathlib import Path

import networkx
import pytest

import sample_records as sample
from sayso.network import build, communities, project
from sayso.view import frame, page
from sayso.view.contents import ActorView, Contents
from sayso.view.packed import blocks, packed
from sayso.view.page import first_script, our_script, vis_script
from sayso.view.picture import label, picture, radius, room
from sayso.view.summary import day

ROOT = Path(__file__).resolve().parents[2]


class Markup(HTMLParser):
    """What an HTML parser sees: elements with their attributes, and the text of scripts."""

    def __init__(self):
        super().__init__()
        self.elements, self.scripts, self.inside = [], [], None

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self.inside = tag
        if tag in {"script", "style"}:
            self.scripts.append((tag, dict(attrs), []))

    def handle_data(self, data):
        if self.inside in {"script", "style"}:
            self.scripts[-1][2].append(data)

    def handle_endtag(self, _tag):
        self.inside = None


@pytest.fixture(scope="module")
def html():
    store = sample.store(sample.talks(), sample.evil())
    return page(build(store), store, title="</title><script>alert(9)</script>")


@pytest.fixture(scope="module")
def markup(html):
    parser = Markup()
    parser.feed(html)
    return parser


def unpacked(letters):
    return json.loads(zlib.decompress(b64decode(letters)))


def data_of(markup):
    """What the page unpacks: its lists as dictionaries, each article with its paragraphs."""
    held = {attrs["id"]: "".join(text) for _, attrs, text in markup.scripts if "id" in attrs}
    model = unpacked(held["data"])
    lists = dict(model["lists"])
    for name, fields in model["fields"].items():
        lists[name] = [dict(zip(fields, row, strict=True)) for row in lists[name]]
    texts = [text for number in range(len(model["blocks"])) for text in unpacked(held[f"text-{number}"])]
    for article, paragraphs in zip(lists["articles"], texts, strict=True):
        article["paragraphs"] = paragraphs
    return lists


def test_hostile_text_makes_no_element(markup):
    scripts = [attrs for tag, attrs, _ in markup.scripts if tag == "script"]
    kind = "application/octet-stream"
    names = ("picture", "data", "vis-network", "questions", "text-0")
    drawn, *held, text = ({"type": kind, "id": name} for name in names)
    assert scripts == [drawn, {}, *held, {}, text]
    assert not [
        tag for tag, _ in markup.elements if tag in {"img", "svg", "b", "iframe", "object", "embed", "link", "base"}
    ]
    assert not [name for _, attrs in markup.elements for name in attrs if name.startswith("on")]


def test_hostile_text_is_kept_as_text(markup):
    contents = data_of(markup)
    titles = [article["title"] for article in contents["articles"]]
    assert "</script><script>alert(1)</script>" in titles
    pieces = [piece for article in contents["articles"] for row in article["paragraphs"] for piece in row]
    flat = [piece if isinstance(piece, str) else piece[0] for piece in pieces]
    assert "“<img src=x onerror=alert(2)> & 'quotes'”" in flat
    assert any("سامي" in text for text in flat)
    assert any("🚢" in text for text in flat)


def test_the_page_refers_to_nothing_outside(markup):
    referring = [
        (tag, name, value)
        for tag, attrs in markup.elements
        for name, value in attrs.items()
        if name in {"src", "href", "srcset", "data", "poster", "action", "background"}
    ]
    assert referring == []
    style = "".join(text for tag, _, parts in markup.scripts if tag == "style" for text in parts)
    assert "url(" not in style
    assert "@import" not in style


def test_our_script_makes_no_request_and_no_markup():
    script = first_script() + our_script()
    for word in (
        "fetch(",
        "XMLHttpRequest",
        "import(",
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
    ):
        assert word not in script
    assert set(re.findall(r"https?://[\w./-]+", script)) == {
        "http://graphml.graphdrawing.org/xmlns",
        "http://www.w3.org/2000/svg",
        "https://www.wikidata.org/wiki/",
    }


def test_only_the_page_s_own_scripts_and_style_may_run(markup):
    policy = next(
        attrs["content"] for tag, attrs in markup.elements if attrs.get("http-equiv") == "Content-Security-Policy"
    )
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in policy
    assert "http" not in policy
    assert len(rules["script-src"].split()) == 3


def test_the_script_of_vis_network_is_the_installed_one_without_its_map():
    assert "vis-network" in vis_script()[:300]
    assert "sourceMappingURL" not in vis_script()


def test_packed_data_cannot_end_its_element_and_is_the_same_each_time():
    data = {"a": "</script><!-- & \u2028 'x' \"y\""}
    letters = packed(data)
    assert re.fullmatch(r"[A-Za-z0-9+/=]+", letters)
    assert unpacked(letters) == data
    assert packed(data) == letters


def test_texts_are_packed_in_blocks_of_whole_articles():
    long, short = [["x" * 200_000, ["y" * 50_000, "c0"]]], [["z"]]
    assert [len(block) for block in blocks([long, short, long, short])] == [3, 1]
    assert list(blocks([])) == []


def test_the_same_store_makes_the_same_bytes_whatever_the_hash_seed():
    script = (
        f"import sys; sys.path[:0] = [{str(ROOT / 'graph')!r}, {str(ROOT / 'tests')!r}]\n"
        "import hashlib; import sample_records as s; from sayso.network import build; from sayso.view import page\n"
        "store = s.store(s.talks(), s.evil()); print(hashlib.sha256(page(build(store), store).encode()).hexdigest())"
    )
    digests = {
        subprocess.check_output([sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed})
        for seed in ("1", "99")
    }
    assert len(digests) == 1


def test_every_statement_of_the_store_reaches_the_page_with_its_evidence(markup):
    contents = data_of(markup)
    actors = [actor["name"] for actor in contents["actors"]]
    told = next(one for one in contents["statements"] if one["kind"] == "mixed")
    place = contents["statements"].index(told)
    pieces = [piece for row in contents["articles"][told["article"]]["paragraphs"] for piece in row][
        slice(*told["context"])
    ]
    marked = {}
    for piece in pieces:
        for mark in piece[1:] if isinstance(piece, list) else ():
            if mark[0] in "scq" and mark[1:] == str(place):
                marked[mark[0]] = marked.get(mark[0], "") + piece[0]
    assert marked == {
        "s": "Minister Ada Moreno", "q": "said", "c": "the Brightwater Union had “acted in bad faith”",
    }  # fmt: skip
    assert [actors[speaker] for speaker in told["speakers"]] == ["Ada Moreno"]
    assert [(actors[actor], *rest) for actor, *rest in told["about"]] == [
        ("Brightwater Union", "negative", "target", None)
    ]
    assert told["said"] == "2024-03-04"


def test_events_and_figures_reach_the_page(markup):
    contents = data_of(markup)
    actors = [actor["name"] for actor in contents["actors"]]
    (event,) = contents["events"]
    assert (event["type"], event["status"], event["date"]) == ("meeting", "planned", "2024-05")
    assert [(actors[actor], part) for actor, part in event["actors"]] == [
        ("Ada Moreno", "agent"),
        ("Ilan Sørby", "with"),
    ]
    percent, loss = contents["figures"]
    assert (loss["value"], loss["unit"], loss["measures"]) == ("12000000", "crown", "loss")
    assert (percent["value"], percent["change"]) == ("7", "up (4 → 7)")
    assert contents["statements"][loss["statement"]]["modality"] == "hedged"


def test_only_the_strongest_are_drawn_and_the_rest_is_counted():
    store = sample.store(sample.talks(), sample.evil())
    graph = build(store)
    from sayso.view.gather import contents

    folded = project(graph)
    drawn = picture(folded, communities(folded), contents(store, {}), 2)
    assert [node["label"] for node in drawn["nodes"]] == ["Ada Moreno", "Freedonia"]
    assert drawn["folded"] == {"actors": 4, "most": 2}
    assert drawn["least"] == 1
    assert [(edge["from"], edge["to"]) for edge in drawn["edges"]] == [tuple(node["id"] for node in drawn["nodes"])]
    assert drawn["options"]["physics"]["enabled"] is False


def test_a_community_that_is_not_all_drawn_gets_a_node_for_the_rest():
    graph = networkx.DiGraph()
    people = [ActorView(id=f"p{number:02}", name=f"P {number}", type="person") for number in range(40)]
    for number, actor in enumerate(people):
        graph.add_node(actor.id, name=actor.name, type="person", spoken=40 - number, about=0)
    for number in range(40):
        circle = number // 20 * 20
        edge = {"weight": 1, "stance": "neutral"}
        graph.add_edges_from([(f"p{number:02}", f"p{circle + (number + step) % 20:02}", edge) for step in (1, 2)])
    found = Contents([], people, [], [], [], [], [])
    drawn = picture(graph, communities(graph), found, 12)
    groups = [node for node in drawn["nodes"] if isinstance(node["id"], str)]
    assert len(drawn["nodes"]) <= 12
    assert len(groups) >= 2
    assert all(re.fullmatch(r"[\d,]+ more", node["label"]) for node in groups)
    assert all(isinstance(edge["from"], int) and isinstance(edge["to"], int) for edge in drawn["edges"])


def test_actors_alone_or_in_pairs_are_weak_beside_a_larger_part():
    graph = networkx.DiGraph()
    names = [f"p{number}" for number in range(9)]
    graph.add_nodes_from((name, {"name": name, "type": "person", "spoken": 1, "about": 1}) for name in names)
    graph.add_edges_from([("p0", other, {"weight": 1, "stance": "neutral"}) for other in names[1:6]])
    graph.add_edge("p6", "p7", weight=1, stance="neutral")
    found = Contents([], [ActorView(id=name, name=name, type="person") for name in names], [], [], [], [], [])
    drawn = picture(graph, communities(graph), found, 600)
    assert {node["label"] for node in drawn["nodes"] if node["weak"]} == {"p6", "p7", "p8"}


def test_an_empty_store_makes_a_page():
    store = sample.store(actors=())
    assert "0 articles: 0 statements by and about 0 actors" in page(build(store), store)


def test_labels_break_into_lines_and_rooms_hold_them():
    assert label("International Harbour Organisation of Freedonia") == "International\nHarbour\nOrganisation of …"
    assert label("A") == "A"
    assert label("x" * 10_000) == "x" * 35 + "…"
    assert room("A", 20).width >= 40
    assert room("Ministry of Foreign Affairs", 9).height > room("Ministry", 9).height
    assert room("外交部发言人", 9).width > room("abcdef", 9).width
    assert radius(0) < radius(3) < radius(30)


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-05-16", "16 May 2024"),
        ("2024-05", "May 2024"),
        ("2024", "2024"),
        ("2023/2024", "2023/2024"),
        ("2024-21", "2024-21"),
    ],
)
def test_days_in_words(date, words):
    assert day(date) == words


def test_the_notebook_frame_holds_the_page_as_text(html):
    parser = Markup()
    parser.feed(frame(html))
    (element,) = parser.elements
    assert element[0] == "iframe"
    assert element[1]["srcdoc"] == html
    assert element[1]["sandbox"] == "allow-scripts allow-popups allow-downloads"
