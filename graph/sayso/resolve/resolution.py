"""Joins the actors of all articles and gives them the graph's ids."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from ..extract.actors.full_names import person_name
from ..model import Actor, Record
from .bodies import join_bodies, join_named, join_states
from .forms import Appearance, Form, Forms, collect
from .identity import Face, identify
from .merge import Merge
from .persons import join_persons
from .relabel import relabelled
from .unions import Link, Unions

# Types that may be one actor in different articles' eyes.
KINDS = {"organisation": "body", "company": "body", "country": "state", "government": "state"}


class Resolution:
    """Who is who: `actors` (merged, without mentions, by id) and `relabel`."""

    def __init__(self, forms: Forms, unions: Unions) -> None:
        self._forms = forms
        self._all = forms.all
        self._links = unions.links
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
        """Every join of two appearances, by article and place: one fewer than the appearances of each actor."""
        links = self._links_by_form()
        for article in sorted(self._forms.rows):
            for place, n in enumerate(self._forms.rows[article], start=1):
                _, first, at = self._forms.earliest[n]
                if (first, at) != (article, place):
                    yield self._merge(n, (article, place), n, Link(n, n, *self._alike(n)))
                elif n in links:
                    link, other = links[n]
                    yield self._merge(n, (article, place), other, link)

    def _links_by_form(self) -> dict[int, tuple[Link, int]]:
        """For each form but the earliest of an actor the link that joins it, and with which: a tree an actor."""
        beside: dict[int, list[tuple[Link, int]]] = {}
        for link in self._links:
            beside.setdefault(link.one, []).append((link, link.other))
            beside.setdefault(link.other, []).append((link, link.one))
        found: dict[int, tuple[Link, int]] = {}
        reached: set[int] = set()
        for root in sorted(beside, key=self._forms.earliest.__getitem__):
            waiting = [] if root in reached else [root]
            reached.add(root)
            for n in waiting:  # grows while it is gone through
                for link, other in beside[n]:
                    if other not in reached:
                        reached.add(other)
                        found[other] = (link, n)
                        waiting.append(other)
        return found

    def _alike(self, n: int) -> tuple[str, str]:
        form = self._all[n]
        if form.wikidata:
            return ("item", form.wikidata)
        if form.type == "country" and form.country:
            return ("code", form.country)
        return ("collective" if form.type == "group" else "name", "presented alike")

    def _merge(self, n: int, at: tuple[str, int], other: int, link: Link) -> Merge:
        _, article, place = self._forms.earliest[other]
        return Merge(
            actor=self._ids[n], article=at[0], local=f"a{at[1]}", name=self._all[n].name, with_article=article,
            with_local=f"a{place}", with_name=self._all[other].name, reason=link.reason, evidence=link.evidence,
        )  # fmt: skip

    def _face(self, members: Sequence[int]) -> Face:
        form = self._all[self._best(members)]
        return Face(
            name=form.name, type=form.type, country=self._usual(members, "country"),
            role=self._usual(members, "role"), wikidata=self._usual(members, "wikidata"),
            since=min(self._forms.earliest[n] for n in members), unnamed=not form.named, place=form.place,
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
        if not self._all[members[0]].named:
            return "description"
        return "wikidata" if any(self._all[n].wikidata for n in members) else "name"


def _rank(form: Form) -> tuple[int, ...]:
    if form.type == "person":
        name = person_name(form.name)
        return (not form.wikidata, -len(name.parts), len(name.initials))
    return (not form.wikidata, -len(form.name.split()))


def resolve(records: Iterable[Record], alone: Collection[Appearance] = ()) -> Resolution:
    """Join the actors of all records. The order of the records does not matter; no text is kept. Appearances (article
    id, local id) in `alone` join nobody.

    A person never joins on a surname alone, nor across another sex, age, country or field of work; a common name
    needs more than itself; a place, a country and its government never join; unnamed actors stay with their article.
    """
    forms = collect(records, alone)
    unions, torn = _joined(forms)
    if torn:
        forms.apart(torn)
        unions, _ = _joined(forms)
    return Resolution(forms, unions)


def _joined(forms: Forms) -> tuple[Unions, set[int]]:
    """The forms joined, and those of persons that fit two who are not one."""
    every = forms.all
    unions = Unions(len(every))
    kinds: dict[str, list[int]] = {}
    for n, form in enumerate(every):
        if form.named and not form.lone and (form.type == "person" or not form.article):
            kinds.setdefault(KINDS.get(form.type, form.type), []).append(n)
    torn = join_persons(forms, kinds.get("person", []), unions)
    join_bodies(every, kinds.get("body", []), forms, unions)
    join_states(every, kinds.get("state", []), unions)
    for kind in ("place", "group"):
        join_named(every, kinds.get(kind, []), unions)
    return unions, torn
