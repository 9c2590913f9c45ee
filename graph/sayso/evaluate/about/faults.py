"""What goes wrong with whom statements are about, and how they are put: one cause each."""

from collections.abc import Iterator
from typing import Literal, get_args

from ...model import Span
from ..faults import Fault, around
from .gold import MarkedAbout, MarkedStatement
from .judging import Both, judged
from .pairing import AboutPairing, Couple
from .surely import ASPECTS, surely

AboutCause = Literal[
    "target missed", "target spurious", "target found as mentioned", "mentioned found as target",
    "place found as target", "mentioned missed", "mentioned spurious", "another actor taken for the target",
    "positive taken for neutral", "positive taken for negative", "negative taken for neutral",
    "negative taken for positive", "neutral taken for positive", "neutral taken for negative",
    "modality", "certainty", "reporting",
    "statement missed", "statement spurious",
]  # fmt: skip
ABOUT_CAUSES: tuple[AboutCause, ...] = get_args(AboutCause)


def about_faults(pairing: AboutPairing) -> Iterator[Fault]:
    """All that went wrong in an article: of paired statements each actor and aspect; each statement missed that is
    about a target, and each spurious one that is found to be."""
    for couple in pairing.couples:
        yield from _of_actors(couple, pairing)
        for aspect in ASPECTS:
            values = surely(couple, aspect)
            if values and values[0] != values[1]:
                yield _fault(aspect, couple.gold, values, pairing)
    for one in pairing.missed:
        if told := ", ".join(pairing.name(about.actor) for about in one.about if about.grade == "target"):
            yield _fault("statement missed", one, (told, ""), pairing)
    for one, found in pairing.spare:
        if told := ", ".join(pairing.name(actor) for actor, about in found.items() if about.grade == "target"):
            yield _fault("statement spurious", one, ("", told), pairing)


def _of_actors(couple: Couple, pairing: AboutPairing) -> Iterator[Fault]:
    whom = judged(couple.gold, couple.found, pairing)
    by_words = {both.actor: both for both in judged(couple.gold, couple.by_words, pairing).both}
    instead = {id(by_words[about.actor].found) for about in whom.missed if about.actor in by_words}
    for both in whom.both:
        if cause := _of_both(both):
            sides = (_told(both.gold, both.actor, pairing), both.found.stance)
            yield _fault(cause, couple.gold, sides, pairing)
    for about in whom.missed:
        other = by_words.get(about.actor)
        name = _told(about, about.actor, pairing)
        if other and about.grade == "target":
            told = _own_name(other.found, pairing)
            yield _fault("another actor taken for the target", couple.gold, (name, told), pairing)
        else:
            missed: AboutCause = "target missed" if about.grade == "target" else "mentioned missed"
            yield _fault(missed, couple.gold, (name, ""), pairing)
    for actor, about in whom.spurious:
        if id(about) not in instead:
            spurious: AboutCause = "target spurious" if about.grade == "target" else "mentioned spurious"
            yield _fault(spurious, couple.gold, ("", _told(about, actor, pairing)), pairing)


def _of_both(both: Both) -> AboutCause | None:
    """The grade first; the stance where both are targets."""
    gold, found = both.gold, both.found
    if gold.grade == "place":
        return "place found as target"
    if gold.grade != found.grade:
        return "target found as mentioned" if gold.grade == "target" else "mentioned found as target"
    if gold.grade == "target" and gold.stance != found.stance:
        return next(cause for cause in ABOUT_CAUSES if cause == f"{gold.stance} taken for {found.stance}")
    return None


def _told(about: MarkedAbout, actor: str, pairing: AboutPairing) -> str:
    return f"{pairing.name(actor)} ({about.stance})"


def _own_name(found: MarkedAbout, pairing: AboutPairing) -> str:
    return pairing.name(f"?{found.actor}")


def _fault(cause: AboutCause, one: MarkedStatement, sides: tuple[str, str], pairing: AboutPairing) -> Fault:
    first, text = min(one.content, default=Span(0, 0)), pairing.sample.text
    return Fault(
        cause=cause, article=pairing.sample.id, begin=first.start, gold=sides[0], predicted=sides[1],
        sentence=around(first, text),
    )  # fmt: skip
