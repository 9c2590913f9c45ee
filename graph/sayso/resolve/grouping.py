"""Joins things into groups under constraints: the strongest ties first, never two that cannot be one, never
through something that fits two that cannot."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

# Where something fits two groups that cannot be one, a group this many times as large as the other is the one that is
# meant: of a thousand articles some are misread.
OUTWEIGHS = 20


class Tie(Struct, frozen=True, order=True):
    """A tie between two things by number: the higher its strength, the sooner it joins."""

    strength: int
    one: int
    other: int


class Grouping:
    """Groups of the numbers below `size`, as bit masks: members, and what cannot be in the group."""

    def __init__(self, apart: Sequence[int], weights: Sequence[int]) -> None:
        self._single = list(apart)
        self.of = list(range(len(apart)))
        self.members = {n: 1 << n for n in range(len(apart))}
        self.apart = dict(enumerate(apart))
        self.weight = dict(enumerate(weights))

    def join(self, one: int, other: int) -> None:
        """Put the groups of two things together."""
        a, b = sorted((self.of[one], self.of[other]))
        if a == b:
            return
        for n in bits(self.members[b]):
            self.of[n] = a
        self.members[a] |= self.members.pop(b)
        self.apart[a] |= self.apart.pop(b)
        self.weight[a] += self.weight.pop(b)

    def fit(self, a: int, b: int) -> bool:
        """May the two groups be one?"""
        return not self.members[a] & self.apart[b]

    def choices(self, a: int, near: int) -> set[int]:
        """The groups among those `near` a group that it may join; none where it fits two that cannot be one, unless
        one of those outweighs the other."""
        groups = {self.of[n] for n in bits(near & ~self.apart[a] & ~self.members[a])}
        fitting = {g for g in groups if self.fit(a, g)}
        if self.sound(fitting):
            return fitting
        least = max(self.weight[g] for g in fitting) / OUTWEIGHS
        heavy = {g for g in fitting if self.weight[g] > least}
        return heavy if self.sound(heavy) else set()

    def torn(self, a: int) -> bool:
        """Does a group fit two that cannot be one, of which neither outweighs the other?"""
        fits = any(g != a and self.fit(a, g) for g in self.members)
        return fits and not self.choices(a, (1 << len(self.of)) - 1)

    def sound(self, groups: Collection[int]) -> bool:
        """Can all of these groups be one?"""
        members = apart = 0
        for g in groups:
            members |= self.members[g]
            apart |= self.apart[g]
        return not members & apart


def bits(mask: int) -> Iterator[int]:
    """The numbers in a mask, lowest first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


def grouped(ties: Sequence[Tie], apart: Sequence[int], weights: Sequence[int]) -> tuple[Grouping, list[Tie]]:
    """Groups of things, and the ties that made them.

    `apart[n]` is the mask of what cannot be one with n; `weights` says how much stands behind each. Ties are taken
    strength by strength. Something that fits two groups which cannot be one joins neither by ties of that strength:
    with "Jane Orr" and "John Orr", "J. Orr" stays alone. The result does not depend on the order of the ties.
    """
    groups = Grouping(apart, weights)
    used: list[Tie] = []
    for strength in sorted({tie.strength for tie in ties}, reverse=True):
        while joined := _round(groups, [tie for tie in ties if tie.strength >= strength], weakest=not strength):
            used += joined
    return groups, used


def _round(groups: Grouping, ties: Sequence[Tie], *, weakest: bool) -> list[Tie]:
    """Join what is safely tied; the ties used. Where nothing but the name ties, whatever fits counts as near."""
    near: dict[int, int] = {}
    open_ties = []
    for tie in ties:
        a, b = groups.of[tie.one], groups.of[tie.other]
        if a != b and groups.fit(a, b):
            open_ties.append(tie)
            near[a] = near.get(a, 0) | 1 << tie.other
            near[b] = near.get(b, 0) | 1 << tie.one
    every = (1 << len(groups.of)) - 1
    choices = {a: groups.choices(a, every if weakest else mask) for a, mask in near.items()}
    safe = [tie for tie in open_ties if _mutual(choices, groups.of[tie.one], groups.of[tie.other])]
    return list(_join_sound(groups, safe))


def _mutual(choices: Mapping[int, set[int]], a: int, b: int) -> bool:
    return b in choices[a] and a in choices[b]


def _join_sound(groups: Grouping, safe: Sequence[Tie]) -> Iterator[Tie]:
    """Join whole chains of ties, but none that would bring together what cannot be one."""
    chains: dict[int, set[int]] = {}
    for tie in safe:
        a, b = groups.of[tie.one], groups.of[tie.other]
        chain = chains.get(a, {a}) | chains.get(b, {b})
        chains.update(dict.fromkeys(chain, chain))
    sound = {a for a, chain in chains.items() if groups.sound(chain)}
    for tie in sorted(safe, key=lambda tie: (-tie.strength, tie.one, tie.other)):
        a, b = groups.of[tie.one], groups.of[tie.other]
        if a in sound and b in sound and a != b:
            groups.join(tie.one, tie.other)
            yield tie


def masks(size: int, pairs: Mapping[int, set[int]]) -> list[int]:
    """A mask for each number of those it is paired with."""
    return [sum(1 << m for m in pairs.get(n, ())) for n in range(size)]
