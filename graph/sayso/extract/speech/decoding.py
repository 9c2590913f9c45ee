"""From the encoder's odds to attributions: tagged runs of tokens, joined by the links to their cue."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from ...parse import Document, Run
from .encoder import TAGS, Reading

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Odds = NDArray[floating[Any]]

FAINT, DOUBTFUL = 0.5, 0.8
SOURCE, CUE, CONTENT = 0, 1, 2  # tag 2 * role + 1 opens a run of that role, 2 * role + 2 continues it


class Piece(Struct, frozen=True):
    """A run of tokens with one role, and how sure the tagger is of it (the mean over its tokens)."""

    role: int
    run: Run
    confidence: float


class Draft:
    """An attribution in the making: the tokens of each role, who found it and how surely."""

    def __init__(self, by: str, confidence: float) -> None:
        self.by = by
        self.confidence = confidence
        self.source: set[int] = set()
        self.cue: set[int] = set()
        self.content: set[int] = set()


class _Group:
    """The pieces joined to one cue."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []

    def of(self, role: int) -> list[Piece]:
        return [piece for piece in self.pieces if piece.role == role]

    def draft(self) -> Draft:
        """Its confidence is the mean over all its tokens of the probability of their role. One or two doubtful
        words of content beside a longer stretch of it are debris and left out."""
        longest = max((len(piece.run) for piece in self.of(CONTENT)), default=0)
        pieces = [piece for piece in self.pieces if not _debris(piece, longest)]
        tokens = sum(len(piece.run) for piece in pieces)
        draft = Draft("tagger", sum(piece.confidence * len(piece.run) for piece in pieces) / tokens)
        for piece in pieces:
            (draft.source, draft.cue, draft.content)[piece.role].update(piece.run)
        return draft


def _debris(piece: Piece, longest: int) -> bool:
    return piece.role == CONTENT and len(piece.run) < min(3, longest) and piece.confidence < DOUBTFUL


def decode(document: Document, readings: Sequence[Reading]) -> list[Draft]:
    """The attributions of an article, in the order of their cues; every token has one role at most.

    A piece is joined to the cue of its own paragraph that the links like best. One whose paragraph has no cue
    is left out here: it is for the rules on quotations that go on without a cue.
    """
    pieces = _pieces(_probabilities(readings, len(document)))
    links = _Links(readings)
    paragraphs: dict[int, list[Piece]] = {}
    for piece in pieces:
        paragraphs.setdefault(document.tokens[piece.run.first].paragraph, []).append(piece)
    return [draft for group in paragraphs.values() for draft in _decode_paragraph(document, group, links)]


def _decode_paragraph(document: Document, pieces: list[Piece], links: "_Links") -> list[Draft]:
    cues = [piece for piece in pieces if piece.role == CUE]
    if not cues:
        return []
    groups = _joined_cues(document, cues, links)
    heads = sorted(groups)
    scores = {piece: links.scores(piece.run, heads) for piece in pieces if piece.role != CUE}
    for piece, score in scores.items():
        groups[max(score, key=lambda head: score[head])].pieces.append(piece)
    _share_sources(document, groups, scores)
    return [groups[head].draft() for head in heads]


def _probabilities(readings: Sequence[Reading], length: int) -> "Odds":
    """Each token's tag probabilities, averaged over the windows that hold it."""
    import numpy as np

    total, count = np.zeros((length, TAGS)), np.zeros((length, 1))
    for reading in readings:
        odds = np.exp(reading.tags - reading.tags.max(axis=1, keepdims=True))
        total[reading.run.first : reading.run.last] += odds / odds.sum(axis=1, keepdims=True)
        count[reading.run.first : reading.run.last] += 1
    return total / np.maximum(count, 1)


