"""The gold of figures is what its marked texts say, is whole, and has enough of what is hard."""

from pathlib import Path

import pytest

from sayso.evaluate.figures import evaluate_figures, read_figure_gold
from sayso.evaluate.figures.gold import FigurePrediction
from scripted import script

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold"
MAKE = script("make_figure_gold")
TEXTS = read_figure_gold(GOLD / "figures.jsonl")
FIGURES = [one for text in TEXTS for one in text.figures]


def test_the_generated_file_is_fresh():
    assert MAKE.MAKER.generated() == (GOLD / "figures.jsonl").read_text(encoding="utf-8")
    assert MAKE.MAKER.main(["--check"]) == 0


def test_there_are_enough_sentences_changes_and_periods():
    sentences = [line for text in TEXTS for line in text.text.split("\n") if line]
    assert len(sentences) >= 110
    assert sum(one.change is not None for one in FIGURES) >= 60
    assert sum(one.change is not None and one.change.from_ is not None for one in FIGURES) >= 15
    assert sum(one.period is not None for one in FIGURES) >= 100


def test_gold_is_all_right_by_itself():
    itself = {text.id: FigurePrediction(id=text.id, figures=text.figures) for text in TEXTS}
    assert {score.f1 for score in evaluate_figures(TEXTS, itself).scores.values()} == {1.0}


def test_a_line_that_fits_nothing_is_told():
    with pytest.raises(ValueError, match="no figure's line"):
        MAKE.figure("1 five ships", {"1": (0, 4)})
    with pytest.raises(ValueError, match="no part of a change"):
        MAKE.change("up toward=5")
