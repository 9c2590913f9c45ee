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
        if referent.type == "government":
            return None  # a place that nothing told to be one
        told = referent.type in PLACES and referent.named and not referent.plural
        if told and one.dep not in WITHIN and not _is_where_another_is(document, cast, one):
            return meant
    return None


def _is_where_another_is(document: Document, cast: Cast, one: Token) -> bool:
    """ "Peru" of "Tamber, Peru", "Tamber in Peru" and "Tamber, the capital of Peru"."""
    above = document.tokens[one.head]
    if one.dep == "pobj" and above.lower in {"in", "of"}:
        above = document.tokens[above.head]
    elif one.dep not in {"appos", "npadvmod"}:
        return False
    above = document.tokens[above.head] if above.dep == "appos" else above
    number = cast.at(above.i)
    return number is not None and above.i != one.i and cast.referents[cast.literal.get(above.i, number)].type in PLACES
