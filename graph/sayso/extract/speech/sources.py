"""Finds by the parse the source of a cue that has none: its subject, said or understood."""

from collections.abc import Collection, Iterator

from ...parse import Document, Run

SUBJECTS = ("nsubj", "csubj")
PATIENTS = ("nsubjpass",)
LOOSE = {"case", "relcl", "appos", "acl", "punct", "advcl", "conj", "cc"}  # behind a name, not part of it
NOMINAL = {"PROPN", "NOUN", "PRON", "NUM", "ADJ"}
OPENING = {"advcl", "ccomp", "dep", "ROOT"}  # how the parse takes "Asked about rain, ..."
CHAIN = 4  # verbs climbed at most to find an understood subject


def source_of(document: Document, cue: list[int]) -> Run | None:
    """The noun phrase that the cue gives as its source, else None.

    "Ms Lind spoke up, adding that ..."      adding: Ms Lind
    "They blamed Mr Orr for saying that ..." saying: Mr Orr
    "according to the mayor"                 the mayor
    "the pilot's claim that ..."             the pilot
    "It was said that ..."                   none
    """
    for i in cue:
        found = _said_subject(document, i)
        if found is not None:
            return phrase(document, found, set(cue))
    verb = next((i for i in cue if document.tokens[i].pos in {"VERB", "AUX"}), None)
    found = None if verb is None else _understood(document, verb)
    return None if found is None else phrase(document, found, set(cue))


def _said_subject(document: Document, i: int) -> int | None:
    """The subject, agent, "according to" object or possessor that hangs on the word itself."""
    token = document.tokens[i]
    if token.pos in {"VERB", "AUX"}:
        found = document.children(i, *SUBJECTS) or list(_agents(document, i))
    elif token.pos == "NOUN":
        found = document.children(i, "poss")
    elif token.lower == "to" and i and document.tokens[i - 1].lower == "according":
        found = document.children(i, "pobj")
    else:
        return None
    return next((c for c in found if _may_speak(document, c)), None)


def _agents(document: Document, verb: int) -> Iterator[int]:
    for by in document.children(verb, "agent"):
        yield from document.children(by, "pobj")


def _understood(document: Document, verb: int) -> int | None:
    """The subject a verb without one shares: that of the verb it hangs on, or the noun it describes."""
    tokens, i = document.tokens, verb
    if document.children(verb, *PATIENTS, "auxpass") or _is_bare_passive(document, verb):
        return None
    for _ in range(CHAIN):
        head, link = tokens[i].head, tokens[i].dep
        if link == "acl":
            return head if tokens[i].tag == "VBG" and _may_speak(document, head) else None
        if link not in {"conj", "advcl", "xcomp", "prep", "pcomp", "dep"} or head == i:
            return None
        objects = document.children(head, "dobj") if tokens[head].pos == "VERB" else []
        if objects and (link == "xcomp" or (link == "prep" and tokens[i].lower in {"for", "of"})):
            return objects[0]
        subjects = document.children(head, *SUBJECTS, *PATIENTS) or list(_agents(document, head))
        if subjects:
            return subjects[0] if _may_speak(document, subjects[0]) else None
        i = head
    return None


def _is_bare_passive(document: Document, verb: int) -> bool:
    """ "Asked about rain, Lind left"; not "having asked"."""
    token = document.tokens[verb]
    return token.tag == "VBN" and token.dep in OPENING and not document.children(verb, *SUBJECTS, "aux", "agent")


def _may_speak(document: Document, i: int) -> bool:
    """Not the empty subject: "it was said", "there is talk", "what he said"."""
    token = document.tokens[i]
    return token.pos in NOMINAL and token.lower not in {"it", "there", "what", "which"}


def phrase(document: Document, head: int, besides: Collection[int] = ()) -> Run:
    """The noun phrase of a head word: its modifiers, no clauses or appositions, no word of `besides`."""
    first = last = head
    queue = [head]
    while queue:
        for child in document.children(queue.pop()):
            token = document.tokens[child]
            if token.dep in LOOSE or token.tag == "POS" or child in besides:
                continue
            first, last = min(first, child), max(last, child)
            queue.append(child)
    return Run(first, last + 1)
