"""Quads as TriG in one canonical order: the same records give the same bytes."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple, TypeVar

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from ..atomic import writing
from .vocabulary import PREFIXES

_NAMES = ("dcterms", "edtf", "nif", "owl", "prov", "qb", "qudt", "rdfs", "sayso", "schema", "sem", "skos", "unit", "wd",
          "xsd")  # fmt: skip
USED = {name: PREFIXES[name] for name in _NAMES}
HEADER = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in USED.items()).encode()
_ANY_HEADER = re.compile(rb"(?:@prefix [^\n]*\n)*")


Statement = TypeVar("Statement", Quad, Triple)


class _Block(NamedTuple):
    graph: str
    start: int
    length: int


def write_trig(path: Path, quads: Iterable[Quad]) -> None:
    """Write quads as TriG, atomically: graphs by name, and in each the triples by subject, predicate, object.

    The quads of one graph must come together (ValueError otherwise); the order is free. What is held in
    memory is one graph and the names of the others.
    """
    with TemporaryFile() as spool, writing(path) as file:
        blocks: list[_Block] = []
        for graph, block in _blocks(quads):
            blocks.append(_Block(graph, spool.tell(), len(block)))
            spool.write(block)
        file.write(HEADER)
        for one in _in_order(blocks):
            spool.seek(one.start)
            file.write(spool.read(one.length))


def canonical(quads: Iterable[Statement]) -> list[Statement]:
    """The quads of one graph, or triples, without repetition, by subject, predicate and object."""
    found = {(str(q.subject)[1:-1], q.predicate.value, str(q.object)): q for q in quads}
    return [found[key] for key in sorted(found)]


def body(quads: Iterable[Quad] | Iterable[Triple], syntax: RdfFormat) -> bytes:
    """Turtle or TriG without the lines that declare prefixes: Oxigraph's come in any order."""
    text = serialize(quads, format=syntax, prefixes=USED) or b""
    return _ANY_HEADER.sub(b"", text, count=1)


def _blocks(quads: Iterable[Quad]) -> Iterator[tuple[str, bytes]]:
    for graph, several in groupby(quads, key=lambda quad: quad.graph_name):
        yield str(graph), body(canonical(several), RdfFormat.TRIG)


def _in_order(blocks: list[_Block]) -> list[_Block]:
    ordered = sorted(blocks)
    for first, second in pairwise(ordered):
        if first.graph == second.graph:
            raise ValueError(f"the quads of {first.graph} do not come together")
    return ordered
