"""Whose words a token stands in, and which words name a source."""

from collections.abc import Mapping, Sequence

from ...parse import Document, Run
from ..speech.attributions import Attribution
from ..speech.quotations import Quotation
from ..syntax import conjuncts, head_of

TRANSCRIPT = "transcript"  # attributions of what is printed behind a speaker's label


class Voices:
    """For every token: is it quoted, and which attribution reports it (the shortest content around it)."""

    def __init__(
        self, document: Document, quotations: Sequence[Quotation], attributions: Sequence[Attribution]
    ) -> None:
        self._document = document
        self.attributions = tuple(attributions)
        self._quoted = {i for q in quotations if q.speech for i in document.run(q.inner)}
        self._reported = self._report()
        turns = ((n, one) for n, one in enumerate(self.attributions) if one.by == TRANSCRIPT)
        self._turns = {i: n for n, one in turns for span in one.content for i in document.run(span)}
        self.sources = [self._heads(one) for one in self.attributions]
        self._by_head = {i: n for n, heads in enumerate(self.sources) for i in heads}

    def quoted(self, i: int) -> bool:
        """True inside quotation marks that hold speech."""
        return i in self._quoted

    def reported(self, i: int) -> int | None:
        """The number of the attribution whose content holds token `i`."""
        return self._reported.get(i)

    def speaking(self, i: int) -> int | None:
        """The number of the attribution whose very words token `i` is of: the quotation around it, else the turn of a
        transcript, whatever that tells of others' words."""
        return self.reported(i) if self.quoted(i) else self._turns.get(i)

    @property
    def heads(self) -> Mapping[int, int]:
        """The head words of all sources, each with the number of its attribution."""
        return self._by_head

    def source_at(self, i: int) -> int | None:
        """The number of the attribution whose source is headed by token `i`."""
        return self._by_head.get(i)

    def named_in(self, n: int) -> tuple[int, ...]:
        """The proper nouns within the content of an attribution: whom its speaker, a pronoun, does not mean by name."""
        tokens = self._document.tokens
        return tuple(
            i for span in self.attributions[n].content for i in self._document.run(span) if tokens[i].pos == "PROPN"
        )

    def topic(self, n: int) -> int | None:
        """The noun of whom an attribution says that it speaks: "Vane" in '"He lied," she said of Vane'."""
        tokens = self._document.tokens
        for span in self.attributions[n].cue:
            for verb in self._document.run(span):
                for of in self._document.children(verb, "prep"):
                    if tokens[of].lower in {"of", "about"} and tokens[verb].pos == "VERB":
                        return next(iter(self._document.children(of, "pobj")), None)
        return None

    def _report(self) -> dict[int, int]:
        sized = [(sum(span.end - span.start for span in one.content), n) for n, one in enumerate(self.attributions)]
        found: dict[int, int] = {}
        for _, n in sorted(sized):
            for span in self.attributions[n].content:
                for i in self._document.run(span):
                    found.setdefault(i, n)
        return found

    def _heads(self, one: Attribution) -> tuple[int, ...]:
        """The head words of the source, the coordinated ones too."""
        runs = [run for span in one.source if len(run := self._document.run(span))]
        found: list[int] = []
        for run in runs:
            found += [i for i in conjuncts(self._document, _noun_head(self._document, run)) if i in run]
        return tuple(dict.fromkeys(found))


def _noun_head(document: Document, run: Run) -> int:
    tokens = document.tokens
    tops = [i for i in run if tokens[i].head not in run or tokens[i].head == i]
    nouns = [i for i in tops if tokens[i].pos in {"PROPN", "NOUN", "PRON"}]
    return nouns[0] if nouns else head_of(document, run)
