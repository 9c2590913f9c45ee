"""Names that the parser overlooked or took for something else where it knew them elsewhere in the article."""

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from ...model import ActorType
from ...parse import Document, Run, Token
from ..names.names import Name
from .folding import words
from .full_names import person_name
from .sex import sex_of_title

GUESSED: set[ActorType] = {"person", "organisation", "place"}
UNSURE = {"parser", "name"}
PARTIES = {"party", "group", "alliance", "bloc", "union", "movement", "league"}


def with_repeats(document: Document, found: Sequence[Name]) -> tuple[Name, ...]:
    """The names, one name one type, and, in their order, each place where one is repeated that no name covers.

    Matches "Ostrov" in "Ostrov hopes" where "Vera Ostrov" is named, and "Alden" in "to Alden" where "Alden" is
    found elsewhere. Not "Ostrov" in "Ivan Ostrov" or "Ostrov Bridge" (another proper name goes with it), nor "ostrov".
    """
    agreed = _agreed(document, found)
    covered = {i for name in agreed for i in name.run}
    known = _known(document, agreed)
    missed = [
        replace(name, run=run, role=None, roles=(), affiliation=())
        for run, name in _repeated(document, known, covered)
    ]  # fmt: skip
    return tuple(sorted([*agreed, *missed], key=lambda name: name.run))


def _agreed(document: Document, found: Sequence[Name]) -> list[Name]:
    """One name is one thing throughout an article: where the parser guessed several types the commonest holds, a
    title ("Mr. Vell") counting most."""
    votes: dict[tuple[str, ...], Counter[ActorType]] = {}
    for name in found:
        if _guessed(name):
            weight = 5 if sex_of_title(document, name.run) or name.role else 1
            votes.setdefault(words(name.name), Counter())[name.type] += weight
    types = {key: types.most_common(1)[0][0] for key, types in votes.items() if len(types) > 1}
    return [
        replace(name, type=types[words(name.name)]) if _guessed(name) and words(name.name) in types else name
        for name in found
    ]  # fmt: skip


def _guessed(name: Name) -> bool:
    return name.type in GUESSED and name.basis in UNSURE and not (name.wikidata or name.country)


def _known(document: Document, found: Sequence[Name]) -> dict[tuple[str, ...], Name]:
    """The names by their words as written, and persons named in full by their surname too."""
    known: dict[tuple[str, ...], Name] = {}
    for name in found:
        written = tuple(document.tokens[i].text for i in name.run)
        if name.basis in UNSURE and _telling(written):  # what a table knows was looked for everywhere
            known.setdefault(written, name)
    for name in found:
        parts = tuple(document.tokens[i].text for i in name.run)
        if name.type == "organisation" and len(parts) == 2 and parts[1].lower() in PARTIES:
            known.setdefault((f"{parts[0]}s",), name)  # "the Greens" of the Green Party
        surname = _surname(document, name)
        if surname:
            known.setdefault((surname,), replace(name, name=surname, wikidata=None, country=None, basis="name"))
    return known


def _telling(written: tuple[str, ...]) -> bool:
    """True for a name that is no single letter, and begins with a capital: "Alden", "UN", not "the" nor "A"."""
    return written[0][:1].isupper() and len("".join(written)) > 1 and written[-1][:1].isalpha()


def _surname(document: Document, name: Name) -> str:
    """The last word of a person's full name as written, "" for other names."""
    word = document.tokens[name.run.last - 1].text
    full = name.type == "person" and person_name(name.name).full and len(name.run) > 1
    return word if full and word[:1].isupper() and len(word) > 1 and word.isalpha() else ""


def _repeated(document: Document, known: dict[tuple[str, ...], Name], covered: set[int]) -> Iterator[tuple[Run, Name]]:
    """Each free place where a known name stands, the longest first."""
    sizes: dict[str, list[int]] = {}
    for written in sorted(known, key=len, reverse=True):
        sizes.setdefault(written[0], []).append(len(written))
    texts = [token.text for token in document.tokens]
    for token in document.tokens:
        for size in dict.fromkeys(sizes.get(token.text, ())):
            run = Run(token.i, token.i + size)
            name = known.get(tuple(texts[token.i : token.i + size]))
            if name and covered.isdisjoint(run) and _stands(document, run):
                covered.update(run)
                yield run, name
                break


def _stands(document: Document, run: Run) -> bool:
    """True where the words are a name by themselves."""
    if len(run) > 1:
        return _alone(document, run)
    return _alone(document, run) and (_name_like(document, document.tokens[run.first]) or _owns(document, run.first))


def _owns(document: Document, i: int) -> bool:
    """ "Ostrov's plan" at the beginning of a sentence, where a capital tells nothing: few nouns stand so, bare."""
    return document.tokens[i].dep == "poss" and len(document.subtree(i)) == 2


def _name_like(document: Document, token: Token) -> bool:
    """True for a proper noun by its tag, by its entity, or by its capital inside a sentence; the tagger takes a
    rare surname for any word. Not the month in "in May", nor "Liberal" of "Liberal candidates"."""
    if token.entity in {"DATE", "TIME"} or (token.pos == "ADJ" and token.dep == "amod"):
        return False
    return token.pos == "PROPN" or bool(token.entity) or token.i != document.sentence_of(token.i).first


def _alone(document: Document, run: Run) -> bool:
    """True where no other proper name stands directly beside the words in their sentence."""
    sentence = document.sentence_of(run.first)
    beside = [document.tokens[n] for n in (run.first - 1, run.last) if n in sentence]
    return not any(token.pos == "PROPN" and token.text[:1].isupper() for token in beside if "." not in token.text)
