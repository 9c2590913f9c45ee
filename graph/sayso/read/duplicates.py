"""Articles that are nearly the same: agency copy printed twice, an update with a new first paragraph.

Shingles of four words, 64 minimum hashes, 16 bands of four (a pair with half its shingles in common meets in
a band in two cases of three, one with seven in ten in 99 of 100); a met pair counts by its true overlap. Each
article is compared only with earlier ones that are no duplicates themselves, so the work grows with the
number of articles.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from zlib import crc32

from msgspec import Struct

from ..model import Article
from .part import WORD, body_text

if TYPE_CHECKING:
    import numpy as np

SHINGLE, BANDS, ROWS = 4, 16, 4
SIMILAR = 0.6
FEWEST_WORDS = 20
PRIME = (1 << 61) - 1


class Duplicate(Struct, frozen=True):
    """`article` is nearly the same as the earlier `of` (both ids); `similarity` is the share of four-word
    sequences the two have in common."""

    article: str
    of: str
    similarity: float


def near_duplicates(articles: Sequence[Article]) -> tuple[Duplicate, ...]:
    """Every article that nearly repeats an earlier one, in order. Deterministic."""
    buckets: dict[tuple[int, bytes], list[int]] = {}
    shingles: list[frozenset[int]] = []
    found = []
    for n, article in enumerate(articles):
        shingles.append(_shingles(body_text(article)))
        bands = _bands(shingles[n]) if shingles[n] else []
        met = sorted({other for band in bands for other in buckets.get(band, ())})
        overlap, other = max(((_overlap(shingles[n], shingles[m]), -m) for m in met), default=(0.0, 0))
        if overlap >= SIMILAR:
            found.append(Duplicate(article.id, articles[-other].id, round(overlap, 3)))
            continue
        for band in bands:
            buckets.setdefault(band, []).append(n)
    return tuple(found)


def _shingles(text: str) -> frozenset[int]:
    words = [word.encode() for word in WORD.findall(text.casefold())]
    if len(words) < FEWEST_WORDS:
        return frozenset()
    return frozenset(crc32(b" ".join(words[n : n + SHINGLE])) for n in range(len(words) - SHINGLE + 1))


def _overlap(one: frozenset[int], two: frozenset[int]) -> float:
    return len(one & two) / len(one | two)


def _bands(shingles: frozenset[int]) -> list[tuple[int, bytes]]:
    import numpy as np

    values = np.fromiter(shingles, dtype=np.uint64, count=len(shingles))
    factors, offsets = _hashes()
    # multiply-shift on 64 bits: wraps on purpose
    signature = ((values[:, None] * factors + offsets) >> np.uint64(32)).min(axis=0).astype("<u4")
    return [(band, signature[band * ROWS : (band + 1) * ROWS].tobytes()) for band in range(BANDS)]


def _hashes() -> tuple["np.ndarray[Any, Any]", "np.ndarray[Any, Any]"]:
    import numpy as np

    numbers = np.random.default_rng(20240516).integers(1, PRIME, size=(2, BANDS * ROWS), dtype=np.uint64)
    return numbers[0] | np.uint64(1), numbers[1]
