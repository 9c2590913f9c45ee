"""Write what the documentation takes from the code, the questions and the ontology: `python3 scripts/make_docs.py`.

In README.md and docs/*.md, what stands between `<!-- made: NAME -->` and `<!-- /made -->` is made here: the
commands and their options, the named questions, the terms of the ontology, the usual names of a table's columns,
the figures that the README takes from docs/accuracy.md, the example record and the answer to the README's question
(these two load the models). tests/test_docs.py fails where a page and its source differ.
"""

import inspect
import json
import re
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
ONTOLOGY = ROOT / "ontology" / "sayso.ttl"
PART = re.compile(r"(<!-- made: (?P<name>[a-z-]+) -->\n).*?(<!-- /made -->)", re.DOTALL)
TEXT = re.compile(r"<!-- example -->\n```text\n(.*?)```", re.DOTALL)
ASKED = re.compile(r"^sayso query --run output/examples (?!--)(.*)$", re.MULTILINE)
SLOW = {"record", "answer"}
"""What needs the models."""
FIGURE = re.compile(r"\b\d+\.\d\b")
FIGURES = {
    "who said what, all reported speech and attitudes (PolNeAR, US political news)": ("who said what, all",),
    "direct quotations / mixed / indirect": ("direct quotations", "mixed", "indirect speech and attitudes"),
    "statements of saying and writing only": ("statements of saying and writing only",),
    "the same kind of measure on news / press-like text the tagger never saw (GUM)": ("news", "press-like"),
    "names typed as person, organisation, place, political text (CrossNER)": (
        "names, typed person / organisation / place, political text (CrossNER)",
    ),
    "“he”, “she” to the right name / a description to the right name (GUM)": (
        '"he", "she" to a name, five genres (GUM)',
        "a description of an actor to a name (GUM)",
    ),
    "about whom: our own texts / such as were never read for mistakes": (
        "about whom, targets, statements found",
        "about whom on four texts never read for mistakes",
    ),
    "stance towards them, macro (NewsMTSC, held-out sixth)": ("stance by the trained reader, macro F1",),
    "words that tell an event / who takes part in it (MEANTIME)": (
        "words that tell any event, F1",
        "participants at gold's triggers",
    ),
    "dates found and right, per cent (MEANTIME)": ("dates found and right",),
    "figures: value / value and unit (NewsQuant)": ("value", "value and unit"),
}
"""What the README says of accuracy, and the rows of docs/accuracy.md, by how they begin, that it is taken from."""


def page(text: str, *, slow: bool = True) -> str:
    """A page with its made parts made anew; those that need the models only where `slow`."""

    def anew(part: re.Match[str]) -> str:
        name = part["name"]
        if name in SLOW and not slow:
            return part[0]
        return f"{part[1]}\n{MAKERS[name](text).strip()}\n\n{part[3]}"

    return PART.sub(anew, text)


def table(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def commands(_: str) -> str:
    """Every command: what it does, its arguments and options, examples."""
    from sayso.cli.app import app

    return "\n\n".join(command(str(one.name), one.callback) for one in app.registered_commands if one.callback)


def command(name: str, function: Callable[..., Any]) -> str:
    """One command, from its function's docstring and signature."""
    says, _, examples = inspect.cleandoc(function.__doc__ or "").partition("Examples:")
    shown = "\n".join(line.strip() for line in examples.splitlines() if line.strip())
    rows = table(("", "", "default"), parameters(function))
    parts = [f"## sayso {name}", says.strip(), rows]
    return "\n\n".join([*parts, f"```\n{shown}\n```"] if shown else parts)


def parameters(function: Callable[..., Any]) -> Iterator[tuple[str, ...]]:
    """How each argument and option is written, what it says, and its default."""
    hints = get_type_hints(function, include_extras=True)
    for name, parameter in inspect.signature(function).parameters.items():
        kind, info = get_args(hints[name])[:2]
        default = parameter.default
        shown = "" if default in (None, False, inspect.Parameter.empty) else f"`{default}`"
        yield f"`{written(name, kind, info)}`", str(info.help), shown


def written(name: str, kind: Any, info: Any) -> str:
    """An option as it is typed, with what it takes: "--run, -r RUN"."""
    if type(info).__name__ == "ArgumentInfo":
        return str(info.metavar)
    # inside Annotated, typer takes the first name of an option as its default
    decls = [one for one in (info.default, *(info.param_decls or ())) if isinstance(one, str)]
    decls = decls or ["--" + name.replace("_", "-")]
    value = "" if kind is bool else " " + (info.metavar or taken(kind))
    return ", ".join(decls) + value


def taken(kind: Any) -> str:
    """The value of an option without a name for it: its choices or its type."""
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not NoneType)
    if get_origin(kind) is Literal:
        return "|".join(get_args(kind))
    if issubclass(kind, Enum):
        return "|".join(str(one.value) for one in kind)
    return "NUMBER" if kind is int else "TEXT"


def questions(_: str) -> str:
    """Every named question with its parameters."""
    from sayso.rdf.questions import questions as named

    parts = []
    for one in named():
        given = [f"- `{p.name}`: {p.description} ({default(p.default)})" for p in one.parameters]
        says = [f"### {one.name}", f"**{one.title}.** {one.description}"]
        parts.append("\n\n".join([*says, "\n".join(given)] if given else says))
    return "\n\n".join(parts)


