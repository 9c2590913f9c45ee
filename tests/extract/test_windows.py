"""Articles cut into windows: every token in exactly one, none longer than the encoder reads."""

from plain_parses import plain
from sayso.extract.speech.windows import SEPARATOR, START, blocks, packed


def letters(words):
    """A fake tokenizer: one piece a letter, none for a mark."""
    ids, owners = [], []
    for n, word in enumerate(words):
        for letter in word if word[0].isalnum() else "":
            ids.append(ord(letter))
            owners.append(n)
    return ids, owners


def test_paragraphs_are_packed_whole():
    document = plain("Ab cd.\nEf gh.\nIj kl.")
    windows = packed(blocks(document, letters, 10), 12)
    assert [(w.run.first, w.run.last) for w in windows] == [(0, 6), (6, 9)]
    assert windows[0].pieces == [START, *map(ord, "Abcd"), SEPARATOR, *map(ord, "Efgh"), SEPARATOR]


def test_each_token_knows_its_first_piece():
    window = packed(blocks(plain("Ab cd."), letters, 10), 12)[0]
    assert window.places == [1, 3, -1]


def test_a_long_paragraph_is_cut_at_sentence_ends():
    document = plain("Ab cd. Ef gh. Ij kl.")
    parts = blocks(document, letters, 9)
    assert [(part.run.first, part.run.last) for part in parts] == [(0, 6), (6, 9)]
    assert all(len(part.pieces) <= 9 for part in parts)


def test_a_long_sentence_is_cut_between_words():
    parts = blocks(plain("Abc def ghi"), letters, 7)
    assert [(part.run.first, part.run.last) for part in parts] == [(0, 2), (2, 3)]


def test_a_word_longer_than_a_window_is_cut_short_not_lost():
    parts = blocks(plain("Abcdefghij kl"), letters, 4)
    assert [(p.run.first, p.run.last, len(p.pieces)) for p in parts] == [(0, 1, 4), (1, 2, 2)]


def test_no_text_no_windows():
    assert packed(blocks(plain(""), letters, 10), 12) == []
