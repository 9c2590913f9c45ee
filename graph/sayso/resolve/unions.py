"""Joining things into sets, with a reason for each join."""

from msgspec import Struct


class Link(Struct, frozen=True):
    """Two forms by number, why they were joined, and what else agrees ("same country: FR")."""

    one: int
    other: int
    reason: str
    evidence: str = ""


class Unions:
    """Union-find over numbers; the smallest number of a set stands for it. `links` are the joins that made the
    sets, one fewer than the members of each."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))
        self.links: list[Link] = []

    def find(self, n: int) -> int:
        """The number that stands for the set of `n`."""
        while self._parents[n] != n:
            self._parents[n] = self._parents[self._parents[n]]
            n = self._parents[n]
        return n

    def join(self, one: int, other: int, reason: str, evidence: str = "") -> None:
        """Put both into one set, and note why where they were in two."""
        a, b = sorted((self.find(one), self.find(other)))
        if a != b:
            self._parents[b] = a
            self.links.append(Link(one, other, reason, evidence))

    def sets(self) -> dict[int, list[int]]:
        """Every set by the number that stands for it, members in order."""
        found: dict[int, list[int]] = {}
        for n in range(len(self._parents)):
            found.setdefault(self.find(n), []).append(n)
        return found
