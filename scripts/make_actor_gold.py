"""Compile the texts with their actors marked to the gold of actors: `python3 scripts/make_actor_gold.py [--check]`.

Reads tests/evaluation/gold/actors/*.txt, writes actors.jsonl beside that folder. With --check nothing is written, and
a difference is an error; --list prints every actor for reading over. How a text is marked stands in
tests/evaluation/gold/README.md. Standard library only.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from marked_texts import Maker, Span, braces, parts

OPEN = re.compile(r"\{(?P<actor>\w+)(?::(?P<sign>[nmar])(?:@(?P<body>\w+))?(?:=(?P<role>\w+))?)? ")
LINE = re.compile(
    r"(?P<id>\w+) (?:= (?P<same>\w+)|(?P<type>[a-z]+)(?: of (?P<members>\w+(?: \w+)*))?(?P<fields>(?: \| [^|]+)*))"
)
TYPES = {"person", "country", "government", "organisation", "group", "company", "place"}
TERRITORIES = {"country", "place"}
PRONOUNS = {
    "i", "me", "my", "mine", "myself", "you", "your", "yours", "he", "him", "his", "himself", "she", "her", "hers",
    "herself", "it", "its", "itself", "we", "us", "our", "ours", "they", "them", "their", "theirs", "themselves", "who",
    "whom", "whose", "which", "that", "both",
}  # fmt: skip
ANNOTATED = {
    "forms": ["name", "nominal", "pronoun"], "types": [], "clusters": True, "links": True, "readings": True,
    "roles": True,
}  # fmt: skip


@dataclass
class Actor:
    """An actor's line, with the marks of its text: mentions with their form."""

    id: str
    type: str
    name: str | None
    item: str | None
    more: str | None
    members: list[str]
    mentions: list[tuple[Span, str]] = field(default_factory=list)


@dataclass
class Mark:
    """A stretch of the text with its actor and sign; of a role with whom it is held for, and its words where they
    are not the stretch's."""

    actor: str
    sign: str
    body: str | None
    role: str | None
    span: Span


@dataclass
class Text:
    """A plain text with what is marked in it."""

    text: str
    marks: list[Mark]


def plain(marked: str) -> Text:
    """The text without its braces, and the marks in the order in which they open."""
    text, opened = braces(marked, OPEN, "an actor")
    return Text(text, [Mark(one["actor"], one["sign"] or "", one["body"], one["role"], span) for one, span in opened])


def actors(lines: list[str], *, unlinked: str | None) -> dict[str, Actor]:
    """The actors by id; one that is "= another" is that one. `unlinked` is the item of those whose line gives none."""
    found: dict[str, Actor] = {}
    for line in lines:
        match = LINE.fullmatch(line)
        if not match or match["id"] in found:
            raise ValueError(f"no actor's line, or one twice: {line!r}")
        if match["same"]:
            found[match["id"]] = found[match["same"]]
            continue
        if match["type"] not in TYPES:
            raise ValueError(f"no such type: {line!r}")
        name, item, more, *_ = [*match["fields"].split(" | ")[1:], None, None, None]
        item = unlinked if name and item is None else item
        members = (match["members"] or "").split()
        found[match["id"]] = Actor(match["id"], match["type"], name, None if item == "-" else item, more, members)
    return found


def article(path: Path) -> dict[str, Any]:
    """One text compiled."""
    facts, marked, lines = parts(path)
    text = plain(marked)
    known = actors(lines, unlinked=facts.get("items"))
    for mark in text.marks:
        if mark.actor not in known:
            raise ValueError(f"no line for {mark.actor!r}")
        if mark.sign != "r":
            known[mark.actor].mentions.append((mark.span, form(text.text, mark)))
    if strangers := {member for one in known.values() for member in one.members} - {one.id for one in known.values()}:
        raise ValueError(f"no line for members: {sorted(strangers)}")
    every = {one.id: one for one in known.values()}.values()
    bodies = {known[mark.body].id for mark in text.marks if mark.body}
    if unseen := [one.id for one in every if not one.mentions and one.id not in bodies]:
        raise ValueError(f"never mentioned: {unseen}")
    listed = [one for one in every if one.mentions]
    return {
        "id": path.stem,
        "published": facts.get("published"),
        "language": "en",
        "text": text.text,
        "annotated": ANNOTATED,
        "actors": [compiled(one) for one in listed],
        "readings": list(readings(text, known)),
        "roles": list(roles(text, known)),
    }


def form(text: str, mark: Mark) -> str:
    """The form of a mention by its sign, else by its words."""
    if mark.sign in {"n", "m"}:
        return {"n": "nominal", "m": "metonym"}[mark.sign]
    words = text[slice(*mark.span)]
    return "pronoun" if words.lower() in PRONOUNS and words != "US" else "name"


def compiled(one: Actor) -> dict[str, Any]:
    """One actor as it stands in the generated file: of a country `more` is its code, of others their identity."""
    country = one.more if one.type == "country" else None
    if one.type == "government" and one.more:
        country = one.more.removeprefix("gov-").upper()
    return {
        "id": one.id,
        "type": one.type,
        "name": one.name,
        "wikidata": one.item,
        "country": country,
        "identity": None if one.type == "country" else one.more,
        "members": one.members,
        "mentions": [{"start": start, "end": end, "form": form} for (start, end), form in one.mentions],
    }


def readings(text: Text, known: dict[str, Actor]) -> Iterator[dict[str, Any]]:
    """Place names with their sense: those that act, by sign, and all other names of countries and places."""
    for mark in text.marks:
        acts = mark.sign in {"m", "a"}
        named = mark.sign == "" and form(text.text, mark) == "name"
        if acts or (named and known[mark.actor].type in TERRITORIES):
            start, end = mark.span
            begin = start + 4 if text.text[start:end].lower().startswith("the ") else start
            yield {"start": begin, "end": end, "reading": "metonymic" if acts else "literal"}


def roles(text: Text, known: dict[str, Actor]) -> Iterator[dict[str, Any]]:
    """Marked roles with whom they are held for: an organisation, or a country."""
    for mark in text.marks:
        if mark.sign == "r":
            of = known[mark.body] if mark.body else None
            state = of if of and of.type == "country" else None
            yield {
                "actor": known[mark.actor].id, "role": mark.role or text.text[slice(*mark.span)],
                "organisation": of.id if of and not state else None, "country": state.more if state else None,
                "span": mark.span,
            }  # fmt: skip


def told(article: dict[str, Any]) -> Iterator[str]:
    """Every actor of a compiled text with its mentions, then senses and roles."""
    text = article["text"]
    yield f"\n## {article['id']} ({article['published'] or 'no date'})"
    for actor in article["actors"]:
        about = " ".join(filter(None, (actor["type"], actor["wikidata"], actor["identity"], actor["country"])))
        mentions = ", ".join(f"{text[m['start'] : m['end']]} ({m['form'][:3]})" for m in actor["mentions"])
        yield f"{actor['id']} ({about}): {mentions}"
    for sense in ("metonymic", "literal"):
        names = (text[r["start"] : r["end"]] for r in article["readings"] if r["reading"] == sense)
        yield f"    {sense}: {', '.join(names)}"
    for role in article["roles"]:
        yield f"    {role['actor']}: {role['role']}, {role['organisation'] or role['country'] or '-'}"


MAKER = Maker("make_actor_gold.py", "actors", article, told)

if __name__ == "__main__":
    sys.exit(MAKER.main(sys.argv[1:]))
