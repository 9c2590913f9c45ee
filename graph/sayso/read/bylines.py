"""Who wrote it: bylines, sign-offs, contributors.

Must match: "By Mara Lind", "BY MARA LIND and Jo Berg, Staff Writers", "Author : Mara Lind, Editor-in-Chief",
"EXCLUSIVE by Mara Lind, Crime Correspondent", "Health reporter: Mara Lind",
"Jo Berg contributed reporting.", "(Reporting by Mara Lind; editing by Jo Berg)", "Mara Lind in Paris",
"Follow Jo Berg on Twitter @joberg."
Must not match: "By Friday the square was full.", "Jo Berg contributed to the fund.", "Ana Ruiz reported from
the front for ten years before she entered politics."
"""

import re
from functools import cache

from ..knowledge import lexicon
from .metadata import authors

NAME = r"[A-Z][\w.'’-]+(?:\s(?:[A-Z][\w.'’-]*|de|da|di|du|van|von|der|den|la|le|al|el|bin|ibn))*"
NAMES = rf"{NAME}(?:(?:,\s|\s(?:and|&)\s|,\s(?:and|&)\s){NAME})*"
HANDLE = r"(?:@\w{2,}|[\w.+-]{2,}@[\w-]+\.[\w.]+)"
BY = re.compile(
    r"^(?:(?:EXCLUSIVE|Exclusive)\s*:?\s+)?(?:By|BY|by|Written by|Posted by|Story by|Text by|Words by)\s*:?\s+"
    r"(?P<who>\S.{1,140})$"
)
JOB = re.compile(
    rf"^[A-Z][\w&-]*(?:\s[\w&-]+){{0,2}}\s(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|REPORTER|CORRESPONDENT|EDITOR)\s?:"
    rf"\s*(?P<who>(?=\S+\s){NAMES})$"
)
SIGNED = re.compile(
    rf"^[(\[–—-]*\s*(?:{NAMES})(?:\s(?:in|from)\s{NAMES})?,?\s(?:also\s)?contributed\s"
    r"(?:(?:to\s)?(?:this|the)\s(?:report|article|story|piece)|(?:additional\s)?(?:reporting|research|writing))"
    r"\b.{0,120}$"
)
REPORTED = re.compile(
    rf"^(?:{NAMES})\sreported\sfrom\s{NAMES}"
    rf"(?:[,;]?\s(?:and\s)?(?:{NAMES})(?:\sreported)?,?\sfrom\s{NAMES})*"
    rf"[.,;]?(?:\s.{{0,200}}\b(?:contributed|reporting)\b.{{0,80}})?$"
)
PLACED = re.compile(rf"^{NAME}(?:\sand\s{NAME})?\sin\s{NAME}(?:,\s{NAME})?$")
FOLLOW = re.compile(rf"^(?:follow|reach|contact|email|e-mail)\s.{{2,150}}{HANDLE}", re.IGNORECASE)
CONTACT = re.compile(rf"^(?:[\w .,'’|-]{{0,60}}\s)?{HANDLE}\.?$")
HELPED = re.compile(r"\W*(?:additional|with|edit|compil|produc|publi)", re.IGNORECASE)
BIO = re.compile(rf"^{NAME}\s(?:is|writes|covers|reports|edits)\s.{{5,400}}(?:{HANDLE})")
SMALL = {"and", "in", "for", "with", "of", "the", "at", "from", "on", "&", "am", "pm", "a.m", "p.m"}
SMALL |= {"de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "ibn"}


def is_byline(text: str) -> bool:
    """True for a paragraph that only says who wrote or contributed (see above)."""
    if len(text) > 420:
        return False
    if _by(text) or _labelled(text) or SIGNED.match(text) or JOB.match(text):
        return True
    short = len(text) <= 260 and (REPORTED.match(text) or CONTACT.match(text) or FOLLOW.match(text))
    return bool(short or BIO.match(text))


def _by(text: str) -> bool:
    match = BY.match(text)
    if not match or len(text) > 140 or text.endswith(("?", "!", ":")):
        return False
    words = [word.strip(",.|:•·–—-") for word in match["who"].split()]
    words = [word for word in words if word]
    if not words or not words[0][0].isupper() or (len(words) == 1 and words[0].casefold() in _no_names()):
        return False
    return all(_in_byline(word) for word in words)


@cache
def _no_names() -> frozenset[str]:
    """Words that follow "by" with a capital and are nobody: "By Friday"."""
    calendar = lexicon("calendar")
    return frozenset([*calendar["weekdays"], *calendar["months"], "the"])


def _in_byline(word: str) -> bool:
    return not word[0].islower() or word in SMALL or word.casefold() in _roles()


@cache
def _roles() -> frozenset[str]:
    roles = lexicon("boilerplate")["reporter_roles"]
    return frozenset([*roles, *(f"{role}s" for role in roles)])


@cache
def _label() -> re.Pattern[str]:
    labels = sorted(map(re.escape, lexicon("boilerplate")["byline_labels"]), key=len, reverse=True)
    plain = "|".join(labels)
    verbal = "|".join(label for label in labels if label.endswith(("by", "from")))
    return re.compile(
        rf"^[(\[–—\s-]*(?:(?:{plain})\s?:\s*|(?:{verbal})\s+(?=[A-Z]))(?P<who>\S.{{1,400}})$", re.IGNORECASE
    )


def _labelled(text: str) -> bool:
    match = _label().match(text)
    if not match:
        return False
    first = match["who"].split()[0]
    return (first[:1].isupper() or first.startswith("@")) and not re.search(r"[“\"]|\bsa(?:id|ys)\b", text)


def is_placed_name(text: str) -> bool:
    """True for "Mara Lind in Paris", a byline where it stands above the story."""
    return len(text) <= 80 and bool(PLACED.match(text)) and len(text.partition(" in ")[0].split()) >= 2


def is_name(text: str) -> bool:
    """True for two to four capitalised words and nothing else ("Mara Lind"), or a name and an office
    ("Mara Lind, Staff Writer")."""
    name, _, office = text.partition(",")
    words = name.split()
    roles = {word.strip(".").casefold() for word in office.split()}
    named = 2 <= len(words) <= 4 and bool(re.fullmatch(NAME, name)) and not any(c.isdigit() for c in name)
    return named and (not office or bool(roles & _roles()))


def writers(text: str) -> tuple[str, ...]:
    """The people a byline names: ("Mara Lind", "Jo Berg") for "By Mara Lind in Paris and Jo Berg, Editor";
    none for those who only contributed or edited."""
    if SIGNED.match(text) or HELPED.match(text):
        return ()
    label, by = _label().match(text) or JOB.match(text), BY.match(text)
    alone = text if is_name(text) or is_placed_name(text) else ""
    who = by["who"] if by else label["who"] if label else alone
    who = re.split(r";|\s[|•·]\s|\.\s|\b(?:Published|Updated|Posted)\b|\(", who)[0].strip(" .)")
    names = [re.split(r"\s(?:in|for|of|at|with)\s", name)[0].strip() for name in authors(who)]
    return tuple(_cased(name) for name in names if _is_person(name))


def _is_person(name: str) -> bool:
    words = [word.strip(".").casefold() for word in re.split(r"[\s-]", name)]
    return bool(re.fullmatch(NAME, name)) and not set(words) & _roles() and len(words) >= 2


def _cased(name: str) -> str:
    return name.title() if name.isupper() else name
