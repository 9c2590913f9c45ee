"""Which place "there" means: "She flew to Tamber and stayed there"."""

from ...parse import Document, Run, Token
from .cast import Cast

PLACES = {"place", "country"}
WITHIN = {"poss", "compound", "nmod", "amod"}  # "Tamber's mayor": said of the mayor
PAIRED = {"and", "here", "then", "out", "up", "down", "over", "in", "hang"}  # "here and there", "out there"


def there(document: Document, cast: Cast) -> None:
    """Add to each place the words "there" that mean it: the last place named in the sentence or the one before, in one
    paragraph.

    Matches "there" in "flew to Tamber and stayed there". Not "there is", "here and there", "over there", nor where
    no place is named so near.
    """
    for token in document.tokens:
        if token.lower == "there" and token.tag == "RB" and token.dep in {"advmod", "pcomp"}:
            number = None if _is_phrase(document, token) else _place(document, cast, token)
            if number is not None:
                cast.mention(number, token.i, Run(token.i, token.i + 1), "pronoun")


def _is_phrase(document: Document, token: Token) -> bool:
    """ "here and there", "out there"."""
    return token.i > 0 and document.tokens[token.i - 1].lower in PAIRED


def _place(document: Document, cast: Cast, token: Token) -> int | None:
    for head, number in cast.every_before(token.i):
        one = document.tokens[head]
        if one.paragraph != token.paragraph or one.sentence < token.sentence - 1:
            return None
        meant = cast.literal.get(head, number)
        referent = cast.referents[meant]
        if referent.type in PLACES and referent.named and not referent.plural and one.dep not in WITHIN:
            return meant
    return None
