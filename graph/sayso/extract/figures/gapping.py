"""Movements without a verb of their own: "Alben fell 2 percent, Borl by 3", "Alben, down 4 percent, Borl, down 2"."""

from collections.abc import Sequence

from .amounts import Amount
from .atoms import Words
from .changes import Motion
from .movements import Found
from .qualifiers import qualifier

REACH = 8


def gapped(words: Words, moving: Sequence[Found]) -> list[Found]:
    """The amounts, where one goes on with the movement of the amount before it, with that movement and its own thing.

    "shares fell 2 percent, bonds by 3 percent": bonds fell too. Not "sales rose by 2 percent and by 3 percent in May".
    """
    result = list(moving)
    for n in range(1, len(result)):
        before, one = _step(words, result, n), result[n]
        if before.motion is None or before.motion.part != "by":
            continue
        if one.motion is None and before is result[n - 1] and _led_to(words, before.amount, one.amount):
            result[n] = one._replace(motion=before.motion._replace(part="to"))
        elif (thing := _thing(words, before.motion, result[n - 1].amount, one)) is not None:
            result[n] = one._replace(motion=Motion(before.motion.direction, "by", thing))
    return result


def _step(words: Words, moving: Sequence[Found], n: int) -> Found:
    """The amount before, or the step of "down 68p at 1,112p" where that is told before it."""
    before = moving[n - 1]
    led = n > 1 and [words.lower(k) for k in range(moving[n - 2].amount.last, before.amount.first)] in (["at"], ["to"])
    return moving[n - 2] if led else before


def _led_to(words: Words, step: Amount, end: Amount) -> bool:
    """ "went up by $15 to $80": where a step led."""
    between = [words.lower(k) for k in range(step.last, end.first)]
    return between == ["to"] and end.kind in ("money", "measure", "bare") and end.value >= step.value


def _thing(words: Words, moved: Motion, before: Amount, one: Found) -> int | None:
    """The noun of ", Borl by 3 percent" and ", Borl, down 3 percent", where nothing but its words stands between."""
    last, k = before.last, _cue(words, moved, one)
    if k is None or not 1 < k - last <= REACH:
        return None
    between = [words.token(j) for j in range(last, k)]
    names = [token for token in between if token.pos in ("NOUN", "PROPN") and token.entity not in ("DATE", "TIME")]
    rest = [token for token in between if token.pos not in ("NOUN", "PROPN", "PUNCT", "CCONJ", "DET", "ADJ", "PART")]
    opened = between[0].text in (",", ";") or between[0].pos == "CCONJ"
    return names[-1].i if names and opened and not rest else None


def _cue(words: Words, moved: Motion, one: Found) -> int | None:
    """The atom behind the noun: the "by" of an amount without a verb, or the comma before its adverb."""
    _, first, _ = qualifier(words, one.amount.first, one.amount.last)
    if one.motion is None or one.motion.anchor == moved.anchor:
        return first - 1 if words.lower(first - 1) == "by" else None
    adverb = words.document.tokens[one.motion.anchor]
    comma = first - 2
    told = one.motion.part == "by" and adverb.pos in ("ADV", "ADP") and words.tokens[first - 1] == adverb.i
    return comma if told and words.lower(comma) == "," else None
