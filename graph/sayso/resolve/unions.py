"""Joining things into sets, with a reason for each join."""


class Unions:
    """Union-find over numbers; the smallest number of a set stands for it. `reasons` says why a number
    joined."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))
        self.reasons: dict[int, str] = {}

    def find(self, n: int) -> int:
        """The number that stands for the set of `n`."""
        while self._parents[n] != n:
            self._parents[n] = self._parents[self._parents[n]]
            n = self._parents[n]
        return n

    def join(self, one: int, other: int, reason: str) -> None:
        """Put both into one set; the reason is kept for each that had none."""
        a, b = sorted((self.find(one), self.find(other)))
        if a != b:
            self._parents[b] = a
        for n in (one, other):
            self.reasons.setdefault(n, reason)

    def sets(self) -> dict[int, list[int]]:
        """Every set by the number that stands for it, members in order."""
        found: dict[int, list[int]] = {}
        for n in range(len(self._parents)):
            found.setdefault(self.find(n), []).append(n)
        return found
