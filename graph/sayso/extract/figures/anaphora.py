"""What "it" stands at: "Trade reached $190 billion in 2022. It will come to $200 billion this year." tells of trade."""

from collections.abc import Iterable

from ...knowledge import lexicon
from ...model import Figure
from .amounts import Amount
from .atoms import Words
from .measures import top_of
from .subjects import SUBJECTS

PRONOUNS = frozenset({"it", "that", "this", "they"})


def resumed(words: Words, amount: Amount, earlier: Iterable[Figure]) -> Figure | None:
    """The figure told right before of what a pronoun now stands for; None where no pronoun is the subject.

    "It was about $147 billion in 2021": the last figure in dollars with a measure. Not "It lost $3 billion", which
    says what someone did, nor "It employs 40 people".
    """
    if amount.kind not in ("money", "measure") or _stands(words, amount) is None:
        return None
    return next((one for one in earlier if one.unit == amount.unit and one.measures), None)


def goes_on_with(words: Words, amount: Amount, head: int) -> bool:
    """ "The oven costs $800, but it can hit 500 degrees": does the pronoun stand for the noun of the amount before?
    "it" for one thing, "they" for many. Not "a bid of $5m lifted the shares, and they were up 5%"."""
    if amount.kind not in ("money", "measure") or (pronoun := _stands(words, amount)) is None:
        return False
    return (pronoun == "they") == (words.document.tokens[head].tag in ("NNS", "NNPS"))


def _stands(words: Words, amount: Amount) -> str | None:
    """The pronoun that is the subject where the verb is one of standing at an amount or moving to it."""
    document, known = words.document, lexicon("changes")
    for above in document.ancestors(top_of(words, amount)):
        token = document.tokens[above]
        if token.pos not in ("VERB", "AUX"):
            continue
        moves = token.lemma in (*known["verbs"]["up"], *known["verbs"]["down"]) and token.lemma not in known["weak"]
        subjects = [document.tokens[c].lower for c in document.children(above, *SUBJECTS)]
        told = (moves or token.lemma in known["states"]) and subjects and subjects[0] in PRONOUNS
        return subjects[0] if told else None
    return None
