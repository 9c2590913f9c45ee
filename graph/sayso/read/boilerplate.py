"""Which paragraphs are the story. What is not is marked with what it is, never removed.

The rules run from the surest to the ones that need their neighbours: what a paragraph says by itself, then
the headline and its repetitions, the readers' comments, captions beside credits, what stands above and below
the story, and headlines of other articles between its paragraphs. Where none of them is sure, a paragraph is
the story's: a caption read as story costs less than a quotation lost.
"""

from collections.abc import Sequence

from msgspec import Struct

from ..model import Mark, MarkKind, Span
from .bylines import is_byline, is_name, is_placed_name
from .credits import LONGEST_CAPTION, Credit, captions_beside, find_credit, opens_caption
from .echoes import echoed
from .furniture import (
    furniture_kind,
    is_comment_heading,
    is_comment_tell,
    is_foreign,
    is_pointer_heading,
    is_section,
)
from .headlines import (
    LONGEST_TEASER,
    bare_title,
    closing_title,
    is_site_name,
    is_teaser,
    is_title,
    repeats,
    same_title,
)
from .metadata_lines import is_unknown_label, metadata_kind
from .part import Part, bullet

STORY_BEFORE_COMMENTS = 300  # characters of story that must stand before a heading closes it


class Layout(Struct, frozen=True):
    """The story's paragraphs, the marks of the rest, and the title as the text has it."""

    body: tuple[Span, ...]
    marks: tuple[Mark, ...]
    title: str | None


def layout(text: str, parts: Sequence[Part], title: str | None = None) -> Layout:
    """Tell the story from the rest; `title` is the title where it is known from elsewhere."""
    page = _Page(text, parts, title)
    for rule in (
        page.mark_alone, page.mark_headline, page.mark_repeated_headline, page.mark_comments,
        page.mark_pointers, page.mark_captions, page.mark_above, page.mark_below, page.mark_between,
        page.mark_told_again,
    ):  # fmt: skip
        rule()
    return page.layout()


