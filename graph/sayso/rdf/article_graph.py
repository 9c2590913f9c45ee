"""The named graph of one article while it is being written."""

from collections import Counter
from collections.abc import Iterable, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from ..model import Event, Figure, Record, Span, Statement, hull
from . import iris
from .terms import integer, known, text
from .vocabulary import (
    MENTION,
    NIF_ANCHOR_OF,
    NIF_BEGIN_INDEX,
    NIF_END_INDEX,
    RDF,
    REPORTED_IN,
)

TYPE = RDF + "type"


class ArticleGraph:
    """Collects the quads of one article's graph, and knows the nodes of the record's statements, events and
    figures by their ids."""

    def __init__(self, record: Record, base: str) -> None:
        self.iri = iris.article(base, record.article.id)
        self.node = NamedNode(self.iri)
        self.quads: list[Quad] = []
        self._base = base
        self._text = record.article.text
        self._mentions: dict[Span, NamedNode] = {}
        self._actors: dict[str, NamedNode] = {}
        self._described: set[NamedNode] = set()
        self.read = self._name("statement", record.statements)
        self.read |= self._name("event", record.events) | self._name("figure", record.figures)

    def add(self, subject: NamedNode, predicate: str, value: NamedNode | Literal | None) -> None:
        """One triple; none where the value is unknown."""
        if value is not None:
            self.quads.append(Quad(subject, known(predicate), value, self.node))

    def place(self, node: NamedNode, span: Span) -> None:
        """Says where in the text a node was read: article, begin, end and the characters."""
        self.add(node, REPORTED_IN, self.node)
        self.add(node, NIF_BEGIN_INDEX, integer(span.start))
        self.add(node, NIF_END_INDEX, integer(span.end))
        self.add(node, NIF_ANCHOR_OF, text(span.of(self._text)))

    def mention(self, span: Span) -> NamedNode:
        """The node of a stretch of text, described when it is first asked for."""
        found = self._mentions.get(span)
        if found is None:
            found = self._mentions[span] = NamedNode(iris.mention(self.iri, span))
            self.add(found, TYPE, known(MENTION))
            self.place(found, span)
        return found

    def once(self, noun: str, span: Span) -> tuple[NamedNode, bool]:
        """The node of something read from a span, and whether it is asked for the first time."""
        return self._first(NamedNode(iris.read(self.iri, noun, span)))

    def shared(self, noun: str, key: str) -> tuple[NamedNode, bool]:
        """The node of a thing that is the same for all articles, such as a day; and whether it is the first time."""
        return self._first(NamedNode(iris.shared(self._base, noun, key)))

    def _first(self, node: NamedNode) -> tuple[NamedNode, bool]:
        fresh = node not in self._described
        self._described.add(node)
        return node, fresh

    def quantity(self, key: str) -> NamedNode:
        """The node of a quantity that this article and others tell."""
        return NamedNode(iris.quantity(self._base, key))

    def actor(self, actor_id: str) -> NamedNode:
        """The node of an actor."""
        found = self._actors.get(actor_id)
        if found is None:
            found = self._actors[actor_id] = NamedNode(iris.actor(self._base, actor_id))
        return found

    def topic(self, key: str) -> NamedNode:
        """The node of a topic."""
        return NamedNode(iris.topic(self._base, key))

    def words(self, spans: Iterable[Span], between: str) -> str:
        """The characters of several spans, joined."""
        return between.join(span.of(self._text) for span in spans)

    def _name(self, noun: str, things: Sequence[Statement | Event | Figure]) -> dict[str, NamedNode]:
        seen: Counter[Span] = Counter()
        nodes = {}
        for thing in things:
            span = span_of(thing)
            seen[span] += 1
            nodes[thing.id] = NamedNode(iris.read(self.iri, noun, span, seen[span]))
        return nodes


def span_of(thing: Statement | Event | Figure) -> Span:
    """Where it stands in the text: all of a statement's content, an event's trigger, a figure's words."""
    if isinstance(thing, Statement):
        return hull(thing.content)
    return thing.trigger if isinstance(thing, Event) else thing.span
