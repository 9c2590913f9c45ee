"""Cross-validation: what weights find in documents that they were not trained on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from ...evaluate.actors import ActorPrediction, ActorSample, evaluate_actors
from ...evaluate.actors.found import as_prediction
from ...evaluate.actors.gold import ACTORS, MarkedActor, MarkedMention
from ...evaluate.corpora.annotated import Example
from ...evaluate.scores import Score
from ...extract.actors.actors import cast_of, recorded
from ...extract.actors.cast import Cast, Sight
from ...extract.actors.ranker import Ranker
from ...extract.syntax import phrase
from ...extract.things.followed import Followed, followed
from ...model import MentionForm, Span
from ...parse import Document, Run
from .articles import Read
from .fitting import shipped
from .teaching import Log, trained
from .things import thing_weights

SEED = (1,)  # one network a fold for the three that ship, so that five folds take no longer than two trainings
THING = "abstract"  # as GUM calls most of what is neither person, body nor place
FORMS: dict[str, MentionForm] = {"PROPN": "name", "PRON": "pronoun"}
DESCRIPTION = "to name: description"


class Found(Struct, frozen=True):
    """What is found in one article: as its record shows it, and everything that it follows inside, things too."""

    shown: ActorPrediction
    every: ActorPrediction


class Beside(NamedTuple):
    """What is always trained on: articles with clusters of actors, pairs of names, and articles of ours, which have
    everything marked."""

    clusters: Sequence[Read]
    pairs: Sequence[Read]
    ours: Sequence[Read]


def held_out(read: Sequence[Read], beside: Beside, folds: int, log: Log) -> dict[str, Found]:
    """What is found in each article by weights trained on the others and on what stands `beside`."""
    found: dict[str, Found] = {}
    for fold in range(folds):
        known = [one for place, one in enumerate(read) if place % folds != fold]
        arrays = shipped(trained([*known, *beside.clusters, *beside.ours], beside.pairs, log, SEED))
        things = thing_weights([*known, *beside.ours], arrays, SEED)
        found |= {one.example.id: _found(one, arrays, things) for one in read[fold::folds]}
        log(f"fold {fold + 1} of {folds}")
    return found


def _found(one: Read, arrays: Mapping[str, Any], things: Mapping[str, Any]) -> Found:
    cast = cast_of(one.document, one.names, one.voices, Ranker(arrays, one.vectors))
    name = one.example.id
    every = every_one(one.document, cast, followed(one.document, cast, one.vectors, known=things))
    return Found(as_prediction(recorded(cast), name), ActorPrediction(id=name, actors=every))


def every_one(document: Document, cast: Cast, told: Sequence[Followed]) -> tuple[MarkedActor, ...]:
    """All that is mentioned, with what becomes no actor."""
    seen = {sight.head: sight for referent in cast.referents for sight in referent.sights}
    return tuple(
        MarkedActor(
            id=str(number), type=THING if one.actor is None else cast.referents[one.actor].type,
            mentions=tuple(dict.fromkeys((*_heads(document, one, seen), *_shared(document, cast, one)))),
        )
        for number, one in enumerate(told)
    )  # fmt: skip


def _heads(document: Document, one: Followed, seen: Mapping[int, Sight]) -> Iterator[MarkedMention]:
    for head in one.heads:
        sight = seen.get(head)
        run = sight.run if sight else phrase(document, head)
        yield _mention(document, head, run, sight.form if sight else FORMS.get(document.tokens[head].pos, "nominal"))


def _shared(document: Document, cast: Cast, one: Followed) -> Iterator[MarkedMention]:
    """The "both countries" that an actor shares with another."""
    for sight in cast.referents[one.actor].sights if one.actor is not None else ():
        if cast.meant(sight.head) != one.actor and sight.span is None:
            yield _mention(document, sight.head, sight.run, sight.form)


def _mention(document: Document, head: int, run: Run, form: MentionForm) -> MarkedMention:
    start, end = document.span(run)
    token = document.tokens[head]
    return MarkedMention(start=start, end=end, form=form, head=Span(token.start, token.end))


def figures(examples: Sequence[Example], found: Mapping[str, Found]) -> Iterator[str]:
    """The lines of a table: words led to a name in records, descriptions also with what somebody is said to be;
    clusters over actors in records, with what no record shows, and over all that is mentioned."""
    gold = [_as_gold(one) for one in examples]
    actors = [_actors_alone(one) for one in gold]
    shown = {name: one.shown for name, one in found.items()}
    every = {name: one.every for name, one in found.items()}
    for name, score in evaluate_actors(actors, shown).scores.items():
        if name.startswith("to name"):
            yield _line(name, score)
    yield _line(f"{DESCRIPTION}, and roles", evaluate_actors(_with_roles(actors), shown).scores[DESCRIPTION])
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


def _with_roles(samples: Iterable[ActorSample]) -> list[ActorSample]:
    """As `sayso evaluate` reads a corpus that marks what somebody is said to be."""
    return [replace(one, annotated=replace(one.annotated, predicates=True)) for one in samples]


def _actors_alone(sample: ActorSample) -> ActorSample:
    kept = tuple(one for one in sample.actors if one.type in ACTORS)
    types = tuple(kind for kind in sample.annotated.types if kind in ACTORS)
    return replace(sample, actors=kept, annotated=replace(sample.annotated, types=types))
