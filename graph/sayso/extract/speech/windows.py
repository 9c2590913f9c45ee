"""Cuts an article into the windows the encoder reads: whole paragraphs with [SEP] between them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from ...parse import Document, Run

START, SEPARATOR = 101, 102  # [CLS] and [SEP] in the vocabulary of all-MiniLM-L6-v2

Encode = Callable[[list[str]], tuple[list[int], list[int | None]]]
"""Words -> the numbers of their sub-words, and the word each sub-word belongs to."""


class Block(Struct, frozen=True):
    """Consecutive tokens as sub-words: `pieces` their numbers, `places` where each token's first one stands
    (-1 for a token that has none, such as a lone control character). In a window, `borders` are the places of its
    separators."""

    run: Run
    pieces: list[int]
    places: list[int]
    borders: tuple[int, ...] = ()


def blocks(document: Document, encode: Encode, limit: int, texts: Sequence[str] = ()) -> list[Block]:
    """One block a paragraph; one of more than `limit` sub-words is cut, at sentence ends if it can be. `texts`
    stand in for the tokens' own, one a token, where given."""
    texts = texts or [token.text for token in document.tokens]
    found: list[Block] = []
    for paragraph in document.paragraphs:
        block = _block(encode, paragraph, texts[paragraph.first : paragraph.last])
        found += [block] if len(block.pieces) <= limit else _cut(document, block, limit)
    return found


def _block(encode: Encode, run: Run, texts: Sequence[str]) -> Block:
    pieces, words = encode(list(texts))
    places = [-1] * len(run)
    for place, word in enumerate(words):
        if word is not None and places[word] < 0:
            places[word] = place
    return Block(run, pieces, places)


def _cut(document: Document, block: Block, limit: int) -> Iterator[Block]:
    """Pieces of a long block, each up to the last sentence end that fits, else the last whole token."""
    starts, first = _starts(block), block.run.first
    while first < block.run.last:
        last = _last_fitting(block.run, starts, first, limit)
        if last < block.run.last:
            ends = [i for i in range(first + 1, last + 1) if _opens_sentence(document, i)]
            last = ends[-1] if ends else last
        yield _part(block, starts, Run(first, last), limit)
        first = last


def _opens_sentence(document: Document, i: int) -> bool:
    return i < len(document) and document.sentence_of(i).first == i


def _starts(block: Block) -> list[int]:
    """Where the sub-words of each token begin, and those of the one behind the last: its own first one, or the next
    token's."""
    starts = [len(block.pieces)]
    for place in reversed(block.places):
        starts.append(place if place >= 0 else starts[-1])
    return starts[::-1]


def _last_fitting(whole: Run, starts: Sequence[int], first: int, limit: int) -> int:
    begin = starts[first - whole.first]
    last = first + 1  # a single token longer than the limit is cut short, never skipped
    while last < whole.last and starts[last + 1 - whole.first] - begin <= limit:
        last += 1
    return last


def _part(block: Block, starts: Sequence[int], run: Run, limit: int) -> Block:
    begin, end = (starts[i - block.run.first] for i in (run.first, run.last))
    end = min(end, begin + limit)
    places = block.places[run.first - block.run.first : run.last - block.run.first]
    return Block(run, block.pieces[begin:end], [p - begin if p >= 0 else -1 for p in places])


def packed(parts: Sequence[Block], size: int) -> list[Block]:
    """Whole windows: as many consecutive blocks as fit into `size` sub-words, [CLS] before and a [SEP] after
    each; a block that fills a window alone may be `size - 2` long."""
    windows: list[list[Block]] = []
    room = 0
    for part in parts:
        need = len(part.pieces) + 1
        if not windows or need > room:
            room = size - 1
            windows.append([])
        windows[-1].append(part)
        room -= need
    return [_joined(window) for window in windows]


def _joined(parts: Iterable[Block]) -> Block:
    pieces, places, runs, borders = [START], [], [], []
    for part in parts:
        places += [place + len(pieces) if place >= 0 else -1 for place in part.places]
        pieces += [*part.pieces, SEPARATOR]
        borders.append(len(pieces) - 1)
        runs.append(part.run)
    return Block(Run(runs[0].first, runs[-1].last), pieces, places, tuple(borders))
