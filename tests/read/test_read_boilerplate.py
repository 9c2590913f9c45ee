"""Whole texts: each line written with the mark it must get, "body" for the story's."""

from itertools import pairwise

import pytest

from sayso.read.articles import article
from sayso.read.draft import Draft

LEDE = (
    "The city council of Lund on Friday delayed a vote on a new harbour until June, after hundreds of residents "
    "objected to the plan in writing."
)
MAYOR = 'The mayor, Ana Ruiz, said the council needed more time. "We must get this right," she told reporters.'
COST = "The plan would cost 20 million euros, the council said in a paper that was published in March."


def marked(lines, between="\n", **known):
    text = between.join(line for _, line in lines)
    found = article(Draft(source="a.txt", text=text, **known))
    kinds = {span.of(text): "body" for span in found.body}
    kinds |= {mark.span.of(text): mark.kind for mark in found.marks}
    return found, kinds


def check(lines, between="\n", **known):
    found, kinds = marked(lines, between, **known)
    assert [(kinds.get(line), line) for _, line in lines] == lines
    return found


WIRE = [
    ("headline", "Harbour vote delayed until June"),
    ("byline", "By Mara Lind and Jo Berg"),
    ("body", "LUND, Sweden, May 3, 2024 (Reuters) - " + LEDE),
    ("body", MAYOR),
    ("body", "“We are done.”"),
    ("body", "What did they want?"),
    ("headline", "WHAT COMES NEXT"),
    ("body", COST),
    ("byline", "(Reporting by Mara Lind in Lund; Editing by Jo Berg)"),
]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n", "\r\n\r\n"])
def test_a_wire_report(between):
    found = check(WIRE, between)
    assert found.title == "Harbour vote delayed until June"
    assert found.authors == ("Mara Lind", "Jo Berg")
    assert (found.published, found.published_basis) == ("2024-05-03", "text")
    assert found.publisher == "Reuters"


def test_a_news_page_copied_with_its_menu():
    found = check([
        ("breadcrumb", "Home > News > Sweden"),
        ("breadcrumb", "Coast Times"),
        ("headline", "Harbour vote delayed until June, mayor says"),
        ("standfirst", "A decision that splits the city is put off after protests"),
        ("byline", "By Mara Lind, Political Editor"),
        ("metadata", "Published: 3 May 2024 10:15 BST"),
        ("metadata", "3 min read"),
        ("teaser", "Share"),
        ("body", LEDE),
        ("teaser", "Advertisement"),
        ("body", MAYOR),
        ("teaser", "READ MORE: Harbour costs rise by a fifth"),
        ("teaser", "“We must get this right”"),
        ("teaser", "Subscribe to our newsletter to get the latest from Lund in your inbox."),
        ("body", COST),
        ("teaser", "Harbour costs rise by a fifth in a year"),
        ("body", "The council meets again on 6 June."),
        ("teaser", "You may also like"),
        ("teaser", "Ten best beaches near Lund"),
        ("comment", "Leave a comment"),
    ])  # fmt: skip
    assert found.title == "Harbour vote delayed until June, mayor says"
    assert found.authors == ("Mara Lind",)
    assert found.published == "2024-05-03"


def test_the_header_of_a_magazine():
    found = check([
        ("headline", "Sweden – Denmark, a Bridge Too Far:"),
        ("standfirst", "Sub Title : What the bridge would cost"),
        ("metadata", "Issue Details : Vol 3 Issue 2 May – Jun 2024"),
        ("byline", "Author : Mara Lind, Editor-in-Chief"),
        ("metadata", "Page No. : 15"),
        ("metadata", "Category : Bridges"),
        ("metadata", "Dossier : The Sound"),
        ("metadata", ": June 5, 2024"),
        ("body", LEDE),
        ("body", COST),
    ])  # fmt: skip
    assert found.title == "Sweden – Denmark, a Bridge Too Far"
    assert (found.published, found.authors) == ("2024-06-05", ("Mara Lind",))


def test_a_headline_below_a_story_without_one_above():
    found = check([
        ("body", LEDE),
        ("body", MAYOR),
        ("breadcrumb", "Домой"),
        ("breadcrumb", "United Kingdom"),
        ("headline", "UK — Science Why the harbour of Lund has to wait until June"),
    ])  # fmt: skip
    assert found.title == "Why the harbour of Lund has to wait until June"


def test_captions_and_credits():
    text_lines = [LEDE, "Ana Ruiz in Lund on Friday. Photo: Jo Berg/AFP", MAYOR,
                  "The mayor waits.Credit…Jo Berg/EPA, via Alamy", COST,
                  "Ana Ruiz arrives in Lund on Friday.", "Jo Berg/Reuters", COST.replace("20", "30")]  # fmt: skip
    text = "\n\n".join(text_lines)
    found = article(Draft(source="a.txt", text=text))
    assert [(mark.kind, mark.span.of(text)) for mark in found.marks] == [
        ("caption", "Ana Ruiz in Lund on Friday."),
        ("credit", "Photo: Jo Berg/AFP"),
        ("caption", "The mayor waits."),
        ("credit", "Credit…Jo Berg/EPA, via Alamy"),
        ("caption", "Ana Ruiz arrives in Lund on Friday."),
        ("credit", "Jo Berg/Reuters"),
    ]
    assert [span.of(text) for span in found.body] == [LEDE, MAYOR, COST, COST.replace("20", "30")]


