"""Hold the accuracy on our own gold: `python3 scripts/evaluation_gate.py [--update [--allow-regression]]`.

Prints each figure with its floor in tests/evaluation/floors.json, and ends with 1 where one is under it or the gold is
not the one the floors were set with. `--update` raises the floors to a little under what is measured; it lowers one
only with `--allow-regression`, which a change of the gold can need.
"""

import argparse
import hashlib
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold" / "statements.jsonl"
FLOORS = ROOT / "tests" / "evaluation" / "floors.json"
MARGIN = 1.5
"""Points that a figure may move without anybody having to look: the arithmetic differs between processors."""

Figures = dict[str, float]


def measured() -> Figures:
    """What is held, in percent: extracts the gold's articles with the models."""
    from sayso.evaluate import Evaluation, Scope, Wanted, evaluate_statements, read_gold
    from sayso.evaluate.extraction import predict

    gold = read_gold(GOLD)
    found, _ = predict(GOLD, gold, workers=1)

    def scored(**scope: bool) -> Evaluation:
        return evaluate_statements(gold, found, Wanted(scope=Scope(**scope)))

    plain, name = scored(), "all: who said what"
    shares = {
        score: one.f1 for score, one in plain.scores.items() if score.endswith((": who said what", ": content relaxed"))
    }
    shares |= {
        "statements only: who said what": scored(statements_only=True).scores[name].f1,
        "with nested: who said what": scored(nested=True).scores[name].f1,
        "source right": plain.source.value,
        "speaker named right": plain.speaker.value,
    }
    return {figure: round(100 * share, 2) for figure, share in shares.items()}


def digest() -> str:
    """Changes with the gold, not with the line ends of a system."""
    return hashlib.sha256(GOLD.read_text(encoding="utf-8").encode()).hexdigest()


def faults(held: dict[str, object], figures: Figures, gold: str) -> list[str]:
    """What is not as it should be, a line each."""
    floors = floors_of(held)
    lines = [] if held.get("gold") == gold else ["the gold has changed: set the floors anew with --update"]
    lines += [f"{name}: not measured any more" for name in floors if name not in figures]
    return lines + [
        f"{name}: {value} is under its floor {floors[name]}" for name, value in under(floors, figures).items()
    ]


def under(floors: Figures, figures: Figures) -> Figures:
    """The figures that are under their floors."""
    return {name: value for name, value in figures.items() if value < floors.get(name, 0)}


def raised(floors: Figures, figures: Figures, *, allow_regression: bool) -> Figures:
    """Floors for what is measured: never lower than before unless allowed; SystemExit where they would have to."""
    new = {name: round(max(0.0, value - MARGIN), 1) for name, value in figures.items()}
    if allow_regression:
        return new
    if lower := [*under(floors, figures), *(set(floors) - set(figures))]:
        sys.exit(f"these would fall, which needs --allow-regression: {', '.join(sorted(lower))}")
    return {name: max(value, floors.get(name, 0.0)) for name, value in new.items()}


def floors_of(held: dict[str, object]) -> Figures:
    """The floors of a file's content; none where there is no file yet."""
    floors = held.get("floors", {})
    assert isinstance(floors, dict)
    return floors


def held() -> dict[str, object]:
    """The content of the file of floors; empty where there is none."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8"))) if FLOORS.is_file() else {}


def main(arguments: list[str]) -> int:
    """Compare, or set the floors; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    asked = parser.parse_args(arguments)
    now, figures = held(), measured()
    if asked.update:
        floors = raised(floors_of(now), figures, allow_regression=asked.allow_regression)
        now = {"gold": digest(), "floors": floors}
        FLOORS.write_text(json.dumps(now, indent=1) + "\n", encoding="utf-8", newline="\n")
    for name, value in figures.items():
        print(f"{name:40}{value:7.2f}   floor {floors_of(now).get(name, 0.0):5.1f}")
    wrong = faults(now, figures, digest())
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "graph"))
    sys.exit(main(sys.argv[1:]))
