"""One type for a name, by all that speaks for one: wherever it is written alike, those it is listed with, its full
form."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from ...knowledge import wordlist
from ...parse import Document, Run
from .tags import TYPES, Spelled

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Odds = NDArray[floating[Any]]

LISTING = {",", ";", "and", "or", "&", "the", "as", "well"}
FEWEST = 3  # names that make a list
AGAIN = {"also", "formerly", "originally", "previously", "now", "later", "then", "once", "or", "aka", "sometimes"}
CALLED = {"known", "called", "spelled", "spelt", "named", "renamed", "abbreviated"}
LONGEST_ALIAS = 6  # tokens between a name and its other name
DOUBT = 4.0  # how much less likely a type can at most be for those beside it in a list, in log-odds

Seen = tuple[Spelled, "Odds"]
"""A name where it stands, and the log-odds of each type."""


def listed(document: Document, seen: Sequence[Seen]) -> list[Seen]:
    """What stands in one list is mostly of one type: each of three names and more hears from the others. Match: "Hue"
    of "Da Nang, Hue and Kon Tum". Not: "Rey, of Gas Union, and Vane"."""
    found = list(seen)
    for places in _lists(document, [name for name, _ in seen]):
        views = {k: (seen[k][1] - seen[k][1].max()).clip(-DOUBT) for k in places}
        together = sum(views.values())
        for k, view in views.items():
            found[k] = _moved(seen[k], seen[k][1] + (together - view) / (len(places) - 1))
    return found


def _lists(document: Document, names: Sequence[Spelled]) -> Iterator[list[int]]:
    """The numbers of the names of each list."""
    order = sorted(range(len(names)), key=lambda k: names[k].run)
    one = order[:1]
    for k, after in pairwise(order):
        if not _beside(document, names[k], names[after]):
            yield from [one] if len(one) >= FEWEST else []
            one = []
        one.append(after)
    yield from [one] if len(one) >= FEWEST else []


def _beside(document: Document, first: Spelled, second: Spelled) -> bool:
    """True where nothing but commas and "and" stands between two names of a sentence; brackets do not count."""
    between = [document.tokens[i].lower for i in range(first.run.last, second.run.first)]
    if between[:1] == ["("] and ")" in between[:-1]:
        between = between[between.index(")") + 1 :]
    alike = document.tokens[first.run.first].sentence == document.tokens[second.run.first].sentence
    return alike and 0 < len(between) <= FEWEST and LISTING.issuperset(between)


def aliased(document: Document, seen: Sequence[Seen]) -> list[Seen]:
    """A name and another one of the same behind it get one type. Match: "Union for Lima (UL)", "Orl (formerly Gallow)",
    "Orl, also known as Gallow". Not: "Ana Rey (PSOE)", whose letter is not among those that the words begin with, nor
    "Orl, formerly of Gallow"."""
    found = list(seen)
    for a, b in pairwise(sorted(range(len(seen)), key=lambda k: seen[k][0].run)):
        full, short = found[a][0], found[b][0]
        alike = _stands_for(document, short, full) or _is_called(document, full.run, short.run)
        if alike and full.type != short.type:
            both = found[a][1] + found[b][1]
            found[a], found[b] = _moved(found[a], both), _moved(found[b], both)
    return found


def _stands_for(document: Document, short: Spelled, full: Spelled) -> bool:
    tokens, at = document.tokens, full.run.last
    if len(full.run) < 2 or len(short.run) > 1 or short.run.first != at + 1 or short.run.last == len(document):
        return False
    word, firsts = tokens[short.run.first].text, {tokens[i].text[0].upper() for i in full.run}
    bracketed = tokens[at].text == "(" and tokens[short.run.last].text == ")"
    return bracketed and sum(c.isupper() for c in word) > 1 and word[0].upper() in firsts


def _is_called(document: Document, first: Run, second: Run) -> bool:
    """True where nothing but "(also", ", known as", "(now called" and the like stands between."""
    if second.first - first.last > LONGEST_ALIAS:
        return False
    between = {document.tokens[i].lower for i in range(first.last, second.first)}
    opened = "(" in between and not between.isdisjoint(AGAIN)
    return between <= AGAIN | CALLED | {"(", ",", "as", "the"} and (opened or not between.isdisjoint(CALLED))


def _moved(one: Seen, odds: "Odds") -> Seen:
    """The name with other odds, of the type that they speak for where that is not the one that they spoke for."""
    (name, before), best = one, int(odds.argmax())
    return (name if best == int(before.argmax()) else Spelled(name.run, TYPES[best])), odds


def settled(texts: Sequence[str], seen: Sequence[Seen]) -> list[Spelled]:
    """The names, those written alike of the type that their odds together speak for: an unheard-of country is told by
    "in Norvania" also where "Norvania said" could be a person."""
    votes: dict[str, Odds] = {}
    types: dict[str, str] = {}
    for text, (name, odds) in zip(texts, seen, strict=True):
        types[text] = TYPES[int((votes[text] + odds).argmax())] if text in votes else name.type
        votes[text] = votes[text] + odds if text in votes else odds
    types.update(dict.fromkeys(list(_bearers(types, votes)), "person"))
    types.update(dict.fromkeys(list(_shortened(types)), "organisation"))
    types.update(dict.fromkeys(list(_seats(types)), "place"))
    types.update(dict.fromkeys([*_surnames(types), *_given(types)], "person"))
    return [Spelled(name.run, types[text]) for text, (name, _) in zip(texts, seen, strict=True)]


def _bearers(types: Mapping[str, str], votes: Mapping[str, "Odds"]) -> Iterator[str]:
    """Two words taken for a place of which one stands alone elsewhere as a person's, where both together speak for a
    person: "at dusk Mathurin Rey climbs" where "Mathurin doubts it". Not: "Victoria Park", which is called a place."""
    person, place = TYPES.index("person"), TYPES.index("place")
    nouns = wordlist("institutions", "places") | wordlist("institutions", "localities")
    for text, kind in types.items():
        words = text.split()
        alone = [word for word in words if types.get(word) == "person"]
        if kind == "place" and len(words) == 2 and len(alone) == 1 and nouns.isdisjoint(words):
            both = votes[text] + votes[alone[0]]
            if both[person] > both[place]:
                yield text


def _shortened(types: Mapping[str, str]) -> Iterator[str]:
    """First words of bodies that stand alone elsewhere: "Kestrel" where there is "Kestrel Foods"; not "Rey" of "Rey
    Foundation" where there is "Ana Rey", nor a place."""
    firsts = {text.split()[0] for text, kind in types.items() if kind == "organisation" and " " in text}
    return (text for text in firsts - _families(types) if types.get(text) in {"person", "other"})


