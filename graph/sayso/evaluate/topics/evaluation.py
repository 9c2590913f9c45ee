"""Scores topics and positions against gold.

A gold topic takes the prediction that ends with its last word, the longest one of those; what is predicted beyond gold
counts nowhere, since a statement names more things than anybody would code. "topics" is recall, "strict" with the same
span. "position" is the share of the topics found whose position is right; "for or against" counts the clear ones.
"""

from collections.abc import Mapping, Sequence

from ..faults import Fault, FaultEvaluation, FaultsWanted, around, causes, first_of_each
from ..hits import Hits, Table
from ..scores import scores
from ..words import Text
from .gold import MarkedTopic, TopicPrediction, TopicSample

CAUSES = ("missed", "opposite", "left unclear", "clear for unclear")
CLEAR = ("agree", "disagree")

Couple = tuple[MarkedTopic, MarkedTopic | None]


def evaluate_topics(
    gold: Sequence[TopicSample], predictions: Mapping[str, TopicPrediction], wanted: FaultsWanted | None = None
) -> FaultEvaluation:
    """Score predictions, by the id of the text, against gold; a text without predictions counts as one where nothing
    was found."""
    wanted = wanted or FaultsWanted()
    both = [(one, paired(one.topics, _topics(predictions, one.id))) for one in gold]
    faults = [fault for sample, couples in both for fault in _faults(sample, couples)]
    return FaultEvaluation(
        articles=len(gold),
        words=sum(len(Text(one.text)) for one in gold),
        gold=_counts([one for sample in gold for one in sample.topics]),
        predicted=_counts([one for sample in gold for one in _topics(predictions, sample.id)]),
        scores=scores([_table(couples) for _, couples in both], wanted.rounds),
        causes=causes(faults, CAUSES),
        examples=first_of_each(faults, wanted.errors, CAUSES),
    )


def _topics(predictions: Mapping[str, TopicPrediction], name: str) -> tuple[MarkedTopic, ...]:
    return predictions[name].topics if name in predictions else ()


def _counts(topics: Sequence[MarkedTopic]) -> dict[str, int]:
    return {"topics": len(topics)} | {which: sum(one.position == which for one in topics) for which in CLEAR}


def paired(gold: Sequence[MarkedTopic], found: Sequence[MarkedTopic]) -> list[Couple]:
    """Each gold topic with the prediction it takes, None where there is none."""

    def taken(one: MarkedTopic) -> MarkedTopic | None:
        ending = (other for other in found if other.span.end == one.span.end)
        return min(ending, key=lambda other: (other.span != one.span, other.span.start), default=None)

    return [(one, taken(one)) for one in gold]


def _table(couples: Sequence[Couple]) -> Table:
    met = [(one, other) for one, other in couples if other is not None]
    right = [(one, other) for one, other in met if one.position == other.position]
    clear = sum(one.position in CLEAR for one, _ in right)
    return {
        "topics": _share(len(met), len(couples)),
        "topics, strict": _share(sum(one.span == other.span for one, other in met), len(couples)),
        "position": _share(len(right), len(met)),
        "for or against": Hits(
            clear,
            sum(other.position in CLEAR for _, other in met),
            clear,
            sum(one.position in CLEAR for one, _ in couples),
        ),
    }


def _share(right: int, of: int) -> Hits:
    return Hits(right, of, right, of)


def _cause(one: MarkedTopic, other: MarkedTopic | None) -> str | None:
    if other is None:
        return "missed"
    if one.position == other.position:
        return None
    if other.position == "unclear":
        return "left unclear"
    return "clear for unclear" if one.position == "unclear" else "opposite"


def _faults(sample: TopicSample, couples: Sequence[Couple]) -> list[Fault]:
    def told(one: MarkedTopic | None) -> str:
        return f"{one.span.of(sample.text)} ({one.position})" if one else ""

    return [
        Fault(cause=cause, article=sample.id, begin=one.span.start, gold=told(one), predicted=told(other),
              sentence=around(one.span, sample.text))
        for one, other in couples
        if (cause := _cause(one, other))
    ]  # fmt: skip
