"""Quotations without a cue: who speaks them, and when nobody can tell."""

from plain_parses import plain
from sayso.extract.speech.decoding import Draft
from sayso.extract.speech.following import add_following
from sayso.extract.speech.quotations import quotations


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


def test_a_paragraph_of_quotation_is_the_last_speakers():
    document, drafts = followed("“We leave,” said Lind.\n“Nobody knows it.”")
    assert [d.by for d in drafts] == ["tagger", "quotation-follows"]
    assert drafts[1].source == drafts[0].source
    assert drafts[1].confidence < drafts[0].confidence
    assert "Nobody" in {document.tokens[i].text for i in drafts[1].content}


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
    _, drafts = followed("“We leave,” said Lind.\nRain fell.\n“Nobody knows it.”")
    assert len(drafts) == 1


def test_a_line_with_a_colon_and_no_cue_gives_no_speaker():
    _, drafts = followed("“We leave,” said Lind. A song of Orr:\n“Nobody knows it.”")
    assert len(drafts) == 1


def test_a_title_is_nobodys_speech():
    _, drafts = followed("“We leave,” said Lind.\n“The Long Road Home.”")
    assert len(drafts) == 1