def default(value: str | int | None) -> str:
    """What holds where a parameter is not given."""
    if value is None:
        return "must be given"
    return "left out: any" if value == "" else f"left out: {value}"


def ontology(_: str) -> str:
    """The terms of the ontology: classes, properties, values."""
    from rdflib import OWL, RDF, SKOS, Graph

    graph = Graph().parse(ONTOLOGY)
    kinds = {
        "Classes": (OWL.Class,),
        "Properties": (OWL.ObjectProperty, OWL.DatatypeProperty),
        "Properties reused": (RDF.Property,),
    }
    parts = []
    for heading, types in kinds.items():
        found = sorted({term for kind in types for term in graph.subjects(RDF.type, kind)})
        rows = (terms_row(graph, term) for term in found)
        parts.append(f"## {heading}\n\n" + table(("term", "what it says", "example"), rows))
    schemes = sorted(graph.subjects(RDF.type, SKOS.ConceptScheme))
    return "\n\n".join([*parts, "## Values", *(values(graph, scheme) for scheme in schemes)])


def terms_row(graph: Any, term: Any) -> tuple[str, ...]:
    """A class or property with its comment and example."""
    from rdflib import RDFS, SKOS

    says = graph.value(term, RDFS.comment) or graph.value(term, SKOS.scopeNote) or ""
    return f"`{short(graph, term)}`", str(says), str(graph.value(term, SKOS.example) or "")


def values(graph: Any, scheme: Any) -> str:
    """The values of a scheme, with their definitions where they have one."""
    from rdflib import RDFS, SKOS

    found = sorted(graph.subjects(SKOS.inScheme, scheme))
    rows = (
        (f"`{short(graph, one)}`", str(graph.value(one, SKOS.prefLabel)), str(graph.value(one, SKOS.definition) or ""))
        for one in found
    )
    return f"### {graph.value(scheme, RDFS.label)}\n\n" + table(("term", "name", "what it covers"), rows)


def short(graph: Any, term: Any) -> str:
    """A term with its prefix."""
    return str(graph.namespace_manager.normalizeUri(term)).strip("<>")


def accuracy(_: str) -> str:
    """The README's figures, as docs/accuracy.md has them."""
    told = (DOCS / "accuracy.md").read_text(encoding="utf-8").splitlines()
    return table(("", ""), ((says, " / ".join(figure(told, row) for row in rows)) for says, rows in FIGURES.items()))


def figure(told: list[str], start: str) -> str:
    """The first figure in the cells of the first row that begins so; "news" does not begin "newspapers"."""
    begins = re.compile(rf"\| {re.escape(start)}(?!\w)[^|]*\|(?P<cells>.*)")
    cells = (row["cells"] for line in told if (row := begins.match(line)))
    found = next((figure[0] for row in cells if (figure := FIGURE.search(row))), None)
    assert found, f"docs/accuracy.md has no figure in a row {start!r}"
    return found


def columns(_: str) -> str:
    """The usual names of each field."""
    from sayso.read.metadata import NAMES

    rows = ((f"`{field}`", ", ".join(f"`{name}`" for name in names)) for field, names in NAMES.items())
    return table(("field", "names, best first"), rows)


def record(text: str) -> str:
    """The record of the page's example text, abridged where it repeats itself."""
    import msgspec

    from sayso.extract import extract
    from sayso.parse import parse
    from sayso.read.articles import article
    from sayso.read.draft import Draft

    found = TEXT.search(text)
    assert found, "the page has no text under <!-- example -->"
    read = extract(parse(article(Draft(source="ferry.txt", text=found[1]))))
    return f"```json\n{laid_out(msgspec.to_builtins(read, builtin_types=(Enum,)))}\n```"


def answer(text: str) -> str:
    """The answer to the first question that the page asks of the example articles."""
    import sayso

    found = ASKED.search(text)
    assert found, "the page asks nothing of output/examples"
    name, *values = shlex.split(found[1])
    with tempfile.TemporaryDirectory() as folder:
        run = sayso.build(ROOT / "examples" / "articles", output=folder)
        rows = run.query(name, **dict(value.split("=") for value in values))
    shown = [key for key in rows[0] if key not in {"headline", "article", "begin", "end"}]
    return table(tuple(shown), ((*(str(row[key] or "") for key in shown),) for row in rows))


def laid_out(value: Any) -> str:
    """JSON with an object a line, and its lists of spans on one line."""
    parts = []
    for key, part in value.items():
        if isinstance(part, dict):
            inner = ",\n".join(f"    {json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in part.items())
            parts.append(f"  {json.dumps(key)}: {{\n{inner}\n  }}")
        else:
            rows = ",\n".join("    " + json.dumps(row, ensure_ascii=False, default=str) for row in part)
            parts.append(f"  {json.dumps(key)}: [\n{rows}\n  ]" if rows else f"  {json.dumps(key)}: []")
    return "{\n" + ",\n".join(parts) + "\n}"


MAKERS: dict[str, Callable[[str], str]] = {
    "commands": commands,
    "questions": questions,
    "ontology": ontology,
    "columns": columns,
    "accuracy": accuracy,
    "record": record,
    "answer": answer,
}

if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "graph"))
    for path in (ROOT / "README.md", *sorted(DOCS.glob("*.md"))):
        before = path.read_text(encoding="utf-8")
        after = page(before)
        if after != before:
            path.write_text(after, encoding="utf-8", newline="\n")
            sys.stdout.write(f"{path.relative_to(ROOT)}\n")
