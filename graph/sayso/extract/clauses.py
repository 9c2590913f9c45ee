"""Who does what to whom in a clause, read off the parse."""

from ..parse import Document

SUBJECTS = ("nsubj", "csubj")
PASSIVE_SUBJECTS = ("nsubjpass", "csubjpass")
RELATIVES = {"who", "which", "that", "whom"}
NOBODY = {"nobody", "none", "nothing", "no-one"}
NEGATIONS = {"not", "n't", "n’t", "never", "no", "neither", "nor"}


def subjects(document: Document, verb: int, depth: int = 6) -> list[int]:
    """The heads of the phrases that do what a verb tells, shared and understood ones too.

    "Ana and Ben met": both. "Ana plans to visit", "Ana arrived to sign": Ana. "Ana urged Ben to sign": Ben.
    "the envoy who met Ana": envoy. "Ben was arrested by Ana": Ana. Not "Ben was arrested": none.
    """
    if is_passive(document, verb):
        return _by_agents(document, verb)
    own = document.children(verb, *SUBJECTS)
    return _joined(document, own) if own else _understood(document, verb, depth)


def objects(document: Document, verb: int) -> list[int]:
    """The heads of what a verb is done to: "Ana met Ben", "Ben was met", "Ben, arrested on Monday, ...",
    "the man whom Ana met" each give the one met or arrested. Not "Ana met with Ben"."""
    if is_passive(document, verb):
        own = document.children(verb, *PASSIVE_SUBJECTS)
        tokens = document.tokens
        if own:
            return _joined(document, own)
        return [tokens[verb].head] if tokens[verb].dep == "acl" else _understood(document, verb, 6)
    return _joined(document, document.children(verb, "dobj"))


def is_passive(document: Document, verb: int) -> bool:
    """ "was met", "got arrested", and the bare participle behind a noun: "Ben, arrested on Monday"."""
    if document.children(verb, "auxpass", *PASSIVE_SUBJECTS):
        return True
    token = document.tokens[verb]
    return token.tag == "VBN" and token.dep == "acl" and not document.children(verb, "aux", "dobj", *SUBJECTS)


def _by_agents(document: Document, verb: int) -> list[int]:
    found = [p for a in document.children(verb, "agent") for p in document.children(a, "pobj")]
    return _joined(document, found)


def _understood(document: Document, verb: int, depth: int) -> list[int]:
    """The subject of a verb without one of its own, by control, coordination or relative clause."""
    token = document.tokens[verb]
    above = document.tokens[token.head]
    if not depth or token.head == verb:
        return []
    if token.dep in {"acl", "relcl"}:
        return _owners(document, token.head) if token.tag == "VB" else _joined(document, [token.head])
    if token.dep in {"xcomp", "ccomp"} and (asked := _asked(document, token.head)):
        return _joined(document, asked)
    if token.dep == "pcomp":
        return _around(document, token.head, depth)
    if above.pos in {"VERB", "AUX"} and token.dep in {"xcomp", "conj", "advcl", "ccomp"}:
        return _shared(document, _first(document, verb), depth)
    ready = token.dep == "xcomp" and above.pos == "ADJ"  # "is ready to sign"
    return _shared(document, above.head, depth) if ready else []


def _asked(document: Document, verb: int) -> list[int]:
    """Whom a verb makes do something: "urged Ben to", "called on Ben to"."""
    upon = [p for p in document.children(verb, "prep") if document.tokens[p].lower in {"on", "upon"}]
    called = document.tokens[verb].lemma in {"call", "prevail", "rely"} and upon
    return document.children(upon[0], "pobj") if called else document.children(verb, "dobj")


def _first(document: Document, verb: int) -> int:
    """The verb that another hangs on. A past tense joined to an infinitive belongs further up, whatever the
    parse says: "Ana warned that Ben could leave and called for calm"."""
    tokens = document.tokens
    above = tokens[verb].head
    if tokens[verb].dep == "conj" and tokens[verb].tag == "VBD":
        while (tokens[above].tag == "VB" or _is_told(document, above, verb)) and tokens[above].head != above:
            above = tokens[above].head
    return above


