from sayso.view.evidence import Highlight, Window, cut, paragraphs, window

TEXT = "One 🚢 ship. Two ships.\n\nThree.\n\n"


def texts(parts):
    return [TEXT[part.start : part.end] for part in parts]


def test_paragraphs_are_parted_by_blank_lines():
    assert texts(paragraphs(TEXT)) == ["One 🚢 ship. Two ships.", "Three."]


def test_paragraphs_are_lines_where_no_line_is_blank():
    text = "First line.\nSecond line.\n  Third line."
    assert [text[a:b] for a, b in paragraphs(text)] == ["First line.", "Second line.", "Third line."]


def test_one_stray_blank_line_does_not_join_all_lines():
    text = "Title\n\n" + "\n".join(f"Line {number}." for number in range(20))
    assert len(paragraphs(text)) == 21


def test_a_text_of_spaces_has_no_paragraph():
    assert paragraphs(" \n \n") == []
    assert paragraphs("") == []


def test_pieces_are_cut_in_code_points():
    made = cut(TEXT, paragraphs(TEXT), [Highlight(6, 10, "c0")], [Window(0, 11)])
    assert made.paragraphs == [["One 🚢 ", ["ship", "c0"], ".", " Two ships."], ["Three."]]
    assert made.context(Window(0, 11)) == (0, 3)


def test_nested_highlights_stand_outermost_first():
    made = cut(TEXT, paragraphs(TEXT), [Highlight(6, 10, "c1"), Highlight(0, 11, "c0")], [])
    assert made.paragraphs[0] == [["One 🚢 ", "c0"], ["ship", "c0", "c1"], [".", "c0"], " Two ships."]


def test_a_highlight_over_two_paragraphs_marks_both():
    made = cut(TEXT, paragraphs(TEXT), [Highlight(12, 31, "c0")], [])
    assert made.paragraphs == [["One 🚢 ship. ", ["Two ships.", "c0"]], [["Three.", "c0"]]]


def test_an_empty_highlight_marks_nothing_and_loses_no_text():
    made = cut(TEXT, paragraphs(TEXT), [Highlight(4, 4, "c0")], [])
    flat = "".join(piece if isinstance(piece, str) else piece[0] for piece in made.paragraphs[0])
    assert flat == "One 🚢 ship. Two ships."


def test_the_surroundings_are_the_paragraph():
    assert window(TEXT, paragraphs(TEXT), 6, 10) == Window(0, 22)


def test_of_a_long_paragraph_the_nearest_sentences_are_shown():
    text = "Filler goes on here. " * 40 + "The point is made. " + "More of it follows. " * 40
    start = text.index("The point")
    found = window(text, paragraphs(text), start, start + 17)
    shown = text[found.start : found.end]
    assert len(shown) < 620
    assert shown.startswith("Filler")
    assert "The point is made." in shown
    assert shown.endswith("follows.")


def test_one_unbroken_line_is_cut_all_the_same():
    text = "x" * 100_000
    found = window(text, paragraphs(text), 50_000, 50_010)
    assert found.start <= 50_000
    assert found.end >= 50_010
    assert found.end - found.start < 700
