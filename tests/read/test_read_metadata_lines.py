import pytest

from sayso.read.metadata_lines import is_stamp, is_unknown_label, metadata_kind, publication_date


@pytest.mark.parametrize(
    "text",
    [
        "Issue Details : Vol 18 Issue 2",
        "Page No. : 15",
        "Category : Harbours",
        ": June 5, 2024",
        "Published: 5 June 2024 10:00 GMT",
        "Published June 5, 2024",
        "Updated 3:45 p.m. ET May 3, 2024",
        "Last updated on 2024-05-03T10:00:00Z",
        "Friday, May 3, 2024",
        "7 p.m.",
        "PORT LIND, 4 March 2024",
        "3 hours ago",
        "5 min read",
        "© 2024 Coast Times",
        "Copyright 2024 Coast Times. All rights reserved.",
        "Correction: An earlier version of this article misstated the price.",
        "This article has been updated to include a reply from the mayor.",
        "Tags: harbour, Lund, council",
        "Source: Coast Times",
        "* * *",
        "https://example.org/harbour",
        "#harbour #lund",
        "File:Lund harbour.jpg",
    ],
)
def test_metadata_lines(text):
    assert metadata_kind(text) == "metadata"


@pytest.mark.parametrize(
    "text",
    [
        "LIND: We agree.",
        "Q: Why wait?",
        "Published in 2012, the book sold well.",
        "The date: nobody knows it.",
        "Source: the mayor said that she was ill.",
        "Newspaper: mayor used a private account for years",
        "On Monday.",
        "In May 2024, the council met.",
        "Updated plans were shown on May 3, 2024.",
        "“7 p.m.,” she said.",
    ],
)
def test_story_lines(text):
    assert metadata_kind(text) is None


def test_labels_of_title_and_standfirst():
    assert metadata_kind("Sub Title : Why the harbour waits") == "standfirst"
    assert metadata_kind("Headline: Harbour vote delayed") == "headline"


def test_a_stamp_needs_a_number():
    assert not is_stamp("Monday")
    assert is_stamp("Mon 3 May 2024 10.15 BST")


def test_an_unknown_label_has_a_space_before_its_colon():
    assert is_unknown_label("Dossier : Harbours")
    assert not is_unknown_label("Ana Ruiz: The council has no choice")


@pytest.mark.parametrize(
    ("text", "above", "date"),
    [
        ("Published: 5 June 2024", False, "2024-06-05"),
        ("Posted on June 5, 2024", True, "2024-06-05"),
        (": June 5, 2024", True, "2024-06-05"),
        ("June 5, 2024", True, "2024-06-05"),
        ("June 5, 2024", False, None),
        ("Port Lind, 5 June 2024", True, "2024-06-05"),
        ("Updated: June 5, 2024", True, None),
        ("Updated June 5, 2024", True, None),
        ("Issue : Vol 18 June 2024", True, None),
        ("May 3", True, None),
    ],
)
def test_the_date_a_line_gives(text, above, date):
    assert publication_date(text, above=above) == date


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("This article was first published on 14 October 2020.", "2020-10-14"),
        ("This story was originally published on October 14, 2020 and has since been updated.", "2020-10-14"),
        ("A version of this article first appeared in The Lind Courier on May 3, 2021.", "2021-05-03"),
        ("The report was first published on 14 October 2020.", None),
        ("This article was first published in The Lind Courier.", None),
    ],
)
def test_a_sentence_that_tells_when_the_article_was_published(text, published):
    assert publication_date(text, above=False) == published
