"""The network as GraphML and GEXF, by networkx's own writers, the same bytes for the same network."""

import re
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DATE = re.compile(rb' lastmodifieddate="[^"]*"')


def graphml(graph: "networkx.MultiDiGraph") -> bytes:
    """The network as GraphML, which Gephi, yEd, Cytoscape and igraph read."""
    import networkx

    file = BytesIO()
    networkx.write_graphml_xml(_clean(graph), file)  # the writer that does not depend on lxml being there
    return file.getvalue()


def gexf(graph: "networkx.MultiDiGraph") -> bytes:
    """The network as GEXF, Gephi's own format; without the date of writing that networkx puts in."""
    import networkx

    clean, file = _clean(graph), BytesIO()
    for node, attributes in clean.nodes(data=True):
        attributes["label"] = attributes.get("name", node)
    for number, (_, _, attributes) in enumerate(clean.edges(data=True)):
        attributes["id"] = number
    networkx.write_gexf(clean, file)
    return _DATE.sub(b"", file.getvalue(), count=1)


def _clean(graph: "networkx.MultiDiGraph") -> "networkx.MultiDiGraph":
    """A copy in one order, without the characters that XML cannot carry."""
    import networkx

    copy = networkx.MultiDiGraph()
    for node, attributes in sorted(graph.nodes(data=True), key=lambda one: str(one[0])):
        copy.add_node(_text(node), **{key: _text(value) for key, value in attributes.items()})
    edges = graph.edges(keys=True, data=True)
    for source, target, key, attributes in sorted(edges, key=lambda one: tuple(map(str, one[:3]))):
        written = {name: _text(value) for name, value in attributes.items()}
        copy.add_edge(_text(source), _text(target), key=key, statement=str(key), **written)
    return copy


def _text(value: object) -> object:
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
