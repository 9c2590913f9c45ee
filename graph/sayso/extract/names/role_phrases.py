"""A role phrase taken apart: "former Peruvian trade minister" is a role, a country and a qualifier."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from ...knowledge.titles import role_noun, titles
from ...model import Tenure
from ...parse import Document, Run
from .lookup import Hit
from .named import Name
from .stated import Stated

MARKS = {"'s", "’s", "'", "’"}
SMALL = {"of", "at", "for", "in", "with", "from", "on", "to", "and", "&", "the", "a", "an"}
AGE = ["-", "year", "-", "old"]
OWNERS = {"his", "her", "their", "its", "our", "my", "your"}
BODIES = {"organisation", "company", "government", "group"}
MADE_OF_FIELD = {"secretary", "minister", "undersecretary"}


class Context(Struct, frozen=True):
    """What stands where: names and known adjectives by each of their words."""

    names: dict[int, Name]
    hits: dict[int, Hit]


def context_of(found: Iterable[Name], hits: Iterable[Hit]) -> Context:
    """What stands where."""
    return Context({i: name for name in found for i in name.run}, {i: hit for hit in hits for i in hit.run})


@cache
def tenures() -> dict[str, Tenure]:
    """What words such as "ex" or "interim" make of a role."""
    return {word: sort for sort, words in titles().tenures.items() for word in words}


def taken_apart(document: Document, words: range, context: Context) -> tuple[Stated, ...]:
    """The roles in the words of one phrase, one for each organisation in it; none of an empty phrase.

    Matches "former Peruvian trade minister", "Vane Ltd's chief executive", "Kremlin spokesman".
    """
    parts = _Parts(document, words, context)
    role = phrased([document.tokens[i].text for i in parts.role])
    if role is None and not parts.bodies and parts.country is None:
        return ()
    run = _trimmed(document, words)
    bodies = parts.bodies or [(None, None)]
    return tuple(
        Stated(run, role, parts.tenure, body, body_run, parts.country, parts.land) for body, body_run in bodies
    )


class _Parts:
    """The words of a phrase by what they are."""

    def __init__(self, document: Document, words: range, context: Context) -> None:
        self.role: list[int] = []
        self.bodies: list[tuple[str | None, Run | None]] = []
        self.country: str | None = None
        self.land: Run | None = None
        self.tenure: Tenure | None = None
        self._document, self._words, self._context = document, words, context
        for i in words:
            self._take(i)

    def _take(self, i: int) -> None:
        name, hit = self._context.names.get(i), self._context.hits.get(i)
        if name is not None and self._half_of_title(name):
            self.role += [i] if i == name.run.last - 1 else []
            self._tell(name.country, land_in(self._context, name.run))
        elif name is not None and name.type in BODIES:
            if i == max(name.run.first, self._words[0]):
                self.bodies.append((name.name, name.run))
                # "Chinese Foreign Ministry" tells the country in words; "Kremlin" does not
                land = land_in(self._context, name.run)
                self._tell(name.country if land else None, land)
        elif name is not None and name.type == "person":
            return  # an owner: "Rey's adviser"
        elif name is not None and name.type == "country":
            self._tell(name.country, name.run)
        elif name is None and hit is not None and hit.get("adjective"):
            self._tell(None if self._based(i) else hit.country, hit.run)
        elif self._is_of_somebody(i):
            self.role = []  # "the nominee's daughter" is no nominee
        elif self._document.tokens[i].pos != "NUM" and not (self._based(i) or self._ages(i) or self._qualifies(i)):
            self.role.append(i)  # words of a place too: "Lima correspondent", "mayor of Lima"

    def _is_of_somebody(self, i: int) -> bool:
        """The mark of "the nominee's"; not of "a children's author"."""
        token = self._document.tokens[i]
        owner = self._document.tokens[i - 1].text if self.role and self.role[-1] == i - 1 else ""
        return token.text in {"'s", "’s"} and owner.islower() and role_noun(owner) == owner

    def _based(self, i: int) -> bool:
        """ "Lima-based", "Chilean-born": where somebody lives or comes from is no part of a role."""
        tokens, last = self._document.tokens, len(self._words)
        near = [t.lower for t in tokens[i : min(i + 3, self._words[0] + last)]]
        back = [t.lower for t in tokens[max(self._words[0], i - 1) : i + 1]]
        return (
            near[1:] in (["-", "based"], ["-", "born"])
            or near[:2] in (["-", "based"], ["-", "born"])
            or back in (["-", "based"], ["-", "born"])
        )

    def _ages(self, i: int) -> bool:
        """ "year-old" behind its number: "a 63-year-old farmer" is a farmer. Not: "the 40-year veteran"."""
        words = [t.lower for t in self._document.tokens[max(self._words[0], i - 3) : i + 4]]
        at = i - max(self._words[0], i - 3)
        return any(words[k : k + 4] == AGE and at < k + 4 for k in range(at + 1))

    def _tell(self, country: str | None, land: Run | None) -> None:
        if country and self.country is None:
            self.country, self.land = country, land

    def _half_of_title(self, name: Name) -> bool:
        """ "US Treasury Secretary": the department is half of the title. Not: "US Treasury spokesman"."""
        last = name.run.last
        follows = self._document.tokens[last].lower if last in self._words else ""
        return self._document.tokens[last - 1].lower in titles().domains and follows in MADE_OF_FIELD

    def _qualifies(self, i: int) -> bool:
        """Note "former" or "acting", and pass over the mark in "ex-minister"."""
        word = self._document.tokens[i].lower
        if word == "-" and i > self._words[0] and self._document.tokens[i - 1].lower in tenures():
            return True
        found = tenures().get(word)
        if found is None or (i > self._words[0] and word in titles().postposed):
            self.tenure = self.tenure or found
            return False
        self.tenure = self.tenure or found
        return True


def land_in(context: Context, run: Run) -> Run | None:
    """The words inside a name that tell its country: "Chinese" of "Chinese Foreign Ministry"; none in "the Kremlin"."""
    found = (context.hits.get(i) for i in run)
    return next((hit.run for hit in found if hit and hit.country and len(hit.run) < len(run)), None)


def _trimmed(document: Document, words: range) -> Run:
    """The words without articles, owners' pronouns and marks at the edges."""
    first, last = words[0], words[-1] + 1
    while first < last - 1 and document.tokens[first].lower in {"the", "a", "an", ",", "-"} | OWNERS | MARKS:
        first += 1
    while last > first + 1 and document.tokens[last - 1].text in {",", "-"} | MARKS:
        last -= 1
    return Run(first, last)


