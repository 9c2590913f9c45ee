"""What sayso finds in the texts of the gold, as predictions of actors; or what a file says was found."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

import msgspec

from ...atomic import write_lines
from ...model import Actor, Record
from ...read import Skipped, article_id
from ...resolve import resolve
from ..extraction import records
from ..record_lines import read_given_or_records
from .gold import ActorPrediction, ActorSample, MarkedActor, MarkedMention, MarkedRole, check_actors

Predictions = dict[str, ActorPrediction]


def predict_actors(
    path: Path, gold: Sequence[ActorSample], workers: int = 0
) -> tuple[Predictions, tuple[Skipped, ...]]:
    """Extract the articles of a gold file and join their actors; predictions by the id of the article, and what
    could not be read. UsageError where none of its articles can be read."""
    extracted, skipped = records(path, workers)
    return from_records(extracted, gold), skipped


def from_records(extracted: Mapping[str, Record], gold: Sequence[ActorSample]) -> Predictions:
    """Records by their article's id as predictions, their actors joined across articles."""
    known = resolve(extracted.values())
    identities = {own: known.local_ids(own) for own in extracted}
    matched = ((sample.id, article_id(sample.text)) for sample in gold)  # a text may be there twice
    return {name: _prediction(extracted[own], name, identities[own]) for name, own in matched if own in extracted}


def _prediction(record: Record, name: str, identities: Mapping[str, str]) -> ActorPrediction:
    return as_prediction(record.actors, name, identities)


def as_prediction(
    actors: Sequence[Actor], name: str, identities: Mapping[str, str] = MappingProxyType({})
) -> ActorPrediction:
    """The actors of the article `name`; `identities` tells which are the same across articles."""
    return ActorPrediction(
        id=name,
        actors=tuple(_actor(actor, identities) for actor in actors),
        roles=tuple(role for actor in actors for role in _roles(actor)),
    )


def _actor(actor: Actor, identities: Mapping[str, str]) -> MarkedActor:
    return MarkedActor(
        id=actor.id, type=actor.type, name=actor.name, wikidata=actor.wikidata, country=actor.country,
        identity=identities.get(actor.id),
        mentions=tuple(MarkedMention(start=one.start, end=one.end, form=one.form) for one in actor.mentions),
    )  # fmt: skip


def _roles(actor: Actor) -> Iterator[MarkedRole]:
    """The roles that the article states; what it tells of an organisation alone ("Rey of Vane Ltd") is none."""
    for held in actor.roles:
        if held.role:
            yield MarkedRole(
                actor=actor.id, role=held.role, organisation=held.organisation, country=held.country, span=held.span
            )


def read_actor_predictions(path: Path, gold: Sequence[ActorSample]) -> Predictions:
    """The predictions of a file by the id of their article: in the gold's form, or records as `sayso extract`
    writes them, which go with the gold of the same text. UsageError naming file, line and cause."""
    found, extracted = read_given_or_records(
        path, ActorPrediction, gold, check_actors, lambda row: _prediction(row, row.article.id, {})
    )
    return from_records(extracted, gold) | found


def write_actor_predictions(predictions: Predictions, path: Path) -> None:
    """Write predictions to a file that `read_actor_predictions` reads, one article a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
