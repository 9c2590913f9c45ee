"""Transcripts: lines that open with the speaker's name and a colon, or with "Q:" and "A:"."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from ...knowledge import lexicon
from ...parse import Document, Run, Token
from .drafts import Draft
from .interviews import interviewee

# "LIND:", "Dr. Ada Lind:", "“Ivo Berg (Norwick):", "THE HERALD:", "Q.", at the beginning of a paragraph
LABEL = re.compile(
    r"[\"“‘'*_\s]*(?P<name>[A-Z][\w.’'-]*(?:\s+(?:[A-Z][\w.’'-]*|of|the|and|de|van|von|&)){0,4}?)"
    r"(?:\s*\([^()\n]{1,40}\)|,\s[^:.,\n]{1,40})?[*_]*:[*_]*(?=\s|$)|[*_]*(?P<letter>[QA])[.:][*_]*(?=\s)"
)
QUESTION, ANSWER = "Q", "A"
GAP = 3  # unlabelled paragraphs that may stand between two labelled lines
MARKS = {"“", "”", '"', "``", "''", "‘", "’"}
SURE = 0.9


class Line(Struct, frozen=True):
    """A labelled paragraph: its number, the label's tokens, the first token of what is said, and the speaker's
    name ("" where the label names none: "PHOTO:")."""

    paragraph: int
    label: Run
    begin: int
    name: str


def read_transcripts(document: Document, drafts: list[Draft]) -> None:
    """Make what stands behind each label one statement of the one it names, in place of what the tagger has there.

    "LIND: We go." / "ORR: Who goes?" / "LIND: All of us." are three statements (by "transcript"). Paragraphs without
    a label between two with one go on with the first. "A:" is whoever the text before is about, "Q:" is nobody known.
    A single label ("UPDATE: ...", "LONDON: ..."), one that never returns, or a list of facts ("WHEN: Monday.") is no
    transcript.
    """
    lines = [line for n in range(len(document.paragraphs)) if (line := _line(document, n))]
    names = Counter(line.name for line in lines if line.name)
    if len(names) < 2 or max(names.values()) < 2 or not _spoken(document, lines):
        return
    means = _meanings(document, lines)
    for line, following in zip(lines, [*lines[1:], None], strict=True):
        if line.name:
            meant = set(means.get(_word(document, line), ()))
            end = _before_narration(document, line, meant, _end(document, line, following))
            _replace(document, drafts, line, end).meant = meant


def _line(document: Document, n: int) -> Line | None:
    """The label of a paragraph: capitals, or all of its words capitalised, before a colon."""
    span = document.span(document.paragraphs[n])
    match = LABEL.match(document.article.text, span.start, span.end)
    if match is None:
        return None
    group = "name" if match.group("name") else "letter"
    words = match.group(group).lower().split()
    name = "" if _facts().issuperset(words) else words[-1].upper().rstrip(".")
    label = [i for i in document.paragraphs[n] if match.start(group) <= document.tokens[i].start < match.end(group)]
    begin = next((i for i in document.paragraphs[n] if document.tokens[i].start >= match.end()), None)
    last = document.paragraphs[n].last if begin is None else begin
    return Line(n, Run(label[0], label[-1] + 1), last, name) if label else None


def _spoken(document: Document, lines: Sequence[Line]) -> bool:
    """Whether the lines read as speech: half of them have a verb or a question, or hold nothing but the label."""
    ends = [document.paragraphs[line.paragraph].last for line in lines]
    said = [line.begin == end or _reads(document, line.begin, end) for line, end in zip(lines, ends, strict=True)]
    return 2 * sum(said) >= len(lines)


def _reads(document: Document, first: int, last: int) -> bool:
    tokens = (document.tokens[i] for i in range(first, last))
    return any(token.pos in {"VERB", "AUX"} or token.text == "?" for token in tokens)


def _end(document: Document, line: Line, following: Line | None) -> int:
    """Where a speaker stops: at the next label, else at the paragraph's end; behind a bare label one paragraph on."""
    bare = line.begin == document.paragraphs[line.paragraph].last
    if following and following.paragraph - line.paragraph <= GAP + 1:
        return document.paragraphs[following.paragraph].first
    last = min(line.paragraph + (1 if bare else 0), len(document.paragraphs) - 1)
    return document.paragraphs[last].last


def _before_narration(document: Document, line: Line, meant: set[int], end: int) -> int:
    """The end of what is said, or the first paragraph without a label before it that names the speaker: nobody speaks
    of himself by name ("Lind pauses to take a call.")."""
    names = {document.tokens[i].lower for i in meant if document.tokens[i].pos == "PROPN"}
    for paragraph in document.paragraphs[line.paragraph + 1 :]:
        if paragraph.first >= end:
            break
        if any(document.tokens[i].lower in names for i in paragraph):
            return paragraph.first
    return end


def _replace(document: Document, drafts: list[Draft], line: Line, end: int) -> Draft:
    spoken = set(range(line.begin, end))
    for paragraph in document.paragraphs[line.paragraph : line.paragraph + GAP + 1]:
        spoken -= {i for i in (paragraph.first, paragraph.last - 1) if document.tokens[i].text in MARKS}
    head = Run(document.paragraphs[line.paragraph].first, line.begin)
    for draft in [d for d in drafts if any(i in head for i in d.cue) or (d.source and d.source <= set(line.label))]:
        drafts.remove(draft)
    for draft in drafts:
        draft.source.difference_update(head)
    draft = Draft("transcript", SURE)
    draft.source, draft.content = set() if line.name == QUESTION else set(line.label), spoken
    if document.tokens[line.begin - 1].text == ":" and draft.source:
        draft.cue = {line.begin - 1}
    drafts.append(draft)
    return draft


def _word(document: Document, line: Line) -> str:
    """What a label is known by: "A" for an answer, else its last word."""
    return ANSWER if line.name == ANSWER else document.tokens[line.label.last - 1].lower


def _meanings(document: Document, lines: Sequence[Line]) -> dict[str, Run]:
    """A mention of whom each label stands for: the interviewed, for "A"; for "CHAIR RUSK" where the text has "Rusk".
    Not where it has "the Rusk Report"."""
    labels = {i for line in lines for i in line.label}
    words = {_word(document, line) for line in lines} - {ANSWER}
    found: dict[str, Run] = {}
    for token in document.tokens:
        if token.lower in words and token.text.istitle() and _ends_name(document, token) and token.i not in labels:
            found.setdefault(token.lower, Run(token.i, token.i + 1))
    if person := interviewee(document, lines[0].paragraph):
        found[ANSWER] = person
    return found


def _ends_name(document: Document, token: Token) -> bool:
    """Whether no other word of a name goes on behind it."""
    after = document.tokens[token.i + 1] if token.i + 1 < len(document) else None
    goes_on = after is not None and after.pos == "PROPN" and after.text.istitle() and token.dep == "compound"
    return token.pos == "PROPN" and not goes_on


@cache
def _facts() -> frozenset[str]:
    return frozenset(lexicon("labels")["facts"])
