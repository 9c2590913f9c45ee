"""Sentences of NewsMTSC as what the stance weights read: one item a target, with the stance that people see."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from ...extract.speech.encoder import Reading, readings
from ...extract.speech.quotations import quotations
from ...extract.speech.stance import stance
from ...extract.speech.stance_model import normal, rows
from ...extract.speech.stance_signs import target_signs
from ...model import Article, Span
from ...parse import Document, Run, parse

PARTS = 6  # the sources are dealt into so many; the first is for development
TOGETHER = 4  # sentences read as one article: the encoder never sees one alone
LONGEST = 150  # sub-words
POLARITIES = {2: 0, 4: 1, 6: 2}  # of the corpus, in the order of `stance_model.ORDER`

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]


class Item(Struct, frozen=True):
    """A target in its sentence: `plain` (sub-words, 384) the encoder's view, by sub-word its `marks`, `relations` and
    `judging` (stance_signs); the lexicon's `vote`, the target's `dependency`, and the `stance` people see (0 to 2)."""

    part: int
    plain: NDArray[np.float16]
    marks: Numbers
    relations: Numbers
    judging: Numbers
    vote: int
    dependency: int
    stance: int


def items(path: Path) -> list[Item]:
    """The targets of a file of NewsMTSC, in an order that mixes sources."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    dealt = parts(lines)
    lines.sort(key=lambda line: _hash(line["primary_gid"]))
    groups = (lines[n : n + TOGETHER] for n in range(0, len(lines), TOGETHER))
    return [item for group in groups for item in _read(group, dealt)]


def source(line: Mapping[str, Any]) -> str:
    """The article a sentence is from: "allsides_1018_408" of "allsides_1018_408_1_Hillary Clinton_2_17"."""
    return "_".join(str(line["primary_gid"]).split("_")[:3])


def parts(lines: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """By source its part; sources that share a sentence are in one."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while leader.setdefault(name, name) != name:
            name = leader[name]
        return name

    for line in lines:
        text = " ".join(str(line["sentence_normalized"]).lower().split())
        leader[find(source(line))] = find(f"text {text}")
    joined: dict[str, list[str]] = {}
    for name in sorted({source(line) for line in lines}):
        joined.setdefault(find(name), []).append(name)
    return {name: int(_hash(names[0]), 16) % PARTS for names in joined.values() for name in names}


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _read(lines: Sequence[Mapping[str, Any]], dealt: Mapping[str, int]) -> Iterator[Item]:
    text, body = "", []
    for line in lines:
        sentence = str(line["sentence_normalized"])
        body.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + "\n\n"
    document = parse(Article(id=source(lines[0]), source="", text=text, body=tuple(body)))
    read = readings(document, quotations(document))
    for line, span in zip(lines, body, strict=True):
        for target in line["targets"]:
            item = _item(document, read, span, target, dealt[source(line)])
            if item is not None:
                yield item


def _item(document: Document, read: Sequence[Reading], span: Span, target: Mapping[str, Any], part: int) -> Item | None:
    words = list(document.run(span))
    spans = [(at["from"], at["to"]) for at in (target, *target.get("further_mentions", ()))]
    runs = [document.run(Span(span.start + start, span.start + end)) for start, end in spans]
    runs = [run for run in runs if len(run)]
    if not runs:
        return None
    heads = [_head(document, run) for run in runs]
    signs = target_signs(
        document, words, [list(run) for run in runs], heads, stance(document, heads, lambda _verb: True)
    )
    at = rows(document, read)
    owner = np.array([n for n, i in enumerate(words) for _ in range(*at[i][1:])], dtype=np.int64)
    if not 0 < len(owner) <= LONGEST:
        return None
    plain = np.concatenate([normal(read[at[i][0]].middle[at[i][1] : at[i][2]]) for i in words if at[i][2] > at[i][1]])
    marks, relations, judging = (np.array(of)[owner] for of in (signs.marks, signs.relations, signs.judging))
    polarity = POLARITIES[int(target["polarity"])]
    return Item(part, plain.astype(np.float16), marks, relations, judging, signs.vote, signs.dependency, polarity)


def _head(document: Document, run: Run) -> int:
    """The last word of a mention that hangs on one outside."""
    tokens = document.tokens
    tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
    return tops[-1] if tops else run.last - 1
