"""What is measured on the suites of traps, in one table: `python3 scripts/evaluation_suites.py [SUITE...]`.

Each suite of tests/evaluation/suites has its test with floors; this shows the figures beside each other. A suite is
read sentence by sentence with the models, some minutes in all.
"""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from namesakes import Item, Outcome
    from sayso.model import Record
    from sayso.parse import Document

ROOT = Path(__file__).resolve().parent.parent
SUITES = ROOT / "tests" / "evaluation" / "suites"

Row = tuple[str, str]
"""What is measured, and the figure."""


def namesakes() -> Iterator[Row]:
    """Sets of records: no two joined, all of one joined."""
    from namesakes import items, outcome, records

    found = [(item, outcome(records(item))) for item in items("namesakes.tsv")]
    yield from _joined(found)


def namesake_texts() -> Iterator[Row]:
    """The same of texts, with extraction."""
    from namesakes import items, outcome, texts
    from sayso.extract import extract
    from sayso.parse import parse

    found = [
        (item, outcome(texts(item, lambda article: extract(parse(article))))) for item in items("namesake_texts.tsv")
    ]
    yield from _joined(found)


def _joined(found: "list[tuple[Item, Outcome]]") -> Iterator[Row]:
    one = [outcome for item, outcome in found if item.want == "one"]
    yield "sets", str(len(found))
    yield "sets with a wrong join", str(sum(bool(outcome.wrong) for _, outcome in found))
    yield "sets of one actor joined wholly", percent(sum(not outcome.missed for outcome in one), len(one))


def links() -> Iterator[Row]:
    """Items of persons and bodies, and of nobody."""
    from sayso.evaluate.actors import evaluate_actors, predict_actors, read_actor_gold

    gold = read_actor_gold(SUITES / "links.jsonl")
    found, _ = predict_actors(SUITES / "links.jsonl", gold, workers=1)
    scores = evaluate_actors(gold, found).scores
    yield "texts", str(len(gold))
    for name in ("links: persons", "links: bodies", "links: NIL"):
        yield f"{name}, precision", percent(scores[name].precision)
        yield f"{name}, recall", percent(scores[name].recall)


def territories() -> Iterator[Row]:
    """States, dependent territories, regions and peoples, by their codes."""
    from sayso.evaluate.territories import compare, sentences

    suite = sentences(SUITES / "territories.jsonl")
    found = compare((one, parsed(one.text, None)) for one in suite)
    yield "sentences", str(len(suite))
    yield "precision", percent(found.precision)
    yield "recall", percent(found.recall)


def roles() -> Iterator[Row]:
    """Roles as sentences state them."""
    from sayso.evaluate.hits import total
    from sayso.evaluate.roles import role_hits, role_suite, stated_roles

    suite = role_suite((SUITES / "roles.tsv").read_text(encoding="utf-8"))
    tables = [role_hits(stated_roles(record(text, None)), gold) for text, gold in suite]
    yield "sentences", str(len(suite))
    for measure, hits in total(tables).items():
        yield f"{measure}, F1", percent(hits.f1)


def role_anaphora() -> Iterator[Row]:
    """Descriptions by office or kind: whom they mean."""
    from sayso.evaluate.role_anaphora import anaphora_suite, meant_in

    suite = anaphora_suite((SUITES / "role_anaphora.tsv").read_text(encoding="utf-8"))
    found = [(case, meant_in(record(case.text, case.published), case)) for case in suite]
    yield "cases", str(len(suite))
    yield "cases with a wrong name", str(sum(bool(names - case.meant) for case, names in found))
    for how, told in (("antecedent", "named before"), ("office", "by office and date"), ("", "nobody")):
        verdicts = [names == case.meant for case, names in found if case.how == how]
        yield f"right, {told}", percent(sum(verdicts), len(verdicts))


def parsed(text: str, published: str | None) -> "Document":
    """One text, parsed as a story of one paragraph."""
    from sayso.model import Article, Span
    from sayso.parse import parse
    from sayso.read import article_id

    body = (Span(0, len(text)),)
    return parse(Article(id=article_id(text), source="suite", text=text, published=published, body=body))


def record(text: str, published: str | None) -> "Record":
    """What is read out of one text."""
    from sayso.extract import extract

    return extract(parsed(text, published))


def percent(right: float, of: float = 1) -> str:
    """A share in percent; "-" of nothing."""
    return f"{100 * right / of:.1f}" if of else "-"


TABLE: dict[str, Callable[[], Iterator[Row]]] = {
    "namesakes": namesakes,
    "namesake_texts": namesake_texts,
    "links": links,
    "territories": territories,
    "roles": roles,
    "role_anaphora": role_anaphora,
}


def main(arguments: list[str]) -> None:
    """Print the suites asked for, or all."""
    for name in arguments or TABLE:
        print(f"\n{name}")
        for measure, figure in TABLE[name]():
            print(f"  {measure:36}{figure:>7}", flush=True)


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT / "graph"), str(ROOT / "tests")]
    main(sys.argv[1:])
