"""Documents without syntax for rules on quotation marks and spans: one line of text a paragraph.

A word is letters, digits and inner apostrophes; every mark a token. A sentence ends at . ! or ? with the closing
marks behind it. Each word hangs on the first of its sentence. Words in `verbs` are finite verbs, capitalised
ones names, all others nouns.
"""

import re

from sayso.model import Article, Span
from sayso.parse import Document, Run, Token

WORD = re.compile(r"[\w]+(?:[’'.-]\w+)*|``|''|[^\w\s]")
ENDING, CLOSING = {".", "!", "?"}, {"”", '"', "’", "''", "»"}


def plain(text, verbs=("said", "is", "are", "leave", "knows", "wrote", "was", "go")):
    tokens, sentences, paragraphs, body = [], [], [], []
    for line in re.finditer(r"[^\n]+", text):
        first, opened = len(tokens), len(tokens)
        words = list(WORD.finditer(text, line.start(), line.end()))
        for n, word in enumerate(words):
            pos = _pos(word.group(), verbs)
            tokens.append(Token(
                len(tokens), word.group(), word.start(), word.end(), word.group().lower(), pos, pos, "dep", opened,
                "", len(sentences), len(paragraphs),
            ))  # fmt: skip
            after = words[n + 1].group() if n + 1 < len(words) else ""
            if n + 1 == len(words) or (_ended(tokens) and after not in CLOSING):
                sentences.append(Run(opened, len(tokens)))
                opened = len(tokens)
        paragraphs.append(Run(first, len(tokens)))
        body.append(Span(line.start(), line.end()))
    article = Article(id="0" * 12, source="plain.txt", text=text, body=tuple(body))
    return Document(article, tokens, sentences, paragraphs)


def _pos(word, verbs):
    if not word[0].isalnum():
        return "PUNCT"
    return "VERB" if word in verbs else "PROPN" if word[0].isupper() else "NOUN"


def _ended(tokens):
    i = len(tokens) - 1
    while i > 0 and tokens[i].text in CLOSING:
        i -= 1
    return tokens[i].text in ENDING
