"""Amounts that belong together: units and scales shared between neighbours, and the two ends of a range."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from ...knowledge import lexicon
from .amounts import DASHES, Amount
from .atoms import Words
from .changes import STEP_UNITS, motion
from .numbers import exact
from .numbers import words as number_words
from .qualifiers import qualifier
from .subjects import SUBJECTS

LINKS = frozenset({"to", "or", "and", ",", "&", "through"} | set(DASHES))


def link(words: Words, left: Amount, right: Amount) -> str:
    """The word that joins two neighbouring amounts, "" where more stands between: "10 or even 12"."""
    between = [words.lower(k) for k in range(left.last, right.first)]
    if right.first > 0 and not between and right.value < 0 and words.lower(right.first) in DASHES:
        return "-"
    if between[:1] == ["-"] and between[1:] and words.atoms[left.last].tight:
        between = between[1:]  # "four-, five- and six-cylinder"
    if between[1:] == ["-"] and words.atoms[right.first].tight:
        between = between[:1]  # "200,000 to-260,000"
    plain = [word for word in between if word not in number_words()["link_hedges"]]
    if plain == [","] and len(between) > 1:
        return ""  # "the week to 7 October, up 5 per cent"
    if plain[:1] == [","] and plain[1:] in (["and"], ["or"]):
        plain = plain[1:]
    return plain[0] if len(plain) == 1 and plain[0] in LINKS else ""


def shared(words: Words, found: Sequence[Amount]) -> list[Amount]:
    """Gives an amount without unit or scale those of the next: "1.2 to 1.5 million tonnes",
    "10, 20 and 30 percent", "eight or nine euros"; and "$4 to 5" the first one's sign."""
    result, listed = list(found), False
    for k in range(len(result) - 2, -1, -1):
        left, right = result[k], result[k + 1]
        joint = link(words, left, right)
        listed = joint in ("and", "or", "&") or (listed and joint == ",")
        if joint == "," and not listed:
            joint = ""  # "about 367,000, 42 per cent more than in 2015"
        if spread := _spread(words, _low_end(words, result, k), right):
            joint = "from"
        if joint == "to" and _word_before(words, left) == "by":
            joint = "by"  # "went up by $15 to $80 a tonne"
        if joint or spread:
            result[k], result[k + 1] = _share(left, right, joint)
    for k in range(1, len(result)):
        if result[k].kind == "bare" and (before := _told_before(words, result[:k], result[k])):
            result[k] = _of_unit(result[k], before)
    return result


def _told_before(words: Words, earlier: Sequence[Amount], amount: Amount) -> Amount | None:
    """The amount that tells the unit of a bare one behind it: "20,000 tons instead of 12,000", "40 jobs in the north,
    37 in the south", "grew 2 percent, then by 1", "has 400 workers, of whom 20 left"."""
    before, after = earlier[-1], words.lower(amount.last)
    if before.kind == "noun" and (after in PLACED or after in ("more", "fewer") or _elliptic(words, amount)):
        return before
    if before.unit in STEP_UNITS and words.lower(amount.first - 1) == "by":
        return before
    told = [one for one in earlier if one.kind not in ("bare", "share", "time", "age")]
    if told and (against(words, amount) or _then(words, told[-1], amount)):
        return told[-1]
    return next((one for one in reversed(told) if _likewise(words, one, amount)), None)


def _likewise(words: Words, before: Amount, amount: Amount) -> bool:
    """ "ended at 1,463.78 points, while the other closed at 1,334.20": the same preposition before an exact number."""
    if before.unit not in ("point", "percent"):
        return False
    place = words.lower(amount.first - 1)
    exact_number = any(sign in words.atoms[amount.number.first].text for sign in ".,")
    return exact_number and place in ("at", "to", "with") and words.lower(before.first - 1) == place


