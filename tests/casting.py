"""Runs reference resolution on a hand-built parse with names, quotations and attributions given."""

from sayso.extract.actors.actors import cast_actors
from sayso.extract.actors.voices import Voices
from sayso.extract.names.names import Name
from sayso.extract.speech.attributions import Attribution
from sayso.extract.speech.quotations import Quotation
from sayso.model import Span
from sayso.parse import Run


def span_of(document, words, start=0):
    at = document.article.text.index(words, start)
    return Span(at, at + len(words))


def cast(document, names, sayings=(), quoted=()):
    """The actors; `names` are (words, type, facts) found in order, `sayings` (source, content) words."""
    found, start = [], 0
    for words, kind, facts in names:
        span = span_of(document, words, start)
        start = span.end
        run = document.run(span)
        found.append(Name(run=Run(run.first, run.last), name=facts.pop("name", words), type=kind, **facts))
    attributions = [
        Attribution(source=(span_of(document, s),), content=(span_of(document, c),), by="test", confidence=1.0)
        for s, c in sayings
    ]
    quotations = []
    for words in quoted:
        inner = span_of(document, words)
        quotations.append(Quotation(Span(inner.start - 1, inner.end + 1), inner, True, True))
    return cast_actors(document, found, Voices(document, quotations, attributions))


def mentions(document, actors):
    """{actor name: [mention texts]}."""
    text = document.article.text
    return {a.name: [text[m.start : m.end] for m in a.mentions] for a in actors}