def _seats(types: Mapping[str, str]) -> Iterator[str]:
    """First words of bodies that are named by a place and stand alone elsewhere: "Orlow" where there is "Orlow Crown
    Court"; not "Rey" of "Rey Hospital" where there is "Ana Rey"."""
    bodies = [text.split() for text, kind in types.items() if kind == "organisation" and " " in text]
    firsts = {words[0] for words in bodies if words[-1] in wordlist("institutions", "local")}
    return (text for text in firsts - _families(types) if text in types)


def _surnames(types: Mapping[str, str]) -> Iterator[str]:
    """Family names that stand alone elsewhere: "Rey" where there is "Ana Rey"; not where a body or a place has the word
    at an end too: "Rey Foundation", "Port Rey"."""
    ends: dict[str, set[str]] = defaultdict(set)
    for text, kind in types.items():
        if kind in {"organisation", "place"} and " " in text:
            ends[text.split()[0]].add(kind)
            ends[text.split()[-1]].add(kind)
    return (text for text in _families(types) if text in types and text not in ends)


def _given(types: Mapping[str, str]) -> Iterator[str]:
    """Given names that stand alone elsewhere: "Mathurin" where there is "Mathurin Rey"; not "Virginia" where that is a
    place, "Christian" where that is a faith, nor "Polar" where there is "Polar Bank" beside "Polar Rey"."""
    firsts = {text.split()[0] for text, kind in types.items() if kind == "person" and " " in text}
    taken = {text.split()[0] for text, kind in types.items() if kind != "person" and " " in text}
    return (text for text in firsts - taken if types.get(text) == "organisation")


def _families(types: Mapping[str, str]) -> set[str]:
    return {text.split()[-1] for text, kind in types.items() if kind == "person" and " " in text}
