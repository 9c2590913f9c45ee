"""One article's gold actors beside those found: which mention stands for which."""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from ...model import Span
from ..faults import Fault, around
from .faults import ActorCause
from .gold import WIDER, ActorPrediction, ActorSample
from .predicates import with_roles
from .spots import Spot, spots

Signs = Callable[[Spot], Iterable[object]]
"""What two mentions have in common where they are alike."""


class Pairing:
    """`gold` and `found` are mentions in text order; `mates` gives the place of the gold mention that a found one
    stands for, `partners` the other way round. Each mention stands for one at most."""

    def __init__(self, sample: ActorSample, prediction: ActorPrediction | None) -> None:
        self.sample = sample
        self.prediction = prediction or ActorPrediction(id=sample.id)
        self.gold = spots(sample.actors, sample.text)
        actors = with_roles(self.prediction) if sample.annotated.predicates else self.prediction.actors
        self.found = spots(actors, sample.text)
        self.mates = mates(self.gold, self.found)
        self.partners = {g: f for f, g in self.mates.items()}

    @cached_property
    def found_of(self) -> dict[int, list[int]]:
        """The places of the found mentions of each found actor."""
        return _by_actor(self.found)

    @cached_property
    def gold_of(self) -> dict[int, list[int]]:
        """The places of the gold mentions of each gold actor."""
        return _by_actor(self.gold)

    def covers(self, form: str) -> bool:
        """Whether gold marks all mentions of a form; a metonym is a name."""
        return ("name" if form == "metonym" else form) in self.sample.annotated.forms

    def judges(self, kind: str) -> bool:
        """Whether gold marks all actors of a type, by whatever wider name."""
        types = self.sample.annotated.types
        return not types or not WIDER.get(kind, frozenset()).union({kind}).isdisjoint(types)


def fault(pairing: Pairing, cause: ActorCause, span: Span, gold: str, predicted: str) -> Fault:
    """A fault at a span of the article."""
    sentence = around(span, pairing.sample.text)
    return Fault(
        cause=cause, article=pairing.sample.id, begin=span.start, gold=gold, predicted=predicted, sentence=sentence
    )


def mates(gold: Sequence[Spot], found: Sequence[Spot]) -> dict[int, int]:
    """The gold mention of each found one that has one: the closest likeness first, each in text order."""
    taken: dict[int, int] = {}
    for signs in LIKENESS:
        free = _index(gold, signs, set(taken.values()))
        for f, one in enumerate(found):
            g = None if f in taken else _first_free([free.get(sign, []) for sign in signs(one)])
            if g is not None:
                taken[f] = g
                for sign in signs(gold[g]):
                    free[sign].remove(g)
    return taken


def _index(mentions: Sequence[Spot], signs: Signs, taken: set[int]) -> dict[object, list[int]]:
    places: dict[object, list[int]] = {}
    for place, spot in enumerate(mentions):
        for sign in () if place in taken else signs(spot):
            places.setdefault(sign, []).append(place)
    return places


def _first_free(places: Sequence[Sequence[int]]) -> int | None:
    return min((each[0] for each in places if each), default=None)


def _span_and_form(one: Spot) -> Iterable[object]:
    return ((one.span, one.named),)


def _span(one: Spot) -> Iterable[object]:
    return (one.span,)


def _heads(one: Spot) -> Iterable[object]:
    """ "senior officials" and "officials" have a head in common."""
    return one.heads


LIKENESS: tuple[Signs, ...] = (_span_and_form, _span, _heads)


def _by_actor(mentions: Sequence[Spot]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {}
    for place, spot in enumerate(mentions):
        places.setdefault(spot.actor, []).append(place)
    return places
