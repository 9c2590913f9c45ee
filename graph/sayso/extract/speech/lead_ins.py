"""Who a quotation without a cue is led in by: a name and a colon, a line that ends in a colon, an act before it."""

import re
from itertools import takewhile

from ...knowledge import wordlist
from ...model import Span
from ...parse import Document, Run, Token
from .quotations import Quotation
from .sources import phrase, source_of

PERSONS = {"he", "she"}
DASHES = {"-", "–", "—", "--"}
SPEAKERS = {"PERSON", "ORG", "NORP", "GPE"}
MARKS = {"“", "”", '"', "``", "''", "«", "»", "„", "‘"}
VERBAL = {"VERB", "AUX"}
LONGEST = 12  # words a name with what describes it has at most: "And Ivo Berg, a baker from Norwick:"
SIGNED = re.compile(r"\s*(?:[-—–―]|--)\s*([A-Z][^:\"“\n]{2,80})")
NAME_ALONE = re.compile(r"\s*(?:(?:[-—–―]|--)\s*)?([A-Z][^:\"“\n.]{2,60}\.?)")


def named(document: Document, run: Run) -> Run | None:
    """The name that stands before a colon and a quotation with no verb beside it; before a dash too, where it opens
    the paragraph.

    yes: [Ivo Berg], baker: “It is safe.” / “No.” And [Berg]: “It is safe.” / [Ivo Berg], baker – “It is safe.”
    no:  Berg said: “It is safe.” / The plan: “Go home.” / NORWICK, May 3 (Agency) - “It is safe,” a dateline
    """
    colon = run.first - 1
    if run.first == document.paragraph_of(run.first).first or colon < 1:
        return None
    first = _phrase_start(document, colon)
    dashed = document.tokens[colon].text in DASHES and first == document.paragraph_of(colon).first
    words = [document.tokens[i] for i in range(first, colon)]
    names = [word.i for word in words if word.entity == "PERSON"]
    if not (dashed or document.tokens[colon].text == ":") or not names or len(words) > LONGEST:
        return None
    if dashed and any(_dated(word) for word in words):
        return None
    if any(word.pos in VERBAL or (word.pos == "ADP" and word.i < names[0]) for word in words):
        return None
    last = names[0]
    while last + 1 in names:
        last += 1
    return Run(names[0], last + 1) if _opens(document, first) else None


def _dated(word: Token) -> bool:
    """A word of a dateline: in capitals, in a bracket, of a date."""
    return word.text in {"(", ")"} or word.entity in {"DATE", "TIME"} or (len(word.text) > 1 and word.text.isupper())


def _phrase_start(document: Document, colon: int) -> int:
    """Where the words before a colon begin: behind the last quotation, full stop or paragraph's end."""
    i = colon
    while i > document.paragraph_of(colon).first and document.tokens[i - 1].text not in {".", "!", "?", "”", '"', "''"}:
        i -= 1
    return i


def _opens(document: Document, i: int) -> bool:
    """Whether a sentence begins at a word, or the quotation before it ended one."""
    if i == document.paragraph_of(i).first or document.tokens[i - 1].text in {".", "!", "?"}:
        return True
    return document.tokens[i - 2].text in {".", "!", "?"}


def reporting(document: Document, run: Run) -> tuple[Run, int] | None:
    """Source and cue of the clause behind or before a quotation that reports it.

    yes: “We leave,” [Lind] [says] in a letter. / [Lind] [said],“We leave.” / In the [words] of [Lind], “we leave”.
    no:  “We leave.” Lind said nothing. / Lind said little. “We leave.”
    """
    tokens = document.tokens
    first = document.sentence_of(run.first).first
    if run.first > document.paragraph_of(run.first).first and tokens[run.first - 1].text in {",", ":"}:
        first = document.sentence_of(run.first - 1).first
    before, behind = range(first, run.first), range(run.last, document.sentence_of(run.last - 1).last)
    for stretch in (behind, before[::-1]):
        near = list(takewhile(lambda i: tokens[i].text not in MARKS, stretch[:LONGEST]))
        for verb in near:
            source = _teller(document, verb)
            if source and source.first in near:
                return source, verb
    return None


