"""Which words head the phrases and pronouns that may mean somebody."""

from ...parse import Document, Token
from .ages import aged
from .voices import Voices

PHRASAL = {"NOUN", "PRON", "PROPN"}
COUNTED = {"two", "both"}
MODIFIERS = {"amod", "compound", "nmod"}


def heads(document: Document, voices: Voices) -> list[Token]:
    """The nouns and pronouns, "both" and "two", and the last word of "the 54-year-old" where that stands for somebody:
    not in "the 54-year-old singer"."""
    return [
        token for token in document.tokens
        if token.pos in PHRASAL or token.lower in COUNTED or _is_aged(document, voices, token)
    ]  # fmt: skip


def _is_aged(document: Document, voices: Voices, token: Token) -> bool:
    alone = token.dep not in MODIFIERS or voices.source_at(token.i) is not None
    return token.lower == "old" and alone and aged(document, token.i) is not None
