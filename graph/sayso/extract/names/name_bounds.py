"""Where names begin and end: what is one name though it was found in pieces, and what is two or none."""

from collections.abc import Container, Iterator

from ...knowledge import wordlist
from ...knowledge.titles import role_noun, titles
from ...parse import Document, Run
from .lookup import hits
from .metonyms import in_dateline
from .people import plain_start
from .tags import Spelled

DASHES = {"-", "–", "—"}
LINKING = {"of", "for", "and", "the"}  # in names of bodies, not in those of people behind an office
LABELS = {"Q", "A", "Q.", "A."}
JOINING = {"and", "&"}  # within the names of bodies only
MEMBERS = {"union", "party", "league", "bund", "front", "movement", "alliance", "association", "federation", "congress"}
"""Bodies that people belong to, whose land is part of their name: "Workers' League in Peru"."""


def joined(document: Document, name: Spelled, held: Container[int]) -> Spelled:
    """With what a hyphen joins to it, unless that is a name too (`held`: the tokens of all names). Match: "Ana Rey" in
    "Ana Rey-Vane". Not: "Lima" in "a Lima-based firm"; "Peru" in "the Peru-Chile border", which are two."""
    first, last = name.run.first, name.run.last
    while _hyphen(document, last) and last not in held and last + 1 not in held:
        last += 2
    while _hyphen(document, first - 1) and first - 1 not in held and first - 2 not in held:
        first -= 2
    return Spelled(Run(first, last), name.type)


def _hyphen(document: Document, i: int) -> bool:
    """True for a hyphen without spaces between two words with capitals."""
    if not 0 < i < len(document) - 1 or document.tokens[i].text != "-":
        return False
    here = document.span(Run(i, i + 1))
    near = document.span(Run(i - 1, i)).end == here.start and document.span(Run(i + 1, i + 2)).start == here.end
    return near and all(document.tokens[n].text[0].isupper() for n in (i - 1, i + 1))


def parted(document: Document, name: Spelled) -> Iterator[Spelled]:
    """A person without the land ("Ana Rey" and "Peru" of "Ana Rey of Peru") or the office ("Ana Rey" of "Defence
    Minister Ana Rey"), a body without the place it is in ("Stimson Center" of "Stimson Center in Washington") or what
    tells of it ("Vane Metals" of "Czech steelmaker Vane Metals"), two of "Rey and Vane", two where a slash stands
    between ("Tin Board / Gas Union") or a sentence ends ("he left Lima. Ana Rey said"), what is in one paragraph only.
    Nothing of an office: "Secretary of State"."""
    pieces = _paragraphs(document, name.run)
    if pieces != [name.run]:
        for run in pieces:
            yield from parted(document, Spelled(run, name.type))
        return
    if (stop := next((i for i in name.run if _is_stop(document, name.run, i)), None)) is not None:
        yield from parted(document, Spelled(Run(name.run.first, stop), "place"))
        yield from parted(document, Spelled(Run(stop + 1, name.run.last), name.type))
        return
    if not any(c.isupper() for c in document.text(document.span(name.run))):
        return  # "the parish"
    if _is_month(document, name.run) or _is_plural(document, name.run) or _is_label(document, name.run):
        return  # "since April", "Villagers fled", "Q. Why?"
    if document.tokens[name.run.first].lower in titles().courtesy:
        name = Spelled(name.run, "person")  # "Mrs Justice Vane"
    name = _holder(document, _told(document, Spelled(plain_start(document, name.run), name.type)))
    mark = next((i for i in name.run if _is_mark(document, name, i)), None)
    if mark is not None:  # "TAMBER - Orlow" at a beginning, "Ana Rey, Norvania" of "Norvania's minister"
        left = "person" if document.tokens[mark].text == "," else "place"
        for part in (Spelled(Run(name.run.first, mark), left), Spelled(Run(mark + 1, name.run.last), "place")):
            yield from parted(document, part)
        return
    cut = next((i for i in name.run if _between(document, name, i)), None)
    if cut is None:
        yield from () if name.type == "organisation" and _is_office(document, name.run) else (name,)
        return
    yield Spelled(Run(name.run.first, cut), name.type)
    rest = name.type if document.tokens[cut].lower in {"at", "/", *JOINING} else "place"
    yield from parted(document, Spelled(Run(cut + 1, name.run.last), rest))


