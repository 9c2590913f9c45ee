"""What the parse tells the encoder about each token: its syntax, its shape, and whether it stands in a quotation."""

from collections.abc import Sequence

from ...parse import Document, Token
from .quotations import Quotation

DEPENDENCIES = (
    "", "ROOT", "acl", "acomp", "advcl", "advmod", "agent", "amod", "appos", "attr", "aux", "auxpass", "case", "cc",
    "ccomp", "compound", "conj", "csubj", "csubjpass", "dative", "dep", "det", "dobj", "expl", "intj", "mark", "meta",
    "neg", "nmod", "npadvmod", "nsubj", "nsubjpass", "nummod", "oprd", "parataxis", "pcomp", "pobj", "poss", "preconj",
    "predet", "prep", "prt", "punct", "quantmod", "relcl", "xcomp",
)  # fmt: skip
CLASSES = (
    "", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
    "SYM", "VERB", "X",
)  # fmt: skip
SHAPES = ("", "lower", "Title", "UPPER", "number", "mark")
PLACES = ("outside", "opens a sentence", "quoted", "opens a sentence, quoted")

SIZES = tuple(len(names) for names in (DEPENDENCIES, CLASSES, SHAPES, PLACES))
OFFSETS = tuple(sum(SIZES[:n]) for n in range(len(SIZES)))
NUMBERS = tuple({name: n for n, name in enumerate(names)} for names in (DEPENDENCIES, CLASSES, SHAPES))

NOTHING = OFFSETS  # the signs of what is no word

Signs = tuple[int, int, int, int]
"""The rows of one table, one for each of the four groups above."""


def signs(document: Document, quotations: Sequence[Quotation]) -> list[Signs]:
    """One tuple a token."""
    quoted = {i for quotation in quotations for i in document.run(quotation.inner)}
    firsts = {sentence.first for sentence in document.sentences}
    return [_of(token, (token.i in firsts) + 2 * (token.i in quoted)) for token in document.tokens]


def _of(token: Token, place: int) -> Signs:
    dependency, word_class, form = NUMBERS
    return (
        dependency.get(token.dep, 0),
        OFFSETS[1] + word_class.get(token.pos, 0),
        OFFSETS[2] + form[shape(token.text)],
        OFFSETS[3] + place,
    )


def shape(text: str) -> str:
    """The shape of a word: "talks" lower, "Talks" Title, "EU" UPPER, "42nd" number, "," mark."""
    if not any(c.isalnum() for c in text):
        return "mark"
    if text[0].isdigit():
        return "number"
    if not text[0].isupper():
        return "lower"
    return "UPPER" if len(text) > 1 and text.isupper() else "Title"