def says(document: Document, i: int) -> bool:
    """Whether a word is a verb of saying."""
    return document.tokens[i].pos == "VERB" and document.tokens[i].lemma in wordlist("cues", "saying")


def _teller(document: Document, i: int) -> Run | None:
    """The source of a verb of saying, or of "in the words of"."""
    token = document.tokens[i]
    if says(document, i):
        return source_of(document, [i])
    if token.lower != "words" or token.dep != "pobj":
        return None
    whose = (name for of in document.children(i, "prep") for name in document.children(of, "pobj"))
    return next((phrase(document, name) for name in whose), None)


def introduced(document: Document, colon: int) -> tuple[Run, int] | None:
    """Source and cue of a sentence that ends in a colon and has a quotation after it: whoever says, or does, what its
    last verb with a subject tells.

    yes: "They made it up, and [the paper] [responded]:" / "[Lind] [made] that plain:"
    no:  "Here is a song:" / "The plan has two parts:", of which nobody speaks
    """
    sentence = document.sentence_of(colon)
    verbs = [i for i in sentence if i < colon and document.tokens[i].pos == "VERB"]
    saying = [i for i in verbs if says(document, i)]
    for verb in [*reversed(saying), *reversed(verbs)]:
        source = source_of(document, [verb])
        if source and (verb in saying or _may_speak(document, source)):
            return source, verb
    return None


def acting(document: Document, before: Run) -> Run | None:
    """The person whose act a sentence tells, right before a quotation of whole sentences.

    yes: [Ada Lind] shook her head. “It is not safe.” / [Ivo Berg] disagrees. (next paragraph) “It is safe.”
    no:  The council met. “It is not safe.” / Rain fell on Lind. “It is not safe.”
    """
    for i in before:
        token = document.tokens[i]
        if token.dep in {"nsubj", "nsubjpass"} and document.tokens[token.head].dep == "ROOT" and token.head in before:
            person = token.pos == "PROPN" and token.entity in {"PERSON", ""}
            return phrase(document, i) if person or token.lower in PERSONS else None
    return None


def signer(document: Document, quotation: Quotation, paragraph: Run) -> Run | None:
    """The name behind a dash that ends the paragraph of a quotation, or that fills the next one, dash or not.

    yes: “Never again.” — Ada Lind / “Never again.” (next paragraph) Ada Lind, mayor
    no:  “Never again.” — An old song / “Never again.” (next paragraph) Ada Lind laughed.
    """
    rest = Span(quotation.span.end, document.tokens[paragraph.last - 1].end)
    if quotation.span.start != document.tokens[paragraph.first].start:
        return None
    pattern = SIGNED
    if not any(c.isalnum() for c in document.text(rest)) and paragraph.last < len(document):
        rest, pattern = document.span(document.paragraph_of(paragraph.last)), NAME_ALONE
    match = pattern.fullmatch(document.text(rest))
    run = document.run(Span(rest.start + match.start(1), rest.end)) if match else Run(0, 0)
    words = [document.tokens[i] for i in run]
    if not words or words[0].pos != "PROPN" or any(token.pos in VERBAL for token in words):
        return None
    run = _unended(document, run)
    return run if pattern is SIGNED or _is_known(document, run) else None


def _is_known(document: Document, run: Run) -> bool:
    """Whether a line is the name of a person, here or elsewhere in the article."""
    name = document.tokens[run.last - 1]
    named_here = document.tokens[run.first].entity == "PERSON"
    return named_here or any(token.text == name.text and token.entity == "PERSON" for token in document.tokens)


def _unended(document: Document, run: Run) -> Run:
    """A run without the full stop at its end."""
    return Run(run.first, run.last - 1) if document.tokens[run.last - 1].text == "." and len(run) > 1 else run


def _may_speak(document: Document, source: Run) -> bool:
    return any(
        token.entity in SPEAKERS or token.lower in PERSONS or token.lemma in wordlist("cues", "documents")
        for token in (document.tokens[i] for i in source)
    )
