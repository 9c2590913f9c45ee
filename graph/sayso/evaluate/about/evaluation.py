"""Scores whom statements are about, for or against, and how surely, against gold."""

from collections.abc import Mapping, Sequence

from ..faults import FaultEvaluation, FaultsWanted, causes, first_of_each
from ..hits import Table
from ..interval import mean_interval
from ..scores import Score, scores
from ..words import Text
from .faults import ABOUT_CAUSES, about_faults
from .gold import AboutPrediction, AboutSample, GoldGrade, MarkedStatement
from .pairing import AboutPairing
from .surely import ASPECTS, VALUES, surely_hits
from .targets import GRADES, STANCES, stance_hits, target_hits

MACRO = "stance: macro"
"""The mean over the three stances."""


def evaluate_about(
    gold: Sequence[AboutSample], predictions: Mapping[str, AboutPrediction], wanted: FaultsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by article id, against gold; an article without predictions counts as one where nothing
    was found."""
    wanted = wanted or FaultsWanted()
    pairings = [AboutPairing(one, predictions.get(one.id)) for one in gold]
    faults = [fault for pairing in pairings for fault in about_faults(pairing)]
    return FaultEvaluation(
        articles=len(pairings),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_counts([one for pairing in pairings for one in pairing.sample.statements]),
        predicted=_counts([one for pairing in pairings for one in pairing.prediction.statements]),
        scores=_scores([_table(pairing) for pairing in pairings], wanted.rounds),
        causes=causes(faults, ABOUT_CAUSES),
        examples=first_of_each(faults, wanted.errors, ABOUT_CAUSES),
    )


def _counts(statements: Sequence[MarkedStatement]) -> dict[str, int]:
    grades: tuple[GoldGrade, ...] = ("target", "mentioned")
    told = [about.grade for one in statements for about in one.about if about.actor not in one.speakers]
    return {"statements": len(statements)} | {grade: told.count(grade) for grade in grades}


def _table(pairing: AboutPairing) -> Table:
    return target_hits(pairing) | stance_hits(pairing) | surely_hits(pairing)


def _scores(tables: Sequence[Table], rounds: int) -> dict[str, Score]:
    found = scores(tables, rounds)
    parts = [f"stance: {one}" for one in STANCES]
    each = [found[part] for part in parts if part in found]
    if each:
        found[MACRO] = Score(
            precision=sum(one.precision for one in each) / len(each),
            recall=sum(one.recall for one in each) / len(each),
            f1=sum(one.f1 for one in each) / len(each),
            f1_95=mean_interval(tables, rounds, parts),
        )
    return {name: found[name] for name in ORDER if name in found}


ORDER = (
    *(f"{scope}: {grade}" for scope in ("about whom", "about whom, by words", "end to end") for grade in GRADES),
    "grade: accuracy",
    *(f"stance: {one}" for one in ("accuracy", "macro", *STANCES)),
    "end to end: target and stance",
    *(f"{aspect}: {one}" for aspect in ASPECTS for one in ("accuracy", *VALUES[aspect])),
)
"""All measures as they are told."""
