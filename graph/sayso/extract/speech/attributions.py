"""The attribution: the fact of the text that a source is reported to say something, nobody identified yet."""

from msgspec import Struct

from ...model import Span


class Attribution(Struct, frozen=True, kw_only=True):
    """Source, cue and content as spans of text (PARC, PolNeAR); each role may be empty or in several pieces; `meant` is
    a mention elsewhere of whom the source stands for, where the layout tells it. `by` names the rule or model that
    found it, `confidence` its own estimate from 0 to 1.
    """

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...] = ()
    meant: tuple[Span, ...] = ()
    by: str
    confidence: float
