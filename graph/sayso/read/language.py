"""Is it English?"""

import math
import re
from functools import cache

from ..knowledge import lexicon

SAMPLE = 4_000  # characters looked at
SHORT = 40  # letters: below, only another script is sure
UNSURE = 0.01  # likelihood of English, against the best language, below which a text is not English


def foreign_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language where it is surely not English, else None.

    A text of few letters passes, unless it is in another script: "Ponte Vecchio, Firenze" may stand in an
    English report.
    """
    sample = text[:SAMPLE]
    letters = [c for c in sample if c.isalpha()]
    latin = sum(c < "\u0250" for c in letters)
    if not letters or (len(letters) < SHORT and latin > len(letters) / 2):
        return None
    if _english_at_sight(sample):
        return None
    best, likelihood = _ranked(re.sub(r"\s+", " ", sample))
    return None if best == "en" or likelihood > UNSURE else best


@cache
def _function_words() -> frozenset[str]:
    return frozenset(lexicon("language")["function_words"])


def _english_at_sight(text: str) -> bool:
    """True where one word in eight is one of English's own small words and one in forty is "the": that
    saves loading a model of a hundred languages."""
    words = re.findall(r"[a-z]+", text.lower())
    small = sum(word in _function_words() for word in words)
    return bool(words) and small >= len(words) / 8 and words.count("the") >= len(words) / 40


def _ranked(text: str) -> tuple[str, float]:
    """The likeliest language, and how likely English is beside it (1 where they are equal)."""
    from py3langid import rank

    scores = dict(rank(text))
    best = max(scores, key=lambda language: scores[language])
    # scores grow with the length: its root calibrates them, as py3langid's own normalisation does
    margin = (scores[best] - scores["en"]) / math.sqrt(len(text.encode("utf-8", "replace")))
    return best, math.exp(-margin)
