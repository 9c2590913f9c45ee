"""Hold the accuracy on our own gold: `python3 scripts/evaluation_gate.py [--update [--allow-regression]] [EXAM...]`.

There is an exam for each gold: statements, actors, about, stance, events, figures, times, topics. Prints each figure
with its floor in tests/evaluation/floors.json, and ends with 1 where one is under it or the gold is not the one the
floors were set with. `--update` raises the floors to a little under what is measured; it lowers one only with
`--allow-regression`, which a change of the gold can need.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "evaluation" / "gold"
FLOORS = ROOT / "tests" / "evaluation" / "floors.json"

Figures = dict[str, float]
Held = dict[str, object]
"""The section of an exam in the file of floors: the digest of its gold, and the floors."""


def statements(path: Path) -> Figures:
    """What is held of statements, in percent: extracts the gold's articles with the models."""
    from sayso.evaluate import Evaluation, Scope, Wanted, evaluate_statements, read_gold
    from sayso.evaluate.extraction import predict

    gold = read_gold(path)
    found, _ = predict(path, gold, workers=1)

    def scored(**scope: bool) -> Evaluation:
        return evaluate_statements(gold, found, Wanted(scope=Scope(**scope)))

    plain, name = scored(), "all: who said what"
    shares = {
        score: one.f1 for score, one in plain.scores.items() if score.endswith((": who said what", ": content relaxed"))
    }
    shares |= {
        "statements only: who said what": scored(statements_only=True).scores[name].f1,
        "with nested: who said what": scored(nested=True).scores[name].f1,
        "source right": plain.source.value,
        "speaker named right": plain.speaker.value,
    }
    return percent(shares)


PRECISE = (
    "to name: he/she", "to name: third person", "to name: I in quotations", "to name: description",
    "metonymy: metonymic", "links: all", "links: territories", "links: persons", "across articles: B-cubed",
)  # fmt: skip
"""Measures of actors whose precision is held too: no wrong name or item is preferred to none."""
HELD = (
    *PRECISE, "names: typed", "names: PER", "names: ORG", "names: LOC", "coreference, actors: head CoNLL",
    "to name: it", "metonymy: accuracy", "links: bodies", "roles: actor and role", "roles: with organisation",
)  # fmt: skip
"""The others are too few in our gold to be held, or parts of these."""


def actors(path: Path) -> Figures:
    """What is held of actors, in percent: F1, and precision where a wrong one harms most."""
    from sayso.evaluate.actors import evaluate_actors, predict_actors, read_actor_gold

    gold = read_actor_gold(path)
    found, _ = predict_actors(path, gold, workers=1)
    scores = evaluate_actors(gold, found).scores
    shares = {name: scores[name].f1 for name in sorted(HELD)}
    return percent(shares | {f"{name}, precision": scores[name].precision for name in PRECISE})


ABOUT = (
    "about whom: targets", "about whom: targets and mentioned", "about whom, by words: targets", "end to end: targets",
    "stance: accuracy", "stance: macro", "end to end: target and stance", "modality: accuracy", "modality: hedged",
    "modality: prospective", "certainty: accuracy", "reporting: accuracy",
)  # fmt: skip
"""The other values are too few in our gold to be held each, or are parts of these."""


def about(path: Path) -> Figures:
    """What is held of whom statements are about and how they are put, in percent."""
    from sayso.evaluate.about import evaluate_about, predict_about, read_about_gold

    gold = read_about_gold(path)
    found, _ = predict_about(path, gold, workers=1)
    scores = evaluate_about(gold, found).scores
    return percent(
        {name: scores[name].f1 for name in ABOUT}
        | {"about whom: targets, precision": scores["about whom: targets"].precision}
    )


STANCE = ("stance: accuracy", "stance: macro", "end to end: target and stance")


def stance(path: Path) -> Figures:
    """What is held of the stance towards whom statements are about, in percent, on texts that no rule was made with."""
    from sayso.evaluate.about import evaluate_about, predict_about, read_about_gold

    gold = read_about_gold(path)
    found, _ = predict_about(path, gold, workers=1)
    scores = evaluate_about(gold, found).scores
    return percent({name: scores[name].f1 for name in STANCE})


FIGURES = (
    "value", "value and unit", "value and what is measured", "value and of whom", "value and period",
    "value and qualifier", "value and change", "all slots", "sentences: all slots",
)  # fmt: skip


def figures(path: Path) -> Figures:
    """What is held of figures, in percent."""
    from sayso.evaluate.figures import evaluate_figures, predict_figures, read_figure_gold

    gold = read_figure_gold(path)
    found, _ = predict_figures(path, gold, workers=1)
    scores = evaluate_figures(gold, found).scores
    return percent({name: scores[name].f1 for name in FIGURES})


def times(path: Path) -> Figures:
    """What is held of time expressions, in percent."""
    from sayso.evaluate.times import evaluate_times, predict_times, read_time_gold

    gold = read_time_gold(path)
    found, _ = predict_times(path, gold)
    return percent({name: one.f1 for name, one in evaluate_times(gold, found).scores.items()})


