"""The known names in an article, each in the sense that fits its place."""

from collections.abc import Container, Iterable, Iterator, Sequence

from ...knowledge.countries import government
from ...knowledge.gazetteer import Entry
from ...knowledge.titles import role_noun
from ...model import ActorType
from ...parse import Document, Run, Token
from ..speech.encoder import Reading
from .joined_words import likens
from .lookup import Hit
from .metonyms import gives_office, is_agency
from .named import Name
from .people import surnames
from .place_readings import place_reading
from .proper_names import heads_body, inside_name, reach

COUNTS = {
    "many",
    "most",
    "some",
    "few",
    "more",
    "fewer",
    "other",
    "all",
    "these",
    "those",
    "several",
    "two",
    "three",
    "both",
}
COUNTED = {"thousands", "hundreds", "millions", "dozens", "number", "majority", "many", "most", "some", "lot"}


def written(document: Document, run: Run) -> str:
    """The words of a name as they stand, line breaks apart."""
    return " ".join(document.text(document.span(run)).split())


def calm(place: str) -> str:
    """A place's name without the shouting of datelines: "LIMA" is "Lima"; "N.Y." stays."""
    return place.title() if place.isupper() and len(place) > 4 else place


def silent(run: Run) -> Name:
    """Holds its words and names nobody."""
    return Name(run=run, name="", type="place")


def known_names(
    document: Document,
    known: Iterable[Hit],
    starts: dict[int, Hit],
    sources: Container[int] = (),
    read: Sequence[Reading] = (),
) -> Iterator[Name]:
    """The known names, each in the sense that fits its place; `sources` are the words that something is
    attributed to, `read` what the encoder made of the article."""
    bearers = surnames(document, [entity.run for entity in document.entities if entity.label == "PERSON"])
    for hit in known:
        passed = inside_name(document, hit.run, starts) or _is_bearer(document, hit, bearers)
        name = None if passed else _sense(document, hit, sources, read)
        if name:
            yield name


def _is_bearer(document: Document, hit: Hit, bearers: Container[str]) -> bool:
    """ "Vane", a known firm's name too, read as a person's where Ada Vane is named; not "Vane" of "a Vane engineer" and
    "Vane reported"."""
    token = document.tokens[hit.run.first]
    above = document.tokens[token.head]
    told = (token.dep == "compound" and role_noun(above.text)) or (token.dep == "nsubj" and above.lemma == "report")
    body = hit.get("organisation") is not None and len(hit.run) == 1 and not told
    return body and token.entity == "PERSON" and token.text in bearers


def wider_names(document: Document, known: Iterable[Hit], starts: dict[int, Hit]) -> Iterator[Name]:
    """A known body's name inside a longer one: "House of Commons of Canada", "Italian Republican Party"."""
    ends = {hit.run.last: hit for hit in known}
    for hit in known:
        entry = hit.get("organisation")
        if entry and entry.type == "organisation" and heads_body(document, hit.run):
            owner = ends.get(hit.run.first)
            adjective = owner.get("adjective") if owner else None
            first = owner.run.first if owner and adjective and adjective.country != entry.country else hit.run.first
            run = Run(first, reach(document, first, hit.run.last))
            if run != hit.run and not inside_name(document, run, starts):
                country = adjective.country if adjective else _country_in(run, starts)
                yield Name(run=run, name=written(document, run), type="organisation", country=country, basis="pattern")


def _country_in(run: Run, starts: dict[int, Hit]) -> str | None:
    return next((starts[i].country for i in run if i in starts and starts[i].get("country")), None)


def _sense(document: Document, hit: Hit, sources: Container[int], read: Sequence[Reading]) -> Name | None:
    if likens(document, hit.run) or is_agency(document, hit.run):
        return silent(hit.run)
    if hit.get("adjective") and hit.get("country") and _bare_adjective(document, hit.run):
        return silent(hit.run)
    for entry in hit.entries:
        if entry.kind == "country":
            return _country(document, hit.run, entry, sources, read)
        if entry.kind == "region":
            if _bare_adjective(document, hit.run):
                return silent(hit.run)
            return Name(
                run=hit.run, name=entry.name, type="place", country=entry.country, wikidata=entry.wikidata,
                basis="region table",
            )  # fmt: skip
        if entry.kind in {"capital", "seat"}:
            return _seat(document, hit.run, entry, sources, read)
        if entry.kind == "people" and _plural(document, hit.run):
            return Name(run=hit.run, name=entry.name, type="group", country=entry.country, basis="country table")
        if entry.kind == "organisation" and entry.type != "group":
            return Name(
                run=hit.run,
                name=entry.name,
                type=entry.type,
                country=entry.country,
                wikidata=entry.wikidata,
                basis="organisation table",
            )
        if entry.kind == "organisation":
            return Name(
                run=hit.run,
                name=entry.name,
                type="group",
                country=entry.country,
                wikidata=entry.wikidata,
                basis="organisation table",
            )
    return silent(hit.run) if hit.get("adjective") else None


