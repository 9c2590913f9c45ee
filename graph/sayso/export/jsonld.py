"""JSON-LD: an object a graph, in the terms of ontology/context.jsonld, which goes with it."""

from typing import BinaryIO

import msgspec

from .source import Source


def write(run: Source, file: BinaryIO) -> None:
    """Write {"@context": ..., "@graph": [a graph, ...]}, one graph a line."""
    from ..rdf.graphs import graphs
    from ..rdf.jsonld import as_object, context

    file.write(b'{"@context": ' + msgspec.json.encode(context()) + b',\n"@graph": [\n')
    for number, graph in enumerate(graphs(run.trig_path)):
        file.write((b",\n" if number else b"") + msgspec.json.encode(as_object(graph)))
    file.write(b"\n]}\n")