def test_an_agency_in_brackets_after_the_last_sentence():
    text = LEDE + "\n" + MAYOR + " (Reuters)"
    found = article(Draft(source="a.txt", text=text))
    assert [span.of(text) for span in found.body] == [LEDE, MAYOR]
    assert [mark.span.of(text) for mark in found.marks] == ["(Reuters)"]


def test_an_interview_keeps_every_turn():
    check([
        ("headline", "Ana Ruiz on the harbour"),
        ("body", "Q: Why wait?"),
        ("body", "A: Because we must."),
        ("body", "MORENO: We agree."),
        ("body", "Ana Ruiz: The council has no choice"),
        ("body", "“It is over.”"),
        ("body", "Why not?"),
        ("body", LEDE),
        ("body", "The council listed three demands:"),
        ("body", "A new road"),
        ("body", "Two new bridges"),
        ("body", COST),
    ])  # fmt: skip


def test_a_first_sentence_is_no_headline():
    check([("body", LEDE), ("body", MAYOR), ("body", COST)])


def test_a_known_title_is_found_even_if_it_is_closed_like_a_sentence():
    from sayso.read.metadata import Metadata

    lines = [("headline", "Mayor says harbour vote must wait."), ("body", LEDE), ("body", MAYOR)]
    check(lines, stated=Metadata(title="Mayor says harbour vote must wait"))


def test_a_video_between_the_paragraphs_of_a_short_story():
    check([
        ("headline", "Harbour vote delayed until June"),
        ("byline", "Jo Berg"),
        ("metadata", "Published: 4:00pm, 7 May 2024"),
        ("body", LEDE),
        ("metadata", "02:15"),
        ("teaser", "Protesters fill the streets of Lund"),
        ("body", "“I have done what I could,” Lind said."),
        ("body", "She did not say more."),
        ("teaser", "FOLLOW"),
    ])  # fmt: skip


def test_a_headline_repeated_above_and_below():
    check([
        ("headline", "Harbour vote delayed until June"),
        ("headline", "Home > News > Harbour vote delayed until June"),
        ("body", LEDE),
        ("body", COST),
        ("headline", "Harbour vote delayed until June | Coast Times"),
    ])  # fmt: skip


def test_the_readers_part_goes_to_the_end():
    check([
        ("body", LEDE),
        ("body", MAYOR),
        ("body", COST),
        ("comment", "2 Comments"),
        ("comment", "Ilse says:"),
        ("comment", "I never liked the plan, and I said so."),
        ("comment", "Reply"),
    ])  # fmt: skip


def test_a_button_named_comments_above_the_story_does_not_swallow_it():
    check([("headline", "Harbour vote delayed until June"), ("comment", "Comments"), ("body", LEDE), ("body", MAYOR)])


def test_a_standfirst_told_again_in_the_story():
    check([
        ("standfirst", "Hundreds of residents objected to the plan in writing, and the vote on a new harbour waits."),
        ("body", LEDE),
        ("body", MAYOR),
        ("body", COST),
    ])  # fmt: skip


def test_a_paragraph_printed_twice_counts_once():
    text = "\n\n".join([LEDE, MAYOR, COST, LEDE])
    found = article(Draft(source="a.txt", text=text))
    assert [span.of(text) for span in found.body] == [LEDE, MAYOR, COST]
    assert [mark.kind for mark in found.marks] == ["teaser"]


def test_texts_that_never_close_a_sentence_keep_all_lines():
    lines = [f"line {n} of the song goes on without an end" for n in range(8)]
    text = "\n\n".join(line.capitalize() for line in lines)
    assert len(article(Draft(source="a.txt", text=text)).body) == 8


def test_one_sentence_is_the_story():
    text = "Mara Lind said she will visit Lund in June"
    assert [span.of(text) for span in article(Draft(source="a.txt", text=text)).body] == [text]


def test_bullets_stay_outside_the_spans():
    text = LEDE + "\n- The plan costs 20 million euros.\n• It was drawn in 2019."
    found = article(Draft(source="a.txt", text=text))
    assert [span.of(text) for span in found.body][1:] == ["The plan costs 20 million euros.", "It was drawn in 2019."]


def test_spans_and_marks_never_overlap_and_cover_every_letter():
    text = "\n".join(line for _, line in WIRE)
    found = article(Draft(source="a.txt", text=text))
    spans = sorted([*found.body, *(mark.span for mark in found.marks)])
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert sum(len(span.of(text)) for span in spans) == len(text.replace("\n", ""))
