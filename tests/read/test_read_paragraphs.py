from sayso.read.paragraphs import LONGEST, paragraphs


def pieces(text):
    return [span.of(text) for span in paragraphs(text)]


def test_a_line_is_a_paragraph():
    found = pieces("One is here.\nTwo is there.\n\n  Three ends.  \n")
    assert found == ["One is here.", "Two is there.", "Three ends."]


def test_carriage_returns_and_page_breaks_end_a_line():
    assert pieces("One.\r\nTwo.\r\rThree.\fFour.\u2028Five.") == ["One.", "Two.", "Three.", "Four.", "Five."]


WRAPPED = (
    "The city council of Lund on Friday delayed a vote on a new harbour\n"
    "until June, after hundreds of residents objected to the plan in\n"
    "writing. The mayor, Ana Ruiz, said that nobody should be surprised by\n"
    "the delay.\n"
)


def test_wrapped_lines_are_one_paragraph():
    assert pieces(WRAPPED + "\n" + WRAPPED) == [WRAPPED.strip(), WRAPPED.strip()]


def test_wrapped_lines_with_carriage_returns():
    text = (WRAPPED + "\n" + WRAPPED).replace("\n", "\r\n")
    assert [piece.count("\r\n") for piece in pieces(text)] == [3, 3]


def test_an_indent_starts_a_paragraph_in_wrapped_text():
    assert len(pieces("   " + WRAPPED + "   " + WRAPPED + "   " + WRAPPED)) == 3


def test_a_line_that_goes_on_in_lower_case_is_joined():
    assert pieces("The council met on Monday and\nvoted for the plan.\nIt was late.") == [
        "The council met on Monday and\nvoted for the plan.",
        "It was late.",
    ]


def test_list_items_are_paragraphs_of_their_own():
    assert len(pieces("Three demands\n- a new road\n- two bridges\n- more money")) == 4


def test_a_block_quotation_loses_its_marker():
    assert pieces("> We need time.") == ["We need time."]


def test_a_very_long_paragraph_is_cut_at_sentences():
    text = "The minister said that taxes would rise. " * 1000
    found = pieces(text)
    assert all(len(piece) <= LONGEST and piece.endswith("rise.") for piece in found)
    assert " ".join(found) == text.strip()


def test_a_very_long_word_is_cut_too():
    assert "".join(pieces("a" * 20_000)) == "a" * 20_000


def test_nothing_but_white_space_has_no_paragraph():
    assert paragraphs(" \n\t\n\u200b\n") == ()
