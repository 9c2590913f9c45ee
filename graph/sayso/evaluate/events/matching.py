"""Which words name the same: spans in common, and participants that stand for each other."""

from collections.abc import Iterator, Sequence

from ...model import Span
from .gold import MarkedParticipant


def overlap(one: Span, other: Span) -> bool:
    """True of spans with a character in common."""
    return one.start < other.end and other.start < one.end


def touching(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """True where words of one are words of the other."""
    return any(overlap(a, b) for a in one for b in other)


def matched(
    gold: Sequence[MarkedParticipant], found: Sequence[MarkedParticipant]
) -> Iterator[tuple[MarkedParticipant, MarkedParticipant]]:
    """Participants that stand for each other: words of one are words of the other; one to one."""
    spare = list(found)
    for one in gold:
        mates = [other for other in spare if touching(one.words, other.words)]
        mate = next((other for other in mates if other.role == one.role), mates[0] if mates else None)
        if mate is not None:
            spare.remove(mate)
            yield one, mate
