"""Texts with other names in the same places, so that a name is told by what stands around it, and other cases."""

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from ...evaluate.corpora.marked import Marked, Text
from ...knowledge import table

SWAPPED = ("person", "organisation", "place")
SHARE = 0.6  # of the names of a text get another
INVENTED = 0.35  # of those, one that nobody bears

Pools = Mapping[str, Sequence[str]]

ONSETS = (
    "b",
    "br",
    "d",
    "dr",
    "f",
    "g",
    "gr",
    "h",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sk",
    "st",
    "t",
    "tr",
    "v",
    "z",
)
VOWELS, CODAS = ("a", "e", "i", "o", "u", "ai", "ia", "ou"), ("", "", "n", "r", "s", "l", "nd", "rk", "sh", "m", "v")
LANDS = ("ia", "land", "stan", "a", "ora", "ania", "istan")
TOWNS = ("ville", "burg", "ton", "grad", "abad", "a", "o", "ford", "sk", "pur", "")
FAMILIES = ("ov", "sen", "ez", "ić", "man", "ini", "ski", "oglu", "i", "er", "")
BODIES = (
    "{} Party", "{} Front", "{} Movement", "{} Alliance", "{} People's Party", "Democratic Party of {}", "{} Union",
    "Ministry of {}", "{} Institute", "University of {}", "{} University", "{} Council", "{} Group", "{} Holdings",
    "{} Agency", "{} Times", "{} Bank", "Union for {}", "Coalition for {}", "National {} Commission", "{} Brigade",
    "{} Liberation Army", "Bank of {}", "{} Foundation", "{} National Congress", "{} Club", "Supreme Court of {}",
)  # fmt: skip


def pools(texts: Iterable[Text]) -> dict[str, list[str]]:
    """By type the names that these texts hold."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in texts:
        for name in one.names:
            words = one.text[name.start : name.end]
            if words[0].isalnum() and "\n" not in words:
                found[name.type].add(words.removeprefix("the ").removeprefix("The "))
    return {kind: sorted(names) for kind, names in found.items()}


def renamed(one: Text, known: Pools, chance: random.Random) -> Text:
    """The same text with most names swapped for others of their type, a name always for the same other."""
    swaps: dict[tuple[str, str], str] = {}
    families: dict[str, str] = {}
    for name in sorted(one.names, key=lambda n: n.start - n.end):
        words = one.text[name.start : name.end]
        if (words, name.type) not in swaps:
            swaps[words, name.type] = _other(words, name.type, known, families, chance)
    return _with(one, lambda name, words: swaps[words, name.type])


def _other(words: str, kind: str, known: Pools, families: dict[str, str], chance: random.Random) -> str:
    if kind not in SWAPPED or "\n" in words:
        return words
    if kind == "person" and words in families:
        return families[words]
    if chance.random() > SHARE:
        return words
    article = next((a for a in ("the ", "The ") if words.startswith(a)), "")
    if kind == "person":
        return _person(words, known, families, chance)
    made = chance.random() < INVENTED or not known.get(kind)
    return article + (invented(kind, chance) if made else chance.choice(known[kind]))


def _person(words: str, known: Pools, families: dict[str, str], chance: random.Random) -> str:
    """A full name for a full one, whose family name then stands for the old one."""
    full = [name for name in known.get("person", ()) if len(name.split()) > 1]
    made = chance.random() < INVENTED or not full
    other = invented("person", chance) if made else chance.choice(full)
    if len(words.split()) == 1:
        return families.setdefault(words, other.split()[-1])
    families.setdefault(words.rsplit(maxsplit=1)[-1], other.split()[-1])
    return other


def invented(kind: str, chance: random.Random) -> str:
    """A name that nobody bears: "Stevan Grashini", "Skarnia", "Norvan Liberation Army", "BNK"."""
    if kind == "person":
        given = chance.choice(table("given_names"))["name"] if chance.random() < 0.7 else _stem(chance)
        return f"{given} {_stem(chance)}{chance.choice(FAMILIES)}"
    place = _stem(chance) + chance.choice(LANDS if chance.random() < 0.4 else TOWNS)
    if kind == "place":
        return (
            f"{chance.choice(('New', 'North', 'Port', 'East', 'Lake', 'San'))} {place}"
            if chance.random() < 0.15
            else place
        )
    if chance.random() < 0.2:
        return "".join(chance.choice("ABCDEFGHIKLMNOPRSTUV") for _ in range(chance.choice((2, 3, 3, 4))))
    return chance.choice(BODIES).format(place) if chance.random() < 0.8 else place


def _stem(chance: random.Random) -> str:
    parts = [
        chance.choice(ONSETS) + chance.choice(VOWELS) + chance.choice(CODAS) for _ in range(chance.choice((1, 2, 2)))
    ]
    return "".join(parts).capitalize()


def _with(one: Text, other: Callable[[Marked, str], str]) -> Text:
    """The text with each name rewritten, and where the names now stand."""
    text, at, names = "", 0, []
    for name in sorted(one.names, key=lambda n: n.start):
        text += one.text[at : name.start]
        start = len(text)
        text += other(name, one.text[name.start : name.end])
        names.append(Marked(start, len(text), name.type))
        at = name.end
    return Text(one.id, text + one.text[at:], tuple(names))


def recased(one: Text, chance: random.Random) -> Text:
    """Some paragraphs in capitals, some without any, some with a capital at every word: lengths stay."""
    lines = []
    for line in one.text.split("\n"):
        change = chance.choice((str.upper, str.upper, str.lower, _titled, str))
        changed = change(line)
        lines.append(changed if len(changed) == len(line) else line)
    return Text(one.id, "\n".join(lines), one.names)


def _titled(line: str) -> str:
    return " ".join(word[:1].upper() + word[1:] if len(word) > 3 else word for word in line.split(" "))


def spaced(one: Text) -> Text:
    """The text with a space before its marks, as corpora and some pages have it."""
    text, shift = list[str](), list[int]()
    for i, c in enumerate(one.text):
        if c in ",.;:?!)" and i and one.text[i - 1] not in " \n" and one.text[i + 1 : i + 2] in ("", " ", "\n"):
            text.append(" ")
        shift.append(len(text))
        text.append(c)
    names = (Marked(shift[name.start], shift[name.end - 1] + 1, name.type) for name in one.names)
    return Text(one.id, "".join(text), tuple(names))