def phrased(words: Sequence[str]) -> str | None:
    """The role's words without articles, marks and a dangling preposition: "the | 's foreign minister of"."""
    kept = [w for w in words if w not in MARKS and w != "," and w.lower() not in titles().courtesy]
    while kept and kept[0].lower() in SMALL | OWNERS | {"-"}:
        kept.pop(0)
    cut = _first_gap(kept)
    while cut and cut[-1].lower() in SMALL | {"-"}:
        cut.pop()
    text = " ".join(cut).replace(" - ", "-")
    return (text.lower() if text.isupper() and len(text) > 4 else text) or None


def _first_gap(words: list[str]) -> list[str]:
    """Up to where a name was taken out: "director of | at" ends at "director of"."""
    for i in range(1, len(words)):
        if words[i].lower() in SMALL - {"the", "a", "an", "and", "&"} and words[i - 1].lower() in SMALL:
            return words[:i]
    return words


def for_whom(document: Document, first: int, end: int, context: Context) -> Iterator[Name]:
    """The names that the words behind a role noun tie it to: "Vane Ltd" in "analyst of trade at Vane Ltd", and a
    country straight after "of"."""
    for i in range(first, end):
        name = context.names.get(i)
        if name is None or name.run.first != i:
            continue
        link = _link_before(document, i, first)
        country = name.type == "country" and i - first < 3 and _ends_phrase(document, name.run.last)
        if (name.type in BODIES and link) or (country and link == "of"):
            yield name


def _ends_phrase(document: Document, i: int) -> bool:
    """ "president of Peru," but not "head of Peru's bank" nor "head of the Peru desk"."""
    return i >= len(document) or (
        document.tokens[i].text not in MARKS and document.tokens[i].pos not in {"NOUN", "PROPN", "ADJ"}
    )


def _link_before(document: Document, i: int, first: int) -> str | None:
    """The preposition that the name at `i` follows, over articles, adjectives, owners and "and"."""
    for k in range(i - 1, max(first, i - 6) - 1, -1):
        token = document.tokens[k]
        if token.lower in {"of", "at", "for", "with", "from", "in"}:
            return token.lower
        if token.pos not in {"DET", "ADJ", "PROPN", "PART", "CCONJ", "NOUN"} and token.tag not in {"VBG", "VBN"}:
            return None
    return None
