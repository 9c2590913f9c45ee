"""Who is interviewed, where answers are labelled "A:" only."""

from collections import Counter
from collections.abc import Iterator

from ...parse import Document, Run


def interviewee(document: Document, before: int) -> Run | None:
    """Who is interviewed: the person named most often in the paragraphs before one, in the longest mention; where the
    parser sees none, the first name of two words and more."""
    end = document.paragraphs[before].first
    people = [entity.run for entity in document.entities if entity.label == "PERSON" and entity.run.last <= end]
    people = people or list(_names(document, end))[:1]
    names = Counter(document.tokens[run.last - 1].text for run in people)
    if not names:
        return None
    name = names.most_common(1)[0][0]
    return max((run for run in people if document.tokens[run.last - 1].text == name), key=len)


def _names(document: Document, end: int) -> Iterator[Run]:
    """Runs of two and more proper nouns before token `end`."""
    first = 0
    for i in range(end + 1):
        if i == end or document.tokens[i].pos != "PROPN":
            if i - first > 1:
                yield Run(first, i)
            first = i + 1
