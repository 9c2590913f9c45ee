"""Quotations without a cue: who speaks them, and when nobody can tell."""

from msgspec.structs import replace

from plain_parses import plain
from sayso.extract.speech.drafts import Draft
from sayso.extract.speech.following import add_following
from sayso.extract.speech.quotations import quotations
from sayso.parse import Document


def followed(text, *, content=True, source="Lind"):
    """The drafts after the rules, given one draft: source, cue and all before it in the first paragraph."""
    document = plain(text)
    words = [token.text for token in document.tokens]
    one = Draft("tagger", 0.9)
    one.source, one.cue = {words.index(source)}, {words.index("said")}
    one.content = set(range(min(one.source | one.cue))) if content else set()
    drafts = [one]
    add_following(document, drafts, quotations(document))
    return document, drafts


def said(document, draft):
    return " ".join(document.tokens[i].text for i in sorted(draft.content))


def test_a_paragraph_of_quotation_right_after_another_is_the_rest_of_it():
    document, drafts = followed("“We leave,” said Lind.\n“Nobody knows it.”")
    assert [said(document, d) for d in drafts] == ["“ We leave , ” “ Nobody knows it . ”"]


def test_a_paragraph_of_quotation_after_indirect_speech_is_the_last_speakers():
    document, drafts = followed("The rain is near, said Lind.\n“Nobody knows it.”")
    assert [d.by for d in drafts] == ["tagger", "quotation-follows"]
    assert drafts[1].source == drafts[0].source
    assert drafts[1].confidence < drafts[0].confidence
    assert said(document, drafts[1]) == "“ Nobody knows it . ”"


def test_a_short_line_in_other_marks_is_a_heading():
    _, drafts = followed("“We leave,” said Lind.\n‘Rain is no friend’")
    assert len(drafts) == 1


def test_an_open_quotation_stays_one_statement():
    document = plain("Lind said: “We leave.\n“Nobody knows it.”")
    one = Draft("tagger", 0.9)
    one.source, one.cue, one.content = {0}, {1}, {3, 4, 5, 6}
    drafts = [one]
    add_following(document, drafts, quotations(document))
    assert drafts == [one]
    assert one.content == set(range(3, len(document)))


def test_a_line_with_a_colon_introduces_the_next():
    document, drafts = followed("Lind said:\n“Nobody knows it.”", content=False)
    assert len(drafts) == 1
    assert "Nobody" in {document.tokens[i].text for i in drafts[0].content}


def test_a_signed_quotation_is_the_signers():
    document, drafts = followed("“We leave,” said Lind.\n“Nobody knows it.” — Ada Orr")
    assert drafts[1].by == "signature"
    assert [document.tokens[i].text for i in sorted(drafts[1].source)] == ["Ada", "Orr"]


def test_a_quotation_after_a_plain_paragraph_has_no_speaker():
    _, drafts = followed("“We leave,” said Lind.\nRain fell.\nIt fell.\n“Nobody knows it.”")
    assert len(drafts) == 1


def test_a_quotation_after_a_plain_sentence_is_whose_the_one_before_was():
    _, drafts = followed("“We leave,” said Lind. Rain fell.\n“Nobody knows it.”")
    assert drafts[1].source == drafts[0].source
    assert drafts[1].confidence < 0.5


def test_a_line_with_a_colon_and_no_cue_gives_no_speaker():
    _, drafts = followed("The rain is near, said Lind. A song of Orr:\n“Nobody knows it.”")
    assert [d.by for d in drafts if d.source] == ["tagger"]


def test_the_first_paragraphs_of_a_quotation_are_whose_the_last_is():
    document = plain("“We leave.\n“Nobody knows it,” said Lind.")
    one = Draft("tagger", 0.9)
    one.source, one.cue, one.content = {11}, {10}, {5, 6, 7}
    assert document.tokens[11].text == "Lind"
    drafts = [one]
    add_following(document, drafts, quotations(document))
    assert drafts == [one]
    assert said(document, one).startswith("“ We leave . “ Nobody knows it")


def test_a_statement_made_inside_a_quotation_is_not_its_speaker():
    document = plain("“We leave,” said Lind.\n“Orr said nobody knows it.”")
    one, inner = Draft("tagger", 0.9), Draft("tagger", 0.9)
    one.source, one.cue, one.content = {6}, {5}, {0, 1, 2, 3, 4}
    inner.source, inner.cue, inner.content = {9}, {10}, {11, 12, 13}
    drafts = [one, inner]
    add_following(document, drafts, quotations(document))
    assert drafts == [one, inner]
    assert said(document, one).endswith("“ Orr said nobody knows it . ”")
    assert said(document, inner) == "nobody knows it"


def test_a_doubtful_cue_that_holds_a_quotation_is_kept():
    document = plain("Lind said: “Nobody knows it.”")
    one = Draft("tagger", 0.4)
    one.source, one.cue, one.content = {0}, {1}, {4, 5, 6}
    add_following(document, [one], quotations(document))
    assert one.speech


def test_a_forgotten_closing_mark_gives_no_second_statement():
    document = plain("“Nobody knows it, said Lind. Rain fell.")
    one = Draft("tagger", 0.9)
    one.source, one.cue, one.content = {6}, {5}, {1, 2, 3}
    drafts = [one]
    add_following(document, drafts, quotations(document))
    assert drafts == [one]
    assert one.content == {1, 2, 3}


def test_a_title_is_nobodys_speech():
    _, drafts = followed("“We leave,” said Lind.\n“The Long Road Home.”")
    assert len(drafts) == 1


def adding(tag):
    """ "Rain fell, said Lind. Adding: “We leave.”", the participle tagged as told."""
    document = plain("Rain is near, said Lind. Adding: “We leave.”")
    word = next(token for token in document.tokens if token.text == "Adding")
    tokens = [replace(token, tag=tag) if token is word else token for token in document.tokens]
    document = Document(document.article, tokens, document.sentences, document.paragraphs)
    one, two = Draft("tagger", 0.9), Draft("tagger", 0.9)
    one.source, one.cue, one.content = {5}, {4}, {0, 1, 2}
    two.cue, two.content = {word.i}, set(range(word.i + 2, len(document)))
    add_following(document, [one, two], quotations(document))
    return two.source


def test_a_participle_that_opens_its_sentence_has_the_speaker_before():
    assert adding("VBG") == {5}
    assert adding("VBD") == set()
