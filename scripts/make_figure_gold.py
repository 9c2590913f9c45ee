"""Compile the texts with their quantities marked to the gold of figures: `make_figure_gold.py [--check]`.

Reads tests/evaluation/gold/figures/*.txt, writes figures.jsonl beside that folder. With --check nothing is written, and
a difference is an error; --list prints every figure for reading over. How a text is marked stands in
tests/evaluation/gold/README.md. Standard library only.
"""

import re
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from marked_texts import Maker, Span, braces, parts

OPEN = re.compile(r"\{(?P<figure>\d+) ")
LINE = re.compile(
    r"(?P<number>\d+) (?P<value>[-\d.e]+?)(?:\.\.(?P<upper>[\d.e]+))? (?P<unit>\S+)"
    r" \| (?P<measures>[^|]+?) \| (?P<of>[^|]+?) \| (?P<period>\S+) \| (?P<qualifier>\S+) \| (?P<change>.+)"
)
PART = re.compile(r"(?P<part>from|to|by)=(?P<value>[-\d.e]*)(?:@(?P<period>\S+)|:(?P<unit>\S+))?")
JUDGED = ["value", "unit", "measures", "of", "period", "qualifier", "change"]


def number(written: str) -> str:
    """A decimal without exponent: "145e9" is 145000000000."""
    plain = format(Decimal(written), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def change(words: str) -> dict[str, str] | None:
    """ "up from=10@2020 to=12@2021 by=20:percent", "up from=@2020 by=3:percent"; "-" is none."""
    if words == "-":
        return None
    direction, *told = words.split()
    found = {"direction": direction}
    for one in told:
        match = PART.fullmatch(one)
        if not match:
            raise ValueError(f"no part of a change: {one!r}")
        if match["value"]:
            found[match["part"]] = number(match["value"])
        if match["period"]:
            found[f"{match['part']}_period"] = match["period"]
        if match["unit"]:
            found["by_unit"] = match["unit"]
    return found


def figure(line: str, spans: dict[str, Span]) -> dict[str, Any]:
    """One figure's line with its place; a slot of "?" is not judged, "-" is nothing there."""
    match = LINE.fullmatch(line)
    if not match:
        raise ValueError(f"no figure's line: {line!r}")
    slots = {slot: match[slot] for slot in ("measures", "of", "period", "qualifier", "change")}
    told = {slot: None if words in ("-", "?") else words for slot, words in slots.items()}
    return {
        "span": list(spans[match["number"]]),
        "value": number(match["value"]),
        "upper": number(match["upper"]) if match["upper"] else None,
        "unit": match["unit"],
        "measures": told["measures"],
        "of": told["of"].split("; ") if told["of"] else [],
        "period": told["period"],
        "qualifier": told["qualifier"] or "exact",
        "change": change(told["change"] or "-"),
        "open": [slot for slot, words in slots.items() if words == "?"],
    }


def article(path: Path) -> dict[str, Any]:
    """One text compiled."""
    facts, marked, lines = parts(path)
    text, opened = braces(marked, OPEN, "a number")
    spans = {opening["figure"]: span for opening, span in opened}
    figures = [figure(line, spans) for line in lines]
    if len(figures) != len(opened):
        raise ValueError(f"{len(opened)} figures in the text, {len(figures)} lines below it")
    return {
        "id": path.stem,
        "genre": facts["genre"],
        "language": "en",
        "published": facts["published"],
        "text": text,
        "judged": JUDGED,
        "figures": sorted(figures, key=lambda one: one["span"]),
    }


def told(article: dict[str, Any]) -> Iterator[str]:
    """Every figure of a compiled text on a line."""
    yield f"\n## {article['id']} ({article['genre']})"
    for one in article["figures"]:
        words = article["text"][slice(*one["span"])]
        slots = ", ".join(
            f"{slot} {one[slot]}" for slot in ("measures", "of", "period", "qualifier", "change") if one[slot]
        )
        yield f"{words}: {one['value']} {one['unit']}; {slots}"


MAKER = Maker("make_figure_gold.py", "figures", article, told)

if __name__ == "__main__":
    sys.exit(MAKER.main(sys.argv[1:]))
