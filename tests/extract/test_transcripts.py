"""Lines that open with a speaker's label."""

from plain_parses import plain
from sayso.extract.speech.transcripts import read_transcripts


def lines(text):
    document = plain(text)
    drafts = []
    read_transcripts(document, drafts)
    word = [token.text for token in document.tokens]
    return [(" ".join(word[i] for i in sorted(d.source)), " ".join(word[i] for i in sorted(d.content))) for d in drafts]


def test_labelled_lines_are_statements():
    assert lines("LIND: We go.\nORR: Who?\nLIND: All of us.") == [
        ("LIND", "We go ."), ("ORR", "Who ?"), ("LIND", "All of us ."),
    ]  # fmt: skip


def test_labels_may_stand_in_quotation_marks_and_have_two_words():
    assert [who for who, _ in lines("“Ada Lind: We go.\n“Bo Orr: Who?\n“Ada Lind: All of us.”")] == [
        "Ada Lind", "Bo Orr", "Ada Lind",
    ]  # fmt: skip


def test_a_single_label_is_no_transcript():
    assert lines("UPDATE: We go.\nRain fell.\nLONDON: It rained.") == []
    assert lines("The plan has one aim: We go.\nThe plan has one flaw: rain.") == []
