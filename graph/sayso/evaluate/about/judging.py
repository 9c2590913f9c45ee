"""What of a found statement is judged, and whom it is about rightly."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .gold import GoldGrade, MarkedAbout, MarkedStatement
from .pairing import AboutPairing, Found


class Both(NamedTuple):
    """An actor that both sides have, as gold and as the prediction has it."""

    actor: str
    gold: MarkedAbout
    found: MarkedAbout


class Judged(NamedTuple):
    """The actors of a couple that count: right ones, gold's that are missed, and found ones that gold has not."""

    both: tuple[Both, ...]
    missed: tuple[MarkedAbout, ...]
    spurious: tuple[tuple[str, MarkedAbout], ...]


def judged(gold: MarkedStatement, found: Found, pairing: AboutPairing) -> Judged:
    """Compare whom a gold statement is about with what was found, grades apart.

    Left out on both sides: the speaker, whom gold leaves open, places found as mentioned, and the pair whose members
    gold lists ("both countries").
    """
    right = {about.actor: about for about in gold.about if about.actor not in gold.speakers}
    known = Known(gold.speakers, right, pairing.members)
    kept = {actor: about for actor, about in found.items() if not _left_out(actor, about, known)}
    wanted = {actor: about for actor, about in right.items() if about.grade in ("target", "mentioned")}
    return Judged(
        tuple(Both(actor, right[actor], kept[actor]) for actor in right if actor in kept),
        tuple(about for actor, about in wanted.items() if actor not in kept),
        tuple((actor, about) for actor, about in kept.items() if actor not in right),
    )


class Known(NamedTuple):
    """Of a gold statement its speakers and whom it is about; of the article the members of its pairs."""

    speakers: frozenset[str]
    right: Mapping[str, MarkedAbout]
    members: Mapping[str, tuple[str, ...]]


def _left_out(actor: str, found: MarkedAbout, known: Known) -> bool:
    if actor in known.speakers:
        return True
    if actor in known.members:
        return all(one in known.right or one in known.speakers for one in known.members[actor])
    return actor in known.right and _open(known.right[actor].grade, found)


def _open(grade: GoldGrade, found: MarkedAbout) -> bool:
    return grade == "open" or (grade == "place" and found.grade == "mentioned")


def of_grade(ones: Iterable[MarkedAbout], *, targets: bool) -> int:
    """How many there are; with `targets` only these."""
    return sum(one.grade == "target" or not targets for one in ones)
