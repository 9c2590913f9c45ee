"""Paragraphs that only tell again what another one tells: a standfirst, a pulled quotation, a repetition.

Must match: a first paragraph most of whose words stand in the same order further down; a sentence that stands
as a paragraph of its own and inside another one; the second of two paragraphs with the same words.
Must not match: "“Yes,” he said." twice in an interview (too short to be sure).
"""

import re
from collections.abc import Sequence

from ..model import MarkKind
from .part import Part

FEWEST, MOST = 8, 70  # words: a shorter one may be said twice, a longer one is not pulled out
FEWEST_PULLED = 4  # words of a quotation that stands alone and is not closed: “We must get this right”
PULLED = re.compile(r"[“\"][^“”\"]*[^.!?,…“”\"][”\"]")
RUN = 4  # words in the same order that count as told again
TOLD_AGAIN = 0.6  # share of a first paragraph's words in such runs
MOST_HOLDERS = 40  # paragraphs looked at for the same run: bounds the work on a text that repeats itself
NEAR = 6  # paragraphs below a standfirst in which the story tells it again


def echoed(parts: Sequence[Part]) -> list[MarkKind | None]:
    """For each paragraph of a story what it is marked as, or None where it stays the story."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for n, part in enumerate(parts):
        for start in range(len(part.words) - RUN + 1):
            known = holders.setdefault(part.words[start : start + RUN], [])
            if len(known) < MOST_HOLDERS and (not known or known[-1] != n):
                known.append(n)
    kinds: list[MarkKind | None] = [
        "teaser" if _fewest(part) <= len(part.words) <= MOST and _held(n, part, parts, holders) else None
        for n, part in enumerate(parts)
    ]
    if len(parts) > 2 and kinds[0] is None:
        below = [part for part, kind in zip(parts[1:], kinds[1:], strict=True) if kind is None]
        kinds[0] = "standfirst" if _told_again(parts[0], below[:NEAR]) else None
    return kinds


def _fewest(part: Part) -> int:
    return FEWEST_PULLED if PULLED.fullmatch(part.text) else FEWEST


def _held(n: int, part: Part, parts: Sequence[Part], holders: dict[tuple[str, ...], list[int]]) -> bool:
    """True where another paragraph holds all its words (of two with the same words, the later one)."""
    for other in holders[part.words[:RUN]]:
        held = f" {part.key} " in f" {parts[other].key} "
        if other != n and held and (other < n or len(parts[other].words) > len(part.words)):
            return True
    return False


def _told_again(first: Part, below: Sequence[Part]) -> bool:
    if not FEWEST <= len(first.words) <= MOST or first.spoken:
        return False
    fuller = [part for part in below if len(part.words) > len(first.words)]
    runs = {part.words[n : n + RUN] for part in fuller for n in range(len(part.words) - RUN + 1)}
    covered = {
        n + step for n in range(len(first.words) - RUN + 1) if first.words[n : n + RUN] in runs for step in range(RUN)
    }
    return len(covered) >= TOLD_AGAIN * len(first.words)
