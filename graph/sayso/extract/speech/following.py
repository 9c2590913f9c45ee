"""Quotations that nothing introduces: they go on where an earlier one stopped, or follow whoever spoke last.

Each rule adds to the drafts; what it finds is marked `by` its name and less sure than what has a cue.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from ...parse import Document, Run
from .drafts import Draft
from .lead_ins import acting, introduced, named, reporting, says, signer
from .quotations import Quotation, continues, opening_mark

SURE, LIKELY, UNSURE = 0.7, 0.5, 0.4
LONGEST_HEADING = 12  # tokens


def add_following(document: Document, drafts: list[Draft], quotations: Sequence[Quotation]) -> None:
    """Give every quotation of speech that no draft has a speaker, where the text tells one.

    A quotation over several paragraphs stays one statement. What a name and a colon, or a line that ends in a colon,
    leads in is theirs. A signed one (“Never again.” — Ada Lind) is the signer's. One after a sentence that tells a
    person's act is that person's. One that fills its paragraph, or comes right after reported speech, is the
    last speaker's (by "quotation-follows"). One whose speaker nobody can tell is left: mottos,
    captions, excerpts.
    """
    finder = _Finder(document, drafts, quotations)
    last: Quotation | None = None
    for n, quotation in enumerate(quotations):
        if quotation.speech or (last is not None and continues(last, quotation, document)):
            finder.give(n)
        last = quotation
    _share_speaker(document, drafts)


def _share_speaker(document: Document, drafts: Sequence[Draft]) -> None:
    """Give a cue that opens its sentence as a participle the speaker before it in its paragraph.

    yes: Lind said it was late. [Adding]: “We leave.”
    no:  Lind said it was late. Speaking of it made [Orr] say: “We leave.”
    """
    for draft in drafts:
        first = min(draft.cue, default=-1)
        if draft.source or first < 0 or document.tokens[first].tag != "VBG":
            continue
        paragraph = document.paragraph_of(first).first
        if first == document.sentence_of(first).first:
            near = [d for d in drafts_before(drafts, first) if d.source and paragraph <= max(d.source) < first]
            draft.source = set(near[-1].source) if near else set()


class _Finder:
    """The drafts, and which of them hold each token as content."""

    def __init__(self, document: Document, drafts: list[Draft], quotations: Sequence[Quotation]) -> None:
        self.document = document
        self.drafts = drafts
        self.quotations = quotations
        self.holders: dict[int, list[Draft]] = {}
        for draft in drafts:
            self._hold(draft, draft.content)
        self.goes_on = {n for n, pair in enumerate(pairwise(quotations)) if continues(*pair, document)}

    def _hold(self, draft: Draft, tokens: Run | set[int]) -> None:
        for i in tokens:
            self.holders.setdefault(i, []).append(draft)

    def give(self, n: int) -> None:
        """Put a quotation into the draft it belongs to, new or old, unless it is in one."""
        run = self.document.run(self.quotations[n].span)
        if self._forgotten(n, run):
            return
        name = named(self.document, run)
        holder = self._holder(run)
        if name and (holder is None or holder.source.isdisjoint(name)):
            self._take(run)
            holder = self._new("name-colon", name, SURE)
        elif holder is None:
            holder = next(self._found(n, run), None)
        if holder is None or not holder.cue.isdisjoint(run):
            return
        if not holder.content.issuperset(run):
            holder.content.update(run)
            self._hold(holder, run)
        holder.speech = True

    def _holder(self, run: Run) -> Draft | None:
        """The draft that has some of a quotation as content, its cue outside: no statement made inside it."""
        found = (draft for i in run for draft in self.holders.get(i, ()))
        return next((draft for draft in found if draft.by == "transcript" or draft.cue.isdisjoint(run)), None)

    def _forgotten(self, n: int, run: Run) -> bool:
        """Whether the closing mark was forgotten, so that cue and source may stand inside: “We leave, she said."""
        alone = self.goes_on.isdisjoint({n, n - 1}) and not self.quotations[n].closed
        return alone and any(i in self.holders for i in run)

    def _take(self, run: Run) -> None:
        """Take a quotation away from the drafts that report it."""
        for draft in {id(d): d for i in run for d in self.holders.get(i, ()) if d.cue.isdisjoint(run)}.values():
            draft.content.difference_update(run)
            for i in run:
                self.holders[i] = [other for other in self.holders.get(i, ()) if other is not draft]

    def _new(self, by: str, source: Run | set[int], confidence: float, cue: Iterable[int] = ()) -> Draft:
        draft = Draft(by, confidence)
        draft.source = set(source)
        draft.cue = set(cue) - draft.source
        self.drafts.append(draft)
        return draft

    def _found(self, n: int, run: Run) -> Iterator[Draft]:
        """The drafts an unattributed quotation may belong to, the most certain first."""
        quotation, document = self.quotations[n], self.document
        paragraph = document.paragraph_of(run.first)
        for other in [k for k, held in ((n - 1, n - 1), (n + 1, n)) if held in self.goes_on]:
            if holder := self._holder(document.run(self.quotations[other].span)):
                yield holder
        if not quotation.speech:
            return
        if run.first == paragraph.first and (introducer := self._introduced(paragraph)):
            yield introducer
        if signed := signer(document, quotation, paragraph):
            yield self._new("signature", signed, SURE)
        if told := reporting(document, run):
            yield self._new("reporting-clause", told[0], SURE, {told[1]})
        if not _stands_alone(document, run):
            return
        if self._is_heading(n, run):
            return
        if speaker := _last_speaker(document, self.drafts, run, paragraph):
            yield speaker if self._goes_on(n, speaker) else self._new("quotation-follows", speaker.source, LIKELY)
        if actor := self._actor(run):
            yield self._new("lead-in", actor, LIKELY)
        if speaker := self._near_speaker(n, run):
            yield self._new("quotation-near", speaker.source, UNSURE)

    def _is_heading(self, n: int, run: Run) -> bool:
        """A short line in other marks than the quotation before it: 'Steel is no friend' between two of “...”."""
        if n == 0 or len(run) > LONGEST_HEADING or run.first != self.document.paragraph_of(run.first).first:
            return False
        return opening_mark(self.quotations[n - 1], self.document) != opening_mark(self.quotations[n], self.document)

    def _goes_on(self, n: int, speaker: Draft) -> bool:
        """Whether the last speaker has just been quoted in the same marks, so that this is the rest of it."""
        before = self.quotations[n - 1] if n else None
        if before is None or speaker.content.isdisjoint(self.document.run(before.span)):
            return False
        return opening_mark(before, self.document) == opening_mark(self.quotations[n], self.document)

    def _near_speaker(self, n: int, run: Run) -> Draft | None:
        """Who was quoted before this, where that is in the same paragraph or the one before."""
        if n == 0:
            return None
        before = self.document.run(self.quotations[n - 1].span)
        tokens = self.document.tokens
        holder = self._holder(before)
        near = tokens[run.first].paragraph - tokens[before.first].paragraph <= 1
        return holder if near and holder and holder.source and self.quotations[n - 1].speech else None

    def _introduced(self, paragraph: Run) -> Draft | None:
        """A cue in the sentence before, which ends in a colon: "The mayor wrote:" and a new line."""
        if paragraph.first == 0 or self.document.tokens[paragraph.first - 1].text != ":":
            return None
        before = self.document.sentence_of(paragraph.first - 1)
        found = [draft for draft in self.drafts if any(i in before for i in draft.cue)]
        best = max(found, key=lambda draft: (not draft.content, max(draft.cue)), default=None)
        told = introduced(self.document, paragraph.first - 1)
        if best and (not best.content or told is None or told[1] <= max(best.cue) or not says(self.document, told[1])):
            return best
        return self._new("introduction", told[0], SURE, {told[1]}) if told else None

    def _actor(self, run: Run) -> Run | None:
        """The person whose act the sentence before tells; nobody has spoken there."""
        if run.first == 0:
            return None
        before = self.document.sentence_of(run.first - 1)
        return acting(self.document, before) if all(i not in self.holders for i in before) else None


def drafts_before(drafts: Sequence[Draft], i: int) -> list[Draft]:
    """The drafts with content whose content begins before token `i`, nearest last."""
    found = [draft for draft in drafts if draft.content and min(draft.content) < i]
    return sorted(found, key=lambda draft: max(t for t in draft.content | draft.cue if t < i))


def _last_speaker(document: Document, drafts: Sequence[Draft], run: Run, paragraph: Run) -> Draft | None:
    """Who spoke last, where nothing stands between: the sentence before is reported speech, or the quotation
    fills its paragraph and the paragraph before ends in reported speech with a quotation."""
    if run.first == 0:
        return None
    before = document.sentence_of(run.first - 1)
    if document.tokens[run.first - 1].text == ":":  # the line before introduces it, and no rule could tell whom
        return None
    if run.first == paragraph.first and not _only_quoted(document, run, paragraph):
        return None
    near = drafts_before(drafts, run.first)[-1:]
    if not near or not near[0].source or not any(i in before for i in near[0].content | near[0].cue):
        return None
    return near[0]


def _stands_alone(document: Document, run: Run) -> bool:
    """A quotation of whole sentences: nothing but marks and quotations shares its sentences."""
    first, last = document.sentence_of(run.first).first, document.sentence_of(run.last - 1).last
    return all(document.tokens[i].pos == "PUNCT" for i in (*range(first, run.first), *range(run.last, last)))


def _only_quoted(document: Document, run: Run, paragraph: Run) -> bool:
    words = [i for i in range(run.last, paragraph.last) if document.tokens[i].pos != "PUNCT"]
    return not words
