"""The time a figure is for: the time expression that the parse hangs on it, on what it measures, or on its clause."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...model import Moment, Span
from ...parse import Document, Run

VERBAL = {"VERB", "AUX"}
# what a time may pass on its way up to where it belongs: the words of times and quantities
LIGHT = {"ADP", "NUM", "ADV", "SYM", "DET"}
NEAR = 3
# before an amount that says the same again, or more of the same
GOING_ON = {"to", "or", "up", "down", "("}


class Place(NamedTuple):
    """Where a figure stands: its sentence's amounts, its own number among them, the head of what it measures, and
    whether it is the step of a movement."""

    amounts: Sequence[Span]
    n: int
    thing: int | None
    step: bool = False

    @property
    def here(self) -> Span:
        """The figure's own characters."""
        return self.amounts[self.n]


def period(document: Document, place: Place, moments: Sequence[Moment]) -> str | None:
    """The value of that time, None where there is none or its date is unknown.

    "from €3 million in 2019 to €5 million last year": 2021 for the first, last year for the second.
    Not the year of "a two-day visit that underscores their answer to the attack of 2022", nor "since 2013".
    """
    known = [m for m in moments if not m.is_edge and not m.span.overlaps(place.here)]
    known = [m for m in known if not (place.step and _based(document, place, m))]
    if not known:
        return None
    anchors = list(_anchors(document, place))
    found = [(rank, m) for m in known if (rank := _rank(document, place, m, anchors)) is not None]
    return min(found, key=lambda pair: (pair[0], _distance(place, pair[1])))[1].value if found else None


def base(document: Document, here: Span, moments: Sequence[Moment]) -> str | None:
    """The time that a step is reckoned from: "up 9 percent from 2021", "6 percent more than in 2022"."""
    end = document.run(here).last
    for moment in moments:
        first = document.run(moment.span).first
        between = [document.tokens[i].lower for i in range(end, first)]
        day = between[-1:] == ["on"] and moment.value and moment.value.count("-") > 1  # "fell 5 percent on Thursday"
        if between and len(between) <= NEAR + 1 and _is_base(between) and not day:
            return moment.value
    return None


def _is_base(between: Sequence[str]) -> bool:
    words = [
        word
        for word in between
        if word not in ("in", "the", "its", "level", "of", "more", "fewer", "less", "higher", "lower")
    ]
    return words in (["from"], ["than"], ["on"], ["compared", "with"], ["over"], ["versus"])


def _based(document: Document, place: Place, moment: Moment) -> bool:
    return base(document, place.here, [moment]) is not None


def _anchors(document: Document, place: Place) -> Iterator[int]:
    """The words whose time is the figure's: its own, those above it up to the verb of its clause, that verb's
    verb where it only completes it ("is expected to reach"), and the head of what is measured."""
    run = document.run(place.here)
    yield from run
    if place.thing is not None:
        yield place.thing
    for above in document.ancestors(_head(document, run)):
        yield above
        token = document.tokens[above]
        if token.pos in VERBAL and token.dep not in {"xcomp", "aux", "auxpass"}:
            return


def _fronted(document: Document, place: Place, moment: int) -> bool:
    """ "By 2019 it would cost $5 million and close three ports": the time opens both clauses."""
    verb = next(
        (a for a in document.ancestors(_head(document, document.run(place.here))) if _is_verb(document, a)), None
    )
    while verb is not None and document.tokens[verb].dep == "conj":
        verb = document.tokens[verb].head
        if moment < verb and any(above == verb for above in document.ancestors(moment)) and _is_verb(document, verb):
            return all(document.tokens[a].pos in LIGHT for a in document.ancestors(moment) if a < verb)
    return False


def _is_verb(document: Document, i: int) -> bool:
    return document.tokens[i].pos in VERBAL


def _head(document: Document, run: Run) -> int:
    return next((i for i in run if document.tokens[i].head not in run), run.first)


def _rank(document: Document, place: Place, moment: Moment, anchors: Sequence[int]) -> int | None:
    """0 for a time that stands right behind the figure, 1 for one hung on it or its clause; None for one that
    belongs elsewhere, to another clause or to another amount."""
    run = document.run(moment.span)
    owner = _owner(document, place, run)
    if owner is not None:
        return 0 if owner == place.n else _shared(document, place, owner)
    first = _head(document, run)
    for above in document.ancestors(first):
        if above in anchors:
            return 1
        if document.tokens[above].pos not in LIGHT and document.tokens[above].entity != "DATE":
            break
    return 3 if _fronted(document, place, first) else None


def _owner(document: Document, place: Place, run: Run) -> int | None:
    """The amount right behind which a time stands: "$5 million in 2021", "40 tonnes last year"."""
    top = document.tokens[document.tokens[_head(document, run)].head]
    if top.i >= run.last and top.pos in {"NOUN", "PROPN"}:  # "32 percent below 2005 levels"
        return None
    for n, amount in reversed(list(enumerate(place.amounts))):
        end = document.run(amount).last
        between = [document.tokens[i] for i in range(end, run.first)]
        if 0 <= len(between) <= NEAR and end <= run.first and all(t.pos in LIGHT or t.tag == "POS" for t in between):
            return n
    return None


def _shared(document: Document, place: Place, owner: int) -> int | None:
    """ "rose 5% last year to $3 billion", "40 tonnes in 2023, or 300 barrels, up 5%": one time for all that the
    sentence goes on to say of the amount; not that of the start in "from 240 in 2019 to 273", nor of another thing
    ("5 ships in 2019 and 7 planes")."""
    if owner > place.n:
        return None
    runs = [document.run(amount) for amount in place.amounts[owner : place.n + 1]]
    if _before(document, runs[0], 1) & {"from"}:
        return None
    return 2 if all(_before(document, run, NEAR) & GOING_ON for run in runs[1:]) else None


def _before(document: Document, run: Run, count: int) -> set[str]:
    return {document.tokens[i].lower for i in range(max(0, run.first - count), run.first)}


def _distance(place: Place, moment: Moment) -> int:
    """Characters between; behind is nearer."""
    here, when = place.here, moment.span
    return max(0, max(here.start, when.start) - min(here.end, when.end)) + (15 if when.start < here.start else 0)
