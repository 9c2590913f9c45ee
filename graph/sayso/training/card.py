"""Fills in what the card of the weights says about them: their hashes, and their scores on development data."""

import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from ..atomic import write_text
from ..evaluate import Scope, Wanted, evaluate_statements, read_gold
from ..evaluate.extraction import predict
from ..evaluate.statements import Evaluation

PART = re.compile(r"(<!-- made: (?P<name>\w+) -->\n).*?(<!-- /made -->)", re.DOTALL)
FILES = {
    "model.onnx": "the weights, int8",
    "calibration.json": "the scale of the confidence",
    "tokenizer.json": "WordPiece tokenizer of the base model, unchanged",
}
KINDS = ("all", "direct", "mixed", "indirect")


def renew(card: Path, dev: Path, log: Callable[[str], None]) -> None:
    """Write the made parts of a card anew, the scores by extracting the articles of `dev`."""
    parts = {"files": files(card.parent), "scores": scores(dev)}
    text = PART.sub(lambda part: f"{part[1]}\n{parts[part['name']]}\n\n{part[3]}", card.read_text(encoding="utf-8"))
    write_text(card, text)
    log(parts["scores"])


def files(folder: Path) -> str:
    """A table of the files beside the card, with their hashes."""
    rows = ["| file | what | MB | SHA-256 |", "|---|---|---|---|"]
    for name, what in FILES.items():
        data = (folder / name).read_bytes()
        rows.append(f"| `{name}` | {what} | {len(data) / 1e6:.1f} | `{sha256(data).hexdigest()}` |")
    return "\n".join(rows)


def scores(dev: Path) -> str:
    """A table of precision, recall and F1 by kind."""
    gold = read_gold(dev)
    found, _ = predict(dev, gold)
    plain = evaluate_statements(gold, found, Wanted(calibration=True))
    only = evaluate_statements(gold, found, Wanted(scope=Scope(statements_only=True)))
    rows = ["| who said what | precision | recall | F1 |", "|---|---|---|---|"]
    rows += [_row(kind, plain, kind) for kind in KINDS]
    rows += [_row("cues of saying and writing only", only, "all")]
    assert plain.calibration is not None
    return "\n".join(rows) + f"\n\nExpected calibration error: {100 * plain.calibration.error:.1f} points."


def _row(label: str, found: Evaluation, kind: str) -> str:
    score = found.scores[f"{kind}: who said what"]
    return f"| {label} | {100 * score.precision:.1f} | {100 * score.recall:.1f} | {100 * score.f1:.1f} |"