def _paragraphs(document: Document, name: Run) -> list[Run]:
    """The pieces of a name by paragraph, without headings but for one said again: "Ana Rey" of "Life / Ana Rey"."""
    first, last = document.tokens[name.first].paragraph, document.tokens[name.last - 1].paragraph
    if first == last:
        return [name]
    held = [document.paragraphs[n] for n in range(first, last + 1)]
    runs = [Run(max(one.first, name.first), min(one.last, name.last)) for one in held]
    texts = [document.text(document.span(run)) for run in runs]
    again = [any(n != m and text in other for m, other in enumerate(texts)) for n, text in enumerate(texts)]
    heading = [run == whole and not twice for run, whole, twice in zip(runs[:-1], held, again, strict=False)]
    return [run for run, left_out in zip(runs, [*heading, False], strict=True) if not left_out]


def _is_stop(document: Document, run: Run, i: int) -> bool:
    """A full stop of its own within a name, a blank behind it, whatever the parser thinks: no "St. Vane", "J. Rey"."""
    tokens = document.tokens
    return run.first < i < run.last - 1 and tokens[i].text == "." and tokens[i].end < tokens[i + 1].start


def _is_label(document: Document, run: Run) -> bool:
    """The "Q." or "A" before a question or an answer."""
    first = run.first == document.paragraph_of(run.first).first
    return first and len(run) == 1 and document.tokens[run.first].text in LABELS


def _is_plural(document: Document, run: Run) -> bool:
    """A noun for people at the beginning of a sentence, where its capital tells nothing."""
    token = document.tokens[run.first]
    opens = run.first == document.sentence_of(run.first).first or document.tokens[run.first - 1].text in {"“", '"'}
    one = token.lower.removesuffix("s")
    plural = one != token.lower and (role_noun(one) is not None or one in wordlist("people", "person"))
    return len(run) == 1 and opens and plural and not token.text.isupper()


def _is_month(document: Document, run: Run) -> bool:
    """ "April" behind "since", "last"; not "said April"."""
    before = document.tokens[run.first - 1].lower if run.first else ""
    month = document.tokens[run.first].lower in wordlist("calendar", "months")
    return len(run) == 1 and month and before in wordlist("calendar", "before_months")


def _is_mark(document: Document, name: Spelled, i: int) -> bool:
    """A dash behind the town of a dateline; the comma behind a person before somebody's land: "Ana Rey, Norvania's"."""
    run, text = name.run, document.tokens[i].text
    if not run.first < i < run.last - 1:
        return False
    if text in DASHES:
        return document.tokens[run.first].text.isupper() and in_dateline(document, run.first)
    owning = run.last < len(document) and document.tokens[run.last].dep == "case"
    return text == "," and owning and name.type != "organisation" and i - run.first > 1


def _holder(document: Document, name: Spelled) -> Spelled:
    """The person behind an office that was taken into the name: "Ana Rey" of "Defence Minister Ana Rey". Not: "Premier
    Foods", "Defence Minister's Council of Peru", one word behind an office ("Chief Justice Roberts", "King Street")."""
    words = [document.tokens[i].text for i in name.run]
    office = max((n for n, word in enumerate(words) if word[0].isupper() and role_noun(word)), default=0)
    behind = words[office + 1 :]
    bodies = wordlist("institutions", "organisations")
    if not office or name.type not in {"organisation", "person"} or LINKING.intersection(words):
        return name
    if len(behind) not in {2, 3} or not all(word[0].isupper() and word.lower() not in bodies for word in behind):
        return name
    return Spelled(Run(name.run.first + office + 1, name.run.last), "person")


