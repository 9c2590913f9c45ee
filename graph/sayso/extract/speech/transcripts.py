"""Transcripts and interviews: lines that open with the speaker's name and a colon."""

from collections import Counter

from ...parse import Document, Run
from .decoding import Draft

LONGEST = 4  # words a speaker's label has at most
SURE = 0.9


def read_transcripts(document: Document, drafts: list[Draft]) -> None:
    """Make each labelled line one statement of the one it names, in place of what the tagger has there.

    "LIND: We go." / "ORR: Who goes?" / "LIND: All of us." are three statements (by "transcript"). A single
    label ("UPDATE: ...", "LONDON: ...") or one that never returns is no transcript.
    """
    labels = [(run, label) for run in document.paragraphs if (label := _label(document, run))]
    names = Counter(_name(document, label) for _, label in labels)
    if len(names) < 2 or max(names.values()) < 2:
        return
    for paragraph, label in labels:
        _replace(document, drafts, paragraph, label)


def _label(document: Document, paragraph: Run) -> Run | None:
    """The words before a colon that opens the paragraph's speech: capitals, or all of them capitalised names."""
    first = paragraph.first
    if document.tokens[first].pos == "PUNCT":  # an opening quotation mark
        first += 1
    for i in range(first, min(first + LONGEST + 1, paragraph.last - 1)):
        token = document.tokens[i]
        if token.text == ":":
            return Run(first, i) if i > first else None
        if not (token.text[0].isupper() or token.text == "."):
            return None
    return None


def _name(document: Document, label: Run) -> str:
    return document.text(document.span(label))


def _replace(document: Document, drafts: list[Draft], paragraph: Run, label: Run) -> None:
    spoken = {i for i in range(label.last + 1, paragraph.last) if document.tokens[i].tag not in {"''", "``"}}
    for draft in [d for d in drafts if d.cue and min(d.cue) in Run(paragraph.first, label.last + 1)]:
        drafts.remove(draft)
    draft = Draft("transcript", SURE)
    draft.source, draft.cue, draft.content = set(label), {label.last}, spoken
    drafts.append(draft)
