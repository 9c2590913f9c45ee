"""The user's own list of concepts, and what is said of one that cannot be read."""

import pytest

from sayso.errors import UsageError
from sayso.knowledge.concepts import VARIABLE, digest, listed, slug, using_concepts

GOOD = """
- label: Sanctions on Arlandia
  words: [sanction, Embargo]
- label: Secondary sanctions
  id: second
  words: secondary sanction
  broader: sanctions on arlandia
- Dual-use goods
"""


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "concepts.yml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


def test_a_list_is_read(written):
    with using_concepts(written(GOOD)):
        first, second, third = listed()
        assert digest()
    assert (first.concept.key, first.words) == ("sanctions-on-arlandia", (("sanction",), ("embargo",)))
    assert (second.concept.key, second.concept.broader) == ("second", "sanctions-on-arlandia")
    assert third.words == (("dual-use", "goods"),)
    assert (listed(), digest()) == ((), "")


def test_the_digest_changes_with_the_file(written):
    with using_concepts(written(GOOD)):
        before = digest()
    with using_concepts(written(GOOD + "- Energy\n")):
        assert digest() != before
        assert len(listed()) == 4


def test_a_list_is_told_to_processes_and_taken_back(written, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(written(GOOD)))
    with using_concepts(None):
        assert len(listed()) == 3
    import os

    assert os.environ[VARIABLE]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "must be a list"),
        ("label: x", "must be a list"),
        ("- {label: [}", "line 1"),
        (b"\xff\xfe\x00", "UTF-8"),
        ("- words: [x]", "concept 1 has no label"),
        ("- {label: A, word: x}", "no field 'word'"),
        ("- {label: A, words: [1]}", "A: words must be"),
        ("- {label: A, words: []}", "A: words must be"),
        ("- A\n- a", "same id or label"),
        ("- {label: A, broader: B}", "no concept 'B'"),
        ("- {label: A, broader: B}\n- {label: B, broader: A}", "broader than itself"),
    ],
)
def test_a_bad_list_is_named_with_its_fault(written, text, why):
    path = written(text)
    with pytest.raises(UsageError, match=why) as told, using_concepts(path):
        pass
    assert str(told.value).startswith(f"{path}: ")
    assert "\n" not in str(told.value)


def test_a_missing_list(tmp_path):
    with pytest.raises(UsageError, match="no such list"), using_concepts(tmp_path / "none.yml"):
        pass


def test_slug():
    assert slug("Dual-use goods (EU)") == "dual-use-goods-eu"
    assert slug("Énergie") == "energie"
