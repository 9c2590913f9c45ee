"""Known names in an article: one pass over its words against the gazetteer."""

from collections.abc import Iterator

from msgspec import Struct

from ...knowledge import lexicon, wordlist
from ...knowledge.gazetteer import Entry, fold, gazetteer
from ...parse import Document, Run, once_a_document
from .namesakes import namesake

ELSEWHERE = {"PERSON", "LOC", "GPE", "FAC", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "LANGUAGE", "NORP", ""}

PLACES = {"country", "region", "capital"}


class Hit(Struct, frozen=True):
    """A known name where it stands; `entries` is what it may mean."""

    run: Run
    entries: tuple[Entry, ...]

    def get(self, kind: str) -> Entry | None:
        """Its entry of that kind, if it has one."""
        return next((entry for entry in self.entries if entry.kind == kind), None)

    @property
    def country(self) -> str | None:
        """The state that the name or adjective points to."""
        return next((entry.country for entry in self.entries if entry.country), None)


@once_a_document
def hits(document: Document) -> tuple[Hit, ...]:
    """Every plausible known name, longest first from the left, none overlapping."""
    keys = [fold(token.text) for token in document.tokens]
    known, twins, end = gazetteer(), _wrong_twins(frozenset(keys)), 0
    found: list[Hit] = []
    for i in known.openings(keys):
        match = known.longest(keys, i) if i >= end else None
        if match and document.tokens[i + match[0] - 1].sentence == document.tokens[i].sentence:
            run = Run(i, i + match[0])
            entries = tuple(_plausible(document, run, match[1], twins))
            if entries:
                found.append(Hit(run, entries))
                end = run.last
    return tuple(found)


def _plausible(document: Document, run: Run, entries: tuple[Entry, ...], twins: set[str]) -> Iterator[Entry]:
    first = document.tokens[run.first]
    if len(run) == 1 and _just_a_word(document, run.first):
        return
    other = any(entry.kind in PLACES for entry in entries) and namesake(document, run)
    for entry in entries:
        if other and entry.kind in PLACES:
            continue
        if entry.article and not _after_the(document, run):
            continue
        if entry.kind == "country" and len(run) == 1 and entry.name in twins and not _among_states(document, run):
            continue
        if first.text in wordlist("institutions", "ambiguous") and len(run) == 1 and first.entity in ELSEWHERE:
            continue
        yield entry


def _among_states(document: Document, run: Run) -> bool:
    """ "Georgia and Ukraine": a neighbour in a list that can only be a state."""
    tokens = document.tokens
    near = [*tokens[max(0, run.first - 2) : run.first], *tokens[run.last : run.last + 2]]
    known = (entry for token in near for entry in gazetteer().exact(token.text))
    return any(entry.kind == "country" and entry.country != "US" for entry in known)


def _just_a_word(document: Document, i: int) -> bool:
    """ "Total exports rose", "WHO KNEW": a word that only looks like the name."""
    token = document.tokens[i]
    if token.text.isupper():
        around = [t for t in document.tokens[max(0, i - 1) : i + 2] if t.i != i and len(t.text) > 2]
        return (
            len(token.text) < 5 and "." not in token.text and len(around) == 2 and all(t.text.isupper() for t in around)
        )
    opens = document.sentence_of(i).first == i
    return not token.entity and token.pos not in {"PROPN", "ADJ", "NOUN"} and (opens or token.text.islower())


def _after_the(document: Document, run: Run) -> bool:
    """ "the West" but not "West Side" nor "the West Coast"."""
    before = document.tokens[run.first - 1].lower if run.first else ""
    after = document.tokens[run.last] if run.last < len(document) else None
    return before == "the" and not (after is not None and after.pos == "PROPN")


def _wrong_twins(words: frozenset[str]) -> set[str]:
    """Countries whose name here means another place (Georgia in an article about Atlanta)."""
    twins = lexicon("institutions")["twins"]
    return {
        name for name, tell in twins.items()
        if not words.isdisjoint(tell["other"]) and words.isdisjoint(tell["country"])
    }  # fmt: skip
