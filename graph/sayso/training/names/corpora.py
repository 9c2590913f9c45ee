"""The corpora that the recogniser is trained on, as windows with tags."""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from ...evaluate.corpora import crossner, wikigold
from ...evaluate.corpora.marked import Marked, Text
from ...extract.names.names import names
from ...extract.names.word_signs import LABELS
from ...parse import Document, Run
from . import gum, meantime
from .examples import OPEN, core, document_of
from .variants import pools, recased, renamed, spaced

FOLDS = 5
UNANNOTATED = "unannotated"
RENAMED = {"politics": 4, "wikigold": 4, "meantime": 3, "gum": 1}  # variants with other names
SHARES = {"gum": 0.25}  # of the epochs: long, and not news
GENRES = ("bio", "court", "interview", "voyage")  # of GUM; academic papers name hardly anyone but in references
EVERY = 6  # of the articles without annotation every sixth is read
NAMED = {*LABELS, "EVENT", "LAW", "WORK_OF_ART", "PRODUCT", "LANGUAGE"}
KINDS = {"PERSON": "person", "ORG": "organisation", "PLACE": "place"}
ACTORS = {
    "person": "person", "organisation": "organisation", "company": "organisation", "country": "place", "place": "place",
}  # fmt: skip


class Variants(Struct, frozen=True):
    """A text of a corpus with its variants, itself first; what is of one `fold` is held out together."""

    corpus: str
    fold: int
    plain: Text
    variants: tuple[Text, ...]


class Sources(Struct, frozen=True, kw_only=True):
    """Where the corpora are: files of CrossNER, a file of WikiGold, folders of MEANTIME and GUM, a file of articles."""

    politics: tuple[Path, ...]
    wikigold: Path
    meantime: Path
    gum: Path
    articles: Path


def texts(sources: Sources) -> list[Variants]:
    """All annotated texts."""
    found = {
        "politics": [one for path in sources.politics for one in crossner.texts(path)],
        "wikigold": list(wikigold.texts(sources.wikigold)),
        "meantime": [meantime.text(path) for path in sorted(sources.meantime.glob("*.xml"))],
        "gum": [gum.text(path) for genre in GENRES for path in sorted(sources.gum.glob(f"GUM_{genre}_*.conllu"))],
    }
    return [text for corpus, ones in found.items() for text in _varied(corpus, ones)]


def _varied(corpus: str, ones: Sequence[Text]) -> Iterator[Variants]:
    """Names are swapped within a fold only, so that what is held out stays unseen; sentences of one source stand
    together in CrossNER, so that a fold of it is one stretch."""
    for fold in range(FOLDS):
        mine = [
            one for n, one in enumerate(ones)
            if (n * FOLDS // len(ones) if corpus == "politics" else n % FOLDS) == fold
        ]  # fmt: skip
        known = pools(mine)
        for n, one in enumerate(mine):
            chance = random.Random(FOLDS * n + fold)
            others = [renamed(one, known, chance) for _ in range(RENAMED[corpus])]
            others += [recased(renamed(one, known, chance), chance), spaced(one)]
            yield Variants(corpus, fold, one, tuple(others))


def unannotated(path: Path) -> list[Variants]:
    """Articles without annotated names (JSON lines with a `text`), with the names that the parser and the rules of the
    product agree on; where they do not is left open. Their variant has other names, mostly ones that nobody bears, so
    that unheard-of countries, parties and people are learned in the place of the well known."""
    lines = path.read_text(encoding="utf-8").splitlines()[::EVERY]
    found = [agreed(f"{path.stem}-{n}", json.loads(line)["text"]) for n, line in enumerate(lines)]
    known = pools(found)
    return [
        Variants(UNANNOTATED, -1, one, (renamed(one, known, random.Random(n)), renamed(one, {}, random.Random(-n))))
        for n, one in enumerate(found)
    ]  # fmt: skip


def agreed(name: str, text: str) -> Text:
    """The article with the names that parser and rules agree on, and as OPEN the words that they do not."""
    document = document_of(Text(name, text, ()))
    parser, rules = _parsers(document), _rules(document)
    certain = [found for found in parser if found in rules]
    held = {i for (run, _) in certain for i in run}
    differ = {run for found in (parser, rules) for run, _ in found if held.isdisjoint(run)}
    marked = [Marked(*document.span(run), kind) for run, kind in certain]
    apart = [Run(i, i + 1) for i in sorted({i for run in differ for i in run})]
    return Text(name, text, (*marked, *(Marked(*document.span(run), OPEN) for run in apart)))


def _parsers(document: Document) -> list[tuple[Run, str]]:
    """The parser's entities of people, organisations and places; those of other names."""
    found = [(e.run, KINDS.get(LABELS.get(e.label, ""), "other")) for e in document.entities if e.label in NAMED]
    return [(_core(document, run), kind) for run, kind in found]


def _rules(document: Document) -> list[tuple[Run, str]]:
    """What the rules find, metonyms left open; other names as the parser has them."""
    found = names(document)
    ours = [(_core(document, n.run), ACTORS.get(n.type, OPEN) if n.form == "name" else OPEN) for n in found]
    held = {i for run, _ in ours for i in run}
    return ours + [(run, kind) for run, kind in _parsers(document) if kind == "other" and held.isdisjoint(run)]


def _core(document: Document, run: Run) -> Run:
    span = document.span(run)
    return document.run(core(document.article.text, Marked(span.start, span.end, OPEN)))
