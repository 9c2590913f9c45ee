"""Scores statements: who said what, by which source, against gold."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from .calibration import Calibration, calibration
from .causes import Cause
from .comparison import Scope, compare
from .hits import KINDS, hits
from .listing import Count, Example, counts, examples
from .samples import Prediction, Sample
from .scores import Score, scores
from .speakers import Share, sources, speakers


class Wanted(Struct, frozen=True, kw_only=True):
    """What to judge, and what to report of it: `rounds` of bootstrap give intervals (0: none), `errors` is how many
    mistakes of each cause to show."""

    scope: Scope = Scope()
    rounds: int = 0
    errors: int = 0
    calibration: bool = False


class Side(Struct, frozen=True):
    """How many attributions are judged, by kind."""

    direct: int
    mixed: int
    indirect: int


class Evaluation(Struct, frozen=True, kw_only=True):
    """The figures over all articles. `source` is the share of pairs with the right source among those whose gold
    has one, `speaker` that of the right name among right pairs whose gold names one."""

    articles: int
    words: int
    gold: Side
    predicted: Side
    scores: dict[str, Score]
    source: Share
    speaker: Share
    causes: dict[Cause, Count]
    examples: tuple[Example, ...] = ()
    calibration: Calibration | None = None


def evaluate_statements(
    gold: Sequence[Sample], predictions: Mapping[str, Prediction], wanted: Wanted | None = None
) -> Evaluation:
    """Score predictions, by article id, against gold; an article without predictions counts as one where nothing
    was found. UsageError where calibration is wanted and no prediction states a confidence."""
    wanted = wanted or Wanted()
    compared = [compare(one, predictions.get(one.id), wanted.scope) for one in gold]
    return Evaluation(
        articles=len(compared),
        words=sum(one.words for one in compared),
        gold=_side(one.kind for comparison in compared for one in comparison.gold),
        predicted=_side(one.kind for comparison in compared for one in comparison.predicted),
        scores=scores([hits(one) for one in compared], wanted.rounds),
        source=sources(compared),
        speaker=speakers(compared),
        causes=counts(compared),
        examples=examples(compared, wanted.errors),
        calibration=calibration(compared) if wanted.calibration else None,
    )


def _side(kinds: Iterable[str]) -> Side:
    found = list(kinds)
    return Side(*(found.count(kind) for kind in KINDS["all"]))
