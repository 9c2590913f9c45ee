"""Which body or place a noun before a noun means: "the union rally" behind "Harbour Union ... the union"."""

from ...parse import Document, Token
from .apposition import local
from .cast import Cast
from .descriptions import sort_of

INNER = {"compound", "nmod", "amod", "npadvmod", "nummod", "quantmod"}
POINTING = {"the", "this", "that", "these"}
NAMED_SO = {"hall", "house"}  # "the village hall" is one of a kind, whose village it may be
REACH = 5  # sentences back


def before_a_noun(document: Document, cast: Cast, token: Token) -> int | None:
    """Whom the last phrase with the same noun meant.

    Matches "city" in "the city centre" where "the city" was Tamber. Not in "city planners", "the inner city centre",
    "the city hall", nor where the last "city" was another.
    """
    lemma = token.lemma.lower()
    bare = token.dep == "compound" and token.tag == "NN" and token.text.islower() and not document.children(token.i)
    if not bare or not (sort_of(lemma) == "body" or lemma in local()) or _is_kind(document, token):
        return None
    here = token.sentence
    for head, number in cast.every_before(token.i):
        one = document.tokens[head]
        if one.sentence < here - REACH:
            return None
        if one.pos == "NOUN" and one.lemma.lower() == lemma:
            referent = cast.referents[number]
            return number if referent.named and not (referent.plural or referent.thing) else None
    return None


def _is_kind(document: Document, token: Token) -> bool:
    """ "a city centre", "city planners", "inner city life", "the village hall"."""
    around = [document.tokens[i] for i in document.children(token.head) if i != token.i and i < token.head]
    pointed = any(one.lower in POINTING or one.dep == "poss" for one in around)
    other = any(one.dep in {"compound", "amod", "nmod"} for one in around)
    return not pointed or other or document.tokens[token.head].lemma.lower() in NAMED_SO
