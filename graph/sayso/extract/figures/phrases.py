"""The noun phrase around a head, without the amount that stands in it: "stone oven" of "an $800 stone oven"."""

from ...parse import Run, Token
from .amounts import Amount
from .atoms import Words
from .numbered_names import NAMES
from .numbers import words as number_words
from .qualifiers import extent
from .subjects import AMOUNTS

LONGEST = 12
LEFT = frozenset({"amod", "compound", "poss", "nmod", "nummod", "advmod", "npadvmod"})
ATTACHED = frozenset({"of", "to", "from", "with", "between", "in", "for", "on", "against", "across", "among"})
BESIDE = frozenset({"amod", "compound", "nmod"})
HOW_MUCH = frozenset({"additional", "extra", "full", "further", "mere", "staggering", "whole", "whopping"})


def phrase(words: Words, head: int, amount: Amount) -> Run:
    """The noun phrase of `head`: its modifiers on the left without the determiner, prepositional phrases, the rest of
    a name and a second noun on the right; never the amount itself, a date, or a clause."""
    own = extent(words, amount.first, amount.last)
    if amount.noun and words.lower(amount.number.last) in ("-", "‑"):  # "six-cylinder"
        own = range(own[0], amount.noun.head + 1)
    first, last = _leftmost(words, head, own), _rightmost(words, head, own)
    tokens = words.document.tokens
    while (first < head and tokens[first].pos in ("DET", "PUNCT", "ADV")) or (
        tokens[first].tag == "PRP$" and first < head
    ):
        first += 1
    return Run(_whole_name(words, first, head, own), last)


def pieces(words: Words, run: Run, head: int) -> list[Run]:
    """The phrase with what stands before an amount within it: "sharp", "drop" of "a sharp 3 percent drop", "new", "iron
    bridge" of "a new 40-metre iron bridge". Not "further" of "a further 3 percent drop", which tells of the amount."""
    document, tokens = words.document, words.document.tokens
    result, place, gap = [run], run.first, False
    for c in reversed([c for c in document.children(head) if c < run.first]):
        below = document.subtree(c)
        if tokens[c].dep in LEFT and any(_counts(tokens[k]) and tokens[k].entity in AMOUNTS - TIMES for k in below):
            place, gap = below[0], True
        elif tokens[c].dep == "punct" and below[-1] + 1 == place:
            place = c
        elif gap and below[-1] + 1 == place and _plain(words, below, tokens[c]):
            result.insert(0, Run(below[0], place))
            place = below[0]
        else:
            break
    return result


TIMES = frozenset({"DATE", "TIME"})


def _plain(words: Words, below: list[int], token: Token) -> bool:
    tokens = words.document.tokens
    alone = all(tokens[k].pos in ("ADJ", "NOUN", "PROPN", "VERB") and not _counts(tokens[k]) for k in below)
    return alone and token.dep in BESIDE and token.lower not in HOW_MUCH


def _whole_name(words: Words, first: int, head: int, own: range) -> int:
    """ "National Bureau of Economic Research study": a name is not begun in its middle."""
    tokens, start = words.document.tokens, first
    while (
        first < head
        and start > words.run.first
        and tokens[start].entity in NAMES
        and tokens[start - 1].entity == tokens[first].entity
        and start - 1 not in own
    ):
        start -= 1
    return start + (start < first and tokens[start].pos == "DET")


def _leftmost(words: Words, head: int, own: range) -> int:
    document, first = words.document, head
    tokens = document.tokens
    for c in reversed(document.children(head)):
        if c < head and tokens[c].dep in LEFT:
            low = document.subtree(c)[0]
            beside = range(low, first)
            if head - low > LONGEST or any(
                _counts(tokens[k]) and tokens[c].pos != "PROPN" and not _labelled(words, k)
                for k in beside
                if k not in own
            ):
                return _behind_share(words, c, own, first)
            if any(k in own for k in beside):
                return _behind(words, own, first)
            first = min(first, low)
    return first


def _behind_share(words: Words, c: int, own: range, first: int) -> int:
    """ "fuming acid" of "50 ml of 30% fuming acid": past the number of another amount its adjective goes on."""
    tokens = words.document.tokens
    whole = tokens[c].dep == "amod" and not tokens[c].entity and tokens[c - 1].entity == "PERCENT"
    return c if whole and not any(k in own or _counts(tokens[k]) for k in range(c, first)) else first


def _behind(words: Words, own: range, first: int) -> int:
    """ "stone pizza oven" of "an $800 stone pizza oven"."""
    tokens, start = words.document.tokens, own[-1] + 1
    start += start < first and tokens[start].text in "-‐‑"
    plain = all(tokens[k].dep in LEFT and not _counts(tokens[k]) for k in range(start, first))
    return start if plain and start < first else first


def _rightmost(words: Words, head: int, own: range) -> int:
    document, last = words.document, head + 1
    tokens = document.tokens
    while last < words.run.last and last not in own and _same_name(tokens[head], tokens[last]):
        last += 1
    for c in document.children(head):
        joined = tokens[c].dep == "conj" and c in (last + 1, last + 2) and tokens[last].dep == "cc"
        joined = joined and tokens[c - 1].pos != "DET"  # not "a premium and the rest"
        if (
            joined
            and tokens[c].pos in ("NOUN", "PROPN")
            and not any(k in own or _counts(tokens[k]) or tokens[k].dep == "nummod" for k in document.subtree(c))
        ):
            last = c + 1  # "exports and imports"
        if c == last and tokens[c].dep == "prep" and tokens[c].lower in ATTACHED:
            below = document.subtree(c)
            if any(k in own or _counts(tokens[k]) for k in below) or below[-1] - head > LONGEST:
                break
            last = below[-1] + 1
    last = _between(words, head, own, last)
    while last + 1 < words.run.last and tokens[last].text in "-‐‑" and tokens[last].start == tokens[last - 1].end:
        last += 2  # "Ben-Haim"
    return last


def _between(words: Words, head: int, own: range, last: int) -> int:
    """ "the rate between the dollar and the yen": the second one too, where the parse joins it to the rate."""
    document, tokens = words.document, words.document.tokens
    for other in document.children(head, "conj"):
        below = document.subtree(other)
        joined = tokens[last].dep == "cc" and below[0] == last + 1 and tokens[below[-1]].pos in ("NOUN", "PROPN")
        if joined and any(tokens[c].lower == "between" for c in document.children(head, "prep")):
            return last if any(k in own or _counts(tokens[k]) for k in below) else below[-1] + 1
    return last


def _same_name(head: Token, token: Token) -> bool:
    """ "Note 20 Ultra" goes on with a number; so does "the Fortune 100"."""
    if head.pos != "PROPN":
        return False
    numbered = token.pos == "NUM" and token.dep == "nummod" and token.head == head.i == token.i - 1
    return numbered or (token.entity == head.entity and token.entity in NAMES and token.pos in ("PROPN", "NUM"))


def _labelled(words: Words, k: int) -> bool:
    """The 4 of "category 4 hurricane"."""
    return k > words.run.first and words.document.tokens[k - 1].lower in number_words()["labels"]


def _counts(token: Token) -> bool:
    """A date, or the number of another amount ("homes from $1 million", "a 30% acid"); not "the two countries"."""
    return token.entity in ("DATE", "TIME") or (
        token.pos == "NUM" and token.entity in AMOUNTS and token.text[0].isdigit()
    )