def topics(path: Path) -> Figures:
    """What is held of topics and positions, in percent."""
    from sayso.evaluate.topics import evaluate_topics, predict_topics, read_topic_gold

    gold = read_topic_gold(path)
    found, _ = predict_topics(path, gold, workers=1)
    scores = evaluate_topics(gold, found).scores
    return percent(
        {name: one.f1 for name, one in scores.items()}
        | {"for or against, precision": scores["for or against"].precision}
    )


def percent(shares: Figures) -> Figures:
    """Shares from 0 to 1 in percent."""
    return {figure: round(100 * share, 2) for figure, share in shares.items()}


class Exam(NamedTuple):
    """A gold and what is measured with it. `margin` are the points that a figure may move without anybody having to
    look: the arithmetic differs between processors, and where a figure counts few things one moves it by two points."""

    gold: Path
    measured: Callable[[Path], Figures]
    margin: float

    @property
    def digest(self) -> str:
        """Changes with the gold, not with the line ends of a system."""
        return hashlib.sha256(self.gold.read_text(encoding="utf-8").encode()).hexdigest()

    def figures(self) -> Figures:
        """What is measured now."""
        return self.measured(self.gold)


EVENTS = ("triggers", "triggers with type", "participants", "participants with role", "places", "times", "status")
"""The types are too few in our gold to be held each."""


def events(path: Path) -> Figures:
    """What is held of events, in percent: F1, and precision of what the graph shows first."""
    from sayso.evaluate.events import evaluate_events, predict_events, read_event_gold

    gold = read_event_gold(path)
    found, _ = predict_events(path, gold, workers=1)
    scores = evaluate_events(gold, found).scores
    return percent(
        {name: scores[name].f1 for name in EVENTS} | {"triggers with type, precision": scores[EVENTS[1]].precision}
    )


EXAMS = {
    "statements": Exam(GOLD / "statements.jsonl", statements, 1.5),
    "actors": Exam(GOLD / "actors.jsonl", actors, 3.0),
    "about": Exam(GOLD / "about.jsonl", about, 1.5),
    "stance": Exam(GOLD / "stance.jsonl", stance, 2.0),
    "events": Exam(GOLD / "events.jsonl", events, 1.5),
    "figures": Exam(GOLD / "figures.jsonl", figures, 2.0),
    "times": Exam(GOLD / "times.jsonl", times, 1.5),
    "topics": Exam(GOLD / "topics.jsonl", topics, 2.0),
}


def faults(held: Held, figures: Figures, gold: str) -> list[str]:
    """What is not as it should be, a line each."""
    floors = floors_of(held)
    lines = [] if held.get("gold") == gold else ["the gold has changed: set the floors anew with --update"]
    lines += [f"{name}: not measured any more" for name in floors if name not in figures]
    return lines + [
        f"{name}: {value} is under its floor {floors[name]}" for name, value in under(floors, figures).items()
    ]


def under(floors: Figures, figures: Figures) -> Figures:
    """The figures that are under their floors."""
    return {name: value for name, value in figures.items() if value < floors.get(name, 0)}


def raised(floors: Figures, figures: Figures, margin: float, *, allow_regression: bool) -> Figures:
    """Floors a margin under what is measured: never lower than before unless allowed; SystemExit where one would be."""
    new = {name: round(max(0.0, value - margin), 1) for name, value in figures.items()}
    if allow_regression:
        return new
    if lower := [*under(floors, figures), *(set(floors) - set(figures))]:
        sys.exit(f"these would fall, which needs --allow-regression: {', '.join(sorted(lower))}")
    return {name: max(value, floors.get(name, 0.0)) for name, value in new.items()}


def floors_of(held: Held) -> Figures:
    """The floors of a section; none where there is none yet."""
    floors = held.get("floors", {})
    assert isinstance(floors, dict)
    return floors


def held() -> dict[str, Held]:
    """The sections of the file of floors by their exams; empty where there is none."""
    return dict(json.loads(FLOORS.read_text(encoding="utf-8"))) if FLOORS.is_file() else {}


def updated(name: str, figures: Figures, *, allow_regression: bool) -> Held:
    """Raise the floors of an exam in the file; its new section."""
    sections = held()
    floors = raised(floors_of(sections.get(name, {})), figures, EXAMS[name].margin, allow_regression=allow_regression)
    sections[name] = {"gold": EXAMS[name].digest, "floors": floors}
    FLOORS.write_text(json.dumps(sections, indent=1) + "\n", encoding="utf-8", newline="\n")
    return sections[name]


def main(arguments: list[str]) -> int:
    """Compare, or set the floors; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("exams", nargs="*", metavar="EXAM", help=f"{', '.join(EXAMS)}; all where none is given")
    asked = parser.parse_args(arguments)
    wrong = []
    for name in asked.exams or EXAMS:
        figures = EXAMS[name].figures()
        now = held().get(name, {})
        if asked.update:
            now = updated(name, figures, allow_regression=asked.allow_regression)
        print(f"\n{name}")
        for figure, value in figures.items():
            print(f"{figure:40}{value:7.2f}   floor {floors_of(now).get(figure, 0.0):5.1f}")
        wrong += [f"{name}, {fault}" for fault in faults(now, figures, EXAMS[name].digest)]
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "graph"))
    sys.exit(main(sys.argv[1:]))
