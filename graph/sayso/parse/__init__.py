"""Article in, parsed document out. `parse` loads the parser when it is first called."""

from ..model import Article
from .document import Document, Entity, Run, Token, once_a_document

__all__ = ["Document", "Entity", "Run", "Token", "once_a_document", "parse"]


def parse(article: Article) -> Document:
    """Parse an article's body (see `spacy_parser.parse`)."""
    from .spacy_parser import parse as run

    return run(article)