class _Page:
    """The paragraphs and what each is marked as so far."""

    def __init__(self, text: str, parts: Sequence[Part], title: str | None) -> None:
        self.text, self.parts, self.title = text, list(parts), title
        self.kinds: list[MarkKind | None] = [None] * len(parts)
        self.credits: list[Mark] = []
        self.headline: int | None = None

    def unmarked(self) -> list[int]:
        """The paragraphs that are the story's so far."""
        return [n for n, kind in enumerate(self.kinds) if kind is None]

    def story(self) -> list[int]:
        """Those of them that have a story's shape."""
        return [n for n in self.unmarked() if self.parts[n].storylike]

    def mark_alone(self) -> None:
        """What a paragraph is by its own words."""
        for n, part in enumerate(self.parts):
            credit = find_credit(part.raw)
            if credit:
                self.kinds[n] = _kind_credited(credit)
                self._cut_off(n, credit)
            else:
                self.kinds[n] = _kind_alone(part)

    def _cut_off(self, n: int, credit: Credit) -> None:
        """Mark the credit that ends a paragraph, and leave the paragraph what stands before it."""
        if credit.start:
            before, after = credit.split(self.parts[n].raw, self.parts[n].span)
            self.credits.append(Mark(after, "credit"))
            self.parts[n] = Part(self.text, before, markdown=self.parts[n].markdown)

    def mark_headline(self) -> None:
        """The first paragraph with a headline's shape, if nothing of the story stands before it; where the
        title is known, the paragraph that says it."""
        if self.title:
            key = Part(self.title, Span(0, len(self.title))).key
            known = (n for n in range(min(12, len(self.parts))) if _is_title_line(self.parts[n], key))
            self.headline = next(known, None)
        if self.headline is None:
            self.headline = next((n for n, kind in enumerate(self.kinds) if kind == "headline"), None)
        if self.headline is None:
            self.headline = self._opening_title()
        if self.headline is not None:
            self.kinds[self.headline] = "headline"

    def _opening_title(self) -> int | None:
        first = next(iter(self.unmarked()), None)
        if first is None or not is_title(self.parts[first]):
            return None
        story = next((n for n in self.story() if n > first), None)
        if story is None:
            return None
        if is_site_name(self.parts[first]):
            above = (n for n in self.unmarked() if first < n < story and len(self.parts[n].words) >= 4)
            return next((n for n in above if is_title(self.parts[n])), first)
        return first

    def mark_repeated_headline(self) -> None:
        """The title again, above, between or below, with a trail or alone."""
        keys = [self.parts[self.headline].key] if self.headline is not None else []
        keys += [Part(self.title, Span(0, len(self.title))).key] if self.title else []
        for n, part in enumerate(self.parts):
            if any(repeats(part, key) for key in keys):
                self.kinds[n] = "headline"

    def mark_comments(self) -> None:
        """All that follows the heading of the readers' comments, if there is a story before it."""
        before = 0
        for n, part in enumerate(self.parts):
            if self.kinds[n] is None:
                before += len(part)
            elif self.kinds[n] == "comment" and before and self._closes(n, before):
                self.kinds[n:] = ["comment"] * (len(self.kinds) - n)
                return

    def _closes(self, n: int, before: int) -> bool:
        after = self.parts[n + 1 :]
        tells = sum(is_comment_tell(part.text, part.bare) for part in after)
        heading = is_comment_heading(self.parts[n].bare) and before >= STORY_BEFORE_COMMENTS
        return tells >= 2 or (heading and sum(len(part) for part in after) < len(self.text) / 2)

    def mark_pointers(self) -> None:
        """The list under a heading such as "Related articles": short lines that no sentence closes, but a question."""
        below = False
        for n, part in enumerate(self.parts):
            if is_pointer_heading(part.bare):
                below, self.kinds[n] = True, "teaser"
            elif self.kinds[n] is None:
                below = below and len(part) <= LONGEST_TEASER and (not part.closed or _asks(part))
                self.kinds[n] = "teaser" if below else None

    def mark_captions(self) -> None:
        """A paragraph beside a credit that reads like a caption, or that opens as captions do."""
        for n, part in enumerate(self.parts):
            beside = self.kinds[max(0, n - 1) : n + 2]
            if self.kinds[n] is None and "credit" in beside and captions_beside(part.text):
                self.kinds[n] = "caption"

    def mark_above(self) -> None:
        """What stands above the first paragraph of the story: a name, a standfirst, a trail, a label."""
        story = self.story()
        known_labels = sum(kind == "metadata" for kind in self.kinds[: story[0]]) if story else 0
        for n in range(story[0] if story else 0):
            if self.kinds[n] is None:
                kind = _kind_above(self.parts[n], known_labels)
                site = kind == "byline" and self.headline is not None and n < self.headline
                self.kinds[n] = "breadcrumb" if site else kind  # a name above the headline is the site's

    def mark_below(self) -> None:
        """What stands below its last paragraph: the headline, if not above; trails; other headlines."""
        story = self.story()
        if not story:
            return
        below = [n for n in self.unmarked() if n > story[-1]]
        title = closing_title([self.parts[n] for n in below]) if self.headline is None else None
        for n in below:
            part = self.parts[n]
            if part is title:
                self.headline, self.kinds[n] = n, "headline"
            else:
                self.kinds[n] = "breadcrumb" if _is_crumb(part) else "teaser" if is_teaser(part) else None

    def mark_between(self) -> None:
        """Headlines and headings between the paragraphs of a story that closes its own."""
        story = self.story()
        if len(story) < 3 or sum(self.parts[n].open for n in story) < 0.7 * len(story):
            return
        announced = False
        for n in self.unmarked():
            part = self.parts[n]
            announced = part.text.endswith(":") or (announced and not part.closed)
            if announced or not story[0] < n < story[-1] or part.storylike or self._goes_on(n):
                continue
            if is_foreign(part.text) or (is_section(part.bare) and not part.open):
                self.kinds[n] = "breadcrumb"
            elif is_teaser(part):
                self.kinds[n] = "headline" if part.heading or part.text.isupper() else "teaser"

    def _goes_on(self, n: int) -> bool:
        """True where the sentence began in the paragraph before or goes on in the next."""
        before, after = self.parts[n - 1], self.parts[n + 1]
        return after.first_word_small or before.text.endswith((",", ";", " and", " or", " the"))

    def mark_told_again(self) -> None:
        """A standfirst told again in the story, and sentences pulled out of it or printed twice."""
        story = self.unmarked()
        echoes = echoed([self.parts[n] for n in story])
        for n, kind in zip(story, echoes, strict=True):
            if kind is not None:
                self.kinds[n] = kind

    def layout(self) -> Layout:
        """Spans and marks in text order."""
        body: list[Span] = []
        marks = list(self.credits)
        for part, kind in zip(self.parts, self.kinds, strict=True):
            if kind is None:
                body.append(Span(part.span.start + bullet(part.raw), part.span.end))
            else:
                marks.append(Mark(part.span, kind))
        marks.sort(key=lambda mark: mark.span)
        return Layout(tuple(body), tuple(marks), self._title())

    def _title(self) -> str | None:
        if self.headline is None:
            return None
        text = self.parts[self.headline].text
        label, colon, rest = text.partition(":")
        labelled = label.strip().casefold() in {"title", "headline"} and colon
        return bare_title(rest.strip() if labelled else text) or None


def _kind_credited(credit: Credit) -> MarkKind | None:
    if credit.start == 0:
        return "credit"
    return "caption" if credit.captioned and credit.start <= LONGEST_CAPTION else None


def _kind_alone(part: Part) -> MarkKind | None:
    if part.heading:
        return "comment" if is_comment_heading(part.bare) else "headline"
    if part.image:
        return "caption"
    if opens_caption(part.text):
        return "caption"
    if is_byline(part.text):
        return "byline"
    return metadata_kind(part.text) or furniture_kind(part.text, part.bare)


def _asks(part: Part) -> bool:
    return part.text.endswith("?") and not part.spoken


def _is_title_line(part: Part, key: str) -> bool:
    return part.key == key or repeats(part, key) or same_title(part, key)


def _kind_above(part: Part, known_labels: int) -> MarkKind:
    if is_unknown_label(part.text) and known_labels:
        return "metadata"
    if is_section(part.bare) or is_foreign(part.text):
        return "breadcrumb"
    if is_name(part.text) or is_placed_name(part.text):
        return "byline"
    return "standfirst" if len(part.words) >= 5 else "breadcrumb"


def _is_crumb(part: Part) -> bool:
    if part.open or part.spoken or part.item:
        return False
    return is_foreign(part.text) or is_section(part.bare) or len(part.words) <= 3
