"""Joins the actors of all articles and gives them the graph's ids."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ..extract.actors.full_names import person_name
from ..model import Actor, Record
from .bodies import join_bodies, join_named, join_states
from .forms import Form, Forms, collect
from .identity import Face, identify
from .merge import Merge
from .persons import join_persons
from .relabel import relabelled
from .unions import Unions

# Types that may be one actor in different articles' eyes.
KINDS = {"organisation": "body", "company": "body", "country": "state", "government": "state"}


class Resolution:
    """Who is who: `actors` (merged, without mentions, by id) and `relabel`."""

    def __init__(self, forms: Forms, unions: Unions) -> None:
        self._forms = forms
        self._all = forms.all
        self._unions = unions
        sets = unions.sets()
        faces = {root: self._face(members) for root, members in sets.items()}
        ids = identify(faces)
        self._ids = [ids[unions.find(n)] for n in range(len(self._all))]
        merged = (self._actor(ids[root], faces[root], members) for root, members in sets.items())
        self.actors: tuple[Actor, ...] = tuple(sorted(merged, key=lambda actor: actor.id))

    def relabel(self, record: Record) -> Record:
        """The record with graph-wide actor ids everywhere. KeyError if it was not among those resolved."""
        row = self._forms.rows[record.article.id]
        ids = {actor.id: self._ids[n] for actor, n in zip(record.actors, row, strict=True)}
        return relabelled(record, ids)

    def local_ids(self, article: str) -> dict[str, str]:
        """The graph's id of each actor of an article by its local id. KeyError for an article not resolved."""
        return {f"a{place}": self._ids[n] for place, n in enumerate(self._forms.rows[article], start=1)}

    @property
    def merges(self) -> Iterator[Merge]:
        """Every local actor that joined another article's, by article and place, with the reason."""
        shared = Counter(n for row in self._forms.rows.values() for n in {self._unions.find(n) for n in row})
        for article in sorted(self._forms.rows):
            for place, n in enumerate(self._forms.rows[article], start=1):
                if shared[self._unions.find(n)] > 1:
                    reason = self._unions.reasons.get(n, "name")
                    yield Merge(self._ids[n], article, f"a{place}", self._all[n].name, reason)

    def _face(self, members: Sequence[int]) -> Face:
        best = self._best(members)
        form = self._all[best]
        return Face(
            name=form.name, type=form.type, country=self._usual(members, "country"),
            role=self._usual(members, "role"), wikidata=self._usual(members, "wikidata"),
            article=form.article or min(self._forms.earliest[n] for n in members), unnamed=bool(form.article),
            place=form.place,
        )  # fmt: skip

    def _best(self, members: Sequence[int]) -> int:
        """The form whose name stands for all: of a known item; for persons the one with most words and fewest
        initials; else the longest; then the most frequent, then alphabetically."""
        return min(members, key=lambda n: (*_rank(self._all[n]), -self._forms.counts[n], self._all[n]))

    def _usual(self, members: Sequence[int], field: str) -> str:
        """The value that most articles give, alphabetically first of equals; "" where none does."""
        counts: Counter[str] = Counter()
        for n in members:
            value = getattr(self._all[n], field)
            if value:
                counts[value] += self._forms.counts[n]
        return min(counts, key=lambda value: (-counts[value], value), default="")

    def _actor(self, own: str, face: Face, members: Sequence[int]) -> Actor:
        bodies = {self._ids[b] for n in members for b in self._forms.affiliations.get(n, ())} - {own}
        return Actor(
            id=own, name=face.name, type=self._all[self._best(members)].type, role=face.role or None,
            affiliation=tuple(sorted(bodies)), country=face.country or None, wikidata=face.wikidata or None,
            basis=self._basis(members),
        )  # fmt: skip

    def _basis(self, members: Sequence[int]) -> str:
        if self._all[members[0]].article:
            return "description"
        return "wikidata" if any(self._all[n].wikidata for n in members) else "name"


def _rank(form: Form) -> tuple[int, ...]:
    if form.type == "person":
        name = person_name(form.name)
        return (not form.wikidata, -len(name.parts), len(name.initials))
    return (not form.wikidata, -len(form.name.split()))


def resolve(records: Iterable[Record]) -> Resolution:
    """Join the actors of all records. The order of the records does not matter; no text is kept.

    A person never joins on a surname alone unless nobody else bears it and country or role support it; a
    place, a country and its government never join; unnamed actors stay with their article.
    """
    forms = collect(records)
    every = forms.all
    unions = Unions(len(every))
    kinds: dict[str, list[int]] = {}
    for n, form in enumerate(every):
        if not form.article:  # the unnamed stay who they are
            kinds.setdefault(KINDS.get(form.type, form.type), []).append(n)
    join_persons(every, kinds.get("person", []), unions)
    join_bodies(every, kinds.get("body", []), forms, unions)
    join_states(every, kinds.get("state", []), unions)
    for kind in ("place", "group"):
        join_named(every, kinds.get(kind, []), unions)
    return Resolution(forms, unions)
