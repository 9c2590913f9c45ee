"""A page of very many statements, without reading, storing and asking for each: made blocks take the place of those of
a small page."""

import re
import zlib
from base64 import b64encode

from msgspec import json

from sayso.view.contents import FIELDS

A_TEXT = 8
"""Statements of an article."""
A_BLOCK = 500
"""Articles of a block of texts."""
STANCES = ("neutral", "positive", "negative")


def packed(data):
    return b64encode(zlib.compress(json.encode(data), 1)).decode()


def row(sort, /, **given):
    """A thing as the page has it: the list of its fields."""
    empty = {"names": [], "roles": [], "merges": [], "affiliation": [], "authors": [], "addressee": [], "topics": []}
    plain = {"unnamed": False, "within": None, "community": 0, "url": "", "source": ""}
    return [{**empty, **plain, **given}.get(field, "") for field in FIELDS[sort]]


def statement(place, actors):
    article, at = divmod(place, A_TEXT)
    speaker, target = place * 7 % actors, (place * 31 + place // 97) % actors
    return row(
        "statements", id=f"s{at}", article=article, context=[at, at + 1], kind="indirect", speakers=[speaker],
        about=[[target, STANCES[place % 3], "target", 0.8]], confidence=0.8, by="tagger", cue_class="saying",
    )  # fmt: skip


def text(article):
    """A paragraph a statement, each marked as its content."""
    words = [f"word{(article * 13 + at) % 4000} of article {article}" for at in range(A_TEXT)]
    return [[[said, f"c{article * A_TEXT + at}"]] for at, said in enumerate(words)]


def drawn(actors):
    """The strongest in a grid, as Python would have laid them out."""
    nodes = [
        {"id": place, "label": f"Actor {place}", "group": "person", "shape": "dot", "size": 12, "x": place % 25 * 120,
         "y": place // 25 * 90, "above": False, "weak": False, "community": 0, "role": "both", "weight": 1}
        for place in range(600)
    ]  # fmt: skip
    edges = [{"from": place, "to": (place + 1) % 600, "width": 2, "stance": STANCES[place % 3]} for place in range(600)]
    return {"nodes": nodes, "edges": edges, "folded": {"actors": actors - 600, "most": 600}, "dated": True}


def blocks(actors, statements, options):
    """By the id of its element: all that a page of so many holds."""
    articles = statements // A_TEXT
    lists = {
        "articles": [row("articles", id=f"a{n}", title=f"Article {n}", publisher=f"Post {n % 12}",
                         date=f"{2020 + n % 5}-{n % 12 + 1:02}-{n % 28 + 1:02}") for n in range(articles)],
        "actors": [row("actors", id=f"p{n}", name=f"Actor {n}", type="person", community=n // 40)
                   for n in range(actors)],
        "statements": [statement(place, actors) for place in range(statements)],
        "events": [], "figures": [], "topics": [],
    }  # fmt: skip
    texts = [[text(n) for n in range(first, min(first + A_BLOCK, articles))] for first in range(0, articles, A_BLOCK)]
    model = {"fields": FIELDS, "lists": lists, "blocks": [len(block) for block in texts]}
    made = {"picture": packed({**drawn(actors), "options": options}), "data": packed(model)}
    return {**made, **{f"text-{number}": packed(block) for number, block in enumerate(texts)}}


def crowded(html, actors, statements, options):
    """The small page with the blocks of a large one; those that it has no element for stand at its end."""
    for name, letters in blocks(actors, statements, options).items():
        element = f'<script type="application/octet-stream" id="{name}">'
        if element in html:
            html = re.sub(f"(?<={re.escape(element)})[^<]*", letters, html)
        else:
            html = html.replace("</body>", f"{element}{letters}</script>\n</body>")
    return html
