"""Compile the texts with their statements' targets marked to the gold of about-whom: `make_about_gold.py [--check]`.

Reads the texts in tests/evaluation/gold/about, about_later, about_varied, about_unread and stance, writes a file of the
folder's name for each beside them. With --check nothing is written, and a difference is an error; --list prints every
statement for reading over. How a text is marked stands in tests/evaluation/gold/README.md, by which rules in
docs/annotation-about.md. Standard library only.
"""

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from make_actor_gold import Actor, Mark, actors, form
from marked_texts import Maker, Span, braces, parts

OPEN = re.compile(r"\{(?:(?P<statement>\d+)|(?P<actor>\w+)(?::(?P<sign>[nm]))?) ")
LINE = re.compile(
    r"(?P<number>\d+) (?P<modality>asserted|hedged|prospective|denied|open)"
    r"(?: (?P<certainty>certain|probable|possible))?(?: (?P<reporting>hedged|denied))?"
    r" \| (?P<speaker>\S+) \| (?P<about>[^|]+?)(?: \| (?P<tags>[^|]+))?"
)
ABOUT = re.compile(r"(?P<place>~)?(?P<open>\?)?(?P<bracket>\()?(?P<actor>\w+)\)?(?P<stance>[-+=])?")
STANCES = {"-": "negative", "+": "positive", "=": "neutral", None: "neutral"}
TAGS = {
    "addressed": "who is spoken to, in the content",
    "agent": "who did it, behind 'by'",
    "concessive": "one clause takes back what another grants",
    "coordination": "several in one phrase",
    "demonym": "a people or an adjective for its country",
    "denied": "the cue denies the content",
    "generic": "nobody in particular",
    "hedged-praise": "praise with a limit",
    "implicit": "judged by what it did, without a word that judges",
    "judged-behind": "not in the main clause",
    "label": "'called X Y'",
    "metonym": "a place for its government",
    "no-actor": "about a thing",
    "nominal": "described, not named",
    "object": "object or recipient",
    "own-institution": "the speaker's own",
    "pair": "'both countries'",
    "passive": "subject of a passive",
    "place": "only where",
    "possessor": "whose it is",
    "pronoun": "referred to by a pronoun",
    "question": "asked",
    "relative": "'which' or 'who' stands for it",
    "sarcasm": "meant otherwise than said",
    "self": "about the speaker alone",
    "side-clause": "in a clause beside the main one",
    "subject": "subject of the main clause",
    "third-party": "somebody else's view within",
    "topic": "behind a preposition that tells the topic",
    "unnamed": "no name anywhere",
}
"""The phenomena that a statement's line can name."""


@dataclass
class Statement:
    """A statement's line, with the pieces of its content."""

    number: str
    speaker: str | None
    about: list[dict[str, str]]
    modality: str | None
    certainty: str | None
    reporting: str
    tags: list[str]
    content: list[Span] = field(default_factory=list)


def statement(line: str) -> Statement:
    """`NUMBER MODALITY [CERTAINTY] [REPORTING] | speaker | about | tags`; ValueError for what does not fit."""
    match = LINE.fullmatch(line)
    if not match:
        raise ValueError(f"no statement's line: {line!r}")
    speaker, tags = match["speaker"], (match["tags"] or "").split()
    if strange := set(tags) - set(TAGS):
        raise ValueError(f"no such phenomenon: {sorted(strange)}")
    words = [] if match["about"] == "-" else match["about"].split()
    return Statement(
        number=match["number"],
        speaker=None if speaker.startswith(("?", "-")) else speaker,
        about=[about(word) for word in words],
        modality=None if match["modality"] == "open" else match["modality"],
        certainty=match["certainty"],
        reporting=match["reporting"] or "asserted",
        tags=tags,
    )


def about(word: str) -> dict[str, str]:
    """ "lind-" a target, "(lind)" mentioned, "~lind" a place, "?lind" open."""
    match = ABOUT.fullmatch(word)
    if not match:
        raise ValueError(f"no actor with a grade: {word!r}")
    signs = {"place": match["place"], "open": match["open"], "mentioned": match["bracket"]}
    grade = next((grade for grade, sign in signs.items() if sign), "target")
    if (grade == "target") != bool(match["stance"]):
        raise ValueError(f"a target has a stance, - + or =, and nobody else: {word!r}")
    return {"actor": match["actor"], "grade": grade, "stance": STANCES[match["stance"]]}


