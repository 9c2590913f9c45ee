import pytest

from sayso.read.credits import captions_beside, find_credit, opens_caption


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("The harbour at dawn. Photo: Jane Roe/AFP", "Photo: Jane Roe/AFP"),
        ("Ms. Lind in Lund.Credit…Jo Berg/EPA, via Alamy", "Credit…Jo Berg/EPA, via Alamy"),
        ("Ms. Lind in Lund. Credit Jo Berg/The Coast Times", "Credit Jo Berg/The Coast Times"),
        ("Mara Lind speaks in Lund. (AP Photo/Jo Berg)", "(AP Photo/Jo Berg)"),
        ("Mara Lind speaks in Lund (Photo by Jo Berg/Getty Images)", "(Photo by Jo Berg/Getty Images)"),
        ("Mara Lind speaks in Lund. REUTERS/Jo Berg/File Photo", "REUTERS/Jo Berg/File Photo"),
        ("Mara Lind speaks in Lund. Jo Berg/The Coast Times", "Jo Berg/The Coast Times"),
        ("Mara Lind speaks in Lund Photo: Jo Berg/AFP via Getty Images", "Photo: Jo Berg/AFP via Getty Images"),
        ("Mara Lind speaks in Lund | Photo: Jo Berg", "Photo: Jo Berg"),
        ("Getty Images.", "Getty Images."),
        ("Jo Berg / Reuters", "Jo Berg / Reuters"),
        ("Bloomberg via Getty Images", "Bloomberg via Getty Images"),
        ("Photo courtesy of Lund Museum", "Photo courtesy of Lund Museum"),
        ("Image: Jo Berg.", "Image: Jo Berg."),
        ("File photo", "File photo"),
    ],
)
def test_a_credit_is_found_where_it_starts(text, credit):
    found = find_credit(text)
    assert found is not None
    assert text[found.start :] == credit


@pytest.mark.parametrize(
    "text",
    [
        "LUND (AP) — The vote failed.",
        "He took the credit: the deal was his.",
        "The poll was taken by Reuters.",
        "A Washington Post/ABC News poll put her ahead.",
        "Asked about the picture, she said: “No comment.”",
        "The paper belongs to Michael R. Bloomberg.",
        "She was elected in Pa. (Pa.)",
        "She spoke to a British agency. Reuters.",
        "He left the pool.",
        "The credit: nobody wanted it, said the mayor, and so it went to the council.",
    ],
)
def test_a_story_has_no_credit(text):
    assert find_credit(text) is None


def test_a_bare_agency_in_brackets_leaves_the_sentence_before_it_to_the_story():
    found = find_credit("The council will meet again in June, she said. (Reuters)")
    assert found is not None
    assert not found.captioned


def test_openings_of_captions():
    assert opens_caption("FILE PHOTO: Mara Lind speaks in Lund in 2021.")
    assert opens_caption("In this photo taken on Monday, Mara Lind waves.")
    assert not opens_caption("File photos were shown in court, she said.")


def test_a_caption_beside_a_credit():
    assert captions_beside("Mara Lind arrives in Lund on Monday.")
    assert not captions_beside("Mara Lind, who arrives in Lund on Monday, said she was ready.")
