"""Units and signs of NewsQuant as published and without its slips: `python scripts/audit_figures.py GOLD.jsonl`.

Whose fault each unit and each sign is that was not the gold's stands in tests/evaluation/newsquant_audit.tsv, a line
each. Three figures are printed: over all; with those set aside where the gold is plainly wrong or the text is damaged;
and with those set aside as well where the gold does the opposite for most of the same kind. The first is the one to
cite. What is wrong and not in the list (anything new) counts as ours.
"""

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Set
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "graph"))

from sayso.evaluate.figures import predict_figures, read_figure_gold
from sayso.evaluate.figures.gold import MarkedFigure
from sayso.evaluate.figures.pairing import Couple, FigurePairing

AUDIT = Path(__file__).resolve().parent.parent / "tests" / "evaluation" / "newsquant_audit.tsv"
PLAIN = frozenset({"slip", "damaged"})
ASIDE: dict[str, Set[str]] = {
    "as published": frozenset(),
    "slips and damaged text set aside": PLAIN,
    "and what the gold mostly does the other way": PLAIN | {"practice", "split"},
}
RIGHT: dict[str, Callable[[Couple], bool]] = {
    "unit": lambda couple: couple.unit,
    "sign": lambda couple: couple.gold.sign == couple.found.sign,
}


def main() -> None:
    """Print the F1 of value and unit, and of value and sign, three times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    path = parser.parse_args().gold
    gold = read_figure_gold(path)
    found, _ = predict_figures(path, gold, workers=1)
    pairings = [FigurePairing(one, found.get(one.id)) for one in gold]
    verdicts = dict(audited(AUDIT))
    for name, aside in ASIDE.items():
        shares = ", ".join(f"{slot} {100 * f1(pairings, slot, verdicts, aside):.1f}" for slot in RIGHT)
        print(f"{name}: {shares}")


def audited(path: Path) -> Iterator[tuple[tuple[str, str, str], str]]:
    """The verdict of each line by the id of the sentence, the gold's value and the slot."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    for row in csv.DictReader(lines, delimiter="\t"):
        yield (row["id"], row["value"], row["slot"]), row["verdict"]


def f1(pairings: list[FigurePairing], slot: str, verdicts: dict[tuple[str, str, str], str], aside: Set[str]) -> float:
    """F1 where a figure whose verdict is among those `aside` is in neither the gold nor what was found."""
    right = both = 0
    for pairing in pairings:
        both += len(pairing.sample.figures) + len(pairing.prediction.figures)
        for couple in pairing.couples:
            if RIGHT[slot](couple):
                right += 1
            elif verdicts.get((pairing.sample.id, told(couple.gold), slot)) in aside:
                both -= 2
    return 2 * right / both if both else 0.0


def told(one: MarkedFigure) -> str:
    """The gold's value as the list has it: "0.5", "5..6"."""
    ends = [format(end.normalize(), "f") for end in (one.value, one.upper) if end is not None]
    return "..".join(ends)


if __name__ == "__main__":
    main()
