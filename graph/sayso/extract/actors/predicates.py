"""Roles told by a verb: "Ana Rey is a professor at Lima University", "Orr, who chairs the committee"."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from ...knowledge.titles import role_noun, titles
from ...model import Tenure
from ...parse import Document, Run
from ..names.appositives import bodies, held, phrase_end
from ..names.lookup import hits
from ..names.named import Name
from ..names.role_phrases import BODIES, Context, context_of
from ..names.roles import fullest
from ..names.stated import Stated
from ..syntax import VERBAL, determined, left_edge, phrase, subject_of
from .cast import Cast
from .voices import Voices

BEING = {"be", "become", "remain"}
SERVING = {"serve", "work", "act"}
FINITE = {"VBD", "VBZ", "VBP", "VBN"}
AT = {"at", "for", "with", "on"}


class Predicate(NamedTuple):
    """Referent `person` is told by `verb` to be what the phrase of `noun` says, or to lead or work for it."""

    person: int
    verb: int
    noun: int
    role: str | None
    is_role: bool


def predicates(document: Document, cast: Cast, voices: Voices, found: Sequence[Name]) -> None:
    """Add to each person the roles that verbs tell of it. Not what stands inside a quotation, is denied, or only
    may be.

    Matches "Rey is the director of Vane Ltd", "Rey, who chairs the committee", "the bank named Rey as chief
    economist", "she teaches at Lima University", "as mayor of Lima, Rey ...". Not "Rey could become president", "Rey
    led the talks".
    """
    told = [one for one in _told(document, cast) if not voices.quoted(one.verb)]
    if not told:
        return
    context = context_of(found, hits(document))
    for one in told:
        for stated in _stated(document, context, one):
            enter(cast, one.person, stated)


def enter(cast: Cast, number: int, stated: Stated) -> None:
    """Note a role of a referent, once."""
    one = cast.referents[number]
    if any(other.run == stated.run and other.body_run == stated.body_run for other in one.roles):
        return
    one.role = fullest((*one.roles, stated)) if one.roles or not one.role else one.role
    one.roles = (*one.roles, stated)
    one.country = one.country or stated.country
    if stated.body is not None:
        one.affiliation = tuple(dict.fromkeys((*one.affiliation, stated.body)))


def _told(document: Document, cast: Cast) -> Iterator[Predicate]:
    for token in document.tokens:
        lemma = token.lemma.lower()
        if token.lower == "as" and token.dep == "prep":
            yield from _as(document, cast, token.i)
        elif token.pos not in VERBAL or not _asserted(document, token.i):
            continue
        elif lemma in BEING:
            yield from _being(document, cast, token.i)
        elif lemma in titles().naming:
            yield from _naming(document, cast, token.i)
        elif lemma in titles().leading:
            yield from _leading(document, cast, token.i, titles().leading[lemma])
        elif lemma in titles().belonging:
            yield from _belonging(document, cast, token.i)


def _asserted(document: Document, verb: int) -> bool:
    tokens = document.tokens
    if tokens[verb].tag not in FINITE:
        return False
    aux = [tokens[i].tag for i in document.children(verb, "aux", "auxpass")]
    return "MD" not in aux and "TO" not in aux and not document.children(verb, "neg")


def _person(document: Document, cast: Cast, i: int | None) -> int | None:
    """The person a subject or object means; for "who" the one that the clause hangs on, through an apposition."""
    if i is None:
        return None
    tokens = document.tokens
    if tokens[i].tag in {"WP", "WDT"}:
        verb = tokens[i].head
        i = tokens[verb].head if tokens[verb].dep == "relcl" else None
    while i is not None and cast.at(i) is None and tokens[i].dep == "appos":
        i = tokens[i].head
    number = cast.at(i) if i is not None else None
    return number if number is not None and cast.referents[number].type == "person" else None


def _being(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    person = _person(document, cast, subject_of(document, verb))
    for noun in document.children(verb, "attr"):
        none = determined(document, noun, "no")  # "is no lawyer"
        if person is not None and not none and role_noun(document.tokens[noun].text) == document.tokens[noun].lower:
            yield Predicate(person, verb, noun, None, True)


def _naming(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    """ "Rey was named minister", "the bank named Rey as chief economist"."""
    passive = document.children(verb, "nsubjpass")
    objects = document.children(verb, "dobj", "dative", "nsubj")
    for named in passive or objects:
        person = _person(document, cast, named)
        if person is None:
            continue
        nouns = document.children(verb, "oprd", "attr", *(("dobj",) if passive else ()))
        nouns += [n for p in (*document.children(verb, "prep"), *document.children(named, "prep"))
                  if document.tokens[p].lower == "as" for n in document.children(p, "pobj")]  # fmt: skip
        yield from (Predicate(person, verb, n, None, True) for n in nouns if role_noun(document.tokens[n].text))
        return


def _as(document: Document, cast: Cast, i: int) -> Iterator[Predicate]:
    """ "Rey served as mayor of Lima", and "As mayor of Lima, Rey ..."."""
    verb = document.tokens[i].head
    subject = subject_of(document, verb)
    person = _person(document, cast, subject)
    serves = document.tokens[verb].lemma.lower() in SERVING and _asserted(document, verb)
    if person is None or subject is None or not (serves or i < subject < verb):
        return
    for noun in document.children(i, "pobj"):
        if role_noun(document.tokens[noun].text):
            yield Predicate(person, verb, noun, None, True)


def _leading(document: Document, cast: Cast, verb: int, role: str) -> Iterator[Predicate]:
    """ "Orr, who chairs the committee", "the bank, led by Orr", "the party was founded by Orr"."""
    agents = [n for by in document.children(verb, "agent") for n in document.children(by, "pobj")]
    person = _person(document, cast, agents[0] if agents else subject_of(document, verb))
    led = document.children(verb, "nsubjpass") if agents else document.children(verb, "dobj")
    if agents and document.tokens[verb].dep == "acl":
        led = [document.tokens[verb].head]
    for noun in led:
        if person is not None and _body(document, cast, noun):
            yield Predicate(person, verb, noun, role, False)


def _belonging(document: Document, cast: Cast, verb: int) -> Iterator[Predicate]:
    """ "teaches history at Lima University", "works for Vane Ltd", "sits on the board of Vane Ltd"."""
    person = _person(document, cast, subject_of(document, verb))
    links = [*document.children(verb, "prep")]
    links += [p for n in document.children(verb, "dobj") for p in document.children(n, "prep")]
    for link in links:
        if person is None or document.tokens[link].lower not in AT:
            continue
        for noun in document.children(link, "pobj"):
            inner = [n for of in document.children(noun, "prep") for n in document.children(of, "pobj")]
            body = next((n for n in (noun, *inner) if cast.at(n) is not None and _body(document, cast, n)), None)
            if body is not None:
                yield Predicate(person, verb, body, None, False)


def _body(document: Document, cast: Cast, noun: int) -> bool:
    """A named organisation, or one described: "the committee"; not "the talks"."""
    number = cast.at(noun)
    if number is not None:
        return cast.referents[number].type in BODIES
    return document.tokens[noun].lemma.lower() in bodies()


def _stated(document: Document, context: Context, one: Predicate) -> Iterator[Stated]:
    tenure = _tenure(document, one)
    if one.is_role:
        words = range(left_edge(document, one.noun), one.noun + 1)
        stop = phrase_end(document, one.noun + 1)
        yield from (replace(s, tenure=s.tenure or tenure) for s in held(document, words, stop, context))
        return
    name = context.names.get(one.noun)
    run = name.run if name else phrase(document, one.noun)
    whole = Run(min(one.verb, run.first), max(one.verb + 1, run.last))
    yield Stated(whole, role=one.role, tenure=tenure, body=name.name if name else None, body_run=run)


def _tenure(document: Document, one: Predicate) -> Tenure | None:
    """Former where the past is told as over: "served as", "led the party", "was minister until 2019"; a bare "was" may
    be the tense of the story."""
    token = document.tokens[one.verb]
    if token.tag != "VBD" and not (token.tag == "VBN" and document.children(one.verb, "aux")):
        return None
    lemma = token.lemma.lower()
    perfect = any(document.tokens[i].lemma.lower() == "have" for i in document.children(one.verb, "aux"))
    if perfect or lemma in titles().naming or lemma == "become" or lemma in titles().lasting:
        return None
    if lemma in BEING:
        return "former" if _ended(document, one) else None
    return "former"


def _ended(document: Document, one: Predicate) -> bool:
    """ "until 2019", "from 2010 to 2014"; not "the only one from Lima"."""
    end = min(document.sentence_of(one.verb).last, one.noun + 12)
    words = [document.tokens[i].lower for i in range(one.noun, end)]
    dated = any(words[n] in {"from", "between"} and words[n + 1].isdigit() for n in range(len(words) - 1))
    return dated or not {"until", "till"}.isdisjoint(words)
