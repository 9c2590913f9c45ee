"""Cross-validation: what weights find in documents that they were not trained on."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from ...evaluate.actors import ActorPrediction, ActorSample, evaluate_actors
from ...evaluate.actors.found import as_prediction
from ...evaluate.actors.gold import ACTORS, MarkedActor, MarkedMention
from ...evaluate.corpora.annotated import Example
from ...evaluate.scores import Score
from ...extract.actors.actors import cast_of, recorded
from ...extract.actors.cast import Cast, Referent
from ...extract.actors.ranker import Ranker
from .articles import Read
from .fitting import shipped
from .teaching import Log, trained

SEED = (1,)  # one network a fold for the three that ship, so that five folds take no longer than two trainings
THING = "other"
CONLL = "head CoNLL"


class Found(Struct, frozen=True):
    """What is found in one article: as its record shows it, and everything that it follows inside, things too."""

    shown: ActorPrediction
    every: ActorPrediction


def held_out(
    read: Sequence[Read], more: Sequence[Read], pairs: Sequence[Read], folds: int, log: Log
) -> dict[str, Found]:
    """What is found in each article by weights trained on the others, on `more` and on `pairs`."""
    found: dict[str, Found] = {}
    for fold in range(folds):
        known = [one for place, one in enumerate(read) if place % folds != fold]
        arrays = shipped(trained([*known, *more], pairs, log, SEED))
        found |= {one.example.id: _found(one, arrays) for one in read[fold::folds]}
        log(f"fold {fold + 1} of {folds}")
    return found


def _found(one: Read, arrays: Mapping[str, Any]) -> Found:
    cast = cast_of(one.document, one.names, one.voices, Ranker(arrays, one.vectors))
    name = one.example.id
    return Found(as_prediction(recorded(cast), name), ActorPrediction(id=name, actors=_every(cast)))


def _every(cast: Cast) -> tuple[MarkedActor, ...]:
    """All that is mentioned, with what becomes no actor."""
    return tuple(
        MarkedActor(
            id=str(number), type=THING if referent.thing else referent.type, name=referent.name,
            mentions=tuple(_mentions(cast, referent)),
        )
        for number, referent in enumerate(cast.referents) if referent.sights
    )  # fmt: skip


def _mentions(cast: Cast, referent: Referent) -> Iterator[MarkedMention]:
    for (start, end), form in sorted({(one.span or cast.document.span(one.run), one.form) for one in referent.sights}):
        yield MarkedMention(start=start, end=end, form=form)


def figures(examples: Sequence[Example], found: Mapping[str, Found]) -> Iterator[str]:
    """The lines of a table: words led to a name in records; clusters over actors in records, with what no record
    shows, and over all that is mentioned."""
    gold = [_as_gold(one) for one in examples]
    actors = [_actors_alone(one) for one in gold]
    shown = {name: one.shown for name, one in found.items()}
    every = {name: one.every for name, one in found.items()}
    for name, score in evaluate_actors(actors, shown).scores.items():
        if name.startswith("to name"):
            yield _line(name, score)
    for scope, told, given in (("actors", actors, shown), ("actors", actors, every), ("all", gold, every)):
        for name, score in evaluate_actors(told, given).scores.items():
            if name.startswith(f"coreference, {scope}"):
                yield _line(f"{name}, {'record' if given is shown else 'all that is followed'}", score)


def _line(name: str, score: Score) -> str:
    return f"{name:58} P {100 * score.precision:5.1f}  R {100 * score.recall:5.1f}  F1 {100 * score.f1:5.1f}"


def _as_gold(example: Example) -> ActorSample:
    """As `sayso evaluate` reads it, but that what somebody is said to be is a role and no mention."""
    sample = msgspec.convert(msgspec.to_builtins(example), ActorSample)
    return replace(sample, annotated=replace(sample.annotated, predicates=False))


def _actors_alone(sample: ActorSample) -> ActorSample:
    kept = tuple(one for one in sample.actors if one.type in ACTORS)
    types = tuple(kind for kind in sample.annotated.types if kind in ACTORS)
    return replace(sample, actors=kept, annotated=replace(sample.annotated, types=types))
