"""One article's gold beside its predictions: what of both is judged, and the pairs."""

from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from ..knowledge import lexicon
from .marked import Marked, marked
from .matching import Pair, match
from .samples import Prediction, Sample
from .words import Text


class Comparison(Struct, frozen=True, kw_only=True):
    """`gold` and `predicted` hold what is judged; `pairs` point into them. `words` counts those of the text."""

    sample: Sample
    words: int
    gold: tuple[Marked, ...]
    predicted: tuple[Marked, ...]
    pairs: tuple[Pair, ...]


class Scope(Struct, frozen=True, kw_only=True):
    """What is judged: with `statements_only` speech and writing, no attitudes; with `nested` also what stands inside
    the content of another attribution."""

    statements_only: bool = False
    nested: bool = False


def compare(sample: Sample, prediction: Prediction | None, scope: Scope | None = None) -> Comparison:
    """Gold against predictions, of what is in scope. Without `nested` such predictions are left out before anything
    else, so that they stand for no gold attribution."""
    scope = scope or Scope()
    text = Text(sample.text)
    given = prediction.attributions if prediction else ()
    gold = marked(sample.attributions, text)
    predicted = marked((one for one in given if scope.nested or not one.nested), text)
    gold, predicted = judged(gold, predicted, scope)
    pairs = match(gold, predicted)
    return Comparison(sample=sample, words=len(text), gold=gold, predicted=predicted, pairs=pairs)


def judged(
    gold: Sequence[Marked], predicted: Sequence[Marked], scope: Scope
) -> tuple[tuple[Marked, ...], tuple[Marked, ...]]:
    """Both without what is not in scope. A prediction goes with the gold attribution it stands for, and by its own
    cue where it stands for none."""
    mates = {pair.predicted: gold[pair.gold] for pair in match(gold, predicted)}
    kept = (one for place, one in enumerate(predicted) if _in_scope(mates.get(place, one), scope))
    return tuple(one for one in gold if _in_scope(one, scope)), tuple(kept)


def _in_scope(one: Marked, scope: Scope) -> bool:
    if one.given.nested and not scope.nested:
        return False
    return not scope.statements_only or not one.cue_words or not speech_words().isdisjoint(one.cue_words)


@cache
def speech_words() -> frozenset[str]:
    """The words that make a cue one of saying or writing."""
    return frozenset(lexicon("speech_words")["words"])
