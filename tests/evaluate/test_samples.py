"""Gold and prediction files: what is read, and one clear line for each fault."""

import json
import re
from pathlib import Path

import pytest

from gold_samples import said, sample
from sayso.errors import UsageError
from sayso.evaluate import read_gold, read_predictions

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "evaluation.md"
ROW = {
    "id": "a",
    "text": "Lind said no.",
    "attributions": [{"source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 12]]}],
}
GOLD = [sample("Lind said no.", said("Lind said no.", "no", "Lind"))]


def file(tmp_path, *rows):
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return path


def with_content(*span):
    return {**ROW, "attributions": [{"content": [list(span)]}]}


def test_gold_is_read_and_other_fields_are_passed_over(tmp_path):
    path = file(tmp_path, {**ROW, "genre": "interview"}, "", {"id": "b", "text": "Rain\u2028fell.", "attributions": []})
    first, second = read_gold(path)
    assert first == GOLD[0]
    assert second.text == "Rain\u2028fell."


def test_a_file_of_another_system_is_read(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(ROW).encode() + b"\r\n")
    assert read_gold(path) == tuple(GOLD)


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ("{", "not valid JSON"),
        ("[" * 100_000, "Expected `object`"),
        ('{"id": "b", "deep": ' + "[" * 100_000, "not valid JSON"),
        ("[]", "Expected `object`"),
        ({"id": "b", "text": "No."}, "`attributions`"),
        ({"id": "b", "attributions": []}, "`text`"),
        ({**ROW, "id": 7}, r"\$.id"),
        ({**ROW, "id": "b", "attributions": [{"source": [[0, 4]]}]}, "`content`"),
        ({**with_content(10, 12), "id": "b", "attributions": [{"content": [10, 12]}]}, "content"),
        ({**with_content(10, 99), "id": "b"}, r"attribution 1, content \[10, 99\] .* 13 characters"),
        ({**with_content(-1, 4), "id": "b"}, r"\[-1, 4\]"),
        ({**with_content(4, 4), "id": "b"}, r"\[4, 4\]"),
        ({**with_content(9, 4), "id": "b"}, r"\[9, 4\]"),
        (ROW, "twice"),
    ],
)
def test_a_fault_in_the_gold_names_file_line_and_cause(tmp_path, row, cause):
    path = file(tmp_path, ROW, row)
    with pytest.raises(UsageError, match=f"^{re.escape(str(path))}, line 2: .*{cause}") as fault:
        read_gold(path)
    assert "\n" not in str(fault.value)


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        ({**ROW, "id": "z"}, "the gold has no article 'z'"),
        ({**ROW, "text": "Lind said yes."}, "not the gold's"),
        (with_content(10, 99), "13 characters"),
        ({**ROW, "attributions": [{"content": [[0, 4]], "confidence": 1.5}]}, "confidence"),
    ],
)
def test_a_fault_in_the_predictions_names_file_line_and_cause(tmp_path, row, cause):
    path = file(tmp_path, row)
    with pytest.raises(UsageError, match=f"^{re.escape(str(path))}, line 1: .*{cause}"):
        read_predictions(path, GOLD)


def test_predictions_need_no_text(tmp_path):
    found = read_predictions(file(tmp_path, {"id": "a", "attributions": ROW["attributions"]}), GOLD)
    assert found["a"].attributions == GOLD[0].attributions


def test_bytes_that_are_no_text(tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_bytes(b'{"id": "\xff", "text": "", "attributions": []}')
    with pytest.raises(UsageError, match="line 1"):
        read_gold(path)


def test_no_file_and_an_empty_one(tmp_path):
    with pytest.raises(UsageError, match=r"absent.jsonl: cannot be read"):
        read_gold(tmp_path / "absent.jsonl")
    with pytest.raises(UsageError, match="no article"):
        read_gold(file(tmp_path, "", ""))


def test_the_example_of_the_page_is_gold(tmp_path):
    shown, *_ = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (read,) = read_gold(file(tmp_path, json.loads(shown)))
    (one,) = read.attributions
    pieces = [role[0].of(read.text) for role in (one.source, one.cue, one.content)]
    assert pieces == ["Mara Lind", "said", "“No tolls,”"]
