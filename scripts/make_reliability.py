"""Draw how often statements of each confidence are right: `python3 scripts/make_reliability.py DEV.jsonl`.

Writes docs/images/reliability.svg from what `sayso evaluate statements DEV.jsonl --calibration` measures.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "images" / "reliability.svg"
SIDE, EDGE = 320, 44
"""Pixels of the square, and of the room around it for the labels."""

Bins = list[tuple[float, float, int]]
"""Mean confidence, share of right ones, and count."""


def measured(gold: Path) -> tuple[Bins, float]:
    """The bins of confidence and the expected calibration error, in points."""
    from sayso.evaluate import Wanted, evaluate_statements, read_gold
    from sayso.evaluate.extraction import predict

    samples = read_gold(gold)
    found, _ = predict(gold, samples)
    scale = evaluate_statements(samples, found, Wanted(calibration=True)).calibration
    assert scale is not None
    return [(one.confidence, one.accuracy, one.count) for one in scale.bins], 100 * scale.error


def drawing(bins: Bins, error: float) -> str:
    """The plot as SVG: a dot a bin, as large as it has statements, beside the line where confidence is kept."""
    size = SIDE + 2 * EDGE
    most = max(count for *_, count in bins)
    marks = [_tick(value / 5) for value in range(6)]
    dots = [
        f'<circle cx="{_x(sure):.1f}" cy="{_y(right):.1f}" r="{3 + 9 * (count / most) ** 0.5:.1f}" fill="#2166ac" '
        f'fill-opacity="0.75"><title>{count} statements: {100 * right:.0f} % right</title></circle>'
        for sure, right, count in bins
    ]
    line = f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#888" stroke-dasharray="4 4"/>'
    frame = f'<rect x="{EDGE}" y="{EDGE}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#bbb"/>'
    title = f"Confidence stated and share right; expected calibration error {error:.1f} points"
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" width="{size}" height="{size}" '
        f'font-family="sans-serif" font-size="12" role="img" aria-label="{title}">',
        f'<rect width="{size}" height="{size}" fill="#fff"/>', frame, line, *marks, *dots,
        f'<text x="{size / 2}" y="26" text-anchor="middle" font-size="11">{title}</text>',
        f'<text x="{size / 2}" y="{size - 8}" text-anchor="middle">confidence</text>',
        f'<text x="14" y="{size / 2}" text-anchor="middle" transform="rotate(-90 14 {size / 2})">share right</text>',
        "</svg>", "",
    ])  # fmt: skip


def _x(share: float) -> float:
    return EDGE + SIDE * share


def _y(share: float) -> float:
    return EDGE + SIDE * (1 - share)


def _tick(value: float) -> str:
    return (
        f'<text x="{_x(value):.1f}" y="{EDGE + SIDE + 16}" text-anchor="middle">{value:.1f}</text>'
        f'<text x="{EDGE - 6}" y="{_y(value) + 4:.1f}" text-anchor="end">{value:.1f}</text>'
    )


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "graph"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dev", type=Path)
    TARGET.write_text(drawing(*measured(parser.parse_args().dev)), encoding="utf-8", newline="\n")
    print(TARGET)
