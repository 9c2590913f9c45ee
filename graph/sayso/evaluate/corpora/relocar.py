"""ReLocaR: a sentence with one place name, read literally or as a metonym (XML).

Countries, towns and regions that stand for a government, people, team or event are metonymic; all else is literal.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from .annotated import Annotated, Example

SAMPLE = re.compile(r'<sample number="(\d+)">(.*?)</sample>', re.DOTALL)
NAME = re.compile(r'<loc reading="(\w+)">(.*?)</loc>')
READINGS = {"lit": "literal", "met": "metonymic"}


def examples(path: Path) -> Iterator[Example]:
    """A sentence a sample."""
    for number, body in SAMPLE.findall(path.read_text(encoding="utf-8")):
        yield _example(number, body.strip())


def _example(number: str, body: str) -> Example:
    text, at, readings = "", 0, []
    for match in NAME.finditer(body):
        text += html.unescape(body[at : match.start()])
        start, at = len(text), match.end()
        text += html.unescape(match[2])
        readings.append({"start": start, "end": len(text), "reading": READINGS[match[1]]})
    text += html.unescape(body[at:])
    return Example(id=number, text=text, annotated=Annotated(readings=True), readings=tuple(readings))
