"""Who was joined with whom as quads, in a graph of their own."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from ..resolve import Merge
from . import iris
from .terms import known, text
from .vocabulary import (
    DCTERMS_SOURCE,
    PROV_ALTERNATE_OF,
    PROV_SPECIALIZATION_OF,
    RDFS_COMMENT,
    SCHEMA_NAME,
)


def merge_quads(merges: Iterable[Merge], base: str) -> Iterator[Quad]:
    """Each appearance that was joined: the actor it is of, its name there, the appearance it was joined with, and why
    in words ("name: same country: FR")."""
    graph = NamedNode(iris.merges_graph(base))
    for merge in merges:
        node = NamedNode(iris.appearance(base, merge.article, merge.local))
        other = NamedNode(iris.appearance(base, merge.with_article, merge.with_local))
        for one, article, name in (
            (node, merge.article, merge.name),
            (other, merge.with_article, merge.with_name),
        ):
            yield Quad(one, known(PROV_SPECIALIZATION_OF), NamedNode(iris.actor(base, merge.actor)), graph)
            yield Quad(one, known(DCTERMS_SOURCE), NamedNode(iris.article(base, article)), graph)
            yield Quad(one, known(SCHEMA_NAME), text(name), graph)
        yield Quad(node, known(PROV_ALTERNATE_OF), other, graph)
        why = f"{merge.reason}: {merge.evidence}" if merge.evidence else merge.reason
        yield Quad(node, known(RDFS_COMMENT), text(why), graph)