def _then(words: Words, before: Amount, amount: Amount) -> bool:
    """ "3.2 percent in 2018 and 2.1 last year", "a 3 percent rise in May and 2 in June": one time and the next."""
    joined = words.lower(amount.first - 1) in ("and", ",", "but")
    after = amount.last + (words.lower(amount.last) in ("in", "on", "for"))
    if not joined or after >= len(words.atoms) or words.token(after).entity != "DATE":
        return False
    between = [words.token(k) for k in range(before.last, amount.first)]
    return any(token.entity == "DATE" for token in between) and not any(t.pos in ("VERB", "AUX") for t in between)


def _elliptic(words: Words, amount: Amount) -> bool:
    """ "36 drones, of which 31 were shot down": the subject is a number alone. Not "three buses; 14 were killed"."""
    token = words.token(amount.number.first)
    verb = words.document.tokens[token.head]
    known = number_words()
    people = verb.lemma in known["people_verbs"] or verb.lemma in known["people_subjects"]
    return token.dep in SUBJECTS and verb.pos in ("VERB", "AUX") and not people


def with_hundredths(words: Words, found: Sequence[Amount]) -> list[Amount]:
    """ "three dollars fifty cents", "15 dollars 50", "£2 50p" as one amount; not "$5 and 20 cents a barrel more"."""
    result: list[Amount] = []
    for amount in found:
        before = result[-1] if result else None
        if before and _is_hundredths(words, before, amount):
            value = before.value + amount.value / 100
            result[-1] = before._replace(last=amount.last, value=value, number=before.number._replace(value=value))
        else:
            result.append(amount)
    return result


def _is_hundredths(words: Words, whole: Amount, part: Amount) -> bool:
    if whole.kind != "money" or whole.scaled or whole.value != whole.value.to_integral_value():
        return False
    between = [words.lower(k) for k in range(whole.last, part.first)]
    small = part.unit in lexicon("units")["hundredths"] or (part.kind == "bare" and _told_short(words, whole, part))
    named = words.atoms[whole.first].text[0] not in "$€£¥" or whole.last > whole.number.last
    return small and named and between in ([], ["and"]) and 0 < part.value < 100 and not part.number.scale


def _told_short(words: Words, whole: Amount, part: Amount) -> bool:
    """ "15 dollars 50", "15 dollars and 50."; not the next amount of "10 dollars 50A", "10 dollars and 50 came"."""
    if part.value < 10:
        return False
    closed = part.last >= len(words.atoms) or not words.lower(part.last).isalnum()
    return closed if whole.last < part.first else closed or not words.atoms[part.last].tight


def against(words: Words, amount: Amount) -> bool:
    """ "20,000 tons instead of 12,000", "40 per cent compared with 35": the same unit."""
    phrase = f"{words.lower(amount.first - 2)} {words.lower(amount.first - 1)}"
    return phrase in number_words()["comparisons"]


# "4,300 jobs in the north, 3,700 in the south"
PLACED = frozenset({"in", "for", "from", "by", "against", "at", "on"})


def _low_end(words: Words, found: Sequence[Amount], k: int) -> Amount:
    """The first end of the range that amount `k` ends, as the 14 of "from 14-18 mpg to 24"; else the amount itself."""
    joint = link(words, found[k - 1], found[k]) if k else ""
    return found[k - 1] if joint and joint in DASHES else found[k]


def _spread(words: Words, left: Amount, right: Amount) -> bool:
    """ "from 240 in 2019 to 273 workers": the two ends of one movement, with a date between."""
    return _word_before(words, left) == "from" and _word_before(words, right) == "to"


def _word_before(words: Words, amount: Amount) -> str:
    """The word before the amount and its qualifier: the "from" of "from about 14"."""
    return words.lower(qualifier(words, amount.first, amount.last)[1] - 1)


