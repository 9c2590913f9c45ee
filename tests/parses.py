"""Parses written by hand: rules are tested on these, so no model is loaded.

One word a line: text, lemma, part of speech (with the Penn tag behind "/" where a rule reads it: "VERB/VBD"),
dependency, head (number of the word in its sentence, from 1; 0 at the root), and optionally the entity type. A
blank line ends a sentence, "---" a paragraph. The text is built from the words with one space between, none
before closing marks; a word may start with "_" to glue it to the one before.
"""

from sayso.model import Article, Span
from sayso.parse import Document, Entity, Run, Token

TIGHT = set(".,;:!?)”’%") | {"'s", "’s", "n't", "n’t"}
OPENING = set("(“‘$£€")


def parsed(table: str, **article: object) -> Document:
    """Build a document from a table as described above; keyword arguments go to the Article."""
    text, tokens, sentences, paragraphs = "", [], [], []
    for number, block in enumerate(table.strip().split("---")):
        text += "\n\n" if number else ""
        first = len(tokens)
        for lines in _sentences(block):
            start = len(tokens)
            for line in lines:
                word, lemma, pos, dep, head, *entity = line.split()
                pos, _, tag = pos.partition("/")
                glued = word.startswith("_") and len(word) > 1
                word = word.removeprefix("_") if glued else word
                if tokens and text and not (glued or word in TIGHT or text[-1] in OPENING or text.endswith("\n")):
                    text += " "
                at = len(text)
                text += word
                target = start + int(head) - 1 if int(head) else len(tokens)
                tokens.append(Token(
                    len(tokens), word, at, len(text), lemma, pos, tag or pos, dep, target,
                    entity[0] if entity else "", len(sentences), number,
                ))  # fmt: skip
            sentences.append(Run(start, len(tokens)))
        paragraphs.append(Run(first, len(tokens)))
    body = tuple(Span(tokens[p.first].start, tokens[p.last - 1].end) for p in paragraphs)
    known = {"id": "0" * 12, "source": "hand.txt", **article}
    return Document(Article(text=text, body=body, **known), tokens, sentences, paragraphs, _entities(tokens))


def line(words: str, **article: object) -> Document:
    """One sentence, its words on one line with " | " between them."""
    return parsed(words.replace(" | ", "\n"), **article)


def _sentences(block: str) -> list[list[str]]:
    parts = [[line for line in part.splitlines() if line.strip()] for part in block.split("\n\n")]
    return [part for part in parts if part]


def _entities(tokens: list[Token]) -> list[Entity]:
    found: list[Entity] = []
    for token in tokens:
        if not token.entity:
            continue
        last = found[-1] if found else None
        if last and last.run.last == token.i and last.label == token.entity:
            found[-1] = Entity(Run(last.run.first, token.i + 1), token.entity)
        else:
            found.append(Entity(Run(token.i, token.i + 1), token.entity))
    return found
