"""Names linked to Wikidata items: the right one, and none where there is none."""

from collections.abc import Iterator

from ..faults import Fault
from ..hits import Hits, Table
from .gold import GoldType
from .pairing import Pairing, fault

NIL = "NIL"
KINDS: dict[str, tuple[GoldType, ...]] = {
    "all": (),
    "territories": ("country",),
    "places": ("place",),
    "persons": ("person",),
    "bodies": ("government", "organisation", "group", "company"),
}
Link = tuple[GoldType, str | None, str | None]
"""The type, the gold item or NIL, and the item found; None for nothing."""


def link_hits(pairing: Pairing) -> Table:
    """Over the names whose item gold gives, and the type gold has: right items by items found and by items there
    are. Of a name that gold has not, an item counts as wrong where gold gives all items. NIL is scored apart."""
    links = [link for link, _ in _links(pairing)]
    if not links:
        return {}
    table = {
        f"links: {kind}": _hits([link for link in links if not types or link[0] in types])
        for kind, types in KINDS.items()
    }
    table |= {"links: NIL": _nil(links)}
    return {name: hits for name, hits in table.items() if hits.gold or hits.predicted}


def _hits(links: list[Link]) -> Hits:
    right = sum(gold == found for _, gold, found in links if found)
    return Hits(right, sum(found is not None for _, _, found in links), right, sum(_item(gold) for _, gold, _ in links))


def _item(gold: str | None) -> bool:
    return gold is not None and gold != NIL


def _nil(links: list[Link]) -> Hits:
    """Names left without an item, of those that gold judges."""
    judged = [(gold, found) for _, gold, found in links if gold]
    right = sum(gold == NIL and found is None for gold, found in judged)
    return Hits(right, sum(found is None for _, found in judged), right, sum(gold == NIL for gold, _ in judged))


def _links(pairing: Pairing) -> Iterator[tuple[Link, int]]:
    """Each judged link with its place among the gold mentions, or below 0 among the found ones."""
    items = [actor.wikidata for actor in pairing.prediction.actors]
    for place, spot in enumerate(pairing.gold):
        wanted = pairing.sample.actors[spot.actor].wikidata
        if spot.named and wanted:
            mate = pairing.partners.get(place)
            found = None if mate is None else items[pairing.found[mate].actor]
            yield (spot.type, wanted, found if found != NIL else None), place
    if pairing.sample.annotated.links and pairing.covers("name"):
        for place, spot in enumerate(pairing.found):
            item = items[spot.actor]
            if spot.named and place not in pairing.mates and pairing.judges(spot.type) and item not in (None, NIL):
                yield (spot.type, None, item), -1 - place


def link_faults(pairing: Pairing) -> Iterator[Fault]:
    """Every name with a wrong item, without its item, or with one where there is none."""
    for (_, wanted, found), place in _links(pairing):
        spot = pairing.gold[place] if place >= 0 else pairing.found[-1 - place]
        if _item(wanted) and found != wanted:
            yield fault(pairing, "link wrong" if found else "link missing", spot.span, wanted or "", found or "")
        elif not _item(wanted) and found:
            yield fault(pairing, "link where none is", spot.span, wanted or "", found)
