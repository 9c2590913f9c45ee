"""Countries that no table knows and that the article itself shows to be states: "Norvania's foreign minister"."""

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from ...knowledge import lexicon, wordlist
from ...knowledge.offices import heads
from ...parse import Document, Run
from .named import Name
from .occurrences import Written, occurrences, written

UNSURE = {"parser", "name"}
PEOPLES = ("n", "ns", "an", "ans", "ian", "ians", "ese", "ish", "er", "ers", "i", "is")
OF_THEM = {"poss", "compound", "nmod"}
LONGEST = 2  # words
OPENING, SEVERAL = 6, 2
POINTING = {"the", "this", "our", "their"}
TOWNS = {"city", "town", "village"}
NEIGHBOURING = {"neighbouring", "neighboring"}
LED = {"army", "navy", "military", "troop", "soldier"}
CALLED = {"country", "nation", "republic", "kingdom"}


@cache
def _no_lands() -> frozenset[str]:
    known = lexicon("institutions")
    kinds = ("organisations", "companies", "places", "offices", "governments")
    return frozenset(word for kind in kinds for word in known[kind])


def told_lands(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, those of unknown sort made countries in all places where the article tells that they are states: by
    what only a state has, or by the name of its people.

    Matches "Norvania" in "Norvania's foreign minister", "the Norvania army", "the ambassador of Norvania", and where
    "the Norvanians" act. Not "Rey" in "Rey's envoy" where "Ana Rey" is named, "the Northern Union's envoy", nor a town
    known to be one.
    """
    texts = frozenset(token.text for token in document.tokens)
    persons = {
        word for name in found if name.type == "person" and _is_named_so(name) for word in written(document, name)
    }
    unsure = [name for name in found if _may_be(document, name, persons)]
    places = occurrences(document, {written(document, name) for name in unsure})
    someone = {written(document, name) for name in unsure if name.type == "person"}
    told = {
        words for words, runs in places.items()
        if (_has_people(words, texts) and not _is_town(document, runs))
        or any(_owns(document, run, words in someone) for run in runs)
    }  # fmt: skip
    lands = [" ".join(words) for words in sorted(told)]
    kept = [
        replace(name, type="country", role=None, roles=()) if name in unsure and written(document, name) in told
        else replace(name, type="country", name=people) if (people := _people_of(document, name.run, lands)) else name
        for name in found if not _is_adjective(document, name, lands)
    ]  # fmt: skip
    return tuple(sorted([*kept, *_unseen(document, found, lands)], key=lambda name: name.run))


def _unseen(document: Document, found: Sequence[Name], lands: Sequence[str]) -> Iterator[Name]:
    """The peoples of those lands that nothing took for a name."""
    covered = {i for name in found for i in name.run}
    for token in document.tokens if lands else ():
        if token.i not in covered and (land := _people_of(document, Run(token.i, token.i + 1), lands)):
            yield Name(run=Run(token.i, token.i + 1), name=land, type="country", basis="name")


def _is_named_so(name: Name) -> bool:
    """Told to be a person: by a role that no state has, or a name of several words."""
    return bool(name.wikidata) or not _is_plain(name) or len(name.run) > 1


def _may_be(document: Document, name: Name, persons: Container[str]) -> bool:
    words = written(document, name)
    if name.basis not in UNSURE or name.wikidata or name.country or not _is_plain(name):
        return False
    if len(words) > LONGEST or any(word.lower() in _no_lands() or word in persons for word in words):
        return False
    plain = all(word[:1].isupper() and word[1:].islower() for word in words)
    return plain and name.type not in {"country", "government", "group"} and words[-1] not in heads()


def _is_plain(name: Name) -> bool:
    """Without a role, but for one that states have too: "its neighbour Norvania"."""
    told = {stated.noun for stated in name.roles} | ({name.role.rpartition(" ")[2].lower()} if name.role else set())
    return told <= _nouns("ambiguous") | wordlist("people", "country")


@cache
def _nouns(kind: str) -> frozenset[str]:
    return frozenset(lexicon("people")[kind].split())


def _owns(document: Document, run: Run, someone: bool) -> bool:
    """ "Norvania's envoy", "the Norvania army", "the envoy of Norvania", "Prime Minister Ana Rey of Norvania",
    "Norvania, the third country"; no army where it was read as `someone`, who may lead one."""
    tokens = document.tokens
    for i in run:
        above = tokens[i].head
        if above in run:
            continue
        if tokens[i].dep in OF_THEM and _is_states(document, above, run, someone):
            return True
        if any(tokens[noun].lemma.lower() in CALLED for noun in document.children(i, "appos")):
            return True
        if i == run.first and i and tokens[i - 1].lower in NEIGHBOURING:
            return True
        of = tokens[above].head if tokens[i].dep == "pobj" and tokens[above].lower == "of" else None
        if of is not None and (_is_states(document, of, run, someone) or _is_minister(document, of)):
            return True
    return False


def _is_states(document: Document, noun: int, run: Run, someone: bool) -> bool:
    """ "foreign minister", "army": what no town, firm or person has; "foreign ministry" by its field. Not "court"
    behind a name "Supreme", which is half of it."""
    tokens = document.tokens
    before = [tokens[i] for i in document.children(noun, "amod", "compound") if i not in run]
    words = {tokens[noun].lemma.lower(), *(f"{one.lower} {tokens[noun].lemma.lower()}" for one in before)}
    return not (words - LED if someone else words).isdisjoint(_of_lands_phrases())


def _is_minister(document: Document, name: int) -> bool:
    """A name behind such an office: "Rey" of "Prime Minister Ana Rey"; not of "Mayor Ana Rey"."""
    first = document.sentence_of(name).first
    before = name
    while before > first and document.tokens[before - 1].text[0].isupper():
        before -= 1
    words = [token.lower for token in document.tokens[before : name + 1]]
    return document.tokens[name].pos == "PROPN" and any(" ".join(two) in _of_lands_phrases() for two in pairwise(words))


@cache
def _of_lands_phrases() -> frozenset[str]:
    return wordlist("people", "of_lands") | wordlist("people", "of_states")


def _has_people(words: Written, texts: Container[str]) -> bool:
    """ "Norvanian", "Norvanians" beside "Norvania"; "Osmarkers" beside "Osmark"."""
    return len(words) == 1 and len(words[0]) > 3 and any(words[0] + ending in texts for ending in PEOPLES)


def _is_town(document: Document, runs: Sequence[Run]) -> bool:
    """Whether it opens an article that goes on about a town: "Orlow lies by the sea. The Orlowians love their city"."""
    opens = runs[0].first < OPENING and document.tokens[runs[0].first].sentence <= 1
    pointed = [token.lower for before, token in pairwise(document.tokens) if before.lower in POINTING]
    towns, lands = (sum(noun in kinds for noun in pointed) for kinds in (TOWNS, CALLED))
    return opens and towns >= SEVERAL and towns > lands * SEVERAL


def _people_of(document: Document, run: Run, lands: Iterable[str]) -> str | None:
    """The land of "the Norvanians", who act for it; of no "thousands of Norvanians"."""
    first, people = run.first, document.tokens[run.last - 1].text
    if len(run) > 1 or not people.endswith("s") or first == 0 or document.tokens[first - 1].lower != "the":
        return None
    return next((land for land in lands if is_people(people, land)), None)


def is_people(word: str, land: str) -> bool:
    """ "Norvanian", "Norvanians" of "Norvania", "Osmarkers" of "Osmark"; not "Norvanialand"."""
    return any(land + ending == word for ending in PEOPLES)


def _is_adjective(document: Document, name: Name, lands: Iterable[str]) -> bool:
    """ "Norvanian" in "Norvanian troops" is nobody's name."""
    token = document.tokens[name.run.first]
    adjective = len(name.run) == 1 and name.basis in UNSURE and token.dep in {"amod", "compound", "nmod"}
    return adjective and any(is_people(token.text, land) for land in lands)


def acting_peoples(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, peoples made their countries where they stand as a whole and the article names the country.

    Matches "the Chinese" in "the Chinese need us" beside "China". Not "many Chinese", "the Chinese in Lima", nor where
    China is not named.
    """
    lands = {name.country: name for name in reversed(found) if name.type == "country" and name.country}
    return tuple(
        replace(name, name=land.name, type="country", wikidata=land.wikidata, basis=land.basis)
        if name.type == "group" and name.country and (land := lands.get(name.country)) and _is_whole(document, name.run)
        else name
        for name in found
    )  # fmt: skip


def _is_whole(document: Document, run: Run) -> bool:
    head = run.last - 1
    below = [document.tokens[c] for c in document.children(head) if c not in run]
    alone = [token.lower for token in below if token.dep != "punct"] == ["the"]
    return alone and document.tokens[head].tag in {"NNPS", "NNS", "NNP"}
