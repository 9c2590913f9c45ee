"""Lines that open with a speaker's label."""

from parses import parsed
from plain_parses import plain
from sayso.extract.speech.transcripts import read_transcripts
from sayso.parse import Document, Entity, Run


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


def test_a_label_may_have_a_title_a_bracket_and_stand_alone():
    text = "Dr. Ada Lind: We go.\nIvo Berg (Norwick): Who is it?\nDr. Ada Lind: We leave.\nIvo Berg (Norwick): Go."
    assert [who for who, _ in lines(text)] == ["Dr . Ada Lind", "Ivo Berg", "Dr . Ada Lind", "Ivo Berg"]
    assert lines("LIND:\nWe go.\nTHE HERALD:\nWho is it?\nLIND:\nWe leave.") == [
        ("LIND", "We go ."), ("THE HERALD", "Who is it ?"), ("LIND", "We leave ."),
    ]  # fmt: skip


def test_a_paragraph_without_a_label_goes_on_with_the_one_before():
    assert lines("LIND: We go.\nIt is late.\nORR: Who is it?\nLIND: We leave.\nRain fell.") == [
        ("LIND", "We go . It is late ."), ("ORR", "Who is it ?"), ("LIND", "We leave ."),
    ]  # fmt: skip


def test_questions_are_nobodys_and_answers_the_one_the_text_is_about():
    text = "Ada Lind is mayor.\nQ: Who is it?\nA: We are.\nQ: Who knows?\nA: We go."
    document = plain(text)
    document = Document(
        document.article, document.tokens, document.sentences, document.paragraphs, [Entity(Run(0, 2), "PERSON")]
    )
    drafts = []
    read_transcripts(document, drafts)
    assert [len(d.source) for d in drafts] == [0, 1, 0, 1]
    assert [sorted(d.meant) for d in drafts] == [[], [0, 1], [], [0, 1]]
    assert [bool(d.cue) for d in drafts] == [False, True, False, True]


def test_a_list_of_facts_is_no_transcript():
    assert lines("WHEN: It is noon.\nWHERE: It is here.\nWHEN: It is one.") == []
    assert lines("EAST: Three.\nWEST: Two.\nEAST: Four.") == []


def test_a_label_that_names_no_speaker_ends_what_is_said():
    assert lines("LIND: We go.\nPHOTO: The mill is old.\nORR: Who is it?\nLIND: We leave.") == [
        ("LIND", "We go ."), ("ORR", "Who is it ?"), ("LIND", "We leave ."),
    ]  # fmt: skip


TURNS = """---
    LIND lind NOUN ROOT 0
    : : PUNCT punct 1
    Go go VERB dep 1
    ---
    ORR orr NOUN ROOT 0
    : : PUNCT punct 1
    Why why ADV dep 1
    ---
    LIND lind NOUN ROOT 0
    : : PUNCT punct 1
    Go go VERB dep 1
    """


def test_a_label_in_capitals_means_who_is_named_in_the_text():
    document = parsed("""
    Chair chair NOUN compound 3
    Ada Ada PROPN compound 3
    Lind Lind PROPN ROOT 0 PERSON
    """ + TURNS)
    drafts = []
    read_transcripts(document, drafts)
    assert [(sorted(d.source), sorted(d.meant)) for d in drafts] == [([3], [2]), ([6], []), ([9], [2])]


def test_a_paragraph_that_names_the_speaker_is_the_writers():
    text = "Ada Lind is mayor.\nQ: Who is it?\nA: We are.\nLind leaves us.\nQ: Who knows?\nA: We go.\nIt is late."
    assert [content for _, content in lines(text)] == ["Who is it ?", "We are .", "Who knows ?", "We go ."]


def test_a_name_may_be_a_word_for_facts():
    assert [who for who, _ in lines("SENATOR PRICE: We go.\nORR: Who is it?\nSENATOR PRICE: We are.")] == [
        "SENATOR PRICE", "ORR", "SENATOR PRICE",
    ]  # fmt: skip


def test_but_not_a_programme_that_has_the_name():
    document = parsed("""
    The the DET det 3
    Lind Lind PROPN compound 3
    Report Report PROPN ROOT 0
    """ + TURNS)
    drafts = []
    read_transcripts(document, drafts)
    assert [sorted(d.meant) for d in drafts] == [[], [], []]
