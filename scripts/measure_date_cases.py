"""Count the dates found in an assistant's test cases: `measure_date_cases.py CASES [--errors PART]`.

CASES are those of microsoft/Recognizers-Text, an object a line with "text", "reference" (the date of writing) and
"expected". What is expected of type date or daterange counts: right is one where a time that overlaps it stands for one
of the intervals given. The cases fall in a half and two quarters by a hash of their text; --errors prints what is
wrong in one.

A range "to September" ends there on 1 September, ours with the month: either end is right. "since", "before" and the
like open one end of the interval, and the time must have that bound; where the case narrows a unit ("early 2009"), the
unit and the modifier must be the same; where it has no interval (seasons, fiscal years), the TIMEX3 value.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sayso.extract.times.moments import times
from sayso.model import Article, Moment, Span
from sayso.model.edtf import interval
from sayso.parse import parse
from sayso.read import article_id

KINDS = ("datetimeV2.date", "datetimeV2.daterange")
NARROWING = {"start": "START", "mid": "MID", "end": "END"}
OPEN = {
    "since": {"since", "from"},
    "after": {"after", "since"},
    "before": {"before", "until", "by"},
    "until": {"until", "before", "by"},
}
ONE_DAY = timedelta(days=1)


def part(case: dict[str, Any]) -> int:
    """0 for one half of the cases; 1 and 2 for the halves of the other."""
    digest = hashlib.md5(case["text"].encode()).digest()  # no secret
    return 1 + digest[1] % 2 if digest[0] % 2 else 0


def found(case: dict[str, Any]) -> tuple[Moment, ...]:
    """The times of a case, reckoned from its reference."""
    text, published = case["text"], (case.get("reference") or "")[:10] or None
    article = Article(id=article_id(text), source="case", text=text, published=published, body=(Span(0, len(text)),))
    return times(parse(article))


def right(value: dict[str, str], moment: Moment) -> bool:
    """Whether a time means what a case gives as one of its values."""
    narrowed, _, part = value.get("Mod", "").rpartition("-")
    opened = narrowed or part
    if value.get("value") == "not resolved":
        return moment.timex == value["timex"]
    if part in NARROWING and (moment.modifier != NARROWING[part] or not moment.value):
        return False
    if moment.value is None or not _opens(opened, moment):
        return False
    if moment.modifier in NARROWING.values() and moment.timex == value["timex"]:
        return True  # "earlier this month" is a part of that month
    return _meets(value, moment.value, opened) if part not in NARROWING else _narrowed(value, moment)


def _opens(opened: str, moment: Moment) -> bool:
    bounds = {moment.bound, (moment.modifier or "").lower()}
    return opened not in OPEN or bool(bounds & OPEN[opened])


def _narrowed(value: dict[str, str], moment: Moment) -> bool:
    edge = value.get("start") or value["end"]
    here = interval(moment.value or "")
    return here.first <= date.fromisoformat(edge) <= here.last + ONE_DAY


def _meets(value: dict[str, str], found: str, opened: str) -> bool:
    here = interval(found)
    if "value" in value:
        return here.first == here.last == date.fromisoformat(value["value"])
    begin, end = (date.fromisoformat(value[key]) if key in value else None for key in ("start", "end"))
    first, _, last = found.partition("/")
    begins = begin is None or begin in {here.first, here.last + ONE_DAY if opened == "after" else here.first}
    behind = {here.last, here.last + ONE_DAY, interval(last or first).first if last or opened else here.last}
    return begins and (end is None or end in behind)


def outcomes(path: Path) -> Iterator[tuple[int, bool, str]]:
    """Of each date expected: its part, whether it was found, and what it is and what was found there."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        wanted = [one for one in case["expected"] if one.get("TypeName") in KINDS]
        moments = found(case) if wanted else ()
        for one in wanted:
            span = Span(one["Start"], one["End"] + 1)
            here = [moment for moment in moments if moment.span.overlaps(span)]
            values = one["Resolution"]["values"]
            good = any(right(value, moment) for value in values for moment in here)
            told = [(m.span.of(case["text"]), m.value, m.timex, m.modifier, m.bound) for m in here]
            meant = [{k: v for k, v in value.items() if k not in {"type", "sourceEntity"}} for value in values]
            shown = f"{case['text']!r} @{(case.get('reference') or '')[:10]}\n   {one['Text']!r} {meant}\n   -> {told}"
            yield part(case), good, shown


def main(arguments: list[str]) -> int:
    """Print the share of each part and of all; the exit code."""
    if not arguments:
        sys.exit(__doc__)
    all_of = list(outcomes(Path(arguments[0])))
    if "--errors" in arguments:
        wanted = int(arguments[arguments.index("--errors") + 1])
        print(*(shown for of, good, shown in all_of if of == wanted and not good), sep="\n")
    for name, parts in (
        ("half 0", {0}),
        ("quarter 1", {1}),
        ("quarter 2", {2}),
        ("half 1", {1, 2}),
        ("all", {0, 1, 2}),
    ):
        goods = [good for of, good, _ in all_of if of in parts]
        print(f"{name}: {sum(goods)} of {len(goods)}, {100 * sum(goods) / len(goods):.1f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
