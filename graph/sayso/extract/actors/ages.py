"""How old somebody is said to be: "Ada Orr, 54, ..." and "the 54-year-old"."""

from ...parse import Document, Run, once_a_document
from .cast import Referent

HYPHENATED = ("-", "year", "-", "old")
AGED = {"aged", "age"}
CLOSING = {",", ".", ";", ")", "]", "and"}


def aged(document: Document, i: int) -> Run | None:
    """The words "54-year-old" that end at token `i`, or None; not those of "54-year-olds"."""
    first = i - len(HYPHENATED)
    told = tuple(token.lower for token in document.tokens[max(0, first + 1) : i + 1]) == HYPHENATED
    return Run(first, i + 1) if told and first >= 0 and document.tokens[first].pos == "NUM" else None


def age_in(document: Document, run: Run) -> str | None:
    """The age that a phrase tells: "54" of "the 54-year-old singer"."""
    found = (aged(document, i) for i in run)
    return next((document.tokens[one.first].text for one in found if one is not None), None)


def age_of(document: Document, referent: Referent) -> str | None:
    """The age that the article tells of somebody.

    Matches "Ada Orr, 54, ...", "Ada Orr (54)", "Ada Orr, aged 54", "the 54-year-old Ada Orr", "a 54-year-old man". Not
    "Ada Orr, 54 others and Vell".
    """
    ages = _ages(document)
    return next((ages[i] for sight in referent.sights for i in sight.run if i in ages), None)


@once_a_document
def _ages(document: Document) -> dict[int, str]:
    """By each word of which an age is told, as its last word or a word behind it, the age."""
    found: dict[int, str] = {}
    for token in document.tokens:
        if token.lower == "old" and (told := aged(document, token.i)) is not None:
            found |= dict.fromkeys((token.i, token.head), document.tokens[told.first].text)
        elif token.pos == "NUM" and (whose := _before(document, token.i)) is not None:
            found[whose] = token.text
    return found


def _before(document: Document, number: int) -> int | None:
    """The word before ", 54," or "(54)" or ", aged 54"."""
    tokens = document.tokens
    stated = tokens[number].text.isdigit() and number + 1 < len(tokens) and tokens[number + 1].text in CLOSING
    if not stated or not 1 <= len(tokens[number].text) <= 3:
        return None
    mark = number - 2 if number and tokens[number - 1].lower in AGED else number - 1
    last = mark - 1
    return last if last >= 0 and tokens[mark].text in {",", "("} and tokens[last].pos == "PROPN" else None