def _share(left: Amount, right: Amount, joint: str) -> tuple[Amount, Amount]:
    if left.kind == "bare" and right.kind not in ("bare", "share") and left.number.form in ("digits", "words"):
        left = _of_unit(left, right)
        if right.number.scale and not left.number.scale and left.value < right.value / right.number.scale:
            left = _scaled(left, right.number.scale)
    elif right.kind == "bare" and (joint == "from" or (left.kind == "money" and joint in ("to", "or", *DASHES))):
        right = _of_unit(right, left)
    elif right.unit.startswith(left.unit + "-per-") and left.kind == "money" and joint not in ("", "by"):
        left = left._replace(unit=right.unit)
    elif left.unit.startswith(right.unit + "-per-") and right.kind == "money" and joint == "from":
        right = right._replace(unit=left.unit)
    if left.unit == right.unit and right.number.scale and not left.number.scale and joint in ("to", "from", *DASHES):
        bare = right.value / right.number.scale
        if left.value < bare:
            left = _scaled(left, right.number.scale)
    return left, right


def _of_unit(amount: Amount, other: Amount) -> Amount:
    return amount._replace(unit=other.unit, kind=other.kind, noun=other.noun, assumed=other.assumed)


def _scaled(amount: Amount, scale: Decimal) -> Amount:
    return amount._replace(value=amount.value * scale, number=amount.number._replace(scale=scale))


def ranged(words: Words, found: Sequence[Amount]) -> list[Amount]:
    """Joins the ends of a range: "10-12%", "three to five", "between 10 and 12"."""
    result: list[Amount] = []
    for amount in found:
        if result and (share := _odds(words, result[-1], amount)):
            result[-1] = share
        elif result and _is_range(words, result[-1], amount):
            low = result.pop()
            result.append(amount._replace(first=low.first, value=low.value, upper=abs(amount.value)))
        elif result and _falling(words, result[-1], amount):
            high = result.pop()
            result.append(amount._replace(first=high.first, upper=high.value))
        else:
            result.append(amount)
    return result


def _odds(words: Words, part: Amount, whole: Amount) -> Amount | None:
    """ "one in three voters", "nine out of 10": a share. Not "two in 2019", "one in five minutes"."""
    between = [words.lower(k) for k in range(part.last, whole.first)]
    if (
        between not in (["in"], ["out", "of"])
        or part.kind not in ("bare", "noun")
        or whole.kind not in ("bare", "noun")
    ):
        return None
    if not 0 < part.value < whole.value <= 100 or (between == ["in"] and whole.kind != "noun"):
        return None
    value = exact(Fraction(int(part.value), int(whole.value)))
    return whole._replace(first=part.first, value=value, upper=None, unit="fraction", kind="share",
                          number=whole.number._replace(first=part.first, form="fraction"))  # fmt: skip


def _is_range(words: Words, low: Amount, high: Amount) -> bool:
    if low.unit != high.unit or low.upper is not None or high.upper is not None or low.value >= abs(high.value):
        return False
    joint = link(words, low, high)
    if joint == "or":
        return high.value - low.value == 1 and high.value <= 12
    if joint in ("to", "through", *DASHES):
        return not _step_and_end(words, low, high)
    return joint == "and" and "between" in (words.lower(k) for k in range(max(0, low.first - 2), low.first))


def _falling(words: Words, high: Amount, low: Amount) -> bool:
    """ "a density of 1.3 A to 0.03 A": a range told from its upper end, each end with its unit. Not "a fall of 5 km to
    3 km"."""
    told = all(one.kind == "measure" and one.last > one.number.last and one.upper is None for one in (high, low))
    way = link(words, high, low) == "to" and words.lower(high.first - 1) == "of" and motion(words, high) is None
    return told and way and high.unit == low.unit and 0 < low.value < high.value


def _step_and_end(words: Words, low: Amount, high: Amount) -> bool:
    """ "rose by $4 billion to $41 billion": a step and where it led, not a range ("rose 5% to 6%")."""
    own_unit = low.last - low.first > low.number.last - low.number.first
    return (
        own_unit
        and high.value > 2 * low.value
        and words.lower(low.first - 1) != "between"
        and motion(words, low) is not None
    )
