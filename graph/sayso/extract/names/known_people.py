"""Full names of holders of high office, found by their words where the parser sees no person."""

from collections.abc import Iterator
from functools import cache

from ...knowledge.gazetteer import fold, words
from ...knowledge.offices import holders
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run


def known_people(document: Document) -> Iterator[Run]:
    """Every such name that is no part of a longer one. Whether the holder is meant is judged later, by the whole
    article (extract/actors/linking.py).

    Match: "Theresa May defended her plan", "Ursula von der Leyen". Not: "the Nelson Mandela Bridge", "USS Ronald
    Reagan", "May".
    """
    keys = [fold(token.text) for token in document.tokens]
    for i, key in enumerate(keys):
        for form in _forms().get(key, ()):
            run = Run(i, i + len(form))
            if tuple(keys[i : run.last]) == form and not _wider(document, run):
                yield run
                break


@cache
def _forms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The full names by their first word, the longest first."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for name in holders():
        form = words(name)
        if len(form) > 1:
            found.setdefault(form[0], set()).add(form)
    return {first: tuple(sorted(forms, key=lambda form: (-len(form), form))) for first, forms in found.items()}


def _wider(document: Document, run: Run) -> bool:
    """True where a capitalised word beside it belongs to the same name."""
    before = document.tokens[run.first - 1] if run.first else None
    after = document.tokens[run.last] if run.last < len(document) else None
    opens = document.sentence_of(run.first).first == run.first
    if before is not None and not opens and before.pos == "PROPN" and before.text[0].isupper():
        return not (role_noun(before.text) or before.lower in titles().courtesy)
    return after is not None and after.pos in {"PROPN", "NOUN"} and after.text[0].isupper()