def _told(document: Document, name: Spelled) -> Spelled:
    """A body without what tells of it: "Vane Metals" of "Czech steelmaker Vane Metals", "Vane" of "trade group Vane".
    Not: "Bank of the north", "Médecins sans Frontières", which begin with a capital that is no land's adjective."""
    run, tokens = name.run, document.tokens
    land = next((hit.run.last for hit in hits(document) if hit.run.first == run.first and hit.get("adjective")), None)
    first = land if land is not None and land < run.last else run.first
    behind = next((i for i in range(first, run.last) if not tokens[i].text[0].islower()), run.last)
    nouns = first < behind < run.last and tokens[behind - 1].pos == "NOUN"
    if name.type != "organisation" or not nouns or any(tokens[i].lower in LINKING for i in range(first, behind)):
        return name
    return Spelled(Run(behind, run.last), name.type)


def _between(document: Document, name: Spelled, i: int) -> bool:
    """True for "of" behind a person's full name, "and" between two persons, two bodies, or two places that are no known
    one ("Trinidad and Tobago"), "in" and "at" inside a body's (not in "Workers' League in Peru"), a slash."""
    word, run = document.tokens[i].lower, name.run
    if not run.first < i < run.last - 1 or not document.tokens[i + 1].text[0].isupper():
        return False
    if word == "/":
        return document.tokens[i - 1].text[0].isupper()
    if word in JOINING:
        known = any(hit.run == run for hit in hits(document))
        short = name.type == "organisation" and i == run.first + 1 and word == "and"  # no "Board of Trade and Industry"
        two = (name.type == "place" or short) and _are_two(document, i)
        return not known and (name.type == "person" or two or _are_bodies(document, name, i))
    if name.type == "person":
        return word == "of" and i - run.first > 1
    member = any(document.tokens[k].lower in MEMBERS for k in range(run.first, i))
    return name.type == "organisation" and word in {"in", "at"} and not member


def _are_bodies(document: Document, name: Spelled, joint: int) -> bool:
    """Both are called by the same noun, which no body has twice: "Vane Bank and Bank of Ohlen". Not: "Vane Bank and
    Trust Company", "Gas Front and Labour Party", which may be one."""
    nouns = wordlist("institutions", "organisations") | wordlist("institutions", "companies")
    noun, run = document.tokens[joint - 1].lower, name.run
    again = noun in {document.tokens[joint + 1].lower, document.tokens[run.last - 1].lower}
    return name.type == "organisation" and noun in nouns and again and joint - run.first > 1 and run.last - joint > 2


def _are_two(document: Document, joint: int) -> bool:
    """The words beside an "and" stand elsewhere without it: both of "Rey and Vane" where "Rey" and "Vane" are named."""
    tokens = document.tokens
    if tokens[joint - 1].text == tokens[joint + 1].text:
        return False
    left = (t.i for t in tokens[:-1] if t.text == tokens[joint - 1].text and t.i != joint - 1)
    right = (t.i for t in tokens[1:] if t.text == tokens[joint + 1].text and t.i != joint + 1)
    joins = tokens[joint].text
    return any(tokens[i + 1].text != joins for i in left) and any(tokens[i - 1].text != joins for i in right)


def _is_office(document: Document, run: Run) -> bool:
    """ "Secretary of State", "US Attorney General": what is before "of", or last, is a role; "Peruvian Health" before
    "Minister" is the office's field."""
    words = [document.tokens[i].text for i in run]
    after = document.tokens[run.last].text if run.last < len(document) else ""
    if after[:1].isupper() and role_noun(after) and words[-1].lower() in wordlist("institutions", "fields"):
        return True
    if after[:1].isupper() and role_noun(after) and words[-1].lower() in {"majority", "minority"}:
        return True
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    return role_noun(head) == head.lower()
