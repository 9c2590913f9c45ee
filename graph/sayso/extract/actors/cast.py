"""The actors of an article while they are being collected: who, and every place that mentions them so far."""

from bisect import bisect_left, insort
from collections.abc import Iterator
from typing import NamedTuple

from msgspec import Struct

from ...model import ActorType, MentionForm, Span
from ...parse import Document, Run
from ..names.stated import Stated
from .sex import Sex


class Sight(NamedTuple):
    """A mention: its head word, its words, its form; `span` where it is less than its words."""

    head: int
    run: Run
    form: MentionForm
    span: Span | None = None


class Referent(Struct, kw_only=True):
    """Someone or something the text refers to; `shown` where it becomes an actor of the record; `thing` where it
    is no actor and stands here only because a pronoun may mean it, `proper` where it has a name all the same.
    `sex` is told by name or title, `called` by the first "he" or "she" that means it. `roles` holds what is stated of
    it, `affiliation` names of organisations as stated, `bodies` the numbers of the referents they turned out to be."""

    name: str
    type: ActorType
    role: str | None = None
    roles: tuple[Stated, ...] = ()
    country: str | None = None
    affiliation: tuple[str, ...] = ()
    bodies: tuple[int, ...] = ()
    wikidata: str | None = None
    basis: str = "name"
    sex: Sex | None = None
    called: Sex | None = None
    plural: bool = False
    named: bool = True
    shown: bool = True
    noun: str = ""
    thing: bool = False
    proper: bool = False
    sights: list[Sight] = []

    @property
    def sex_told(self) -> Sex | None:
        """The sex by the name, else by the first pronoun."""
        return self.sex or self.called


def thing(name: str, noun: str, plural: bool = False, proper: bool = False) -> Referent:
    """What is no actor and may be meant by a pronoun all the same."""
    return Referent(
        name=name, type="group", noun=noun, plural=plural, named=False, shown=False, thing=True, proper=proper,
        basis="description", sights=[],
    )  # fmt: skip


class Cast:
    """Referents by number, and which of them a token mentions. `literal` is the place that a metonym names, by the
    metonym's head word."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.referents: list[Referent] = []
        self._heads: list[tuple[int, int]] = []
        self._every: list[tuple[int, int]] = []
        self._things: dict[int, int] = {}
        self._places: list[list[int]] = []
        self._called: dict[str, list[int]] = {}
        self._by_token: dict[int, int] = {}
        self._pairs: dict[int, tuple[int, ...]] = {}
        self.literal: dict[int, int] = {}

    def add(self, referent: Referent) -> int:
        """A new referent's number."""
        self.referents.append(referent)
        self._places.append([])
        if referent.noun:
            self._called.setdefault(referent.noun, []).append(len(self.referents) - 1)
        return len(self.referents) - 1

    def mention(self, number: int, head: int, run: Run, form: MentionForm) -> None:
        """Note a mention of a referent. A head word mentions one referent only: a second call is ignored."""
        if head in self._by_token or head in self._things:
            return
        referent = self.referents[number]
        referent.sights.append(Sight(head, run, form))
        insort(self._every, (head, number))
        insort(self._places[number], head)
        if referent.thing:
            self._things[head] = number
            return
        self._by_token[head] = number
        insort(self._heads, (head, number))

    def adopt(self, number: int, kind: ActorType) -> None:
        """Make what was a thing, or someone of another sort, an actor of that sort."""
        referent = self.referents[number]
        referent.type = kind
        if referent.thing:
            referent.thing, referent.named, referent.shown = False, True, True
            for head in self._places[number]:
                del self._things[head]
                self._by_token[head] = number
                insort(self._heads, (head, number))

    def merge(self, number: int, into: int) -> None:
        """Make all mentions of one referent those of another."""
        gone = self.referents[number]
        for sight in gone.sights:
            self.referents[into].sights.append(sight)
            self._by_token[sight.head] = into
            insort(self._places[into], sight.head)
        self._heads = [(head, into if n == number else n) for head, n in self._heads]
        self._every = [(head, into if n == number else n) for head, n in self._every]
        self._called[gone.noun] = [n for n in self._called.get(gone.noun, []) if n != number]
        self._places[number], gone.sights, gone.shown = [], [], False

    def share(self, numbers: tuple[int, ...], head: int, run: Run, form: MentionForm) -> None:
        """Note a mention that two or more referents share ("both countries"); it is nobody's alone, so `at` does not
        find it."""
        self._pairs[head] = numbers
        for number in numbers:
            self.referents[number].sights.append(Sight(head, run, form))

    def together(self, i: int) -> tuple[int, ...] | None:
        """The numbers of the referents that token `i` mentions together."""
        return self._pairs.get(i)

    def last_pair(self, i: int) -> tuple[int, tuple[int, int]] | None:
        """The nearest shared mention before token `i`: (head word, numbers)."""
        heads = sorted(head for head, numbers in self._pairs.items() if head < i and len(numbers) == 2)
        return next(((head, (one, other)) for head in heads[-1:] for one, other in [self._pairs[head]]), None)

    def cover(self, number: int, run: Run) -> None:
        """Mark every word of a name, so that none of them is read as something else."""
        for i in run:
            self._by_token.setdefault(i, number)

    def at(self, i: int) -> int | None:
        """The number of the referent that token `i` mentions."""
        return self._by_token.get(i)

    def meant(self, i: int) -> int | None:
        """The same, things among them."""
        return self._by_token.get(i, self._things.get(i))

    def places(self, number: int) -> list[int]:
        """The head words of a referent's mentions, in text order."""
        return self._places[number]

    def last_before(self, number: int, i: int) -> int | None:
        """The head word of a referent's last mention before token `i`."""
        places = self._places[number]
        before = bisect_left(places, i)
        return places[before - 1] if before else None

    def called(self, noun: str) -> list[int]:
        """The numbers of those without a name who are called by a noun, in the order in which they were added."""
        return self._called.get(noun, [])

    def every_before(self, i: int) -> Iterator[tuple[int, int]]:
        """(head word, number) of all mentions before token `i`, things among them, nearest first."""
        for n in range(bisect_left(self._every, (i, -1)) - 1, -1, -1):
            yield self._every[n]

    def recent(self, i: int, most: int) -> dict[int, int]:
        """Whom the last `most` mentions before token `i` mean, things among them: the head word of each one's last."""
        end = bisect_left(self._every, (i, -1))
        return {number: head for head, number in self._every[max(0, end - most) : end]}

    def get(self, i: int) -> Referent | None:
        """The referent that token `i` mentions."""
        number = self._by_token.get(i)
        return None if number is None else self.referents[number]

    def before(self, i: int) -> Iterator[tuple[int, int]]:
        """(head word, number) of the mentions before token `i`, nearest first."""
        for n in range(bisect_left(self._heads, (i, -1)) - 1, -1, -1):
            yield self._heads[n]

    def after(self, i: int) -> Iterator[tuple[int, int]]:
        """(head word, number) of the mentions after token `i`, nearest first."""
        for n in range(bisect_left(self._heads, (i + 1, -1)), len(self._heads)):
            yield self._heads[n]
