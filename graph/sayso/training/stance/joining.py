"""`python -m sayso.training.stance.joining ARTICLES SENTENCES BEFORE`: what scripts/join_stance.py runs.

Weighs the reader's two answers, the lexicon and the target's role (extract/speech/stance_joining.py). It must learn
from statements that the reader has not learned from, so the held-out ones are answered by the weights that ship, and
those that were marked after earlier weights by these: BEFORE is a checkout with them.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import cross_entropy

from ...atomic import writing
from ...extract.actor_index import ActorIndex
from ...extract.speech.about import said_in
from ...extract.speech.stance_joining import JOINING, Signs, answered
from ...extract.speech.stance_judging import Target, Words, is_asked, question, told_of
from ...extract.speech.stance_model import ORDER, WEIGHTS, answer
from ...model import Span, Statement
from ...parse import Document
from ...paths import PACKAGE
from .items import parsed
from .marked import marked_statements
from .sentences import Sentence, Source, sentences
from .sentences import Target as Marked

Floats = NDArray[np.floating[Any]]
PENALTY = 50.0  # on the squares of what a sign adds, where signs are scaled to a spread of one
STEPS = 40


class Case(NamedTuple):
    """What is known of one target, and the stance that people see."""

    signs: Signs
    stance: int
    source: Source


def main(articles: Path, ours: Path, before: Path) -> None:
    """Fit on what is asked or told of these statements, and put what is made into the package."""
    old = before / "scripts" / "stance_sentences"
    learned = {_key(one) for one in _all(old, articles) if not one.held_out}
    earlier = before / "graph" / "sayso" / WEIGHTS.relative_to(PACKAGE)
    cases: list[Case] = []
    for one in _all(ours, articles):
        if one.held_out or _key(one) not in learned:
            cases += _cases(one, WEIGHTS if one.held_out else earlier)
    print(Counter((one.source, ORDER[one.stance]) for one in cases))
    rows = fitted(cases)
    with writing(JOINING) as file:
        file.write((json.dumps(rows, indent=1) + "\n").encode())


def _all(folder: Path, articles: Path) -> list[Sentence]:
    return [*sentences(folder), *marked_statements(folder / "marked.tsv", articles)]


def _key(one: Sentence) -> tuple[object, ...]:
    return one.text, one.said, tuple(target.mentions for target in one.targets)


def _cases(one: Sentence, weights: Path) -> Iterator[Case]:
    document = parsed(one.text)
    said = _words(document, one)
    for marked in one.targets:
        target = _target(document, marked)
        told = told_of(document, said, target) if target.heads else "neutral"
        if told == "neutral" and not is_asked(document, said, target):
            continue
        asked = question(document, said, target, told)
        found = answered([answer(document, words, weights) for words in (asked.wide, asked.narrow)])
        yield Case(asked.signs | found, marked.stance, one.source)


def _words(document: Document, one: Sentence) -> Words:
    """What is said: the cue is what is marked as such, or the verbs beside the speaker's words."""
    content = {i for span in one.said for i in document.run(span)}
    if one.source == "marked":
        cue = {i for span in one.around for i in document.run(span)}
    else:
        places = {document.tokens[i].sentence for i in content}
        beside = [token for token in document.tokens if token.sentence in places and token.i not in content]
        cue = {token.i for token in beside if token.pos == "VERB"}
    spans = tuple(Span(document.tokens[i].start, document.tokens[i].end) for i in sorted(cue))
    statement = Statement(
        id="s1", speaker=None, cue=spans, content=one.said, kind="direct", by="marked", confidence=1.0
    )
    return said_in(document, statement, ActorIndex(document, ()), content)


def _target(document: Document, marked: Marked) -> Target:
    mentions = [list(run) for at in marked.mentions if len(run := document.run(at))]
    heads = [next((i for i in words if document.tokens[i].head not in words), words[-1]) for words in mentions]
    return Target(heads, mentions, addressed=True)


def fitted(cases: Sequence[Case]) -> dict[str, list[float]]:
    """What each sign adds to the log-odds of the stances (multinomial logistic regression); sources count alike."""
    names = list(cases[0].signs)
    values = torch.tensor([[case.signs[name] for name in names] for case in cases], dtype=torch.float64)
    middle, spread = values.mean(0), values.std(0, correction=0) + 1e-6
    counts = Counter(case.source for case in cases)
    counting = torch.tensor([len(cases) / len(counts) / counts[case.source] for case in cases], dtype=torch.float64)
    wanted = torch.tensor([case.stance for case in cases])
    added, bias = _solved((values - middle) / spread, wanted, counting)
    added = added / spread[:, None]
    found = dict(zip(["bias", *names], [bias - middle @ added, *added], strict=True))
    return {name: [round(float(one), 4) for one in row - row.mean()] for name, row in found.items()}


def _solved(values: Tensor, wanted: Tensor, counting: Tensor) -> tuple[Tensor, Tensor]:
    added = torch.zeros(values.shape[1], len(ORDER), dtype=torch.float64, requires_grad=True)
    bias = torch.zeros(len(ORDER), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([added, bias], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        optimiser.zero_grad()
        each = cross_entropy(values @ added + bias, wanted, reduction="none")
        lost: Tensor = (each * counting).sum() + PENALTY * (added**2).sum()
        lost.backward()
        return lost

    optimiser.step(loss)
    return added.detach(), bias.detach()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
