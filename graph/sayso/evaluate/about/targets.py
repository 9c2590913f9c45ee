"""About whom, in which grade, for or against: counts of one article."""

from typing import get_args

from ...model.statement import Polarity
from ..hits import Hits, Table
from .gold import MarkedAbout, MarkedStatement
from .judging import Both, Judged, judged, of_grade
from .pairing import AboutPairing

STANCES: tuple[Polarity, ...] = get_args(Polarity)
GRADES = {"targets": True, "targets and mentioned": False}


def target_hits(pairing: AboutPairing) -> Table:
    """About whom over paired statements, by who is who and by the words, and over all; and the grade."""
    paired = [judged(couple.gold, couple.found, pairing) for couple in pairing.couples]
    words = [judged(couple.gold, couple.by_words, pairing) for couple in pairing.couples]
    table: Table = {}
    for name, targets in GRADES.items():
        table[f"about whom: {name}"] = _whom(paired, targets=targets)
        table[f"about whom, by words: {name}"] = _whom(words, targets=targets)
        table[f"end to end: {name}"] = _whom(paired, targets=targets) + _unpaired(pairing, targets=targets)
    return table | {"grade: accuracy": share([both.gold.grade == both.found.grade for both in _meeting(paired)])}


def _whom(ones: list[Judged], *, targets: bool) -> Hits:
    total = Hits()
    for one in ones:
        right = sum(_right(both, targets=targets) for both in one.both)
        found = [both.found for both in one.both] + [about for _, about in one.spurious]
        wanted = [both.gold for both in one.both if both.gold.grade != "place"] + list(one.missed)
        total += Hits(right, of_grade(found, targets=targets), right, of_grade(wanted, targets=targets))
    return total


def _right(both: Both, *, targets: bool) -> bool:
    """Both are targets; or either grade for either, where mentions count too. A place is never a target."""
    if targets:
        return both.gold.grade == both.found.grade == "target"
    return both.gold.grade != "place"


def _unpaired(pairing: AboutPairing, *, targets: bool) -> Hits:
    """What statements that are missed are about, and those found that are none."""
    wanted = [about for one in pairing.missed for about in _wanted(one)]
    found = [about for _, each in pairing.spare for about in each.values()]
    return Hits(0, of_grade(found, targets=targets), 0, of_grade(wanted, targets=targets))


def _wanted(one: MarkedStatement) -> list[MarkedAbout]:
    told = (about for about in one.about if about.actor not in one.speakers)
    return [about for about in told if about.grade in ("target", "mentioned")]


def _meeting(ones: list[Judged]) -> list[Both]:
    return [both for one in ones for both in one.both if both.gold.grade in ("target", "mentioned")]


def stance_hits(pairing: AboutPairing) -> Table:
    """The stance over the right targets of paired statements, each stance apart; and end to end: target and stance."""
    paired = [judged(couple.gold, couple.found, pairing) for couple in pairing.couples]
    pairs = [both for both in _meeting(paired) if both.gold.grade == "target"]
    table = {f"stance: {one}": of_class([(b.gold.stance, b.found.stance) for b in pairs], one) for one in STANCES}
    table["stance: accuracy"] = share([both.gold.stance == both.found.stance for both in pairs])
    whole = _whom(paired, targets=True) + _unpaired(pairing, targets=True)
    right = sum(_right(both, targets=True) and both.gold.stance == both.found.stance for both in pairs)
    table["end to end: target and stance"] = Hits(right, whole.predicted, right, whole.gold)
    return table


def of_class(pairs: list[tuple[str, str]], one: str) -> Hits:
    """One class of pairs of gold and found: how many found so are right, how many that are so are found."""
    right = sum(gold == found == one for gold, found in pairs)
    return Hits(right, sum(found == one for _, found in pairs), right, sum(gold == one for gold, _ in pairs))


def share(verdicts: list[bool]) -> Hits:
    """How many are right of those that are judged: precision, recall and F1 are all that share."""
    return Hits(sum(verdicts), len(verdicts), sum(verdicts), len(verdicts))
