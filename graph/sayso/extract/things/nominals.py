"""The words of an article that may tell of a thing: nouns, names, years, and the pronouns that may stand for one."""

from collections.abc import Iterator

from msgspec import Struct

from ...parse import Document, Token
from ..actors.cast import Cast
from ..syntax import subject_of

PRONOUNS = {
    "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they", "themselves": "they",
    "this": "this", "that": "this", "these": "this", "those": "this", "which": "which", "there": "there",
    "one": "one", "ones": "one", "he": "he", "she": "he", "his": "he", "her": "he", "him": "he",
}  # fmt: skip
KINDS = ("noun", "name", "number", "it", "they", "this", "which", "there", "one", "he", "other")
DETERMINERS = ("the", "this", "a", "own", "other", "none")
DETERMINING = {
    "the": "the", "this": "this", "that": "this", "these": "this", "those": "this", "a": "a", "an": "a",
}  # fmt: skip
ROLES = ("subject", "object", "pobj", "own", "inner", "attr", "appos", "conj", "other")
ROLE_OF = {
    "nsubj": "subject", "nsubjpass": "subject", "dobj": "object", "dative": "object", "pobj": "pobj", "poss": "own",
    "compound": "inner", "amod": "inner", "nmod": "inner", "npadvmod": "inner", "attr": "attr", "oprd": "attr",
    "appos": "appos", "conj": "conj",
}  # fmt: skip
BEING = {"be", "become", "remain"}
BARE = {"det", "predet", "case", "punct", "poss", "nummod"}
BEFORE = {"compound", "amod", "nmod", "npadvmod", "nummod", "advmod", "quantmod"}
YEAR = 4  # digits


class Nominal(Struct, frozen=True):
    """A head word: `kind`, `determiner` and `role` as listed above, what stands before it (`words`) and behind "of"
    (`of`), what it is said to be or stands beside (`equal`), and who or what the cast has it for (`known`)."""

    i: int
    kind: str
    lemma: str
    plural: bool
    determiner: str
    role: str
    words: frozenset[str]
    of: str
    equal: int
    known: int | None


def nominals(document: Document, cast: Cast) -> Iterator[Nominal]:
    """Every such word, in text order; of a name of several words only its head."""
    heads = {sight.head for referent in cast.referents for sight in referent.sights}
    for token in document.tokens:
        kind = _kind(token)
        if kind and (token.i in heads or cast.at(token.i) is None) and (kind != "other" or token.i in heads):
            yield _nominal(document, cast, token, kind)


def _kind(token: Token) -> str:
    """One of KINDS, or "" for what tells of nothing: "people", "2017" and "its" have one; "two", "that" before a
    clause have none."""
    if token.pos in {"NOUN", "PROPN"}:
        return "noun" if token.pos == "NOUN" else "name"
    if token.pos == "NUM":
        return "number" if len(token.text) == YEAR and token.text.isdigit() and token.dep != "nummod" else ""
    if token.pos == "PRON" or (token.lower == "there" and token.pos == "ADV"):
        return PRONOUNS.get(token.lower, "other")
    return ""


def _nominal(document: Document, cast: Cast, token: Token, kind: str) -> Nominal:
    below = document.children(token.i)
    before = [c for c in below if c < token.i]
    tokens = document.tokens
    return Nominal(
        token.i, kind, token.lower if kind == "number" else token.lemma.lower(),
        token.tag in {"NNS", "NNPS"} or token.lower in {"these", "those", "they", "them", "their"},
        _determiner(document, before), ROLE_OF.get(token.dep, "other"),
        frozenset(tokens[c].lemma.lower() for c in before if tokens[c].dep in BEFORE),
        _of(document, below), _equal(document, token), cast.meant(token.i),
    )  # fmt: skip


def _determiner(document: Document, before: list[int]) -> str:
    for c in before:
        token = document.tokens[c]
        if token.dep == "poss":
            return "own"
        if token.dep in {"det", "predet", "nummod"}:
            return DETERMINING.get(token.lower, "other")
    return "none"


def _of(document: Document, below: list[int]) -> str:
    """ "Athens" of "the mayor of Athens"."""
    for c in below:
        if document.tokens[c].dep == "prep" and document.tokens[c].lower in {"of", "for", "in"}:
            return next((document.tokens[n].lemma.lower() for n in document.children(c, "pobj")), "")
    return ""


def _equal(document: Document, token: Token) -> int:
    """The word that one stands beside or is said to be: "Orr" for "lawyer" in "Orr, a lawyer" and "Orr is a lawyer"; -1
    where there is none."""
    if token.dep == "appos":
        return token.head
    above = document.tokens[token.head]
    if token.dep == "attr" and above.lemma.lower() in BEING:
        subject = subject_of(document, above.i)
        return -1 if subject is None or subject == token.i else subject
    return -1
