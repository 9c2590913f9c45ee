"""Figures scored against gold, on small texts."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from sayso.errors import UsageError
from sayso.evaluate.faults import FaultsWanted
from sayso.evaluate.figures import FigurePrediction, FigureSample, evaluate_figures, read_figure_gold
from sayso.evaluate.figures.found import marked
from sayso.evaluate.figures.gold import MarkedChange, MarkedFigure
from sayso.evaluate.figures.pairing import FigurePairing
from sayso.model import Change, Figure, Span

TEXT = "Trade rose 5 percent to $3 billion last year."
STEP = MarkedFigure(span=Span(11, 20), value=Decimal(5), unit="percent", measures="trade", period="2023",
                    change=MarkedChange(direction="up", by=Decimal(5), by_unit="percent"))  # fmt: skip
END = MarkedFigure(
    span=Span(24, 34), value=Decimal(3 * 10**9), unit="USD", measures="trade", period="2023",
    change=MarkedChange(direction="up", to=Decimal(3 * 10**9), by=Decimal(5), by_unit="percent", to_period="2023"),
)  # fmt: skip
ALL = ("value", "unit", "measures", "of", "period", "qualifier", "change")


def changed(one, **slots):
    from msgspec.structs import replace

    return replace(one, **slots)


def scored(*found, gold=(STEP, END), judged=ALL):
    sample = FigureSample(id="a", text=TEXT, judged=judged, figures=gold)
    return evaluate_figures([sample], {"a": FigurePrediction(id="a", figures=found)}, FaultsWanted(errors=9))


def test_what_is_all_right_scores_one_everywhere():
    result = scored(STEP, END)
    assert {score.f1 for score in result.scores.values()} == {1.0}
    assert result.causes == {}


@pytest.mark.parametrize(
    ("slots", "measure", "cause"),
    [
        ({"unit": "point"}, "value and unit", "unit"),
        ({"measures": "exports"}, "value and what is measured", "measures"),
        ({"period": "2022"}, "value and period", "period"),
        ({"qualifier": "nearly"}, "value and qualifier", "qualifier"),
        ({"change": None}, "value and change", "change"),
        ({"change": MarkedChange(direction="down", by=Decimal(5), by_unit="percent")}, "value and change", "change"),
        ({"change": MarkedChange(direction="up", by=Decimal(5), by_unit="point")}, "value and change", "change"),
    ],
)
def test_a_wrong_slot_costs_its_measure_the_sentence_and_nothing_else(slots, measure, cause):
    result = scored(changed(STEP, **slots), END)
    assert result.scores["value"].f1 == 1
    assert result.scores[measure].f1 == 0.5
    assert result.scores["sentences: all slots"].f1 == 0
    assert result.causes == {cause: 1}


def test_an_open_slot_is_not_judged():
    result = scored(changed(STEP, period="1999"), END, gold=(changed(STEP, open=("period",)), END))
    assert result.scores["value and period"].f1 == 1


def test_missed_and_spurious_figures_are_told_apart():
    other = MarkedFigure(span=Span(0, 5), value=Decimal(7), unit="ship")
    assert scored(STEP, END, other).causes == {"spurious": 1}
    assert scored(STEP).causes == {"missed": 1}
    assert scored(changed(STEP, value=Decimal(6)), END).causes == {"value or range": 1}
    assert scored(other, gold=()).causes == {"in a clean text": 1}


def test_both_ends_of_a_movement_count_as_the_range_that_gold_has():
    start = MarkedFigure(value=Decimal(40), unit="USD")
    end = MarkedFigure(value=Decimal(30), unit="USD",
                       change=MarkedChange(direction="down", from_=Decimal(40), to=Decimal(30)))  # fmt: skip
    gold = MarkedFigure(value=Decimal(40), upper=Decimal(30), unit="USD")
    assert scored(start, end, gold=(gold,), judged=("value", "unit")).scores["value"].f1 == 1
    assert scored(start, end, gold=(start, end), judged=("value", "unit")).scores["value"].f1 == 1


def test_without_values_the_places_are_compared():
    sample = FigureSample(id="a", text=TEXT, judged=(), figures=(MarkedFigure(span=Span(11, 12)),))
    found = FigurePairing(sample, FigurePrediction(id="a", figures=(STEP, END)))
    assert len(found.couples) == 1
    assert found.spare == (END,)


def test_a_record_of_counted_things_tells_whose_they_are_as_concept():
    figure = Figure(id="f1", span=Span(0, 1), value=Decimal(40), unit="crane", measures="cranes", whose="the port",
                    qualifier="more-than", change=Change(None, None, "up", by=Decimal(40)))  # fmt: skip
    found = marked(figure, {})
    assert (found.concept, found.sign) == ("the port", ">")
    age = marked(Figure(id="f2", span=Span(0, 1), value=Decimal(56), unit="year", measures="age"), {})
    assert age.unit == "year of age"


@pytest.mark.parametrize(
    ("text", "sign"),
    [("rose 5%", "up"), ("a 5% pay rise", "="), ("finished 5% higher", "="), ("rose 5% on Friday", "up")],
)
def test_a_step_in_front_of_its_word_has_no_sign(text, sign):
    start = text.index("5%")
    step = Figure(id="f1", span=Span(start, start + 2), value=Decimal(5), unit="percent",
                  change=Change(None, None, "up", by=Decimal(5), by_unit="percent"))  # fmt: skip
    assert marked(step, {}, text).sign == sign


@pytest.mark.parametrize(("upper", "sign"), [(10000, "="), (1500, "~")])
def test_thousands_are_a_range_and_not_approximate_besides(upper, sign):
    one = Figure(
        id="f1", span=Span(0, 1), value=Decimal(1000), upper=Decimal(upper), unit="ship", qualifier="approximate"
    )
    assert marked(one, {}).sign == sign


@pytest.mark.parametrize(
    ("text", "qualifier", "sign"),
    [("He averaged 12 points", "exact", "~"), ("an average of 12 points", "exact", "="),
     ("He mended dozens of cars", "at-least", "="), ("at least 12 cars", "at-least", ">")],
)  # fmt: skip
def test_what_is_averaged_is_approximate_and_dozens_have_no_sign(text, qualifier, sign):
    told = "dozens" if "dozens" in text else "12"
    start = text.index(told)
    one = Figure(id="f1", span=Span(start, start + len(told)), value=Decimal(12), unit="car", qualifier=qualifier)
    assert marked(one, {}, text).sign == sign


def test_a_step_in_front_of_its_noun_takes_it_into_the_concept():
    text = "a 5% pay rise"
    step = Figure(id="f1", span=Span(2, 4), value=Decimal(5), unit="percent", measures="pay",
                  change=Change(None, None, "up", by=Decimal(5), by_unit="percent"))  # fmt: skip
    assert marked(step, {}, text).concept == "pay, rise"
    assert marked(step, {}, "a 5% gain in pay").concept == "pay, gain"


def test_a_short_name_in_brackets_belongs_to_the_concept_and_between_does_not():
    text = "Norvex (NVX) fell 5%"
    step = Figure(id="f1", span=Span(18, 20), value=Decimal(5), unit="percent", measures="Norvex", qualifier="exact")
    assert marked(step, {}, text).concept == "Norvex (NVX)"
    rate = Figure(id="f1", span=Span(18, 20), value=Decimal(5), unit="percent", measures="rate between A and B")
    assert "between" not in (marked(rate, {}, text).concept or "")


def test_a_range_is_the_same_whichever_end_is_told_first():
    gold = MarkedFigure(value=Decimal(40), upper=Decimal(30), unit="USD")
    found = MarkedFigure(value=Decimal(30), upper=Decimal(40), unit="USD")
    assert scored(found, gold=(gold,), judged=("value", "unit")).scores["value"].f1 == 1


def test_gold_that_does_not_fit_names_its_line(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text('{"id": "a", "text": "5 ships", "figures": [{"span": [0, 40], "value": "5"}]}\n', encoding="utf-8")
    with pytest.raises(UsageError, match=r"line 1: figure 1"):
        read_figure_gold(path)


def test_the_example_of_the_page_is_gold(tmp_path):
    page = (Path(__file__).resolve().parents[3] / "docs" / "evaluation.md").read_text(encoding="utf-8")
    (shown,) = (one for one in re.findall(r"```json\n(.*?)```", page, re.DOTALL) if '"figures"' in one)
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(json.loads(shown)), encoding="utf-8")
    (one,) = read_figure_gold(path)
    assert [figure.span.of(one.text) for figure in one.figures] == ["12 percent"]


def test_ranks_count_only_against_gold_that_marks_them():
    rank = MarkedFigure(value=Decimal(4), unit="rank")
    assert scored(STEP, END, rank, judged=("value", "unit")).scores["value"].f1 == 1
    assert scored(STEP, END, rank).scores["value"].f1 < 1
