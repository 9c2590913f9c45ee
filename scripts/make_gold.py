"""Compile the annotated news texts to the gold of the statement exam: `python3 scripts/make_gold.py [--check]`.

Reads tests/evaluation/gold/statements/*.txt, writes statements.jsonl beside that folder. With --check nothing is
written, and a difference is an error. How a text is annotated stands in tests/evaluation/gold/README.md. Standard
library only.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from marked_texts import Maker, Span, braces, parts

OPEN = re.compile(r"\{(?P<numbers>\d+(?:,\d+)*)(?P<role>[scq]) ")
ROLES = {"s": "source", "c": "cue", "q": "content"}
CLASSES = ("saying", "writing", "belief", "evidence", "intention", "stance", "ruling", "other")
KINDS = ("direct", "mixed", "indirect")
PRONOUNS = {"i", "you", "he", "she", "it", "we", "they", "his", "her", "its", "my", "our", "their"}
RELATIVES = {"who", "which", "that", "whom"}
MARKS = {"straight": '"', "curly": "“”", "guillemets": "«»"}
GIVEN = {
    "according-to": "the cue is 'according to'",
    "adjectival-cue": "'was adamant that'",
    "colon": "the cue ends in, or is, a colon",
    "collective": "several people, an organisation or a country speaks",
    "co-speakers": "'A and B said'",
    "dash-dialogue": "a dash opens the quotation, no mark closes it",
    "distant": "the source, if any, stands in an earlier sentence",
    "document": "a report, law, letter or website speaks",
    "free-indirect": "the account of a speech goes on in a sentence without cue",
    "headline": "in a headline or standfirst",
    "infinitive": "the content is an infinitive or gerund",
    "label": "'called X Y', 'described X as Y'",
    "negated": "'did not say'",
    "nominal-cue": "'the claim that'",
    "noun-phrase": "the content is a noun phrase",
    "parenthetical": "'the bridge, she said, was safe'",
    "passive": "'it was said', 'was described by'",
    "poll": "a poll or those it asked",
    "question-answer": "the printed answers of an interview",
    "refusing": "denied, declined, refused",
    "transcript": "NAME: words",
    "tweet": "a post on a network",
    "unbalanced": "a mark is missing",
    "unnamed": "a person or persons whose name the article withholds",
}
"""The phenomena that a line below a text can name; `derived` adds the others."""
DERIVED = {
    *KINDS, *MARKS, "single-quotes", "pronoun", "relative", "addressee", "shared-source", "pieces", "nested",
    "several-paragraphs", "no-cue", "no-source", "source-before", "source-after", "source-inside", "inverted",
}  # fmt: skip
PHENOMENA = {*GIVEN, *DERIVED}
TRAPS = {
    "biography", "breadcrumb", "byline", "caption", "credit", "dateline", "event-told", "feet-and-inches", "figures",
    "headline", "legal-title", "list", "related-link", "scare-quotes", "score", "standfirst", "ticker",
    "timeline", "title", "unbalanced",
}  # fmt: skip
"""What looks like an attribution in some text and is none, named in its head."""

NEVER_INVERTED = {"according-to", "passive", "colon", "nominal-cue"}


@dataclass
class Attribution:
    """One attribution: its pieces in the plain text, and its line below the text."""

    number: str
    source: list[Span] = field(default_factory=list)
    cue: list[Span] = field(default_factory=list)
    content: list[Span] = field(default_factory=list)
    cue_class: str = ""
    kind: str = ""
    speaker: str | None = None
    addressee: str | None = None
    tags: set[str] = field(default_factory=set)

    @property
    def spans(self) -> list[Span]:
        """All pieces in the order of the text."""
        return sorted([*self.source, *self.cue, *self.content])


def plain(marked: str) -> tuple[str, dict[str, Attribution]]:
    """The text without its braces, and the attributions by number."""
    text, opened = braces(marked, OPEN, "numbers and role")
    found = dict[str, Attribution]()
    for opening, span in opened:
        for number in opening["numbers"].split(","):
            getattr(found.setdefault(number, Attribution(number)), ROLES[opening["role"]]).append(span)
    return text, found


def describe(lines: list[str], found: dict[str, Attribution]) -> None:
    """Add what the lines below a text say: `NUMBER CLASS KIND | speaker | addressee | tags`."""
    for line in lines:
        head, *rest = (part.strip() for part in line.split("|"))
        number, cue_class, kind = head.split()
        speaker, addressee, tags = [*rest, "", "", ""][:3]
        one = found[number]
        if one.kind or cue_class not in CLASSES or kind not in KINDS:
            raise ValueError(f"a line twice, or no such class or kind: {line!r}")
        one.cue_class, one.kind = cue_class, kind
        one.speaker, one.addressee = named(speaker), named(addressee)
        one.tags = set(tags.split())
        if not one.tags <= set(GIVEN):
            raise ValueError(f"no such phenomenon: {one.tags - set(GIVEN)}")
    bare = [number for number, one in found.items() if not one.kind]
    if bare:
        raise ValueError(f"no line below the text for {', '.join(bare)}")


def named(value: str) -> str | None:
    """A name, or nothing for "-" and an empty field."""
    return None if value in ("", "-") else value


def inside(inner: Attribution, outer: Attribution) -> bool:
    """Whether all pieces of an attribution lie in the content of another."""
    return inner is not outer and all(
        any(begin <= start and end <= stop for begin, stop in outer.content)
        for start, end in inner.cue + inner.content or inner.source
    )


def derived(text: str, one: Attribution, others: list[Attribution]) -> Iterator[str]:
    """The phenomena that can be read off the pieces themselves."""
    yield one.kind
    yield from order(one)
    yield from marks(text, one)
    source = {text[slice(*span)].lower() for span in one.source}
    if source & PRONOUNS:
        yield "pronoun"
    if source & RELATIVES:
        yield "relative"
    if one.addressee:
        yield "addressee"
    if one.source and any(other.source == one.source for other in others if other is not one):
        yield "shared-source"
    if len(one.content) > 1:
        yield "pieces"
    if "\n" in text[one.content[0][0] : one.content[-1][1]]:
        yield "several-paragraphs"


def order(one: Attribution) -> Iterator[str]:
    """How source and cue stand to the content."""
    first, last = one.content[0][0], one.content[-1][1]
    if not one.cue:
        yield "no-cue"
    if not one.source:
        yield "no-source"
    elif one.source[0][0] < first:
        yield "source-before"
    else:
        yield "source-after" if one.source[0][0] >= last else "source-inside"
    if one.source and one.cue and first < one.cue[0][0] < one.source[0][0] and not one.tags & NEVER_INVERTED:
        yield "inverted"


def marks(text: str, one: Attribution) -> Iterator[str]:
    """The style of the quotation marks in the content."""
    if one.kind == "indirect":
        return
    words = " ".join(text[start:end] for start, end in one.content)
    styles = [style for style, signs in MARKS.items() if any(sign in words for sign in signs)]
    yield from styles
    if not styles and re.search(r"(?<!\w)[‘']\w", words):
        yield "single-quotes"


def article(path: Path) -> dict[str, Any]:
    """One text compiled."""
    facts, marked, lines = parts(path)
    text, found = plain(marked)
    describe(lines, found)
    ones = sorted(found.values(), key=lambda one: one.spans)
    attributions = [compiled(text, one, ones) for one in ones]
    traps = sorted(facts.get("traps", "").split())
    if not set(traps) <= TRAPS:
        raise ValueError(f"no such trap: {set(traps) - TRAPS}")
    return {"id": path.stem, "genre": facts["genre"], "traps": traps, "text": text, "attributions": attributions}


def compiled(text: str, one: Attribution, ones: list[Attribution]) -> dict[str, Any]:
    """One attribution as it stands in the generated file."""
    nested = any(inside(one, other) for other in ones)
    tags = one.tags | set(derived(text, one, ones)) | ({"nested"} if nested else set())
    return {
        "source": sorted(one.source),
        "cue": sorted(one.cue),
        "content": sorted(one.content),
        "speaker": one.speaker,
        "addressee": one.addressee,
        "cue_class": one.cue_class,
        "kind": one.kind,
        "nested": nested,
        "tags": sorted(tags),
    }


def told(article: dict[str, Any]) -> Iterator[str]:
    """Every attribution of a compiled text on two lines."""
    yield f"\n## {article['id']} ({article['genre']})"
    for entry in article["attributions"]:
        source, cue, content = (
            " … ".join(article["text"][start:end] for start, end in entry[role]) for role in ROLES.values()
        )
        who = f"{entry['speaker'] or '-'} > {entry['addressee'] or '-'}"
        yield f"{source or '∅'} | {cue or '∅'} | {content}"
        yield f"    {entry['cue_class']}; {who}; {' '.join(entry['tags'])}"


MAKER = Maker("make_gold.py", "statements", article, told)

if __name__ == "__main__":
    sys.exit(MAKER.main(sys.argv[1:]))
