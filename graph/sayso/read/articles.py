"""Drafts to articles: paragraphs, boilerplate, what is stated where, language, exact duplicates."""

import re
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

from ..errors import UnreadableArticle
from ..model import Article, Mark, Span
from .addresses import addressed
from .boilerplate import Layout, layout
from .dates import iso
from .draft import Draft
from .files import read_file, read_stdin, too_long
from .inputs import Found, find
from .language import foreign_language
from .metadata import Metadata, merged
from .options import DEFAULT, ReadOptions
from .paragraphs import paragraphs
from .part import Part, body_text
from .skipped import Skipped, skipped
from .stated import stated


def read_articles(inputs: Sequence[str], options: ReadOptions = DEFAULT) -> Iterator[Article | Skipped]:
    """Every article behind `inputs` (files, folders, patterns, file:// addresses, "-" for JSON Lines on the
    standard input), in a fixed order; what cannot be read comes out as `Skipped`, nothing is raised."""
    first: dict[str, str] = {}
    for draft in _drafts(inputs, options):
        found = draft if isinstance(draft, Skipped) else _article_or_skipped(draft, options)
        if isinstance(found, Article):
            if found.id in first:
                reason = f"the same text as {first[found.id]}"
                found = Skipped(found.source, reason, "nothing to do: it is read once")
            else:
                first[found.id] = found.source
        yield found


def _drafts(inputs: Sequence[str], options: ReadOptions) -> Iterator[Draft | Skipped]:
    if "-" in inputs:
        yield from read_stdin(options)
    for found in find([one for one in inputs if one != "-"]):
        if isinstance(found, Found):
            yield from read_file(found, options)
        else:
            yield found


def _article_or_skipped(draft: Draft, options: ReadOptions) -> Article | Skipped:
    try:
        return article(draft, options)
    except UnreadableArticle as error:
        return skipped(error)


def article_id(text: str) -> str:
    """What an article of this text is called: by its hash, so that the same text is the same article."""
    return sha256(text.encode("utf-8")).hexdigest()[:12]


def article(draft: Draft, options: ReadOptions = DEFAULT) -> Article:
    """The article of a draft; raises UnreadableArticle where its text is too long, empty, or not English."""
    text = draft.text
    if len(text) > options.max_characters:
        raise too_long(draft.source, options)
    if "\x00" in text:
        raise UnreadableArticle(draft.source, "binary data, not text", "give the article as text")
    known = merged([draft.stated, given(options), draft.page])
    found = _layout(draft, known.title)
    if not found.body:
        raise UnreadableArticle(draft.source, "no paragraph of a story in it", "give an article's text")
    told = merged([known, stated(text, found)])
    about = merged([told, addressed(told.url, draft.source)])
    result = Article(
        id=article_id(text),
        source=draft.source,
        text=text,
        title=about.title,
        publisher=about.publisher,
        authors=about.authors,
        published=about.published,
        published_basis=about.basis,
        url=about.url,
        body=found.body,
        marks=tuple(sorted((*draft.marks, *found.marks), key=lambda mark: mark.span)),
    )
    return result if _says_english(draft.stated) else _english(result)


def _says_english(stated: Metadata) -> bool:
    """True where the article's own metadata calls it English: then it is not doubted."""
    return bool(re.match(r"en(?:g|glish)?\b", stated.language or "", re.IGNORECASE))


def given(options: ReadOptions) -> Metadata:
    """The date the user gave, as metadata."""
    published = iso(options.published)
    return Metadata(published=published, basis="given" if published else "unknown")


def _layout(draft: Draft, title: str | None) -> Layout:
    spans = (span for span in paragraphs(draft.text) if not _marked(span, draft.marks))
    parts = [Part(draft.text, span, markdown=draft.markdown) for span in spans]
    return layout(draft.text, parts, title)


def _marked(span: Span, marks: Iterable[Mark]) -> bool:
    return any(span.overlaps(mark.span) for mark in marks)


def _english(found: Article) -> Article:
    language = foreign_language(body_text(found))
    if language:
        reason = f"not in English (it looks like {language!r})"
        raise UnreadableArticle(found.source, reason, "sayso reads English only")
    return found
