"""The file of NewsMTSC as sentences with targets, a sixth of them by source for development."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ...model import Span
from .sentences import Sentence, Target

PARTS = 6  # the sources are dealt into so many; the first is for development
POLARITIES = {2: 0, 4: 1, 6: 2}  # of the corpus, in the order of `stance_model.ORDER`


def corpus(path: Path) -> list[Sentence]:
    """The sentences of a file of NewsMTSC, in an order that mixes sources."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    dealt = parts(lines)
    lines.sort(key=lambda line: hashed(line["primary_gid"]))
    return [_sentence(line, held_out=not dealt[source(line)]) for line in lines]


def _sentence(line: Mapping[str, Any], *, held_out: bool) -> Sentence:
    text = str(line["sentence_normalized"])
    targets = tuple(
        Target(
            tuple(Span(at["from"], at["to"]) for at in (target, *target.get("further_mentions", ()))),
            POLARITIES[int(target["polarity"])],
        )
        for target in line["targets"]
    )
    return Sentence(text, (Span(0, len(text)),), (), targets, held_out, "newsmtsc")


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
    return {name: int(hashed(names[0]), 16) % PARTS for names in joined.values() for name in names}


def hashed(text: str) -> str:
    """A number in hexadecimals that deals texts evenly, the same on every machine."""
    return hashlib.sha256(text.encode()).hexdigest()
