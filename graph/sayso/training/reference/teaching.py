"""One training: what is asked of the articles, what of them as the first weights answer, and what of GAP."""

from collections.abc import Callable, Sequence
from typing import Any

from ...extract.actors.ranker import Ranker
from .articles import Read
from .fitting import SEEDS, weights
from .questions import Lesson, lessons, pair_lessons

PAIRS = 4  # times that a question of GAP is asked for one of an article: of those there are fifty for each
Log = Callable[[str], None]


def trained(clusters: Sequence[Read], pairs: Sequence[Read], log: Log, seeds: Sequence[int] = SEEDS) -> dict[str, Any]:
    """The arrays that are learned from corpora with clusters; from those, from what they ask where the first weights
    have answered, and from GAP, whose other words the first weights answer."""
    found = [one for article in clusters for one in lessons(article)]
    log(f"{len(found)} questions")
    first = weights(found, seeds)
    found += [one for article in clusters for one in asked_again(article, first)]
    log(f"{len(found)} with those that are asked of nouns where the first weights answered")
    found += PAIRS * [one for read in pairs for one in pair_lessons(read, Ranker(first, read.vectors))]
    log(f"{len(found)} with those of pairs of names")
    return weights(found, seeds)


def asked_again(article: Read, first: dict[str, Any]) -> list[Lesson]:
    """The questions that nouns ask where all before were answered by these weights, rightly or not: at work nobody
    tells that "the city" of the sentence before was Athens."""
    return [one for one in lessons(article, Ranker(first, article.vectors)) if one.kind == "noun"]
