"""Surnames that the parser overlooked: once a person is named in full, the bare surname is that person."""

from collections.abc import Sequence

from ...parse import Document, Run, Token
from ..names.names import Name
from .full_names import person_name


def with_repeats(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names and, in their order, every bare surname of a person named in full that no name covers.

    Matches "Ostrov" in "Ostrov hopes" where "Vera Ostrov" is named. Not "Ostrov" in "Ivan Ostrov" or "Ostrov
    Bridge" (another proper name goes with it), nor "ostrov".
    """
    surnames = {_surname(document, name) for name in found if name.type == "person"} - {""}
    if not surnames:
        return tuple(found)
    covered = {i for name in found for i in name.run}
    missed = [
        Name(run=Run(t.i, t.i + 1), name=t.text, type="person")
        for t in document.tokens
        if t.text in surnames and t.i not in covered and _name_like(document, t) and _alone(document, t.i)
    ]
    return tuple(sorted([*found, *missed], key=lambda name: name.run))


def _surname(document: Document, name: Name) -> str:
    """The last word of a full name as written, "" for other names."""
    word = document.tokens[name.run.last - 1].text
    full = person_name(name.name).full and len(name.run) > 1
    return word if full and word[:1].isupper() and len(word) > 1 and word.isalpha() else ""


def _name_like(document: Document, token: Token) -> bool:
    """True for a proper noun by its tag, by its entity, or by its capital inside a sentence; the tagger takes a
    rare surname for any word. Not the month in "in May"."""
    if token.entity in {"DATE", "TIME"}:
        return False
    return token.pos == "PROPN" or bool(token.entity) or token.i != document.sentence_of(token.i).first


def _alone(document: Document, i: int) -> bool:
    """True where no other proper name stands directly beside the word in its sentence."""
    sentence = document.sentence_of(i)
    beside = [document.tokens[n] for n in (i - 1, i + 1) if n in sentence]
    return not any(token.pos == "PROPN" and token.text[:1].isupper() for token in beside if "." not in token.text)
