"""Looks up which actor a stretch of text names."""

from bisect import bisect_left
from collections.abc import Sequence

from ..model import Actor, Mention, Span
from ..parse import Document, Run


class ActorIndex:
    """The actors of one article by the places that mention them."""

    def __init__(self, document: Document, actors: Sequence[Actor]) -> None:
        self.document = document
        self.actors = tuple(actors)
        self._by_id = {actor.id: actor for actor in actors}
        self._found = sorted((mention, actor.id) for actor in actors for mention in actor.mentions)
        self._starts = [mention.start for mention, _ in self._found]
        self._longest = max((m.end - m.start for m, _ in self._found), default=0)
        self._at: dict[int, tuple[str, ...]] = {}

    def get(self, actor_id: str) -> Actor:
        """The actor of that id; KeyError if there is none."""
        return self._by_id[actor_id]

    def within(self, span: Span) -> list[tuple[Mention, str]]:
        """The mentions wholly inside `span`, in text order, each with its actor's id."""
        return [found for found in self._near(span) if span.contains(found[0].span)]

    def at(self, i: int) -> str | None:
        """The actor mentioned by the shortest mention that covers token `i`, the first where it is two."""
        return next(iter(self.all_at(i)), None)

    def covering(self, span: Span) -> list[tuple[Mention, str]]:
        """The mentions that have `span` within them, in text order, each with its actor's id."""
        return [found for found in self._near(span) if found[0].span.contains(span)]

    def all_at(self, i: int) -> tuple[str, ...]:
        """Every actor mentioned by the shortest mentions that cover token `i`: the two of "both countries"."""
        if i not in self._at:  # statements, events and figures all ask of the same few words
            self._at[i] = self._all_at(i)
        return self._at[i]

    def _all_at(self, i: int) -> tuple[str, ...]:
        token = self.document.tokens[i]
        covering = self.covering(Span(token.start, token.end))
        shortest = min(map(_length, covering), default=0)
        return tuple(dict.fromkeys(found[1] for found in covering if _length(found) == shortest))

    def denoted(self, span: Span) -> str | None:
        """The actor a noun phrase as a whole denotes: that of its head word, else None.

        "the foreign minister of Arlandia" is the minister where he is an actor, and never Arlandia.
        """
        run = self.document.run(span)
        if not len(run):
            return None
        head = self.head(run)
        return self.at(head)

    def head(self, run: Run) -> int:
        """The word of `run` that the others hang on: the first whose head lies outside."""
        tokens = self.document.tokens
        tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
        nouns = [i for i in tops if tokens[i].pos in {"PROPN", "NOUN", "PRON"}]
        return (nouns or tops or list(run))[0]

    def _near(self, span: Span) -> list[tuple[Mention, str]]:
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        return self._found[first:last]


def _length(found: tuple[Mention, str]) -> int:
    return found[0].end - found[0].start
