"""MEANTIME: Wikinews with entities, their mentions and which entity each refers to (CAT XML).

Words come without their spaces, so the text is set from them; sentences become paragraphs. Only the first sentences of
an article are annotated: the text ends with the last that has a mention. Heads are left open; a mention's form is as
the corpus has it (NAM, NOM, PRO), else by its last word: a name where that is written with a capital.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from msgspec import Struct

from .annotated import Annotated, Example, Mentioned, Named, named

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "PRO": "product", "FIN": "financial"}
FORMS = {"NAM": "name", "NOM": "nominal", "PRO": "pronoun"}
CLOSING = set(".,;:!?)%]") | {"'s", "n't", "'re", "'ll", "'ve", "'d", "'m", "''", "-"}
OPENING = {"(", "$", "[", "``", "-", "US$"}
SKIPPED = {"CONJ"}  # "Airbus and Boeing" together


class Text(Struct, frozen=True):
    """The text of the annotated sentences, and the characters of each word by its number in the file."""

    text: str
    spans: dict[str, tuple[int, int]]


def examples(path: Path) -> Iterator[Example]:
    """The article of one file."""
    root = ElementTree.parse(path).getroot()
    anchors = _anchors(root)
    source = set_text(root, {t for ids, _ in anchors.values() for t in ids})
    actors = []
    for entity, kind, found in _entities(root):
        ones = (_mention(source, *anchors[number]) for number in found if number in anchors)
        mentions = tuple(sorted(ones, key=lambda one: (one.start, one.end)))
        if mentions:
            actors.append(Named(id=f"e{entity}", type=kind, name=named(mentions, source.text), mentions=mentions))
    kinds = tuple(TYPES.values())
    yield Example(
        id=path.stem, text=source.text,
        annotated=Annotated(forms=("name", "nominal", "pronoun"), types=kinds, clusters=True), actors=tuple(actors),
    )  # fmt: skip


def _anchors(root: ElementTree.Element) -> dict[str, tuple[list[str], str]]:
    """The word numbers of each mention and its form."""
    return {
        one.attrib["m_id"]: ([a.attrib["t_id"] for a in one.iter("token_anchor")], one.get("syntactic_type", ""))
        for one in root.iter("ENTITY_MENTION")
        if one.get("syntactic_type") not in SKIPPED and one.find("token_anchor") is not None
    }


def set_text(root: ElementTree.Element, needed: set[str]) -> Text:
    """The text up to the end of the last sentence that holds one of the words `needed`."""
    tokens = list(root.iter("token"))
    last = max((int(t.attrib["sentence"]) for t in tokens if t.attrib["t_id"] in needed), default=0)
    text, sentence, glued, quoted = "", "0", True, False
    spans: dict[str, tuple[int, int]] = {}
    for token in tokens:
        word = token.text or ""
        if int(token.attrib["sentence"]) > last:
            break
        if token.attrib["sentence"] != sentence:
            text, sentence, glued, quoted = text + "\n\n", token.attrib["sentence"], True, False
        if not glued and word not in CLOSING and not (word == '"' and quoted):
            text += " "
        spans[token.attrib["t_id"]] = (len(text), len(text) + len(word))
        text += word
        quoted = quoted != (word == '"')
        glued = word in OPENING or (word == '"' and quoted)
    return Text(text, spans)


def _entities(root: ElementTree.Element) -> Iterator[tuple[str, str, list[str]]]:
    """(number, type, numbers of its mentions) of each entity."""
    kinds = {e.attrib["m_id"]: TYPES.get(e.get("ent_type", ""), "other") for e in root.iter("ENTITY")}
    found: dict[str, list[str]] = defaultdict(list)
    for relation in root.iter("REFERS_TO"):
        target = relation.find("target")
        if target is not None and target.attrib["m_id"] in kinds:
            found[target.attrib["m_id"]] += [s.attrib["m_id"] for s in relation.iter("source")]
    return ((entity, kinds[entity], mentions) for entity, mentions in found.items())


def _mention(source: Text, words: list[str], form: str) -> Mentioned:
    spans = [source.spans[word] for word in words]
    start, end = min(spans)[0], max(span[1] for span in spans)
    capital = source.text[max(spans)[0]].isupper()
    return Mentioned(start=start, end=end, head=None, form=FORMS.get(form, "name" if capital else "nominal"))
