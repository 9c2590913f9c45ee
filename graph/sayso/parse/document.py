"""The parsed article every extractor reads: tokens, sentences, paragraphs, entities. No parser needed to
build one, so rules are tested on parses written by hand (tests/parses.py)."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import force_setattr

from ..model import Article, Span

if TYPE_CHECKING:
    from numpy import int8
    from numpy.typing import NDArray

    States = NDArray[int8]

Found = TypeVar("Found")
STATE = 96  # numbers a token


class Token(Struct, frozen=True, gc=False):
    """A word or mark. `start`, `end` count in the article's text; `head` is a token number (itself at a
    root); `pos` is Universal POS, `tag` Penn Treebank, `dep` ClearNLP (nsubj, dobj, pobj, prep, ccomp ...);
    `entity` the OntoNotes type or ""; `sentence` and `paragraph` count from 0 over the document. `lower` is the text in
    lower case, whatever is given for it: kept, because the rules ask for it dozens of times a token."""

    i: int
    text: str
    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    entity: str
    sentence: int
    paragraph: int
    lower: str = ""

    def __post_init__(self) -> None:
        force_setattr(self, "lower", self.text.lower())


class Run(Struct, frozen=True, order=True):
    """Tokens `first` up to, not including, `last`."""

    first: int
    last: int

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.last))

    def __len__(self) -> int:
        return self.last - self.first

    def __contains__(self, i: object) -> bool:
        return isinstance(i, int) and self.first <= i < self.last


class Entity(Struct, frozen=True):
    """A named entity as the parser saw it, by its OntoNotes label (PERSON, NORP, GPE, ORG, DATE ...)."""

    run: Run
    label: str


class Document:
    """A parsed article. Only its body is parsed: headlines, captions and the like have no tokens. The parser adds
    `states` (tokens, STATE): how its finder of entities saw each token before it decided, as whole numbers."""

    def __init__(
        self,
        article: Article,
        tokens: Sequence[Token],
        sentences: Sequence[Run],
        paragraphs: Sequence[Run],
        entities: Sequence[Entity] = (),
    ) -> None:
        self.article = article
        self.tokens = tuple(tokens)
        self.sentences = tuple(sentences)
        self.paragraphs = tuple(paragraphs)
        self.entities = tuple(entities)
        self.states: States | None = None
        self._read: dict[Callable[[Document], Any], Any] = {}

    def __len__(self) -> int:
        return len(self.tokens)

    @cached_property
    def _children(self) -> list[list[int]]:
        children: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                children[token.head].append(token.i)
        return children

    @cached_property
    def _starts(self) -> list[int]:
        return [token.start for token in self.tokens]

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    def children(self, i: int, *deps: str) -> list[int]:
        """The dependents of token `i`, in text order; only those with one of `deps` where given."""
        below = self._children[i]
        if not deps:
            return below
        return [c for c in below if self.tokens[c].dep in deps] if below else []

    def subtree(self, i: int) -> list[int]:
        """Token `i` and everything below it, in text order."""
        found, queue = [i], [i]
        while queue:
            below = self._children[queue.pop()]
            found += below
            queue += below
        return sorted(found)

    def ancestors(self, i: int) -> Iterator[int]:
        """The heads above token `i`, nearest first, up to the root of its sentence."""
        while (head := self.tokens[i].head) != i:
            yield head
            i = head

    def sentence_of(self, i: int) -> Run:
        """The sentence that token `i` stands in."""
        return self.sentences[self.tokens[i].sentence]

    def paragraph_of(self, i: int) -> Run:
        """The paragraph that token `i` stands in."""
        return self.paragraphs[self.tokens[i].paragraph]

    def span(self, run: Run) -> Span:
        """The characters of a run of tokens."""
        return Span(self.tokens[run.first].start, self.tokens[run.last - 1].end)

    def text(self, span: Span) -> str:
        """The article's characters there."""
        return span.of(self.article.text)

    def run(self, span: Span) -> Run:
        """The tokens that overlap a span of characters (an empty run where none does)."""
        return Run(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def once(self, read: Callable[["Document"], Found]) -> Found:
        """What `read` reads out of this document, read at the first call and kept as long as the document is."""
        if read not in self._read:
            self._read[read] = read(self)
        found: Found = self._read[read]
        return found


def once_a_document(read: Callable[[Document], Found]) -> Callable[[Document], Found]:
    """Makes `read` look through each document once only, for what several rules ask of the whole of it. What it gives
    is shared: a tuple, a frozenset or what nobody changes."""

    @wraps(read)
    def found(document: Document) -> Found:
        return document.once(read)

    return found
