"""MEANTIME's marks that only join others: "Airbus and Boeing" beside "Airbus" and "Boeing", "sells ... begun" beside
"sells" and "begun"."""

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

JOINED = "CONJ"


def words_of(mark: ElementTree.Element) -> frozenset[str]:
    """The numbers of the words of a mark."""
    return frozenset(anchor.attrib["t_id"] for anchor in mark.iter("token_anchor"))


def only_joins(mark: ElementTree.Element, events: Iterable[ElementTree.Element]) -> bool:
    """Does an event mark lie on words apart, each of them marked as an event of its own?

    yes: {sells, begun} in "sells tracks and has begun to sell", beside {sells} and {begun}
    no: {took, off} in "took six months off", {upgrading, and, scrutiny}
    """
    words = words_of(mark)
    others = (words_of(one) for one in events if one is not mark)
    own = frozenset[str]().union(*(other for other in others if other < words))
    return _apart(words) and words <= own


def _apart(words: frozenset[str]) -> bool:
    numbers = [int(word) for word in words]
    return bool(numbers) and max(numbers) - min(numbers) >= len(numbers)


def members(mentions: Iterable[ElementTree.Element]) -> dict[str, tuple[str, ...]]:
    """By the number of a mention that joins others, the numbers of those it joins: the longest within it."""
    known = {one.attrib["m_id"]: words_of(one) for one in mentions}
    joins = [one.attrib["m_id"] for one in mentions if one.get("syntactic_type") == JOINED]
    return {number: found for number in joins if (found := _longest_within(known[number], known))}


def _longest_within(words: frozenset[str], known: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    within = {number: held for number, held in known.items() if held and held < words}
    return tuple(number for number, held in within.items() if not any(held < other for other in within.values()))
