"""Datelines are nobody's words."""

import pytest

from plain_parses import plain
from sayso.extract.speech.datelines import DATELINE, drop_datelines
from sayso.extract.speech.drafts import Draft


@pytest.mark.parametrize("opening", [
    "NORWICK (Agency) - ", "NORWICK, May 3 (Agency) - ", "PORT OSTROV, Arland — ", "NORWICK/OSTROV, 3 May (OEA) – ",
    "NORWICK, Arland, Feb. 12, 2024 (Agency) -- ", "NORWICK — ",
])  # fmt: skip
def test_a_dateline(opening):
    match = DATELINE.match(opening + "We leave, Lind said.")
    assert match
    assert match.group() == opening


@pytest.mark.parametrize("text", [
    "Norwick - the old one - burnt.", "NATO-led troops left.", "A - B", "NORWICK said - no.", "“NORWICK - go”",
])  # fmt: skip
def test_no_dateline(text):
    assert not DATELINE.match(text)


def test_it_leaves_every_role():
    document = plain("NORWICK ( Agency ) - Rain fell, Lind said.")
    draft = Draft("tagger", 0.5)
    draft.source, draft.content = {0, 8}, {1, 2, 3, 4, 5, 6}
    drop_datelines(document, [draft])
    assert [document.tokens[i].text for i in sorted(draft.content)] == ["Rain", "fell"]
    assert [document.tokens[i].text for i in draft.source] == ["Lind"]
