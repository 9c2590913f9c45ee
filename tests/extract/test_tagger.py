"""The trained tagger with its rules on our own sentences, end to end from text."""

import hashlib
import re

import pytest

from sayso.extract.speech.encoder import WEIGHTS, readings
from sayso.extract.speech.quotations import quotations
from sayso.extract.speech.tagger import attributions
from sayso.model import Article, Span
from sayso.parse import parse

TEXT = """The harbour of Port Ostrov will close for repairs, Mayor Ada Lind said on Tuesday.

“We have waited too long,” Lind told reporters. “The walls are crumbling. Nobody can deny it.”

“It will cost every household something.”

Bo Orr, who leads the fishermen’s union, criticised the plan and warned that hundreds of boats would be idle. \
According to the port authority, the repairs will last two years.

The boats are painted red and leave at dawn."""


def article(text):
    body = tuple(Span(*match.span()) for match in re.finditer(r"[^\n]+", text))
    return Article(id="0" * 12, source="own.txt", text=text, body=body)


def found(text):
    document = parse(article(text))
    marks = quotations(document)
    made = attributions(document, marks, readings(document, marks))
    of = lambda spans: [document.text(span) for span in spans]  # noqa: E731 - one word for three roles
    return [(of(a.source), of(a.cue), of(a.content), a) for a in made]


@pytest.fixture(scope="module")
def story():
    return found(TEXT)


@pytest.mark.model
def test_indirect_speech_with_its_source(story):
    source, cue, content, one = story[0]
    assert source == ["Mayor Ada Lind"]
    assert "said" in cue[0]
    assert content == ["The harbour of Port Ostrov will close for repairs"]
    assert one.by == "tagger"
    assert 0.7 <= one.confidence <= 1


@pytest.mark.model
def test_an_interrupted_quotation_that_goes_on_in_the_next_paragraph_is_one_attribution(story):
    source, cue, content, _ = story[1]
    assert (source, cue) == (["Lind"], ["told"])
    assert content == [
        "“We have waited too long,”",
        "“The walls are crumbling. Nobody can deny it.”\n\n“It will cost every household something.”",
    ]


@pytest.mark.model
def test_a_paragraph_of_quotation_follows_its_speaker():
    text = "Mayor Ada Lind said on Tuesday that the walls were crumbling.\n\n“It will cost every household something.”"
    source, cue, content, one = found(text)[1]
    assert (source, cue, content) == (["Mayor Ada Lind"], [], ["“It will cost every household something.”"])
    assert one.by == "quotation-follows"


@pytest.mark.model
def test_a_second_verb_shares_the_source(story):
    warned = next(one for one in story if "warned" in " ".join(one[1]))
    assert warned[0] == ["Bo Orr"] or warned[0][0].startswith("Bo Orr,")
    assert warned[2] == ["that hundreds of boats would be idle"]


@pytest.mark.model
def test_according_to(story):
    source, cue, content, _ = story[-1]
    assert (source, cue) == (["the port authority"], ["According to"])
    assert content[0].startswith("the repairs will last two years")


@pytest.mark.model
def test_plain_narrative_is_nobodys_statement(story):
    assert not any("painted" in text for _, _, content, _ in story for text in content)


@pytest.mark.model
def test_same_text_same_attributions_whatever_was_read_before():
    first = [a for *_, a in found(TEXT)]
    found("“Go,” said Orr.")
    assert [a for *_, a in found(TEXT)] == first


@pytest.mark.model
@pytest.mark.parametrize("text", ["", "…", "\u200b\ufeff", "“", "” said he. “", "a" * 3000, "said " * 400])
def test_odd_texts_do_no_harm(text):
    for *_, one in found(text):
        assert all(0 <= span.start < span.end <= len(text) for span in (*one.source, *one.cue, *one.content))


def test_the_card_describes_the_shipped_weights():
    card = (WEIGHTS / "CARD.md").read_text(encoding="utf-8")
    for name in ("model.onnx", "calibration.json", "tokenizer.json"):
        assert hashlib.sha256((WEIGHTS / name).read_bytes()).hexdigest() in card
