"""A sentence cut finer than words: digits, letters and signs apart, so that "US$145bn" and "10kW" read like
"US $ 145 bn" and "10 kW" whatever the parser made of them."""

import re
from typing import NamedTuple

from ...model import Span
from ...parse import Document, Run, Token

_ATOM = re.compile(
    r"""
      \d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d+)?   # 1,234.5 and the Indian 1,00,000
    | \d{1,3},\ 000(?!\d)                            # 80, 000 of texts cut into words
    | \d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)          # 1 234 with a narrow space
    | \d+(?:\.\d+)?
    | (?<![\w.])\.\d+                                # .5
    | [¼-¾⅐-⅞]
    | (?:[A-Za-z]\.){2,}                             # U.S.
    | [^\W\d_¼-¾⅐-⅞]+
    | \S
    """,
    re.VERBOSE,
)


class Atom(NamedTuple):
    """A run of digits, a run of letters, or one sign; `tight` where nothing stands before it."""

    text: str
    lower: str
    start: int
    end: int
    tight: bool

    @property
    def digits(self) -> bool:
        """True for "145" and "1,234.5"."""
        return self.text[0].isdecimal() or (self.text[0] == "." and len(self.text) > 1)


def atoms(text: str, span: Span) -> list[Atom]:
    """The atoms of `text[span]`, with offsets into `text`."""
    found: list[Atom] = []
    end = -1
    for match in _ATOM.finditer(text, *span):
        word = match.group()
        found.append(Atom(word, word.lower(), match.start(), match.end(), match.start() == end))
        end = match.end()
    return found


class Words(NamedTuple):
    """A sentence as atoms, each with the number of the token it lies in."""

    document: Document
    run: Run
    atoms: list[Atom]
    tokens: list[int]

    def lower(self, i: int) -> str:
        """The atom's lower-case text; "" outside the sentence."""
        return self.atoms[i].lower if 0 <= i < len(self.atoms) else ""

    def token(self, i: int) -> Token:
        """The parser's token that atom `i` lies in."""
        return self.document.tokens[self.tokens[i]]

    def span(self, first: int, last: int) -> Span:
        """The characters of atoms `first` up to, not including, `last`."""
        return Span(self.atoms[first].start, self.atoms[last - 1].end)


def words(document: Document, run: Run) -> Words:
    """The atoms of the sentence `run`, tied to its tokens."""
    found = atoms(document.article.text, document.span(run))
    places, i = [], run.first
    for atom in found:
        while i + 1 < run.last and document.tokens[i].end <= atom.start:
            i += 1
        places.append(i)
    return Words(document, run, found, places)
