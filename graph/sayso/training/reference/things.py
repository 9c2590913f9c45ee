"""The weights that follow things, learned from annotated articles."""

from collections.abc import Mapping, Sequence
from typing import Any

from ...extract.actors.actors import cast_of
from ...extract.actors.cast import Cast
from ...extract.actors.ranker import Ranker
from .articles import Read
from .fitting import SEEDS, fitted
from .network import arrays, joined
from .thing_questions import thing_lessons


def thing_weights(read: Sequence[Read], ranker: Mapping[str, Any], seeds: Sequence[int] = SEEDS) -> dict[str, Any]:
    """The arrays that `followed` reads, learned from corpora with clusters of everything; `ranker` are the weights that
    settle who is who before."""
    asked = [one for article in read for one in thing_lessons(article, _cast(article, ranker))]
    return joined([arrays(fitted(asked, seed), "thing") for seed in seeds])


def _cast(one: Read, ranker: Mapping[str, Any]) -> Cast:
    return cast_of(one.document, one.names, one.voices, Ranker(ranker, one.vectors))
