"""Roles that descriptions tell."""

from casting import cast
from parses import line


def test_a_role_beside_the_name_over_another_is_the_persons():
    document = line(
        "Its its PRON poss 2 | chair chair NOUN nsubj 9 | , , PUNCT punct 9 | the the DET det 6 | "
        "former former ADJ amod 6 | judge judge NOUN nsubj 9 | Ana Ana PROPN compound 8 | Lind Lind PROPN appos 6 | "
        "spoke speak VERB ROOT 0"
    )
    (lind,) = cast(document, [("Ana Lind", "person", {})])
    assert [held.role for held in lind.roles] == ["chair", "judge"]
    assert "Its chair" in {document.article.text[m.start : m.end] for m in lind.mentions}


def test_kin_is_no_role():
    document = line(
        "His his PRON poss 3 | old old ADJ amod 3 | friend friend NOUN nsubj 7 | , , PUNCT punct 3 | "
        "Ana Ana PROPN compound 6 | Lind Lind PROPN appos 3 | spoke speak VERB ROOT 0"
    )
    (lind,) = cast(document, [("Ana Lind", "person", {})])
    assert lind.roles == ()