def article(path: Path) -> dict[str, Any]:
    """One text compiled."""
    facts, marked, lines = parts(path)
    text, opened = braces(marked, OPEN, "a number or an actor")
    known = actors([line for line in lines if not line[0].isdigit()], unlinked="-")
    said = {one.number: one for one in map(statement, (line for line in lines if line[0].isdigit()))}
    for opening, span in opened:
        if opening["statement"]:
            said[opening["statement"]].content.append(span)
        else:
            mark = Mark(opening["actor"], opening["sign"] or "", None, None, span)
            known[mark.actor].mentions.append((span, described(text, mark)))
    for one in said.values():
        check(one, known)
    if unseen := [one.id for one in known.values() if not one.mentions]:
        raise ValueError(f"never mentioned: {unseen}")
    order = sorted(said.values(), key=lambda one: one.content)
    return {
        "id": path.stem,
        "genre": facts["genre"],
        "language": "en",
        "text": text,
        "actors": [compiled(one) for one in {one.id: one for one in known.values()}.values()],
        "statements": [entry(one) for one in order],
    }


def described(text: str, mark: Mark) -> str:
    """The form of a mention: what begins small, but for "the", is a description."""
    kind = form(text, mark)
    words = re.sub(r"^[Tt]he ", "", text[slice(*mark.span)])
    return "nominal" if kind == "name" and not words[0].isupper() else kind


def check(one: Statement, known: dict[str, Actor]) -> None:
    """ValueError where a statement is about somebody not marked in its content, or does not grade who is."""
    if not one.content:
        raise ValueError(f"statement {one.number} is not in the text")
    graded = {about["actor"] for about in one.about}
    seen = {
        member
        for actor in known.values()
        for span, _ in actor.mentions
        if any(begin <= span[0] and span[1] <= end for begin, end in one.content)
        for member in actor.members or [actor.id]
    }
    if stray := graded - seen:
        raise ValueError(f"statement {one.number}: not marked in the content: {sorted(stray)}")
    if missing := seen - graded - {one.speaker}:
        raise ValueError(f"statement {one.number}: without a grade: {sorted(missing)}")


def compiled(one: Actor) -> dict[str, Any]:
    """One actor as it stands in the generated file."""
    mentions = [{"start": start, "end": end, "form": form} for (start, end), form in one.mentions]
    return {"id": one.id, "type": one.type, "name": one.name, "members": one.members, "mentions": mentions}


def entry(one: Statement) -> dict[str, Any]:
    """One statement as it stands in the generated file."""
    return {
        "content": sorted(one.content),
        "speaker": one.speaker,
        "about": one.about,
        "modality": one.modality,
        "certainty": one.certainty,
        "reporting": one.reporting,
        "tags": sorted(one.tags),
    }


def told(article: dict[str, Any]) -> Iterator[str]:
    """Every statement of a compiled text on two lines."""
    yield f"\n## {article['id']} ({article['genre']})"
    for one in article["statements"]:
        yield " … ".join(article["text"][start:end] for start, end in one["content"])
        graded = (f"{about['actor']} {about['grade']} {about['stance']}" for about in one["about"])
        surely = f"{one['modality']}, {one['certainty']}, reporting {one['reporting']}"
        yield f"    {one['speaker']}: {surely}; {'; '.join(graded) or '-'} ({' '.join(one['tags'])})"


MAKER = Maker("make_about_gold.py", "about", article, told)
LATER = MAKER._replace(name="about_later")
"""Texts written later, to tell what changes made with a look at the first are worth elsewhere."""
VARIED = MAKER._replace(name="about_varied")
"""Texts of six kinds, marked before anything was found in them, then read for mistakes."""
UNREAD = MAKER._replace(name="about_unread")
"""Four more of the same day and hand, never read for mistakes."""
STANCE_MAKER = Maker("make_about_gold.py", "stance", article, told)


def main(arguments: list[str]) -> str | int:
    """All the golds; the first that fails tells why."""
    failures = (maker.main(arguments) for maker in (MAKER, LATER, VARIED, UNREAD, STANCE_MAKER))
    return next((failure for failure in failures if failure), 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
