"""Quotations are quoted whole, and what is not quoted stays out."""

from plain_parses import plain
from sayso.extract.speech.completion import complete
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.quotations import quotations


def draft(document, source, cue, content):
    made = Draft("tagger", 0.9)
    words = [token.text for token in document.tokens]
    made.source, made.cue = {words.index(source)}, {words.index(cue)}
    made.content = set(range(words.index(content[0]), words.index(content[1]) + 1))
    return made


def said(document, one):
    return " ".join(document.tokens[i].text for i in sorted(one.content))


def completed(text, *parts):
    document = plain(text)
    drafts = [draft(document, *part) for part in parts]
    complete(document, drafts, quotations(document))
    return document, drafts


def test_a_quotation_begun_is_completed():
    document, (one,) = completed("“We leave. Nobody knows,” Lind said.", ("Lind", "said", ("We", "leave")))
    assert said(document, one) == "“ We leave . Nobody knows , ”"


def test_the_rest_of_an_interrupted_quotation_joins():
    document, (one,) = completed("“We leave,” Lind said. “Nobody knows it.”", ("Lind", "said", ("We", "leave")))
    assert said(document, one) == "“ We leave , ” “ Nobody knows it . ”"


def test_the_rest_of_a_sentence_that_the_cue_interrupts_joins():
    document, (one,) = completed(
        "“We leave,” said Lind, the mayor, “and nobody knows.”", ("Lind", "said", ("We", "leave"))
    )
    assert said(document, one) == "“ We leave , ” “ and nobody knows . ”"


def test_a_quotation_in_a_clause_behind_the_speaker_does_not_join():
    document, (one,) = completed(
        "“We leave,” said Lind, who is told “nobody knows.”", ("Lind", "said", ("We", "leave"))
    )
    assert said(document, one) == "“ We leave , ”"


def test_a_forgotten_mark_does_not_give_the_next_paragraph_to_the_speaker():
    document, (one,) = completed("Lind said: “We leave.\nThe council met.", ("Lind", "said", ("We", "met")))
    assert said(document, one) == "“ We leave ."


def test_a_line_behind_a_colon_stays():
    document, (one,) = completed("Lind said:\nThe council met.", ("Lind", "said", ("The", "met")))
    assert said(document, one) == "The council met"


def test_a_quotation_after_another_sentence_does_not_join():
    document, (one,) = completed(
        "“We leave,” Lind said. Rain fell. “Nobody knows it.”", ("Lind", "said", ("We", "leave"))
    )
    assert said(document, one) == "“ We leave , ”"


def test_what_the_cue_is_followed_by_is_not_said():
    document, (one,) = completed("“We leave,” Lind said of the strike.", ("Lind", "said", ("We", "strike")))
    assert said(document, one) == "“ We leave , ”"


def test_indirect_speech_before_a_quotation_is_kept():
    document, (one,) = completed("Lind said it was over: “We leave.”", ("Lind", "said", ("it", "leave")))
    assert said(document, one) == "it was over : “ We leave . ”"


def test_a_speaker_quoted_by_another_does_not_take_the_quotation_apart():
    document, (outer, inner) = completed(
        "“Orr said it was late, so we leave,” Lind wrote.", ("Lind", "wrote", ("so", "leave")),
        ("Orr", "said", ("it", "late")),
    )  # fmt: skip
    assert said(document, outer) == "“ Orr said it was late , so we leave , ”"
    assert said(document, inner) == "it was late"
