"""Varied texts of a document, token by token, so that labels stay: other names, other quotation marks."""

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence

from ..parse import Document, Token

OPENING, CLOSING = {"“", "``", "«", "„"}, {"”", "''", "»"}
STYLES = (('"', '"'), ("“", "”"), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"))
NAMED = {"PERSON", "ORG", "GPE", "NORP"}
SHARE = 0.5  # of the documents get other names, and other marks
SWAPPED = 0.7  # of the names of such a document


class Variation:
    """Draws variants; the names it puts in are those of the corpus itself, each kind by its kind."""

    def __init__(self, corpus: Iterable[Document]) -> None:
        names: dict[str, set[str]] = defaultdict(set)
        for document in corpus:
            for token in document.tokens:
                if _is_name(token):
                    names[token.entity].add(token.text)
        self.names = {kind: sorted(found) for kind, found in names.items()}

    def texts(self, document: Document, chance: random.Random) -> list[str]:
        """The document's token texts, half of the time with most names swapped, half of the time with all double
        quotation marks of another style."""
        texts = [token.text for token in document.tokens]
        if chance.random() < SHARE:
            self._swap_names(document.tokens, texts, chance)
        if chance.random() < SHARE:
            _restyle(document.tokens, texts, chance.choice(STYLES))
        return texts

    def _swap_names(self, tokens: Sequence[Token], texts: list[str], chance: random.Random) -> None:
        """The same name becomes the same other one throughout."""
        swaps: dict[str, str] = {}
        for i, token in enumerate(tokens):
            if _is_name(token):
                if token.text not in swaps:
                    other = chance.choice(self.names[token.entity])
                    swaps[token.text] = other if chance.random() < SWAPPED else token.text
                texts[i] = swaps[token.text]


def _is_name(token: Token) -> bool:
    return token.entity in NAMED and token.pos == "PROPN" and token.text.isalpha() and len(token.text) > 2


def _restyle(tokens: Sequence[Token], texts: list[str], style: tuple[str, str]) -> None:
    for i, token in enumerate(tokens):
        if token.text in OPENING or (token.text == '"' and token.tag == "``"):
            texts[i] = style[0]
        elif token.text in CLOSING or token.text == '"':
            texts[i] = style[1]
