"""Which figures sayso finds in the gold's texts; or what a file says was found."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from ...atomic import write_lines
from ...knowledge import lexicon
from ...model import Change, Figure, Record
from ...read import Skipped, article_id
from ..extraction import records
from ..record_lines import read_given_or_records
from .gold import FigurePrediction, FigureSample, MarkedChange, MarkedFigure, Sign, check_figures
from .units import unit_id

Predictions = dict[str, FigurePrediction]
SIGNS: dict[str, Sign] = {
    "approximate": "~", "nearly": "~", "more-than": ">", "at-least": ">", "less-than": "<", "up-to": "<",
}  # fmt: skip


def predict_figures(
    path: Path, gold: Sequence[FigureSample], workers: int = 0
) -> tuple[Predictions, tuple[Skipped, ...]]:
    """Extract the articles of a gold file; predictions by the id of the article, and what could not be read.
    UsageError where none of its articles can be read."""
    extracted, skipped = records(path, workers)
    return from_records(extracted, gold), skipped


def from_records(extracted: Mapping[str, Record], gold: Sequence[FigureSample]) -> Predictions:
    """Records by their article's id as predictions."""
    matched = ((sample.id, extracted.get(article_id(sample.text))) for sample in gold)  # a text may be there twice
    return {name: prediction(record, name) for name, record in matched if record}


def prediction(record: Record, name: str) -> FigurePrediction:
    """A record's figures as predictions for the article that gold calls `name`."""
    names = {actor.id: actor.name for actor in record.actors}
    text = record.article.text
    return FigurePrediction(id=name, figures=tuple(marked(one, names, text) for one in record.figures))


def marked(figure: Figure, names: Mapping[str, str], text: str = "") -> MarkedFigure:
    """A figure of a record in the form of the gold; `text` is the article's."""
    age = figure.measures == "age"
    counts = unit_id(figure.unit) is None or figure.unit in ("fraction", "rank")  # "a third of the farmers"
    return MarkedFigure(
        span=figure.span,
        value=figure.value,
        upper=figure.upper,
        unit=f"{figure.unit} of age" if age else figure.unit,
        sign=sign(figure, text),
        concept=_concept(figure, names, text, counted=counts or age),
        measures=figure.measures,
        of=tuple(names.get(actor, actor) for actor in figure.of),
        period=figure.period,
        qualifier=figure.qualifier,
        change=_change(figure.change) if figure.change else None,
    )


def _concept(figure: Figure, names: Mapping[str, str], text: str, *, counted: bool) -> str | None:
    """What is measured and whose it is; of counted things whose they are, in the text's words or by name. Of a step in
    front of its noun the noun is part of it ("a 5% pay rise": pay rise), and a short name in brackets ("Norvex (NVX)");
    "between" and the like are no words of it."""
    if counted:
        told: tuple[str | None, ...] = (figure.whose or names.get(next(iter(figure.of), "")),)
    else:
        step = figure.change is not None and figure.change.by is not None
        moved = _moved_in_front(text[figure.span.end :], figure.measures or "") if step else None
        told = (figure.measures, moved, figure.whose)
    parts = [re.sub(r"\b(?:between|across|among)\b", "", part) + _short_name(part, text) for part in told if part]
    return ", ".join(parts) or None


def _short_name(part: str, text: str) -> str:
    """The " (NVX)" of "Norvex (NVX)"."""
    near = re.search(re.escape(part) + r"( \([.A-Z]+\))", text)
    return near.group(1) if near else ""


def sign(figure: Figure, text: str = "") -> Sign:
    """As the corpora have it: "more than" and "about" before a movement, and a movement on its step alone, where that
    is told behind its word ("rose 5%", not "a 5% rise"). What somebody "averaged" is approximate; "dozens" and
    "thousands" have no sign besides. `text` is the article's."""
    before, told, behind = text[: figure.span.start], text[figure.span.start : figure.span.end], text[figure.span.end :]
    vague = (figure.upper is not None and figure.upper == figure.value * 10) or told.lower().startswith("dozens")
    if (bound := SIGNS.get(figure.qualifier)) and not (vague and figure.qualifier in ("approximate", "at-least")):
        return bound
    if figure.qualifier == "exact" and re.search(r"\baverag(?:ed|ing) $", before):
        return "~"
    change = figure.change
    if change is None or change.direction == "steady" or change.to is not None or _told_in_front(behind):
        return "="
    return change.direction


def _told_in_front(behind: str) -> bool:
    """ "a 5% pay rise", "finished 5% higher": does the word of movement stand behind its step?"""
    return any(word in _moves("nouns", "adverbs") for word in _next_words(behind))


def _moved_in_front(behind: str, measured: str) -> str | None:
    """The "rise" of "a 5% pay rise", where it is not measured itself."""
    nouns = [word for word in _next_words(behind) if word in _moves("nouns")]
    return nouns[0] if nouns and nouns[0] not in measured else None


def _next_words(behind: str) -> list[str]:
    near = re.match(r"[ -]*([a-z]+)?(?: ([a-z]+))?", behind)
    return [word for word in near.groups() if word] if near else []


def _moves(*kinds: str) -> set[str]:
    known = lexicon("changes")
    return {word for kind in kinds for way in ("up", "down") for word in known[kind][way]} - {"up", "down", "off"}


def _change(change: Change) -> MarkedChange:
    return MarkedChange(
        direction=change.direction, from_=change.from_, to=change.to, by=change.by, by_unit=change.by_unit,
        from_period=change.from_period, to_period=change.to_period,
    )  # fmt: skip


def read_figure_predictions(path: Path, gold: Sequence[FigureSample]) -> Predictions:
    """The predictions of a file by the id of their article: in the gold's form, or records as `sayso extract`
    writes them, which go with the gold of the same text. UsageError naming file, line and cause."""
    found, extracted = read_given_or_records(path, FigurePrediction, gold, check_figures)
    return from_records(extracted, gold) | found


def write_figure_predictions(predictions: Predictions, path: Path) -> None:
    """Write predictions to a file that `read_figure_predictions` reads, one article a line."""
    write_lines(path, (msgspec.json.encode(one) for one in predictions.values()))
