"""Scores actors: names, who is who, what words refer to whom, items and roles, against gold."""

from collections.abc import Iterator, Mapping, Sequence

from ...model import MentionForm
from ..faults import Fault, FaultEvaluation, FaultsWanted, causes, first_of_each
from ..hits import Hits, Table
from ..interval import mean_interval
from ..scores import Score, scores
from ..words import Text
from .coreference import CONLL, MEASURES, SCOPES, cluster_faults, coreference_hits
from .faults import ACTOR_CAUSES
from .gold import ActorPrediction, ActorSample
from .identity import identity_faults, identity_hits, seen
from .links import KINDS, NIL, link_faults, link_hits
from .metonymy import metonymy_faults, metonymy_hits
from .names import name_faults, name_hits
from .pairing import Pairing
from .reference import GROUPS, reference_faults, reference_hits
from .roles import role_faults, role_hits

FORMS: tuple[MentionForm, ...] = ("name", "metonym", "nominal", "pronoun")
FAULTS = (name_faults, reference_faults, cluster_faults, metonymy_faults, link_faults, role_faults)
IDENTITY = "across articles: B-cubed"


class ActorsWanted(FaultsWanted, frozen=True, kw_only=True):
    """As `FaultsWanted`; `singletons` counts clusters of one mention too."""

    singletons: bool = False


def evaluate_actors(
    gold: Sequence[ActorSample], predictions: Mapping[str, ActorPrediction], wanted: ActorsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by article id, against gold; an article without predictions counts as one where nothing
    was found."""
    wanted = wanted or ActorsWanted()
    pairings = [Pairing(one, predictions.get(one.id)) for one in gold]
    faults = list(_faults(pairings))
    return FaultEvaluation(
        articles=len(pairings),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_forms(spot.form for pairing in pairings for spot in pairing.gold),
        predicted=_forms(spot.form for pairing in pairings for spot in pairing.found),
        scores=_scores(pairings, wanted),
        causes=causes(faults, ACTOR_CAUSES),
        examples=first_of_each(faults, wanted.errors, ACTOR_CAUSES),
    )


def _forms(found: Iterator[MentionForm]) -> dict[str, int]:
    listed = list(found)
    return {form: listed.count(form) for form in FORMS}


def _scores(pairings: Sequence[Pairing], wanted: ActorsWanted) -> dict[str, Score]:
    tables = [_table(pairing, wanted) for pairing in pairings]
    means = {f"coreference, {scope}: {CONLL}": _conll(tables, scope, wanted.rounds) for scope in SCOPES}
    found = scores(tables, wanted.rounds) | {name: mean for name, mean in means.items() if mean}
    people = identity_hits(seen(pairings))
    if people.gold:
        found[IDENTITY] = _score(people)
    return {name: found[name] for name in ORDER if name in found}


ORDER = (
    *(f"names: {one}" for one in ("typed", "PER", "ORG", "LOC", "spans alone")),
    *(f"coreference, {scope}: {one}" for scope in SCOPES for one in (*MEASURES, CONLL)),
    *(f"to name: {group}" for group in GROUPS),
    *(f"metonymy: {one}" for one in ("accuracy", "metonymic", "literal")),
    *(f"links: {kind}" for kind in (*KINDS, NIL)),
    IDENTITY,
    *(f"roles: {one}" for one in ("actor and role", "with organisation")),
)
"""All measures as they are told."""


def _table(pairing: Pairing, wanted: ActorsWanted) -> Table:
    return (
        name_hits(pairing)
        | coreference_hits(pairing, singletons=wanted.singletons)
        | reference_hits(pairing)
        | metonymy_hits(pairing)
        | link_hits(pairing)
        | role_hits(pairing)
    )


def _score(hits: Hits) -> Score:
    return Score(precision=hits.precision, recall=hits.recall, f1=hits.f1)


def _conll(tables: Sequence[Table], scope: str, rounds: int) -> Score | None:
    """The means of the three measures' precision, recall and F1; None where gold has no clusters."""
    names = [f"coreference, {scope}: {measure}" for measure in MEASURES]
    held = scores([table for table in tables if names[0] in table], 0)
    if not held:
        return None
    parts = [held[name] for name in names]
    return Score(
        precision=sum(one.precision for one in parts) / len(parts),
        recall=sum(one.recall for one in parts) / len(parts),
        f1=sum(one.f1 for one in parts) / len(parts),
        f1_95=mean_interval(tables, rounds, names),
    )


def _faults(pairings: Sequence[Pairing]) -> Iterator[Fault]:
    for pairing in pairings:
        for each in FAULTS:
            yield from each(pairing)
    yield from identity_faults(pairings, seen(pairings))
