"""An attribution as the words it marks in its text: what is compared."""

import re
from collections.abc import Iterable

from msgspec import Struct

from ..model import Kind, Span
from .samples import Attribution
from .words import Text, Words

# Where the name of a source ends and what is told of it begins: "Mara Lind, | who heads the port".
TOLD = re.compile(r"[,;:(\[—–]|\s--?\s|\b(?:who|whom|whose|which|that)\b", re.IGNORECASE)


class Marked(Struct, frozen=True, kw_only=True):
    """`given` as sets of words; `core` is the source up to what is told of it, `cue_words` are in lower case."""

    given: Attribution
    source: Words
    cue: Words
    content: Words
    core: Words
    cue_words: frozenset[str]
    kind: Kind


def marked(attributions: Iterable[Attribution], text: Text) -> tuple[Marked, ...]:
    """The attributions that have a word of content, in their order."""
    found = (_marked(one, text) for one in attributions)
    return tuple(one for one in found if one)


def _marked(given: Attribution, text: Text) -> Marked | None:
    content = text.words(given.content)
    if not content:
        return None
    cue = text.words(given.cue)
    return Marked(
        given=given,
        source=text.words(given.source),
        cue=cue,
        content=content,
        core=_core(given.source, text),
        cue_words=text.lower(cue),
        kind=_kind(content, text.quoted),
    )


def _kind(content: Words, quoted: Words) -> Kind:
    """Direct where at least half of the words stand in quotation marks, indirect where none does."""
    share = len(content & quoted) / len(content)
    if share >= 0.5:
        return "direct"
    return "mixed" if share else "indirect"


def _core(source: tuple[Span, ...], text: Text) -> Words:
    """The words of the source's first span before the first sign that something is told of it."""
    if not source:
        return frozenset()
    first = min(source)
    heads = (Span(first.start, sign.start()) for sign in TOLD.finditer(text.text, *first))
    return next((words for head in heads if (words := text.words([head]))), text.words([first]))
