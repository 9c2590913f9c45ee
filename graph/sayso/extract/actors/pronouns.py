"""Pronouns that rules settle: "I" in a quotation, "who", a plain "it", and "they" for two."""

from ...knowledge import wordlist
from ...parse import Document
from ..syntax import SUBJECTS, governors, role_of, subject_of, verb_of
from .candidates import SEXES, kind_of
from .cast import Cast, Referent
from .sex import Sex
from .voices import Voices

SPEAKER = {"i", "me", "my", "mine", "myself"}
TOGETHER = {"we", "us", "our", "ours", "ourselves"}
ADDRESSED = {"you", "your", "yours", "yourself", "yourselves"}
NEUTRAL = {"country", "government", "organisation", "company", "place"}
RELATIVE = {"who", "whom", "whose"}


def first_person(cast: Cast, voices: Voices, i: int) -> int | None:
    """Whom "I" means: the one speaker of the quotation or of the turn of a transcript it stands in, a person; else
    nobody."""
    report = voices.speaking(i)
    sources = voices.sources[report] if report is not None else ()
    number = cast.at(sources[0]) if len(sources) == 1 else None
    if number is None:
        return None
    referent = cast.referents[number]
    return number if referent.type == "person" or not (referent.plural or referent.named) else None


def spoken_about(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """Whom a pronoun of a quotation means where the cue tells it: '"He lied," she said of Vane'. Not after a name in
    the quotation itself."""
    report = voices.reported(i) if voices.quoted(i) else None
    topic = voices.topic(report) if report is not None else None
    number = cast.at(topic) if topic is not None else None
    if report is None or number is None or any(n < i for n in voices.named_in(report)):
        return None
    referent, word = cast.referents[number], document.tokens[i].lower
    kind = kind_of(word)
    if kind == "he":
        return number if referent.type == "person" and referent.sex in {None, SEXES[word]} else None
    if kind == "it":
        return number if referent.type in NEUTRAL and not referent.plural else None
    return number if referent.plural or referent.type in NEUTRAL else None


def goes_on(document: Document, cast: Cast, voices: Voices, i: int, last: int | None) -> int | None:
    """Who goes on speaking, for "he", "she" or "they" as a source: whose words the sentence before (or this one)
    reported; `last` is the head word of that source."""
    if document.tokens[i].lower != "they":
        return continued(document, cast, voices, i, last)
    return None if voices.quoted(i) else continued_by_many(document, cast, voices, i, last)


def continued(document: Document, cast: Cast, voices: Voices, i: int, last: int | None) -> int | None:
    """Who goes on speaking: "he" as a source, for the person whose words the sentence before (or this one) reported.
    `last` is the head word of that source.

    Matches "according to Ada Orr, a chemist. She added that" (Orr), and "Orr told Vell it was late. She said".
    Not after another possible person as a subject: "..., Orr said. Then Ida Vell came in. She said" (open), nor where
    he is named in what is said: "Orr lied, he said".
    """
    tokens = document.tokens
    number = None if last is None else cast.at(last)
    if last is None or number is None or last > i or tokens[last].sentence < tokens[i].sentence - 1:
        return None
    sex = SEXES[tokens[i].lower]
    said = voices.source_at(i)
    named = {cast.at(n) for n in voices.named_in(said)} if said is not None else set()
    if not _may_be(cast.referents[number], sex) or number in named:
        return None
    between = {n for head, n in cast.before(i) if head > last and role_of(document, head) in SUBJECTS}
    return None if any(_may_be(cast.referents[n], sex) for n in between - {number}) else number


def continued_by_many(document: Document, cast: Cast, voices: Voices, i: int, last: int | None) -> int | None:
    """Who goes on speaking: "they" as a source, for the group or body whose words the sentence before (or this one)
    reported. `last` is the head word of that source.

    Matches "Analysts expect rain. Floods may follow, they wrote". Not after another group as a subject: "..., analysts
    said. Drivers disagreed. They said", nor for a person.
    """
    tokens = document.tokens
    number = None if last is None else cast.at(last)
    if last is None or number is None or last > i or tokens[last].sentence < tokens[i].sentence - 1:
        return None
    said = voices.source_at(i)
    between = {n for head, n in cast.before(i)
               if head > last and role_of(document, head) in SUBJECTS and voices.reported(head) != said}  # fmt: skip
    rival = any(_is_many(cast.referents[n]) for n in between - {number})
    return None if rival or not _is_many(cast.referents[number]) else number


def _is_many(referent: Referent) -> bool:
    return (referent.plural and not referent.thing) or referent.type in NEUTRAL - {"place"}


def taken_to_task(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "his", "she" or "its" means behind a verb that judges what its object does: the object.

    Matches "Orr warned Vell about his debts", "accused Vell of hiding that he lied", "thanked Arlandia for its help".
    Not "Orr told Vell about his trip", "Orr warned Vell that ...", nor where the object is of the other sex.
    """
    word = document.tokens[i].lower
    for above in document.ancestors(i):
        token = document.tokens[above]
        if token.dep == "prep" and document.tokens[token.head].lemma.lower() in wordlist("people", "judging"):
            objects = [n for n in document.children(token.head, "dobj") if n < above]
            number = cast.at(objects[0]) if len(objects) == 1 else None
            return number if number is not None and _answers(cast, number, word) else None
    return None


def told_to(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """Whom "he" means in what a woman tells a man, and "she" in what a man tells a woman: whom it is told to.

    Matches "She told Vell he had lied", "Ada warned him that his time was up". Not where the speaker may be meant, nor
    where another of that sex is named in what is told.
    """
    report = None if voices.quoted(i) else voices.reported(i)
    if report is None or any(n < i for n in voices.named_in(report)):
        return None
    sex = SEXES[document.tokens[i].lower]
    speakers = [cast.get(head) for head in voices.sources[report]]
    if not speakers or any(one is None or one.sex_told in {None, sex} for one in speakers):
        return None
    verbs = [v for span in voices.attributions[report].cue for v in document.run(span)]
    told = {n for v in verbs for o in document.children(v, "dobj", "dative") if (n := cast.at(o)) is not None}
    fitting = [n for n in sorted(told) if _may_be(cast.referents[n], sex)]
    return fitting[0] if len(fitting) == 1 else None


def _answers(cast: Cast, number: int, word: str) -> bool:
    sex = SEXES.get(word)
    return _body(cast, number) if sex is None else _may_be(cast.referents[number], sex)


def _may_be(referent: Referent, sex: Sex) -> bool:
    return referent.type == "person" and not referent.plural and referent.sex in {None, sex}


def relative(document: Document, cast: Cast, i: int) -> int | None:
    """Whom "who" means: the noun its clause hangs on, "Orr, who left". Not the "who" of a question."""
    clause = next((a for a in document.ancestors(i) if document.tokens[a].dep == "relcl"), None)
    return None if clause is None else cast.at(document.tokens[clause].head)


def couple(document: Document, cast: Cast, i: int) -> tuple[int, ...] | None:
    """The two whom "they" means: two persons, or two states, that are together the subject nearest above.
    "Arlandia and Tamberia said they": both. Not "Orr and the minister and Vell said they"."""
    subject = _subject_head(document, i)
    if subject is None and document.sentence_of(i).first == i and document.tokens[i].sentence:
        subject = _subject_of(document, document.tokens[i].sentence - 1)  # "They met", where a paragraph begins
    if subject is None:
        return None
    shared = cast.together(subject)
    others = document.children(subject, "conj")
    if shared is not None or len(others) != 1 or document.children(others[0], "conj"):
        return shared
    one, other = cast.at(subject), cast.at(others[0])
    if one is None or other is None or one == other:
        return None
    return (one, other) if _named_alike(cast.referents[one], cast.referents[other]) else None


def _named_alike(one: Referent, other: Referent) -> bool:
    states = {"country", "government"}
    alike = one.type == other.type or {one.type, other.type} <= states
    return alike and one.named and other.named and not (one.plural or other.plural)


def _subject_head(document: Document, i: int) -> int | None:
    """The nearest subject above in the sentence; for a subject of the main clause that of an
    opening subordinate clause, then that of the sentence before."""
    tokens = document.tokens
    for verb in governors(document, i):
        subject = subject_of(document, verb)
        if subject is not None and subject < i:
            return subject
    main = verb_of(document, i)
    if main is None:
        return None
    for clause in document.children(main, "advcl"):
        opening = subject_of(document, clause)
        if clause < i and opening is not None and opening < i:
            return opening
    return _previous_subject(document, tokens[i].sentence, tokens[i].paragraph)


def _previous_subject(document: Document, sentence: int, paragraph: int) -> int | None:
    if not sentence or document.tokens[document.sentences[sentence - 1].first].paragraph != paragraph:
        return None
    return _subject_of(document, sentence - 1)


def _subject_of(document: Document, sentence: int) -> int | None:
    roots = (i for i in document.sentences[sentence] if document.tokens[i].dep == "ROOT")
    root = next(roots, None)
    return None if root is None else subject_of(document, root)


def neuter(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """Whom "it" or "its" plainly means: the country or body that is subject of the clause, or of the clause before,
    and the one named last.

    Matches "Arlandia said it would", "Arlandia and its allies", "The club sued the town. Its head said". Not "The visit
    showed its limits" (the visit, no actor), nor "Arlandia pressed Tamberia on its debts" (either).
    """
    token = document.tokens[i]
    if token.lower == "it" and token.dep not in SUBJECTS:
        return None  # an object: rarely an actor, and never the subject of its own verb
    headed = _headed(document, cast, voices, i)
    if headed is not None:
        return headed
    subject = _subject_head(document, i)
    number = _companion(document, cast, i)
    if number is None and subject is not None:
        number = cast.at(subject)
    nearest = next((other for _, other in cast.before(i) if _body(cast, other)), None)
    return number if nearest == number else None


def _headed(document: Document, cast: Cast, voices: Voices, i: int) -> int | None:
    """Whose head or spokesman somebody is who opens a sentence or speaks at its end: "The club has sued the town, its
    head, Ada Orr, said". That of the last subject in the sentence, or of the one before where it opens one, or where
    the subject is in a quotation: '"The town lied," its head said'."""
    tokens = document.tokens
    noun = tokens[tokens[i].head]
    if tokens[i].dep != "poss" or noun.lemma.lower() not in wordlist("people", "represents"):
        return None
    here = document.sentence_of(i)
    opens = here.first == i
    if opens and not tokens[i].sentence:
        return None
    before = document.sentences[tokens[i].sentence - 1] if tokens[i].sentence else range(0)
    quoting = any(voices.quoted(t) for t in range(here.first, i))
    for words in (before,) if opens else (range(here.first, i), before) if quoting else (range(here.first, i),):
        told = [t for t in words if tokens[t].dep in SUBJECTS and not (quoting and voices.quoted(t))]
        found = [n for t in told if (n := cast.at(t)) is not None]
        bodies = [n for n in found if _body(cast, n) and cast.referents[n].type != "place"]
        if bodies:
            return bodies[0] if len(set(bodies)) == 1 else None
    return None


def _body(cast: Cast, number: int) -> bool:
    """A country or body, one."""
    referent = cast.referents[number]
    return not referent.plural and referent.type in NEUTRAL


def _companion(document: Document, cast: Cast, i: int) -> int | None:
    """Who stands beside what it owns: "Arlandia" for "Arlandia and its allies"."""
    owned = document.tokens[document.tokens[i].head]
    return cast.at(owned.head) if owned.dep == "conj" and owned.head < i else None
