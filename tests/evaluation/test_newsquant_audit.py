"""The list of units and signs that are not NewsQuant's: its form, and that it holds none of the corpus."""

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

PATH = Path(__file__).with_name("newsquant_audit.tsv")
VERDICTS = {"ours", "convention", "practice", "split", "slip", "damaged"}
SIGNS = {"=", "~", "<", ">", "up", "down"}
LONGEST_UNIT = 4


def rows() -> list[dict[str, str]]:
    lines = [line for line in PATH.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines, delimiter="\t"))


def test_the_file_says_what_it_is_and_where_it_is_from():
    head = [line for line in PATH.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    assert [line.split()[1] for line in head[:3]] == ["about:", "source:", "licence:"]


def test_each_line_has_a_value_two_readings_and_a_verdict_with_its_reason():
    for row in rows():
        assert [Decimal(end) for end in row["value"].split("..")]
        assert row["verdict"] in VERDICTS
        assert row["gold"] != row["found"] or row["slot"] == "unit"
        assert row["why"]
        if row["slot"] == "sign":
            assert {row["gold"], row["found"]} <= SIGNS
        else:
            assert row["slot"] == "unit"
            assert len(row["gold"].split()) <= LONGEST_UNIT  # no sentence


def test_what_is_blamed_on_the_gold_says_how_often_it_does_otherwise_or_is_plainly_wrong():
    for row in rows():
        if row["verdict"] in ("practice", "split"):
            assert any(sign.isdigit() for sign in row["why"]) or "the other" in row["why"], row


def test_the_verdicts_are_those_that_the_page_on_accuracy_counts():
    found = Counter((row["slot"], row["verdict"]) for row in rows())
    assert found["unit", "ours"] + found["sign", "ours"] == 8
    assert found["sign", "practice"] + found["sign", "split"] == 16
    assert (found["unit", "slip"], found["sign", "slip"]) == (9, 10)
