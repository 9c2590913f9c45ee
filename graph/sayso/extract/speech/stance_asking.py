"""What the stance reader is asked: the words it reads, whose each is, and which mention the target."""

from collections.abc import Collection, Container, Iterable, Sequence
from typing import NamedTuple

from ...parse import Document

# A word of the speaker's, the target's first mention, another one, a word that somebody else tells around them.
PLAIN, MAIN, FURTHER, AROUND = range(4)


class Asked(NamedTuple):
    """One question: the words that are read, and for each whose it is and whether it mentions the target (`marks`)."""

    words: Sequence[int]
    marks: Sequence[int]


def asked(words: Sequence[int], mentions: Sequence[Iterable[int]], own: Container[int]) -> Asked:
    """The question about one who is mentioned in `words`, each mention as its words, the main first; the speaker's
    words are `own`, the others stand around them."""
    marks = dict.fromkeys((i for mention in mentions for i in mention), FURTHER)
    marks.update(dict.fromkeys(mentions[0], MAIN))
    return Asked(words, [marks.get(i, PLAIN if i in own else AROUND) for i in words])


def reading(document: Document, words: Collection[int]) -> range:
    """What is read of an article where a statement has these `words`: their sentences, those between, and the one
    before, which often tells who speaks and why."""
    first, last = (document.tokens[i].sentence for i in (min(words), max(words)))
    return range(document.sentences[max(0, first - 1)].first, document.sentences[last].last)
