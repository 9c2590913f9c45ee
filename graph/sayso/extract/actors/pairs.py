"""Two actors meant at once: "both countries", "the two leaders", "the pair", and "they" after them."""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...knowledge import lexicon, wordlist
from ...parse import Document, Token
from ..syntax import subject_of, verb_of
from .cast import Cast, Referent
from .descriptions import Description, sort_of
from .office_anaphora import fits

Pair = tuple[int, int]
KINDS = {"person": "person", "country": "state", "government": "state", "organisation": "body", "company": "body"}
OF_TWO = {"neither", "both", "either"}
DUOS = {"pair", "duo", "two", "both"}
REACH = 3  # sentences back
SALIENT = 3  # mentions before, of the rarer of two that an article is about
COUPLED = {"-", "–"}


def is_pair(document: Document, described: Description) -> bool:
    """A phrase for exactly two that were named before.

    Matches "both men", "the two countries", "these two leaders", "the pair", "the two". Not "two men", "both
    of them", "both visitors and locals", "the pair of shoes", "the two-year plan".
    """
    token = document.tokens[described.head]
    counted = described.determiner == "both" or "two" in described.words
    if described.noun in _lands() and described.plural and described.determiner == "the" and not described.words:
        return True  # "the nations' partnership"
    if described.noun in DUOS:
        after = [document.tokens[i].lower for i in document.children(described.head, "prep")]
        alone = token.dep in {"nsubj", "nsubjpass", "dobj", "pobj", "poss", "agent"} and "of" not in after
        return alone and (described.noun == "both" or described.determiner in {"the", "this", "these"})
    if described.determiner == "both" and document.children(described.head, "conj"):
        return False
    if not described.plural or (described.determiner == "the" and begins_list(document, token)):
        return False
    return counted and described.determiner in {"both", "the", "these", "those"}


def begins_list(document: Document, token: Token) -> bool:
    """ "the two ministers, Ada Orr and Ben Vell": they are named here, not before."""
    return any(i > token.i for i in document.children(token.i, "appos"))


def pair(document: Document, cast: Cast, described: Description) -> Pair | None:
    """The two a phrase means: the last two of its kind named together, else the only two in reach that the
    article keeps coming back to; None where neither is plain.

    "Arlandia and Tamberia signed. Both countries ..." are these two; "the pair" after three persons is nobody.
    """
    kinds = kinds_of(described.noun)
    together = _same_two(document, cast, described, kinds) or _coupled(document, cast, described, kinds)
    if together is None:
        together = _one_of([_once_coupled(document, cast, described, kind) for kind in kinds])
    if together is None:
        together = _one_of([_only_two(document, cast, described, kind) for kind in kinds])
    if together is not None and _does_to(document, cast, described.head) in together:
        return None  # "Arlandia leaned on both states": on two others
    if together is None or described.noun not in _lands():
        return together
    one, other = (land_of(cast, n) for n in together)
    return (one, other)


def _does_to(document: Document, cast: Cast, i: int) -> int | None:
    """Who does something to what stands at token `i`: the subject of its verb."""
    verb = verb_of(document, i)
    subject = None if verb is None else subject_of(document, verb)
    return None if subject is None or subject == i else cast.at(subject)


def of_them(document: Document, cast: Cast, i: int) -> Pair | None:
    """The two of "neither of them", "both of them": those last meant together, in this sentence or the one before."""
    of = document.tokens[document.tokens[i].head]
    if document.tokens[i].lower != "them" or of.lower != "of" or document.tokens[of.head].lower not in OF_TWO:
        return None
    last = cast.last_pair(i)
    near = last is not None and document.tokens[last[0]].sentence >= document.tokens[i].sentence - 1
    return last[1] if last is not None and near else None


def kinds_of(noun: str) -> tuple[str, ...]:
    """Of which kinds those may be whom a plural means: "person", "state" or "body"."""
    if noun in wordlist("people", "sides"):
        return ("state", "body")
    if noun in DUOS - {"pair", "duo"}:
        return ("person", "state", "body")
    sort = sort_of("man" if noun in {"man", "men", "woman", "women", "pair", "duo"} else noun)
    if noun in wordlist("people", "powers") or sort == "country" or noun == "government":
        return ("state",)
    return ("body",) if sort == "body" else ("person",) if sort == "person" else ()


def _lands() -> frozenset[str]:
    return frozenset({"country", "nation", "state", "neighbour", "neighbor", "power", "superpower"})


def land_of(cast: Cast, number: int) -> int:
    """The country itself of a government, where the article names it: "both countries" after two capitals."""
    code, name = cast.referents[number].country, cast.referents[number].name
    same = (
        n for n, r in enumerate(cast.referents)
        if r.type == "country" and (r.country == code if code else name == f"Government of {r.name}")
    )  # fmt: skip
    return number if cast.referents[number].type == "country" else next(same, number)


def _near(document: Document, cast: Cast, i: int) -> Iterator[tuple[int, int]]:
    """(head word, number) of the named mentions before `i` within reach, nearest first."""
    tokens = document.tokens
    for head, number in cast.before(i):
        if tokens[head].sentence < tokens[i].sentence - REACH:
            return
        if cast.referents[number].named:
            yield head, number


