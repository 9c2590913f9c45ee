"""A paragraph as the boilerplate rules see it."""

import re
from functools import cached_property

from ..model import Article, Span

MARKUP = re.compile(r"^(?:#{1,6}\s+|[-*+]\s+(?=\S))|(?<!\w)[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?!\w)|\s#+$")
LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*(?:\s\"[^\"\n]*\")?\)")
INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
SENTENCE = re.compile(r"[.!?…]\s?[\"”’'»)\]]*$")
OPEN = re.compile(r"[.!?…:;,–—-]\s?[\"”’'»)\]]*$")
QUOTE = re.compile(r"^(?:[\"“„«]|''|``)")
ITEM = re.compile(r"^(?:[-•‣▪●·–—]\s?(?=[\w“‘\"])|[*+]\s|\(?\d{1,2}[.)]\s)")
SPEAKER = re.compile(r"^(?:[A-Z][A-Z.'’\- ]{1,40}|[QA]|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}):(?:\s|$)")
WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Part:
    """A paragraph: its place, and its text without markup, line breaks and odd spaces."""

    def __init__(self, text: str, span: Span, *, markdown: bool = False) -> None:
        self.span, self.markdown = span, markdown
        self.raw = span.of(text)
        cleaned = INVISIBLE.sub("", " ".join(self.raw.split()))
        self.heading = bool(markdown and re.match(r"#{1,6}\s", cleaned))
        self.image = bool(markdown and re.fullmatch(r"(?:!\[[^\]\n]*\]\([^)]*\)\s*)+", cleaned))
        self.item = bool(ITEM.match(cleaned))
        self.text = MARKUP.sub("", LINK.sub(r"\1", cleaned)).strip() if markdown else cleaned

    def __len__(self) -> int:
        return len(self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words in lower case."""
        return tuple(word.casefold() for word in WORD.findall(self.text))

    @cached_property
    def key(self) -> str:
        """Its letters and digits alone: two paragraphs that say the same have the same."""
        return " ".join(self.words)

    @cached_property
    def bare(self) -> str:
        """In lower case, straight apostrophes, without a closing stop or colon: for whole-line lists."""
        return self.text.casefold().replace("’", "'").strip(" .:…»›>→|[]()-–—")

    @cached_property
    def closed(self) -> bool:
        """True where it ends as a sentence does."""
        return bool(SENTENCE.search(self.text))

    @cached_property
    def open(self) -> bool:
        """True where it ends with any mark: a sentence's, or one that announces more."""
        return bool(OPEN.search(self.text))

    @cached_property
    def spoken(self) -> bool:
        """True where it opens with a quotation mark or a speaker: “We are done”, "LIND: Yes", "Q: Why?"."""
        return bool(QUOTE.match(self.text) or SPEAKER.match(self.text))

    @cached_property
    def storylike(self) -> bool:
        """True where its shape is a story's paragraph: a closed sentence, speech, an item, or long."""
        if len(self) > 200 or self.spoken or self.item:
            return True
        return self.open and len(self.words) >= 2

    @cached_property
    def first_word_small(self) -> bool:
        """True where it goes on in lower case."""
        return self.text[:1].islower()


def bullet(raw: str) -> int:
    """How many characters of list mark open a paragraph: 2 for "- The plan costs more."."""
    match = re.match(r"(?:[-*+•‣▪●·][ \t\xa0]+)", raw)
    return match.end() if match else 0


def body_text(article: Article) -> str:
    """The story alone, a line a paragraph."""
    return "\n".join(span.of(article.text) for span in article.body)