def _bare_adjective(document: Document, run: Run) -> bool:
    """ "US officials", "the UK economy": the abbreviation serves as an adjective. Not "US's", "US-China", nor before a
    title, where it says of what: "Ohio Governor", "Governor of Maine Ana Rey"."""
    token = document.tokens[run.last - 1]
    after = document.tokens[run.last] if run.last < len(document) else None
    return (
        token.dep in {"compound", "amod", "nmod"}
        and after is not None
        and after.pos in {"NOUN", "PROPN", "ADJ"}
        and after.entity != "GPE"
        and not (run.first and document.tokens[run.first - 1].lower == "of" and after.entity == "PERSON")
        and not (after.text[0].isupper() and role_noun(after.text))
    )


def _plural(document: Document, run: Run) -> bool:
    """ "Peruvians", "the Chinese", "many Chinese", "Chinese are saving more": a people. Not: "the Chinese bank", "a
    Peruvian", "she is Chinese", "spoke Chinese", "Chinese is hard"."""
    token = document.tokens[run.last - 1]
    if token.text.endswith("s") and token.tag in {"NNS", "NNPS", "NNP"}:
        return True
    before = document.tokens[run.first - 1].lower if run.first else ""
    after = document.tokens[run.last].pos if run.last < len(document) else ""
    if after in {"NOUN", "PROPN", "ADJ", "PUNCT", "NUM"} or token.dep in {"amod", "compound", "nmod"}:
        return False
    return before == "the" or _several(document, run, token)


def _several(document: Document, run: Run, token: Token) -> bool:
    """ "many Chinese", "thousands of Chinese", or the subject of a verb that is not singular."""
    before = [t.lower for t in document.tokens[max(0, run.first - 2) : run.first]]
    counted = bool(before) and (before[-1] in COUNTS or (before[-1] == "of" and before[0] in COUNTED))
    verbs = [token.head, *document.children(token.head, "aux", "auxpass")]
    finite = {document.tokens[i].tag for i in verbs}, {document.tokens[i].lower for i in verbs}
    plural = token.dep in {"nsubj", "nsubjpass"} and bool(finite[0] & {"VBP", "VBD"}) and "VBZ" not in finite[0]
    return counted or (plural and not finite[1] & {"is", "was", "has", "does"} and before[-1:] != ["a"])


def _country(document: Document, run: Run, entry: Entry, sources: Container[int], read: Sequence[Reading]) -> Name:
    """A country: the same actor whether its name stands for the land ("in Peru") or for who governs it ("Peru
    denied it"); only the form of the mention tells."""
    acting = not gives_office(document, run) and place_reading(document, run, read, sources=sources).metonymic
    return Name(
        run=run, name=entry.name, type="country", form="metonym" if acting else "name", country=entry.country,
        wikidata=entry.wikidata, basis="country table",
    )  # fmt: skip


def _seat(document: Document, run: Run, entry: Entry, sources: Container[int], read: Sequence[Reading]) -> Name:
    """A capital or seat, as the authority that sits there where it acts, else as the place."""
    building = entry.kind == "seat" and entry.detail not in {"city", "continent"}
    place = calm(written(document, run))
    stands = entry.kind == "capital" or bool(entry.name)
    if not stands or not place_reading(document, run, read, building=building, sources=sources).metonymic:
        return Name(run=run, name=place, type="place", country=entry.country, basis="seat table")
    name = government(entry.country or "") if entry.kind == "capital" else entry.name
    kind_: ActorType = "government" if entry.kind == "capital" else entry.type
    return Name(
        run=run,
        name=name,
        type=kind_,
        form="metonym",
        place=place,
        country=entry.country,
        wikidata=entry.wikidata,
        basis="seat table",
    )
