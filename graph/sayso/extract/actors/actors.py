"""The actors of an article, with every place that mentions them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...model import Actor, Mention
from ...parse import Document
from ..names.names import Name, names
from ..names.told_bodies import told_bodies
from ..names.told_lands import acting_peoples, told_lands
from ..names.told_persons import told_persons
from ..speech.attributions import Attribution
from ..speech.encoder import Reading
from ..speech.quotations import Quotation
from ..syntax import head_of
from .affiliations import affiliations
from .attributive import attributives
from .cast import Cast, Referent, Sight
from .clusters import Cluster, clusters
from .described_roles import described_roles
from .held_roles import held_roles
from .literal_places import keep_places
from .office_anaphora import by_office
from .predicates import predicates
from .ranker import ranker, vectors
from .reference import Choose, refer
from .repeats import with_repeats
from .spoken_of import show_spoken_of
from .there import there
from .voices import Voices

if TYPE_CHECKING:
    from .ranker import Numbers


def actors(
    document: Document,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    read: Sequence[Reading] = (),
) -> tuple[Actor, ...]:
    """Everyone the article names or gives as a source, in order of first mention, with ids "a1", "a2" ...

    Names first; then, in text order, descriptions and pronouns. A pronoun or description that means nobody
    plainly is no mention; a person or body that is described only is a group of its own. `read` is what the encoder
    made of the article.
    """
    return recorded(everyone(document, quotations, attributions, read, vectors(len(document), read)))


def everyone(
    document: Document,
    quotations: Sequence[Quotation],
    attributions: Sequence[Attribution],
    read: Sequence[Reading],
    seen: "Numbers | None",
) -> Cast:
    """The same with those whom no record shows, and the things that a word may mean; `seen` is the encoder's view of
    each token."""
    voices = Voices(document, quotations, attributions)
    found = typed(document, names(document, voices.heads, read))
    return cast_of(document, found, voices, ranker(seen))


def typed(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names with the types that the rest of the article tells."""
    found = told_bodies(document, told_lands(document, told_persons(document, found)))
    return acting_peoples(document, found)


def cast_actors(
    document: Document, found: Sequence[Name], voices: Voices, seen: "Numbers | None" = None
) -> tuple[Actor, ...]:
    """The same from names already found; `seen` holds the encoder's vector of each token."""
    return recorded(cast_of(document, found, voices, ranker(seen)))


def cast_of(document: Document, found: Sequence[Name], voices: Voices, choose: Choose) -> Cast:
    """Everyone and everything that the article mentions, what no record shows among it; `choose` answers whom a word
    means."""
    cast = named(document, found, voices)
    refer(document, cast, voices, choose)
    predicates(document, cast, voices, found)  # once more, of pronouns
    described_roles(document, cast, found)
    show_spoken_of(document, cast, voices)
    attributives(document, cast)
    affiliations(cast)
    keep_places(document, cast, found)
    there(document, cast)
    return cast


def named(document: Document, found: Sequence[Name], voices: Voices) -> Cast:
    """Those whom the article names, with the roles that it tells of them, before anybody else is referred to."""
    cast = Cast(document)
    for cluster in clusters(document, with_repeats(document, found)):
        enter(document, cast, cluster)
    predicates(document, cast, voices, found)
    return cast


def enter(document: Document, cast: Cast, cluster: Cluster) -> None:
    """Add an actor that is named, with its names."""
    number = cast.add(Referent(
        name=cluster.name, type=cluster.type, role=cluster.role, roles=cluster.roles,
        country=cluster.country, affiliation=cluster.affiliation, wikidata=cluster.wikidata, basis=cluster.basis,
        sex=cluster.sex, sights=[],
    ))  # fmt: skip
    for name in cluster.names:
        cast.mention(number, head_of(document, name.run), name.run, name.form)
        cast.cover(number, name.run)


def recorded(cast: Cast) -> tuple[Actor, ...]:
    """Those of a cast that a record shows."""
    shown = [n for n, referent in enumerate(cast.referents) if referent.shown]
    order = sorted(shown, key=lambda n: (_first(cast.referents[n]), n))
    ids = {n: f"a{place}" for place, n in enumerate(order, start=1)}
    return tuple(_record(cast, n, ids) for n in order)


def _first(referent: Referent) -> int:
    """Where it is first mentioned; what is only an affiliation comes last."""
    return min((sight.run.first for sight in referent.sights), default=1 << 60)


def _record(cast: Cast, number: int, ids: dict[int, str]) -> Actor:
    one, own = cast.referents[number], ids[number]
    bodies = dict.fromkeys(ids[n] for n in one.bodies if ids[n] != own)
    return Actor(
        id=own, name=one.name, type=one.type, role=one.role, roles=held_roles(cast.document, cast, number, ids),
        affiliation=tuple(bodies), country=one.country, wikidata=one.wikidata, basis=one.basis,
        mentions=tuple(sorted({_mention(cast, number, sight, ids) for sight in one.sights})),
    )  # fmt: skip


def _mention(cast: Cast, number: int, sight: Sight, ids: dict[int, str]) -> Mention:
    span = sight.span or cast.document.span(sight.run)
    office = sight.form == "nominal" and by_office(cast.document, cast, number, sight.head)
    literal = cast.literal.get(sight.head) if sight.form == "metonym" else None
    place = None if literal is None else ids.get(literal)
    return Mention(span.start, span.end, sight.form, "office" if office else "article", place)
