"""When an event was, by weights where the rules find no time for it."""

from collections.abc import Sequence

from ...model import Moment
from ...parse import Document, Run
from ..times.tense import direction, governor
from .linear import Signs
from .logistic import logistic
from .weighed_arguments import path

WHEN = "when"
THRESHOLD = -0.5  # the log-odds from which a time is taken: chosen on the folds of training
FAR = 15  # words; what stands farther away is told apart no more


def weighed_time(document: Document, i: int, ruled: Moment | None, moments: Sequence[Moment]) -> Moment | None:
    """The moment that the rules found (event_times.py), else the likeliest of the sentence's `moments`."""
    if ruled is not None or not moments:
        return ruled
    known = logistic("times")
    signs = (time_signs(document, i, one, False, len(moments) - 1) for one in moments)
    odds = [known.odds(one)[WHEN] for one in signs]
    best = max(range(len(odds)), key=lambda n: (odds[n], -n))
    return moments[best] if odds[best] >= THRESHOLD else None


def time_signs(document: Document, i: int, moment: Moment, ruled: bool, others: int) -> Signs:
    """The signs of a moment beside the event word `i`; `ruled` is whether the rules take it, `others` how many more
    the sentence has."""
    tokens = document.tokens
    run = document.run(moment.span)
    head = time_head(document, run)
    way = path(document, i, head)
    word = tokens[i]
    before = tokens[run.first - 1].lower if run.first else ""
    gap = min(abs(head - i), FAR) // 3
    verb, other = governor(document, i), governor(document, head)
    same = f"{verb == other} {other == i}"
    between = sum(tokens[k].pos in {"VERB", "AUX"} for k in range(min(i, head) + 1, max(i, head)))
    return {
        "rule": {f"is {ruled}", f"{ruled} {word.pos}", f"{ruled} {way}", f"{ruled} {moment.type}", f"{ruled} {same}"},
        "path": {way, f"{word.pos} {way}", f"first {way.split(' ', 1)[0]}", f"long {way.count(' ')}"},
        "word": {f"lemma {word.lemma.lower()}", f"pos {word.pos}", f"dep {word.dep}", f"{word.dep} {same}"},
        "time": {f"type {moment.type}", f"before {before}", f"{before} {moment.type}", f"others {min(others, 3)}",
                 f"{moment.type} {same}"},
        "order": {f"{head < i} {gap}", f"{head < i} {min(between, 3)}", f"{same} {min(between, 3)}",
                  f"tense {direction(document, i)}"},
    }  # fmt: skip


def time_head(document: Document, run: Run) -> int:
    """The word of a time expression that its others hang on."""
    return next((k for k in run if document.tokens[k].head not in run), run.first)
