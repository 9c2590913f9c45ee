"""Whether an amount is part of a movement: which way, and whether it is the step, the start or the end."""

from functools import cache
from typing import Literal, NamedTuple

from ...knowledge import lexicon
from ...model import Direction
from ...parse import Token
from .amounts import Amount
from .atoms import Words
from .numbers import read_number
from .qualifiers import extent, qualifier

Part = Literal["by", "from", "to"]
STEPS = 5
SKIPPED = frozenset(
    {
        "a",
        "an",
        "the",
        "its",
        "their",
        "as",
        "much",
        "many",
        "another",
        "just",
        "only",
        "even",
        "further",
        "back",
        "between",
    }
)


STEP_UNITS = frozenset({"percent", "percentage-point", "basis-point", "point", "cent", "penny", "sen"})


class Motion(NamedTuple):
    """`part` says what the amount is in the movement that the word at token `anchor` tells."""

    direction: Direction
    part: Part
    anchor: int


@cache
def _directions(kind: str) -> dict[str, Direction]:
    known = lexicon("changes")[kind]
    up: dict[str, Direction] = dict.fromkeys(known["up"], "up")
    return up | dict.fromkeys(known["down"], "down")


@cache
def movement_nouns() -> frozenset[str]:
    """ "rise", "drop": the nouns that tell a movement."""
    return frozenset(_directions("nouns"))


def motion(words: Words, amount: Amount) -> Motion | None:
    """The movement an amount belongs to.

    "rose 5%" (by), "surged from US$145 billion" (from), "fell to 3.1%" (to), "up 9 points", "a 5% increase",
    "a drop of 40", "Dow +0.2%". Not "rose at 5 p.m.", "raised $5 million" (no movement of an amount), "cut 500 jobs".
    """
    if amount.kind == "rank":
        return None
    found = _itself(words, amount) or _signed(words, amount) or _held_against(words, amount)
    found = found or _beside(words, amount) or _governed(words, amount)
    return None if found is None or _won(words, amount, found) else found


def _won(words: Words, amount: Amount, move: Motion) -> bool:
    """ "gained 16 percent of the vote" and "lost the race by ten points" tell a share and a margin."""
    anchor = words.document.tokens[move.anchor]
    if anchor.pos != "VERB" or anchor.lemma not in ("gain", "lose", "win", "add"):
        return False
    beaten = move.part == "by" and words.document.children(anchor.i, "dobj")
    margin = any(c not in extent(words, amount.first, amount.last) for c in beaten or ())
    of = amount.unit == "percent" and move.part == "by" and words.lower(amount.last) == "of"
    return (margin and not _led_on(words, amount)) or (of and not of_its_own(words, amount))


def of_its_own(words: Words, amount: Amount) -> bool:
    """ "lost 40 percent of its value", "lost a fifth of its people"; not "of the vote"."""
    k = amount.last + 1
    return words.lower(k - 1) == "of" and k < len(words.atoms) and words.token(k).tag == "PRP$"


def _itself(words: Words, amount: Amount) -> Motion | None:
    """ "doubled" is amount and movement in one."""
    token = words.token(amount.first)
    direction = _directions("verbs").get(token.lemma.lower()) if amount.kind == "multiple" else None
    return Motion(direction, "by", token.i) if direction else None


def _signed(words: Words, amount: Amount) -> Motion | None:
    """ "Dow +0.2%": a plus before a step; not the "+5" of a list of temperatures."""
    if words.lower(amount.first) != "+" or amount.unit not in STEP_UNITS:
        return None
    before = words.token(amount.first - 1) if amount.first else None
    if before and before.tag == "CD" and words.document.tokens[before.i - 1].i == before.head:
        before = words.document.tokens[before.head]  # "S&P 500 +0.3%"
    named = before is not None and before.pos in ("NOUN", "PROPN")
    return Motion("up", "by", before.i if before and named else words.tokens[amount.first])


def _held_against(words: Words, amount: Amount) -> Motion | None:
    """ "6 percent more than in 2022", "4,000 fewer than", "5 cents higher"; not "5 percent more drivers"."""
    k = amount.last
    word = words.lower(k)
    comparing = words.lower(k + 1) in ("than", "") or not words.lower(k + 1)[0].isalnum()  # not "18 more 737s"
    if word in ("more", "fewer", "less") and comparing:
        return Motion("up" if word == "more" else "down", "by", words.tokens[k])
    if word in ("higher", "lower") and amount.unit not in ("", "number"):
        return Motion("up" if word == "higher" else "down", "by", words.tokens[k])
    return None


