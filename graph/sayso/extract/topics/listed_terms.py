"""Where a text names a concept of the user's list, by the base forms of its words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from ...knowledge.concepts import Listed
from ...parse import Document, Run, Token
from ..syntax import head_of
from .terms import Term


def listed_terms(document: Document, run: Run, listed: tuple[Listed, ...]) -> Iterator[Term]:
    """The concepts named in a run of tokens, in text order; of two at one place the one with more words.

    yes: "sanction" of the list in "sanctions", "to sanction banks"; "dual use" in "dual-use goods"
    no:  "sanction" in "sanctimonious"
    """
    starting = _by_first(listed)
    at = run.first
    while at < run.last:
        found = next(_matches(document, at, run, starting), None)
        if found:
            yield found
        at = found.run.last if found else at + 1


def _matches(
    document: Document, at: int, run: Run, starting: dict[str, list[tuple[tuple[str, ...], str]]]
) -> Iterator[Term]:
    for form in sorted(_forms(document.tokens[at])):
        for words, key in starting.get(form, ()):
            last = at + len(words)
            if last <= run.last and all(w in _forms(document.tokens[at + n]) for n, w in enumerate(words)):
                there = Run(at, last)
                yield Term(key, there, head_of(document, there))


def _forms(token: Token) -> set[str]:
    """A word as it stands and in its base form."""
    return {token.lower, token.lemma.lower()}


@cache
def _by_first(listed: tuple[Listed, ...]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """What may stand for a concept, under its first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for one in listed:
        for words in one.words:
            split = tuple(_split(words))
            found[split[0]].append((split, one.concept.key))
    for rows in found.values():
        rows.sort(key=lambda row: (-len(row[0]), row))
    return dict(found)


def _split(words: Sequence[str]) -> Iterator[str]:
    """ "dual-use" as the parser has it: three tokens."""
    for word in words:
        first, *rest = word.split("-")
        yield first
        for part in rest:
            yield from ("-", part)