def _is_told(document: Document, above: int, verb: int) -> bool:
    """ "Ana said Ben *had left*, and called for calm": behind a comma the past tense goes on with Ana."""
    tokens = document.tokens
    had = any(tokens[c].lower == "had" for c in document.children(above, "aux"))
    commas = [c for c in document.children(above, "punct") if above < c < verb and tokens[c].text == ","]
    return tokens[above].dep == "ccomp" and had and bool(commas)


def _shared(document: Document, verb: int, depth: int) -> list[int]:
    if is_passive(document, verb):  # "is expected to visit"
        own = document.children(verb, *PASSIVE_SUBJECTS)
        return _joined(document, own) or _understood(document, verb, depth - 1)
    return subjects(document, verb, depth - 1)


def _around(document: Document, preposition: int, depth: int) -> list[int]:
    """ "accused Ben of lying": Ben; "left after signing": whoever left."""
    head = document.tokens[preposition].head
    if document.tokens[head].pos not in {"VERB", "AUX"}:
        return []
    asked = document.children(head, "dobj")
    if asked and document.tokens[preposition].lower in {"of", "for", "from", "into", "against"}:
        return _joined(document, asked)
    return _shared(document, head, depth)


def _owners(document: Document, noun: int) -> list[int]:
    """ "Ana's plan to visit", "an attempt by Ana to visit", "the Ostrov plan to visit": whose plan it is."""
    owners = document.children(noun, "poss")
    by = [p for p in document.children(noun, "prep", "agent") if document.tokens[p].lower == "by"]
    owners = owners or [o for p in by for o in document.children(p, "pobj")]
    owners = owners or [c for c in document.children(noun, "compound", "nmod") if document.tokens[c].pos == "PROPN"]
    if owners:
        return _joined(document, owners)
    above = document.tokens[noun].head
    governed = document.tokens[noun].dep in {"dobj", "attr"} and above != noun
    return subjects(document, above, 2) if governed and document.tokens[above].pos == "VERB" else []


def _joined(document: Document, heads: list[int]) -> list[int]:
    """The heads with what "and" joins to them, relative pronouns replaced by what they stand for."""
    found: list[int] = []
    for head in heads:
        token = document.tokens[head]
        if token.lower in RELATIVES and token.tag in {"WDT", "WP", "IN"}:
            clause = next((a for a in document.ancestors(head) if document.tokens[a].dep == "relcl"), None)
            head = head if clause is None else document.tokens[clause].head  # noqa: PLW2901 - the same phrase
        found += [head, *conjuncts(document, head)]
    return found


def conjuncts(document: Document, i: int) -> list[int]:
    """What "and" joins to a word: "Ana, Ben and Cleo" gives Ben and Cleo for Ana."""
    found: list[int] = []
    for other in document.children(i, "conj"):
        found += [other, *conjuncts(document, other)]
    return found


def is_negated(document: Document, i: int) -> bool:
    """ "did not sign", "never signed", "no visit", "without signing", "neither Ana nor Ben signed", "did not meet
    nor sign", "nobody signed". Not "no ship sank because Ben signed"."""
    tokens = document.tokens
    below = [tokens[c] for c in document.children(i)]
    if any(t.dep == "neg" or (t.lower in NEGATIONS and t.dep in {"det", "advmod", "preconj"}) for t in below):
        return True
    subject = document.children(i, *SUBJECTS, *PASSIVE_SUBJECTS)
    if any(tokens[s].lower in NOBODY for s in subject):
        return True
    if any(tokens[c].lower in NEGATIONS for s in subject for c in document.children(s, "det", "preconj", "cc")):
        return True
    head = tokens[tokens[i].head]
    if tokens[i].dep == "conj":
        return any(tokens[c].lower == "nor" for c in document.children(head.i, "cc"))
    return tokens[i].dep in {"pcomp", "pobj"} and head.lower == "without"