def _same_two(document: Document, cast: Cast, described: Description, kinds: tuple[str, ...]) -> Pair | None:
    """The two last meant together, in this sentence or the one before."""
    last = cast.last_pair(described.head)
    if last is None or document.tokens[last[0]].sentence < document.tokens[described.head].sentence - 1:
        return None
    return last[1] if KINDS.get(cast.referents[last[1][0]].type) in kinds else None


def _coupled(document: Document, cast: Cast, described: Description, kinds: tuple[str, ...]) -> Pair | None:
    """The last two named as "A and B", "A-B" in this sentence or the one before, with no third."""
    here = document.tokens[described.head].sentence
    for head, number in _near(document, cast, described.head):
        if document.tokens[head].sentence < here - 1:
            return None
        first = _partner(document, cast, head)
        if first is None or first == number or document.children(head, "conj"):
            continue
        found = (cast.referents[first], cast.referents[number])
        kind = KINDS.get(found[0].type)
        alike = kind in kinds and KINDS.get(found[1].type) == kind
        if alike and all(_fits(document, one, described) for one in found):
            return (first, number)
    return None


def _one_of(found: Sequence[Pair | None]) -> Pair | None:
    """The only pair of those found; "both sides" may be two states or two bodies, where only one of these is told."""
    pairs = {tuple(sorted(one)): one for one in found if one is not None}
    return next(iter(pairs.values())) if len(pairs) == 1 else None


def _once_coupled(document: Document, cast: Cast, described: Description, kind: str) -> Pair | None:
    """The only two of a kind that the article has named as "A and B" so far, wherever."""
    found: dict[tuple[int, ...], Pair] = {}
    for head, number in cast.before(described.head):
        first = _partner(document, cast, head)
        if first is None or first == number or document.children(head, "conj"):
            continue
        two = (cast.referents[first], cast.referents[number])
        if all(one.named and KINDS.get(one.type) == kind and _fits(document, one, described) for one in two):
            found.setdefault(tuple(sorted((first, number))), (first, number))
    return next(iter(found.values())) if len(found) == 1 else None


def _partner(document: Document, cast: Cast, head: int) -> int | None:
    """The number of what stands before in "A and `head`", "A-`head`", and is not coordinated itself."""
    tokens = document.tokens
    token = tokens[head]
    if token.dep == "conj" and tokens[token.head].dep != "conj" and len(document.children(token.head, "conj")) == 1:
        return cast.at(token.head)
    dashed = head > 1 and tokens[head - 1].text in COUPLED and tokens[head - 2].end == tokens[head - 1].start
    return cast.at(head - 2) if dashed else None


def _only_two(document: Document, cast: Cast, described: Description, kind: str) -> Pair | None:
    """The only two of that kind in the nearest sentences, if the article knows both for a while; else the two
    that it mostly is about."""
    found: dict[int, int] = {}
    last = -1
    for head, number in _near(document, cast, described.head):
        sentence = document.tokens[head].sentence
        if len(found) >= 2 and sentence != last:
            break
        referent = cast.referents[number]
        if KINDS.get(referent.type) == kind and _fits(document, referent, described):
            key = land_of(cast, number) if kind == "state" else number
            found.setdefault(key, number)
            last = sentence
    two = sorted(found)
    if len(two) == 2 and all(_times(cast, n, described.head) > 1 or kind == "person" for n in two):
        return (two[0], two[1])
    return _main_two(document, cast, described, kind)


def _main_two(document: Document, cast: Cast, described: Description, kind: str) -> Pair | None:
    counts = [
        (_times(cast, n, described.head), n) for n, referent in enumerate(cast.referents)
        if referent.named and KINDS.get(referent.type) == kind and referent.type != "government"
        and _fits(document, referent, described)
    ]  # fmt: skip
    first, second, third, *_ = sorted(counts, key=lambda row: (-row[0], row[1])) + [(0, -1)] * 3
    if second[0] >= SALIENT and third[0] * 2 < second[0]:
        return (min(first[1], second[1]), max(first[1], second[1]))
    return None


def _times(cast: Cast, number: int, i: int) -> int:
    return sum(1 for sight in cast.referents[number].sights if sight.head < i)


def _fits(document: Document, referent: Referent, described: Description) -> bool:
    """May the referent be one of "both men", "the two presidents"?"""
    if referent.type != "person":
        return True
    if described.noun in {"man", "men"}:
        return referent.sex != "f"
    if described.noun in {"woman", "women"}:
        return referent.sex != "m"
    if described.noun not in lexicon("people")["refers"]:
        return True
    told = (referent.country,) if referent.country else ()
    office = _office(described)
    date = document.article.published
    return fits(referent, office, told, date) or (referent.wikidata is not None and referent.role is None)


def _office(described: Description) -> Description:
    """The phrase without its number: "two foreign ministers" asks for a foreign minister."""
    return replace(described, words=tuple(word for word in described.words if word not in {"two", "both"}))
