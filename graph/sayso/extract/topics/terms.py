"""The noun phrases in a stretch of text that may be topics, each with its key: its words in their base form.

A term is a noun with what stands before it without a break and tells what it is: "sanctions", "dual-use goods", "the
'no limits' partnership". No actor is one, no date or amount, no word that names nothing by itself ("way", "people").
"""

from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from ...knowledge import lexicon
from ...parse import Document, Run, Token
from ..actor_index import ActorIndex

LONGEST = 4  # words; longer ones are descriptions
AMOUNTS = {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"}
NAMING = {"", "EVENT", "LAW", "PRODUCT"}  # proper nouns that name neither somebody nor a place
INNER = {"compound", "nmod", "npadvmod", "poss"}
MODIFIERS = {"compound", "amod", "nmod", "npadvmod"}
OPENING, CLOSING = {"“", "‘", '"', "'", "``"}, {"”", "’", '"', "'", "''"}


class Term(Struct, frozen=True):
    """A term where it stands: its key, its words, and the noun (or verb) that heads it."""

    key: str
    run: Run
    head: int


def terms(document: Document, run: Run, index: ActorIndex) -> Iterator[Term]:
    """The terms in a run of tokens, in text order, those inside longer ones too: "energy price" and "energy".

    "Banks fear sanctions on dual-use goods": sanction, dual-use good. "Two weeks of talks in Paris": none.
    """
    for i in run:
        token = document.tokens[i]
        if index.at(i) is not None or token.entity in AMOUNTS:
            continue
        if token.pos == "NOUN":
            yield from _nominal(document, i, index, run)
        elif token.pos == "PROPN":
            yield from _named(document, i, index, run)
        elif (noun := _noun_of(token) or _gerund(document, i)) is not None:
            yield Term(noun, Run(i, i + 1), i)


def topical(words: Sequence[str]) -> bool:
    """Whether words make a topic: "sanction", "peace deal", "trade"; not "deal", "way", "minister"."""
    head = words[-1]
    if len(head) < 3 or not head[0].isalpha():
        return False
    if len(words) > 1 and head in _set("named_by_another"):
        return True
    return head not in _set("generic") and head not in _people()


def _nominal(document: Document, i: int, index: ActorIndex, run: Run) -> Iterator[Term]:
    if _is_inner(document, i) and document.tokens[i].dep != "compound":
        return
    words, first = _words(document, i, index, run)
    if topical(words):
        yield Term(" ".join(words), Run(first, i + 1), i)
    elif len(words) == 1 and (behind := _of(document, i, index)):
        yield behind


def _noun_of(token: Token) -> str | None:
    """The noun that is one topic with a verb: "invasion" of "to invade"; None for others and for "sanctioned banks"."""
    if token.pos != "VERB" or token.dep == "amod":
        return None
    noun: str | None = lexicon("topics")["nominalisations"].get(token.lemma.lower())
    return noun


def _gerund(document: Document, i: int) -> str | None:
    """What is named by a verb in "-ing" that stands alone like a noun: "outlaw *fracking*", "*smoking* kills"; not
    "keep *talking*", "*banning* it"."""
    token = document.tokens[i]
    if token.tag != "VBG" or any(document.children(i)) or len(token.text) < len("fishing"):
        return None
    above = document.tokens[token.head].lemma.lower()
    named = token.dep in {"nsubj", "nsubjpass", "csubj", "csubjpass"} or (
        token.dep in {"dobj", "xcomp", "ccomp"} and above in _governing()
    )
    return token.lower if named and topical((token.lower,)) else None


def _is_inner(document: Document, i: int) -> bool:
    """Whether a noun stands before the one it belongs to: "energy" in "energy prices"."""
    token = document.tokens[i]
    return token.dep in INNER and token.head > i


def _words(document: Document, head: int, index: ActorIndex, run: Run) -> tuple[list[str], int]:
    """The words of the term that ends in `head`, and the token it begins with."""
    words, first = [_base(document.tokens[head])], head
    while len(words) < LONGEST:
        found = _quoted(document, first, run) or _modifier(document, first, head, index, run)
        if found is None:
            break
        word, first = found
        words.insert(0, word)
    return words, first


def _modifier(document: Document, before: int, head: int, index: ActorIndex, run: Run) -> tuple[str, int] | None:
    """The word that stands just before token `before`, if it tells what the head is; with its first token."""
    last = before - 1
    if last not in run or not document.tokens[last].text.strip("-") or _glued(document, last):
        return None
    first = last
    while first - 2 in run and _glued(document, first - 1):
        first -= 2
    token = document.tokens[last]
    if first == last and not (token.dep in MODIFIERS and last < token.head <= head):
        return None
    if token.pos not in {"NOUN", "ADJ", "VERB", "PROPN"} or (token.tag == "VBG" and token.dep == "amod"):
        return None
    if any(_names(document, i, index) for i in range(first, last + 1)) or token.entity in AMOUNTS:
        return None
    word = _base(token) if first == last else document.text(document.span(Run(first, last + 1))).lower()
    return None if _tells_nothing(word) or _tells_nothing(token.lower) else (word, first)


def _glued(document: Document, i: int) -> bool:
    """Whether a token is the hyphen inside a word: "dual-use"."""
    tokens = document.tokens
    if tokens[i].text not in {"-", "‑"} or not 0 < i < len(tokens) - 1:
        return False
    return tokens[i - 1].end == tokens[i].start and tokens[i].end == tokens[i + 1].start


def _names(document: Document, i: int, index: ActorIndex) -> bool:
    """Whether a word tells whose or where, not what: "Chinese", "US", "Western"."""
    token = document.tokens[i]
    if index.at(i) is not None or token.entity in {"NORP", "GPE", "PERSON", "LOC"}:
        return True
    return token.text[:1].isupper() and not token.text.isupper() and token.pos != "NOUN"


def _quoted(document: Document, before: int, run: Run) -> tuple[str, int] | None:
    """The words in quotation marks that stand just before: "no limits" in 'the "no limits" partnership'."""
    tokens = document.tokens
    last = before - 1
    if last not in run or tokens[last].text not in CLOSING:
        return None
    for first in range(last - 1, max(run.first, last - 5) - 1, -1):
        if tokens[first].text in OPENING and tokens[first].end == tokens[first + 1].start and last - first > 1:
            inner = tokens[first + 1 : last]
            word = document.text(document.span(Run(first + 1, last))).lower()
            plain = all(t.pos not in {"PROPN", "PUNCT", "PRON"} or t.text == "-" for t in inner)
            return (word, first) if plain and word not in _set("vague") else None
    return None


def _of(document: Document, head: int, index: ActorIndex) -> Term | None:
    """ "rule of law", "cost of living": two bare nouns that name one thing."""
    tokens = document.tokens
    if head + 2 >= len(tokens) or tokens[head + 1].lower != "of" or _base(tokens[head]) not in _set("of_terms"):
        return None
    noun = head + 2
    if tokens[noun].pos not in {"NOUN", "VERB"} or tokens[noun].dep not in {"pobj", "pcomp"}:
        return None
    if index.at(noun) is not None or _base(tokens[noun]) in _people():
        return None
    return Term(f"{_base(tokens[head])} of {_base(tokens[noun])}", Run(head, noun + 1), head)


def _named(document: Document, i: int, index: ActorIndex, run: Run) -> Iterator[Term]:
    """A proper name that is no actor: "Brexit", "the Silk Road Fund"."""
    tokens = document.tokens
    if _is_inner(document, i) or tokens[i].entity not in NAMING:
        return
    first = i
    while first - 1 in run and tokens[first - 1].pos == "PROPN" and tokens[first - 1].dep in INNER:
        first -= 1
    if any(index.at(n) is not None for n in range(first, i + 1)) or not tokens[i].text[0].isupper():
        return
    words = [tokens[n].lower for n in range(first, i + 1)]
    if len(words) <= LONGEST and topical(words) and words[0] not in _set("vague"):
        yield Term(" ".join(words), Run(first, i + 1), i)


def _base(token: Token) -> str:
    lemma = token.lemma.lower() if token.pos == "NOUN" else token.lower
    return str(lexicon("topics")["same"].get(lemma, lemma))


def _tells_nothing(word: str) -> bool:
    """ "new", "several", "reckless": nothing of what a thing is."""
    return word in _set("vague") or word in _judgements()


@cache
def _judgements() -> frozenset[str]:
    judged = lexicon("topics")["judged"]
    return frozenset((*judged["positive"], *judged["negative"])) - _set("naming_judgements")


@cache
def _set(name: str) -> frozenset[str]:
    words = lexicon("topics")[name]
    return frozenset(words.split() if isinstance(words, str) else words)


@cache
def _governing() -> frozenset[str]:
    """Verbs whose object is wanted or not, begun or ended: "ban", "support", "resume"."""
    rows = lexicon("topics")
    listed = (rows[section][side]["verbs"] for section in ("wanting", "doing") for side in ("for", "against"))
    return (
        frozenset(verb for verbs in listed for verb in verbs)
        - set(rows["wished"]["breaking"])
        - {"keep", "continue", "start"}
    )


@cache
def _people() -> frozenset[str]:
    """Nouns for people, bodies of people and countries: whoever they are, they are actors."""
    known = lexicon("people")
    return frozenset(
        (*known["person"].split(), *known["collective"].split(), *known["organisation"], *known["country"])
    )
