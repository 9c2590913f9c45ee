"""MEANTIME (newsreader-project.eu; Wikinews): the names among its entity mentions."""

from pathlib import Path
from xml.etree import ElementTree

from ...evaluate.corpora.marked import Setting, Text

TYPES = {"PER": "person", "ORG": "organisation", "LOC": "place", "FIN": "other", "PRO": "other", "MIX": "other"}

Found = tuple[int, int, str]


def text(path: Path) -> Text:
    """One article; only its first sentences are annotated, so only they are read. Names of products are other."""
    root = ElementTree.parse(path).getroot()  # our own copy of a published corpus
    tokens = root.findall("token")
    place = {token.get("t_id"): i for i, token in enumerate(tokens)}
    found = _outermost(_mentions(root, place))
    last = max((last for _, last, _ in found), default=0)
    setting = Setting()
    for number in sorted({int(token.get("sentence", "0")) for token in tokens[:last]}):
        inside = [i for i, token in enumerate(tokens) if token.get("sentence") == str(number)]
        first, end = inside[0], inside[-1] + 1
        named = [(a - first, b - first, kind) for a, b, kind in found if first <= a and b <= end]
        setting.sentence([(token.text or "").strip() or "-" for token in tokens[first:end]], named)
    return setting.set(path.stem)


def _mentions(root: ElementTree.Element, place: dict[str | None, int]) -> list[Found]:
    types = {entity.get("m_id"): TYPES.get(entity.get("ent_type", ""), "other") for entity in root.iter("ENTITY")}
    of = {
        source.get("m_id"): types.get(target.get("m_id"))
        for link in root.iter("REFERS_TO") for target in link.iter("target") for source in link.iter("source")
    }  # fmt: skip
    found = []
    for mention in root.iter("ENTITY_MENTION"):
        at = sorted(place[anchor.get("t_id")] for anchor in mention.iter("token_anchor"))
        kind = of.get(mention.get("m_id"))
        if mention.get("syntactic_type") == "NAM" and kind and at:
            found.append((at[0], at[-1] + 1, kind))
    return found


def _outermost(found: list[Found]) -> list[Found]:
    """Of names within names the longest."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda f: (f[0] - f[1], f[0])):
        if not any(a < one[1] and one[0] < b for a, b, _ in kept):
            kept.append(one)
    return sorted(kept)
