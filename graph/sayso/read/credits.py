"""Photo credits and captions.

Must match: "The harbour at dawn. Photo: Jane Roe/AFP", "Ms. Lind in Lund.Credit…Jo Berg/EPA, via Alamy",
"(AP Photo/Jo Berg)", "Getty Images.", "FILE PHOTO: Mara Lind speaks in Lund. REUTERS/Jo Berg/File Photo",
"Pic: The harbour burnt in 2016. Credit: Jo Berg".
Must not match: "WASHINGTON (AP) — The vote failed.", "He took the credit: the deal was his.", "The poll was
taken by Reuters.", "A Washington Post/ABC News poll put her ahead."
"""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from ..knowledge import lexicon
from ..model import Span

LONGEST_CREDIT, LONGEST_CAPTION = 100, 500
END = r"(?<![\s.][A-Z])[.!?…][\"”’')\]]*"
IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,100})[)\]][.\s*_]*$")
AFTER_SENTENCE = re.compile(rf"{END}\s*(?=[A-Z@][^.!?]{{2,98}}\.?[\s*_]*$)")
SMALL = {"and", "of", "the", "for", "by", "in", "via", "courtesy", "handout", "file", "photo"}
SMALL |= {"de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "al", "bin"}
STROKE = re.compile(r"\s*/\s*|,?\s+via\s+|\s+[–—|-]\s+|,\s+|\s*©\s*")
NOT_A_NAME = re.compile(r"[.!?]\s+\w+\s+[a-z]+\s|[\"“”]|\?")


@cache
def _words() -> dict[str, frozenset[str]]:
    lists = lexicon("boilerplate")
    return {
        "agencies": frozenset([*lists["agencies"], *map(str.upper, lists["agencies"])]),
        "lines": frozenset(lists["credit_lines"]),
    }


@cache
def _label() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, lexicon("boilerplate")["credit_labels"]), key=len, reverse=True))
    labels = rf"(?:{labels}|{labels.upper()})"
    return re.compile(
        rf"(?:^|(?<=[.!?…”\"’')\]])|[\s|([])(?P<credit>{labels}"
        rf"(?:\s?(?::|…|\.{{3}}|\|)\s*|\s+(?:by|courtesy of|courtesy)\s*:?\s+|"
        rf"\s+(?=[A-Z][^.]{{2,60}}/[A-Z])))"
        rf"(?P<who>\S[^\n]{{1,{LONGEST_CREDIT}}})$"
    )


class Credit(Struct, frozen=True):
    """A credit at a paragraph's end: where it starts in it (0: all of it), and whether what stands before is
    a picture's caption (before a bare "(Reuters)" it may be a story's last sentence)."""

    start: int
    captioned: bool = True

    def split(self, raw: str, at: Span) -> tuple[Span, Span]:
        """What stands before the credit, and the credit, of the paragraph `raw` at `at`."""
        before = raw[: self.start].rstrip()
        return Span(at.start, at.start + len(before)), Span(at.start + self.start, at.end)


def find_credit(text: str) -> Credit | None:
    """The credit at the end of a paragraph, or None."""
    if is_agency_credit(text) or text.casefold().strip(" .()[]*_") in _words()["lines"]:
        return Credit(0)
    tail_at = max(0, len(text) - 2 * LONGEST_CREDIT)
    found = _in_brackets(text, tail_at), _labelled(text, tail_at), _glued(text, tail_at)
    return min((one for one in found if one), key=lambda one: one.start, default=None)


def _labelled(text: str, tail_at: int) -> Credit | None:
    for match in _every(text[tail_at:]):
        at = tail_at + match.start("credit")
        before = text[:at].rstrip()
        apart = not before or re.search(rf"(?:{END}|[|(\[–—-])$", before)
        if name_like(match["who"]) and (apart or is_agency_credit(match["who"])):
            return Credit(at - 1 if text[at - 1 : at] in ("(", "[") else at)
    return None


def _every(text: str) -> Iterator[re.Match[str]]:
    """Every label, also one inside what stands behind another: both of "Pic: The harbour. Credit: Jo Berg"."""
    match = _label().search(text)
    while match:
        yield match
        match = _label().search(text, match.start("who"))


def _in_brackets(text: str, tail_at: int) -> Credit | None:
    match = IN_BRACKETS.search(text, tail_at)
    if not match:
        return None
    inside = match[1]
    labelled = _label().match(inside)
    if labelled and name_like(labelled["who"]):
        return Credit(match.start())
    if re.match(r"(?:AP )?(?:Photo|Pictures?|Image)s?\b[/:]", inside):
        return Credit(match.start())
    named = len(STROKE.split(inside)) > 1
    return Credit(match.start(), captioned=named) if is_agency_credit(inside) else None


def _glued(text: str, tail_at: int) -> Credit | None:
    for match in AFTER_SENTENCE.finditer(text, tail_at):
        rest = text[match.end() :]
        alone = len(STROKE.split(rest)) == 1 and rest.rstrip().endswith(".")  # "He called Reuters. Reuters."
        if not alone and (is_agency_credit(rest) or _person_and_paper(rest)):
            return Credit(match.end())
    return None


def is_agency_credit(text: str) -> bool:
    """True for "Reuters", "Jo Berg / Reuters.", "Bloomberg via Getty Images", "REUTERS/Jo Berg"."""
    text = text.strip(" \t\n\r.()[]*_")
    if not 2 <= len(text) <= LONGEST_CREDIT:
        return False
    parts = [part for part in STROKE.split(text) if part]
    known = any(part in _words()["agencies"] for part in parts)
    return known and all(len(part.split()) <= 5 and name_like(part) for part in parts)


def _person_and_paper(text: str) -> bool:
    """True for "Jo Berg/The Coast Times": two names and a stroke, nothing else."""
    match = re.fullmatch(r"([A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3})/([A-Z][\w.'’& -]{2,40})\.?", text.strip())
    return bool(match and name_like(match[2]) and len(match[2].split()) <= 4)


def name_like(text: str) -> bool:
    """True where every word could be in a name: capitals, and the small words names have."""
    words = re.findall(r"[^\s/,()\[\]]+", text)
    if not words or len(words) > 14 or NOT_A_NAME.search(text):
        return False
    small = [word for word in words if word[0].islower() and word not in _words()["agencies"]]
    return len(small) < len(words) and all(word.strip(".") in SMALL for word in small)


def opens_caption(text: str) -> bool:
    """True for "FILE PHOTO: Mara Lind speaks in Lund" and "In this photo taken on Monday, ..."."""
    openings: list[str] = lexicon("boilerplate")["caption_openings"]
    return len(text) <= LONGEST_CAPTION and text.startswith(tuple(openings))


@cache
def _cue() -> re.Pattern[str]:
    cues = "|".join(re.escape(str(cue)) for cue in lexicon("boilerplate")["caption_cues"])
    return re.compile(rf"(?<!\w)(?:{cues})(?!\w)", re.IGNORECASE)


def captions_beside(text: str) -> bool:
    """True for a paragraph that, next to a credit, is the picture's caption: "Mara Lind arrives in Lund on
    Monday." Not: "Mara Lind arrived in Lund, officials said." """
    return len(text) <= 350 and bool(_cue().search(text)) and not re.search(r"[“\"]|\bsaid\b", text)
