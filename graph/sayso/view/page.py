"""The page: our template, style and script around the network's data, in one file without any reference."""

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from ..network import communities, project, weighty
from ..rdf.vocabulary import PREFIXES
from ..settings import Theme
from .answers import answered
from .contents import FIELDS, Contents
from .engine import Engine, inlined
from .gather import contents
from .packed import blocks, packed
from .picture import picture
from .summary import summary

if TYPE_CHECKING:
    import networkx
    from pyoxigraph import Store

FIRST = (
    "dom", "svg", "unpack", "colours", "picture", "shapes", "strokes", "labels", "hulls", "looks", "legend", "note",
    "sketch",
)  # fmt: skip
"""Our script modules that draw the first picture, in the order they are run."""
SCRIPTS = (
    "save", "data", "facets", "filters", "ties", "texts", "tabs", "evidence", "cards", "timeline", "profile", "panel",
    "place", "scene", "vis", "graph", "keys", "drawing", "focus", "filter-panel", "csv", "table", "grid", "ways",
    "things", "dates", "lanes", "matrix", "tables", "chronicle", "quantities", "sources", "articles", "cells",
    "sparql", "questions", "fuzzy", "search", "exports", "address", "main",
)  # fmt: skip
"""Those that are run when it is drawn."""
STYLES = ("style.css", "views.css")


TOP = 600
"""Beyond this many actors a picture is a ball."""
TITLE = "Who said what about whom"


def page(  # noqa: PLR0913 - an option of the page each
    graph: "networkx.MultiDiGraph",
    store: "Store",
    *,
    title: str | None = None,
    top: int | None = None,
    min_weight: int = 1,
    theme: Theme = "auto",
    engine: Engine | None = None,
) -> str:
    """The whole page as HTML: same store, same text. It loads nothing and runs nothing but its own script.

    At most `top` actors are drawn (600 unless told), the strongest; arrows stand for at least `min_weight` statements
    until the reader asks for fewer; `theme` "auto" follows the reader's system. `graph` is `network.build(store)`. With
    an `engine` (`engine.fetched()`) the page answers SPARQL itself: it then holds the triples once more, and its policy
    lets WebAssembly run in a worker.
    """
    from jinja2 import Environment, StrictUndefined

    folded = project(graph) if min_weight < 2 else weighty(project(graph), min_weight)
    groups = communities(folded)
    found = contents(store, {name: number for number, group in enumerate(groups) for name in group})
    scripts, style = [first_script(), our_script(), vis_script()], "".join(map(_own, STYLES))
    texts = list(blocks(found.texts))
    drawn = picture(folded, groups, found, TOP if top is None else top, min_weight)
    # HTML and text are escaped by the template; what is marked safe there is our own script and style
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(_own("template.html.j2"))
    return template.render(
        title=title or TITLE,
        theme=theme,
        summary=summary(found, graph),
        picture=packed(drawn),
        data=packed(_model(found, [len(block) for block in texts])),
        texts=[packed(block) for block in texts],
        questions=packed({"prefixes": PREFIXES, "questions": answered(store, found)}),
        engine=inlined(engine, store) if engine else {},
        first=scripts[0],
        script=scripts[1],
        vis=packed(scripts[2]),
        style=style,
        policy=policy(scripts, style, with_engine=engine is not None),
    )


def _model(found: Contents, blocks: list[int]) -> dict[str, Any]:
    """What the page reads when its picture is drawn: all but the texts, and how many articles each block holds."""
    lists = {name: getattr(found, name) for name in (*FIELDS, "topics")}
    return {"fields": FIELDS, "lists": lists, "blocks": blocks}


def policy(scripts: list[str], style: str, *, with_engine: bool = False) -> str:
    """A Content-Security-Policy under which only these very scripts and this style work, and with an engine
    WebAssembly in a worker that they make."""
    hashes = " ".join([*map(_hash, scripts), *(["'wasm-unsafe-eval'"] if with_engine else [])])
    worker = "worker-src blob:; " if with_engine else ""
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data:; "
        f"{worker}base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@cache
def vis_script() -> str:
    """The vis-network script that the installed pyvis carries (its newest), fit to stand in a page."""
    found = sorted((files("pyvis") / "lib").iterdir(), key=lambda folder: folder.name)
    script = next(folder / "vis-network.min.js" for folder in reversed(found) if folder.name.startswith("vis-"))
    text = script.read_text(encoding="utf-8")
    return _in_element(re.sub(r"\n?//# sourceMappingURL=\S*\s*$", "\n", text))


@cache
def first_script() -> str:
    """Our modules that draw the first picture, as one script: `sayso.first` is kept when it is on the screen."""
    begin = '"use strict";\nglobalThis.sayso = {};\n'
    return _in_element(f"{begin}sayso.first = (async () => {{\n{_modules(FIRST)}\n}})();\n")


@cache
def our_script() -> str:
    """Our other modules as one script, within one function that may wait for the data to be unpacked."""
    return _in_element(f'"use strict";\n(async () => {{\nawait sayso.first;\n{_modules(SCRIPTS)}\n}})();\n')


def _modules(names: tuple[str, ...]) -> str:
    return "\n".join(_own(f"script/{name}.js") for name in names)


def _in_element(script: str) -> str:
    """The script itself; ValueError if it would end its own element."""
    if re.search(r"</script|<!--", script, re.IGNORECASE):
        raise ValueError("a script cannot stand in a page: it holds </script or <!--")
    return script.replace("\r\n", "\n")


def _own(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8").replace("\r\n", "\n")