def _pieces(probabilities: "Odds") -> list[Piece]:
    """The maximal runs of each role; a beginning tag or another role starts a new one. Sources and contents
    less likely than not are left out; cues are kept, for they hold their attribution together."""
    tags = probabilities.argmax(axis=1).tolist()
    runs: list[tuple[int, int, int]] = []
    for i, tag in enumerate(tags):
        role = (tag - 1) // 2
        if not tag:
            continue
        if runs and runs[-1][0] == role and runs[-1][2] == i and tag % 2 == 0:
            runs[-1] = (role, runs[-1][1], i + 1)
        else:
            runs.append((role, i, i + 1))
    sure = probabilities.reshape(len(tags), TAGS)
    pieces = [
        Piece(role, Run(first, last), float(sure[first:last, 2 * role + 1 : 2 * role + 3].sum(axis=1).mean()))
        for role, first, last in runs
    ]
    return [piece for piece in pieces if piece.role == CUE or piece.confidence >= FAINT]


class _Links:
    """The link odds of all windows."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.readings = sorted(readings, key=lambda reading: reading.run)
        self.firsts = [reading.run.first for reading in self.readings]
        self.longest = max((len(reading.run) for reading in readings), default=0)

    def scores(self, run: Run, heads: Sequence[int]) -> dict[int, float]:
        """The log-probability that `run` belongs to each cue; where no window holds both, by distance."""
        import numpy as np

        found: dict[int, list[float]] = {}
        for reading in self._over(run):
            first = max(run.first, reading.run.first) - reading.run.first
            last = min(run.last, reading.run.last) - reading.run.first
            near = [head for head in heads if head in reading.run]
            if first >= last or not near:
                continue
            odds = reading.links[first:last][:, [head - reading.run.first for head in near]]
            odds = odds - odds.max(axis=1, keepdims=True)
            odds = odds - np.log(np.exp(odds).sum(axis=1, keepdims=True))
            for head, score in zip(near, odds.mean(axis=0).tolist(), strict=True):
                found.setdefault(head, []).append(score)
        if not found:
            nearest = min(heads, key=lambda head: abs(head - run.first))
            return {nearest: 0.0}
        return {head: sum(values) / len(values) for head, values in found.items()}

    def _over(self, run: Run) -> list[Reading]:
        """The windows that may hold some of a run."""
        begin = bisect_left(self.firsts, run.first - self.longest)
        return self.readings[begin : bisect_left(self.firsts, run.last)]


def _joined_cues(document: Document, cues: Sequence[Piece], links: _Links) -> dict[int, _Group]:
    """One group a cue, the parts of a divided cue ("called ... a liar") together under the first one's link;
    a divided cue stands in one sentence."""
    heads = [cue.run.first for cue in cues]
    sentence = {head: document.tokens[head].sentence for head in heads}
    root = {}
    for cue in cues:
        own = cue.run.first
        score = links.scores(cue.run, [head for head in heads if sentence[head] == sentence[own]])
        root[own] = max(score, key=lambda head: score[head])
    groups: dict[int, _Group] = {}
    for cue in cues:
        target = root[cue.run.first]
        head = target if root[target] == target else cue.run.first
        groups.setdefault(head, _Group()).pieces.append(cue)
    return groups


def _share_sources(document: Document, groups: dict[int, _Group], scores: dict[Piece, dict[int, float]]) -> None:
    """Repair links: a cue with content but no source takes one of its sentence that another cue can spare, because
    that one has several or has no content."""
    for head in sorted(groups):
        group = groups[head]
        if group.of(SOURCE) or not group.of(CONTENT):
            continue
        spare = [
            (scores[piece].get(head, -99.0), piece, owner)
            for owner in groups.values()
            if owner is not group and (len(owner.of(SOURCE)) > 1 or not owner.of(CONTENT))
            for piece in owner.of(SOURCE)
            if head in scores[piece] and _same_sentence(document, piece, head)
        ]
        if spare:
            _, piece, owner = max(spare, key=lambda found: found[0])
            owner.pieces.remove(piece)
            group.pieces.append(piece)


def _same_sentence(document: Document, piece: Piece, head: int) -> bool:
    return document.tokens[piece.run.first].sentence == document.tokens[head].sentence