def _beside(words: Words, amount: Amount) -> Motion | None:
    """By the words immediately before: "up 5%", "rose by nearly 5%", "unchanged at 5%", "increase of 5%"."""
    _, first, _ = qualifier(words, amount.first, amount.last)
    k, part = first - 1, "by"
    while k >= 0 and words.lower(k) in SKIPPED:
        k -= 1
    if words.lower(k) in ("by", "to", "from", "of", "at"):
        part = words.lower(k)
        k -= 1
    if k < 0:
        return None
    token = words.token(k)
    if token.lower in lexicon("changes")["steady"] and part in ("at", "by"):
        return Motion("steady", "to", token.i)
    direction = None if _bound(words, token) else _directions("adverbs").get(token.lower)
    by = words.lower(k + 1) == "by"
    if (
        direction
        and (by or part == "from" or amount.kind not in ("noun", "time", "age"))
        and (token.lower, part) != ("up", "to")
    ):
        return Motion(direction, _part(part), token.i)
    own = token.lemma in ("lose", "shed") and of_its_own(words, amount) and amount.kind == "share"
    return _of_word(token, part, amount, told=by or own or (part == "by" and _led_on(words, amount)))


def _led_on(words: Words, amount: Amount) -> bool:
    """ "added $12 to $1,900": a step and where it led, far above; not "lost $5 to $6 million"."""
    if words.lower(amount.last) != "to" or amount.kind not in ("money", "measure"):
        return False
    start = amount.last + 1
    end = next((number for k in (start, start + 1) if (number := read_number(words.atoms, k))), None)
    return end is not None and end.value > 2 * amount.value


def _bound(words: Words, token: Token) -> bool:
    """ "the lower 5 percent", "gave up 5 percent"; not "went up 5 percent"."""
    if token.dep == "prt":
        return words.document.tokens[token.head].lemma not in GOING
    return token.dep == "amod"


GOING = frozenset(
    {
        "go",
        "come",
        "move",
        "tick",
        "edge",
        "inch",
        "head",
        "nudge",
        "be",
        "creep",
        "drift",
        "send",
        "push",
        "trend",
        "trade",
        "finish",
        "close",
        "climb",
        "jump",
        "shoot",
        "swing",
        "settle",
        "stay",
    }
)


def _part(word: str) -> Part:
    return "to" if word in ("to", "at") else "from" if word == "from" else "by"


def _of_word(token: Token, part: str, amount: Amount, *, told: bool) -> Motion | None:
    verbs, nouns = _directions("verbs"), _directions("nouns")
    lemma = token.lemma.lower()
    if token.pos in ("VERB", "AUX") and lemma in verbs and (told or _strong(lemma, part, amount)) and part != "of":
        return Motion(verbs[lemma], _part(part), token.i)
    if token.pos == "NOUN" and lemma in nouns and part != "at":
        counts = amount.unit in STEP_UNITS or lemma not in lexicon("changes")["weak_nouns"]
        return (
            Motion(nouns[lemma], _part(part), token.i)
            if counts and amount.kind in ("money", "measure", "share", "bare")
            else None
        )
    return None


def _strong(lemma: str, part: str, amount: Amount) -> bool:
    """A counted noun behind the bare verb is its object, not a step ("lost 500 jobs"), and money behind some
    verbs a sum ("raised $5 million")."""
    if part in ("from", "to"):
        return True
    if amount.kind in ("noun", "time", "age"):
        return False
    return amount.unit in STEP_UNITS or lemma not in lexicon("changes")["weak"]


def _governed(words: Words, amount: Amount) -> Motion | None:
    """By the parse: up from the number to the first word of movement, noting the preposition passed."""
    tokens = words.document.tokens
    i, part = words.tokens[amount.number.first], ""
    for _ in range(STEPS):
        token = tokens[i]
        head = _above_dates(words, token)
        if head is token:
            return None
        if token.dep == "prep" or head.pos == "ADP":
            part = part or (head.lower if head.pos == "ADP" else token.lower)
        if head.pos == "AUX":
            return None
        if head.pos in ("VERB", "NOUN"):
            if found := _head_motion(head, part, amount, words):
                return found
            if head.pos == "VERB" or (head.i not in extent(words, amount.first, amount.last)):
                return None
        i = head.i
    return None


def _above_dates(words: Words, token: Token) -> Token:
    """The head above, past the words of a date: "guidance for the quarter ended December to $84 billion"."""
    tokens = words.document.tokens
    head = tokens[token.head]
    while head.entity in ("DATE", "TIME") and head.head != head.i:
        head = tokens[head.head]
    return head


def _head_motion(head: Token, part: str, amount: Amount, words: Words) -> Motion | None:
    _, first, _ = qualifier(words, amount.first, amount.last)
    written = words.lower(first - 1)
    if written in ("to", "from", "by"):
        part = written  # the parser often hangs both ends of "from 4 to 5" on the first
    elif part in ("to", "from"):
        return None
    if head.i in extent(words, amount.first, amount.last) or part not in ("", "by", "to", "from", "of"):
        return None
    return _of_word(head, part or "by", amount, told=part == "by")
